//! `settings`: what the user has set, where it stands, which keys run what, and what of it does not work.

use crate::app::commands;
use crate::app::model::keys::Keys;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::settings::Settings;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary settings [--check] [--json]`
pub const SETTINGS: Verb = Verb::new("settings", Group::Program, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let check = argument::flag(words, "check", "cli-help-settings-check");
    command.args([check, argument::json(words)])
}

/// All there is to know of the settings.
#[derive(Serialize)]
struct Report {
    path: Option<String>,
    exists: bool,
    settings: Vec<Setting>,
    keys: Vec<Runs>,
    problems: Vec<String>,
}

/// One setting; nothing where Plenary chooses.
#[derive(Serialize)]
struct Setting {
    name: &'static str,
    value: Option<String>,
}

/// A command and its keys.
#[derive(Serialize)]
struct Runs {
    id: &'static str,
    name: String,
    keys: Vec<String>,
    changed: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let report = report(call, out.words());
    let answer = match call.flag("check") && !report.problems.is_empty() {
        true => Answer::No,
        false => Answer::Done,
    };
    if call.flag("json") {
        json::answer(out, &report)?;
        return Ok(answer);
    }
    where_it_stands(&report, out)?;
    if !call.flag("check") {
        list(&report, out)?;
    }
    for problem in &report.problems {
        out.prose(&Line::new().add(problem, Label::Strong))?;
    }
    if call.flag("check") && report.problems.is_empty() {
        out.say(&Message::new("cli-settings-well"))?;
    }
    Ok(answer)
}

fn report(call: &Call<'_>, words: &Catalogue) -> Report {
    let path = Settings::path(call.places);
    let settings = call.settings.said().into_iter();
    let refused = call.settings.refused.iter();
    Report {
        exists: path.as_ref().is_some_and(|path| path.exists()),
        path: path.map(|path| path.display().to_string()),
        settings: settings
            .map(|(name, value)| Setting { name, value })
            .collect(),
        keys: runs(&call.settings.keys, words),
        problems: refused.map(|why| words.say(why)).collect(),
    }
}

fn runs(keys: &Keys, words: &Catalogue) -> Vec<Runs> {
    let all = commands::all().map(|command| Runs {
        id: command.id,
        name: words.word(command.name),
        keys: keys
            .every(command.id)
            .iter()
            .map(ToString::to_string)
            .collect(),
        changed: keys.are_changed(command.id),
    });
    all.collect()
}

fn where_it_stands(report: &Report, out: &mut Output) -> io::Result<()> {
    let said = match (&report.path, report.exists) {
        (Some(path), true) => Message::new("cli-settings-here").with("path", path.as_str()),
        (Some(path), false) => Message::new("cli-settings-none").with("path", path.as_str()),
        (None, _) => Message::new("cli-settings-no-home"),
    };
    out.say(&said)
}

fn list(report: &Report, out: &mut Output) -> io::Result<()> {
    let words = out.words();
    let air = Line::new();
    out.line(&air)?;
    for Setting { name, value } in &report.settings {
        let (value, label) = match value {
            Some(value) => (value.clone(), Label::Plain),
            None => (words.word("cli-settings-own"), Label::Faint),
        };
        out.line(&Line::new().lead(name, 14, Label::Plain).add(value, label))?;
    }
    out.line(&air)?;
    for Runs {
        id,
        name,
        keys,
        changed,
    } in &report.keys
    {
        let (mark, label) = match changed {
            true => ("*", Label::Strong),
            false => (" ", Label::Plain),
        };
        let line = Line::new()
            .lead(format!("{mark} {id}"), 28, label)
            .lead(keys.join(" "), 22, label)
            .add(name, Label::Faint);
        out.line(&line)?;
    }
    out.say(&Message::new("cli-settings-marks"))
}
