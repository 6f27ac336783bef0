//! `figures`: what the plan takes from the world, listed.

use super::{as_table, missing, write_table};
use crate::app::costed::{goes_on, measured, told};
use crate::export::{Cell, Sheet};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Decimal, Figure, Plan, Value, word_name};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;
use std::borrow::Cow;

/// `plenary figures [--missing] [--at REV] [--json|--csv [--excel]]`
pub const FIGURES: Verb = Verb::new("figures", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::flag(words, "missing", "cli-help-figures-missing"),
        argument::at(words),
        argument::json(words),
    ]);
    command.args(as_table(words))
}

#[derive(Serialize)]
struct Listing<'f> {
    figures: Vec<Row<'f>>,
}

/// A figure. Numbers are texts: no program is to make binary fractions of them.
#[derive(Serialize)]
struct Row<'f> {
    id: &'f str,
    measure: Option<&'f str>,
    group: Option<&'f str>,
    currency: Option<&'f str>,
    per: Option<&'f str>,
    growth: Option<String>,
    held: bool,
    values: Vec<OfValue<'f>>,
}

#[derive(Serialize)]
struct OfValue<'f> {
    year: Option<i64>,
    value: Option<String>,
    source: Option<&'f str>,
    status: Option<&'f str>,
    used: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    if call.flag("missing") {
        return missing::list(call, &open.load(rev)?.plan, rev, out);
    }
    // No clause is needed to know the figures.
    let plan = open.load_clauses(rev, &[])?.plan;
    if call.flag("json") {
        let figures = plan.figures.values().map(row).collect();
        json::answer_at(out, rev, &Listing { figures })?;
        return Ok(Answer::Done);
    }
    if call.flag("csv") {
        write_table(call, &plan.manifest, &table(plan.figures.values()), out)?;
        return Ok(Answer::Done);
    }
    for figure in plan.figures.values() {
        out.line(&head(figure, &plan, out.words()))?;
        for value in &figure.values {
            out.line(&line(value, figure, out.words()))?;
        }
    }
    if plan.figures.is_empty() {
        out.say(&Message::new("cli-figures-none"))?;
    }
    Ok(Answer::Done)
}

fn row(figure: &Figure) -> Row<'_> {
    let values = figure.values.iter().map(|value| OfValue {
        year: value.year,
        value: value.value.as_ref().map(ToString::to_string),
        source: value.source.as_deref(),
        status: value.status.as_deref(),
        used: value.used,
    });
    Row {
        id: &figure.id,
        measure: figure.measure.as_deref(),
        group: figure.group.as_deref(),
        currency: figure.currency.as_deref(),
        per: figure.per.as_deref(),
        growth: figure.growth.as_ref().map(ToString::to_string),
        held: figure.held,
        values: values.collect(),
    }
}

/// A line for each value, and one for a figure that has none.
fn table<'f>(figures: impl Iterator<Item = &'f Figure>) -> Sheet<'f> {
    let header = "id measure group currency per growth held year value source status used";
    let mut table = Sheet {
        header: header.split(' ').collect(),
        rows: Vec::new(),
    };
    for figure in figures {
        let none = Value::default();
        let values = match figure.values.is_empty() {
            true => std::slice::from_ref(&none),
            false => figure.values.as_slice(),
        };
        table
            .rows
            .extend(values.iter().map(|value| cells(figure, value)));
    }
    table
}

fn cells<'f>(figure: &'f Figure, value: &Value) -> Vec<Cell<'f>> {
    let flag = |set: bool| Cell::from(set.then_some("true"));
    let owned = |text: &Option<String>| Cell::from(text.clone());
    let number = |number: &Option<Decimal>| match number {
        Some(number) => Cell::Number(Cow::Owned(number.clone())),
        None => Cell::None,
    };
    vec![
        Cell::from(figure.id.as_str()),
        Cell::from(figure.measure.as_deref()),
        Cell::from(figure.group.as_deref()),
        Cell::from(figure.currency.as_deref()),
        Cell::from(figure.per.as_deref()),
        Cell::from(figure.growth.as_ref()),
        flag(figure.held),
        Cell::from(value.year),
        number(&value.value),
        owned(&value.source),
        owned(&value.status),
        flag(value.used),
    ]
}

fn head(figure: &Figure, plan: &Plan, words: &Catalogue) -> Line {
    let mut line = Line::new().add(&figure.id, Label::Strong);
    let mut measured = measured(figure, plan, words).into_iter();
    let measure = measured.next().unwrap_or_default();
    line.push(&format!("  {measure}"), Label::Plain);
    for more in measured.chain(goes_on(figure, words)) {
        line.push(&format!(" · {more}"), Label::Faint);
    }
    line
}

fn line(value: &Value, figure: &Figure, words: &Catalogue) -> Line {
    let values = figure.values.iter();
    let widest = values.map(|it| told(it, words).0.chars().count()).max();
    let widest = widest.unwrap_or(0);
    let year = value
        .year
        .map_or_else(|| "?".to_owned(), |year| year.to_string());
    // A value that nobody vouches for is marked wherever it is shown.
    let (number, open) = told(value, words);
    let mut line = Line::new()
        .lead(format!("  {year}"), 8, Label::Faint)
        .add(format!("{number:>widest$}{open}"), Label::Plain);
    let status = value
        .status
        .as_deref()
        .map(|status| words.say(&word_name(status)));
    for more in [value.source.clone(), status].into_iter().flatten() {
        line.push(&format!("  {more}"), Label::Faint);
    }
    if value.used {
        line.push("  *", Label::Strong);
    }
    line
}
