//! The commands that concern the plan as a whole: undo and redo, and what is wrong with its files.

use super::acts::{undo, unlocked};
use super::command::{Command, Group};
use super::focus::{Focus, Focuses, PLAN, READING};
use super::{floor, need, sharing, sitting};
use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Answer, Confirm, Read};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::i18n::Message;
use crate::track::CommitId;

/// Where the plan is shown as it is: what a replay shows is long past, and nobody there
/// sees what an undo would take back, nor among the proposals of a file.
const NOW: Focuses = PLAN.without(&[Focus::Replay, Focus::Word]);

/// Those commands.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("undo", Group::Edit)
            .key('u')
            .at(NOW)
            .hint(6)
            .needs([need::CHANGE, need::CHANGED])
            .run_open(undo_last),
        Command::new("redo", Group::Edit)
            .key('U')
            .at(NOW)
            .needs([need::CHANGE])
            .run_open(redo),
        Command::new("problems", Group::Review)
            .key('p')
            .at(READING)
            .when_or("app-why-no-problems", |state| {
                state.plan_is(|workspace| !workspace.problems.is_empty())
            })
            .run_open(problems),
    ]
}

/// Undoes what was done last: a change of the text, the gavel, or a merge with all that it brought in. What was merged here
/// just now goes with one key; before any other merge is taken back it is asked.
fn undo_last(open: &mut Open<'_>) {
    let struck = sitting::last(open.workspace).cloned();
    match struck {
        Some(tag) if unlocked(open) => sitting::undo(open, &tag),
        _ => {
            let merged = sharing::merged_last(open.workspace);
            undo(open, merged);
        }
    }
}

/// What was done last is a merge: asks whether all that it brought in leaves the plan.
pub(super) fn ask_merge(open: &mut Open<'_>, change: CommitId, called: &str) {
    let answer = Answer::new(
        Message::new("app-undo-merge-yes"),
        Intent::Undo(Some(change)),
    );
    open.wall.over(Confirm::new(
        Message::new("app-undo-merge"),
        Message::new("app-undo-merge-text")
            .with("called", called)
            .with("redo", open.wall.keys.quoted("redo")),
        vec![answer, Answer::close(Message::new("app-past-undo-no"))],
    ));
}

fn redo(open: &mut Open<'_>) {
    if !unlocked(open) {
        return;
    }
    match open.workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Redo(floor))),
        None => floor::ask_voice(open.wall, Some(Intent::Run("redo"))),
    }
}

fn problems(open: &mut Open<'_>) {
    let entries = open.workspace.problems.clone();
    open.wall.over(Read::new(
        Message::new("app-problems-title").with("count", entries.len()),
        entries,
    ));
}
