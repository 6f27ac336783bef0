//! What was read, as values.

use std::sync::Arc;

/// What a Word file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Its paragraphs in reading order, those of tables cell by cell, those of a text box after the one it hangs on.
    pub paragraphs: Vec<Paragraph>,
    /// The comments, in the order of the file.
    pub comments: Vec<Comment>,
    /// What the file says of itself to programs: names and values, as they stand there.
    pub properties: Vec<(String, String)>,
    /// What is there and was not read.
    pub unread: Unread,
}

/// One paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its words, and at the end a line feed that bears the mark of the paragraph.
    pub spans: Vec<Span>,
    /// The depth of the heading it is, from 1.
    pub heading: Option<u8>,
    /// Whether it is the title of the document.
    pub title: bool,
    /// Whether it is of a table of contents, which programs write anew.
    pub contents: bool,
    /// The names of our bookmarks in it.
    pub places: Vec<String>,
    /// The cell it stands in, where it stands in a table.
    pub cell: Option<Cell>,
    /// The ids of the comments on it.
    pub remarks: Vec<String>,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The how many-th table of the file, from 1.
    pub table: usize,
    /// The how many-th row of it, from 1.
    pub row: usize,
    /// The how many-th cell of that, from 1.
    pub column: usize,
}

/// Words that share their fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// What became of them.
    pub kind: Kind,
    /// Whether they also stand elsewhere, as the other end of a move.
    pub moved: bool,
}

/// What became of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// They were there and stay.
    Kept,
    /// Somebody put them in.
    Inserted(Hand),
    /// Somebody struck them.
    Deleted(Hand),
    /// One put them in and one struck them: they are in neither text.
    Passing {
        /// Who put them in.
        inserted: Hand,
        /// Who struck them.
        deleted: Hand,
    },
}

/// Who changed something, and when: as the file says, which proves nothing. Not safe to display raw.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Hand {
    /// The name, where there is one.
    pub author: Option<Arc<str>>,
    /// The time, where there is one that a calendar has.
    pub date: Option<Arc<str>>,
    /// The time on the wall, where the file says both: programs keep it as they found it.
    pub wall: Option<Arc<str>>,
}

/// A comment. Not safe to display raw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comment {
    /// Who made it, where the file says so.
    pub author: Option<Arc<str>>,
    /// Its words, with a line feed between paragraphs.
    pub text: String,
    /// By what paragraphs name it.
    pub id: Option<String>,
    /// When, where the file says a time that a calendar has.
    pub date: Option<String>,
}

/// What a file holds that was not read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unread {
    /// References to footnotes and endnotes.
    pub notes: usize,
    /// Headers and footers.
    pub headers: usize,
    /// What lies outside the file: links and pictures elsewhere.
    pub outside: usize,
    /// Changes of nothing but looks.
    pub looks: usize,
}

impl Word {
    /// The words of the whole file, neighbours of one fate together.
    pub fn spans(&self) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for span in self.paragraphs.iter().flat_map(|one| &one.spans) {
            match spans.last_mut() {
                Some(last) if last.kind == span.kind && last.moved == span.moved => {
                    last.text.push_str(&span.text);
                }
                _ => spans.push(span.clone()),
            }
        }
        spans
    }
}

impl Span {
    /// Whether the words are there once every change is accepted.
    pub fn accepted(&self) -> bool {
        matches!(self.kind, Kind::Kept | Kind::Inserted(_))
    }
}
