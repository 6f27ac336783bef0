//! What the pending amendments cost, clause by clause: a row an amendment, more or less by year; where there is room, low and
//! high beside. A worker reckons it; until it has, a line says so.

use super::{Line, Made};
use crate::app::costed::{Scenarios, Set, all};
use crate::app::label::{Label, Row};
use crate::app::reckoning::offers;
use crate::app::workspace::Workspace;
use crate::costing::horizon;
use crate::i18n::Message;
use crate::text::{Shown, wrap};

/// From so many columns on the scenarios stand beside the total.
const WIDE: usize = 104;

/// The columns at the end of a row that are kept free for the sign that more follows.
const SIGN: usize = 2;

/// The rows of the page.
pub fn rows(workspace: &Workspace, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    if workspace.then.is_some() {
        said(&Message::new("offers-not-now"), made, &mut rows);
        return rows;
    }
    if let Err(why) = horizon(&workspace.plan) {
        said(&why.message(), made, &mut rows);
        return rows;
    }
    let Some(known) = offers(workspace, None) else {
        said(&Message::new("offers-waiting"), made, &mut rows);
        return rows;
    };
    if known.is_empty() {
        said(&Message::new("offers-none"), made, &mut rows);
        return rows;
    }
    for found in known {
        let scenarios = match made.columns() >= WIDE {
            true => Scenarios::Beside,
            false => Scenarios::Nowhere,
        };
        let beside = (made.language, scenarios);
        let sheet = all(found, &workspace.dialogue, beside);
        let number = workspace.outline.number(&found.clause).unwrap_or("+");
        let clause = workspace.plan.clauses.get(&found.clause);
        let title = clause.map_or(found.clause.as_str(), |clause| clause.title.as_str());
        let text = format!("{number} {title} · {}", made.say(&sheet.title));
        let columns = made.columns().saturating_sub(SIGN);
        rows.push(Line {
            row: row(made.column(Label::Heading, &text, columns)),
            to: clause.map(|clause| clause.id.clone()),
            ..Line::default()
        });
        for line in sheet.set(columns, &made.width) {
            let Set { text, strong, of } = line;
            let label = if strong { Label::Heading } else { Label::Body };
            rows.push(Line {
                row: row(made.run(label, &text)),
                to: of.and(clause).map(|clause| clause.id.clone()),
                ..Line::default()
            });
        }
        for note in &sheet.notes {
            said(note, made, &mut rows);
        }
        rows.push(Line::default());
    }
    said(&Message::new("costing-no-model"), made, &mut rows);
    rows
}

fn row(run: (Label, Shown<'static>)) -> Row {
    Row {
        indent: 0,
        runs: vec![run],
    }
}

/// A sentence on as many rows as it needs.
fn said(message: &Message, made: &Made, rows: &mut Vec<Line>) {
    let text = made.say(message);
    let text = Shown::line(&text);
    let columns = made.columns().saturating_sub(SIGN).max(1);
    for part in wrap(text.as_str(), columns, &made.width) {
        let run = (Label::Faint, text.part(part.range).into_owned());
        rows.push(Line {
            row: row(run),
            to: None,
            ..Line::default()
        });
    }
}
