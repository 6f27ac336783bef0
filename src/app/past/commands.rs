//! The log's rows of the table of commands.

use super::{come_back, enter, enter_log, filter, only_clause, replay, travel, undo};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::Focus;
use crate::app::key::{Chord, Key};
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::need;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [changes(), narrowing()].into_iter().flatten().collect()
}

/// The log, and what is done with a change in it.
fn changes() -> Vec<Command> {
    vec![
        Command::new("past", Group::Review)
            .key('h')
            .at([Focus::Outline, Focus::Clause, Focus::Tracked])
            .hint(5)
            .needs([need::AT_REST])
            .when(|state| {
                let workspace = state.workspace.as_ref();
                let here = state.screen == Screen::Past;
                !here && workspace.is_some_and(|workspace| workspace.editing.is_none())
            })
            .run_open(enter_log),
        Command::new("past-back", Group::Review)
            .key(Key::Esc)
            .at(Focus::Outline)
            .hint(1)
            .when_or("app-why-now", |state| {
                state.plan_is(|workspace| workspace.then.is_some())
            })
            .run_open(come_back),
        row("past-show", Key::Enter)
            .hint(1)
            .when_or("app-why-no-change", on_change)
            .run_open(enter),
        row("past-travel", 'l')
            .hint(2)
            .when_or("app-why-no-change", on_change)
            .run_open(travel),
        row("past-undo", 'x')
            .hint(3)
            .needs([need::CHANGE])
            .when_or("app-why-no-change", on_change)
            .run_open(undo),
    ]
}

/// Which changes are listed, and leaving.
fn narrowing() -> Vec<Command> {
    vec![
        row("past-by", 'w')
            .hint(4)
            .when_or("app-why-no-history", narrowed)
            .run_open(filter),
        row("past-clause", 'c')
            .hint(5)
            .when_or("app-why-no-history", narrowed)
            .run_open(only_clause),
        row("past-replay", 'R')
            .hint(6)
            .when_or("app-why-no-change", on_change)
            .run_open(replay),
        row("past-leave", Key::Esc).hint(8).run_open(|open| {
            open.wall.screen = Screen::Plan;
        }),
    ]
}

/// A row whose key works in the log.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Review).key(key).at(Focus::Past)
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Past && state.workspace.is_some()
}

/// Whether a change is selected.
fn on_change(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| super::selected(workspace).is_some())
}

/// Whether there is a log to be narrowed, or a narrowed one to be widened.
fn narrowed(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| workspace.history.is_some())
}
