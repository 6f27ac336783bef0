//! `bring-back`: receives what came of the plan elsewhere, shows it, and takes it in.

use super::questions::Questions;
use super::{arrived, joining, places, told};
use crate::app::model::sharing::Visit;
use crate::app::sharing;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::verbs::example::written;
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::Output;
use crate::store::merging::{Merged, PlanMerge, Way};
use crate::store::travel::{self, Place, Taking};
use clap::Command;
use std::io;

/// `plenary bring-back [PLACE] [--look] [--rewritten] [--json]`
pub const BRING_BACK: Verb = Verb::new("bring-back", Group::Share, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let flag = |name, help| argument::flag(words, name, help);
    let arguments = [
        argument::positional(words, "place", "cli-value-place", "cli-help-place"),
        flag("look", "cli-help-look"),
        flag("rewritten", "cli-help-rewritten"),
        argument::option(words, "into", "cli-value-directory", "cli-help-into")
            .value_parser(argument::path())
            .requires("place")
            .conflicts_with_all(["look", "rewritten", "json"]),
        argument::option(words, "recorder", "cli-value-person", "cli-help-recorder"),
        argument::json(words),
    ];
    command.args(arguments).args(argument::signing(words))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let Some(word) = call.text("place") else {
        return places::list(call, out);
    };
    let place = Place::named(word)?;
    let questions = Questions::on_the_way(&place);
    if let Some(folder) = call.path("into") {
        let how = Taking {
            company: questions.company.clone(),
            ..Taking::of("", questions.asking.clone())
        };
        let commit = travel::begin(&place, folder, &how)?;
        written(call, out, folder, commit);
        return Ok(Answer::Done);
    }
    let open = OpenPlan::open(call)?;
    let how = places::taking(call, &open, &questions)?;
    let arrival = open.repository.receive(&place, &how)?;
    let visit = joining::look(&open, &arrival)?;
    let json = call.flag("json");
    if call.flag("look") {
        let preview = joining::foresee(call, &open, &arrival)?;
        if json {
            arrived::json(&visit, &preview.plans, None, out)?;
        } else {
            tell(&visit, &preview.plans, out)?;
            out.say(&arrived::next(&visit))?;
        }
        return Ok(Answer::Done);
    }
    let merged = joining::join(call, &open, &arrival)?;
    // The branch has moved: from here on nothing that happens to the output or the tags makes the command fail.
    match open.repository.land(&arrival) {
        Ok(landed) => arrived::landed(call, &landed),
        Err(error) => Output::complain(call.words, &error.message()),
    }
    report(&visit, &merged, json, out)
}

/// Says what was taken in, and acknowledges it.
fn report(visit: &Visit, merged: &Merged, json: bool, out: &mut Output) -> Result<Answer, Failure> {
    if json {
        arrived::json(visit, &merged.plans, Some(merged), out)?;
    } else if merged.way == Way::Nothing {
        let nothing = Message::new("travel-nothing-new");
        out.say(&nothing.with("place", visit.place()))?;
        told::stays_out(&visit.taken_back, out)?;
    } else {
        // Who reads no more has the change all the same.
        let _ = tell(visit, &merged.plans, out);
    }
    if merged.way != Way::Nothing {
        let said = match json {
            true => Vec::new(),
            false => sharing::joined(&visit.place(), merged),
        };
        out.acknowledge(merged.id, &said);
    }
    Ok(Answer::Done)
}

/// What arrived, where it collides, and what of it stays out.
fn tell(visit: &Visit, plans: &[PlanMerge], out: &mut Output) -> io::Result<()> {
    arrived::look(visit, out)?;
    told::cases(plans, out)?;
    told::stays_out(&visit.taken_back, out)
}
