//! Rows of a clause and of the plan's other files: terms, money, follow-up, figures. Each kind names its columns once;
//! reading, writing and the text form of a row follow from that.

mod any;
mod columns;
mod follow_up;
mod kind;
mod money;
mod names;
mod terms;
mod words;

pub use follow_up::{Indicator, Milestone, Progress};
pub use kind::{Named, NoCell, RowKind, Takes};
pub(super) use kind::{element, made};
pub use money::{Cost, Funding};
pub use names::{column_name, word_name};
pub use terms::{Benefit, Contribution, Coverage, Support};
pub use words::{Better, Exclusion, Index, Path, Payer, Per, Pledge, Read};

use super::{Decimal, Moment};
pub(crate) use any::known_by;
pub(super) use any::{Cells, Rows, cells};
pub(super) use columns::{Slot, key, rows};
use jiff::civil::Date;
pub(super) use words::read;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Words.
    Text,
    /// A number.
    Number,
    /// A calendar year.
    Year,
    /// A day.
    Date,
    /// A day and a time with their offset.
    Moment,
    /// Yes, or nothing.
    Flag,
    /// Several ids.
    List,
}

/// A value in a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(Decimal),
    Year(i64),
    Date(Date),
    Moment(Moment),
    Flag,
    List(Vec<String>),
}

/// A kind of row. The first column leads the row's text form without its key.
pub(super) trait Row: Clone + Default + PartialEq {
    /// Keys and their types, in canonical order.
    const COLUMNS: &'static [(&'static str, Column)];

    /// The columns by which a row is known among the others; none where rows are a set.
    const IDENTITY: &'static [&'static str];

    /// The value of a column; absent where it is empty.
    fn cell(&self, key: &str) -> Option<Cell>;

    /// Fills a column; a value of another column's type is ignored.
    fn put(&mut self, key: &str, cell: Cell);

    /// The unknown keys.
    fn unknown(&self) -> &Vec<(String, String)>;

    /// The unknown keys, to add to.
    fn unknown_mut(&mut self) -> &mut Vec<(String, String)>;

    /// The row with every number in its shortest spelling.
    fn shortest(&self) -> Self {
        let mut short = self.clone();
        for (key, _) in Self::COLUMNS {
            if let Some(Cell::Number(number)) = self.cell(key) {
                short.put(key, Cell::Number(number.shortest()));
            }
        }
        short
    }
}

/// A row that holds rows of its own.
pub(super) trait Sheet: Row {
    /// The kind of row it holds.
    type Inner: Row;

    /// Their key.
    const KEY: &'static str;

    /// What it is known by.
    fn id(&self) -> &str;

    /// The rows it holds, to be changed.
    fn inner_mut(&mut self) -> &mut Vec<Self::Inner>;
}
