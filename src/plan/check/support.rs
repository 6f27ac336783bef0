//! Funds that support schemes, over the whole plan: nothing comes back to who gives it, and nobody lacks more than all.

use super::telling::Telling;
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::{Clause, Decimal, Field, Plan, Problem, Support};
use std::collections::{BTreeMap, BTreeSet};

/// A row in its clause, and which of the clause's it is.
type Row<'p> = (&'p Clause, usize, &'p Support);

/// Every problem of support that several rows make together.
pub(super) fn support(plan: &Plan, problems: &mut Vec<Problem>) {
    let clauses = plan.clauses.values();
    let rows: Vec<Row<'_>> = clauses
        .flat_map(|clause| {
            let rows = clause.support.iter().enumerate();
            rows.map(move |(at, row)| (clause, at, row))
        })
        .collect();
    let mut gives: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, _, row) in &rows {
        if let Some(scheme) = &row.scheme {
            gives.entry(&row.from).or_default().insert(scheme);
        }
    }
    for (clause, at, row) in &rows {
        let Some(scheme) = &row.scheme else { continue };
        let mut tell = |code, key: &str, message: Message| {
            let path = || plan.path(&clause.id);
            let spot = Spot::at(Field::Support.key()).row(*at).key(key);
            let message = message.with("field", Field::Support.name());
            let message = message.with("scheme", scheme.as_str());
            let path = &path;
            Telling { path, problems }.error(code, spot, message);
        };
        if reaches(&gives, scheme, &row.from) {
            let message = Message::new("plan-support-circle").with("from", row.from.as_str());
            tell("support-circle", "scheme", message);
        }
        let Some(year) = row.year else { continue };
        if let Some(other) = said_otherwise(&rows, clause, row) {
            let message = Message::new("plan-support-twice").with("from", row.from.as_str());
            let message = message.with("year", year.to_string());
            tell(
                "row-twice",
                "share",
                message.with("clause", other.id.as_str()),
            );
        }
        // Told once of a year: at the last of the rows that come to too much.
        if !is_last_of_year(&rows, row) {
            continue;
        }
        let shares = shares(&rows, scheme, year);
        if shares.len() > 1 && shares.values().sum::<i128>() > Decimal::HUNDRED {
            let message = Message::new("plan-support-over").with("year", year.to_string());
            tell("support-over-hundred", "share", message);
        }
    }
}

/// The clause before this one that says another share of the same. Within a clause that is told of its rows.
fn said_otherwise<'p>(rows: &[Row<'p>], clause: &Clause, row: &Support) -> Option<&'p Clause> {
    let same = |other: &Support| {
        (&other.from, &other.scheme, other.year) == (&row.from, &row.scheme, row.year)
    };
    let mut before = rows
        .iter()
        .take_while(|(_, _, other)| !std::ptr::eq(*other, row))
        .filter(|(other, ..)| other.id != clause.id);
    let before = before.find(|(_, _, other)| same(other) && other.share != row.share);
    before.map(|(other, ..)| *other)
}

/// Whether no row behind it supports the same scheme in the same year.
fn is_last_of_year(rows: &[Row<'_>], row: &Support) -> bool {
    let mut last = rows.iter().rev();
    last.find(|(_, _, other)| other.scheme == row.scheme && other.year == row.year)
        .is_some_and(|(_, _, other)| std::ptr::eq(*other, row))
}

/// Whether what goes to a scheme ends, by whatever way, with another.
fn reaches(gives: &BTreeMap<&str, BTreeSet<&str>>, scheme: &str, end: &str) -> bool {
    let (mut open, mut seen) = (vec![scheme], BTreeSet::new());
    while let Some(at) = open.pop() {
        if at == end {
            return true;
        }
        if seen.insert(at) {
            open.extend(gives.get(at).into_iter().flatten());
        }
    }
    false
}

/// What each fund pays of what a scheme lacks in a year: its latest row holds.
fn shares<'r>(rows: &[Row<'r>], scheme: &str, year: i64) -> BTreeMap<&'r str, i128> {
    let mut latest: BTreeMap<&str, (i64, i128)> = BTreeMap::new();
    for (_, _, row) in rows {
        let share = row.share.as_ref().and_then(Decimal::billionths);
        let (Some(from), Some(share)) = (row.year.filter(|from| *from <= year), share) else {
            continue;
        };
        let held = latest.get(row.from.as_str());
        if row.scheme.as_deref() == Some(scheme) && held.is_none_or(|(held, _)| *held <= from) {
            latest.insert(&row.from, (from, share));
        }
    }
    let shares = latest.into_iter();
    shares.map(|(from, (_, share))| (from, share)).collect()
}
