//! Who put a clause where it stands, and who brought it in or took it out: what the spans of its words do not tell.

use super::lineage::{Lineage, NOTHING};
use super::{Baseline, ChangeIx, CommitId, History, Texts};
use crate::plan::{ClauseId, Plan};
use std::collections::BTreeMap;

/// What became of the place of a clause, and the change by which it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placed {
    /// It is new.
    Added(ChangeIx),
    /// It stands elsewhere, whatever became of its words.
    Moved(ChangeIx),
    /// It is gone.
    Removed(ChangeIx),
}

/// What is compared: two states of a plan, each by its revision and as it was read.
pub struct Ends<'p> {
    /// Where the comparison begins.
    pub base: &'p Baseline,
    /// The plan there.
    pub before: &'p Plan,
    /// Where it ends.
    pub rev: CommitId,
    /// The plan there.
    pub plan: &'p Plan,
}

impl Ends<'_> {
    /// Whether the plans show that a clause stands where it stood: its files need not be read for that once more.
    fn stays(&self, id: &ClauseId) -> bool {
        let place = |plan: &Plan| {
            let clause = plan.clauses.get(id);
            clause.map(|clause| (clause.parent.clone(), clause.order))
        };
        place(self.before).is_some_and(|was| place(self.plan) == Some(was))
    }
}

/// Every clause that is not where it was: new, elsewhere or gone.
pub fn placings(
    history: &History,
    texts: &dyn Texts,
    ends: &Ends<'_>,
) -> BTreeMap<ClauseId, Placed> {
    let lineage = history.lineage();
    let old = lineage.versions_on(history, ends.base);
    let new = lineage.versions(history, history.find(ends.rev));
    let versions = history.clauses.iter().zip(old.into_iter().zip(new));
    let differ = versions.filter(|(id, (old, new))| old != new && !ends.stays(id));
    let placed = differ.filter_map(|(id, (old, new))| {
        let placed = placed(lineage, texts, old, new)?;
        Some((id.clone(), placed))
    });
    placed.collect()
}

fn placed(lineage: &Lineage, texts: &dyn Texts, old: u32, new: u32) -> Option<Placed> {
    match (lineage.exists(old), lineage.exists(new)) {
        (false, false) => None,
        (true, false) => {
            let node = lineage.node(lineage.standing(new, old));
            node.map(|node| Placed::Removed(node.change))
        }
        (false, true) => Some(Placed::Added(since((old, new), lineage, |version| {
            lineage.exists(version)
        })?)),
        (true, true) => {
            let place = |version: u32| lineage.blob(version).and_then(|blob| texts.place(blob));
            let (was, is) = (place(old)?, place(new)?);
            if was == is {
                return None;
            }
            // A file that nobody can read says of no other place.
            let there = |version: u32| place(version).is_none_or(|place| place == is);
            Some(Placed::Moved(since((old, new), lineage, there)?))
        }
    }
}

/// The change since which something has been so, up to the second of these versions, of which it is so. What was taken back
/// and done again is so since it was done first.
fn since(
    (base, version): (u32, u32),
    lineage: &Lineage,
    holds: impl Fn(u32) -> bool,
) -> Option<ChangeIx> {
    let mut at = version;
    loop {
        at = lineage.standing(at, base);
        let node = lineage.node(at)?;
        let mut before = node.parents.iter().copied();
        match before.find(|before| *before != NOTHING && holds(*before)) {
            Some(before) => at = before,
            None => return Some(node.change),
        }
    }
}
