//! What is wrong with figures, scenarios, registers and the years of the costing.

use super::telling::{Looked, Source, Telling, is_code};
use super::terms::GROUP;
use super::{bad_id, covered, is_country, scenario};
use crate::i18n::Message;
use crate::plan::problem::Spot;
use crate::plan::row::Row;
use crate::plan::{ClauseId, Decimal, Economy, Figure, Measure, Per, Plan, Problem, Status};
use std::collections::BTreeMap;
use strum::VariantNames;

/// Every problem of these files.
pub(super) fn sheets(plan: &Plan, problems: &mut Vec<Problem>) {
    costing(plan, problems);
    groups(plan, problems);
    schemes(plan, problems);
    covered::covered(plan, problems);
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
        scenario::sets(plan, scenario, &mut Looked::of_key(telling, "set"));
    }
}

fn id_of(id: &str, telling: &mut Telling<'_>) {
    if id.parse::<ClauseId>().is_err() {
        telling.error("bad-id", Spot::at("id"), bad_id(id));
    }
}

/// The years and the currency of the costing. Why a plan is not costed is said where it is asked for, too.
fn costing(plan: &Plan, problems: &mut Vec<Problem>) {
    let Some(costing) = &plan.manifest.costing else {
        return;
    };
    let path = || "plan.toml".to_owned();
    let at = Spot::at("costing");
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    let keys = ["currency", "from", "to"];
    // A table that is only begun is no slip.
    let begun = keys.iter().any(|key| costing.cell(key).is_some());
    for key in keys {
        if begun && costing.cell(key).is_none() {
            let message = Message::new("costing-incomplete").with("key", key);
            telling.warning("costing-incomplete", at.clone(), message);
        }
    }
    let look = Looked {
        telling,
        called: "plan.toml".into(),
        at: Spot::default(),
    };
    let code = costing.currency.as_deref().unwrap_or("XTS");
    if !is_code(code) {
        let message = look.about("plan-currency", costing).with("key", "currency");
        let message = message.with("name", "costing").with("code", code);
        look.telling
            .warning("currency-code", at.key("currency"), message);
    }
    let (Some(from), Some(to)) = (costing.from, costing.to) else {
        return;
    };
    let said = |id: &'static str| {
        let message = Message::new(id).with("from", from.to_string());
        message.with("to", to.to_string())
    };
    let years = 1..=9999;
    if to < from {
        let message = said("plan-costing-years");
        look.telling.error("costing-years", at.key("to"), message);
    } else if !years.contains(&from) || !years.contains(&to) || to - from >= 100 {
        let message = said("costing-years");
        look.telling.error("costing-years", at.key("to"), message);
    }
}

/// What a figure measures of what; levels are told apart by their ids alone.
type What<'p> = [Option<&'p str>; 3];

/// The figure that measures the same, if there is one already. There is one gross domestic product, whatever it is counted
/// in.
fn same_as<'p>(figure: &'p Figure, known: &mut BTreeMap<What<'p>, &'p str>) -> Option<&'p str> {
    let measure = figure.measure()?.ok()?;
    let [group, currency, per] =
        [&figure.group, &figure.currency, &figure.per].map(Option::as_deref);
    let of = match measure {
        Measure::Level => return None,
        Measure::Population => [group, None],
        Measure::Exchange => [currency, per],
        _ => [None, None],
    };
    let [one, two] = of;
    let what = [Some(measure.slug()), one, two];
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
        called: Message::new("plan-figure").into(),
        at: Spot::default(),
    };
    let only = std::slice::from_ref(figure);
    look.whole(only, &["measure"]);
    look.numbers(only, false);
    look.both(0, figure, "growth", "held");
    let measure = figure.measure();
    look.word((0, figure, "measure"), measure, Measure::VARIANTS);
    let group = figure.group.as_ref();
    look.named((0, "group"), group, |id| plan.has_group(id), GROUP);
    look.currency(0, figure, "currency");
    if figure.measure() != Some(Ok(Measure::Exchange)) {
        look.exchanged(0, figure, plan);
    }
    look.fall(0, figure, "growth");
    let measure = measure.and_then(Result::ok);
    for key in measure.map_or(&[][..], Measure::needs) {
        if figure.cell(key).is_none() {
            let message = Message::new("plan-figure-needs").with("key", *key);
            let message = message.with("measure", measure.map_or("", Measure::slug));
            look.error("figure-needs", (0, key), message);
        }
    }
    match measure {
        Some(Measure::Level) => {
            look.word((0, figure, "per"), figure.level_per(), Per::VARIANTS);
        }
        Some(Measure::Exchange) => {
            look.currency(0, figure, "per");
            if figure.per.is_some() && figure.per == figure.currency {
                let message = look.about("plan-exchange-same", figure);
                look.error("exchange-of-one", (0, "per"), message);
            }
        }
        _ => {}
    }
    values(plan, figure, measure, look.telling);
}

