//! A year of the costing, explained: each factor of each line with its value and who says so.

use super::asked::{Asked, refused};
use super::numbers::{MONEY, Numbers};
use super::owner::{Owner, Owners};
use crate::app::costed::{PLACES, Unit};
use crate::costing::{Explained, Factor, Rule, Used, What, explain};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::verbs::log::short;
use crate::shell::cli::verbs::marks;
use crate::shell::writer::{Label, Line, Output};
use serde_json::{Map, Value, json};

/// The lines that are asked for in a year.
///
/// # Errors
/// When the plan cannot be costed.
pub fn of(
    asked: &Asked,
    plan: &Plan,
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
pub fn json((asked, year): (&Asked, i64), found: &[Explained], numbers: Numbers) -> Value {
    let owners = Owners::of(asked, found);
    let lines = found.iter().map(|one| {
        let factors = one.factors.iter().map(|it| {
            let owner = owners.find(asked, one, it.what, year);
            factor(it, owner, numbers)
        });
        let factors: Vec<Value> = factors.collect();
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

fn factor(factor: &Factor, owner: Option<Owner>, numbers: Numbers) -> Value {
    let mut object = Map::new();
    object.insert("what".to_owned(), factor.what.slug().into());
    object.insert("value".to_owned(), numbers.value(&factor.value, PLACES));
    if let Some(owner) = owner {
        object.insert(
            "party".to_owned(),
            owner.voice.map(|voice| voice.slug()).into(),
        );
        object.insert("commit".to_owned(), owner.commit.to_string().into());
    }
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
    let owners = Owners::of(asked, found);
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
                .lead(name, 28, Label::Plain);
            line.push(&unit.shortest(&factor.value), Label::Strong);
            if let Some(used) = &factor.used {
                line.push(&format!("  {}", from(used, unit, out)), Label::Faint);
            }
            if let Some(owner) = owners.find(asked, one, factor.what, year) {
                let letter = marks::letter(owner.voice).to_string();
                line.push(&format!("  {letter}"), Label::Of(owner.voice));
                line.push(&format!(" {}", short(owner.commit)), Label::Faint);
            }
            out.line(&line)?;
        }
    }
    Ok(())
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
        said = said.with("growth", unit.shortest(&growth.clone().into()));
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
