//! What the text costs by year as rows: the lines of the costing, what is still to be found, and what is missing. Who
//! reads a line gets to its clause.

use super::{Line, Made};
use crate::app::costed::{Name, Row as SheetRow, Sheet, beside, notes};
use crate::app::label::{Label, Row};
use crate::costing::run;
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};
use crate::text::{Shown, wrap};

/// From so many columns on the scenarios stand under the plan's own figures.
const WIDE: usize = 104;

/// The columns that are kept for names, at least and at most.
const NAMES: (usize, usize) = (20, 36);

/// The columns at the end of a row that are kept free for the sign that more follows: it must not stand on a number.
const SIGN: usize = 2;

/// The rows of the page.
pub fn rows(plan: &Plan, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let base = match run(plan, None) {
        Ok(base) => base,
        Err(why) => {
            sentence(&why.message(), (0, Label::Body), None, made, &mut rows);
            return rows;
        }
    };
    let mut sheet = Sheet::of(plan, &base, None, made.language);
    let title = made.say(&sheet.title(&base));
    rows.push(plain(vec![made.run(Label::Heading, &title)]));
    let model = Message::new("costing-no-model");
    sentence(&model, (0, Label::Faint), None, made, &mut rows);
    if made.columns() >= WIDE {
        for id in plan.scenarios.keys() {
            if let Ok(run) = run(plan, Some(id)) {
                sheet.scenario(id, &run);
            }
        }
    }
    Setting::of(&sheet, made).table(&sheet, &mut rows);
    rows.push(Line::default());
    let beside = (made.language, sheet.leans);
    for note in notes(plan, &base, None, beside) {
        let set = match note.listed {
            true => (2, Label::Body),
            false => (0, Label::Faint),
        };
        sentence(&note.said, set, note.clause.as_ref(), made, &mut rows);
    }
    rows
}

/// The columns there are for what is said.
fn room(made: &Made) -> usize {
    made.columns().saturating_sub(SIGN)
}

fn plain(runs: Vec<(Label, Shown<'static>)>) -> Line {
    Line {
        row: Row { indent: 0, runs },
        to: None,
    }
}

/// A sentence on as many rows as it needs. The first of them leads to the clause.
fn sentence(
    message: &Message,
    (indent, label): (u16, Label),
    clause: Option<&ClauseId>,
    made: &Made,
    rows: &mut Vec<Line>,
) {
    let text = made.say(message);
    let text = Shown::line(&text);
    let columns = room(made).saturating_sub(usize::from(indent)).max(1);
    let mut to = clause.cloned();
    for part in wrap(text.as_str(), columns, &made.width) {
        let runs = vec![(label, text.part(part.range).into_owned())];
        rows.push(Line {
            row: Row { indent, runs },
            to: to.take(),
        });
    }
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
        let years = room(made).saturating_sub(least);
        // Where two columns between numbers are too many, one will do.
        let column = match (widest + 2) * heads.len() <= years {
            true => widest + 2,
            false => widest + 1,
        };
        let beside = beside(heads.len(), years / column.max(1));
        let names = room(made).saturating_sub(column * beside);
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
            rows.push(plain(head));
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
            let columns = room(self.made);
            rows.push(plain(vec![self.made.column(label, &name, columns)]));
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
