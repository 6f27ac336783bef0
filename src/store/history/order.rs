//! What was read of a repository as a history has it: changes in order, and each by its number.

use super::attribution::Attributor;
use super::commit::RawCommit;
use super::{Found, Index};
use crate::dialogue::trailer;
use crate::plan::ClauseId;
use crate::store::gavel::stroke;
use crate::track::{Change, ChangeIx, CommitId, History, Touch};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// In what order the commits and the differences of an index come.
pub(super) struct Order {
    /// The commits, oldest first.
    commits: Vec<usize>,
    /// Which change each commit becomes.
    places: Vec<ChangeIx>,
    /// The differences, those of the oldest commit first.
    differences: Vec<usize>,
    undone: FxHashMap<CommitId, Vec<CommitId>>,
}

impl Order {
    /// That of an index.
    pub fn of(index: &Index) -> Order {
        let parents = |found: usize| {
            let commit = index.commits.get(found).map(|(_, commit)| commit);
            let parents = commit.into_iter().flat_map(|commit| &commit.parents);
            parents.filter_map(|parent| index.places.get(parent).copied())
        };
        let commit = |found: usize| index.commits.get(found);
        let time = |found: usize| commit(found).map_or(0, |(_, commit)| commit.time.seconds);
        let commits = ordered(index.commits.len(), parents, time);
        let mut places = vec![ChangeIx(0); commits.len()];
        for (place, &number) in (0_u32..).zip(&commits) {
            if let Some(slot) = places.get_mut(number) {
                *slot = ChangeIx(place);
            }
        }
        let key = |number: &usize| {
            let difference = index.differences.get(*number)?;
            let change = places.get(difference.commit);
            Some((change, difference.parent, &difference.stem))
        };
        let mut differences: Vec<usize> = (0..index.differences.len()).collect();
        // No two are alike in all three.
        differences.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
        Order {
            commits,
            differences,
            undone: index.undone(),
            places,
        }
    }

    /// The history of an index of which this is the order.
    pub fn assemble(mut self, index: Index, attributor: &Attributor) -> History {
        let (touches, clauses) = self.touches(&index);
        let mut touches = touches.into_iter().peekable();
        let mut commits: Vec<Option<Found>> = index.commits.into_iter().map(Some).collect();
        let mut changes = Vec::with_capacity(self.commits.len());
        for &number in &self.commits {
            let Some((id, commit)) = commits.get_mut(number).and_then(Option::take) else {
                continue;
            };
            let parents = commit.parents.iter();
            let parents = parents.filter_map(|parent| index.places.get(parent));
            let parents = parents.filter_map(|parent| self.places.get(*parent).copied());
            let parents = parents.collect();
            let ours = std::iter::from_fn(|| touches.next_if(|(commit, _)| *commit == number));
            let ours = ours.map(|(_, touch)| touch).collect();
            let mut change = change(id, *commit, parents, ours, attributor);
            change.undoes = self.undone.remove(&id).unwrap_or_default();
            changes.push(change);
        }
        History::new(changes, clauses)
    }

    /// Which commit touched which clause, and the clauses in the order in which they came.
    fn touches(&self, index: &Index) -> (Vec<(usize, Touch)>, Vec<ClauseId>) {
        let mut clauses: Vec<ClauseId> = Vec::new();
        let mut numbers: FxHashMap<&ClauseId, u32> = FxHashMap::default();
        let differences = self.differences.iter();
        let differences = differences.filter_map(|number| index.differences.get(*number));
        let touches = differences.map(|difference| {
            let clause = *numbers.entry(&difference.stem).or_insert_with(|| {
                clauses.push(difference.stem.clone());
                u32::try_from(clauses.len() - 1).unwrap_or(u32::MAX)
            });
            let touch = Touch {
                clause,
                parent: u32::try_from(difference.parent).unwrap_or(u32::MAX),
                old: difference.old,
                new: difference.new,
            };
            (difference.commit, touch)
        });
        (touches.collect(), clauses)
    }
}

/// The history of an index.
pub(super) fn assemble(index: Index, attributor: &Attributor) -> History {
    Order::of(&index).assemble(index, attributor)
}

/// A change but for what it undoes, which other commits must be asked for.
pub(super) fn change(
    id: CommitId,
    commit: RawCommit,
    parents: Vec<ChangeIx>,
    touches: Vec<Touch>,
    attributor: &Attributor,
) -> Change {
    Change {
        id,
        parents,
        shallow: commit.shallow,
        attribution: attributor.attribute(&commit),
        time: attributor.time(&commit),
        claimed: commit.message.has(trailer::PARTY),
        session: commit.message.trailer(trailer::SESSION),
        act: commit.message.trailer(trailer::ACT),
        stroke: stroke(&commit.message),
        undoes: Vec::new(),
        takes_back: commit.message.ids(trailer::TAKES_BACK).collect(),
        author: commit.author,
        recorder: commit.recorder,
        subject: commit.message.subject,
        reason: commit.message.reason,
        touches,
    }
}

/// Commits oldest first, parents before children; side by side, by the time of recording. Commit ids play no part,
/// so that the same history laid out in other folders has the same order.
pub(super) fn ordered<P: Iterator<Item = usize>>(
    count: usize,
    parents: impl Fn(usize) -> P,
    time: impl Fn(usize) -> i64,
) -> Vec<usize> {
    let mut children = vec![0_u32; count];
    for parent in (0..count).flat_map(&parents) {
        if let Some(count) = children.get_mut(parent) {
            *count += 1;
        }
    }
    let mut open: BinaryHeap<(i64, Reverse<usize>)> = children
        .iter()
        .enumerate()
        .filter(|(_, count)| **count == 0)
        .map(|(place, _)| (time(place), Reverse(place)))
        .collect();
    let mut order = Vec::with_capacity(count);
    while let Some((_, Reverse(place))) = open.pop() {
        order.push(place);
        for parent in parents(place) {
            if let Some(count) = children.get_mut(parent) {
                *count -= 1;
                if *count == 0 {
                    open.push((time(parent), Reverse(parent)));
                }
            }
        }
    }
    order.reverse();
    order
}
