//! The log's rows of the table of commands.

use super::{by, come_back, enter, filter, only_clause, open, places, travel, undo};
use crate::app::command::{Command, Group, Place};
use crate::app::desk::can_change;
use crate::app::key::{Chord, Key};
use crate::app::state::{Screen, State};

const HERE: &[Place] = &[Place::Past];

macro_rules! here {
    ($id:literal, $name:literal, $help:literal, $chords:expr, $hint:literal, $run:expr) => {
        here!($id, $name, $help, $chords, $hint, on_screen, $run)
    };
    ($id:literal, $name:literal, $help:literal, $chords:expr, $hint:literal, $available:expr, $run:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::Review,
            chords: $chords,
            places: HERE,
            hint: $hint,
            available: $available,
            run: $run,
        }
    };
}

/// The commands of this view.
pub const COMMANDS: &[Command] = &[
    Command {
        id: "history",
        name: "app-past",
        help: "app-past-help",
        group: Group::Review,
        chords: &[Chord::char('h')],
        places: &[Place::Outline, Place::Clause, Place::Tracked],
        hint: 5,
        available: |state| {
            let table = state.table.as_ref();
            let here = state.screen == Screen::Past;
            !here && table.is_some_and(|table| table.editing.is_none())
        },
        run: open,
    },
    Command {
        id: "come-back",
        name: "app-past-back",
        help: "app-past-back-help",
        group: Group::Review,
        chords: &[Chord::of(Key::Esc)],
        places: &[Place::Outline],
        hint: 1,
        available: |state| {
            state
                .table
                .as_ref()
                .is_some_and(|table| table.then.is_some())
        },
        run: come_back,
    },
    here!(
        "show-change",
        "app-past-show",
        "app-past-show-help",
        &[Chord::of(Key::Enter)],
        1,
        on_change,
        enter
    ),
    here!(
        "look-back",
        "app-past-travel",
        "app-past-travel-help",
        &[Chord::char('l')],
        2,
        on_change,
        travel
    ),
    here!(
        "undo-change",
        "app-past-undo",
        "app-past-undo-help",
        &[Chord::char('x')],
        3,
        |state| on_change(state) && can_change(state),
        undo
    ),
    here!(
        "log-party",
        "app-past-by",
        "app-past-by-help",
        &[Chord::char('w')],
        4,
        narrowed,
        filter
    ),
    here!(
        "log-clause",
        "app-past-clause",
        "app-past-clause-help",
        &[Chord::char('c')],
        5,
        narrowed,
        only_clause
    ),
    here!(
        "log-down",
        "app-down",
        "app-down-help",
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        |state| by(state, 1)
    ),
    here!(
        "log-up",
        "app-up",
        "app-up-help",
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        |state| by(state, -1)
    ),
    here!(
        "log-page-down",
        "app-page-down",
        "app-page-down-help",
        &[Chord::of(Key::PageDown), Chord::char(' ')],
        0,
        |state| {
            let page = page(state);
            by(state, page)
        }
    ),
    here!(
        "log-page-up",
        "app-page-up",
        "app-page-up-help",
        &[Chord::of(Key::PageUp)],
        0,
        |state| {
            let page = page(state);
            by(state, -page)
        }
    ),
    here!(
        "log-first",
        "app-first",
        "app-first-help",
        &[Chord::of(Key::Home)],
        0,
        |state| by(state, isize::MIN)
    ),
    here!(
        "log-last",
        "app-last",
        "app-last-help",
        &[Chord::of(Key::End)],
        0,
        |state| by(state, isize::MAX)
    ),
    here!(
        "leave-log",
        "app-past-leave",
        "app-past-leave-help",
        &[Chord::of(Key::Esc)],
        8,
        |state| {
            state.screen = Screen::Plan;
            Vec::new()
        }
    ),
];

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Past && state.table.is_some()
}

/// Whether a change is selected.
fn on_change(state: &State) -> bool {
    let table = state.table.as_ref();
    on_screen(state) && table.is_some_and(|table| super::selected(table).is_some())
}

/// Whether there is a log to be narrowed, or a narrowed one to be widened.
fn narrowed(state: &State) -> bool {
    let table = state.table.as_ref();
    on_screen(state) && table.is_some_and(|table| table.history.is_some())
}

fn page(state: &State) -> isize {
    let height = places(state.layout().body).1.height;
    isize::try_from(height.saturating_sub(1))
        .unwrap_or(1)
        .max(1)
}
