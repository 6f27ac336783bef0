//! The session's rows of the table of commands.

use super::{gavel, going, parking, proceedings, speaking};
use crate::app::command::{Command, Group, Place};
use crate::app::desk::can_change;
use crate::app::effect::Effect;
use crate::app::hint;
use crate::app::key::{Chord, Key};
use crate::app::state::{Screen, State};

const HERE: &[Place] = &[Place::Sitting];

macro_rules! here {
    ($id:literal, $name:literal, $help:literal, $chords:expr, $hint:literal, $available:expr, $run:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::Dialogue,
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
        id: "session",
        name: "app-session",
        help: "app-session-help",
        group: Group::Dialogue,
        chords: &[Chord::char('s')],
        places: &[Place::Outline, Place::Clause],
        hint: 5,
        available: |state| {
            let here = state.screen == Screen::Sitting;
            reading(state) && !here && (in_session_at_all(state) || can_change(state))
        },
        run: going::enter,
    },
    Command {
        id: "park",
        name: "app-park",
        help: "app-park-help",
        group: Group::Dialogue,
        chords: &[Chord::char('z')],
        places: &[Place::Outline, Place::Clause],
        hint: 0,
        available: |state| {
            reading(state)
                && can_change(state)
                && state
                    .table
                    .as_ref()
                    .is_some_and(|it| parking::is_parked(it).is_some())
        },
        run: parking::toggle,
    },
    Command {
        id: "gavel",
        name: "app-gavel",
        help: "app-gavel-help",
        group: Group::Dialogue,
        chords: &[Chord::char('g')],
        places: &[Place::Outline, Place::Clause, Place::Board, Place::Sitting],
        hint: 0,
        available: |state| reading(state) && can_change(state) && !is_empty(state),
        run: gavel::begin,
    },
    Command {
        id: "proceedings",
        name: "app-record",
        help: "app-record-help",
        group: Group::Dialogue,
        chords: &[Chord::char('p')],
        places: HERE,
        hint: 6,
        available: |state| {
            let table = state.table.as_ref();
            table.is_some_and(|table| {
                table
                    .dialogue
                    .sessions
                    .values()
                    .any(|it| it.opened.is_some())
            })
        },
        run: proceedings::choose,
    },
    here!(
        "next-speaker",
        "app-speakers-next",
        "app-speakers-next-help",
        &[Chord::of(Key::Enter), Chord::char('n')],
        1,
        someone_waits,
        speaking::next
    ),
    here!(
        "ask-for-the-floor",
        "app-speakers-ask",
        "app-speakers-ask-help",
        &[Chord::char('a')],
        2,
        here,
        speaking::who
    ),
    here!(
        "off-the-list",
        "app-speakers-leave",
        "app-speakers-leave-help",
        &[Chord::of(Key::Delete)],
        0,
        someone_waits,
        speaking::leave
    ),
    here!(
        "speak-earlier",
        "app-speakers-earlier",
        "app-speakers-earlier-help",
        &[Chord::char('-')],
        0,
        someone_waits,
        |state| speaking::shift(state, false)
    ),
    here!(
        "speak-later",
        "app-speakers-later",
        "app-speakers-later-help",
        &[Chord::char('+')],
        0,
        someone_waits,
        |state| speaking::shift(state, true)
    ),
    here!(
        "timer-pause",
        "app-timer-pause",
        "app-timer-pause-help",
        &[Chord::char(' ')],
        3,
        here,
        speaking::pause
    ),
    here!(
        "timer-restart",
        "app-timer-restart",
        "app-timer-restart-help",
        &[Chord::char('r')],
        0,
        here,
        speaking::restart
    ),
    here!(
        "timer-stop",
        "app-timer-stop",
        "app-timer-stop-help",
        &[Chord::of(Key::Backspace)],
        0,
        |state| here(state) && state.table.as_ref().is_some_and(|it| !it.sitting.timer.off),
        speaking::stop
    ),
    here!(
        "timer-time",
        "app-timer-time",
        "app-timer-time-help",
        &[Chord::char('w')],
        0,
        here,
        speaking::ask_time
    ),
    here!(
        "change-session",
        "app-session-change",
        "app-session-change-help",
        &[Chord::char('e')],
        4,
        in_session,
        going::change
    ),
    here!(
        "close-session",
        "app-session-close",
        "app-session-close-help",
        &[Chord::char('x')],
        5,
        in_session,
        going::ask_close
    ),
    here!(
        "speaker-down",
        "app-down",
        "app-down-help",
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        here,
        |state| by(state, 1)
    ),
    here!(
        "speaker-up",
        "app-up",
        "app-up-help",
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        here,
        |state| by(state, -1)
    ),
    here!(
        "session-page-down",
        "app-page-down",
        "app-page-down-help",
        &[Chord::of(Key::PageDown)],
        0,
        here,
        |state| scroll(state, 10)
    ),
    here!(
        "session-page-up",
        "app-page-up",
        "app-page-up-help",
        &[Chord::of(Key::PageUp)],
        0,
        here,
        |state| scroll(state, -10)
    ),
    here!(
        "leave-session",
        "app-session-leave",
        "app-session-leave-help",
        &[Chord::of(Key::Esc)],
        8,
        here,
        |state| {
            state.screen = Screen::Plan;
            Vec::new()
        }
    ),
];

/// Whether a plan is open as it stands, and nothing is being typed.
fn reading(state: &State) -> bool {
    let table = state.table.as_ref();
    table.is_some_and(|table| table.editing.is_none() && table.then.is_none())
}

fn here(state: &State) -> bool {
    state.screen == Screen::Sitting && state.table.is_some()
}

fn in_session_at_all(state: &State) -> bool {
    let table = state.table.as_ref();
    table.is_some_and(|table| table.dialogue.open_session().is_some())
}

fn in_session(state: &State) -> bool {
    here(state) && in_session_at_all(state) && can_change(state)
}

fn is_empty(state: &State) -> bool {
    state.table.as_ref().is_some_and(hint::is_empty)
}

fn someone_waits(state: &State) -> bool {
    let table = state.table.as_ref();
    here(state) && table.is_some_and(|table| !table.sitting.speakers.waiting().is_empty())
}

fn by(state: &mut State, step: isize) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        let sitting = &mut table.sitting;
        sitting.selected = sitting.selected.saturating_add_signed(step);
    }
    Vec::new()
}

fn scroll(state: &mut State, rows: isize) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.sitting.top = table.sitting.top.saturating_add_signed(rows);
    }
    Vec::new()
}
