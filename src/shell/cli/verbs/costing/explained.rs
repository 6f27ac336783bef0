//! A year of the costing, explained: each factor of each line with its value and who says so.

use super::asked::{Asked, refused};
use super::money::Unit;
use super::numbers::{MONEY, Numbers};
use crate::costing::{Explained, Factor, Rule, Used, What, explain};
use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};
use serde_json::{Map, Value, json};

/// The lines that are asked for in a year.
///
/// # Errors
/// When the plan cannot be costed.
pub fn of(
    asked: &Asked,
    plan: &crate::plan::Plan,
    scenario: Option<&str>,
    year: i64,
) -> Result<Vec<Explained>, Failure> {
    let mut found = explain(plan, scenario, year).map_err(refused)?;
    if let Some(clause) = &asked.clause {
        found.retain(|one| plan.is_within(&one.clause, clause));
    }
    Ok(found)
}

/// For programs.
pub fn json(found: &[Explained], numbers: Numbers) -> Value {
    let lines = found.iter().map(|one| {
        let factors: Vec<Value> = one.factors.iter().map(|it| factor(it, numbers)).collect();
        json!({
            "clause": one.clause.as_str(),
            "line": one.name,
            "kind": one.kind.slug(),
            "total": numbers.value(&one.cell.total, MONEY),
            "factors": factors,
        })
    });
    lines.collect::<Vec<_>>().into()
}

/// As many places as anybody wrote.
const PLACES: u32 = 9;

fn factor(factor: &Factor, numbers: Numbers) -> Value {
    let mut object = Map::new();
    object.insert("what".to_owned(), factor.what.slug().into());
    object.insert("value".to_owned(), numbers.value(&factor.value, PLACES));
    if let Some(used) = &factor.used {
        let (rule, growth) = match &used.rule {
            Rule::Row => ("row", Value::Null),
            Rule::Grown(growth, _) => ("growth", growth.to_string().into()),
            Rule::Held(_) => ("held", Value::Null),
        };
        object.insert(
            "figure".to_owned(),
            json!({
                "id": used.figure,
                "year": used.year,
                "row": used.row,
                "rule": rule,
                "growth": growth,
                "source": used.source,
                "status": used.status,
                "scenario": used.by_scenario,
                "unsourced": used.is_unsourced(),
            }),
        );
    }
    if let Some(lacks) = factor.value.lacks() {
        object.insert("missing".to_owned(), lacks.written().into());
    }
    object.into()
}

/// For people.
///
/// # Errors
/// When the output cannot be written.
pub fn print(
    call: &Call<'_>,
    (asked, year): (&Asked, i64),
    found: &[Explained],
    out: &mut Output,
) -> Result<(), Failure> {
    let unit = Unit::one(call.language);
    for one in found {
        let currency = asked.plan.manifest.costing.as_ref();
        let currency = currency
            .and_then(|it| it.currency.as_deref())
            .unwrap_or_default();
        let said = Message::new("costing-explained")
            .with("name", one.name.as_str())
            .with("year", year.to_string())
            .with(
                "value",
                format!("{} {currency}", unit.number(&one.cell.total, 2)),
            );
        out.line(&Line::new().add(out.words().say(&said), Label::Strong))?;
        if one.factors.is_empty() {
            out.say(&Message::new("costing-explained-outside"))?;
        }
        for factor in &one.factors {
            let name = out.words().word(what(factor.what));
            let mut line = Line::new()
                .lead("", 2, Label::Plain)
                .lead(name, 26, Label::Plain);
            line.push(&shortest(unit, factor), Label::Strong);
            if let Some(used) = &factor.used {
                line.push(&format!("  {}", from(used, unit, out)), Label::Faint);
            }
            out.line(&line)?;
        }
    }
    Ok(())
}

/// Without zeros at the end: as it was written.
fn shortest(unit: Unit, factor: &Factor) -> String {
    let mut places = 0;
    while let Some(value) = factor.value.known() {
        let shown = value.rounded(places).parse::<crate::plan::Decimal>().ok();
        let shown = shown.and_then(|shown| crate::costing::Exact::of(&shown));
        if places == PLACES || shown.as_ref() == Some(value) {
            break;
        }
        places += 1;
    }
    unit.number(&factor.value, places)
}

fn what(what: What) -> &'static str {
    match what {
        What::People => "costing-what-people",
        What::Coverage => "costing-what-coverage",
        What::Level => "costing-what-level",
        What::Of => "costing-what-of",
        What::Rise => "costing-what-rise",
        What::Periods => "costing-what-periods",
        What::Admin => "costing-what-admin",
        What::Collected => "costing-what-collected",
        What::Exchange => "costing-what-exchange",
    }
}

/// Where a figure comes from, and who says so.
fn from(used: &Used, unit: Unit, out: &Output) -> String {
    let id = match used.rule {
        Rule::Row => "costing-from-row",
        Rule::Grown(..) => "costing-from-grown",
        Rule::Held(_) => "costing-from-held",
    };
    let mut said = Message::new(id)
        .with("figure", used.figure.as_str())
        .with("year", used.year.to_string())
        .with("row", used.row.to_string());
    if let Rule::Grown(growth, _) = &used.rule {
        said = said.with("growth", unit.number(&growth.clone().into(), 2));
    }
    let words = out.words();
    let mut text = words.say(&said);
    let source = used.source.clone().or_else(|| used.status.clone());
    if let Some(source) = source {
        text = format!("{text} · {source}");
    }
    if used.by_scenario {
        text = format!("{text} · {}", words.word("costing-by-scenario"));
    }
    if used.is_unsourced() {
        text.push('°');
    }
    text
}
