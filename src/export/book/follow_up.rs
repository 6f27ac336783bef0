//! What was promised against what each party reported: indicators, milestones, payments. Reports of several parties stand
//! side by side and are never added up.

use super::Number;
use super::sheet::{Cell, Sheet};
use super::source::Making;
use crate::costing::Exact;
use crate::costing::follow_up::{FollowUp, Followed, Hand, Measured, Report, State, Way};
use crate::plan::Decimal;

const INDICATORS: [&str; 16] = [
    "number",
    "clause",
    "indicator",
    "unit",
    "baseline",
    "baseline-year",
    "target",
    "target-year",
    "better",
    "verification",
    "party",
    "date",
    "value",
    "progress",
    "result",
    "source",
];

const PROGRESS: [&str; 11] = [
    "number", "clause", "kind", "item", "due", "party", "date", "value", "currency", "source",
    "note",
];

/// Each indicator with each party's last report; once without, where nobody reported.
pub(super) fn indicators(making: &Making<'_>) -> Sheet {
    let mut sheet = making.begin("indicators", &INDICATORS);
    for clause in &found(making).clauses {
        for measured in &clause.indicators {
            let lead = indicator(making, clause, measured);
            if measured.standings.is_empty() {
                let mut row = lead;
                row.push(Cell::Text(making.words.word("book-unreported")));
                row.resize(INDICATORS.len(), Cell::Empty);
                sheet.rows.push(row);
                continue;
            }
            for standing in &measured.standings {
                let said = standing.report.said;
                let mut row = lead.clone();
                row.extend([
                    party(making, &standing.report),
                    Cell::date(said.date),
                    established(making, said.value.as_ref()),
                    progress_cell(making, &standing.way),
                    Cell::Text(state(making, &standing.way)),
                    Cell::words(said.source.as_deref()),
                ]);
                sheet.rows.push(row);
            }
        }
    }
    sheet
}

/// Milestones, payments and whatever else was reported.
fn progress_rows(making: &Making<'_>, of: &Followed<'_>) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    let lead = |kind: &'static str, name: &str, due: Cell| {
        vec![
            Cell::text(&of.number),
            Cell::text(of.title),
            Cell::Text(making.head(kind)),
            Cell::text(name),
            due,
        ]
    };
    for milestone in &of.milestones {
        let due = || Cell::date(milestone.milestone.date);
        for report in &milestone.reports {
            let lead = lead("milestone", &milestone.milestone.name, due());
            rows.push(reported(making, lead, report, Cell::Empty, None));
        }
        if milestone.reports.is_empty() {
            let lead = lead("milestone", &milestone.milestone.name, due());
            rows.push(unreported(making, lead));
        }
    }
    for funding in &of.funding {
        for payment in &funding.payments {
            let paid = established(making, payment.report.said.value.as_ref());
            let lead = lead("payment", funding.name, Cell::Empty);
            let currency = Some(making.currency(payment.currency));
            rows.push(reported(making, lead, &payment.report, paid, currency));
        }
        if funding.payments.is_empty() {
            let lead = lead("payment", funding.name, Cell::Empty);
            rows.push(unreported(making, lead));
        }
    }
    for report in &of.other {
        let said = report.said;
        let name = said.indicator.as_deref().or(said.milestone.as_deref());
        let name = name.or(said.funding.as_deref()).unwrap_or_default();
        let lead = lead("note", name, Cell::Empty);
        let value = Cell::stated(said.value.as_ref());
        rows.push(reported(making, lead, report, value, None));
    }
    rows
}

/// The sheet of these.
pub(super) fn progress(making: &Making<'_>) -> Sheet {
    let mut sheet = making.begin("progress", &PROGRESS);
    for of in &found(making).clauses {
        sheet.rows.extend(progress_rows(making, of));
    }
    sheet
}

fn found<'s>(making: &Making<'s>) -> FollowUp<'s> {
    let source = making.source;
    FollowUp::of(source.plan, source.outline, source.hands)
}

fn indicator(making: &Making<'_>, of: &Followed<'_>, one: &Measured<'_>) -> Vec<Cell> {
    let row = one.indicator;
    vec![
        Cell::text(&of.number),
        Cell::text(of.title),
        Cell::text(&row.name),
        Cell::words(row.unit.as_deref()),
        established(making, row.baseline.as_ref()),
        Cell::year(row.baseline_year),
        established(making, row.target.as_ref()),
        Cell::year(row.target_year),
        Cell::words(making.word_of(row.better.as_deref())),
        Cell::words(row.source.as_deref()),
    ]
}

/// A number as it was written, or that it is not established.
fn established(making: &Making<'_>, number: Option<&Decimal>) -> Cell {
    match number {
        Some(_) => Cell::stated(number),
        None => Cell::Text(making.unknown()),
    }
}

fn reported(
    making: &Making<'_>,
    mut row: Vec<Cell>,
    report: &Report<'_>,
    value: Cell,
    currency: Option<String>,
) -> Vec<Cell> {
    row.extend([
        party(making, report),
        Cell::date(report.said.date),
        value,
        Cell::words(currency),
        Cell::words(report.said.source.as_deref()),
        Cell::words(report.said.note.as_deref()),
    ]);
    row
}

fn unreported(making: &Making<'_>, mut row: Vec<Cell>) -> Vec<Cell> {
    row.push(Cell::Text(making.words.word("book-unreported")));
    row.resize(PROGRESS.len(), Cell::Empty);
    row
}

/// Whose a report is.
fn party(making: &Making<'_>, report: &Report<'_>) -> Cell {
    Cell::Text(match report.by.hand {
        Hand::Of(voice) => making.words.say(&voice.name()),
        Hand::Nobody => making.words.word("followed-nobody"),
        Hand::Before | Hand::Unread => making.words.word("track-unknown-before"),
    })
}

/// So many per cent of the way.
fn progress_of(way: &Way) -> Option<Number> {
    let share = way.share()?;
    Some(Number::per_cent(&(share * &Exact::from(100))))
}

fn progress_cell(making: &Making<'_>, way: &Way) -> Cell {
    match (progress_of(way), way) {
        (Some(number), _) => Cell::Number(number),
        (None, Way::Open(_)) => Cell::Text(making.unknown()),
        (None, _) => Cell::Empty,
    }
}

fn state(making: &Making<'_>, way: &Way) -> String {
    making.words.word(match way.state() {
        State::Met => "followed-met",
        State::Nearer => "book-nearer",
        State::Still => "followed-still",
        State::Farther => "book-farther",
        State::Missed => "followed-missed",
        State::Open => "coverage-unknown",
    })
}
