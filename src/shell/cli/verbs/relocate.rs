//! `move` and `copy`: puts clauses, or copies of them, elsewhere in the outline.

use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, EditError, copy_all, place_all};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary move CLAUSE... (--parent P | --top) (--after C | --first) --party P`
pub const MOVE: Verb = Verb::new("move", Group::Write, run).arguments(arguments);

/// `plenary copy CLAUSE... (--parent P | --top) (--after C | --first) --party P`
pub const COPY: Verb = Verb::new("copy", Group::Write, copy).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    let command = command.args([
        argument::some_clauses(words),
        option("parent", "cli-value-clause", "cli-help-parent"),
        argument::flag(words, "top", "cli-help-top").conflicts_with("parent"),
        option("after", "cli-value-clause", "cli-help-after"),
        argument::flag(words, "first", "cli-help-first").conflicts_with("after"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let clauses = recording.heads(&call.texts("clause"))?;
    let (parent, after) = destination(call, &recording, &clauses)?;
    let edits = place_all(recording.plan(), &clauses, parent.as_ref(), after.as_ref())
        .map_err(|error| Failure::Could(error.message()))?;
    let subject = edits
        .last()
        .map(|edit| recording.subject_of(edit, "cli-subject-several-move", &clauses))
        .unwrap_or_else(|| Message::new("cli-move-about"));
    recording.record(edits, subject, out)
}

/// Copies go where they are told to, else behind the last of the clauses.
fn copy(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let clauses = recording.heads(&call.texts("clause"))?;
    let told = ["parent", "after"].iter().any(|it| call.text(it).is_some());
    let (parent, after) = match told || call.flag("top") || call.flag("first") {
        true => place(call, &recording, &[], clauses.last())?,
        false => {
            let last = clauses
                .last()
                .and_then(|id| recording.plan().clauses.get(id));
            (
                last.and_then(|it| it.parent.clone()),
                last.map(|it| it.id.clone()),
            )
        }
    };
    let edits = copy_all(recording.plan(), &clauses, parent.as_ref(), after.as_ref())
        .map_err(|error| Failure::Could(error.message()))?;
    let subject = Message::new("cli-subject-copy").with("count", clauses.len());
    recording.record(edits, subject, out)
}

/// Under which clause and after which other.
type Destination = (Option<ClauseId>, Option<ClauseId>);

/// Under which clause `--parent`, `--top`, `--after` and `--first` put clauses, and after which; none to be first.
///
/// # Errors
/// When they do not say, or there is no such place.
pub fn destination(
    call: &Call<'_>,
    recording: &Recording,
    clauses: &[ClauseId],
) -> Result<Destination, Failure> {
    let (parent, after) = place(call, recording, clauses, clauses.first())?;
    let plan = recording.plan();
    let within = |clause: &&ClauseId| {
        let mut parent = parent.iter();
        parent.any(|to| plan.is_within(to, clause))
    };
    match clauses.iter().find(within) {
        Some(clause) => Err(Failure::Could(
            EditError::WithinItself(clause.clone()).message(),
        )),
        None => Ok((parent, after)),
    }
}

/// The same, whatever stands under what; without a parent, beside this clause.
fn place(
    call: &Call<'_>,
    recording: &Recording,
    own: &[ClauseId],
    beside: Option<&ClauseId>,
) -> Result<Destination, Failure> {
    let after = match call.text("after") {
        Some(word) => Some(recording.clause(word)?),
        None => None,
    };
    let placed = call.flag("first") || call.flag("top") || call.text("parent").is_some();
    if after.is_none() && !placed {
        return Err(Failure::Usage(Message::new("cli-move-nowhere")));
    }
    let parent = parent(call, recording, (own, beside), after.as_ref())?;
    let plan = recording.plan();
    if after.is_some() || call.flag("first") {
        return Ok((parent, after));
    }
    let siblings = plan.children(parent.as_ref());
    let mut others = siblings.iter().rev();
    let last = others
        .find(|sibling| !own.contains(&sibling.id))
        .map(|sibling| sibling.id.clone());
    Ok((parent, last))
}

/// The clause to stand under: as told, else beside the clause to follow, else where it stands.
fn parent(
    call: &Call<'_>,
    recording: &Recording,
    (own, beside): (&[ClauseId], Option<&ClauseId>),
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
        return Ok(told.unwrap_or_else(|| beside.and_then(parent_of)));
    };
    let beside = parent_of(after);
    if own.contains(after) || told.is_some_and(|told| told != beside) {
        return Err(Failure::Usage(
            Message::new("cli-after-elsewhere").with("clause", after.as_str()),
        ));
    }
    Ok(beside)
}
