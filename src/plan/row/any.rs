//! Rows of whatever kind, for code that treats all kinds alike.

use super::{Cell, Column, Row};
use crate::plan::format::{plain_row, read};
use crate::plan::problem::Fault;
use crate::plan::spelling::{self, Expected};
use crate::plan::{Clause, Covered, Field, Overlap, Setting, Survey, Value, quote};

/// The keys of a row and the TOML text of their values, in canonical order.
pub(in crate::plan) type Cells = Vec<(String, String)>;

/// The rows of one key.
pub(in crate::plan) trait Rows {
    /// The columns of this kind, in canonical order.
    fn columns(&self) -> &'static [(&'static str, Column)];

    /// The text form.
    fn text(&self) -> String;

    /// The text form with every number in its shortest spelling: how a number is spelled is no part of what was agreed.
    fn shortest(&self) -> String;

    /// Makes them those of a text form; they stay as they are where it cannot be read.
    fn read_text(&mut self, text: &str) -> Result<(), Expected>;

    /// What the file says, row by row.
    fn cells(&self) -> Vec<Cells>;

    /// Makes them those of a file.
    fn read_file(&mut self, key: &str, value: read::Value<'_>) -> Result<(), Fault>;

    /// Takes one row more, of the plain lines of a file, and gives what follows; nothing where they are not plain.
    fn read_plain<'t>(&mut self, lines: &'t str) -> Option<&'t str>;
}

impl<R: Row> Rows for Vec<R> {
    fn columns(&self) -> &'static [(&'static str, Column)] {
        R::COLUMNS
    }

    fn text(&self) -> String {
        spelling::rows(self)
    }

    fn shortest(&self) -> String {
        let rows: Vec<R> = self.iter().map(Row::shortest).collect();
        spelling::rows(&rows)
    }

    fn read_text(&mut self, text: &str) -> Result<(), Expected> {
        *self = spelling::read_rows(text)?;
        Ok(())
    }

    fn cells(&self) -> Vec<Cells> {
        self.iter().map(cells).collect()
    }

    fn read_file(&mut self, key: &str, value: read::Value<'_>) -> Result<(), Fault> {
        *self = read::rows(key, value)?;
        Ok(())
    }

    fn read_plain<'t>(&mut self, lines: &'t str) -> Option<&'t str> {
        let (row, rest) = plain_row::row(lines)?;
        self.push(row);
        Some(rest)
    }
}

/// What a file says of a row.
pub(in crate::plan) fn cells<R: Row>(row: &R) -> Cells {
    let known = R::COLUMNS.iter().filter_map(|(key, _)| {
        let cell = row.cell(key)?;
        Some(((*key).to_owned(), toml(&cell)))
    });
    known.chain(row.unknown().iter().cloned()).collect()
}

/// A value as TOML.
pub(super) fn toml(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => quote::basic(text),
        Cell::Number(number) => number.toml(),
        Cell::List(items) => quote::list(items),
        Cell::Year(_) | Cell::Date(_) | Cell::Moment(_) | Cell::Flag => spelling::plain(cell),
    }
}

/// The columns by which the rows of a key of figures, scenarios and registers are told apart; none where they are told apart
/// as other tables are.
pub(crate) fn known_by(key: &str) -> &'static [&'static str] {
    match key {
        "value" => Value::IDENTITY,
        "set" => Setting::IDENTITY,
        "survey" => Survey::IDENTITY,
        "covered" => Covered::IDENTITY,
        "overlap" => Overlap::IDENTITY,
        _ => &[],
    }
}

/// Each field that is made of rows, with the rows of a clause that it names.
macro_rules! kinds {
    ($($field:ident: $rows:ident),*) => {
        impl Clause {
            /// The rows of a field; nothing where it is made of none.
            pub(in crate::plan) fn rows(&self, field: &Field) -> Option<&dyn Rows> {
                match field {
                    $(Field::$field => Some(&self.$rows),)*
                    _ => None,
                }
            }

            /// The same, to be changed.
            pub(in crate::plan) fn rows_mut(&mut self, field: &Field) -> Option<&mut dyn Rows> {
                match field {
                    $(Field::$field => Some(&mut self.$rows),)*
                    _ => None,
                }
            }
        }

        impl Field {
            /// The fields that are made of rows, in canonical order.
            pub(in crate::plan) const ROWS: &'static [Field] = &[$(Field::$field),*];
        }
    };
}

kinds!(
    Indicator: indicators,
    Benefit: benefits,
    Coverage: coverage,
    Contribution: contributions,
    Cost: costs,
    Funding: funding,
    Support: support,
    Milestone: milestones,
    Progress: progress
);
