//! A sheet that has no format yet: its columns, its rows, and what stands below them.

use super::Number;
use crate::plan::Decimal;
use jiff::civil::Date;
use std::ops::Range;

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing to say.
    #[default]
    Empty,
    /// Words. Not safe to display raw.
    Text(String),
    /// A number.
    Number(Number),
    /// A calendar year: a number without groups.
    Year(i64),
    /// A day.
    Date(Date),
    /// The sum of other cells, and what it comes to.
    Sum(Over, Number),
}

/// The cells that a sum is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Over {
    /// All rows, in this column.
    Rows,
    /// These columns, in this row.
    Columns(Range<usize>),
    /// All rows, in these columns.
    Block(Range<usize>),
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What programs know it by: small letters of ASCII, digits and hyphens.
    pub id: String,
    /// What people know it by, in the language of the plan. Not safe to display raw.
    pub name: String,
    /// What stands above the columns.
    pub heads: Vec<String>,
    /// The rows, each as wide as the heads.
    pub rows: Vec<Vec<Cell>>,
    /// What stands below them: totals.
    pub totals: Vec<Vec<Cell>>,
}

impl Cell {
    /// Words, or nothing.
    pub fn text(text: impl AsRef<str>) -> Cell {
        match text.as_ref() {
            "" => Cell::Empty,
            text => Cell::Text(text.to_owned()),
        }
    }

    /// Words, where there are any.
    pub fn words(text: Option<impl AsRef<str>>) -> Cell {
        text.map_or(Cell::Empty, Cell::text)
    }

    /// A number as it was written, where there is one.
    pub fn stated(number: Option<&Decimal>) -> Cell {
        number.map_or(Cell::Empty, |it| Cell::Number(Number::written(it)))
    }

    /// A calendar year, where there is one.
    pub fn year(year: Option<i64>) -> Cell {
        year.map_or(Cell::Empty, Cell::Year)
    }

    /// A day, where there is one.
    pub fn date(date: Option<Date>) -> Cell {
        date.map_or(Cell::Empty, Cell::Date)
    }

    /// A count.
    pub fn count(count: usize) -> Cell {
        Cell::Number(Number::whole(count))
    }
}
