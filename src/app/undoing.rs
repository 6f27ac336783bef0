//! The commands that concern the plan as a whole: undo and redo, and what is wrong with its files.

use super::acts::{can_change, undo, unlocked};
use super::command::{Command, Group};
use super::effect::{Effect, Job};
use super::focus::{PLAN, READING};
use super::msg::Intent;
use super::open::Open;
use super::{floor, layer, sitting};
use crate::i18n::Message;

/// Those commands.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("undo", Group::Edit)
            .key('u')
            .at(PLAN)
            .hint(6)
            .when(can_change)
            .run_open(undo_last),
        Command::new("redo", Group::Edit)
            .key('U')
            .at(PLAN)
            .when(can_change)
            .run_open(redo),
        Command::new("problems", Group::Review)
            .key('p')
            .at(READING)
            .when(|state| state.plan_is(|workspace| !workspace.problems.is_empty()))
            .run_open(problems),
    ]
}

/// Undoes what was done last: a change of the text, or the gavel.
fn undo_last(open: &mut Open<'_>) {
    let struck = sitting::last(open.workspace).cloned();
    match struck {
        Some(tag) if unlocked(open) => sitting::undo(open, &tag),
        _ => undo(open, None),
    }
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
    open.wall.layers.push(layer::Layer::Read(layer::Read {
        title: Message::new("app-problems-title").with("count", entries.len()),
        entries,
        scroll: 0,
    }));
}
