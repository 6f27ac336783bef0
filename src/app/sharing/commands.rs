//! The rows of the table of commands about taking the plan home and bringing it back.

use super::{again, begin, hub, leave, merge, read};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::screen::Screen;
use crate::app::model::sharing::Visit;
use crate::app::model::sharing::way::Errand;
use crate::app::model::state::State;
use crate::app::need;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [errands(), arrived()].into_iter().flatten().collect()
}

/// Setting out.
fn errands() -> Vec<Command> {
    vec![
        Command::new("take-home", Group::Sharing)
            .key('H')
            .at(READING)
            .needs([need::AT_REST])
            .when(at_rest)
            .run_open(|open| begin(open, Errand::Home)),
        Command::new("bring-back", Group::Sharing)
            .key('B')
            .at(READING)
            .needs([need::AT_REST, need::CHANGE])
            .when(|state| at_rest(state) && can_take_in(state))
            .run_open(|open| begin(open, Errand::Back)),
        Command::new("follow", Group::Sharing)
            .key('F')
            .at(READING)
            .needs([need::AT_REST, need::CHANGE])
            .when(|state| at_rest(state) && can_take_in(state))
            .run_open(hub::toggle),
    ]
}

/// What is done with what arrived.
fn arrived() -> Vec<Command> {
    vec![
        row("sharing-merge", 'm')
            .hint(1)
            .needs([need::CHANGE])
            .when_or("app-why-not-arrived", |state| {
                on_screen(state) && can_take_in(state)
            })
            .run_open(merge),
        row("sharing-read", Key::Enter)
            .hint(2)
            .when_or("app-why-not-arrived", on_screen)
            .run_open(read),
        row("sharing-again", 'a')
            .hint(2)
            .needs([need::CHANGE])
            .when_or("app-why-not-taken-back", |state| {
                on_screen(state) && can_take_in(state) && was_taken_back(state)
            })
            .run_open(again),
        row("sharing-leave", Key::Esc)
            .hint(3)
            .when_or("app-why-not-arrived", on_screen)
            .run_open(leave),
    ]
}

/// A row whose key works where something arrived.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Sharing).key(key).at(Focus::Arrived)
}

fn at_rest(state: &State) -> bool {
    state.screen != Screen::Arrived && state.plan_is(|workspace| workspace.editing.is_none())
}

/// Whether what arrived may be taken in: that needs no floor, for every word of it has its own.
fn can_take_in(state: &State) -> bool {
    state.plan_is(|workspace| workspace.locked().is_none())
}

/// Whether something of it came before and was taken back here.
fn was_taken_back(state: &State) -> bool {
    let back = |visit: &Visit| !visit.taken_back.is_empty();
    state.plan_is(|workspace| {
        let arrived = workspace.sharing.visit.as_ref();
        arrived.is_some_and(|arrived| back(&arrived.visit))
    })
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Arrived && state.plan_is(|workspace| workspace.sharing.visit.is_some())
}
