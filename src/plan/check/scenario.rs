//! What is wrong with the rows of a scenario: each changes one thing of one figure or of one coverage.

use super::telling::Looked;
use super::terms::{FIGURE, TERM};
use crate::i18n::Message;
use crate::plan::row::{Cell, Row};
use crate::plan::{Decimal, Measure, Plan, Scenario, Setting};

/// What a row may set, in the order in which it is told.
const SETTINGS: [&str; 4] = ["value", "growth", "add", "times"];

/// Every problem of its rows.
pub(super) fn sets(plan: &Plan, scenario: &Scenario, look: &mut Looked<'_, '_>) {
    look.twice(&scenario.sets);
    look.whole(&scenario.sets, &[]);
    look.numbers(&scenario.sets, false);
    // A clause that cannot be read may have any: that is told of its file.
    let unread = !plan.broken.is_empty();
    let here = |name: &str| plan.clauses.values().any(|clause| clause.has_term(name));
    let term = |name: &str| unread || here(name);
    for (at, row) in scenario.sets.iter().enumerate() {
        let figure = row.figure.as_ref();
        look.named((at, "figure"), figure, |id| plan.has_figure(id), FIGURE);
        let coverage = row.coverage.as_ref();
        look.named((at, "coverage"), coverage, term, TERM);
        set(plan, look, (at, row));
    }
}

fn set(plan: &Plan, look: &mut Looked<'_, '_>, (at, row): (usize, &Setting)) {
    let given: Vec<&str> = SETTINGS
        .into_iter()
        .filter(|key| row.cell(key).is_some())
        .collect();
    if given.is_empty() && row.year.is_none() && row.figure.is_none() && row.coverage.is_none() {
        return;
    }
    of_one(look, (at, row), &given);
    if let [one, other, ..] = given.as_slice() {
        let message = about(look, "plan-two-of", row).with("one", *one);
        look.error("excludes", (at, other), message.with("other", *other));
    }
    match (given.as_slice(), row.year) {
        ([], _) => {
            let key = match row.figure {
                Some(_) => "figure",
                None => "coverage",
            };
            let message = about(look, "plan-set-nothing", row);
            look.error("row-needs", (at, key), message);
        }
        (["value", ..], None) => {
            let message = about(look, "plan-row-needs", row).with("key", "year");
            look.error("row-needs", (at, "value"), message);
        }
        (["value", ..], Some(_)) | (_, None) => {}
        (_, Some(_)) => {
            let message = about(look, "plan-set-year", row);
            look.error("year-without-value", (at, "year"), message);
        }
    }
    amounts(plan, look, (at, row));
}

/// Whether it is of a figure or of a coverage, and sets what such a one can have.
fn of_one(look: &mut Looked<'_, '_>, (at, row): (usize, &Setting), given: &[&str]) {
    match (&row.figure, &row.coverage) {
        (Some(_), Some(_)) => {
            let message = about(look, "plan-two-of", row);
            let message = message.with("one", "figure").with("other", "coverage");
            look.error("excludes", (at, "coverage"), message);
        }
        (None, None) => {
            let key = given.first().copied().unwrap_or("year");
            let message = about(look, "plan-set-of-nothing", row);
            look.error("row-needs", (at, key), message);
        }
        (Some(_), None) if row.times.is_some() => {
            let message = about(look, "plan-set-times", row);
            look.error("times-of-figure", (at, "times"), message);
        }
        (None, Some(_)) if row.growth.is_some() => {
            let message = about(look, "plan-set-growth", row);
            look.error("growth-of-coverage", (at, "growth"), message);
        }
        _ => {}
    }
}

/// Numbers that the figure or the coverage cannot have.
fn amounts(plan: &Plan, look: &mut Looked<'_, '_>, (at, row): (usize, &Setting)) {
    if row.coverage.is_some() {
        negative(look, (at, row), "value");
        negative(look, (at, row), "times");
        look.share(at, row, "value");
        let times = row.times.as_ref().and_then(Decimal::billionths);
        // By so little nobody multiplies: a factor was meant.
        if let Some(times) = row
            .times
            .as_ref()
            .filter(|_| times.is_some_and(|times| (1..=5 * Decimal::ONE).contains(&times)))
        {
            let message = about(look, "plan-times-small", row).with("value", times.to_string());
            look.warning("small-share", (at, "times"), message);
        }
        return;
    }
    let figure = row.figure.as_deref().and_then(|id| plan.figures.get(id));
    match figure.and_then(|figure| figure.measure()) {
        Some(Ok(Measure::Prices | Measure::Wages)) => look.fall(at, row, "value"),
        Some(Ok(_)) => negative(look, (at, row), "value"),
        _ => {}
    }
    look.fall(at, row, "growth");
}

fn negative(look: &mut Looked<'_, '_>, (at, row): (usize, &Setting), key: &str) {
    let Some(Cell::Number(number)) = row.cell(key) else {
        return;
    };
    if number.is_negative() {
        let message = about(look, "plan-negative", row).with("key", key);
        look.error(
            "negative",
            (at, key),
            message.with("value", number.to_string()),
        );
    }
}

/// A row is called by what it changes.
fn about(look: &Looked<'_, '_>, id: &'static str, row: &Setting) -> Message {
    let name = row.figure.as_ref().or(row.coverage.as_ref());
    let message = Message::new(id).with("field", look.called.clone());
    message.with("name", name.map_or("", String::as_str))
}
