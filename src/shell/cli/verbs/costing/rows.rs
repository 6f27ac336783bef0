//! A run of the costing for programs: every value of every line, scheme and year.

use super::asked::Asked;
use super::numbers::{INDEX, MONEY, Numbers, PER_CENT};
use crate::costing::{
    Amount, Carries, Cell, Effect, EffectYear, Factors, Line, LineKind, Run, SchemeYear, Sum,
    Undated, Year,
};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

type Object = Map<String, Value>;

/// A whole run, or what of it stands in the clause that was asked about.
pub fn run(asked: &Asked, run: &Run, numbers: Numbers) -> Value {
    let lines = asked.lines(run);
    let whole = asked.clause.is_none();
    let years = run.years.iter().map(|(at, year)| {
        let mut object = match whole {
            true => of_plan(run, *at, year, numbers),
            false => Object::new(),
        };
        if !whole {
            of_clause(&mut object, &lines, *at, numbers);
        }
        let cells = lines
            .iter()
            .filter_map(|line| Some((*line, line.years.get(at)?)));
        let cells = cells.map(|(line, it)| (line.key.clone(), cell(line, it, numbers)));
        object.insert("lines".to_owned(), cells.collect::<Object>().into());
        (at.to_string(), object.into())
    });
    let lacks = asked.lacks(run);
    let mut object = Object::new();
    object.insert("years".to_owned(), years.collect::<Object>().into());
    if whole {
        object.insert("self-supporting-from".to_owned(), carries(run));
    }
    let reasons = lacks
        .iter()
        .map(|lack| lack.message(&asked.plan).to_string());
    object.insert("missing".to_owned(), lacks.written().into());
    object.insert("reasons".to_owned(), reasons.collect::<Vec<_>>().into());
    object.insert("undated".to_owned(), undated(asked, run, numbers));
    object.insert("currency".to_owned(), run.currency.clone().into());
    object.insert("basis".to_owned(), basis(run));
    object.into()
}

fn of_plan(run: &Run, at: i64, year: &Year, numbers: Numbers) -> Object {
    let mut object = Object::new();
    numbers.money(
        &mut object,
        &[
            ("income", &year.income),
            ("support", &year.support),
            ("gap", &year.gap),
            ("surplus", &year.surplus),
            ("gdp", &year.gdp),
            ("expenditure", &year.expenditure),
        ],
    );
    costs(&mut object, &year.cost, numbers);
    for (key, amount) in [
        ("of-gdp", &year.of_gdp),
        ("of-expenditure", &year.of_expenditure),
    ] {
        object.insert(key.to_owned(), numbers.value(amount, PER_CENT));
    }
    let schemes = run
        .schemes
        .iter()
        .filter_map(|(id, line)| Some((id.clone(), scheme(line.years.get(&at)?, numbers).into())));
    object.insert("schemes".to_owned(), schemes.collect::<Object>().into());
    let loose = &year.loose;
    let mut without = Object::new();
    numbers.money(
        &mut without,
        &[
            ("cost", &loose.cost),
            ("income", &loose.income),
            ("gap", &loose.gap),
        ],
    );
    object.insert("without-scheme".to_owned(), without.into());
    object
}

fn of_clause(object: &mut Object, lines: &[&Line], at: i64, numbers: Numbers) {
    let of = |cost: bool| {
        let lines = lines.iter().filter(move |line| line.kind.is_cost() == cost);
        lines.filter_map(move |line| Some(&line.years.get(&at)?.total))
    };
    costs(object, &Sum::of(of(true)), numbers);
    numbers.money(object, &[("income", &Amount::sum(of(false)))]);
}

fn costs(object: &mut Object, cost: &Sum, numbers: Numbers) {
    let least = Amount::Known(cost.at_least.clone());
    numbers.money(object, &[("cost", &cost.total), ("at-least", &least)]);
    let established = format!("{} of {}", cost.established, cost.parts);
    object.insert("established".to_owned(), established.into());
}

