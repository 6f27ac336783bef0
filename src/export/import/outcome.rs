//! What a table would change, row by row: nothing of it is recorded yet.

use super::column::{Column, Kind};
use super::given::{Fault, Value};
use super::mapping::Mapping;
use super::subject::{Named, Subject};
use super::summary::Summary;
use crate::export::Multiplier;
use std::collections::BTreeSet;

/// What becomes of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// What it was taken in as.
    pub kind: Kind,
    /// How it was read, as it is kept for the next one.
    pub mapping: Mapping,
    /// The headers, and what each is.
    pub columns: Vec<(String, Option<Column>)>,
    /// The columns whose numbers were multiplied.
    pub multiplied: Vec<(String, Multiplier)>,
    /// Words for a kind of scheme that are none of the plan's, and what each was read as.
    pub read_as: BTreeSet<(String, String)>,
    /// What becomes of each row.
    pub rows: Vec<Row>,
    /// What is new or other than it was, as it becomes.
    pub subjects: Vec<Subject>,
    /// Sources that the plan does not have yet.
    pub sources: Vec<Named>,
    /// What the columns of numbers come to.
    pub summaries: Vec<Summary>,
}

/// A row, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number below the header, from 1.
    pub row: usize,
    /// The line it begins on.
    pub line: usize,
    /// What it is about: a name, or an id.
    pub name: String,
    /// The id of that; empty where the row is refused or asked about.
    pub id: String,
    /// What becomes of it.
    pub fate: Fate,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is about something new.
    New {
        /// Something that is called almost like it.
        alike: Option<String>,
    },
    /// It changes what is there, or adds to it.
    Changed(Vec<Change>),
    /// The plan says so already.
    Same,
    /// It has no figure: what it speaks of is not established.
    Blank,
    /// It has the country and the name of a scheme, and nobody said whether it is that one.
    Asked {
        /// The id of the scheme.
        scheme: String,
    },
    /// It cannot be taken in.
    Refused(Fault),
}

/// One thing that a row changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub column: Column,
    /// Of which year.
    pub year: Option<i64>,
    /// What the plan said.
    pub old: Option<Value>,
    /// What it is to say.
    pub new: Value,
}

/// How many rows there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// About something new.
    pub new: usize,
    /// Changing something.
    pub changed: usize,
    /// Saying nothing new.
    pub same: usize,
    /// Without a figure.
    pub blank: usize,
    /// Asked about.
    pub asked: usize,
    /// Refused.
    pub refused: usize,
}

impl Fate {
    /// The word for it in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Fate::New { .. } => "new",
            Fate::Changed(_) => "changed",
            Fate::Same => "same",
            Fate::Blank => "not-established",
            Fate::Asked { .. } => "asked",
            Fate::Refused(_) => "refused",
        }
    }
}

impl Import {
    /// How many rows there are of each kind.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for row in &self.rows {
            *match row.fate {
                Fate::New { .. } => &mut counts.new,
                Fate::Changed(_) => &mut counts.changed,
                Fate::Same => &mut counts.same,
                Fate::Blank => &mut counts.blank,
                Fate::Asked { .. } => &mut counts.asked,
                Fate::Refused(_) => &mut counts.refused,
            } += 1;
        }
        counts
    }

    /// The rows that are refused, with why.
    pub fn refused(&self) -> impl Iterator<Item = (&Row, &Fault)> {
        self.rows.iter().filter_map(|row| match &row.fate {
            Fate::Refused(fault) => Some((row, fault)),
            _ => None,
        })
    }
}
