//! What a merge has to do with a session. What it brings in was done by others than whoever merged, and is told by the
//! changes that did it, each under its own flag; the merge itself only tables what collides.

use crate::dialogue::proceedings::Minute;
use crate::dialogue::{AmendmentId, trailer};
use crate::store::history::CommitMessage;
use crate::store::{Repository, StoreError};
use git2::{Commit, Oid};
use std::collections::{BTreeSet, HashMap, HashSet};

impl Repository {
    /// The changes that a merge brought in, merges left out.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub(super) fn brought_in(&self, merge: &Commit<'_>) -> Result<HashSet<Oid>, StoreError> {
        let mut merged = HashSet::new();
        let mut parents = merge.parent_ids();
        let Some(ours) = parents.next() else {
            return Ok(merged);
        };
        let others: Vec<Oid> = parents.collect();
        if others.is_empty() {
            return Ok(merged);
        }
        let mut walk = self.git.revwalk()?;
        for other in others {
            walk.push(other)?;
        }
        walk.hide(ours)?;
        for id in walk {
            let id = id?;
            if self.git.find_commit(id)?.parent_count() < 2 {
                merged.insert(id);
            }
        }
        Ok(merged)
    }

    /// What a merge brought in is taken back with it.
    ///
    /// # Errors
    ///
    /// Where git's objects are missing.
    pub(super) fn undone_with_merges(
        &self,
        undone: &mut HashMap<String, String>,
    ) -> Result<(), StoreError> {
        let all: Vec<(String, String)> =
            undone.iter().map(|(a, b)| (a.clone(), b.clone())).collect();
        for (change, by) in all {
            let Some(merge) = change
                .parse()
                .ok()
                .and_then(|id| self.git.find_commit(id).ok())
            else {
                continue;
            };
            for id in self.brought_in(&merge)? {
                undone.entry(id.to_string()).or_insert_with(|| by.clone());
            }
        }
        Ok(())
    }
}

/// The minute of a merge, without what others did: what it tabled stays, and what it gave another number.
pub(super) fn own(minute: &mut Minute, message: &CommitMessage) {
    let tabled = message.trailers(trailer::AMENDMENT);
    let again = message.trailers(trailer::RENUMBERED);
    let again = again.filter_map(|value| value.split(' ').next());
    let own: BTreeSet<AmendmentId> = tabled
        .chain(again)
        .filter_map(|id| id.parse().ok())
        .collect();
    minute.amendments.retain(|one| own.contains(&one.id));
    minute.drafting.clear();
    minute.positions.clear();
    minute.retracted.clear();
    minute.session = None;
}
