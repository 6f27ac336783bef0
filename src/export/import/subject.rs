//! What the rows of a table are about, whichever kind it is: a scheme with its surveys, a figure with its values, a group and
//! a scheme with the people found to be covered.

use super::column::Column;
use super::given::Value;
use std::collections::BTreeMap;

/// Something a plan keeps a series of, and what is said of it beside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// What it is known by.
    pub id: String,
    /// What is said of it whatever the year.
    pub facts: BTreeMap<Column, Value>,
    /// What is said of its years.
    pub series: Vec<Entry>,
}

/// What a source says of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The year; a plan's own may lack it.
    pub year: Option<i64>,
    /// Who says so, by its id.
    pub source: Option<String>,
    /// What is said.
    pub values: BTreeMap<Column, Value>,
}

/// An id and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

/// What a plan has of what a table speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What there is already.
    pub subjects: Vec<Subject>,
    /// The groups of people.
    pub groups: Vec<Named>,
    /// The schemes.
    pub schemes: Vec<Named>,
    /// The sources.
    pub sources: Vec<Named>,
}

impl Subject {
    /// A fact as text.
    pub fn text(&self, column: Column) -> Option<&str> {
        match self.facts.get(&column) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }
}
