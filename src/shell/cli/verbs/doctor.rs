//! `doctor`: what is wrong with the repository, the terminal and the settings, and what of it can be repaired.

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::doctor::{Round, count};
use crate::shell::writer::{Label, Line, Output};
use crate::store::StoreError;
use crate::store::doctor::{Area, Finding, Grade, Treated};
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary doctor [--repair] [--json]`
pub const DOCTOR: Verb = Verb::new("doctor", Group::Program, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::flag(words, "repair", "cli-help-repair"),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Report {
    findings: Vec<Entry>,
    repaired: Vec<Deed>,
    good: usize,
    notes: usize,
    wrong: usize,
}

#[derive(Serialize)]
struct Entry {
    area: Area,
    code: &'static str,
    grade: Grade,
    message: String,
    advice: Option<String>,
    repairable: bool,
}

#[derive(Serialize)]
struct Deed {
    done: bool,
    message: String,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let folder = call.directory();
    if !folder.exists() {
        return Err(StoreError::NoFolder(folder.to_owned()).into());
    }
    let round = Round {
        folder,
        named: call.path("directory").is_some(),
        plan: call.text("plan"),
        places: call.places,
        settings: call.settings,
    };
    let mut findings = round.repository();
    let mut treated = Vec::new();
    if call.flag("repair") {
        treated = round.treat(&findings)?;
        if !treated.is_empty() {
            findings = round.repository();
        }
    }
    findings.extend(round.terminal());
    findings.extend(round.settings());
    if call.flag("json") {
        json::answer(out, &report(&findings, &treated, call.words))?;
    } else {
        print(&findings, &treated, call.flag("repair"), out)?;
    }
    let undone = treated.iter().any(|one| !one.done);
    Ok(match count(&findings, Grade::Wrong) {
        _ if undone => Answer::Partly,
        0 => Answer::Done,
        _ => Answer::No,
    })
}

fn report(findings: &[Finding], treated: &[Treated], words: &Catalogue) -> Report {
    let entries = findings.iter().map(|one| Entry {
        area: one.area,
        code: one.code,
        grade: one.grade,
        message: words.say(&one.message),
        advice: one.advice.as_ref().map(|advice| words.say(advice)),
        repairable: one.remedy.is_some(),
    });
    let deeds = treated.iter().map(|one| Deed {
        done: one.done,
        message: words.say(&one.message),
    });
    Report {
        findings: entries.collect(),
        repaired: deeds.collect(),
        good: count(findings, Grade::Good),
        notes: count(findings, Grade::Note),
        wrong: count(findings, Grade::Wrong),
    }
}

fn print(
    findings: &[Finding],
    treated: &[Treated],
    asked: bool,
    out: &mut Output,
) -> io::Result<()> {
    for treatment in treated {
        let mark = if treatment.done { "√" } else { "✗" };
        let said = out.words().say(&treatment.message);
        let line = Line::new().lead(mark, 2, Label::Strong);
        out.line(&line.add(said, Label::Plain))?;
    }
    if asked && treated.is_empty() {
        out.say(&Message::new("doctor-did-nothing"))?;
    }
    let mut area = None;
    for each in findings {
        if area.replace(each.area) != Some(each.area) {
            let heading = out.words().say(&each.area.name());
            out.line(&Line::new())?;
            out.line(&Line::new().add(heading, Label::Strong))?;
        }
        finding(each, out)?;
    }
    out.line(&Line::new())?;
    let [notes, wrong] = [Grade::Note, Grade::Wrong].map(|grade| count(findings, grade));
    out.say(&match wrong {
        0 => Message::new("doctor-well").with("notes", notes),
        wrong => Message::new("doctor-unwell").with("count", wrong),
    })?;
    let can = findings.iter().filter(|one| one.remedy.is_some()).count();
    match can {
        0 => Ok(()),
        _ if asked => Ok(()),
        can => out.say(&Message::new("doctor-can-repair").with("count", can)),
    }
}

fn finding(one: &Finding, out: &mut Output) -> io::Result<()> {
    let words = out.words();
    let label = match one.grade {
        Grade::Good => Label::Faint,
        Grade::Note => Label::Plain,
        Grade::Wrong => Label::Strong,
    };
    let mut line = Line::new().lead(one.grade.mark(), 2, Label::Strong);
    line.push(&words.say(&one.message), label);
    if let Some(advice) = &one.advice {
        line.push(&format!(" {}", words.say(advice)), Label::Plain);
    }
    out.line(&line)
}
