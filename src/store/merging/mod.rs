//! Bringing two lines of work together: what both come from, what comes of it, and one change of two parents.
//!
//! What is brought together and how is `dialogue::merging`'s affair; here the states are read from git's trees, the history
//! is asked who wrote what collides, and the change is recorded: everything in it reaches the disk before the branch moves,
//! as with any act. Where ours is behind, the branch moves to theirs and nothing is recorded.

mod bases;
mod bring;
mod driver;
mod message;
mod owners;
mod plan_work;
mod preview;
mod record;
mod redo;
mod sides;
mod states;
mod told;

pub(super) use driver::Driver;
pub use driver::Installed;
pub use preview::{Brings, MergePreview};
pub(super) use sides::differing_between;
pub use told::{CalledAmendment, CalledClause, PlanMerge};

use super::{Repository, StoreError};
use crate::plan::{Moment, Speaker};
use crate::track::{CommitId, Person};

/// Who merges what, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// For whom. Where nobody is named, the organisation whose key signs it, else the voice for which the plan lists whoever
    /// records it, else the secretariat: the words that come in keep their own.
    pub floor: Option<Speaker>,
    /// Who records it.
    pub recorder: Person,
    /// When.
    pub time: Moment,
    /// Why.
    pub reason: Option<String>,
    /// What to call what comes in, in the history: a branch, a place, a party.
    pub called: String,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Everything that was to come in is here already.
    Nothing,
    /// Nothing new was here: the branch is where theirs is.
    Forward,
    /// A change of two parents.
    Merged,
}

/// A merge that is on the disk.
#[derive(Clone, Debug)]
pub struct Merged {
    /// Where the branch is now.
    pub id: CommitId,
    /// What came of it.
    pub way: Way,
    /// What was brought together, for each plan that both sides have changed.
    pub plans: Vec<PlanMerge>,
    /// Files in the work tree that hold something else and were left alone; paths within the repository.
    pub left_alone: Vec<String>,
}

impl Merged {
    /// In how many places the two collide.
    pub fn collisions(&self) -> usize {
        self.plans.iter().map(|plan| plan.cases.len()).sum()
    }
}

impl Repository {
    /// Merges a change, with all it descends from, into the branch. When this returns, it is on the disk and on the
    /// branch.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unrelated`] where the two have nothing in common; nothing was changed then.
    pub fn merge(&self, theirs: CommitId, how: &Merge) -> Result<Merged, StoreError> {
        self.record_merge(theirs, how)
    }

    /// What a merge would come to, and who sends what. Nothing is written.
    ///
    /// # Errors
    ///
    /// As [`Repository::merge`].
    pub fn preview_merge(&self, theirs: CommitId, how: &Merge) -> Result<MergePreview, StoreError> {
        self.foresee((self.head()?.id, theirs), how)
    }
}

#[cfg(test)]
pub(super) mod doings;
#[cfg(test)]
pub(super) mod merge_tests;
