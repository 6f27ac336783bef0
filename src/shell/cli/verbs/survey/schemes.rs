//! `schemes`: the register of schemes, and what it comes to.

use super::preview::{SummaryOf, summary_of};
use crate::export::{FIGURES, Held, Style, decimal_sign, held, schemes, sheet, totals};
use crate::i18n::{Catalogue, Country, Message};
use crate::plan::{Scheme, Survey, column_name, word_name};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// `plenary schemes [--at REV] [--json | --csv [--excel]]`
pub const SCHEMES: Verb = Verb::new("schemes", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::at(words),
        argument::json(words).conflicts_with("csv"),
        argument::flag(words, "csv", "cli-help-csv"),
        argument::flag(words, "excel", "cli-help-excel").requires("csv"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let plan = open.load_clauses(rev, &[])?.plan;
    let all = &plan.registers.schemes;
    if call.flag("csv") {
        let style = match call.flag("excel") {
            true => Style::Excel(decimal_sign(&plan.manifest)),
            false => Style::Plain,
        };
        out.data()
            .write_all(sheet(&schemes(all), style).as_bytes())?;
    } else if call.flag("json") {
        let totals = totals(all);
        let report = Report {
            schemes: all.iter().map(entry).collect(),
            totals: totals.iter().map(summary_of).collect(),
        };
        json::answer_at(out, rev, &report)?;
    } else {
        print(all, out)?;
    }
    Ok(Answer::Done)
}

fn print(all: &[Scheme], out: &mut Output) -> io::Result<()> {
    if all.is_empty() {
        return out.say(&Message::new("schemes-none"));
    }
    for scheme in all {
        let mut line = Line::new()
            .lead(&scheme.id, 26, Label::Faint)
            .add(&scheme.name, Label::Strong);
        let words = out.words();
        let kind = scheme
            .kind
            .as_deref()
            .map(|kind| words.say(&word_name(kind)));
        let country = scheme.country.as_deref();
        let country = country.map(|code| Country::called(code, words.language()).to_owned());
        let about = [kind, country, scheme.place.clone()];
        for text in about.into_iter().flatten() {
            line.push(&format!(" · {text}"), Label::Plain);
        }
        for (name, figure) in FIGURES {
            if let Some(told) = told(name, &held(scheme, figure), out.words()) {
                line.push(&format!("\n{told}"), Label::Plain);
            }
        }
        out.line(&line)?;
    }
    out.say(&Message::new("schemes-count").with("count", all.len()))?;
    for summary in totals(all) {
        out.say(&summary.told(out.words().language()))?;
    }
    Ok(())
}

/// A figure with its year and source; nothing where there is none.
fn told(name: &str, held: &Held<'_>, words: &Catalogue) -> Option<String> {
    let message = match held {
        Held::None => return None,
        Held::Contested(year) => Message::new("schemes-contested").with("year", year.to_string()),
        Held::One(number, survey) => {
            let mut value = words.language().number(&number.to_string());
            if name == "contribution" {
                let per = survey.per.as_deref().map(|per| words.say(&word_name(per)));
                let with = [survey.currency.clone(), per].into_iter().flatten();
                with.for_each(|it| value.push_str(&format!(" {it}")));
            }
            let source = survey.source.clone().unwrap_or_else(|| "°".to_owned());
            let year = survey.year.map(|year| year.to_string());
            Message::new("schemes-figure")
                .with("value", value)
                .with("year", year.unwrap_or_default())
                .with("source", source)
        }
    };
    Some(words.say(&message.with("name", column_name(name))))
}

#[derive(Serialize)]
struct Report<'s> {
    schemes: Vec<Entry<'s>>,
    totals: Vec<SummaryOf<'s>>,
}

#[derive(Serialize)]
struct Entry<'s> {
    id: &'s str,
    name: &'s str,
    kind: Option<&'s str>,
    country: Option<&'s str>,
    place: Option<&'s str>,
    founded: Option<i64>,
    currency: Option<&'s str>,
    /// The latest of each figure; null where there is none, or where sources disagree.
    latest: BTreeMap<&'static str, Option<Latest<'s>>>,
    contested: Vec<&'static str>,
    surveys: Vec<SurveyOf<'s>>,
}

#[derive(Serialize)]
struct Latest<'s> {
    value: String,
    year: Option<i64>,
    source: Option<&'s str>,
}

#[derive(Serialize)]
struct SurveyOf<'s> {
    year: Option<i64>,
    members: Option<String>,
    beneficiaries: Option<String>,
    contribution: Option<String>,
    currency: Option<&'s str>,
    per: Option<&'s str>,
    collected: Option<String>,
    source: Option<&'s str>,
    used: bool,
}

fn entry(scheme: &Scheme) -> Entry<'_> {
    let mut latest = BTreeMap::new();
    let mut contested = Vec::new();
    for (name, figure) in FIGURES {
        let held = held(scheme, figure);
        if let Held::Contested(_) = held {
            contested.push(name);
        }
        let found = match held {
            Held::One(number, survey) => Some(Latest {
                value: number.to_string(),
                year: survey.year,
                source: survey.source.as_deref(),
            }),
            _ => None,
        };
        latest.insert(name, found);
    }
    Entry {
        id: &scheme.id,
        name: &scheme.name,
        kind: scheme.kind.as_deref(),
        country: scheme.country.as_deref(),
        place: scheme.place.as_deref(),
        founded: scheme.founded,
        currency: scheme.currency.as_deref(),
        latest,
        contested,
        surveys: scheme.surveys.iter().map(survey_of).collect(),
    }
}

fn survey_of(survey: &Survey) -> SurveyOf<'_> {
    SurveyOf {
        year: survey.year,
        members: survey.members.as_ref().map(ToString::to_string),
        beneficiaries: survey.beneficiaries.as_ref().map(ToString::to_string),
        contribution: survey.contribution.as_ref().map(ToString::to_string),
        currency: survey.currency.as_deref(),
        per: survey.per.as_deref(),
        collected: survey.collected.as_ref().map(ToString::to_string),
        source: survey.source.as_deref(),
        used: survey.used,
    }
}
