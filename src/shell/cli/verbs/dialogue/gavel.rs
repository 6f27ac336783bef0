//! `gavel`: adopts the plan or a part of it, or takes an adoption back.

use super::room::Room;
use crate::dialogue::Around;
use crate::dialogue::gavel::{Ready, ready};
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Outline, Plan, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::{Label, Line, Output};
use crate::track::CommitId;
use clap::{ArgGroup, Command};
use serde::Serialize;
use std::io;

/// `plenary gavel NAME [--clause ID]... [--overrule REASON] --party P`
pub const GAVEL: Verb = Verb::new("gavel", Group::Agree, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    let clauses = option("clause", "cli-value-clause", "cli-help-gavel-clause");
    let command = command.args([
        argument::positional(words, "name", "cli-value-name", "cli-help-gavel-name"),
        clauses.action(clap::ArgAction::Append),
        option("overrule", "cli-value-text", "cli-help-overrule"),
        argument::flag(words, "dry-run", "cli-help-gavel-dry-run").conflicts_with("overrule"),
        option("rescind", "cli-value-name", "cli-help-rescind")
            .requires("reason")
            .conflicts_with_all(["clause", "overrule", "dry-run"]),
        argument::json(words).conflicts_with("rescind"),
    ]);
    let which = ArgGroup::new("which").args(["name", "rescind", "dry-run"]);
    argument::floor(words, command.group(which.required(true).multiple(true)))
}

#[derive(Serialize)]
struct Report<'a> {
    ready: bool,
    clauses: Vec<Clause<'a>>,
    obstacles: Vec<Obstacle<'a>>,
    parties: Vec<Party>,
    reservations: Vec<Reservation<'a>>,
}

#[derive(Serialize)]
struct Clause<'a> {
    id: &'a str,
    digest: String,
}

#[derive(Serialize)]
struct Obstacle<'a> {
    clause: Option<&'a str>,
    message: String,
}

#[derive(Serialize)]
struct Party {
    party: &'static str,
    verdict: &'static str,
}

#[derive(Serialize)]
struct Reservation<'a> {
    party: &'static str,
    clause: &'a str,
    statement: Option<&'a str>,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    if let Some(name) = call.text("rescind") {
        let mut recording = Recording::begin(call)?;
        let recorded = recording.rescind(name)?;
        out.acknowledge(recorded.id, &notes(&recorded));
        return Ok(Answer::Done);
    }
    if call.flag("dry-run") {
        let room = Room::open(call)?;
        let scope = scope(call, &room.plan, &room.outline)?;
        let ready = ready(&room.plan, &room.dialogue, &scope);
        report(call, room.rev, &ready, room.around(call), out)?;
        return Ok(answer(&ready));
    }
    let mut recording = Recording::begin(call)?;
    recording.chairs()?;
    let scope = scope(call, recording.plan(), recording.outline())?;
    let ready = ready(recording.plan(), recording.dialogue(), &scope);
    let overruled = call.text("overrule").map(|reason| call.typed(reason));
    let overruled = overruled.transpose()?;
    let around = Around {
        plan: recording.plan(),
        outline: recording.outline(),
        dialogue: recording.dialogue(),
        words: call.words,
    };
    if !ready.can_be_overruled() || !ready.is_clean() && overruled.is_none() {
        report(call, recording.seen(), &ready, around, out)?;
        return Ok(Answer::No);
    }
    if call.flag("json") {
        report(call, recording.seen(), &ready, around, out)?;
    }
    let name = call.typed(call.text("name").unwrap_or_default())?;
    let tag = recording.gavel(&name, scope, overruled)?;
    let said = match &tag.clauses {
        None => Message::new("cli-adopted"),
        Some(clauses) => Message::new("cli-adopted-part").with("count", clauses.len()),
    };
    let mut said = vec![said.with("name", tag.name.as_str())];
    said.extend(referendum(&ready));
    out.acknowledge(tag.at, &said);
    Ok(Answer::Done)
}

/// The clauses that are named; none for the whole plan.
fn scope(call: &Call<'_>, plan: &Plan, outline: &Outline) -> Result<Vec<ClauseId>, Failure> {
    let named = call.texts("clause").into_iter();
    named
        .map(|word| target::clause(plan, outline, word))
        .collect()
}

fn answer(ready: &Ready) -> Answer {
    if ready.obstacles.is_empty() {
        Answer::Done
    } else {
        Answer::No
    }
}

/// Who agrees subject to confirmation; nothing where nobody does.
fn referendum(ready: &Ready) -> Option<Message> {
    let parties = ready.ad_referendum();
    let said = Message::new("cli-gavel-referendum").with("parties", Voice::listed(&parties));
    (!parties.is_empty()).then_some(said)
}

/// What would be adopted, and what is still missing for that.
fn report(
    call: &Call<'_>,
    rev: CommitId,
    ready: &Ready,
    around: Around<'_>,
    out: &mut Output,
) -> Result<(), Failure> {
    if !call.flag("json") {
        print(ready, around, out)?;
        return Ok(());
    }
    let clauses = ready.clauses.iter().map(|(id, digest)| Clause {
        id: id.as_str(),
        digest: digest.to_string(),
    });
    let obstacles = ready.obstacles.iter().map(|obstacle| Obstacle {
        clause: obstacle.clause.as_ref().map(ClauseId::as_str),
        message: around.words.say(&obstacle.message(around.outline)),
    });
    let parties = ready.parties.iter().map(|(party, verdict)| Party {
        party: party.slug(),
        verdict: verdict.slug(),
    });
    let reservations = ready.reservations.iter();
    let reservations = reservations.map(|reserved| Reservation {
        party: reserved.party.slug(),
        clause: reserved.clause.as_str(),
        statement: reserved.statement.as_deref(),
    });
    let report = Report {
        ready: ready.obstacles.is_empty(),
        clauses: clauses.collect(),
        obstacles: obstacles.collect(),
        parties: parties.collect(),
        reservations: reservations.collect(),
    };
    json::answer_at(out, rev, &report)
}

fn print(ready: &Ready, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let count = ready.obstacles.len();
    let said = match count {
        0 => Message::new("cli-gavel-ready").with("count", ready.clauses.len()),
        _ => Message::new("cli-gavel-missing").with("count", count),
    };
    out.say(&said)?;
    for obstacle in &ready.obstacles {
        let why = around.words.say(&obstacle.message(around.outline));
        let line = Line::new().lead("", 2, Label::Plain);
        out.prose(&line.add(why, Label::Plain))?;
    }
    if let Some(said) = referendum(ready) {
        out.say(&said)?;
    }
    for reserved in &ready.reservations {
        let said = Message::new("cli-gavel-reservation")
            .with("party", reserved.party.name())
            .with("clause", around.clause(&reserved.clause))
            .with("statement", reserved.statement.as_deref().unwrap_or("-"));
        out.prose(&Line::new().add(around.words.say(&said), Label::Plain))?;
    }
    Ok(())
}
