//! What is wrong with figures, scenarios, registers and the years of the costing.

use super::bad_id;
use super::telling::{Looked, Telling};
use super::terms::{FIGURE, TERM};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::row::Row;
use crate::plan::{ClauseId, Decimal, Economy, Figure, Measure, Per, Plan, Problem, Status, Value};
use std::collections::BTreeMap;
use strum::VariantNames;

const GROUP: (&str, &str) = ("unknown-group", "plan-unknown-group");
const SCHEME: (&str, &str) = ("unknown-scheme", "plan-unknown-scheme");

/// Every problem of these files.
pub(super) fn sheets(plan: &Plan, problems: &mut Vec<Problem>) {
    costing(plan, problems);
    groups(plan, problems);
    schemes(plan, problems);
    covered(plan, problems);
    let mut known: BTreeMap<_, &str> = BTreeMap::new();
    for (id, figure) in &plan.figures {
        let path = || format!("figures/{id}.toml");
        let telling = &mut Telling {
            path: &path,
            problems,
        };
        if let Some(other) = same_as(figure, &mut known) {
            let message = Message::new("plan-figure-twice").with("other", other);
            telling.error("figure-twice", Spot::at("measure"), message);
        }
        self::figure(plan, figure, telling);
    }
    for (id, scenario) in &plan.scenarios {
        let path = || format!("scenarios/{id}.toml");
        let telling = &mut Telling {
            path: &path,
            problems,
        };
        id_of(id, telling);
        let mut look = looked(telling, "set");
        look.twice(&scenario.sets);
        look.numbers(&scenario.sets, false);
        let term = |name: &str| plan.clauses.values().any(|clause| clause.has_term(name));
        for (at, row) in scenario.sets.iter().enumerate() {
            let figure = row.figure.as_ref();
            look.named((at, "figure"), figure, |id| plan.has_figure(id), FIGURE);
            look.named((at, "coverage"), row.coverage.as_ref(), term, TERM);
        }
    }
}

fn looked<'t, 'p>(telling: &'t mut Telling<'p>, key: &'static str) -> Looked<'t, 'p> {
    Looked {
        telling,
        called: key.into(),
        at: Spot::at(key),
    }
}

fn id_of(id: &str, telling: &mut Telling<'_>) {
    if id.parse::<ClauseId>().is_err() {
        telling.error("bad-id", Spot::at("id"), bad_id(id));
    }
}

fn costing(plan: &Plan, problems: &mut Vec<Problem>) {
    let years = plan.manifest.costing.as_ref().map(|it| (it.from, it.to));
    if let Some((Some(from), Some(to))) = years
        && to < from
    {
        let path = || "plan.toml".to_owned();
        let message = Message::new("plan-costing-years");
        let message = message.with("from", from.to_string());
        let spot = Spot::at("costing").key("to");
        let path = &path;
        let message = message.with("to", to.to_string());
        Telling { path, problems }.error("costing-years", spot, message);
    }
}

/// The figure that measures the same, if there is one already. Levels are told apart by their ids alone.
fn same_as<'p>(
    figure: &'p Figure,
    known: &mut BTreeMap<[Option<&'p str>; 4], &'p str>,
) -> Option<&'p str> {
    let measure = figure.measure()?.ok().filter(|it| *it != Measure::Level)?;
    let of = [&figure.group, &figure.currency, &figure.per].map(Option::as_deref);
    let [group, currency, per] = of;
    let what = [Some(measure.slug()), group, currency, per];
    match known.get(&what) {
        Some(other) => Some(other),
        None => {
            known.insert(what, &figure.id);
            None
        }
    }
}

fn figure(plan: &Plan, figure: &Figure, telling: &mut Telling<'_>) {
    id_of(&figure.id, telling);
    let mut look = Looked {
        telling,
        called: figure.id.as_str().into(),
        at: Spot::default(),
    };
    let one = std::slice::from_ref(figure);
    look.numbers(one, false);
    look.both(0, figure, "growth", "held");
    let measure = figure.measure();
    look.word((0, figure, "measure"), measure, Measure::VARIANTS);
    let group = |id: &str| plan.registers.group(id).is_some();
    look.named((0, "group"), figure.group.as_ref(), group, GROUP);
    let measure = measure.and_then(Result::ok);
    for key in measure.map_or(&[][..], Measure::needs) {
        if figure.cell(key).is_none() {
            let message = Message::new("plan-figure-needs").with("key", *key);
            let message = message.with("measure", measure.map_or("", Measure::slug));
            look.error("figure-needs", (0, key), message);
        }
    }
    if measure == Some(Measure::Level) {
        look.word((0, figure, "per"), figure.level_per(), Per::VARIANTS);
    }
    let rises = matches!(measure, Some(Measure::Prices | Measure::Wages));
    let mut look = looked(look.telling, "value");
    look.twice(&figure.values);
    look.numbers(&figure.values, !rises);
    for (at, row) in figure.values.iter().enumerate() {
        look.word((at, row, "status"), row.status(), Status::VARIANTS);
        let assumed = matches!(row.status(), Some(Ok(Status::Assumed)));
        if row.source.is_none() && !assumed {
            let message = look.about("plan-no-source", row);
            look.warning("no-source", (at, "value"), message);
        }
    }
    contested(
        &mut look,
        &figure.values,
        |row| (row.year, row.used),
        |row| row.value.clone(),
    );
}

