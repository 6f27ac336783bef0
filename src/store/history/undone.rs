//! Which changes an undo takes back: one, or all the parts of an act that was recorded in several.
use crate::dialogue::trailer;

use super::Index;
use super::commit::RawCommit;
use crate::track::CommitId;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The changes that a commit undoes, the last of them first; none if it is no undo. `find` knows other commits.
pub(super) fn undone<'c>(
    commit: &RawCommit,
    mut find: impl FnMut(CommitId) -> Option<Cow<'c, RawCommit>>,
) -> Vec<CommitId> {
    let Some(last) = commit.message.ids(trailer::UNDOES).next() else {
        return Vec::new();
    };
    let mut act = vec![last];
    let Some(undone) = find(last) else {
        return act;
    };
    let Some(before) = undone.message.ids(trailer::WHOLE).next() else {
        return act;
    };
    let mut at = undone.parents.first().copied();
    while let Some(id) = at.filter(|id| *id != before) {
        match find(id) {
            Some(part) if part.message.has(trailer::PART) => {
                at = part.parents.first().copied();
                act.push(id);
            }
            // The parts are not what the last one says, so it stands for itself.
            _ => return vec![last],
        }
    }
    act
}

impl Index {
    /// What each undo takes back.
    pub(super) fn undone(&self) -> FxHashMap<CommitId, Vec<CommitId>> {
        let find = |id: CommitId| {
            let (_, commit) = self.commits.get(*self.places.get(&id)?)?;
            Some(Cow::Borrowed(&**commit))
        };
        let all = self.commits.iter();
        all.map(|(id, commit)| (*id, undone(commit, find)))
            .filter(|(_, undone)| !undone.is_empty())
            .collect()
    }
}
