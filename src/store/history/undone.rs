//! Which changes an undo takes back: one, or all the parts of an act that was recorded in several. What `git revert` took
//! back is undone as well.

use super::Index;
use super::commit::{CommitMessage, RawCommit};
use crate::dialogue::trailer;
use crate::track::CommitId;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// The changes that a commit undoes, the last of them first; none if it is no undo. `find` knows other commits.
pub(super) fn undone<'c>(
    commit: &RawCommit,
    mut find: impl FnMut(CommitId) -> Option<Cow<'c, RawCommit>>,
) -> Vec<CommitId> {
    let named = commit.message.ids(trailer::UNDOES).next();
    let Some(last) = named.or_else(|| reverted(&commit.message)) else {
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

/// The change that `git revert` says it took back, in words that are the same in every language. Of a merge it goes on to
/// say which side was taken back; such a one is left out.
fn reverted(message: &CommitMessage) -> Option<CommitId> {
    let mut lines = message.reason.lines();
    let named = lines.find_map(|line| line.strip_prefix("This reverts commit "))?;
    CommitId::from_hex(named.strip_suffix('.')?.as_bytes())
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