/// Years of which sources say different things, and nobody chose.
fn contested<R: Row, V: PartialEq>(
    look: &mut Looked<'_, '_>,
    rows: &[R],
    of: impl Fn(&R) -> (Option<i64>, bool),
    said: impl Fn(&R) -> V,
) {
    for (at, row) in rows.iter().enumerate() {
        let (year, _) = of(row);
        let Some(year) = year else { continue };
        let same = || rows.iter().filter(|it| of(it).0 == Some(year));
        let used = same().filter(|it| of(it).1).count();
        let last = rows.iter().rposition(|it| of(it).0 == Some(year)) == Some(at);
        let differ = same().any(|it| said(it) != said(row));
        if last && differ && used != 1 {
            let message = Message::new("plan-contested").with("year", year.to_string());
            look.warning("contested", (at, "year"), message);
        }
    }
}

fn groups(plan: &Plan, problems: &mut Vec<Problem>) {
    let path = || "registers/groups.toml".to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    let mut look = looked(telling, "group");
    let known = |id: &str| plan.registers.group(id).is_some();
    for (at, row) in plan.registers.groups.iter().enumerate() {
        look.word((at, row, "economy"), row.economy(), Economy::VARIANTS);
        look.named((at, "within"), row.within.as_ref(), known, GROUP);
    }
}

fn schemes(plan: &Plan, problems: &mut Vec<Problem>) {
    let path = || "registers/schemes.toml".to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    for (at, scheme) in plan.registers.schemes.iter().enumerate() {
        let mut look = Looked {
            telling,
            called: scheme.id.as_str().into(),
            at: Spot::at("scheme").row(at).key("survey"),
        };
        look.twice(&scheme.surveys);
        look.numbers(&scheme.surveys, true);
        for (at, row) in scheme.surveys.iter().enumerate() {
            look.word((at, row, "per"), row.per(), Per::VARIANTS);
            look.share(at, row, "collected");
        }
        let said = |row: &crate::plan::Survey| {
            (
                row.members.clone(),
                row.beneficiaries.clone(),
                row.contribution.clone(),
            )
        };
        contested(&mut look, &scheme.surveys, |row| (row.year, row.used), said);
    }
}

fn covered(plan: &Plan, problems: &mut Vec<Problem>) {
    let path = || "registers/coverage.toml".to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    let group = |id: &str| plan.registers.group(id).is_some();
    let mut look = looked(telling, "covered");
    look.twice(&plan.registers.covered);
    look.numbers(&plan.registers.covered, true);
    for (at, row) in plan.registers.covered.iter().enumerate() {
        let scheme = row.scheme.as_ref();
        look.named((at, "scheme"), scheme, |id| plan.has_scheme(id), SCHEME);
        look.named((at, "group"), row.group.as_ref(), group, GROUP);
        let all = row.year.zip(row.group.as_deref());
        let all = all.and_then(|(year, group)| people(plan, group, year));
        let many = row.people.as_ref().and_then(Decimal::billionths);
        if let (Some(all), Some(many)) = (all, many)
            && all.billionths().is_some_and(|all| many > all)
        {
            let message = look.about("plan-covered-more", row);
            let message = message.with("all", all.to_string());
            let people = row.people.as_ref().map(ToString::to_string);
            let message = message.with("people", people.unwrap_or_default());
            look.warning("covered-more", (at, "people"), message);
        }
    }
    let mut look = looked(look.telling, "overlap");
    look.twice(&plan.registers.overlaps);
    look.numbers(&plan.registers.overlaps, true);
    for (at, row) in plan.registers.overlaps.iter().enumerate() {
        look.named((at, "group"), row.group.as_ref(), group, GROUP);
        for scheme in &row.schemes {
            let known = |id: &str| plan.has_scheme(id);
            look.named((at, "schemes"), Some(scheme), known, SCHEME);
        }
        if row.schemes.len() != 2 {
            let message = look.about("plan-overlap-two", row);
            look.error("overlap-two", (at, "schemes"), message);
        }
    }
}

/// How many people a group has in a year, where a figure says so.
fn people<'p>(plan: &'p Plan, group: &str, year: i64) -> Option<&'p Decimal> {
    let counts = |figure: &&Figure| {
        let population = matches!(figure.measure(), Some(Ok(Measure::Population)));
        population && figure.group.as_deref() == Some(group)
    };
    let figure = plan.figures.values().find(counts)?;
    let of_year = |row: &&Value| row.year == Some(year);
    let mut rows = figure.values.iter().filter(of_year);
    let used = figure.values.iter().filter(of_year).find(|row| row.used);
    let row = match (used, rows.next(), rows.next()) {
        (Some(used), ..) => used,
        (None, Some(only), None) => only,
        _ => return None,
    };
    row.value.as_ref()
}
