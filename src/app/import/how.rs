//! How a table is read: its file, and what was answered of it so far.

use crate::export::import::{Column, Kind, Mapping, Namesakes};
use crate::export::{Answers, Delimiter, Encoded, Multiplier, Sign};
use std::path::PathBuf;

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

#[cfg(test)]
mod tests {
    use super::*;

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
