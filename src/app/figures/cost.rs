//! What the text costs by year as rows: the lines of the costing, what is still to be found, and what is missing. Who
//! reads a line gets to its clause.

use super::content::Costed;
use super::{Line, Made};
use crate::app::costed::{Name, Row as SheetRow, Sheet, beside, notes_of};
use crate::app::label::{Label, Row};
use crate::costing::NoCosting;
use crate::i18n::Message;
use crate::plan::Plan;
use crate::text::Shown;

/// From so many columns on the scenarios stand under the plan's own figures.
const WIDE: usize = 104;

/// The columns that are kept for names, at least and at most.
const NAMES: (usize, usize) = (20, 36);

/// The rows of the page.
pub fn rows(plan: &Plan, costed: &Result<Box<Costed>, NoCosting>, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let costed = match costed {
        Ok(costed) => costed,
        Err(why) => {
            made.sentence(&why.message(), (0, Label::Body), None, &mut rows);
            return rows;
        }
    };
    let base = &costed.base;
    let mut sheet = Sheet::leaning(plan, base, None, (&costed.leaning, made.language));
    let title = made.say(&sheet.title(base));
    rows.push(made.plain(vec![made.run(Label::Heading, &title)]));
    let model = Message::new("costing-no-model");
    made.sentence(&model, (0, Label::Faint), None, &mut rows);
    if made.columns() >= WIDE {
        for run in &costed.scenarios {
            sheet.scenario(run.scenario.as_deref().unwrap_or_default(), run);
        }
    }
    Setting::of(&sheet, made).table(&sheet, &mut rows);
    rows.push(Line::default());
    let beside = (made.language, sheet.leans);
    for note in notes_of(plan, base, None, &costed.lacks, beside) {
        let set = match note.listed {
            true => (2, Label::Body),
            false => (0, Label::Faint),
        };
        made.sentence(&note.said, set, note.clause.as_ref(), &mut rows);
    }
    rows
}

/// How the table is set: as many years beside each other as fit, the rest below.
struct Setting<'a> {
    made: &'a Made,
    heads: Vec<String>,
    names: usize,
    column: usize,
    beside: usize,
}

impl<'a> Setting<'a> {
    fn of(sheet: &Sheet, made: &'a Made) -> Setting<'a> {
        let heads = sheet.years.iter().map(i64::to_string);
        let total = made.say(&Message::new("costing-total"));
        let heads: Vec<String> = heads.chain([total]).collect();
        let cells = sheet.rows.iter().flat_map(|row| &row.cells).chain(&heads);
        let widest = cells.map(|cell| made.width.of(cell)).max().unwrap_or(0);
        let (least, most) = NAMES;
        let years = made.room().saturating_sub(least);
        // Where two columns between numbers are too many, one will do.
        let column = match (widest + 2) * heads.len() <= years {
            true => widest + 2,
            false => widest + 1,
        };
        let beside = beside(heads.len(), years / column.max(1));
        let names = made.room().saturating_sub(column * beside);
        Setting {
            made,
            names: names.clamp(least, most),
            column,
            beside,
            heads,
        }
    }

    fn table(&self, sheet: &Sheet, rows: &mut Vec<Line>) {
        for from in (0..self.heads.len()).step_by(self.beside.max(1)) {
            let mut head = vec![self.made.column(Label::Faint, "", self.names)];
            self.cells(&self.heads, from, Label::Faint, &mut head);
            rows.push(self.made.plain(head));
            for row in &sheet.rows {
                self.row(row, from, rows);
            }
        }
    }

    /// A row of the table. A name that is too long for its column has a row of its own.
    fn row(&self, row: &SheetRow, from: usize, rows: &mut Vec<Line>) {
        let name = match &row.name {
            Name::Said(message) => self.made.say(message),
            Name::Line(name) => name.clone(),
        };
        let mut name = format!("{}{name}", " ".repeat(row.indent));
        let label = match row.strong {
            true => Label::Heading,
            false => Label::Body,
        };
        if row.cells.is_empty() || self.made.width.of(&name) >= self.names {
            let columns = self.made.room();
            rows.push(
                self.made
                    .plain(vec![self.made.column(label, &name, columns)]),
            );
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
        });
    }

    /// The cells of a block, each at the right of its column.
    fn cells(
        &self,
        cells: &[String],
        from: usize,
        label: Label,
        runs: &mut Vec<(Label, Shown<'static>)>,
    ) {
        for cell in cells.iter().skip(from).take(self.beside) {
            let blank = self.column.saturating_sub(self.made.width.of(cell));
            runs.push(
                self.made
                    .run(label, &format!("{}{cell}", " ".repeat(blank))),
            );
        }
    }
}
