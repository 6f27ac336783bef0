//! Which clauses changed since a baseline, and by which changes: the marks of the outline.

use super::lineage::{Lineage, NOTHING, Takes};
use super::{Baseline, ChangeIx, ClauseChange, CommitId, History};
use crate::plan::ClauseId;
use rustc_hash::FxHashMap;

/// The changes to one clause since a baseline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseChanges {
    /// The clause.
    pub id: ClauseId,
    /// What became of its file: added, removed, changed, or the same again. Whether a changed clause only moved
    /// takes its text to say; see [`tracked`](super::tracked).
    pub change: ClauseChange,
    /// The changes that made a version of it since, oldest first, but for those that were taken back.
    pub changes: Vec<ChangeIx>,
}

/// Every clause that changes since `base` (`None`: before everything) left their mark on, in the history's
/// order of clauses. Reads no texts.
pub fn since(history: &History, base: impl Into<Baseline>, rev: CommitId) -> Vec<ClauseChanges> {
    let lineage = history.lineage();
    let old = lineage.versions_on(history, &base.into());
    let new = lineage.versions(history, history.find(rev));
    let ends = history.clauses.iter().zip(old.into_iter().zip(new));
    ends.filter(|(_, (base, rev))| base != rev && *rev != NOTHING)
        .filter_map(|(id, (base, rev))| {
            // Whoever took back just what came last left the clause as it was.
            let stands = lineage.standing(rev, base);
            let (line, versions) = match lineage.line(base, stands) {
                Some(line) => (true, line),
                None => (false, lineage.between(base, stands)),
            };
            let made = in_force(lineage, base, &versions, line);
            let made = made.into_iter();
            (made.len() > 0).then(|| ClauseChanges {
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
            })
        })
        .collect()
}

/// The versions since `base` that were not taken back since: by an undo, or, where they follow one another on one line,
/// because the file is the same again as it was before them.
fn in_force(lineage: &Lineage, base: u32, versions: &[u32], line: bool) -> Vec<u32> {
    let mut made: Vec<u32> = Vec::new();
    // What each undo took back, and whether it did or gave back.
    let mut undos: FxHashMap<u32, (Vec<u32>, bool)> = FxHashMap::default();
    for &at in versions {
        let Some(node) = lineage.node(at) else {
            continue;
        };
        if let Takes::Act(what) = &node.takes
            && let Some(first) = what.made.first()
        {
            let before = undos.get(first).cloned();
            let (what, taken) = before.unwrap_or_else(|| (what.made.clone(), false));
            if taken {
                made.extend(&what);
            }
            if taken || what.iter().all(|version| made.contains(version)) {
                if !taken {
                    made.retain(|version| !what.contains(version));
                }
                undos.insert(at, (what, !taken));
                continue;
            }
        }
        if !line {
            made.push(at);
            continue;
        }
        if node.blob == lineage.blob(base) {
            made.clear();
            continue;
        }
        let same = |version: &u32| lineage.blob(*version) == node.blob;
        match made.iter().position(same) {
            Some(place) if made.is_sorted() => made.truncate(place + 1),
            _ => made.push(at),
        }
    }
    made.sort_unstable();
    made
}
