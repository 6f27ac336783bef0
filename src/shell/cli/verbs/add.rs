//! `add`: adds a clause.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Edit, Kind, Plan, id_of, is_device, place_new};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, call};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary add KIND --title … --party P`
pub const ADD: Verb = Verb::new("add", Group::Write, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let kind = argument::positional(words, "kind", "cli-value-kind", "cli-help-kind");
    let option = |name, value, help| argument::option(words, name, value, help);
    let command = command.args([
        kind.required(true).value_parser(argument::kinds()),
        option("title", "cli-value-text", "cli-help-title").required(true),
        option("text", "cli-value-text", "cli-help-text"),
        argument::flag(words, "stdin", "cli-help-stdin-text").conflicts_with("text"),
        option("id", "cli-value-id", "cli-help-new-id"),
        option("parent", "cli-value-clause", "cli-help-parent"),
        option("after", "cli-value-clause", "cli-help-after"),
        argument::flag(words, "first", "cli-help-first").conflicts_with("after"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let text = match call.text("text") {
        Some(text) => text.to_owned(),
        None if call.flag("stdin") => call::standard_input()?,
        None => String::new(),
    };
    let kind = call.text("kind").unwrap_or_default();
    let place = place(call, &recording)?;
    let Draft { clause, moves, .. } = draft(call, &recording, (kind, &text), place)?;
    let edit = Edit::Add {
        clause: Box::new(clause),
    };
    let subject = recording.subject(&edit);
    let mut edits = moves;
    edits.push(edit);
    recording.record(edits, subject, out)
}

/// A new clause as the command line describes it.
pub struct Draft {
    /// The clause, with its place.
    pub clause: Clause,
    /// The sibling it follows; absent where it comes first.
    pub after: Option<ClauseId>,
    /// What its siblings do first to make room.
    pub moves: Vec<Edit>,
}

/// The clause of this kind with `--title` and `--id`, under a clause and behind another.
///
/// # Errors
/// When a value cannot be used or the id is taken.
pub fn draft(
    call: &Call<'_>,
    recording: &Recording,
    (kind, text): (&str, &str),
    (parent, after): (Option<ClauseId>, Option<ClauseId>),
) -> Result<Draft, Failure> {
    let title = call.typed_line(call.text("title").unwrap_or_default())?;
    let kind = kind.parse().unwrap_or(Kind::Action);
    let plan = recording.plan();
    let id = id(call.text("id"), &title, kind, plan)?;
    let gap = place_new(plan, parent.as_ref(), after.as_ref());
    let mut clause = Clause::new(id, kind);
    clause.title = title;
    clause.text = call.typed(text)?;
    clause.parent = parent;
    clause.order = gap.order;
    Ok(Draft {
        clause,
        after,
        moves: gap.moves,
    })
}

/// Under which clause, and after which: the one that is named, none to be first, else the last. Without
/// `--parent` a clause goes beside the one it follows.
///
/// # Errors
/// When there is no such place.
pub fn place(
    call: &Call<'_>,
    recording: &Recording,
) -> Result<(Option<ClauseId>, Option<ClauseId>), Failure> {
    let plan = recording.plan();
    let after = match call.text("after") {
        Some(word) => Some(recording.clause(word)?),
        None => None,
    };
    let beside = after.as_ref().and_then(|id| plan.clauses.get(id));
    let parent = match call.text("parent") {
        Some(word) => Some(recording.clause(word)?),
        None => beside.and_then(|clause| clause.parent.clone()),
    };
    if let Some(beside) = beside.filter(|beside| beside.parent != parent) {
        return Err(Failure::Usage(
            Message::new("cli-after-elsewhere").with("clause", beside.id.as_str()),
        ));
    }
    if after.is_some() || call.flag("first") {
        return Ok((parent, after));
    }
    let siblings = plan.children(parent.as_ref());
    let last = siblings.last().map(|last| last.id.clone());
    Ok((parent, last))
}

/// The id that was asked for, else one made from the title.
fn id(asked: Option<&str>, title: &str, kind: Kind, plan: &Plan) -> Result<ClauseId, Failure> {
    let Some(asked) = asked else {
        return id_of(title, kind, plan)
            .ok_or_else(|| Failure::Usage(Message::new("cli-id-form").with("id", title)));
    };
    let id: ClauseId = asked
        .parse()
        .map_err(|_| Failure::Usage(Message::new("cli-id-form").with("id", asked)))?;
    if is_device(asked) {
        let device = Message::new("plan-device-name").with("id", asked);
        return Err(Failure::Usage(device));
    }
    if plan.clauses.contains_key(&id) || plan.broken.contains_key(asked) {
        return Err(Failure::Could(
            Message::new("plan-edit-exists").with("id", asked),
        ));
    }
    Ok(id)
}
