//! A kind of row as whoever fills one in has to know it: its columns in their order, by which a row is known, what stands
//! in a cell, and what it can be chosen from.

use super::{
    Benefit, Better, Column, Contribution, Cost, Coverage, Funding, Index, Indicator, Milestone,
    Path, Payer, Per, Pledge, Progress, Row, Support,
};
use crate::i18n::Message;
use crate::plan::spelling::{self, Expected};
use crate::plan::{Economy, Element, Field, Measure, Stage, Status, Voice, register};
use strum::VariantNames;

/// A kind of row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowKind {
    /// The key that its rows stand under, such as `benefit`.
    pub key: &'static str,
    columns: &'static [(&'static str, Column)],
    known: &'static [&'static str],
}

/// What can stand in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Whatever is of the column's type.
    Any,
    /// One of these words.
    Words(&'static [&'static str]),
    /// What the plan has of these.
    Named(Named),
}

/// What a cell names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A group of people.
    Group,
    /// A scheme.
    Scheme,
    /// A source of figures. One that no register knows is none that is refused.
    Source,
    /// A figure.
    Figure,
    /// A figure that rates are taken of.
    Level,
    /// A currency. Any other one is as good.
    Currency,
    /// An organisation at the table.
    Organisation,
    /// A delegate, by name. One that is not listed is none that is refused.
    Delegate,
    /// A time zone.
    Zone,
    /// A country, by its code.
    Country,
    /// A benefit or a contribution, by its name.
    Term,
    /// An indicator, a milestone or funding of the same clause, by its name.
    Row(&'static str),
}

/// A text that cannot stand in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCell(Expected);

impl NoCell {
    /// What was expected in the column of this name.
    pub fn message(self, column: Message) -> Message {
        let id = self.0.sentence().unwrap_or("plan-value-list");
        Message::new(id).with("field", column)
    }
}

impl RowKind {
    /// This kind, as it stands under a key.
    pub(in crate::plan) const fn of<R: Row>(key: &'static str) -> RowKind {
        RowKind {
            key,
            columns: R::COLUMNS,
            known: R::IDENTITY,
        }
    }

    /// The columns in canonical order.
    pub fn columns(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.columns.iter().map(|(key, _)| *key)
    }

    /// The columns by which a row is known among the others; none where rows are a set.
    pub fn known_by(&self) -> &'static [&'static str] {
        self.known
    }

    /// What a column holds.
    pub fn holds(&self, column: &str) -> Column {
        let found = self.columns.iter().find(|(key, _)| *key == column);
        found.map_or(Column::Text, |(_, holds)| *holds)
    }

    /// A text as it would stand in a cell; empty where that would be.
    ///
    /// # Errors
    ///
    /// [`NoCell`] says what was expected.
    pub fn read(&self, column: &str, text: &str) -> Result<String, NoCell> {
        let text = text.trim();
        // A country's code has capital letters, however it is typed.
        let code = (column == "countries").then(|| text.to_uppercase());
        let text = code.as_deref().unwrap_or(text);
        let cell = spelling::read_cell(self.holds(column), text).map_err(NoCell)?;
        Ok(cell.map_or_else(String::new, |cell| spelling::plain(&cell)))
    }

    /// The text of a cell as TOML; nothing where it is empty, or cannot stand there.
    pub fn toml(&self, column: &str, text: &str) -> Option<String> {
        let cell = spelling::read_cell(self.holds(column), text).ok()??;
        Some(super::any::toml(&cell))
    }

    /// What can stand in a column.
    pub fn takes(&self, column: &str) -> Takes {
        let words = match (self.key, column) {
            ("benefit" | "contribution" | "survey", "per") => Per::VARIANTS,
            (_, "index") => Index::VARIANTS,
            ("coverage", "path") => Path::VARIANTS,
            ("funding", "kind") => Payer::VARIANTS,
            ("funding", "state") => Pledge::VARIANTS,
            ("indicator", "better") => Better::VARIANTS,
            ("value", "status") => Status::VARIANTS,
            ("figure", "measure") => Measure::VARIANTS,
            ("group", "economy") => Economy::VARIANTS,
            ("scheme", "kind") => register::KINDS,
            ("resource", "kind") => register::RESOURCES,
            ("organisation", "party") => Voice::VARIANTS,
            ("plan", "required") => &Voice::PARTY_WORDS,
            ("plan" | "schedule", "stage") => Stage::VARIANTS,
            _ => return self.names(column).map_or(Takes::Any, Takes::Named),
        };
        Takes::Words(words)
    }

    fn names(&self, column: &str) -> Option<Named> {
        Some(match (self.key, column) {
            ("value" | "survey" | "covered" | "overlap", "source") => Named::Source,
            ("coverage", "of") | ("set", "coverage") => Named::Term,
            ("benefit" | "contribution", "of") => Named::Level,
            ("set", "figure") => Named::Figure,
            ("progress", "indicator") => Named::Row("indicator"),
            ("progress", "milestone") => Named::Row("milestone"),
            ("progress", "funding") => Named::Row("funding"),
            ("support", "from") | (_, "scheme" | "schemes") => Named::Scheme,
            ("group", "within") | (_, "group") => Named::Group,
            (_, "currency" | "costing-currency") => Named::Currency,
            ("delegates" | "key", "organisation") => Named::Organisation,
            ("key", "delegate") => Named::Delegate,
            ("plan", "time-zone") => Named::Zone,
            ("plan", "countries") | (_, "country") => Named::Country,
            _ => return None,
        })
    }

    /// Rows as text, one a line, as a clause that held them would say them.
    pub fn spelled(&self, rows: &[Element]) -> String {
        // All kinds of rows are divided alike.
        let line = |row: &Element| Field::Cost.cells(row).concat();
        rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// The rows of a text; nothing where it is none of rows.
    pub fn rows(&self, text: &str) -> Option<Vec<Element>> {
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        lines.map(Element::read).collect()
    }
}

