//! How the versions of each clause descend from each other.
//!
//! One walk over the changes gives every clause its own small graph, in which a node is a version that some
//! change made. Merges that only take over what one side has make no node, so that a graph grows with the
//! changes made to its clause and not with the history.
//!
//! ```text
//!   history      1 ──── 2 ──── 4 ──── 5       1 writes both clauses, 2 changes "financing", 3 "benefits",
//!                 ╲           ╱               4 merges the two, 5 changes "financing"
//!                  ╰─── 3 ───╯
//!
//!   financing    1 ──── 2 ─────────── 5       4 takes over the version of one side
//!   benefits     1 ───── 3
//! ```

use super::{ChangeIx, ObjectId};
use rustc_hash::{FxHashMap, FxHashSet};

/// No version: the clause does not exist yet.
pub(super) const NOTHING: u32 = u32::MAX;

/// One version of one clause.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// The clause, by its index in [`History::clauses`](super::History::clauses).
    pub clause: u32,
    /// The change that made it.
    pub change: ChangeIx,
    /// The file, absent where the change removed it.
    pub blob: Option<ObjectId>,
    /// The versions it was made from; each stands before this one.
    pub parents: Vec<u32>,
    /// Whether the change is a merge, which re-attributes nothing, not even what it moves.
    pub merge: bool,
    /// Whether the change itself says for whom it was made.
    pub claimed: bool,
    /// What it takes back.
    pub takes: Takes,
}

/// What a version takes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Takes {
    /// What it says is its own.
    Nothing,
    /// An act, as far as it concerns the clause.
    Act(ActOnClause),
    /// Strokes of changes, by their numbers in the history.
    Strokes(Vec<u32>),
}

/// What an act made of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ActOnClause {
    /// The version before it; [`NOTHING`] where there was none. What a merge brought in has a past of its own, so that
    /// this need not be what its first version was made from.
    pub before: u32,
    /// The versions that it made, oldest first; of a merge, all that came in with it. None where this history has none of
    /// them.
    pub made: Vec<u32>,
}

/// The versions of all clauses.
#[derive(Clone, Debug, Default)]
pub(super) struct Lineage {
    pub(super) nodes: Vec<Node>,
    /// For each change: clauses whose version differs from its first parent's, with the version, by clause.
    pub(super) news: Vec<Vec<(u32, u32)>>,
    /// For each change: whether it may have carried words from one clause or field to another.
    pub(super) carries: Vec<bool>,
    /// What stood before each of the versions that merges took over or made, and before each that came back with no change
    /// of a file: by change and clause.
    pub(super) replaced: FxHashMap<(ChangeIx, u32), u32>,
}

impl Lineage {
    pub(super) fn node(&self, node: u32) -> Option<&Node> {
        self.nodes.get(node as usize)
    }

    /// The versions that a change made, if it may have carried words from one clause or field to another: it is no
    /// merge, takes nothing back, and had something to take words from.
    pub(super) fn carrying(&self, change: ChangeIx) -> Option<&[(u32, u32)]> {
        let at = change.0 as usize;
        let carries = self.carries.get(at).copied().unwrap_or_default();
        self.news.get(at).filter(|_| carries).map(Vec::as_slice)
    }

    /// Whether there is a file at this version.
    pub(super) fn exists(&self, node: u32) -> bool {
        self.blob(node).is_some()
    }

    /// The file at this version.
    pub(super) fn blob(&self, node: u32) -> Option<ObjectId> {
        self.node(node)?.blob
    }

    /// These versions and all they descend from, oldest first.
    pub(super) fn past(&self, of: &[u32]) -> Vec<u32> {
        let mut found: Vec<u32> = Vec::new();
        let mut seen = FxHashSet::default();
        let mut open: Vec<u32> = of.to_vec();
        while let Some(node) = open.pop() {
            if let Some(entry) = self.node(node)
                && seen.insert(node)
            {
                found.push(node);
                open.extend(&entry.parents);
            }
        }
        found.sort_unstable();
        found
    }

    /// The version that stands again where one took back just what came after it, and nothing else was done since; of those
    /// that come after `base`.
    pub(super) fn standing(&self, mut version: u32, base: u32) -> u32 {
        while let Some(node) = self.node(version)
            && let Takes::Act(act) = &node.takes
            && act.made.last() == node.parents.first()
            && !act.made.is_empty()
            && self.blob(act.before) == node.blob
            && self.descends(act.before, base)
        {
            version = act.before;
        }
        version
    }

    /// What `new` descends from and `old` does not, oldest first, `new` included.
    pub(super) fn between(&self, old: u32, new: u32) -> Vec<u32> {
        let known: FxHashSet<u32> = self.past(&[old]).into_iter().collect();
        let mut versions = self.past(&[new]);
        versions.retain(|version| !known.contains(version));
        versions
    }

    /// The versions from `old` (not included) to `new`, oldest first, if one line without merges leads from one to
    /// the other. (A merge may carry a word elsewhere, and who wrote that is known to what came before.)
    pub(super) fn line(&self, old: u32, new: u32) -> Option<Vec<u32>> {
        let mut line = vec![];
        let mut at = new;
        while at != old {
            line.push(at);
            let node = self.node(at)?;
            match node.parents.as_slice() {
                _ if node.merge => return None,
                [only] => at = *only,
                [] if old == NOTHING => at = NOTHING,
                _ => return None,
            }
        }
        line.reverse();
        Some(line)
    }

    /// Whether `new` descends from `old`. Everything descends from nothing.
    pub(super) fn descends(&self, new: u32, old: u32) -> bool {
        if old == NOTHING || new == old {
            return true;
        }
        let mut seen = FxHashSet::default();
        let mut open = vec![new];
        while let Some(node) = open.pop() {
            if node == old {
                return true;
            }
            // A version stands behind what it descends from, so what stands before `old` cannot lead to it.
            if node > old
                && let Some(entry) = self.node(node)
            {
                open.extend(entry.parents.iter().filter(|parent| seen.insert(**parent)));
            }
        }
        false
    }
}
