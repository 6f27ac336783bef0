//! The follow-up for programs. Numbers are text, an unknown is `null` with what is missing.

use super::Told;
use crate::app::followed::voice;
use crate::costing::follow_up::{Followed, Hand, InCurrency, Measured, Paid, Promised, Reached};
use crate::costing::follow_up::{Report, Way};
use crate::costing::{Amount, Exact, Lacks, Sum};
use crate::plan::{Decimal, Pledge};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// Everything.
pub fn whole(told: &Told<'_>) -> Value {
    let clauses = told.found.clauses.iter().map(|one| clause(told, one));
    let money = told.found.money.iter().map(in_currency);
    let named = |clause: &Followed<'_>, name: &str| json!({ "id": clause.clause.as_str(), "number": clause.number, "name": name });
    let indicators = told.found.unmeasured();
    let indicators = indicators.map(|(of, it)| named(of, &it.indicator.name));
    let funding = told.found.unpaid().map(|(of, it)| named(of, it.name));
    json!({
        "day": written(told.day),
        "clauses": clauses.collect::<Vec<_>>(),
        "money": money.collect::<Vec<_>>(),
        "unreported": {
            "indicators": indicators.collect::<Vec<_>>(),
            "funding": funding.collect::<Vec<_>>(),
        },
    })
}

fn clause(told: &Told<'_>, one: &Followed<'_>) -> Value {
    let indicators = one.indicators.iter().map(|it| indicator(told, it));
    let milestones = one.milestones.iter().map(|it| milestone(told, it));
    let funding = one.funding.iter().map(|it| funding(told, it));
    let other = one.other.iter().map(|it| report(told, it));
    json!({
        "id": one.clause.as_str(),
        "number": one.number,
        "title": one.title,
        "indicators": indicators.collect::<Vec<_>>(),
        "milestones": milestones.collect::<Vec<_>>(),
        "funding": funding.collect::<Vec<_>>(),
        "other": other.map(Value::from).collect::<Vec<_>>(),
    })
}

fn written(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn as_written(number: &Option<Decimal>) -> Option<String> {
    number.as_ref().map(Decimal::to_string)
}

/// What a report says, whose it is, and the change that brought it.
fn report(told: &Told<'_>, of: &Report<'_>) -> Map<String, Value> {
    let said = of.said;
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("party", voice(of.by.hand).map(|voice| voice.slug()).into());
    let commit = told.commit(of.by).map(|commit| commit.to_string());
    put("commit", commit.into());
    put("date", written(said.date).into());
    put("value", as_written(&said.value).into());
    put("source", said.source.clone().into());
    put("note", said.note.clone().into());
    for (key, named) in [
        ("indicator", &said.indicator),
        ("milestone", &said.milestone),
        ("funding", &said.funding),
    ] {
        if let Some(name) = named {
            put(key, name.as_str().into());
        }
    }
    if of.by.hand == Hand::Before {
        put("unknown-before", true.into());
    }
    object
}

fn missing(lacks: Option<&Lacks>) -> Vec<String> {
    lacks.map(Lacks::written).unwrap_or_default()
}

fn indicator(told: &Told<'_>, one: &Measured<'_>) -> Value {
    let row = one.indicator;
    let reports = one.standings.iter().map(|standing| {
        let mut object = report(told, &standing.report);
        progress(&standing.way, &mut object);
        Value::from(object)
    });
    json!({
        "name": row.name,
        "unit": row.unit,
        "baseline": as_written(&row.baseline),
        "baseline-year": row.baseline_year,
        "target": as_written(&row.target),
        "target-year": row.target_year,
        "better": row.better,
        "source": row.source,
        "missing": one.lacks().written(),
        "reports": reports.collect::<Vec<_>>(),
    })
}

fn progress(way: &Way, object: &mut Map<String, Value>) {
    let per_cent = way.share().map(|share| share * &Exact::from(100));
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("progress", way.share().map(Exact::to_string).into());
    put("per-cent", per_cent.map(|it| it.rounded(4)).into());
    put("state", way.state().slug().into());
    put("missing", missing(way.lacks()).into());
}

fn milestone(told: &Told<'_>, one: &Reached<'_>) -> Value {
    let reports = one.reports.iter().map(|it| Value::from(report(told, it)));
    let date = one.milestone.date;
    json!({
        "name": one.milestone.name,
        "date": written(date),
        "done": one.is_done(),
        "late": one.is_late(told.day),
        "missing": if date.is_none() { vec!["date"] } else { Vec::new() },
        "reports": reports.collect::<Vec<_>>(),
    })
}

fn funding(told: &Told<'_>, one: &Paid<'_>) -> Value {
    let promised = one
        .promised
        .iter()
        .map(|(currency, promised)| by_state(*currency, promised));
    let reports = one.payments.iter().map(|payment| {
        let mut object = report(told, &payment.report);
        object.insert("currency".to_owned(), payment.currency.into());
        object.insert("paid".to_owned(), money(&payment.amount));
        let missing = missing(payment.amount.lacks());
        object.insert("missing".to_owned(), missing.into());
        Value::from(object)
    });
    json!({
        "name": one.name,
        "promised": promised.map(Value::from).collect::<Vec<_>>(),
        "reports": reports.collect::<Vec<_>>(),
    })
}

fn money(amount: &Amount) -> Value {
    amount.known().map(|value| value.rounded(2)).into()
}

/// A sum, and where it is not established what of it is.
fn sum(sum: &Sum) -> Value {
    json!({
        "amount": money(&sum.total),
        "at-least": sum.at_least.rounded(2),
        "established": sum.established,
        "parts": sum.parts,
        "missing": missing(sum.total.lacks()),
    })
}

fn by_state(currency: Option<&str>, promised: &Promised) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("currency".to_owned(), currency.into());
    for state in [Pledge::Committed, Pledge::Pledged, Pledge::Sought] {
        object.insert(state.slug().to_owned(), sum(&promised.sum(state)));
    }
    object
}

fn in_currency(whole: &InCurrency<'_>) -> Value {
    let mut object = by_state(whole.currency, &whole.promised);
    let paid = whole.paid.iter().map(|(hand, paid)| {
        let mut object = Map::new();
        let party = voice(*hand).map(|voice| voice.slug());
        object.insert("party".to_owned(), party.into());
        object.insert("paid".to_owned(), sum(paid));
        if *hand == Hand::Before {
            object.insert("unknown-before".to_owned(), true.into());
        }
        Value::from(object)
    });
    let paid: Vec<Value> = paid.collect();
    object.insert("paid".to_owned(), paid.into());
    object.insert("funding".to_owned(), whole.funding.into());
    object.into()
}
