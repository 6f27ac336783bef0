//! Getting about on the board.

use super::Layout;
use crate::app::key::{Mouse, Press};
use crate::app::model::board::View;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::step::Step;
use crate::dialogue::Order;
use strum::IntoEnumIterator;

/// Opens the board with all clauses on it, in the column of whoever has the floor.
pub(super) fn open(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.board.view = View::All;
    if let Some(floor) = &workspace.floor {
        workspace.board.follow(floor.voice);
    }
    open.wall.screen = Screen::Board;
}

/// Moves the selection by rows.
fn by(open: &mut Open<'_>, rows: isize) {
    let workspace = &mut *open.workspace;
    let board = &mut workspace.board;
    let last = board.rows.len().saturating_sub(1);
    board.selected = board.selected.saturating_add_signed(rows).min(last);
    if let Some(clause) = board.here().map(|row| row.clause.clone()) {
        workspace.select(&clause);
    }
}

/// Moves the selection by columns.
pub(super) fn across(open: &mut Open<'_>, columns: isize) {
    let board = &mut open.workspace.board;
    let last = board.matrix.parties.len().saturating_sub(1);
    board.party = board.party.saturating_add_signed(columns).min(last);
}

/// Where the parts of the board stand now.
pub(super) fn places(open: &Open<'_>) -> Layout {
    Layout::of(
        open.layout().body,
        open.workspace.board.matrix.parties.len(),
    )
}

/// Moves the selection.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = places(open).rows.height;
    by(open, step.rows(height.saturating_sub(1)))
}

/// Goes to the next view, or the one before.
pub(super) fn turn(open: &mut Open<'_>, on: bool) {
    let workspace = &mut *open.workspace;
    let all = View::iter().count();
    let here = View::iter().position(|view| view == workspace.board.view);
    let next = here.unwrap_or(0) + if on { 1 } else { all - 1 };
    workspace.board.view = View::iter().nth(next % all).unwrap_or_default();
    workspace.board.top = 0;
}

/// Sorts by the outline, or by the distance from agreement.
pub(super) fn sort(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.board.order = match workspace.board.order {
        Order::Outline => Order::Distance,
        Order::Distance => Order::Outline,
    };
}

/// The mouse: a click selects a cell, a second one asks for its position, the wheel moves the selection.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    if open.wall.screen != Screen::Board {
        return;
    }
    match mouse.press {
        Press::Wheel(rows) => by(open, isize::try_from(rows).unwrap_or(0)),
        Press::Click => click(open, mouse),
        _ => {}
    }
}

fn click(open: &mut Open<'_>, mouse: Mouse) {
    let places = places(open);
    let workspace = &mut *open.workspace;
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
        super::stance::choose_here(open);
    }
}
