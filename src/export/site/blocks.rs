//! What pages consist of besides the text of a plan: headings, paragraphs, lists and tables, as values.

use super::markup::Markup;
use crate::plan::Voice;

/// A piece of a page.
pub enum Block {
    /// A heading.
    Heading {
        /// 2 to 6: the page's own heading is the first.
        level: u8,
        id: Option<String>,
        parts: Vec<Part>,
    },
    /// A paragraph.
    Paragraph {
        id: Option<String>,
        class: Option<&'static str>,
        parts: Vec<Part>,
    },
    /// A list.
    List {
        class: Option<&'static str>,
        items: Vec<Vec<Part>>,
    },
    /// Ways to other places, under a name of their own.
    Links {
        class: &'static str,
        label: String,
        items: Vec<Vec<Part>>,
    },
    /// A table, each row headed by its first cell.
    Table {
        caption: String,
        columns: Vec<Column>,
        rows: Vec<Row>,
    },
    /// What was written piece by piece.
    Markup { markup: Markup },
}

/// The head of a column.
pub struct Column {
    pub parts: Vec<Part>,
    /// Whether figures stand in it.
    pub figure: bool,
}

/// A row of a table.
pub struct Row {
    pub id: Option<String>,
    pub cells: Vec<Vec<Part>>,
}

/// Words that stand together.
#[derive(Clone, Debug, Default)]
pub struct Part {
    pub text: String,
    pub href: Option<String>,
    pub class: Option<&'static str>,
    /// Where it is another than the page's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// A moment, for programs.
    pub time: Option<String>,
    /// Whether the words are for programs as much as for people.
    pub code: bool,
    /// Whose letter stands before the words.
    pub voice: Option<&'static str>,
    pub letter: Option<char>,
    /// Whether the words name the voice, so that the letter need not be read out.
    pub named: bool,
}

impl Part {
    /// Words.
    pub fn text(text: impl Into<String>) -> Part {
        Part {
            text: text.into(),
            ..Part::default()
        }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, href: impl Into<String>) -> Part {
        Part {
            href: Some(href.into()),
            ..Part::text(text)
        }
    }

    /// Words of this class.
    pub fn class(class: &'static str, text: impl Into<String>) -> Part {
        Part {
            class: Some(class),
            ..Part::text(text)
        }
    }

    /// A digest or an id.
    pub fn code(text: impl Into<String>) -> Part {
        Part {
            code: true,
            ..Part::text(text)
        }
    }

    /// The letter of a voice before its name; where nobody is known, a question mark.
    pub fn voice(voice: Option<Voice>, name: String) -> Part {
        Part {
            voice: Some(voice.map_or("unattributed", Voice::slug)),
            letter: Some(voice.map_or('?', Voice::letter)),
            named: true,
            ..Part::text(name)
        }
    }
}

impl Block {
    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Block {
        Block::Heading {
            level,
            id: None,
            parts: vec![Part::text(text)],
        }
    }

    /// A paragraph of words.
    pub fn says(text: impl Into<String>) -> Block {
        Block::parts(vec![Part::text(text)])
    }

    /// A paragraph.
    pub fn parts(parts: Vec<Part>) -> Block {
        Block::Paragraph {
            id: None,
            class: None,
            parts,
        }
    }

    /// What is said of the page.
    pub fn note(text: impl Into<String>) -> Block {
        Block::Paragraph {
            id: None,
            class: Some("note"),
            parts: vec![Part::text(text)],
        }
    }
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Column {
        Column {
            parts: vec![Part::text(name)],
            figure: false,
        }
    }

    /// A column of figures.
    pub fn figures(name: impl Into<String>) -> Column {
        Column {
            figure: true,
            ..Column::words(name)
        }
    }
}

impl Row {
    /// A row that nobody points to.
    pub fn of(cells: Vec<Vec<Part>>) -> Row {
        Row { id: None, cells }
    }
}
