//! What the text costs by year as rows: the lines of the costing, what is still to be found, and what is missing. Who
//! reads a line gets to its clause.

use super::table::Table;
use crate::app::costed::{Sheet, notes_of};
use crate::app::label::Label;
use crate::app::model::figures::content::Costed;
use crate::app::model::figures::{Line, Made};
use crate::i18n::Message;
use crate::plan::Plan;

/// From so many columns on what comes in stands by who pays, and the scenarios under the plan's own figures.
const WIDE: usize = 104;

/// The rows of the page.
pub fn rows(plan: &Plan, costed: &Costed, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let base = &costed.base;
    let wide = made.columns() >= WIDE;
    let how = (&costed.leaning, made.language, wide);
    let mut sheet = Sheet::leaning(plan, base, None, how);
    let title = made.say(&sheet.title(base));
    rows.push(made.plain(vec![made.run(Label::Heading, &title)]));
    let model = Message::new("costing-no-model");
    made.sentence(&model, (0, Label::Faint), None, &mut rows);
    if wide {
        for run in &costed.scenarios {
            sheet.scenario(run.scenario.as_deref().unwrap_or_default(), run);
        }
    }
    let years = sheet.years.iter().map(i64::to_string);
    let total = made.say(&Message::new("costing-total"));
    let table = Table {
        heads: years.chain([total]).collect(),
        rows: &sheet.rows,
        chosen: made
            .year
            .and_then(|year| sheet.years.iter().position(|it| *it == year)),
    };
    rows.extend(table.set(made, made.room()));
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