fn cell(line: &Line, cell: &Cell, numbers: Numbers) -> Value {
    let mut object = Object::new();
    if let Some(months) = &cell.months {
        let whole = months.known().map(|months| months.rounded(0));
        let whole = whole.and_then(|months| months.parse::<i64>().ok());
        object.insert("months".to_owned(), whole.into());
    }
    if let Some(factors) = cell.factors() {
        of_factors(&mut object, factors, numbers);
    }
    let base = match line.kind {
        LineKind::Benefit => "benefits",
        _ => "due",
    };
    let parts = [(base, cell.base()), ("admin", cell.admin())];
    for (key, amount) in parts {
        if let Some(amount) = amount {
            numbers.money(&mut object, &[(key, &amount)]);
        }
    }
    let total = match line.kind.is_cost() {
        true => "cost",
        false => "income",
    };
    numbers.money(&mut object, &[(total, &cell.total)]);
    if let Some(lacks) = cell.total.lacks() {
        object.insert("missing".to_owned(), lacks.written().into());
    }
    object.into()
}

fn of_factors(object: &mut Object, factors: &Factors, numbers: Numbers) {
    numbers.money(
        object,
        &[
            ("people", factors.people()),
            ("periods", &factors.periods),
            ("reached", &factors.reached()),
            ("level", &factors.level()),
        ],
    );
    object.insert("share".to_owned(), numbers.value(&factors.share, PER_CENT));
    object.insert("index".to_owned(), numbers.value(factors.index(), INDEX));
}

/// A scheme in a year; of a fund also what it holds and pays, in its own currency.
fn scheme(year: &SchemeYear, numbers: Numbers) -> Object {
    let mut object = Object::new();
    numbers.money(
        &mut object,
        &[
            ("cost", &year.cost),
            ("income", &year.income),
            ("own", &year.own),
            ("gap", &year.gap),
            ("support", &year.support),
            ("gap-after", &year.gap_after),
        ],
    );
    if let Some(asked) = &year.asked {
        numbers.money(&mut object, &[("asked", asked)]);
    }
    if let Some(fund) = &year.fund {
        numbers.money(
            &mut object,
            &[
                ("opening", &fund.opening),
                ("fund", &fund.fund),
                ("asked-own", &fund.asked),
                ("paid-own", &fund.paid),
                ("closing", &fund.closing),
            ],
        );
    }
    object
}

fn carries(run: &Run) -> Value {
    let from = run.carries.iter().map(|(id, carries)| {
        let from = match carries {
            Carries::From(year) => (*year).into(),
            Carries::Never | Carries::Open(_) => Value::Null,
        };
        (id.clone(), from)
    });
    from.collect::<Object>().into()
}

fn undated(asked: &Asked, run: &Run, numbers: Numbers) -> Value {
    let within = |one: &&Undated| match &asked.clause {
        Some(wanted) => asked.plan.is_within(&one.clause, wanted),
        None => true,
    };
    let lines = run.undated.iter().filter(within).map(|one| {
        json!({
            "clause": one.clause.as_str(),
            "name": one.name,
            "kind": one.kind.slug(),
            "amount": numbers.value(&one.amount, MONEY),
            "currency": one.currency,
        })
    });
    lines.collect::<Vec<_>>().into()
}

/// Every figure that it was reckoned from.
fn basis(run: &Run) -> Value {
    let mut figures: BTreeMap<&str, Object> = BTreeMap::new();
    for ((id, year), value) in &run.basis.figures {
        let years = figures.entry(id).or_default();
        years.insert(year.to_string(), value.to_string().into());
    }
    json!({ "digest": run.basis.digest(), "figures": figures })
}

/// What a change of the text costs, by year.
pub fn effect(effect: &Effect, numbers: Numbers) -> Value {
    let years = effect.years.iter();
    let years = years.map(|(year, effect)| (year.to_string(), of_effect(effect, numbers)));
    years.collect::<Object>().into()
}

fn of_effect(effect: &EffectYear, numbers: Numbers) -> Value {
    let mut object = Object::new();
    numbers.money(
        &mut object,
        &[
            ("cost", &effect.cost),
            ("cost-effect", &effect.cost_effect),
            ("gap", &effect.gap),
            ("gap-effect", &effect.gap_effect),
        ],
    );
    object.insert("of-gdp".to_owned(), numbers.value(&effect.of_gdp, PER_CENT));
    object.into()
}

/// What comes only of amendments being together, by year.
pub fn only(only: &BTreeMap<i64, Amount>, numbers: Numbers) -> Value {
    let years = only.iter().map(|(year, amount)| {
        let mut object = Object::new();
        numbers.money(&mut object, &[("cost-effect", amount)]);
        (year.to_string(), object.into())
    });
    years.collect::<Object>().into()
}
