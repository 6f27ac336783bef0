//! The formats that a plan is written in, a line each.

use crate::export::document::{Document, Source};
use crate::export::{docx, html, marked};
use crate::i18n::Message;

/// A format.
pub struct Format {
    /// The word on the command line, and the ending of its files.
    pub name: &'static str,
    /// What it is made of.
    pub makes: Makes,
}

/// What a format is made of.
#[derive(Clone, Copy)]
pub enum Makes {
    /// A document, whatever is marked in it.
    Document(fn(&Document) -> Vec<u8>),
    /// The plan as it stands; nothing is marked there. Where it has nothing to say in that format, it answers in a sentence.
    #[allow(dead_code)]
    Plan(fn(&Source<'_>) -> Result<Vec<u8>, Message>),
}

/// What is written where nothing else is meant.
pub const DOCX: Format = Format::of("docx", Makes::Document(docx::write));

/// All of them.
pub const FORMATS: &[Format] = &[
    DOCX,
    Format::of("html", Makes::Document(html::write)),
    Format::of("md", Makes::Document(marked::md)),
    Format::of("txt", Makes::Document(marked::txt)),
];

impl Format {
    const fn of(name: &'static str, makes: Makes) -> Format {
        Format { name, makes }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.name == name)
    }
}
