//! The clause being read, wrapped into rows. Made when the clause, the width or the search changes, never
//! on the way to the screen.

use super::label::{Label, Row};
use super::table::Table;
use crate::i18n::Language;
use crate::plan::ClauseId;
use crate::text::Width;

/// The clause being read, wrapped into rows.
#[derive(Debug, Default)]
pub struct Page {
    /// What the rows were made from.
    pub key: Option<Key>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The first row shown.
    pub scroll: usize,
}

/// What the rows of a page depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The clause, if there is one.
    pub clause: Option<ClauseId>,
    /// [`Table::version`].
    pub version: u64,
    /// Columns.
    pub columns: u16,
    /// The width model.
    pub width: Width,
    /// The language of the names of fields.
    pub language: Language,
    /// What was searched for.
    pub needle: String,
}

impl Page {
    /// The rows of the selected clause of this table.
    pub fn rows(table: &Table, _key: &Key) -> Vec<Row> {
        let Some(clause) = table.selected_clause() else {
            return Vec::new();
        };
        let row = |label, text: &str| Row {
            indent: 0,
            runs: vec![(label, text.to_owned())],
        };
        let mut rows = vec![row(Label::Heading, &clause.title), Row::default()];
        rows.extend(clause.text.lines().map(|line| row(Label::Body, line)));
        rows
    }
}
