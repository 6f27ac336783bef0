//! What was taken back, and still is. Nothing is taken back twice: its words may be elsewhere by now, and what was taken
//! out would be put in once more. What another line of work brings that came in here before and was taken back since, git
//! takes for known, so that a merge leaves it out: whoever brings it in again is told.

use super::{summary, undoes};
use crate::i18n::Message;
use crate::store::history::CommitMessage;
use crate::store::ids::{object_id, oid};
use crate::store::{Repository, StoreError};
use crate::track::CommitId;
use git2::{Oid, Sort};
use std::collections::HashSet;

/// How much of an id is shown.
const SHOWN: usize = 10;

/// A merge that was taken back here, and still is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The merge.
    pub merge: CommitId,
    /// What it is called in the history. Not safe to display raw.
    pub called: String,
    /// The change that took it back: taking that back brings all of it in again.
    pub undo: CommitId,
}

impl TakenBack {
    /// The sentence that says so.
    pub fn message(&self) -> Message {
        Message::new("merge-taken-back").with("called", self.called.as_str())
    }

    /// How it is done again on the command line.
    pub fn again(&self) -> Message {
        let id: String = self.undo.to_string().chars().take(SHOWN).collect();
        Message::new("merge-again").with("undo", id)
    }
}

impl Repository {
    /// The change by which this one is undone at the head, unless that was undone in its turn.
    pub(super) fn undone_by(&self, change: CommitId) -> Result<Option<CommitId>, StoreError> {
        let mut walk = self.git.revwalk()?;
        walk.push(oid(self.head()?.id)?)?;
        walk.set_sorting(Sort::TOPOLOGICAL)?;
        walk.hide(oid(change)?)?;
        let mut again: HashSet<Oid> = HashSet::new();
        for id in walk {
            let id = id?;
            if again.contains(&id) {
                continue;
            }
            match undoes(&CommitMessage::of(&self.git.find_commit(id)?)) {
                Some(target) if target == oid(change)? => return Ok(Some(object_id(id))),
                target => again.extend(target),
            }
        }
        Ok(None)
    }

    /// The merges that brought in something of `theirs` and were taken back on our side since, the last one first.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub fn taken_back(
        &self,
        ours: CommitId,
        theirs: CommitId,
    ) -> Result<Vec<TakenBack>, StoreError> {
        let theirs = oid(theirs)?;
        let mut walk = self.git.revwalk()?;
        walk.push(oid(ours)?)?;
        walk.set_sorting(Sort::TOPOLOGICAL)?;
        // Who knows of the undo brings nothing that it left out.
        walk.hide(theirs)?;
        let (mut found, mut again): (Vec<TakenBack>, HashSet<Oid>) = Default::default();
        for id in walk {
            let commit = self.git.find_commit(id?)?;
            let Some(target) = undoes(&CommitMessage::of(&commit)) else {
                continue;
            };
            if again.contains(&commit.id()) {
                continue;
            }
            again.insert(target);
            let Ok(merge) = self.git.find_commit(target) else {
                continue;
            };
            let mut others = merge.parent_ids().skip(1);
            let is_theirs = |other: Oid| {
                let below = || self.git.graph_descendant_of(theirs, other);
                other == theirs || below().unwrap_or(false)
            };
            if others.any(is_theirs) {
                found.push(TakenBack {
                    merge: object_id(target),
                    called: summary(&merge),
                    undo: object_id(commit.id()),
                });
            }
        }
        Ok(found)
    }
}
