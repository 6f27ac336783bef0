//! The board's rows of the table of commands.

use super::{moves, objection, progress, selected, since, stance};
use crate::app::command::{Command, Group, Place};
use crate::app::desk::can_change;
use crate::app::effect::Effect;
use crate::app::floor;
use crate::app::key::{Chord, Key};
use crate::app::msg::Msg;
use crate::app::state::{Screen, State};
use crate::dialogue::{Stance, Subject};

macro_rules! row {
    ($id:literal, $group:ident, $places:expr, $chords:expr, $hint:literal, $name:literal, $help:literal, $available:expr, $run:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::$group,
            chords: $chords,
            places: $places,
            hint: $hint,
            available: $available,
            run: $run,
        }
    };
}

/// Where the present plan is read.
const PRESENT: &[Place] = &[Place::Outline, Place::Clause];
/// Where something is selected that one can hold a position on.
const SUBJECT: &[Place] = &[
    Place::Outline,
    Place::Clause,
    Place::Amendments,
    Place::AllAmendments,
];
const BOARD: &[Place] = &[Place::Board];
const PROGRESS: &[Place] = &[Place::Progress];

/// The commands of the board, of positions, and of the burn-down.
pub const COMMANDS: &[Command] = &[
    row!(
        "board",
        Dialogue,
        PRESENT,
        &[Chord::char('c')],
        7,
        "app-board",
        "app-board-help",
        |state| present(state) && state.screen != Screen::Board,
        moves::open
    ),
    row!(
        "position",
        Dialogue,
        SUBJECT,
        &[Chord::char('y')],
        0,
        "app-board-position",
        "app-board-position-help",
        something_here,
        position
    ),
    row!(
        "any-objection",
        Dialogue,
        SUBJECT,
        &[Chord::char('o')],
        8,
        "app-board-any-objection",
        "app-board-any-objection-help",
        something_here,
        any_objection
    ),
    row!(
        "cell-any-objection",
        Dialogue,
        BOARD,
        &[Chord::char('o')],
        4,
        "app-board-any-objection",
        "app-board-any-objection-help",
        on_cell,
        any_objection
    ),
    row!(
        "cell-position",
        Dialogue,
        BOARD,
        &[Chord::of(Key::Enter)],
        1,
        "app-board-cell",
        "app-board-cell-help",
        on_cell,
        position_here
    ),
    row!(
        "cell-agree",
        Dialogue,
        BOARD,
        &[Chord::char('a')],
        2,
        "app-board-set-agree",
        "app-board-set-help",
        on_cell,
        |state| set(state, Some(Stance::Agree))
    ),
    row!(
        "cell-ad-referendum",
        Dialogue,
        BOARD,
        &[Chord::char('d')],
        0,
        "app-board-set-ad-referendum",
        "app-board-set-help",
        on_cell,
        |state| set(state, Some(Stance::AgreeAdReferendum))
    ),
    row!(
        "cell-reservation",
        Dialogue,
        BOARD,
        &[Chord::char('w')],
        0,
        "app-board-set-reservation",
        "app-board-set-help",
        on_cell,
        |state| set(state, Some(Stance::AgreeWithReservation))
    ),
    row!(
        "cell-object",
        Dialogue,
        BOARD,
        &[Chord::char('x')],
        0,
        "app-board-set-object",
        "app-board-set-help",
        on_cell,
        |state| set(state, Some(Stance::Object))
    ),
    row!(
        "cell-abstain",
        Dialogue,
        BOARD,
        &[Chord::char('b')],
        0,
        "app-board-set-abstain",
        "app-board-set-help",
        on_cell,
        |state| set(state, Some(Stance::Abstain))
    ),
    row!(
        "cell-take-back",
        Dialogue,
        BOARD,
        &[Chord::of(Key::Delete), Chord::of(Key::Backspace)],
        0,
        "app-board-take-back",
        "app-board-take-back-help",
        on_cell,
        |state| set(state, None)
    ),
    row!(
        "words-since",
        Review,
        BOARD,
        &[Chord::char('t')],
        5,
        "app-board-words",
        "app-board-words-help",
        on_row,
        since::show
    ),
    row!(
        "board-view",
        Review,
        BOARD,
        &[Chord::of(Key::Tab)],
        2,
        "app-board-view",
        "app-board-view-help",
        on_board,
        |state| moves::turn(state, true)
    ),
    row!(
        "board-view-back",
        Review,
        BOARD,
        &[Chord::of(Key::BackTab)],
        0,
        "app-board-view",
        "app-board-view-help",
        on_board,
        |state| moves::turn(state, false)
    ),
    row!(
        "board-order",
        Review,
        BOARD,
        &[Chord::char('z')],
        5,
        "app-board-order",
        "app-board-order-help",
        several,
        moves::sort
    ),
    row!(
        "progress",
        Review,
        BOARD,
        &[Chord::char('p')],
        7,
        "app-progress",
        "app-progress-help",
        present,
        progress::open
    ),
    row!(
        "board-left",
        Move,
        BOARD,
        &[Chord::of(Key::Left)],
        0,
        "app-board-left",
        "app-board-left-help",
        on_board,
        |state| moves::across(state, -1)
    ),
    row!(
        "board-right",
        Move,
        BOARD,
        &[Chord::of(Key::Right)],
        0,
        "app-board-right",
        "app-board-right-help",
        on_board,
        |state| moves::across(state, 1)
    ),
    row!(
        "board-down",
        Move,
        BOARD,
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        "app-down",
        "app-down-help",
        on_board,
        |state| moves::by(state, 1)
    ),
    row!(
        "board-up",
        Move,
        BOARD,
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        "app-up",
        "app-up-help",
        on_board,
        |state| moves::by(state, -1)
    ),
    row!(
        "board-page-down",
        Move,
        BOARD,
        &[Chord::of(Key::PageDown), Chord::char(' ')],
        0,
        "app-page-down",
        "app-page-down-help",
        on_board,
        |state| moves::by(state, moves::page(state))
    ),
    row!(
        "board-page-up",
        Move,
        BOARD,
        &[Chord::of(Key::PageUp)],
        0,
        "app-page-up",
        "app-page-up-help",
        on_board,
        |state| moves::by(state, -moves::page(state))
    ),
    row!(
        "board-first",
        Move,
        BOARD,
        &[Chord::of(Key::Home)],
        0,
        "app-first",
        "app-first-help",
        on_board,
        |state| moves::by(state, isize::MIN)
    ),
    row!(
        "board-last",
        Move,
        BOARD,
        &[Chord::of(Key::End)],
        0,
        "app-last",
        "app-last-help",
        on_board,
        |state| moves::by(state, isize::MAX)
    ),
    row!(
        "leave-board",
        Move,
        BOARD,
        &[Chord::of(Key::Esc)],
        8,
        "app-board-leave",
        "app-board-leave-help",
        on_board,
        leave
    ),
    row!(
        "progress-down",
        Move,
        PROGRESS,
        &[Chord::of(Key::Down), Chord::char('j')],
        0,
        "app-down",
        "app-down-help",
        on_progress,
        |state| progress::by(state, 1)
    ),
    row!(
        "progress-up",
        Move,
        PROGRESS,
        &[Chord::of(Key::Up), Chord::char('k')],
        0,
        "app-up",
        "app-up-help",
        on_progress,
        |state| progress::by(state, -1)
    ),
    row!(
        "progress-page-down",
        Move,
        PROGRESS,
        &[Chord::of(Key::PageDown), Chord::char(' ')],
        0,
        "app-page-down",
        "app-page-down-help",
        on_progress,
        |state| progress::by(state, 10)
    ),
    row!(
        "progress-page-up",
        Move,
        PROGRESS,
        &[Chord::of(Key::PageUp)],
        0,
        "app-page-up",
        "app-page-up-help",
        on_progress,
        |state| progress::by(state, -10)
    ),
    row!(
        "leave-progress",
        Move,
        PROGRESS,
        &[Chord::of(Key::Esc)],
        1,
        "app-progress-leave",
        "app-progress-leave-help",
        on_progress,
        progress::leave
    ),
];

