//! Every change there is, and how changes descend from each other.

use super::lineage::Lineage;
use super::{Change, ChangeIx, CommitId};
use crate::plan::{ClauseId, Voice};
use jiff::civil::Date;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// Every change reachable from some heads, oldest first: a change stands after all its parents.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// The changes.
    pub changes: Vec<Change>,
    /// Every clause that ever was, in order of first appearance.
    pub clauses: Vec<ClauseId>,
    places: OnceLock<FxHashMap<CommitId, ChangeIx>>,
    pub(super) lineage: OnceLock<Lineage>,
}

/// The changes that one change descends from, itself included.
#[derive(Clone, Debug, Default)]
pub struct Ancestors {
    bits: Vec<u64>,
}

impl Ancestors {
    /// Whether this change is among them.
    pub fn contains(&self, change: ChangeIx) -> bool {
        let word = self.bits.get(change.0 as usize / 64);
        word.is_some_and(|word| word >> (change.0 % 64) & 1 == 1)
    }

    fn insert(&mut self, change: ChangeIx) {
        if let Some(word) = self.bits.get_mut(change.0 as usize / 64) {
            *word |= 1 << (change.0 % 64);
        }
    }
}

/// For whom the changes of a log were made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// For whomever.
    #[default]
    Anyone,
    /// For this voice.
    Voice(Voice),
    /// For nobody that is known: unattributed changes.
    Nobody,
}

impl By {
    /// Whether a change was made for these.
    pub fn matches(self, change: &Change) -> bool {
        let voice = change.attribution.as_ref().map(|known| known.voice);
        match self {
            By::Anyone => true,
            By::Voice(wanted) => voice == Some(wanted),
            By::Nobody => voice.is_none(),
        }
    }
}

impl History {
    /// A history of these changes, parents before children, and of the clauses their touches speak of.
    pub fn new(changes: Vec<Change>, clauses: Vec<ClauseId>) -> Self {
        History {
            changes,
            clauses,
            ..History::default()
        }
    }

    /// The change at this place.
    pub fn change(&self, at: ChangeIx) -> Option<&Change> {
        self.changes.get(at.0 as usize)
    }

    /// Every change with its place, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (ChangeIx, &Change)> + ExactSizeIterator {
        self.changes
            .iter()
            .enumerate()
            .map(|(place, change)| (ChangeIx(u32::try_from(place).unwrap_or(u32::MAX)), change))
    }

    /// Where the change with this commit's id stands, if it belongs to this history.
    pub fn find(&self, id: CommitId) -> Option<ChangeIx> {
        let places = self
            .places
            .get_or_init(|| self.iter().map(|(at, change)| (change.id, at)).collect());
        places.get(&id).copied()
    }

    /// The index of a clause in [`History::clauses`].
    pub fn clause(&self, id: &ClauseId) -> Option<u32> {
        let place = self.clauses.iter().position(|known| known == id)?;
        u32::try_from(place).ok()
    }

    /// What this change descends from, itself included.
    pub fn ancestors(&self, change: ChangeIx) -> Ancestors {
        let mut ancestors = Ancestors {
            bits: vec![0; self.changes.len().div_ceil(64)],
        };
        ancestors.insert(change);
        for place in (0..=change.0).rev() {
            if ancestors.contains(ChangeIx(place))
                && let Some(change) = self.change(ChangeIx(place))
            {
                for &parent in &change.parents {
                    ancestors.insert(parent);
                }
            }
        }
        ancestors
    }

    /// The change and its first parents, newest first: the line that was recorded here, without what
    /// merges brought in.
    pub fn first_parents(&self, from: ChangeIx) -> impl Iterator<Item = (ChangeIx, &Change)> {
        let step = move |at: &ChangeIx| self.change(*at)?.parents.first().copied();
        std::iter::successors(Some(from), step)
            .filter_map(|at| self.change(at).map(|change| (at, change)))
    }

    /// The first change on the line to `rev`: the baseline "since the start".
    pub fn start(&self, rev: ChangeIx) -> Option<ChangeIx> {
        self.first_parents(rev).last().map(|(at, _)| at)
    }

    /// Whether the first change on the line to `rev` is not the first of the plan: what came before is not in this copy.
    pub fn is_cut(&self, rev: ChangeIx) -> bool {
        self.first_parents(rev).any(|(_, change)| change.shallow)
    }

    /// The plan as it was at the end of a day: the last change on the line to `rev` that was recorded on that day or
    /// before, whatever clocks said in between. Days are counted as the changes tell them, never by the clock of
    /// whoever asks: everybody gets the same answer.
    pub fn end_of(&self, rev: ChangeIx, date: Date) -> Option<ChangeIx> {
        self.first_parents(rev)
            .find(|(_, change)| change.time.date().is_some_and(|day| day <= date))
            .map(|(at, _)| at)
    }

    /// The changes that `rev` descends from, newest first, made for these and, if a clause is named, on it.
    pub fn log(&self, rev: ChangeIx, by: By, clause: Option<&ClauseId>) -> Vec<ChangeIx> {
        let past = self.ancestors(rev);
        let clause = clause.map(|id| self.clause(id));
        self.iter()
            .rev()
            .filter(|(at, change)| past.contains(*at) && by.matches(change))
            .filter(|(_, change)| match clause {
                None => true,
                Some(None) => false,
                Some(Some(clause)) => change.touches(clause),
            })
            .map(|(at, _)| at)
            .collect()
    }
}

impl Change {
    /// Whether it left this clause different from every one of its parents: a merge that only takes over
    /// one side does not touch what it took over.
    pub fn touches(&self, clause: u32) -> bool {
        let touched = self.touches.iter().filter(|touch| touch.clause == clause);
        self.differs(touched.count())
    }

    /// Every clause that it touches.
    pub fn touched(&self) -> Vec<u32> {
        let mut clauses: Vec<u32> = self.touches.iter().map(|touch| touch.clause).collect();
        clauses.sort_unstable();
        let same = clauses.chunk_by(|one, other| one == other);
        let touched = same.filter(|same| self.differs(same.len()));
        touched.filter_map(|same| same.first().copied()).collect()
    }

    /// Whether a clause that differs from so many parents was touched.
    fn differs(&self, count: usize) -> bool {
        count > 0 && count >= self.parents.len()
    }
}
