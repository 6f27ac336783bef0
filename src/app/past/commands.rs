//! The log's rows of the table of commands.

use super::{come_back, enter, enter_log, filter, only_clause, replay, travel, undo};
use crate::app::command::{Command, Group};
use crate::app::focus::Focus;
use crate::app::key::Key;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::need;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("past", Group::Review)
            .key('h')
            .at([Focus::Outline, Focus::Clause, Focus::Tracked])
            .hint(5)
            .needs(need::AT_REST)
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
            .otherwise("app-why-now")
            .when(|state| state.plan_is(|workspace| workspace.then.is_some()))
            .run_open(come_back),
        Command::new("past-show", Group::Review)
            .key(Key::Enter)
            .at(Focus::Past)
            .hint(1)
            .otherwise("app-why-no-change")
            .when(on_change)
            .run_open(enter),
        Command::new("past-travel", Group::Review)
            .key('l')
            .at(Focus::Past)
            .hint(2)
            .otherwise("app-why-no-change")
            .when(on_change)
            .run_open(travel),
        Command::new("past-undo", Group::Review)
            .key('x')
            .at(Focus::Past)
            .hint(3)
            .needs(need::CHANGE)
            .otherwise("app-why-no-change")
            .when(on_change)
            .run_open(undo),
        Command::new("past-by", Group::Review)
            .key('w')
            .at(Focus::Past)
            .hint(4)
            .otherwise("app-why-no-history")
            .when(narrowed)
            .run_open(filter),
        Command::new("past-clause", Group::Review)
            .key('c')
            .at(Focus::Past)
            .hint(5)
            .otherwise("app-why-no-history")
            .when(narrowed)
            .run_open(only_clause),
        Command::new("past-replay", Group::Review)
            .key('R')
            .at(Focus::Past)
            .hint(6)
            .otherwise("app-why-no-change")
            .when(on_change)
            .run_open(replay),
        Command::new("past-leave", Group::Review)
            .key(Key::Esc)
            .at(Focus::Past)
            .hint(8)
            .run_open(|open| {
                open.wall.screen = Screen::Plan;
            }),
    ]
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
