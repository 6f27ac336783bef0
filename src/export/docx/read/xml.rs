//! XML of a part, element by element, without recursion and with an end to everything: how deep, how many.

use super::refused::Refused;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;
use std::borrow::Cow;

/// How deep elements may lie in each other.
pub const DEPTH: usize = 256;

/// The most elements a part may have: several times those of the longest plan.
const MOST: usize = 2_500_000;

/// What follows next.
pub enum Token<'t> {
    /// An element begins.
    Open(Open<'t>),
    /// The element that began last and did not end ends.
    Close,
    /// Text, in as many pieces as the file likes.
    Text(Cow<'t, str>),
    /// Nothing.
    End,
}

/// The beginning of an element.
pub struct Open<'t> {
    /// What vocabulary its name belongs to.
    pub space: Space,
    start: BytesStart<'t>,
}

/// The vocabularies that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// Words and paragraphs, in either edition of the standard.
    Word,
    /// Formulas.
    Math,
    /// One thing said in several ways.
    Compatibility,
    /// Any other.
    Other,
}

/// A part while it is read.
pub struct Xml<'t> {
    reader: NsReader<&'t [u8]>,
    depth: usize,
    count: usize,
}

impl<'t> Xml<'t> {
    /// Begins to read a part.
    pub fn new(text: &'t str) -> Xml<'t> {
        let mut reader = NsReader::from_str(text);
        // Blanks are never trimmed here: a reference beside one would lose it.
        reader.config_mut().expand_empty_elements = true;
        Xml {
            reader,
            depth: 0,
            count: 0,
        }
    }

    /// What follows.
    ///
    /// # Errors
    /// Where it is no XML, or more of it than there may be.
    pub fn next(&mut self) -> Result<Token<'t>, Refused> {
        loop {
            let event = self.reader.read_resolved_event();
            let (space, event) = event.map_err(|_| Refused::Broken)?;
            return Ok(match event {
                Event::Start(start) => {
                    let space = Space::of(&space);
                    self.depth += 1;
                    self.count += 1;
                    if self.depth > DEPTH || self.count > MOST {
                        return Err(Refused::Nests);
                    }
                    Token::Open(Open { space, start })
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::Close
                }
                Event::Text(text) if self.depth > 0 => Token::Text(match text.xml10_content() {
                    Cow::Owned(text) => Cow::Owned(text),
                    Cow::Borrowed(_) => text.into_inner(),
                }),
                Event::CData(text) => Token::Text(text.into_inner()),
                Event::GeneralRef(name) => Token::Text(reference(&name)?),
                Event::DocType(_) => return Err(Refused::Entities),
                Event::Eof if self.depth > 0 => return Err(Refused::Broken),
                Event::Eof => Token::End,
                _ => continue,
            });
        }
    }

    /// Whether a prefix stands for a vocabulary of Office, all of whose words are read alike.
    pub fn is_known(&self, prefix: &str) -> bool {
        let mut bindings = self.reader.resolver().bindings();
        bindings.any(|(known, space)| {
            matches!(known, quick_xml::name::PrefixDeclaration::Named(name) if name == prefix)
                && (space.0.starts_with("http://schemas.microsoft.com/office/")
                    || space.0.starts_with("http://schemas.openxmlformats.org/"))
        })
    }
}

/// The character that a reference stands for. One that XML knows nothing of can only be defined by the file itself.
fn reference(name: &quick_xml::events::BytesRef<'_>) -> Result<Cow<'static, str>, Refused> {
    let number = name.resolve_char_ref().map_err(|_| Refused::Broken)?;
    match number {
        Some(c) => Ok(Cow::Owned(c.to_string())),
        None => {
            let known = resolve_xml_entity(name).ok_or(Refused::Entities)?;
            Ok(Cow::Borrowed(known))
        }
    }
}

impl Open<'_> {
    /// The name without its prefix.
    pub fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// The value of an attribute of this name, whatever its prefix.
    pub fn value(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let attributes = attributes.with_checks(false).flatten();
        let mut named = attributes.filter(|one| one.key.local_name().into_inner() == name);
        let value = named.next()?;
        let value = value.normalized_value(XmlVersion::Explicit1_0).ok()?;
        Some(value.into_owned())
    }

    /// The value of the attribute `val`.
    pub fn val(&self) -> Option<String> {
        self.value("val")
    }
}

impl Space {
    fn of(found: &ResolveResult<'_>) -> Space {
        let ResolveResult::Bound(Namespace(name)) = found else {
            return Space::Other;
        };
        match *name {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main" => Space::Word,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Space::Math,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Space::Compatibility,
            _ => Space::Other,
        }
    }
}
