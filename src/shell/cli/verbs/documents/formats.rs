//! The formats that a plan is written in, a line each.

use crate::export::document::Document;
use crate::export::{docx, html, marked};

/// A format.
pub struct Format {
    /// The word on the command line, and the ending of its files.
    pub name: &'static str,
    /// Writes a document, whatever is marked in it.
    pub write: fn(&Document) -> Vec<u8>,
}

/// What is written where nothing else is meant.
pub const DOCX: Format = Format::of("docx", docx::write);

/// All of them.
pub const FORMATS: &[Format] = &[
    DOCX,
    Format::of("html", html::write),
    Format::of("md", marked::md),
    Format::of("txt", marked::txt),
];

impl Format {
    const fn of(name: &'static str, write: fn(&Document) -> Vec<u8>) -> Format {
        Format { name, write }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.name == name)
    }
}
