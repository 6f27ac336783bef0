//! Rows of a clause: indicators, costs, funding and progress. Each kind names its columns once; reading,
//! writing and the text form of a row follow from that.

use super::Decimal;
use jiff::civil::Date;

/// How progress is measured: `[[indicator]]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicator {
    /// What is measured.
    pub name: String,
    /// In what it is measured.
    pub unit: Option<String>,
    /// Where it stands.
    pub baseline: Option<Decimal>,
    /// The year of the baseline.
    pub baseline_year: Option<i64>,
    /// Where it shall stand.
    pub target: Option<Decimal>,
    /// The year of the target.
    pub target_year: Option<i64>,
    /// Keys this version does not know, as TOML text by key, sorted by key.
    pub unknown: Vec<(String, String)>,
}

/// An amount that is needed (`[[cost]]`) or promised (`[[funding]]`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Money {
    /// What for, or from whom.
    pub name: String,
    /// In the currency's main unit; absent while it is to be established.
    pub amount: Option<Decimal>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The calendar year.
    pub year: Option<i64>,
    /// Keys this version does not know, as TOML text by key, sorted by key.
    pub unknown: Vec<(String, String)>,
}

/// A report of the follow-up: `[[progress]]`. No part of what was agreed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// The day it was reported.
    pub date: Option<Date>,
    /// What was reported.
    pub note: Option<String>,
    /// The name of the indicator it speaks of.
    pub indicator: Option<String>,
    /// Where that indicator stood.
    pub value: Option<Decimal>,
    /// Keys this version does not know, as TOML text by key, sorted by key.
    pub unknown: Vec<(String, String)>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Text,
    Number,
    Year,
    Date,
}

/// A value in a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(Decimal),
    Year(i64),
    Date(Date),
}

/// A kind of row. The first column leads the row's text form without its key.
pub(super) trait Row: Clone + Default + PartialEq {
    /// Keys and their types, in canonical order.
    const COLUMNS: &'static [(&'static str, Column)];

    /// The value of a column; absent where it is empty.
    fn cell(&self, key: &str) -> Option<Cell>;

    /// Fills a column; a value of another column's type is ignored.
    fn put(&mut self, key: &str, cell: Cell);

    /// The unknown keys.
    fn unknown(&self) -> &Vec<(String, String)>;

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

    /// The unknown keys, to add to.
    fn unknown_mut(&mut self) -> &mut Vec<(String, String)>;
}

fn text(value: &str) -> Option<Cell> {
    (!value.is_empty()).then(|| Cell::Text(value.to_owned()))
}

impl Row for Indicator {
    const COLUMNS: &'static [(&'static str, Column)] = &[
        ("name", Column::Text),
        ("unit", Column::Text),
        ("baseline", Column::Number),
        ("baseline-year", Column::Year),
        ("target", Column::Number),
        ("target-year", Column::Year),
    ];

    fn cell(&self, key: &str) -> Option<Cell> {
        match key {
            "name" => text(&self.name),
            "unit" => self.unit.as_deref().and_then(text),
            "baseline" => self.baseline.clone().map(Cell::Number),
            "baseline-year" => self.baseline_year.map(Cell::Year),
            "target" => self.target.clone().map(Cell::Number),
            "target-year" => self.target_year.map(Cell::Year),
            _ => None,
        }
    }

    fn put(&mut self, key: &str, cell: Cell) {
        match (key, cell) {
            ("name", Cell::Text(value)) => self.name = value,
            ("unit", Cell::Text(value)) => self.unit = Some(value),
            ("baseline", Cell::Number(value)) => self.baseline = Some(value),
            ("baseline-year", Cell::Year(value)) => self.baseline_year = Some(value),
            ("target", Cell::Number(value)) => self.target = Some(value),
            ("target-year", Cell::Year(value)) => self.target_year = Some(value),
            _ => {}
        }
    }

    fn unknown(&self) -> &Vec<(String, String)> {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<(String, String)> {
        &mut self.unknown
    }
}

impl Row for Money {
    const COLUMNS: &'static [(&'static str, Column)] = &[
        ("name", Column::Text),
        ("amount", Column::Number),
        ("currency", Column::Text),
        ("year", Column::Year),
    ];

    fn cell(&self, key: &str) -> Option<Cell> {
        match key {
            "name" => text(&self.name),
            "amount" => self.amount.clone().map(Cell::Number),
            "currency" => self.currency.as_deref().and_then(text),
            "year" => self.year.map(Cell::Year),
            _ => None,
        }
    }

    fn put(&mut self, key: &str, cell: Cell) {
        match (key, cell) {
            ("name", Cell::Text(value)) => self.name = value,
            ("amount", Cell::Number(value)) => self.amount = Some(value),
            ("currency", Cell::Text(value)) => self.currency = Some(value),
            ("year", Cell::Year(value)) => self.year = Some(value),
            _ => {}
        }
    }

    fn unknown(&self) -> &Vec<(String, String)> {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<(String, String)> {
        &mut self.unknown
    }
}

impl Row for Progress {
    const COLUMNS: &'static [(&'static str, Column)] = &[
        ("date", Column::Date),
        ("note", Column::Text),
        ("indicator", Column::Text),
        ("value", Column::Number),
    ];

    fn cell(&self, key: &str) -> Option<Cell> {
        match key {
            "date" => self.date.map(Cell::Date),
            "note" => self.note.as_deref().and_then(text),
            "indicator" => self.indicator.as_deref().and_then(text),
            "value" => self.value.clone().map(Cell::Number),
            _ => None,
        }
    }

    fn put(&mut self, key: &str, cell: Cell) {
        match (key, cell) {
            ("date", Cell::Date(value)) => self.date = Some(value),
            ("note", Cell::Text(value)) => self.note = Some(value),
            ("indicator", Cell::Text(value)) => self.indicator = Some(value),
            ("value", Cell::Number(value)) => self.value = Some(value),
            _ => {}
        }
    }

    fn unknown(&self) -> &Vec<(String, String)> {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<(String, String)> {
        &mut self.unknown
    }
}
