//! A part of a history: what came after one change and led to another, as if everything had begun with the first. For
//! whoever asks who wrote what since two lines of work went apart, that is all there is to read.

use super::{Attributor, HistoryError, Index, assemble, oid};
use crate::plan::Manifest;
use crate::store::ids::object_id;
use crate::track::{CommitId, History};
use rustc_hash::FxHashSet;
use std::path::Path;

/// The commits that belong to such a part.
pub(super) struct Within {
    commits: FxHashSet<CommitId>,
    base: CommitId,
}

/// The changes that `head` descends from and `base` does not, and `base` as the first of all. What came in from elsewhere
/// counts as `base`'s.
///
/// # Errors
///
/// As [`load`](super::load).
pub fn load_between(
    git_dir: &Path,
    plan: &str,
    (base, head): (CommitId, CommitId),
    manifest: Option<&Manifest>,
) -> Result<History, HistoryError> {
    let repository = git2::Repository::open(git_dir)?;
    let mut walk = repository.revwalk()?;
    walk.push(oid(head))?;
    walk.hide(oid(base))?;
    let mut commits = FxHashSet::default();
    for id in walk {
        commits.insert(object_id(id?));
    }
    let mut index = Index {
        within: Some(Within { commits, base }),
        ..Index::default()
    };
    index.extend(git_dir, plan, &[head], &|_| {})?;
    Ok(assemble(index, &Attributor::new(manifest)))
}

impl Index {
    /// Takes from a commit the parents that do not belong to the part that is read.
    pub(super) fn narrow(&mut self, place: usize) {
        let (Some(within), Some((id, commit))) = (&self.within, self.commits.get_mut(place)) else {
            return;
        };
        if *id == within.base {
            commit.parents.clear();
        }
        for parent in &mut commit.parents {
            if !within.commits.contains(parent) {
                *parent = within.base;
            }
        }
        commit.parents.dedup();
    }
}