/// Whether the plan is shown as it stands and nothing is being typed: the board knows no other.
fn present(state: &State) -> bool {
    let table = state.table.as_ref();
    let shown = !matches!(state.screen, Screen::Library);
    shown && table.is_some_and(|table| table.then.is_none() && table.editing.is_none())
}

fn something_here(state: &State) -> bool {
    present(state) && can_change(state) && subject(state).is_some()
}

fn on_board(state: &State) -> bool {
    state.screen == Screen::Board && present(state)
}

/// Whether a clause is selected on the board.
fn on_row(state: &State) -> bool {
    let table = state.table.as_ref();
    on_board(state) && table.is_some_and(|table| table.board.here().is_some())
}

/// Whether a position can be recorded in the selected cell.
fn on_cell(state: &State) -> bool {
    on_row(state) && can_change(state)
}

/// Whether there is anything to be sorted.
fn several(state: &State) -> bool {
    let table = state.table.as_ref();
    on_board(state) && table.is_some_and(|table| table.board.rows.len() > 1)
}

fn on_progress(state: &State) -> bool {
    state.screen == Screen::Progress && state.table.is_some()
}

/// What a position would be about: the selected amendment where amendments are listed, else the selected clause.
fn subject(state: &State) -> Option<Subject> {
    let table = state.table.as_ref()?;
    let amendment = table.amend.selected.clone();
    match amendment.filter(|_| state.screen == Screen::Amendments) {
        Some(amendment) => Some(Subject::Amendment(amendment)),
        None => Some(Subject::Clause(selected(table)?.clause.clone())),
    }
}

/// Asks for the position of who has the floor on the selected clause.
fn position(state: &mut State) -> Vec<Effect> {
    let Some(table) = &state.table else {
        return Vec::new();
    };
    match (&table.floor, subject(state)) {
        (Some(floor), Some(subject)) => {
            let party = floor.voice;
            stance::choose(state, subject, party)
        }
        (None, _) => floor::ask_voice(state, Some(Msg::Run("position"))),
        _ => Vec::new(),
    }
}

/// Asks for the position of the selected cell.
pub(super) fn position_here(state: &mut State) -> Vec<Effect> {
    match cell(state) {
        Some((subject, party)) => stance::choose(state, subject, party),
        None => Vec::new(),
    }
}

fn set(state: &mut State, to: Option<Stance>) -> Vec<Effect> {
    match cell(state) {
        Some((subject, party)) => stance::set(state, subject, party, to),
        None => Vec::new(),
    }
}

fn cell(state: &State) -> Option<(Subject, crate::plan::Voice)> {
    let board = &state.table.as_ref()?.board;
    let clause = board.here()?.clause.clone();
    Some((Subject::Clause(clause), board.party()?))
}

fn any_objection(state: &mut State) -> Vec<Effect> {
    match subject(state) {
        Some(subject) => objection::ask(state, subject),
        None => Vec::new(),
    }
}

fn leave(state: &mut State) -> Vec<Effect> {
    state.screen = Screen::Plan;
    Vec::new()
}
