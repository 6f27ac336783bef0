//! What is wrong with the register of who is covered: groups and schemes that are not there, more people than the group
//! has, and sources that disagree.

use super::telling::{Looked, Source, Telling};
use super::terms::{GROUP, SCHEME};
use crate::plan::{Covered, Decimal, Figure, Measure, Plan, Problem, Value};
use num_rational::BigRational;
use num_traits::{One, Pow};
use std::collections::BTreeMap;

/// Every problem of `registers/coverage.toml`.
pub(super) fn covered(plan: &Plan, problems: &mut Vec<Problem>) {
    let path = || "registers/coverage.toml".to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    let mut look = Looked::of_key(telling, "covered");
    let rows = &plan.registers.covered;
    look.twice(rows);
    look.whole(rows, &["group", "scheme", "year"]);
    look.numbers(rows, true);
    let populations = populations(plan);
    for (at, row) in rows.iter().enumerate() {
        let scheme = row.scheme.as_ref();
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
        let group = row.group.as_ref();
        look.named((at, "group"), group, |id| plan.has_group(id), GROUP);
        if row.people.is_some() {
            look.source(at, row, plan, Source::Wanted);
        }
        more(&mut look, (at, row), &populations);
    }
    contested(&mut look, rows);
    overlaps(plan, Looked::of_key(look.telling, "overlap"));
}

fn overlaps(plan: &Plan, mut look: Looked<'_, '_>) {
    let rows = &plan.registers.overlaps;
    look.twice(rows);
    look.whole(rows, &["schemes", "group", "year"]);
    look.numbers(rows, true);
    for (at, row) in rows.iter().enumerate() {
        let group = row.group.as_ref();
        look.named((at, "group"), group, |id| plan.has_group(id), GROUP);
        for scheme in &row.schemes {
            let known = |id: &str| plan.has_scheme(id);
            look.named((at, "schemes"), Some(scheme), known, SCHEME);
        }
        let two = matches!(row.schemes.as_slice(), [one, two] if one != two);
        if !two && !row.schemes.is_empty() {
            let message = look.about("plan-overlap-two", row);
            look.error("overlap-two", (at, "schemes"), message);
        }
        if row.people.is_some() {
            look.source(at, row, plan, Source::Wanted);
        }
    }
}

/// More people than the group has: a fact, though seldom a true one.
fn more(
    look: &mut Looked<'_, '_>,
    (at, row): (usize, &Covered),
    populations: &BTreeMap<&str, &Figure>,
) {
    let figure = row.group.as_deref().and_then(|it| populations.get(it));
    let all = figure.zip(row.year);
    let all = all.and_then(|(figure, year)| people(figure, year));
    let many = row.people.as_ref().filter(|it| !it.is_negative());
    let (Some(all), Some(many)) = (all, many) else {
        return;
    };
    if exact(many).is_some_and(|many| many > all) {
        let message = look.about("plan-covered-more", row);
        let message = message.with("all", all.round().to_string());
        let message = message.with("people", many.to_string());
        look.warning("covered-more", (at, "people"), message);
    }
}

/// The figure that says how many people each group has; none where two say it.
fn populations(plan: &Plan) -> BTreeMap<&str, &Figure> {
    let mut found: BTreeMap<&str, Vec<&Figure>> = BTreeMap::new();
    for figure in plan.figures.values() {
        if let (Some(Ok(Measure::Population)), Some(group)) = (figure.measure(), &figure.group) {
            found.entry(group).or_default().push(figure);
        }
    }
    let only = found.into_iter();
    only.filter_map(|(group, figures)| match figures.as_slice() {
        [only] => Some((group, *only)),
        _ => None,
    })
    .collect()
}

/// How many people there are in a year, as the costing reckons them, where the figure says so without contradiction.
fn people(figure: &Figure, year: i64) -> Option<BigRational> {
    let years = figure.values.iter().filter_map(|row| row.year);
    let from = years.filter(|from| *from <= year).max()?;
    let of_year = |row: &&Value| row.year == Some(from);
    let mut rows = figure.values.iter().filter(of_year);
    let used = figure.values.iter().filter(of_year).find(|row| row.used);
    let row = match (used, rows.next(), rows.next()) {
        (Some(used), ..) => used,
        (None, Some(only), None) => only,
        _ => return None,
    };
    let people = row.value.as_ref().filter(|it| !it.is_negative());
    let people = exact(people?)?;
    let years = u32::try_from(year - from).ok().filter(|it| *it <= 200)?;
    match (&figure.growth, figure.held) {
        _ if years == 0 => Some(people),
        (None, true) => Some(people),
        (Some(growth), false) => {
            let hundred = BigRational::from_integer(100.into());
            let factor = BigRational::one() + exact(growth)? / hundred;
            Some(people * Pow::pow(factor, years))
        }
        _ => None,
    }
}

fn exact(number: &Decimal) -> Option<BigRational> {
    let billionths = number.billionths()?;
    Some(BigRational::new(billionths.into(), Decimal::ONE.into()))
}

/// Rows of different sources that say different things of the same.
fn contested(look: &mut Looked<'_, '_>, rows: &[Covered]) {
    let mut said: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let known = (row.group.as_deref(), row.scheme.as_deref(), row.year);
        if let (Some(_), Some(_), Some(_)) = known {
            said.entry(known).or_default().push(at);
        }
    }
    for rows_of in said.into_values() {
        let people = |at: &usize| rows.get(*at).and_then(|row| row.people.clone());
        let first = rows_of.first().map(people);
        let differs = |at: &&usize| Some(people(at)) != first;
        let Some(at) = rows_of.iter().rev().find(differs) else {
            continue;
        };
        let Some(row) = rows.get(*at) else { continue };
        let year = row.year.map_or_else(String::new, |year| year.to_string());
        let message = look.about("plan-covered-contested", row).with("year", year);
        let message = message.with("scheme", row.scheme.clone().unwrap_or_default());
        look.warning("contested", (*at, "people"), message);
    }
}
