//! The board's rows of the table of commands.

use super::{moves, objection, progress, selected, since, stance};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, LISTS, READING};
use crate::app::key::Key;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::{floor, need};
use crate::dialogue::{Stance, Subject};

/// The commands of the board, of positions, and of the burn-down.
pub fn commands() -> Vec<Command> {
    [positions(), cells(), views(), ways()]
        .into_iter()
        .flatten()
        .collect()
}

/// What a party holds, said where a text is read or listed.
fn positions() -> Vec<Command> {
    vec![
        Command::new("board", Group::Dialogue)
            .key('c')
            .at(READING)
            .hint(7)
            .needs([need::PRESENT, need::AT_REST])
            .when(|state| present(state) && state.screen != Screen::Board)
            .run_open(moves::open),
        Command::new("board-position", Group::Dialogue)
            .key('y')
            .at(READING.and(LISTS))
            .needs([need::PRESENT, need::AT_REST, need::CHANGE])
            .when_or("app-why-no-amendment", something_here)
            .run_open(position),
        Command::new("board-any-objection", Group::Dialogue)
            .key('o')
            .at(READING.and(LISTS))
            .hint(9)
            .hint_while(State::in_session, 5)
            .needs([need::PRESENT, need::AT_REST, need::CHANGE])
            .when_or("app-why-no-amendment", something_here)
            .run_open(any_objection),
    ]
}

/// What it holds, said in the selected cell of the board.
fn cells() -> Vec<Command> {
    vec![
        in_cell(row("board-any-objection-here").key('o'))
            .named("board-any-objection")
            .hint(4)
            .run_open(any_objection),
        in_cell(row("board-cell").key(Key::Enter))
            .hint(1)
            .run_open(stance::choose_here),
        sets("board-set-agree", 'a', 2, Stance::Agree),
        sets("board-set-ad-referendum", 'd', 0, Stance::AgreeAdReferendum),
        sets(
            "board-set-reservation",
            'w',
            0,
            Stance::AgreeWithReservation,
        ),
        sets("board-set-object", 'x', 0, Stance::Object),
        sets("board-set-abstain", 'b', 0, Stance::Abstain),
        in_cell(row("board-take-back").key(Key::Delete).key(Key::Backspace))
            .run_open(|open| set(open, None)),
    ]
}

/// How the board is looked at.
fn views() -> Vec<Command> {
    vec![
        Command::new("board-words", Group::Review)
            .key('t')
            .at(Focus::Board)
            .hint(5)
            .when_or("app-why-no-cell", on_row)
            .run_open(since::show),
        Command::new("board-view", Group::Review)
            .key(Key::Tab)
            .at(Focus::Board)
            .hint(2)
            .run_open(|open| moves::turn(open, true)),
        Command::new("board-view-back", Group::Review)
            .named("board-view")
            .key(Key::BackTab)
            .at(Focus::Board)
            .run_open(|open| moves::turn(open, false)),
        Command::new("board-order", Group::Review)
            .key('z')
            .at(Focus::Board)
            .hint(5)
            .when_or("app-why-no-cell", several)
            .run_open(moves::sort),
        Command::new("progress", Group::Review)
            .key('p')
            .at(Focus::Board)
            .hint(7)
            .needs([need::PRESENT, need::AT_REST])
            .when(present)
            .run_open(progress::open),
    ]
}

/// Getting about on it, and leaving.
fn ways() -> Vec<Command> {
    vec![
        Command::new("board-left", Group::Move)
            .key(Key::Left)
            .at(Focus::Board)
            .run_open(|open| moves::across(open, -1)),
        Command::new("board-right", Group::Move)
            .key(Key::Right)
            .at(Focus::Board)
            .run_open(|open| moves::across(open, 1)),
        Command::new("board-leave", Group::Move)
            .key(Key::Esc)
            .at(Focus::Board)
            .hint(8)
            .run_open(leave),
        Command::new("progress-leave", Group::Move)
            .key(Key::Esc)
            .at(Focus::Progress)
            .hint(1)
            .run_open(progress::leave),
    ]
}

fn row(id: &'static str) -> Row {
    Command::new(id, Group::Dialogue)
}

/// A command on the selected cell.
fn in_cell(row: Row) -> Row {
    row.at(Focus::Board)
        .needs([need::CHANGE])
        .when_or("app-why-no-cell", on_cell)
}

/// A command that records a position in the selected cell.
fn sets(id: &'static str, key: char, rank: u8, to: Stance) -> Command {
    in_cell(row(id).key(key))
        .explained("app-board-set-help")
        .hint(rank)
        .run_open(move |open| set(open, Some(to)))
}

/// Whether the plan is shown as it stands and nothing is being typed: the board knows no other.
fn present(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    let shown = !matches!(state.screen, Screen::Library);
    shown
        && workspace
            .is_some_and(|workspace| workspace.then.is_none() && workspace.editing.is_none())
}

fn something_here(state: &State) -> bool {
    present(state) && state.can_change() && subject(state).is_some()
}

fn on_board(state: &State) -> bool {
    state.screen == Screen::Board && present(state)
}

/// Whether a clause is selected on the board.
fn on_row(state: &State) -> bool {
    on_board(state) && state.plan_is(|workspace| workspace.board.here().is_some())
}

/// Whether a position can be recorded in the selected cell.
fn on_cell(state: &State) -> bool {
    on_row(state) && state.can_change()
}

/// Whether there is anything to be sorted.
fn several(state: &State) -> bool {
    on_board(state) && state.plan_is(|workspace| workspace.board.rows.len() > 1)
}

/// What a position would be about: the selected amendment where amendments are listed, else the selected clause.
fn subject(state: &State) -> Option<Subject> {
    subject_of(state.workspace.as_ref()?, state)
}

fn subject_of(workspace: &Workspace, wall: &Wall) -> Option<Subject> {
    let amendment = workspace.amend.selected.clone();
    match amendment.filter(|_| wall.screen == Screen::Amendments) {
        Some(amendment) => Some(Subject::Amendment(amendment)),
        None => Some(Subject::Clause(selected(workspace)?.clause.clone())),
    }
}

/// Asks for the position of who has the floor on the selected clause.
fn position(open: &mut Open<'_>) {
    match (&open.workspace.floor, subject_of(open.workspace, open.wall)) {
        (None, _) => floor::ask_voice(open.wall, Some(Intent::Run("board-position"))),
        (Some(_), Some(subject)) => stance::ask(open, subject),
        (Some(_), None) => {}
    }
}

/// Asks for the position of the selected cell.
fn set(open: &mut Open<'_>, to: Option<Stance>) {
    if let Some((subject, party)) = stance::cell(&open.workspace.board) {
        stance::set(open, subject, party, to);
    }
}

fn any_objection(open: &mut Open<'_>) {
    if let Some(subject) = subject_of(open.workspace, open.wall) {
        objection::ask(open, subject);
    }
}

fn leave(open: &mut Open<'_>) {
    open.wall.screen = Screen::Plan;
}
