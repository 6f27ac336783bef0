//! The consensus board: what each party holds on each clause, and how far the room is from clean text; a party's
//! position from wherever the plan is read; *any objection?*; and how the number of open brackets went down.
//!
//! What it shows is made from plan and dialogue when they change, never on the way to the screen. It shows the
//! present: looking back, it is not offered.

mod banner;
mod behind;
mod commands;
mod fit;
mod layout;
mod line;
mod moves;
mod objection;
mod progress;
mod sign;
mod since;
mod stance;

pub use commands::commands;
pub use layout::{Columns, Layout};
pub use line::{changed, line, said, spoken};
pub use moves::{mouse, scroll};
pub use objection::{AnyObjection, any_objection};
pub use progress::{
    Count, Parts as ProgressParts, Progress, counts, sampled, scroll as scroll_progress,
};
pub use sign::{consensus_sign, consensus_word, sign, word};
pub use stance::{Asked, choose, held, stated};
use strum::EnumIter;

#[cfg(test)]
mod tests;

use super::open::Open;
use super::workspace::Workspace;
use crate::dialogue::{self, BoardRow, Brackets, Order};
use crate::plan::{ClauseId, Voice};
use crate::store::Point;
use crate::track::CommitId;
use crate::track::trust::Behind;
use std::collections::HashMap;

/// Which clauses are on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter)]
pub enum View {
    /// All of them.
    #[default]
    All,
    /// Those on which the party of the selected column still has to speak, or objects.
    Open,
    /// Those that one party keeps from being clean text.
    Nearest,
}

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Board {
    /// What each party holds on each clause, in the order of the outline.
    pub matrix: dialogue::Board,
    /// The open brackets.
    pub brackets: Brackets,
    /// What is still open for each party, in the order of the columns.
    pub open: Vec<Vec<ClauseId>>,
    /// The clauses that one party keeps from being clean text.
    pub nearest: Vec<ClauseId>,
    /// Which clauses are on the board.
    pub view: View,
    /// In which order.
    pub order: Order,
    /// The selected column.
    pub party: usize,
    /// The clauses on the board: rows of the matrix.
    pub rows: Vec<usize>,
    /// The selected one of them. Its clause is the one that is selected in the outline.
    pub selected: usize,
    /// The first one shown.
    pub top: usize,
    /// Who stands behind the positions, of each clause in the order of the columns; nothing where that is not known.
    pub behind: HashMap<ClauseId, Vec<Option<Behind>>>,
    /// How the brackets went down.
    pub progress: Progress,
    /// What the matrix was made of.
    made: Option<(CommitId, u64)>,
    /// What the marks of who stands behind were made of.
    stood: Option<(CommitId, u64, u64)>,
    /// What the rows were made of.
    fitted: Option<(CommitId, u64, View, Order, usize)>,
    /// What is to be compared with again, once the words changed since a position have been read.
    resume: Option<since::Resume>,
}

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum BoardMsg {
    /// This position was chosen.
    Stance(Asked),
    /// It is to be recorded for its party, although another voice stands in the banner.
    Confirmed(Asked),
    /// How the brackets went down, the oldest first.
    Progress(Vec<Point>),
}

/// An answer.
pub fn update(open: &mut Open<'_>, report: BoardMsg) {
    match report {
        BoardMsg::Stance(asked) => stance::chosen(open, asked),
        BoardMsg::Confirmed(asked) => stance::confirmed(open, asked),
        BoardMsg::Progress(points) => progress::take(open, points),
    }
}

/// What has to be done outside for what is on screen now.
pub fn ask(open: &mut Open<'_>) {
    since::resume(open);
    progress::ask(open);
}

/// Makes anew what depends on what changed.
pub fn refresh(open: &mut Open<'_>) {
    fit::refresh(open);
}

impl Board {
    /// What is known of a clause of the present plan that stands at this row of its outline.
    pub fn row(&self, place: usize, clause: &ClauseId) -> Option<&BoardRow> {
        let row = self.matrix.rows.get(place);
        row.filter(|row| row.clause == *clause)
    }

    /// The selected row, if there is one on the board.
    pub fn here(&self) -> Option<&BoardRow> {
        self.matrix.rows.get(*self.rows.get(self.selected)?)
    }

    /// Who stands behind what the party of a column holds on a clause.
    pub fn behind(&self, clause: &ClauseId, column: usize) -> Option<Behind> {
        self.behind.get(clause)?.get(column).copied().flatten()
    }

    /// Selects the column of a voice, where it has one.
    pub fn follow(&mut self, voice: Voice) {
        let column = self.matrix.parties.iter().position(|party| *party == voice);
        self.party = column.unwrap_or(self.party);
    }

    /// The party of the selected column.
    pub fn party(&self) -> Option<Voice> {
        self.matrix.parties.get(self.party).copied()
    }
}

/// What is known of the selected clause, if the plan is shown as it stands.
pub fn selected(workspace: &Workspace) -> Option<&BoardRow> {
    known(workspace, workspace.selected_id()?)
}

/// What is known of a clause, if the plan is shown as it stands.
fn known<'w>(workspace: &'w Workspace, clause: &ClauseId) -> Option<&'w BoardRow> {
    let place = workspace.outline.find(clause)?;
    let row = workspace.board.row(place, clause);
    row.filter(|_| workspace.then.is_none())
}
