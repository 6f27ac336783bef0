//! `amendments`: what is on the table. A list, one amendment with all of its life, or a clause with every
//! proposal in its text.

use super::entry::{Entry, row_with};
use super::room::Room;
use super::{amendment, overlaid};
use crate::dialogue::{Amendment, Around, Subject, order_of_putting};
use crate::i18n::{Catalogue, Message};
use crate::plan::ClauseId;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::writer::Output;
use clap::Command;
use serde::Serialize;

/// `plenary amendments [AMENDMENT] [--clause ID]... [--party P]... [--all] [--json]`
pub const AMENDMENTS: Verb = Verb::new("amendments", Group::Amend, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    command.args([
        argument::amendment(words).conflicts_with_all(["clause", "party", "all"]),
        argument::clauses(words),
        option("party", "cli-value-party", "cli-help-amendments-party")
            .action(clap::ArgAction::Append)
            .value_parser(argument::voices()),
        argument::flag(words, "all", "cli-help-amendments-all"),
        option("overlay", "cli-value-clause", "cli-help-overlay").conflicts_with_all([
            "amendment",
            "clause",
            "all",
        ]),
        argument::at(words),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Listing<'a> {
    amendments: Vec<Entry<'a>>,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let around = room.around(call);
    if let Some(word) = call.text("amendment") {
        let called = target::subject(around.plan, around.outline, around.dialogue, word);
        // A clause stands for what is proposed on it, even one that cannot be read.
        let clause = matches!(called, Ok(Subject::Clause(_)));
        let clause = clause || around.plan.broken.contains_key(word);
        if !clause || around.dialogue.find(word).is_ok() {
            let id = target::amendment(around.dialogue, word)?;
            return amendment::show(call, &room, &id, out);
        }
    }
    if let Some(word) = call.text("overlay") {
        let id = target::clause(around.plan, around.outline, word)?;
        return overlaid::show(call, &room, &id, out);
    }
    let wanted = wanted(call, around)?;
    let bases = around.bases(&wanted);
    if call.flag("json") {
        let entries = wanted.into_iter().zip(bases);
        let entries = entries.map(|(amendment, basis)| Entry::with(amendment, around, basis));
        let listing = Listing {
            amendments: entries.collect(),
        };
        json::answer_at(out, room.rev, &listing)?;
        return Ok(Answer::Done);
    }
    if wanted.is_empty() {
        out.say(&Message::new("cli-amendments-none"))?;
    }
    let width = wanted
        .iter()
        .map(|amendment| amendment.label().chars().count())
        .max()
        .unwrap_or(0)
        + 2;
    for (amendment, basis) in wanted.into_iter().zip(bases) {
        out.line(&row_with(amendment, width, around, basis))?;
    }
    Ok(Answer::Done)
}

/// The amendments of any of the clauses and any of the parties, those still to be decided on unless all are asked
/// for. Those of clauses in the order of putting, all others in the order of their numbers, those without one last.
fn wanted<'a>(call: &Call<'_>, around: Around<'a>) -> Result<Vec<&'a Amendment>, Failure> {
    let dialogue = around.dialogue;
    let parties = argument::named_voices(call);
    let mut clauses: Vec<ClauseId> = Vec::new();
    let positional = call.text("amendment");
    for word in call.texts("clause").into_iter().chain(positional) {
        // A clause that is only proposed is not in the outline.
        let mut proposed = dialogue
            .amendments
            .values()
            .filter_map(|amendment| amendment.clause(dialogue));
        clauses.push(match proposed.find(|id| id.as_str() == word) {
            Some(id) => id.clone(),
            None => target::clause(around.plan, around.outline, word)?,
        });
    }
    let matches = |amendment: &&Amendment| {
        let voice = amendment.sponsor().map(|by| by.voice);
        let of_clause = |clause: &ClauseId| amendment.clause(dialogue) == Some(clause);
        (call.flag("all") || amendment.is_pending())
            && (parties.is_empty() || voice.is_some_and(|voice| parties.contains(&voice)))
            && (clauses.is_empty() || clauses.iter().any(of_clause))
    };
    let mut wanted: Vec<&Amendment> = dialogue.amendments.values().filter(matches).collect();
    wanted.sort_by_key(|amendment| amendment.by_number());
    match clauses.is_empty() {
        true => Ok(wanted),
        false => Ok(order_of_putting(dialogue, wanted)),
    }
}
