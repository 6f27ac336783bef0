//! Makes the matrix anew when plan or dialogue changed, and the rows on the board when what is asked of it did.

use super::moves::places;
use crate::app::area::in_view;
use crate::app::model::board::{Board, View};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::workspace::Workspace;
use crate::app::pending;
use crate::dialogue::{self, Brackets};
use crate::plan::ClauseId;
use std::collections::{HashMap, HashSet};

/// Makes anew what depends on what changed.
pub(super) fn refresh(open: &mut Open<'_>) {
    let height = places(open).rows.height;
    let on_screen = open.wall.screen == Screen::Board;
    let workspace = &mut *open.workspace;
    let made = (workspace.head, workspace.version);
    if workspace.board.made != Some(made) {
        let brackets = Brackets::of(&workspace.plan, &workspace.dialogue);
        let matrix = match &workspace.then {
            None => dialogue::Board::with(
                &workspace.plan,
                &workspace.dialogue,
                &workspace.outline,
                &brackets,
            ),
            Some(_) => dialogue::Board::of(&workspace.plan, &workspace.dialogue),
        };
        workspace.board.count(matrix);
        workspace.board.brackets = brackets;
        workspace.board.made = Some(made);
        workspace.pending = pending::pending(workspace);
    }
    super::behind::refresh(workspace);
    if on_screen {
        fit(workspace, height);
    }
}

impl Board {
    fn count(&mut self, matrix: dialogue::Board) {
        let mut open: HashMap<_, _> = matrix.open_for().into_iter().collect();
        let parties = matrix.parties.iter();
        self.open = parties
            .map(|party| open.remove(party).unwrap_or_default())
            .collect();
        self.nearest = matrix.nearest();
        // A party that gets a column when it first speaks moves the others: the selection stays with its party.
        let selected = self.party();
        self.party = self.party.min(matrix.parties.len().saturating_sub(1));
        self.matrix = matrix;
        if let Some(party) = selected {
            self.follow(party);
        }
    }

    /// The rows that the view asks for, in the order that was asked for.
    fn choose(&self) -> Vec<usize> {
        let wanted: Option<HashSet<&ClauseId>> = match self.view {
            View::All => None,
            View::Open => Some(self.open.get(self.party).into_iter().flatten().collect()),
            View::Nearest => Some(self.nearest.iter().collect()),
        };
        let rows = self.matrix.rows.iter().enumerate();
        let places: HashMap<&ClauseId, usize> = rows.map(|(at, row)| (&row.clause, at)).collect();
        let sorted = self.matrix.sorted(self.order);
        let shown = sorted.iter().map(|row| &row.clause);
        let shown = shown.filter(|id| wanted.as_ref().is_none_or(|some| some.contains(id)));
        shown.filter_map(|id| places.get(id).copied()).collect()
    }
}

/// Keeps the board on the clause that is selected in the outline, and that on screen. Where that clause has left
/// the board, the one that took its place is selected.
fn fit(workspace: &mut Workspace, height: u16) {
    let selected = workspace.selected_id().cloned();
    let board = &mut workspace.board;
    let fitted = board
        .made
        .map(|(head, version)| (head, version, board.view, board.order, board.party));
    if board.fitted != fitted {
        board.rows = board.choose();
        board.fitted = fitted;
    }
    let rows = &board.matrix.rows;
    let is_selected = |at: &usize| rows.get(*at).map(|row| &row.clause) == selected.as_ref();
    let last = board.rows.len().saturating_sub(1);
    board.selected = match board.rows.iter().position(is_selected) {
        Some(place) => place,
        None => board.selected.min(last),
    };
    board.top = in_view(board.top, board.selected, height);
    let Some(here) = board.here().map(|row| row.clause.clone()) else {
        return;
    };
    if Some(&here) != selected.as_ref() {
        workspace.select(&here);
    }
}
