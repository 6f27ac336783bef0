//! A year of the costing, explained: each factor of each line with its value and who says so.

use super::asked::{Asked, refused};
use super::numbers::{MONEY, Numbers};
use super::tabular::Sheet;
use crate::app::costed::{PLACES, Unit, factor_by, factor_name, factor_source};
use crate::costing::{Explained, Factor, Rule, explain};
use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::cli::verbs::marks;
use crate::shell::cli::verbs::marks::short;
use crate::shell::owners::{Owners, Year};
use crate::shell::writer::{Label, Line, Output};
use crate::track::{Owner, Whose};
use serde_json::{Map, Value, json};

/// The lines that are asked for in a year.
///
/// # Errors
/// When the plan cannot be costed.
pub fn of(asked: &Asked, year: &Year<'_>) -> Result<Vec<Explained>, Failure> {
    let mut found = explain(year.plan, year.scenario, year.year).map_err(refused)?;
    if let Some(clause) = &asked.clause {
        found.retain(|one| year.plan.is_within(&one.clause, clause));
    }
    Ok(found)
}

/// For programs.
pub fn json(year: &Year<'_>, found: &[Explained], numbers: Numbers) -> Value {
    let owners = Owners::of(year, found);
    let lines = found.iter().map(|one| {
        let factors = one.factors.iter().map(|it| {
            let whose = owners.find(one, it);
            factor(it, &whose, numbers)
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

/// A factor a row.
pub fn rows(year: &Year<'_>, found: &[Explained], sheet: &Sheet, run: &str) -> Vec<Vec<String>> {
    let owners = Owners::of(year, found);
    let at = year.year.to_string();
    let of_line = |one: &Explained| {
        let factors = one.factors.iter().map(|factor| {
            let by = owners.find(one, factor).value;
            let voice = by.and_then(|by| by.voice).map(|voice| voice.slug());
            let commit = by.map(|by| by.commit.to_string());
            let used = factor.used.as_ref();
            let row = used.map(|used| used.row.to_string());
            let source = used.and_then(|used| used.source.as_deref());
            let status = used.and_then(|used| used.status.as_deref());
            let cells = [
                run,
                &at,
                one.kind.slug(),
                one.clause.as_str(),
                &one.name,
                factor.what.slug(),
                used.map_or("", |used| used.figure.as_str()),
                row.as_deref().unwrap_or_default(),
                source.unwrap_or_default(),
                status.unwrap_or_default(),
                voice.unwrap_or_default(),
                commit.as_deref().unwrap_or_default(),
            ];
            sheet.ended(&cells, (&factor.value, PLACES))
        });
        factors.collect::<Vec<_>>()
    };
    found.iter().flat_map(of_line).collect()
}

/// Who set a number, and with which change.
fn by(owner: Option<Owner>) -> Map<String, Value> {
    let mut object = Map::new();
    let voice = owner.and_then(|owner| owner.voice);
    object.insert("party".to_owned(), voice.map(|voice| voice.slug()).into());
    let commit = owner.map(|owner| owner.commit.to_string());
    object.insert("commit".to_owned(), commit.into());
    if owner.is_some_and(|owner| owner.is_before) {
        object.insert("unknown-before".to_owned(), true.into());
    }
    object
}

fn factor(factor: &Factor, whose: &Whose, numbers: Numbers) -> Value {
    let mut object = Map::new();
    object.insert("what".to_owned(), factor.what.slug().into());
    object.insert("value".to_owned(), numbers.value(&factor.value, PLACES));
    object.append(&mut by(whose.value));
    if let Some(used) = &factor.used {
        let (rule, growth) = match &used.rule {
            Rule::Row => ("row", Value::Null),
            Rule::Grown(growth, _) => ("growth", growth.to_string().into()),
            Rule::Held(_) => ("held", Value::Null),
        };
        let mut figure = json!({
            "id": used.figure,
            "year": used.year,
            "row": used.row,
            "rule": rule,
            "growth": growth,
            "source": used.source,
            "status": used.status,
            "scenario": used.by_scenario,
            "unsourced": used.is_unsourced(),
        });
        if let Some(figure) = figure.as_object_mut().filter(|_| rule != "row") {
            figure.insert("rule-by".to_owned(), by(whose.rule).into());
        }
        object.insert("figure".to_owned(), figure);
    }
    if !whose.scenario.is_empty() {
        let set = whose.scenario.iter().map(|(key, owner)| {
            let mut object = by(*owner);
            object.insert("key".to_owned(), (*key).into());
            Value::from(object)
        });
        let set: Vec<Value> = set.collect();
        object.insert("scenario-by".to_owned(), set.into());
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
    year: &Year<'_>,
    found: &[Explained],
    out: &mut Output,
) -> Result<(), Failure> {
    let unit = Unit::one(call.language);
    let owners = Owners::of(year, found);
    let currency = year.plan.manifest.costing.as_ref();
    let currency = currency.and_then(|it| it.currency.as_deref());
    let currency = currency.unwrap_or_default();
    for one in found {
        let said = Message::new("costing-explained")
            .with("name", one.name.as_str())
            .with("year", year.year.to_string())
            .with(
                "value",
                format!("{} {currency}", unit.number(&one.cell.total, 2)),
            );
        out.line(&Line::new().add(out.words().say(&said), Label::Strong))?;
        if one.factors.is_empty() {
            out.say(&Message::new("costing-explained-outside"))?;
        }
        for factor in &one.factors {
            let name = out.words().word(factor_name(factor.what));
            let mut line = Line::new()
                .lead("", 2, Label::Plain)
                .lead(name, 28, Label::Plain);
            line.push(&unit.shortest(&factor.value, PLACES), Label::Strong);
            if let Some(used) = &factor.used {
                let said = factor_source(used, unit, |message| out.words().say(message));
                line.push(&format!("  {said}"), Label::Faint);
            }
            for (of, owner) in factor_by(factor, &owners.find(one, factor)) {
                named(&mut line, of, owner, out);
            }
            out.line(&line)?;
        }
    }
    Ok(())
}

/// Whose it is: the letter and the change; before them what of it, where that is not the value itself.
fn named(line: &mut Line, of: Option<&'static str>, owner: Option<Owner>, out: &Output) {
    let words = out.words();
    if let Some(of) = of {
        line.push(&format!("  {}", words.word(of)), Label::Faint);
    }
    let voice = owner.and_then(|owner| owner.voice);
    line.push(&format!("  {}", marks::letter(voice)), Label::Of(voice));
    if let Some(owner) = owner {
        line.push(&format!(" {}", short(owner.commit)), Label::Faint);
    }
    if owner.is_some_and(|owner| owner.is_before) {
        let before = words.word("track-unknown-before");
        line.push(&format!(" {before}"), Label::Faint);
    }
}
