//! The tracked view's rows of the table of commands.

use super::{Mode, Places, baseline, filter, open, reject, step};
use crate::app::command::{Command, Group, Place, READING};
use crate::app::desk::can_change;
use crate::app::effect::Effect;
use crate::app::key::{Chord, Key};
use crate::app::state::{Screen, State};

const HERE: &[Place] = &[Place::Tracked];

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
        id: "tracked",
        name: "app-track",
        help: "app-track-help",
        group: Group::Review,
        chords: &[Chord::char('t')],
        places: READING,
        hint: 3,
        available: |state| {
            let table = state.table.as_ref();
            table.is_some_and(|table| table.editing.is_none() && table.selected_id().is_some())
        },
        run: open,
    },
    Command {
        id: "baseline",
        name: "app-track-base",
        help: "app-track-base-help",
        group: Group::Review,
        chords: &[Chord::char('b')],
        places: &[Place::Outline, Place::Clause, Place::Tracked],
        hint: 6,
        available: |state| state.table.is_some(),
        run: baseline::choose,
    },
    here!(
        "next-change",
        "app-track-next",
        "app-track-next-help",
        &[Chord::char('n'), Chord::of(Key::Tab)],
        1,
        |state| step(state, true)
    ),
    here!(
        "previous-change",
        "app-track-previous",
        "app-track-previous-help",
        &[Chord::char('p'), Chord::of(Key::BackTab)],
        0,
        |state| step(state, false)
    ),
    here!(
        "original",
        "app-track-original",
        "app-track-original-help",
        &[Chord::char('o')],
        3,
        |state| not(state, Mode::Original),
        |state| mode(state, Mode::Original)
    ),
    here!(
        "tracked-text",
        "app-track-tracked",
        "app-track-tracked-help",
        &[Chord::char('t')],
        4,
        |state| not(state, Mode::Tracked),
        |state| mode(state, Mode::Tracked)
    ),
    here!(
        "clean",
        "app-track-clean",
        "app-track-clean-help",
        &[Chord::char('c')],
        5,
        |state| not(state, Mode::Clean),
        |state| mode(state, Mode::Clean)
    ),
    here!(
        "reject",
        "app-track-reject",
        "app-track-reject-help",
        &[Chord::char('x')],
        2,
        |state| marked(state) && can_change(state),
        reject
    ),
    here!(
        "filter-party",
        "app-track-only",
        "app-track-only-help",
        &[Chord::char('w')],
        7,
        marked,
        filter
    ),
    here!(
        "tracked-down",
        "app-down",
        "app-down-help",
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        |state| rows(state, 1)
    ),
    here!(
        "tracked-up",
        "app-up",
        "app-up-help",
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        |state| rows(state, -1)
    ),
    here!(
        "tracked-page-down",
        "app-page-down",
        "app-page-down-help",
        &[Chord::of(Key::PageDown), Chord::char(' ')],
        0,
        |state| {
            let page = page(state);
            rows(state, page)
        }
    ),
    here!(
        "tracked-page-up",
        "app-page-up",
        "app-page-up-help",
        &[Chord::of(Key::PageUp)],
        0,
        |state| {
            let page = page(state);
            rows(state, -page)
        }
    ),
    here!(
        "tracked-right",
        "app-track-word-right",
        "app-track-word-right-help",
        &[Chord::of(Key::Right)],
        0,
        |state| word(state, true)
    ),
    here!(
        "tracked-left",
        "app-track-word-left",
        "app-track-word-left-help",
        &[Chord::of(Key::Left)],
        0,
        |state| word(state, false)
    ),
    here!(
        "leave-tracked",
        "app-track-leave",
        "app-track-leave-help",
        &[Chord::of(Key::Esc)],
        8,
        leave
    ),
];

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Tracked && state.table.is_some()
}

/// Whether the text is looked at in another way than this.
fn not(state: &State, mode: Mode) -> bool {
    let table = state.table.as_ref();
    on_screen(state) && table.is_some_and(|table| table.tracked.mode != mode)
}

/// Whether anybody's mark is in the text on screen.
fn marked(state: &State) -> bool {
    let table = state.table.as_ref();
    on_screen(state) && table.is_some_and(|table| !table.tracked.present().is_empty())
}

fn mode(state: &mut State, mode: Mode) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.tracked.mode = mode;
    }
    Vec::new()
}

fn rows(state: &mut State, rows: isize) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.tracked.rows(rows);
    }
    Vec::new()
}

fn word(state: &mut State, on: bool) -> Vec<Effect> {
    if let Some(table) = &mut state.table {
        table.tracked.word(on);
    }
    Vec::new()
}

fn page(state: &State) -> isize {
    let height = Places::of(state.layout().body).text.height;
    isize::try_from(height.saturating_sub(1))
        .unwrap_or(1)
        .max(1)
}

/// Back to where one came from: a single change was opened from the log.
fn leave(state: &mut State) -> Vec<Effect> {
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    state.screen = match table.tracked.one.take() {
        Some(_) => Screen::Past,
        None => Screen::Plan,
    };
    table.tracked.clause = None;
    Vec::new()
}
