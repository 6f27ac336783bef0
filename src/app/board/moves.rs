//! Getting about on the board.

use super::{Layout, View};
use crate::app::key::{Mouse, Press};
use crate::app::scroll::Step;
use crate::app::state::{Screen, State};
use crate::dialogue::Order;
use strum::IntoEnumIterator;

/// Opens the board with all clauses on it, in the column of whoever has the floor.
pub(super) fn open(state: &mut State) {
    if let Some(workspace) = &mut state.workspace {
        workspace.board.view = View::All;
        if let Some(floor) = &workspace.floor {
            workspace.board.follow(floor.voice);
        }
    }
    state.screen = Screen::Board;
}

/// Moves the selection by rows.
fn by(state: &mut State, rows: isize) {
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    let board = &mut workspace.board;
    let last = board.rows.len().saturating_sub(1);
    board.selected = board.selected.saturating_add_signed(rows).min(last);
    if let Some(clause) = board.here().map(|row| row.clause.clone()) {
        workspace.select(&clause);
    }
}

/// Moves the selection by columns.
pub(super) fn across(state: &mut State, columns: isize) {
    if let Some(workspace) = &mut state.workspace {
        let board = &mut workspace.board;
        let last = board.matrix.parties.len().saturating_sub(1);
        board.party = board.party.saturating_add_signed(columns).min(last);
    }
}

/// Moves the selection.
pub fn scroll(state: &mut State, step: Step) {
    let height = Layout::of(state).rows.height;
    by(state, step.rows(height.saturating_sub(1)))
}

/// Goes to the next view, or the one before.
pub(super) fn turn(state: &mut State, on: bool) {
    if let Some(workspace) = &mut state.workspace {
        let all = View::iter().count();
        let here = View::iter().position(|one| one == workspace.board.view);
        let next = here.unwrap_or(0) + if on { 1 } else { all - 1 };
        workspace.board.view = View::iter().nth(next % all).unwrap_or_default();
        workspace.board.top = 0;
    }
}

/// Sorts by the outline, or by the distance from agreement.
pub(super) fn sort(state: &mut State) {
    if let Some(workspace) = &mut state.workspace {
        workspace.board.order = match workspace.board.order {
            Order::Outline => Order::Distance,
            Order::Distance => Order::Outline,
        };
    }
}

/// The mouse: a click selects a cell, a second one asks for its position, the wheel moves the selection.
pub fn mouse(state: &mut State, mouse: Mouse) {
    if state.screen != Screen::Board {
        return;
    }
    match mouse.press {
        Press::Wheel(rows) => by(state, isize::try_from(rows).unwrap_or(0)),
        Press::Click => click(state, mouse),
        _ => {}
    }
}

fn click(state: &mut State, mouse: Mouse) {
    let places = Layout::of(state);
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    let board = &mut workspace.board;
    let mut parties = 0..board.matrix.parties.len();
    let party = parties.find(|party| {
        places
            .cell(*party, mouse.row)
            .contains(mouse.column, mouse.row)
    });
    if places.parties.contains(mouse.column, mouse.row) {
        board.party = party.unwrap_or(board.party);
        return;
    }
    if !places.rows.contains(mouse.column, mouse.row) {
        return;
    }
    let at = board.top + usize::from(mouse.row - places.rows.y);
    if at >= board.rows.len() {
        return;
    }
    let again = at == board.selected && party == Some(board.party);
    board.party = party.unwrap_or(board.party);
    board.selected = at;
    if let Some(clause) = board.here().map(|row| row.clause.clone()) {
        workspace.select(&clause);
    }
    if again {
        super::commands::position_here(state);
    }
}
