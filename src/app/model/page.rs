//! The clause being read, wrapped into rows.

use crate::app::label::Row;
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
    /// On a wall, what follows in the plan, for the rows that the clause leaves free. It does not scroll and is not read
    /// aloud: one goes there.
    pub after: Vec<Row>,
    /// The first row shown.
    pub scroll: usize,
}

/// What the rows of a page depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The clause, if there is one.
    pub clause: Option<ClauseId>,
    /// How often what is shown became different.
    pub version: u64,
    /// How often it was worked out who stands behind positions.
    pub behind: u64,
    /// How often something of costs was worked out.
    pub reckoned: u64,
    /// Columns.
    pub columns: u16,
    /// Rows there are, where what follows or stands around is shown as far as there is room; none where it is not.
    pub room: u16,
    /// The width model.
    pub width: Width,
    /// The language of the names of fields.
    pub language: Language,
    /// What was searched for.
    pub needle: String,
}
