//! The board's rows of the table of commands.

use super::{moves, objection, progress, selected, since, stance};
use crate::app::command::{Command, Group};
use crate::app::floor;
use crate::app::focus::{Focus, LISTS, READING};
use crate::app::key::Key;
use crate::app::model::board::Board;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::{Screen, State};
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::need;
use crate::dialogue::{Stance, Subject};
use crate::plan::Voice;

/// The commands of the board, of positions, and of the burn-down.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("board", Group::Dialogue)
            .key('c')
            .at(READING)
            .hint(7)
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .when(|state| present(state) && state.screen != Screen::Board)
            .run_open(moves::open),
        Command::new("board-position", Group::Dialogue)
            .key('y')
            .at(READING.and(LISTS))
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .needs(need::CHANGE)
            .otherwise("app-why-no-amendment")
            .when(something_here)
            .run_open(position),
        Command::new("board-any-objection", Group::Dialogue)
            .key('o')
            .at(READING.and(LISTS))
            .hint(9)
            .hint_while(State::in_session, 5)
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .needs(need::CHANGE)
            .otherwise("app-why-no-amendment")
            .when(something_here)
            .run_open(any_objection),
        Command::new("board-any-objection-here", Group::Dialogue)
            .named("board-any-objection")
            .key('o')
            .at(Focus::Board)
            .hint(4)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(any_objection),
        Command::new("board-cell", Group::Dialogue)
            .key(Key::Enter)
            .at(Focus::Board)
            .hint(1)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(position_here),
        Command::new("board-set-agree", Group::Dialogue)
            .explained("app-board-set-help")
            .key('a')
            .at(Focus::Board)
            .hint(2)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, Some(Stance::Agree))),
        Command::new("board-set-ad-referendum", Group::Dialogue)
            .explained("app-board-set-help")
            .key('d')
            .at(Focus::Board)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, Some(Stance::AgreeAdReferendum))),
        Command::new("board-set-reservation", Group::Dialogue)
            .explained("app-board-set-help")
            .key('w')
            .at(Focus::Board)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, Some(Stance::AgreeWithReservation))),
        Command::new("board-set-object", Group::Dialogue)
            .explained("app-board-set-help")
            .key('x')
            .at(Focus::Board)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, Some(Stance::Object))),
        Command::new("board-set-abstain", Group::Dialogue)
            .explained("app-board-set-help")
            .key('b')
            .at(Focus::Board)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, Some(Stance::Abstain))),
        Command::new("board-take-back", Group::Dialogue)
            .key(Key::Delete)
            .key(Key::Backspace)
            .at(Focus::Board)
            .needs(need::CHANGE)
            .otherwise("app-why-no-cell")
            .when(on_cell)
            .run_open(|open| set(open, None)),
        Command::new("board-words", Group::Review)
            .key('t')
            .at(Focus::Board)
            .hint(5)
            .otherwise("app-why-no-cell")
            .when(on_row)
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
            .otherwise("app-why-no-cell")
            .when(several)
            .run_open(moves::sort),
        Command::new("progress", Group::Review)
            .key('p')
            .at(Focus::Board)
            .hint(7)
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .when(present)
            .run_open(progress::open),
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
    let workspace = &*open.workspace;
    match (&workspace.floor, subject_of(open.workspace, open.wall)) {
        (Some(floor), Some(subject)) => {
            let party = floor.voice;
            stance::choose(open, subject, party)
        }
        (None, _) => floor::ask_voice(open.wall, Some(Intent::Run("board-position"))),
        _ => {}
    }
}

/// Asks for the position of the selected cell.
pub(super) fn position_here(open: &mut Open<'_>) {
    if let Some((subject, party)) = cell(&open.workspace.board) {
        stance::choose(open, subject, party);
    }
}

fn set(open: &mut Open<'_>, to: Option<Stance>) {
    if let Some((subject, party)) = cell(&open.workspace.board) {
        stance::set(open, subject, party, to);
    }
}

fn cell(board: &Board) -> Option<(Subject, Voice)> {
    let clause = board.here()?.clause.clone();
    Some((Subject::Clause(clause), board.party()?))
}

fn any_objection(open: &mut Open<'_>) {
    if let Some(subject) = subject_of(open.workspace, open.wall) {
        objection::ask(open, subject);
    }
}

fn leave(open: &mut Open<'_>) {
    open.wall.screen = Screen::Plan;
}
