//! `adopt` and `reject`: the decision on an amendment, or on every uncontested one, each an act of its own.

use super::room::Room;
use super::{following, said};
use crate::dialogue::{AmendmentId, Deed, uncontested};
use crate::i18n::{Catalogue, Message};
use crate::plan::Voice;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, target};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::Output;
use clap::{ArgGroup, Command};

/// `plenary adopt (AMENDMENT | --uncontested) --party P [--dry-run]`
pub const ADOPT: Verb = Verb::new("adopt", Group::Amend, adopt).arguments(adopted);

/// `plenary reject (AMENDMENT | --uncontested) --party P`
pub const REJECT: Verb = Verb::new("reject", Group::Amend, reject).arguments(rejected);

fn rejected(words: &'static Catalogue, command: Command) -> Command {
    let of = argument::option(words, "of", "cli-value-party", "cli-help-of");
    let command = command.args([
        argument::amendment(words),
        argument::flag(words, "uncontested", "cli-help-uncontested"),
        of.value_parser(argument::voices()).requires("uncontested"),
    ]);
    let which = ArgGroup::new("which").args(["amendment", "uncontested"]);
    argument::floor(words, command.group(which.required(true)))
}

fn adopted(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::option(words, "overrule", "cli-value-text", "cli-help-overrule")
            .conflicts_with_all(["uncontested", "dry-run"]),
        argument::flag(words, "dry-run", "cli-help-dry-run"),
        argument::json(words).requires("dry-run"),
    ]);
    rejected(words, command)
}

fn adopt(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    if call.flag("dry-run") {
        let room = Room::open(call)?;
        let ids = match call.text("amendment") {
            Some(word) => vec![target::amendment(&room.dialogue, word)?],
            None => uncontested(&room.plan, &room.dialogue, of(call)),
        };
        return following::show(call, &room, &ids, out);
    }
    let overruled = call.text("overrule").map(|it| call.typed(it)).transpose()?;
    decide(call, out, overruled, |amendment| Deed::Adopt {
        amendment,
        shown: None,
    })
}

fn reject(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    decide(call, out, None, Deed::NotAdopt)
}

/// Decides on the amendment that is named, or on each that is uncontested. What an earlier decision made impossible
/// is left out: it is contested by now.
fn decide(
    call: &Call<'_>,
    out: &mut Output,
    overruled: Option<String>,
    deed: impl Fn(AmendmentId) -> Deed,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    recording.overrule(overruled);
    if let Some(word) = call.text("amendment") {
        let id = recording.amendment(word)?;
        one(&mut recording, out, &id, &deed)?;
        return Ok(Answer::Done);
    }
    let ids = uncontested(recording.plan(), recording.dialogue(), of(call));
    if ids.is_empty() {
        return Err(Failure::Could(Message::new("cli-uncontested-none")));
    }
    for id in ids {
        recording.catch_up()?;
        one(&mut recording, out, &id, &deed)?;
    }
    Ok(Answer::Done)
}

/// One decision, acknowledged before the next is made.
fn one(
    recording: &mut Recording,
    out: &mut Output,
    id: &AmendmentId,
    deed: impl Fn(AmendmentId) -> Deed,
) -> Result<(), Failure> {
    let recorded = recording.enact(deed(id.clone()))?;
    let mut notes = notes(&recorded);
    notes.extend(said::fell(recording, id));
    out.acknowledge(recorded.id, &notes);
    Ok(())
}

/// The party whose amendments are meant; any where `--of` names none.
fn of(call: &Call<'_>) -> Option<Voice> {
    call.text("of").and_then(|slug| slug.parse().ok())
}
