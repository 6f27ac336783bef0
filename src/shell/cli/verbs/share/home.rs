//! `take-home`: brings a stick, a bundle or a server what it lacks of the plan.

use super::questions::Questions;
use super::{arrived, places};
use crate::app::sharing;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::Output;
use crate::store::travel::{Place, Taking};
use clap::Command;

/// `plenary take-home [PLACE] [--new | --since REV] [--rewritten]`
pub const TAKE_HOME: Verb = Verb::new("take-home", Group::Share, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let flag = |name, help| argument::flag(words, name, help);
    let since = argument::option(words, "since", "cli-value-revision", "cli-help-take-since");
    command.args([
        argument::positional(words, "place", "cli-value-place", "cli-help-place"),
        flag("new", "cli-help-take-new").conflicts_with("since"),
        since,
        flag("rewritten", "cli-help-rewritten"),
        argument::json(words),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let Some(word) = call.text("place") else {
        return places::list(call, out);
    };
    let place = Place::named(word)?;
    let open = OpenPlan::open(call)?;
    let questions = Questions::on_the_way(&place);
    let mut how = places::taking(call, &open, &questions)?;
    how.only_new = call.flag("new");
    how.since = call
        .text("since")
        .map(|rev| open.at(Some(rev)))
        .transpose()?;
    refuse_parts(&place, &how)?;
    let taken = open.repository.take_home(&place, &how)?;
    if call.flag("json") {
        arrived::taken_json(&taken, out)?;
    }
    let said = match call.flag("json") {
        true => Vec::new(),
        false => sharing::taken(&taken),
    };
    match taken.changes {
        // A bundle that would bring nothing is not written, and a place that has everything is as it was.
        0 => said.iter().try_for_each(|line| out.say(line))?,
        _ => out.acknowledge(taken.head, &said),
    }
    Ok(Answer::Done)
}

/// Only a bundle can be a part: every other place says itself what it has.
fn refuse_parts(place: &Place, how: &Taking) -> Result<(), Failure> {
    let part = how.only_new || how.since.is_some();
    match matches!(place, Place::Bundle(_)) || !part {
        true => Ok(()),
        false => Err(Failure::Usage(Message::new("cli-take-part"))),
    }
}
