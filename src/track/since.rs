//! Which clauses changed since a baseline, and by which changes: the marks of the outline.

use super::lineage::NOTHING;
use super::{Baseline, ChangeIx, ClauseChange, CommitId, History};
use crate::plan::ClauseId;
use rustc_hash::FxHashSet;

/// The changes to one clause since a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseChanges {
    /// The clause.
    pub id: ClauseId,
    /// What became of its file: added, removed, changed, or the same again. Whether a changed clause only moved
    /// takes its text to say; see [`tracked`](super::tracked).
    pub change: ClauseChange,
    /// The changes that made a version of it since, oldest first.
    pub changes: Vec<ChangeIx>,
}

/// Every clause that `rev` has in another version than `base` (`None`: before everything), in the history's
/// order of clauses. Reads no texts.
pub fn since(history: &History, base: impl Into<Baseline>, rev: CommitId) -> Vec<ClauseChanges> {
    let lineage = history.lineage();
    let old = lineage.versions_on(history, &base.into());
    let new = lineage.versions(history, history.find(rev));
    let ends = history.clauses.iter().zip(old.into_iter().zip(new));
    ends.filter(|(_, (base, rev))| base != rev && *rev != NOTHING)
        .map(|(id, (base, rev))| {
            let known: FxHashSet<u32> = lineage.past(&[base]).into_iter().collect();
            let versions = lineage.past(&[rev]).into_iter();
            let made = versions.filter(|version| !known.contains(version));
            ClauseChanges {
                id: id.clone(),
                change: match (lineage.blob(base), lineage.blob(rev)) {
                    (base, rev) if base == rev => ClauseChange::Same,
                    (None, _) => ClauseChange::Added,
                    (_, None) => ClauseChange::Removed,
                    _ => ClauseChange::Changed,
                },
                changes: made
                    .filter_map(|version| Some(lineage.node(version)?.change))
                    .collect(),
            }
        })
        .collect()
}
