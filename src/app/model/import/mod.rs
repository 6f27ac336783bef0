//! A table being brought in: how it is read, how far it is, and what it would change.

mod choices;

use crate::export::import::{Column, Import, Kind, Mapping, Namesakes};
use crate::export::{Answers, Delimiter, Encoded, Halt, Multiplier, Sign};
use crate::i18n::{Language, Message};
use crate::plan::{Plan, Speaker};
use crate::store::Taking;
use crate::track::CommitId;
use std::path::PathBuf;
use std::sync::Arc;

/// The table that is being brought in.
#[derive(Debug, Default)]
pub struct Bringing {
    /// What is worked out under this number is waited for.
    pub(in crate::app) ticket: u64,
    /// How it is read.
    pub(in crate::app) how: Option<How>,
    /// What is done with it now.
    pub stage: Stage,
}

/// What is done with a table.
#[derive(Debug, Default)]
pub enum Stage {
    /// Nothing, or something is asked.
    #[default]
    Asking,
    /// It is read: so many rows of so many.
    Reading(usize, usize),
    /// What it would change is shown.
    Ready(Preview),
    /// It is being recorded; whether that was called off.
    Recording(Preview, bool),
}

impl Stage {
    /// How far it is.
    pub fn said(&self) -> Message {
        match self {
            Stage::Reading(row, rows) if *rows > 0 => Message::new("import-progress")
                .with("row", *row)
                .with("rows", *rows),
            Stage::Recording(_, true) => Message::new("bring-in-off"),
            Stage::Recording(..) => Message::new("bring-in-recording"),
            Stage::Asking | Stage::Reading(..) | Stage::Ready(_) => {
                Message::new("bring-in-reading")
            }
        }
    }
}

/// What is asked of whoever reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The number that comes back with the answer.
    pub ticket: u64,
    /// How the table is read.
    pub how: How,
    /// The plan as it is on the wall.
    pub plan: Arc<Plan>,
    /// At which revision.
    pub seen: CommitId,
    /// In which language the refused rows say why.
    pub language: Language,
}

/// What is asked of whoever writes.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeIn {
    /// The number that comes back with what came of it.
    pub ticket: u64,
    /// The table's file.
    pub path: PathBuf,
    /// What was shown of it.
    pub looked: Arc<Looked>,
    /// For whom it is recorded; nobody where nothing is, and rows are only handed back.
    pub floor: Option<Speaker>,
}

/// What a line is typed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The file that holds these.
    File(Kind),
    /// The name of an encoding.
    Encoding,
    /// What holds for every row of this column.
    Fixed(Column),
}

/// What these questions and what is shown say, and what comes of the work.
#[derive(Clone, Debug)]
pub enum ImportMsg {
    /// It holds these.
    Kind(Kind),
    /// What was asked is answered so.
    Said(Box<Said>),
    /// Ask for this.
    Type(Typed),
    /// Read it again: the file may be another by now.
    Again,
    /// Choose which column a header is.
    Columns,
    /// Choose which this one is.
    Header(String),
    /// Record what is shown.
    Record,
    /// So many rows of so many were read.
    Progress(u64, usize, usize),
    /// It was read.
    Looked(u64, Arc<Looked>),
    /// Something stops it.
    Halted(u64, Box<Halt>),
    /// The file cannot be read.
    Unread(u64, Message),
    /// Recording came to this: what has to be read, or why nothing was recorded.
    Ended(u64, Result<Vec<Message>, Message>),
}

/// How a table is read.
#[derive(Clone, Debug, PartialEq)]
pub struct How {
    /// The file as it was typed.
    pub typed: String,
    /// The file.
    pub path: PathBuf,
    /// What was answered of its letters and numbers.
    pub answers: Answers,
    /// What was said of its columns and rows, to stand over what the plan keeps of a table like it.
    pub mapping: Mapping,
    /// What was said of all rows that have the name of a scheme.
    pub namesakes: Option<Namesakes>,
}