/// A row as what it says.
pub(in crate::plan) fn element<R: Row>(row: &R) -> Element {
    let mut columns = R::COLUMNS.iter().map(|(key, _)| (*key, row.cell(key)));
    let first = columns.next().and_then(|(_, cell)| cell);
    let known = columns.filter_map(|(key, cell)| Some((key.to_owned(), spelling::plain(&cell?))));
    Element {
        name: first.map_or_else(String::new, |cell| spelling::plain(&cell)),
        columns: known.chain(row.unknown().iter().cloned()).collect(),
    }
}

/// The rows that say this.
pub(in crate::plan) fn made<R: Row>(rows: &[Element]) -> Result<Vec<R>, Expected> {
    spelling::read_rows(&RowKind::of::<R>("").spelled(rows))
}

impl Field {
    /// The kind of rows that the field is made of.
    pub fn row_kind(&self) -> Option<RowKind> {
        Some(match self {
            Field::Indicator => RowKind::of::<Indicator>("indicator"),
            Field::Benefit => RowKind::of::<Benefit>("benefit"),
            Field::Coverage => RowKind::of::<Coverage>("coverage"),
            Field::Contribution => RowKind::of::<Contribution>("contribution"),
            Field::Cost => RowKind::of::<Cost>("cost"),
            Field::Funding => RowKind::of::<Funding>("funding"),
            Field::Support => RowKind::of::<Support>("support"),
            Field::Milestone => RowKind::of::<Milestone>("milestone"),
            Field::Progress => RowKind::of::<Progress>("progress"),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_takes_what_its_column_holds() {
        let benefit = Field::Benefit.row_kind().unwrap();
        assert_eq!(benefit.read("amount", " 30.00 ").as_deref(), Ok("30.00"));
        assert_eq!(benefit.read("amount", "").as_deref(), Ok(""));
        let wrong = benefit.read("amount", "thirty").unwrap_err();
        let said = wrong.message(Field::Benefit.name()).to_string();
        assert_eq!(said, "Benefits: expected a number such as 12 or 12.5.");
        assert!(benefit.read("start", "2006").is_err());
        assert_eq!(benefit.toml("per", "month").as_deref(), Some("\"month\""));
        assert_eq!(
            benefit.toml("start", "2006-07-01").as_deref(),
            Some("2006-07-01")
        );
        assert_eq!(
            benefit.takes("per"),
            Takes::Words(&["month", "year", "once"])
        );
        assert_eq!(benefit.takes("scheme"), Takes::Named(Named::Scheme));
        assert_eq!(benefit.takes("name"), Takes::Any);
        assert_eq!(benefit.known_by(), ["name"]);
    }

    #[test]
    fn rows_are_read_as_they_are_spelled() {
        let kind = Field::Cost.row_kind().unwrap();
        let text = "\"a; b\"; amount: 0.10; year: 2005\n\"\"; currency: XTS; extra: 5";
        let rows = kind.rows(text).unwrap();
        assert_eq!(kind.spelled(&rows), text);
        let made: Vec<Cost> = made(&rows).unwrap();
        assert_eq!(made.iter().map(element).collect::<Vec<_>>(), rows);
    }
}
