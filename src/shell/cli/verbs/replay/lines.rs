//! The acts one a line, for people and for programs.

use super::super::marks;
use super::super::told::Told;
use super::wanted::Wanted;
use crate::dialogue::Dialogue;
use crate::dialogue::proceedings::Minute;
use crate::shell::cli::frame::{Call, Failure, json};
use crate::shell::replaying;
use crate::shell::writer::{Label, Line, Output};
use crate::track::{Change, ChangeIx, PastAct};
use serde::Serialize;
use std::io::Write;

/// What was asked for, before the acts.
#[derive(Serialize)]
struct Head<'a> {
    rev: String,
    clause: Option<&'a str>,
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    change: Told<'a>,
    before: Option<String>,
    amendments: Vec<Amended>,
    positions: Vec<Held>,
}

/// An amendment as it stood after the act.
#[derive(Serialize)]
struct Amended {
    id: String,
    name: String,
    state: &'static str,
    party: Option<&'static str>,
}

/// A position that was taken, or withdrawn.
#[derive(Serialize)]
struct Held {
    party: &'static str,
    on: String,
    stance: &'static str,
    withdrawn: bool,
}

/// Writes them.
///
/// # Errors
/// Where an act cannot be read, or nothing can be written.
pub fn write(wanted: &Wanted, call: &Call<'_>, out: &mut Output) -> Result<(), Failure> {
    let history = &wanted.past.history;
    let lines = wanted.acts.iter().filter_map(|act| {
        let at = history.find(act.id)?;
        Some((act, at, history.change(at)?))
    });
    if !call.flag("json") {
        for (act, at, change) in lines {
            let minute = minute(wanted, act, change)?;
            out.line(&line(wanted, minute.as_ref(), (at, change), out))?;
        }
        return Ok(());
    }
    let head = Head {
        rev: wanted.past.rev.to_string(),
        clause: wanted.clause.as_ref().map(|id| id.as_str()),
    };
    let head = serde_json::to_string(&head)?;
    let head = head.strip_suffix('}').unwrap_or_default();
    write!(out.data(), "{head},\"acts\":[")?;
    for (number, (act, at, change)) in lines.enumerate() {
        let minute = minute(wanted, act, change)?;
        out.data()
            .write_all(if number == 0 { b"\n" } else { b",\n" })?;
        json::write(out.data(), &entry(wanted, minute, act, (at, change)))?;
    }
    out.data().write_all(b"]}\n")?;
    Ok(())
}

/// What an act did beside the text. Who only drafted did nothing.
fn minute(wanted: &Wanted, act: &PastAct, change: &Change) -> Result<Option<Minute>, Failure> {
    if change.act.is_none() && !change.touches.is_empty() {
        return Ok(None);
    }
    let open = &wanted.past.open;
    Ok(open.repository.act(&open.plan, act.id)?)
}

fn line(
    wanted: &Wanted,
    minute: Option<&Minute>,
    (at, change): (ChangeIx, &Change),
    out: &Output,
) -> Line {
    let voice = marks::voice(&wanted.past.history, at);
    let mut line = Line::new()
        .lead(change.time.minute(), 17, Label::Faint)
        .lead(marks::letter(voice).to_string(), 2, Label::Of(voice))
        .add(&change.subject, Label::Plain);
    let numbers = wanted.past.outline.rows().iter();
    let numbers = numbers
        .map(|row| (row.id.clone(), row.number.clone()))
        .collect();
    let told = minute.map(|minute| replaying::told(minute, &numbers, &wanted.past.dialogue));
    for told in told.into_iter().flatten() {
        let letter = marks::letter(told.voice);
        let what = out.words().say(&told.what);
        line = line.add(format!("  {letter} {what}"), Label::Faint);
    }
    line
}

fn entry<'a>(
    wanted: &Wanted,
    minute: Option<Minute>,
    act: &'a PastAct,
    (at, change): (ChangeIx, &'a Change),
) -> Entry<'a> {
    let dialogue = &wanted.past.dialogue;
    let clauses = act.clauses.iter().map(|id| id.as_str()).collect();
    Entry {
        change: Told::of(&wanted.past.history, (at, change), clauses),
        before: act.before.map(|before| before.to_string()),
        amendments: minute
            .as_ref()
            .map_or_else(Vec::new, |it| amended(it, dialogue)),
        positions: minute.as_ref().map_or_else(Vec::new, held),
    }
}

fn amended(minute: &Minute, dialogue: &Dialogue) -> Vec<Amended> {
    let all = replaying::amended(minute, dialogue).into_iter();
    all.map(|(one, state)| Amended {
        id: one.id.to_string(),
        name: one.name(),
        state: state.slug(),
        party: one.sponsor().map(|by| by.voice.slug()),
    })
    .collect()
}

fn held(minute: &Minute) -> Vec<Held> {
    let taken = minute.positions.iter().map(|one| (one, false));
    let gone = minute.retracted.iter().map(|one| (one, true));
    let all = taken.chain(gone);
    all.map(|((voice, position), withdrawn)| Held {
        party: voice.slug(),
        on: position.subject.to_string(),
        stance: position.stance.slug(),
        withdrawn,
    })
    .collect()
}
