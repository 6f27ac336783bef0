//! `move`: puts a clause elsewhere in the outline.

use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, EditError, place};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary move CLAUSE (--parent P | --top) (--after C | --first) --party P`
pub const MOVE: Verb = Verb::new("move", Group::Write, run)
    .says("cli-move-about", "cli-move-usage")
    .arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    let command = command.args([
        argument::clause(words),
        option("parent", "cli-value-clause", "cli-help-parent"),
        argument::flag(words, "top", "cli-help-top").conflicts_with("parent"),
        option("after", "cli-value-clause", "cli-help-after"),
        argument::flag(words, "first", "cli-help-first").conflicts_with("after"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let clause = recording.clause(call.text("clause").unwrap_or_default())?;
    let (parent, after) = destination(call, &recording, &clause)?;
    let edits = place(recording.plan(), &clause, parent.as_ref(), after.as_ref());
    let subject = edits.last().map(|edit| recording.subject(edit));
    let subject = subject.unwrap_or_else(|| Message::new("cli-move-about"));
    recording.record(edits, subject, out)
}

/// Under which clause `--parent`, `--top`, `--after` and `--first` put a clause, and after which; none to be first.
///
/// # Errors
/// When they do not say, or there is no such place.
pub fn destination(
    call: &Call<'_>,
    recording: &Recording,
    clause: &ClauseId,
) -> Result<(Option<ClauseId>, Option<ClauseId>), Failure> {
    let after = match call.text("after") {
        Some(word) => Some(recording.clause(word)?),
        None => None,
    };
    let placed = call.flag("first") || call.flag("top") || call.text("parent").is_some();
    if after.is_none() && !placed {
        return Err(Failure::Usage(Message::new("cli-move-nowhere")));
    }
    let parent = parent(call, recording, clause, after.as_ref())?;
    let plan = recording.plan();
    if parent
        .as_ref()
        .is_some_and(|to| to == clause || plan.is_within(to, clause))
    {
        let error = EditError::WithinItself(clause.clone());
        return Err(Failure::Could(error.message()));
    }
    if after.is_some() || call.flag("first") {
        return Ok((parent, after));
    }
    let siblings = plan.children(parent.as_ref());
    let mut others = siblings.iter().rev();
    let last = others
        .find(|sibling| sibling.id != *clause)
        .map(|sibling| sibling.id.clone());
    Ok((parent, last))
}

/// The clause to stand under: as told, else beside the clause to follow, else where it stands.
fn parent(
    call: &Call<'_>,
    recording: &Recording,
    clause: &ClauseId,
    after: Option<&ClauseId>,
) -> Result<Option<ClauseId>, Failure> {
    let plan = recording.plan();
    let parent_of = |id: &ClauseId| {
        plan.clauses
            .get(id)
            .and_then(|clause| clause.parent.clone())
    };
    let told = match call.text("parent") {
        Some(word) => Some(Some(recording.clause(word)?)),
        None if call.flag("top") => Some(None),
        None => None,
    };
    let Some(after) = after else {
        return Ok(told.unwrap_or_else(|| parent_of(clause)));
    };
    let beside = parent_of(after);
    if after == clause || told.is_some_and(|told| told != beside) {
        return Err(Failure::Usage(
            Message::new("cli-after-elsewhere").with("clause", after.as_str()),
        ));
    }
    Ok(beside)
}
