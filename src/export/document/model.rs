//! A document that has no format yet: paragraphs and tables, what became of their words, and what is remarked on them.

use crate::i18n::{Catalogue, Language};
use crate::plan::Voice;

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Of its text, as a BCP 47 tag.
    pub language: String,
    /// In which language it says what is not of its text.
    pub said_in: Language,
    /// When its last change was made, where a calendar has that.
    pub time: Option<String>,
    /// What programs shall know of it: name and value.
    pub stamp: Vec<(&'static str, String)>,
    /// What it consists of, in reading order.
    pub blocks: Vec<Block>,
    /// Who changed something, by number.
    pub hands: Vec<By>,
    /// What is remarked, by number.
    pub remarks: Vec<Remark>,
    /// How changes to it are recorded.
    pub recording: Recording,
    /// What stands at the foot of every page before and between the numbers of the page and of all pages.
    pub foot: [String; 2],
}

/// How changes that people make to a document are recorded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Recording {
    /// They are not.
    #[default]
    Off,
    /// They are, until somebody switches it off.
    On,
    /// They are, whatever anybody does.
    Always,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// Where programs put a table of contents, and what stands there until they do.
    Contents(String),
    /// The next page begins.
    Page,
}

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub role: Role,
    /// Its words, without a line feed.
    pub runs: Vec<Run>,
    /// What became of its end.
    pub mark: Option<Revision>,
    /// The name by which it is found again.
    pub place: Option<String>,
    /// The clause that begins here, where it stands in the text as it is now.
    pub clause: Option<String>,
    /// The remarks on it, by number.
    pub remarks: Vec<usize>,
}

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// The title of the document.
    Title,
    /// What stands below it.
    Subtitle,
    /// A heading of this depth, from 1.
    Heading(u8),
    /// Running text.
    #[default]
    Text,
    /// What stands in a table.
    Cell,
    /// What stands at the head of a column or row.
    Head,
    /// What is said of the document.
    Note,
}

/// Words that share their fate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// What became of them; nothing where they stay.
    pub revision: Option<Revision>,
}

/// What became of words, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Revision {
    /// What.
    pub kind: Change,
    /// The number of who did it.
    pub by: usize,
}

/// What can become of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// They were put in.
    Inserted,
    /// They were struck.
    Deleted,
}

/// Who changed something, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct By {
    /// The name.
    pub author: String,
    /// For whom they speak, where that is known.
    pub voice: Option<Voice>,
    /// The time, in UTC, where a calendar has it.
    pub date: Option<String>,
}

/// A remark on a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Who makes it.
    pub by: By,
    /// Their letter.
    pub initials: String,
    /// Its paragraphs.
    pub text: Vec<String>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// How wide its columns are, as shares.
    pub widths: Vec<u32>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The paragraphs of each cell.
    pub cells: Vec<Vec<Paragraph>>,
    /// What became of the whole row.
    pub revision: Option<Revision>,
    /// Whether it is repeated on every page.
    pub head: bool,
}

impl By {
    /// The letter that stands for them.
    pub fn letter(&self) -> char {
        self.voice.map_or('?', Voice::letter)
    }
}

impl Paragraph {
    /// A paragraph of words that stay.
    pub fn plain(role: Role, text: impl Into<String>) -> Paragraph {
        Paragraph {
            role,
            runs: vec![Run {
                text: text.into(),
                revision: None,
            }],
            ..Paragraph::default()
        }
    }
}

impl Document {
    /// How many changes are marked in it.
    pub fn changes(&self) -> usize {
        let of = |one: &Paragraph| {
            let runs = one.runs.iter().filter(|run| run.revision.is_some());
            runs.count() + usize::from(one.mark.is_some())
        };
        let counts = self.blocks.iter().map(|block| match block {
            Block::Paragraph(one) => of(one),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                cells.map(of).sum()
            }
            Block::Contents(_) | Block::Page => 0,
        });
        counts.sum()
    }
}

/// What stands above the columns of a table.
pub fn heads(words: &Catalogue, ids: &[&'static str]) -> Vec<String> {
    ids.iter().map(|id| words.word(id)).collect()
}
