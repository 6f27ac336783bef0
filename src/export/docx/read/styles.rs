//! What the style of a paragraph says that is more than looks: whether it is a heading, whether an item of a list.

use super::refused::Refused;
use super::xml::{Space, Token, Xml};
use rustc_hash::FxHashMap;

/// How many styles may rest on each other.
const CHAIN: usize = 32;

/// The styles of a document by their ids.
#[derive(Default)]
pub struct Styles {
    all: FxHashMap<String, Style>,
    /// That of paragraphs that name none.
    usual: Option<String>,
}

/// What one style says, and what it rests on.
#[derive(Clone, Default)]
struct Style {
    on: Option<String>,
    /// It may say that it is none, whatever it rests on.
    heading: Option<Option<u8>>,
    item: Option<bool>,
    title: Option<bool>,
    contents: Option<bool>,
}

impl Style {
    /// Takes what an element in it says.
    fn take(&mut self, element: &str, val: Option<String>) {
        match element {
            "basedOn" => self.on = val,
            "outlineLvl" => self.heading = Some(level(val.as_deref())),
            "numId" => self.item = Some(val.as_deref() != Some("0")),
            "name" => {
                let val = val.unwrap_or_default();
                self.heading = self.heading.or_else(|| named(&val).map(Some));
                self.title = titled(&val);
                self.contents = is_contents(&val).then_some(true);
            }
            _ => {}
        }
    }
}

impl Styles {
    /// Reads the styles of a document.
    ///
    /// # Errors
    /// Where they are no XML.
    pub fn read(text: Option<&str>) -> Result<Styles, Refused> {
        let mut styles = Styles::default();
        let Some(text) = text else { return Ok(styles) };
        let mut xml = Xml::new(text);
        let mut depth = 0_usize;
        let mut inside: Option<(usize, String, Style)> = None;
        loop {
            match xml.next()? {
                Token::Open(open) => {
                    depth += 1;
                    if open.space != Space::Word {
                        continue;
                    }
                    if open.name() == "style" && inside.is_none() {
                        let id = open.value("styleId").unwrap_or_default();
                        let on = |name| {
                            open.value(name)
                                .is_some_and(|it| it != "0" && it != "false")
                        };
                        let paragraph = open.value("type").is_some_and(|it| it == "paragraph");
                        if paragraph && on("default") {
                            styles.usual = Some(id.clone());
                        }
                        inside = Some((depth, id, Style::default()));
                    } else if let Some((_, _, style)) = &mut inside {
                        style.take(open.name(), open.val());
                    }
                }
                Token::Close => {
                    if let Some((_, id, style)) = inside.take_if(|(at, ..)| *at == depth) {
                        styles.all.insert(id, style);
                    }
                    depth = depth.saturating_sub(1);
                }
                Token::Text(_) => {}
                Token::End => return Ok(styles),
            }
        }
    }

    /// The depth of the heading that a paragraph of this style is.
    pub fn heading(&self, style: Option<&str>) -> Option<u8> {
        self.found(style, |style| style.heading).flatten()
    }

    /// Whether a paragraph of this style is an item of a list.
    pub fn is_item(&self, style: Option<&str>) -> bool {
        self.found(style, |style| style.item).unwrap_or_default()
    }

    /// Whether a paragraph of this style is the title of the document.
    pub fn is_title(&self, style: Option<&str>) -> bool {
        self.found(style, |style| style.title).unwrap_or_default()
    }

    /// Whether a paragraph of this style is of a table of contents.
    pub fn is_contents(&self, style: Option<&str>) -> bool {
        self.found(style, |style| style.contents)
            .unwrap_or_default()
    }

    fn found<T>(&self, style: Option<&str>, says: impl Fn(&Style) -> Option<T>) -> Option<T> {
        let first = style.or(self.usual.as_deref())?;
        let next = |style: &&Style| self.all.get(style.on.as_deref()?);
        let mut chain = std::iter::successors(self.all.get(first), next).take(CHAIN);
        chain.find_map(says)
    }
}

/// The depth that `outlineLvl` tells: 9 is no heading.
pub fn level(value: Option<&str>) -> Option<u8> {
    let level: u8 = value?.parse().ok()?;
    (level < 9).then_some(level + 1)
}

/// The depth that the name of a style tells, which is the same in every language.
fn named(name: &str) -> Option<u8> {
    let name = name.to_ascii_lowercase();
    let level: u8 = name.strip_prefix("heading ")?.parse().ok()?;
    (1..=9).contains(&level).then_some(level)
}

/// Whether the name of a style says that it is that of a table of contents, or of what stands above one.
fn is_contents(name: &str) -> bool {
    name.get(..4)
        .is_some_and(|begins| begins.eq_ignore_ascii_case("toc "))
}

/// Whether the name of a style says that it is that of titles, or of what stands below one and may rest on it.
fn titled(name: &str) -> Option<bool> {
    match name.to_ascii_lowercase().as_str() {
        "title" => Some(true),
        "subtitle" => Some(false),
        _ => None,
    }
}
