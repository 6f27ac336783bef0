//! What the consensus board and the course of the open brackets remember, and what is answered to their questions.

use crate::app::model::screen::Screen;
use crate::dialogue::{BoardRow, Brackets, Digest, Order, Stance, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Voice};
use crate::store::Point;
use crate::track::trust::Behind;
use crate::track::{Baseline, CommitId};
use std::collections::HashMap;
use strum::EnumIter;

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
    pub matrix: crate::dialogue::Board,
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
    pub(in crate::app) made: Option<(CommitId, u64)>,
    /// What the marks of who stands behind were made of.
    pub(in crate::app) stood: Option<(CommitId, u64, u64)>,
    /// What the rows were made of.
    pub(in crate::app) fitted: Option<(CommitId, u64, View, Order, usize)>,
    /// What is to be compared with again, once the words changed since a position have been read.
    pub(in crate::app) resume: Option<Resume>,
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

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum BoardMsg {
    /// The position on this is asked for of who has the floor.
    Ask(Subject),
    /// This position was chosen.
    Stance(Asked),
    /// It is to be recorded for its party, although another voice stands in the banner.
    Confirmed(Asked),
    /// How the brackets went down, the oldest first.
    Progress(Vec<Point>),
}

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Progress {
    /// The changes after each of which the brackets were counted, the oldest first.
    pub points: Vec<Point>,
    /// Whether the answer is there.
    pub told: bool,
    /// The first row of the counts shown.
    pub top: usize,
    /// The revision up to which was asked.
    pub(in crate::app) asked: Option<CommitId>,
    /// Where one came from.
    pub(in crate::app) from: Screen,
}

/// What was compared with before.
#[derive(Debug)]
pub(in crate::app) struct Resume {
    pub(in crate::app) base: Baseline,
    pub(in crate::app) name: Message,
    pub(in crate::app) based: bool,
    /// What is compared with meanwhile.
    pub(in crate::app) since: Baseline,
}

/// The position that is being asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub(in crate::app) subject: Subject,
    /// Of the words that are on screen.
    pub(in crate::app) digest: Digest,
    pub(in crate::app) party: Voice,
    /// Nothing takes back the one that is held.
    pub(in crate::app) stance: Option<Stance>,
}
