//! `log`: the changes, newest first, one a line.

use super::marks::{self, short};
use super::told::{Told, touched};
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::Past;
use crate::shell::writer::{Label, Line, Output};
use crate::track::{By, Change, ChangeIx, History};
use clap::Command;
use serde::Serialize;
use std::io::Write;

/// `plenary log [--party P]... [--clause ID]... [--json]`
pub const LOG: Verb = Verb::new("log", Group::Follow, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::parties(words),
        argument::clauses(words),
        argument::at(words),
        argument::option(words, "limit", "cli-value-number", "cli-help-limit"),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    change: Told<'a>,
    /// Whether what came before it, and so what it found and did itself, is not in this copy.
    #[serde(rename = "unknown-before", skip_serializing_if = "std::ops::Not::not")]
    unknown_before: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let past = Past::open(call, call.text("at"))?;
    let limit = match call.text("limit") {
        Some(number) => number
            .parse()
            .map_err(|_| Failure::Usage(Message::new("cli-number").with("value", number)))?,
        None => usize::MAX,
    };
    let mut changes = wanted(call, &past)?;
    changes.truncate(limit);
    let changes = changes.into_iter();
    let listed = changes.filter_map(|at| Some((at, past.history.change(at)?)));
    if call.flag("json") {
        out.data().write_all(b"{\"changes\":[")?;
        for (at, (place, change)) in listed.enumerate() {
            out.data().write_all(if at == 0 { b"\n" } else { b",\n" })?;
            json::write(out.data(), &entry(&past.history, place, change))?;
        }
        out.data().write_all(b"]}\n")?;
        return Ok(Answer::Done);
    }
    for (place, change) in listed {
        out.line(&line(&past.history, place, change))?;
        if change.shallow {
            marks::unknown_before(change.id, out)?;
        }
    }
    Ok(Answer::Done)
}

/// The changes by any of the voices to any of the clauses; where none is named, by whomever and to whatever.
fn wanted(call: &Call<'_>, past: &Past) -> Result<Vec<ChangeIx>, Failure> {
    let Some(here) = past.history.find(past.rev) else {
        return Ok(Vec::new());
    };
    let voices = call.texts("party").into_iter();
    let voices: Vec<Voice> = voices.filter_map(|slug| slug.parse().ok()).collect();
    let mut clauses: Vec<ClauseId> = Vec::new();
    for word in call.texts("clause") {
        // A clause that is gone has a history all the same, but no number.
        let known = past.history.clauses.iter().find(|id| id.as_str() == word);
        clauses.push(match known {
            Some(id) => id.clone(),
            None => crate::shell::cli::frame::clause(&past.plan, &past.outline, word)?,
        });
    }
    let all = past.history.log(here, By::Anyone, None);
    let of_clause: Vec<u32> = clauses
        .iter()
        .filter_map(|id| past.history.clause(id))
        .collect();
    let matches = |change: &Change| {
        let by = voices.is_empty() || voices.iter().any(|voice| By::Voice(*voice).matches(change));
        by && (clauses.is_empty() || of_clause.iter().any(|clause| change.touches(*clause)))
    };
    let changes = all.into_iter();
    Ok(changes
        .filter(|at| past.history.change(*at).is_some_and(matches))
        .collect())
}

fn entry<'a>(history: &'a History, at: ChangeIx, change: &'a Change) -> Entry<'a> {
    let clauses = touched(history, change).into_iter().collect();
    Entry {
        change: Told::of(history, (at, change), clauses),
        unknown_before: change.shallow,
    }
}

fn line(history: &History, at: ChangeIx, change: &Change) -> Line {
    let voice = marks::voice(history, at);
    let clauses: Vec<&str> = touched(history, change).into_iter().collect();
    let named = match clauses.len() {
        0 => String::new(),
        1..=3 => format!("  {}", clauses.join(" ")),
        more => format!(
            "  {} … ({more})",
            clauses.first().copied().unwrap_or_default()
        ),
    };
    let act = change.act.as_deref();
    let act = act.map_or(String::new(), |act| format!("  [{act}]"));
    Line::new()
        .lead(short(change.id), 9, Label::Faint)
        .lead(change.time.minute(), 17, Label::Faint)
        .lead(marks::letter(voice).to_string(), 2, Label::Of(voice))
        .add(&change.subject, Label::Plain)
        .add(act, Label::Faint)
        .add(named, Label::Faint)
}
