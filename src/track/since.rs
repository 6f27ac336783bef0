//! Which clauses changed since a baseline, and by which changes: the marks of the outline.

use super::lineage::{Lineage, NOTHING, Node, Takes};
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
    let mut force = Force {
        lineage,
        base,
        line,
        made: Vec::new(),
        undos: FxHashMap::default(),
        returns: FxHashMap::default(),
    };
    for &at in versions {
        if let Some(node) = lineage.node(at)
            && !force.takes_back(at, node)
        {
            force.make(at, node);
        }
    }
    force.made.sort_unstable();
    force.made
}

struct Force<'a> {
    lineage: &'a Lineage,
    base: u32,
    /// Whether the versions follow one another.
    line: bool,
    made: Vec<u32>,
    /// What each undo took back, and whether it did or gave back.
    undos: FxHashMap<u32, (Vec<u32>, bool)>,
    /// What was in force before each version that made the file again what it had been.
    returns: FxHashMap<u32, Vec<u32>>,
}

impl Force<'_> {
    /// Whether a version is nothing but the undo of others that are in force, or that were before an undo.
    fn takes_back(&mut self, at: u32, node: &Node) -> bool {
        let Takes::Act(what) = &node.takes else {
            return false;
        };
        let Some(first) = what.made.first() else {
            return false;
        };
        // To take back a return is to be where it began.
        let was = self.returns.get(first);
        if let Some(was) = was.filter(|_| what.made.last() == node.parents.first()) {
            self.made.clone_from(was);
            return true;
        }
        let before = self.undos.get(first).cloned();
        let (what, taken) = before.unwrap_or_else(|| (what.made.clone(), false));
        if taken {
            self.made.extend(&what);
        } else if what.iter().all(|version| self.made.contains(version)) {
            self.made.retain(|version| !what.contains(version));
        } else {
            return false;
        }
        self.undos.insert(at, (what, !taken));
        true
    }

    fn make(&mut self, at: u32, node: &Node) {
        let same = |version: u32| self.lineage.blob(version) == node.blob;
        let place = match self.line {
            true if same(self.base) => Some(0),
            true if self.made.is_sorted() => {
                let place = self.made.iter().position(|version| same(*version));
                place.map(|place| place + 1)
            }
            _ => None,
        };
        match place {
            Some(place) => {
                self.returns.insert(at, self.made.clone());
                self.made.truncate(place);
            }
            None => self.made.push(at),
        }
    }
}