/// What sources say of a figure, year by year.
fn values(plan: &Plan, figure: &Figure, measure: Option<Measure>, telling: &mut Telling<'_>) {
    let rises = matches!(measure, Some(Measure::Prices | Measure::Wages));
    let mut look = Looked::of_key(telling, "value");
    look.twice(&figure.values);
    look.whole(&figure.values, &["year"]);
    look.numbers(&figure.values, !rises);
    for (at, row) in figure.values.iter().enumerate() {
        if rises {
            look.fall(at, row, "value");
        }
        let nothing = row.value.as_ref().and_then(Decimal::billionths) == Some(0);
        if nothing && measure == Some(Measure::Exchange) {
            let message = look.about("plan-exchange-nothing", row);
            look.error("exchange-of-nothing", (at, "value"), message);
        }
        look.source(at, row, plan, Source::Free);
        look.word((at, row, "status"), row.status(), Status::VARIANTS);
        let assumed = matches!(row.status(), Some(Ok(Status::Assumed)));
        if row.source.is_none() && row.value.is_some() && !assumed {
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
    let mut look = Looked::of_key(telling, "group");
    let known = |id: &str| plan.registers.group(id).is_some();
    for (at, row) in plan.registers.groups.iter().enumerate() {
        look.word((at, row, "economy"), row.economy(), Economy::VARIANTS);
        look.named((at, "within"), row.within.as_ref(), known, GROUP);
        if let Some(within) = row.within.as_deref().filter(|_| plan.is_around(row)) {
            let message = look.about("plan-group-circle", row).with("within", within);
            look.error("group-circle", (at, "within"), message);
        }
    }
}

fn schemes(plan: &Plan, problems: &mut Vec<Problem>) {
    let path = || "registers/schemes.toml".to_owned();
    let telling = &mut Telling {
        path: &path,
        problems,
    };
    let mut look = Looked::of_key(telling, "scheme");
    for (at, scheme) in plan.registers.schemes.iter().enumerate() {
        look.currency(at, scheme, "currency");
        // What a scheme keeps its money in counts for funds alone.
        if plan.is_giver(&scheme.id) {
            look.exchanged(at, scheme, plan);
        }
        if let Some(code) = scheme.country.as_deref().filter(|it| !is_country(it)) {
            let message = Message::new("plan-country").with("code", code);
            look.warning("country-code", (at, "country"), message);
        }
    }
    for (at, scheme) in plan.registers.schemes.iter().enumerate() {
        let mut look = Looked {
            telling,
            called: scheme.id.as_str().into(),
            at: Spot::at("scheme").row(at).key("survey"),
        };
        look.twice(&scheme.surveys);
        look.whole(&scheme.surveys, &["year"]);
        look.numbers(&scheme.surveys, true);
        for (at, row) in scheme.surveys.iter().enumerate() {
            look.word((at, row, "per"), row.per(), Per::VARIANTS);
            look.share(at, row, "collected");
            look.currency(at, row, "currency");
            look.source(at, row, plan, Source::Wanted);
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