impl How {
    /// A table of which nothing was said yet.
    pub fn new(kind: Kind, typed: &str, path: PathBuf) -> How {
        How {
            typed: typed.to_owned(),
            path,
            answers: Answers::default(),
            mapping: Mapping::new(kind),
            namesakes: None,
        }
    }

    /// What its rows are.
    pub fn kind(&self) -> Kind {
        self.mapping.kind
    }

    /// Takes an answer.
    pub fn take(&mut self, said: Said) {
        let (answers, mapping) = (&mut self.answers, &mut self.mapping);
        match said {
            Said::Encoding(encoding) => answers.encoding = Some(encoding),
            Said::Delimiter(delimiter) => answers.delimiter = Some(delimiter),
            Said::Decimal(sign) => answers.decimal = Some(sign),
            Said::Multiplier(multiplier) => answers.multiplier = Some(multiplier),
            Said::Columns(columns) => {
                for (header, column) in columns {
                    // A column is in one place: in another header, or in none and fixed.
                    if let Some(column) = column {
                        mapping.fixed.remove(&column);
                        for other in mapping.columns.values_mut() {
                            other.take_if(|it| *it == column);
                        }
                    }
                    mapping.columns.insert(header, column);
                }
            }
            Said::Fixed(column, text) => {
                mapping.fixed.insert(column, text);
            }
            Said::Same(name, id) => {
                mapping.same.insert(name, id);
            }
            Said::New(name) => {
                mapping.new.insert(name);
            }
            Said::All(namesakes) => self.namesakes = Some(namesakes),
        }
    }
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// In which encoding its letters are.
    Encoding(Encoded),
    /// What stands between its cells.
    Delimiter(Delimiter),
    /// What stands before the fraction of a number.
    Decimal(Sign),
    /// What numbers are multiplied by whose header speaks of thousands.
    Multiplier(Multiplier),
    /// What these headers are; the others stay as they are.
    Columns(Vec<(String, Option<Column>)>),
    /// What holds for every row.
    Fixed(Column, String),
    /// Rows of this name are this scheme.
    Same(String, String),
    /// Rows of this name are schemes of their own.
    New(String),
    /// The same of all rows that have the name of a scheme.
    All(Namesakes),
}

/// A table that was read.
#[derive(Debug, PartialEq)]
pub struct Looked {
    /// The revision it was held against.
    pub seen: CommitId,
    /// What it would change.
    pub import: Import,
    /// What would be recorded.
    pub taking: Taking,
    /// The change in plain words.
    pub subject: Message,
    /// What stands between its cells.
    pub delimiter: &'static str,
    /// Under which name the plan keeps how it was read, if it does.
    pub kept: Option<String>,
    /// The rows that are refused, as they are handed back.
    pub refused: Option<String>,
}

impl Looked {
    /// Whether there is anything to record.
    pub fn records(&self) -> bool {
        !self.taking.paths.is_empty()
    }
}

/// What is shown of it.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The table.
    pub looked: Arc<Looked>,
    /// The first row shown of what is said.
    pub scroll: usize,
    /// The selected one of what can be done.
    pub selected: usize,
}

impl Preview {
    /// From the top, with nothing recorded by a key that was meant for something else.
    pub fn new(looked: Arc<Looked>) -> Preview {
        Preview {
            looked,
            scroll: 0,
            selected: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::import::{How, Said};

    #[test]
    fn a_column_is_in_one_place() {
        let mut how = How::new(Kind::Coverage, "a.csv", PathBuf::from("a.csv"));
        how.take(Said::Fixed(Column::Year, "2004".to_owned()));
        let column = |header: &str, column| Said::Columns(vec![(header.to_owned(), column)]);
        how.take(column("a", Some(Column::Year)));
        assert!(how.mapping.fixed.is_empty());
        how.take(column("b", Some(Column::Year)));
        assert_eq!(how.mapping.columns["a"], None);
        assert_eq!(how.mapping.columns["b"], Some(Column::Year));
    }
}
