//! A table of numbers by year as rows: as many years beside each other as fit, the rest below.

use crate::app::costed::{Name, Row as SheetRow, beside};
use crate::app::label::{Label, Row};
use crate::app::model::figures::{Line, Made};
use crate::text::Shown;

/// The columns that are kept for names, at least and at most; and at most where a name needs them.
const NAMES: (usize, usize, usize) = (20, 36, 60);

/// What stands before the column that was chosen.
const CHOSEN: &str = "▸";

/// A table that is not set yet.
pub struct Table<'a> {
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: &'a [SheetRow],
    /// The column that was chosen, counted from the first.
    pub chosen: Option<usize>,
}

impl Table<'_> {
    /// The table in so many columns of the screen.
    pub fn set(&self, made: &Made, columns: usize) -> Vec<Line> {
        let setting = Setting::of(self, made, columns);
        let mut rows = Vec::new();
        for from in (0..self.heads.len()).step_by(setting.beside.max(1)) {
            let mut head = vec![made.column(Label::Faint, "", setting.names)];
            setting.cells(&self.heads, from, Label::Faint, &mut head);
            rows.push(made.plain(head));
            for row in self.rows {
                setting.row(row, from, &mut rows);
            }
        }
        rows
    }
}

/// What a row is called, as far in as it stands.
pub(super) fn said(row: &SheetRow, made: &Made) -> String {
    let name = match &row.name {
        Name::Said(message) => made.say(message),
        Name::Line(name) => name.clone(),
    };
    format!("{}{name}", " ".repeat(row.indent))
}

/// How a table is set.
struct Setting<'a> {
    made: &'a Made,
    columns: usize,
    names: usize,
    column: usize,
    beside: usize,
    chosen: Option<usize>,
}

impl<'a> Setting<'a> {
    fn of(table: &Table<'_>, made: &'a Made, columns: usize) -> Setting<'a> {
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let cells = cells.chain(&table.heads).map(|cell| made.width.of(cell));
        let widest = cells.max().unwrap_or(0);
        let (least, most, needed) = NAMES;
        let years = columns.saturating_sub(least);
        // Where two columns between numbers are too many, one will do.
        let column = match (widest + 2) * table.heads.len() <= years {
            true => widest + 2,
            false => widest + 1,
        };
        let beside = beside(table.heads.len(), years / column.max(1));
        let names = columns.saturating_sub(column * beside);
        let rows = table.rows.iter().filter(|row| !row.cells.is_empty());
        let longest = rows.map(|row| made.width.of(&said(row, made)) + 1);
        let longest = longest.max().unwrap_or(0);
        Setting {
            made,
            columns,
            names: names.clamp(least, longest.clamp(most, needed)),
            column,
            beside,
            chosen: table.chosen,
        }
    }

    /// A row of the table. A name that is too long for its column has a row of its own.
    fn row(&self, row: &SheetRow, from: usize, rows: &mut Vec<Line>) {
        let mut name = said(row, self.made);
        let label = match row.strong {
            true => Label::Heading,
            false => Label::Body,
        };
        if row.cells.is_empty() || self.made.width.of(&name) >= self.names {
            let run = self.made.column(label, &name, self.columns);
            rows.push(self.made.plain(vec![run]));
            name.clear();
        }
        if row.cells.is_empty() {
            return;
        }
        let mut runs = vec![self.made.column(label, &name, self.names)];
        self.cells(&row.cells, from, label, &mut runs);
        rows.push(Line {
            row: Row { indent: 0, runs },
            to: row.clause.clone(),
            term: row.term.clone(),
            fill: None,
        });
    }

    /// The cells of a block, each at the right of its column, a sign before the one that was chosen.
    fn cells(
        &self,
        cells: &[String],
        from: usize,
        label: Label,
        runs: &mut Vec<(Label, Shown<'static>)>,
    ) {
        let cells = cells.iter().enumerate();
        for (at, cell) in cells.skip(from).take(self.beside) {
            let sign = if self.chosen == Some(at) { CHOSEN } else { "" };
            let wide = self.made.width.of(cell) + self.made.width.of(sign);
            let blank = " ".repeat(self.column.saturating_sub(wide));
            runs.push(self.made.run(label, &format!("{blank}{sign}{cell}")));
        }
    }
}
