//! What is not established for the costing, as rows: what most lines wait for first. Each leads to where it is filled in.

use crate::app::acts;
use crate::app::costed::lack_clause;
use crate::app::label::{Label, Row};
use crate::app::model::figures::{Line, Made};
use crate::app::model::form::FormMsg;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::costing::{Lack, Needed, NoCosting, Place};
use crate::i18n::Message;
use crate::plan::{Ledger, Plan};
use crate::text::{Shown, fitted, wrap};

/// From so many columns on, what depends on it stands beside.
const WIDE: usize = 104;

/// The columns of the number of lines that wait for it.
const COUNT: usize = 4;

/// The rows of the page.
pub fn rows(plan: &Plan, needed: &[Needed], made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    if needed.is_empty() {
        let none = Message::new("figures-missing-none");
        made.sentence(&none, (0, Label::Body), None, &mut rows);
        return rows;
    }
    let head = Message::new("missing-head").with("count", needed.len());
    made.sentence(&head, (0, Label::Heading), None, &mut rows);
    let head = Message::new("missing-count");
    made.sentence(&head, (0, Label::Faint), None, &mut rows);
    rows.push(Line::default());
    for one in needed {
        row(plan, one, made, &mut rows);
    }
    rows
}

/// Why nothing can be reckoned, as it is said on the wall: who looks there fills in a form and writes no file.
pub(super) fn why_not(why: &NoCosting) -> Message {
    match why {
        NoCosting::Absent => Message::new("figures-uncosted"),
        why => why.message(),
    }
}

/// Nothing can be reckoned: why, and a row that leads to where it is said in which years and currency the plan is costed.
pub(super) fn uncosted(why: &NoCosting, made: &Made) -> Vec<Line> {
    let mut rows = made.only(&why_not(why));
    if matches!(why, NoCosting::Scenario(_)) {
        return rows;
    }
    rows.push(Line::default());
    let fill = made.say(&Message::new("figures-uncosted-fill"));
    let runs = made.wrapped(&fill, made.prose()).into_iter();
    let fills = runs.enumerate().map(|(at, text)| Line {
        row: Row {
            indent: 0,
            runs: vec![(Label::Heading, text)],
        },
        fill: (at == 0).then_some(Ledger::Plan),
        ..Line::default()
    });
    rows.extend(fills);
    rows
}

/// Where it is filled in, where that is no clause.
fn ledger(lack: &Lack) -> Option<Ledger> {
    match &lack.place {
        Place::Figure(id) => Some(Ledger::Figure(id.clone())),
        Place::Scenario(id) => Some(Ledger::Scenario(id.clone())),
        Place::Covered(..) => Some(Ledger::Covered),
        // Of what a plan says of itself only its costing has keys that are missing.
        Place::File(_) if lack.key.is_some() => Some(Ledger::Plan),
        Place::Term(..) | Place::Support(..) | Place::File(_) => None,
    }
}

/// Fills in what is missing; a figure that nobody began yet is begun.
pub(super) fn fill_in(open: &mut Open<'_>, fill: Ledger) {
    if acts::unlocked(open) {
        open.then(Intent::Form(FormMsg::Ledger(fill)));
    }
}

/// One thing to be established, on as many rows as it needs. The first leads to where it is filled in.
fn row(plan: &Plan, one: &Needed, made: &Made, rows: &mut Vec<Line>) {
    let wide = made.columns() >= WIDE;
    let said = made.say(&one.lack.message(plan));
    let said = Shown::line(&said);
    let all = made.room().saturating_sub(COUNT + 2);
    let columns = if wide { all / 2 } else { all };
    let count = match one.lines.len() {
        0 => "·".to_owned(),
        count => count.to_string(),
    };
    let blank = COUNT.saturating_sub(made.width.of(&count));
    let mut count = format!("{}{count}", " ".repeat(blank));
    let (mut to, mut fill) = (lack_clause(&one.lack), ledger(&one.lack));
    for part in wrap(said.as_str(), columns.max(1), &made.width) {
        let text = said.part(part.range).into_owned();
        let mut runs = vec![made.run(Label::Number, &count), made.run(Label::Body, "  ")];
        let taken = made.width.of(&text);
        runs.push((Label::Body, text));
        if wide && !count.trim().is_empty() {
            let depends = match one.lines.is_empty() {
                true => made.say(&Message::new("figures-missing-totals")),
                false => one.lines.join(", "),
            };
            let blank = (columns + 2).saturating_sub(taken);
            runs.push(made.run(Label::Body, &" ".repeat(blank)));
            let room = all.saturating_sub(columns + 2);
            let depends = fitted(Shown::line(&depends), room, &made.width).into_owned();
            runs.push((Label::Faint, depends));
        }
        rows.push(Line {
            row: Row { indent: 0, runs },
            to: to.take(),
            term: None,
            fill: fill.take(),
        });
        count = " ".repeat(COUNT);
    }
}
