//! The costing as a table for other programs: RFC 4180, a value a row. For Excel with a mark of UTF-8, semicolons and the
//! plan's decimal sign: there, a point in a French table makes a date of a number.

use super::asked::{Asked, named};
use super::numbers::{MONEY, PER_CENT};
use crate::costing::{Amount, Run};
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::Output;
use crate::text::Shown;
use std::io::{self, Write};

/// What stands above values by year.
pub const BY_YEAR: &[&str] = &[
    "run", "year", "kind", "clause", "name", "what", "currency", "value",
];

/// What stands above the factors of a year.
pub const EXPLAINED: &[&str] = &[
    "run", "year", "kind", "clause", "name", "what", "figure", "row", "source", "status", "party",
    "commit", "value",
];

/// How a table is written.
pub struct Sheet {
    exact: bool,
    excel: bool,
    point: &'static str,
}

impl Sheet {
    /// As the command line says.
    pub fn of(call: &Call<'_>, asked: &Asked) -> Sheet {
        let excel = call.flag("excel");
        let (point, _) = asked.plan.manifest.language().signs();
        Sheet {
            exact: call.flag("exact"),
            excel,
            point: if excel { point } else { "." },
        }
    }

    /// Writes rows that end with a value.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn print(
        &self,
        heads: &[&str],
        rows: Vec<Vec<String>>,
        out: &mut Output,
    ) -> Result<(), Failure> {
        let mut bytes = Vec::new();
        if self.excel {
            bytes.extend_from_slice("\u{feff}".as_bytes());
        }
        let mut csv = csv::WriterBuilder::new()
            .delimiter(if self.excel { b';' } else { b',' })
            .terminator(csv::Terminator::CRLF)
            .from_writer(bytes);
        let exact = self.exact.then_some("exact");
        let heads = heads.iter().copied().chain(exact);
        let mut written = csv.write_record(heads);
        for row in rows {
            written = written.and_then(|()| csv.write_record(&row));
        }
        written.map_err(io::Error::other)?;
        let bytes = csv
            .into_inner()
            .map_err(|error| io::Error::other(error.to_string()))?;
        Ok(out.data().write_all(&bytes)?)
    }

    /// Every line, scheme and total of every run.
    pub fn rows(&self, asked: &Asked, runs: &[Run]) -> Vec<Vec<String>> {
        let rows = runs.iter().flat_map(|run| self.of_run(asked, run));
        rows.collect()
    }

    fn of_run(&self, asked: &Asked, run: &Run) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for line in asked.lines(run) {
            let what = if line.kind.is_cost() {
                "cost"
            } else {
                "income"
            };
            for (year, cell) in &line.years {
                let whose = [line.kind.slug(), line.clause.as_str(), &line.name, what];
                rows.push(self.row(run, *year, whose, (&cell.total, MONEY)));
            }
        }
        if asked.clause.is_some() {
            return rows;
        }
        for (id, scheme) in &run.schemes {
            for (year, of) in &scheme.years {
                let amounts = [
                    ("cost", &of.cost),
                    ("income", &of.income),
                    ("support", &of.support),
                    ("gap", &of.gap_after),
                ];
                for (what, amount) in amounts {
                    rows.push(self.row(run, *year, ["scheme", "", id, what], (amount, MONEY)));
                }
            }
        }
        for (year, of) in &run.years {
            let amounts = [
                ("cost", &of.cost.total, MONEY),
                ("income", &of.income, MONEY),
                ("support", &of.support, MONEY),
                ("gap", &of.gap, MONEY),
                ("surplus", &of.surplus, MONEY),
                ("of-gdp", &of.of_gdp, PER_CENT),
                ("of-expenditure", &of.of_expenditure, PER_CENT),
            ];
            for (what, amount, places) in amounts {
                rows.push(self.row(run, *year, ["plan", "", "", what], (amount, places)));
            }
        }
        rows
    }

    /// A value of a year.
    pub fn row(
        &self,
        run: &Run,
        year: i64,
        [kind, clause, name, what]: [&str; 4],
        (amount, places): (&Amount, u32),
    ) -> Vec<String> {
        let currency = match what.starts_with("of-") {
            true => "%",
            false => &run.currency,
        };
        let year = year.to_string();
        let cells = [named(run), &year, kind, clause, name, what, currency];
        self.ended(&cells, (amount, places))
    }

    /// A row of these texts that ends with a value. An unknown leaves its cell empty.
    pub fn ended(&self, cells: &[&str], (amount, places): (&Amount, u32)) -> Vec<String> {
        let known = amount.known();
        let value = known.map(|value| value.shown(places, self.point, ""));
        let mut row: Vec<String> = cells.iter().map(|text| harmless(text)).collect();
        row.push(value.unwrap_or_default());
        if self.exact {
            row.push(known.map(ToString::to_string).unwrap_or_default());
        }
        row
    }
}

/// A text that a table program would take for a formula gets an apostrophe, and what controls a terminal is shown as marks.
fn harmless(text: &str) -> String {
    let text = Shown::line(text).into_string();
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text,
    }
}
