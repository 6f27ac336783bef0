//! `report`: a report of the follow-up, of an indicator, a milestone or a funding of a clause. No part of what was agreed.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, Edit, Field, Progress};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::{ArgGroup, Command};
use jiff::civil::Date;

/// `plenary report CLAUSE (--indicator N | --milestone N | --funding N) [--value V] --date D --party P`
pub const REPORT: Verb = Verb::new("report", Group::Figures, run).arguments(arguments);

/// What a report may speak of.
const SUBJECTS: [&str; 3] = ["indicator", "milestone", "funding"];

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let of = |name, value, help| argument::option(words, name, value, help);
    let command = command.args([
        argument::clause(words),
        of("indicator", "cli-value-name", "cli-help-report-indicator"),
        of("milestone", "cli-value-name", "cli-help-report-milestone"),
        of("funding", "cli-value-name", "cli-help-report-funding"),
        of("value", "cli-value-number", "cli-help-report-value").allow_hyphen_values(true),
        of("date", "cli-value-date", "cli-help-report-date").required(true),
        of("source", "cli-value-text", "cli-help-report-source"),
        of("note", "cli-value-text", "cli-help-report-note"),
    ]);
    let subject = ArgGroup::new("subject").args(SUBJECTS).required(true);
    argument::floor(words, command.group(subject))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let word = call.text("clause").unwrap_or_default();
    let mut recording = Recording::begin_with(call, &[word])?;
    let id = recording.find(word)?;
    let Some(clause) = recording.plan().clauses.get(&id) else {
        return Err(Failure::Could(
            Message::new("plan-edit-unknown").with("id", id.as_str()),
        ));
    };
    let report = report(call, clause)?;
    if clause.progress.contains(&report) {
        out.say(&Message::new("cli-report-same"))?;
        return Ok(Answer::Done);
    }
    let mut reported = clause.clone();
    reported.progress.push(report);
    let edit = Edit::Set {
        value: reported.get(&Field::Progress),
        field: Field::Progress,
        clause: id,
    };
    let subject = recording.subject(&edit);
    recording.record(vec![edit], subject, out)
}

/// The report as the command line gives it.
fn report(call: &Call<'_>, clause: &Clause) -> Result<Progress, Failure> {
    let text = |name: &str| -> Result<Option<String>, Failure> {
        let typed = call.text(name).map(|it| call.typed(it)).transpose()?;
        Ok(typed.filter(|it| !it.is_empty()))
    };
    let written = call.text("date").unwrap_or_default();
    let date: Date = written
        .parse()
        .map_err(|_| Failure::Usage(Message::new("cli-report-date").with("date", written)))?;
    for (subject, known) in SUBJECTS.into_iter().zip(names(clause)) {
        if let Some(name) = call.text(subject).filter(|name| !known.contains(name)) {
            return Err(Failure::Usage(unknown(subject, name, &known)));
        }
    }
    let value = call.text("value").map(|value| {
        let wrong = |_| Message::new("cli-figure-number").with("value", value);
        value
            .trim()
            .parse()
            .map_err(|error| Failure::Usage(wrong(error)))
    });
    let value = value.transpose()?;
    if value.is_none() && call.text("milestone").is_none() {
        return Err(Failure::Usage(Message::new("cli-report-no-value")));
    }
    Ok(Progress {
        date: Some(date),
        note: text("note")?,
        indicator: text("indicator")?,
        value,
        milestone: text("milestone")?,
        funding: text("funding")?,
        source: text("source")?,
        ..Progress::default()
    })
}

/// The names that a report may use, by what it may speak of.
fn names(clause: &Clause) -> [Vec<&str>; 3] {
    let mut funding: Vec<&str> = clause.funding.iter().map(|it| it.name.as_str()).collect();
    funding.dedup();
    [
        clause
            .indicators
            .iter()
            .map(|it| it.name.as_str())
            .collect(),
        clause
            .milestones
            .iter()
            .map(|it| it.name.as_str())
            .collect(),
        funding,
    ]
}

/// That there is none of this name, with the names there are.
fn unknown(subject: &str, name: &str, known: &[&str]) -> Message {
    let id = match (subject, known.is_empty()) {
        ("indicator", false) => "cli-report-indicator-unknown",
        ("indicator", true) => "cli-report-indicator-none",
        ("milestone", false) => "cli-report-milestone-unknown",
        ("milestone", true) => "cli-report-milestone-none",
        (_, false) => "cli-report-funding-unknown",
        (_, true) => "cli-report-funding-none",
    };
    let known: Vec<String> = known.iter().map(|it| format!("“{it}”")).collect();
    let message = Message::new(id).with("name", name);
    message.with("known", known.join(", "))
}
