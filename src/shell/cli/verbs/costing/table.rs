//! A table of numbers by year, set so that it fits on a terminal of eighty columns: as many years beside each other as
//! fit, the rest below.

use crate::app::costed::beside;
use crate::shell::writer::{Label, Line, Output};
use crate::text::Width;
use std::io;

/// The widest a table is set.
const WIDEST: usize = 80;

/// The most that is kept for names.
const NAMES: usize = 30;

/// A row: what it is called and what stands in its columns.
pub struct Row {
    name: String,
    label: Label,
    cells: Vec<String>,
}

/// A table by year.
#[derive(Default)]
pub struct Table {
    heads: Vec<String>,
    rows: Vec<Row>,
}

impl Table {
    /// With these columns.
    pub fn new(heads: impl IntoIterator<Item = String>) -> Table {
        Table {
            heads: heads.into_iter().collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn row(&mut self, name: impl Into<String>, label: Label, cells: Vec<String>) {
        self.rows.push(Row {
            name: name.into(),
            label,
            cells,
        });
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn print(&self, out: &mut Output) -> io::Result<()> {
        // A name that is too long takes no room from the numbers.
        let names = self.rows.iter().map(|row| wide(&row.name));
        let names = names.filter(|name| *name <= NAMES).max();
        let names = names.unwrap_or(NAMES) + 1;
        let cells = self
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .chain(&self.heads);
        let column = cells.map(|cell| wide(cell)).max().unwrap_or(0) + 2;
        let many = (WIDEST.saturating_sub(names) / column).max(1);
        let many = beside(self.heads.len(), many);
        let blocks = self.heads.len().div_ceil(many).max(1);
        for block in 0..blocks {
            if block > 0 {
                out.line(&Line::new())?;
            }
            let from = block * many;
            line(
                "",
                Label::Plain,
                part(&self.heads, from, many),
                (names, column),
                Label::Faint,
                out,
            )?;
            for row in &self.rows {
                let cells = part(&row.cells, from, many);
                line(&row.name, row.label, cells, (names, column), row.label, out)?;
            }
        }
        Ok(())
    }
}

fn part(cells: &[String], from: usize, many: usize) -> &[String] {
    let to = (from + many).min(cells.len());
    cells.get(from..to).unwrap_or_default()
}

/// A line of the table. A name that is too long for its column has a line of its own.
fn line(
    name: &str,
    label: Label,
    cells: &[String],
    (names, column): (usize, usize),
    cell: Label,
    out: &mut Output,
) -> io::Result<()> {
    let mut lead = name;
    if wide(name) >= names && !cells.is_empty() {
        out.line(&Line::new().add(name, label))?;
        lead = "";
    }
    let mut line = Line::new().lead(lead, names, label);
    for text in cells {
        let blank = " ".repeat(column.saturating_sub(wide(text)));
        line.push(&blank, Label::Plain);
        line.push(text, cell);
    }
    out.line(&line)
}

fn wide(text: &str) -> usize {
    Width::GUESSED.of(text)
}
