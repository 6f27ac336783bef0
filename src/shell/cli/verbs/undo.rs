//! `undo` and `redo`: taking a change back, as a change of its own.

use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{OpenPlan, notes, time, who};
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::store::Undo;
use crate::track::CommitId;
use clap::Command;

/// `plenary undo [CHANGE] --party P`
pub const UNDO: Verb = Verb::new("undo", Group::Write, undo).arguments(undone);

/// `plenary redo [CHANGE] --party P`
pub const REDO: Verb = Verb::new("redo", Group::Write, redo).arguments(redone);

fn undone(words: &'static Catalogue, command: Command) -> Command {
    let change = argument::positional(words, "change", "cli-value-change", "cli-help-change");
    argument::floor(words, command.arg(change))
}

fn redone(words: &'static Catalogue, command: Command) -> Command {
    let change = argument::positional(words, "change", "cli-value-change", "cli-help-redo");
    argument::floor(words, command.arg(change))
}

fn undo(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    take_back(call, out, |open| {
        Ok(open.repository.last_undoable(&open.plan, None)?)
    })
}

fn redo(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    take_back(call, out, |open| {
        Ok(open.repository.last_redoable(&open.plan)?)
    })
}

/// Takes back the change that was named, else the last one there is.
fn take_back(
    call: &Call<'_>,
    out: &mut Output,
    last: impl Fn(&OpenPlan) -> Result<CommitId, Failure>,
) -> Result<Answer, Failure> {
    who::voice(call)?;
    let open = OpenPlan::open(call)?;
    let manifest = open.load(open.head()?)?.plan.manifest;
    let time = time::given(call, manifest.zone.as_ref())?.unwrap_or_else(recorder::now);
    let change = match call.text("change") {
        Some(change) => open.at(Some(change))?,
        None => last(&open)?,
    };
    let undo = Undo {
        floor: who::floor(call, &manifest)?,
        recorder: who::recorder(call, Some(&open.repository))?,
        reason: call
            .text("reason")
            .map(|reason| call.typed(reason))
            .transpose()?,
        session: call.text("session").map(str::to_owned),
        time,
    };
    let recorded = open.undo(change, &undo)?;
    out.acknowledge(recorded.id, &notes(&recorded));
    Ok(Answer::Done)
}
