//! The one walk over a history that finds every version of every clause, and which of them stand at a change.

use super::lineage::{ActOnClause, Lineage, NOTHING, Node, Takes};
use super::{Baseline, Change, ChangeIx, CommitId, History, ObjectId, Touch};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// The version of every clause after one change.
type Frontier = Vec<u32>;

impl History {
    /// How the versions of every clause descend from each other; found out when first asked for.
    pub(super) fn lineage(&self) -> &Lineage {
        self.lineage.get_or_init(|| Walk::new(self).run())
    }
}

impl Lineage {
    /// The version of a clause at a change, or [`NOTHING`].
    pub(super) fn version(&self, history: &History, at: ChangeIx, clause: u32) -> u32 {
        history
            .first_parents(at)
            .find_map(|(at, _)| {
                let news = self.news.get(at.0 as usize)?;
                let place = news.binary_search_by_key(&clause, |(clause, _)| *clause);
                news.get(place.ok()?).map(|(_, node)| *node)
            })
            .unwrap_or(NOTHING)
    }

    /// The version of every clause at a change.
    pub(super) fn versions(&self, history: &History, at: Option<ChangeIx>) -> Vec<u32> {
        let mut versions = vec![NOTHING; history.clauses.len()];
        let Some(at) = at else { return versions };
        for (at, _) in history.first_parents(at) {
            for &(clause, node) in self.news.get(at.0 as usize).into_iter().flatten() {
                if let Some(version) = versions.get_mut(clause as usize)
                    && *version == NOTHING
                {
                    *version = node;
                }
            }
        }
        versions
    }

    /// The version of every clause that it is compared with.
    pub(super) fn versions_on(&self, history: &History, base: &Baseline) -> Vec<u32> {
        let find = |id| history.find(id);
        let mut versions = self.versions(history, base.rest.and_then(find));
        let mut apart: BTreeMap<CommitId, Vec<u32>> = BTreeMap::new();
        for (clause, id) in (0_u32..).zip(&history.clauses) {
            if let Some(&base) = base.apart.get(id) {
                apart.entry(base).or_default().push(clause);
            }
        }
        for (base, clauses) in apart {
            let there = self.versions(history, find(base));
            for clause in clauses {
                let old = versions.get_mut(clause as usize);
                if let (Some(old), Some(new)) = (old, there.get(clause as usize)) {
                    *old = *new;
                }
            }
        }
        versions
    }
}

/// The walk over the changes.
struct Walk<'a> {
    history: &'a History,
    lineage: Lineage,
    /// How many changes are still to come that have this one as a parent.
    children: Vec<u32>,
    /// What stands after those changes that still have children to come.
    alive: FxHashMap<ChangeIx, Frontier>,
}

impl<'a> Walk<'a> {
    fn new(history: &'a History) -> Self {
        let mut children = vec![0; history.changes.len()];
        for parent in history.changes.iter().flat_map(|change| &change.parents) {
            if let Some(count) = children.get_mut(parent.0 as usize) {
                *count += 1;
            }
        }
        Walk {
            history,
            lineage: Lineage::default(),
            children,
            alive: FxHashMap::default(),
        }
    }

    fn run(mut self) -> Lineage {
        let history = self.history;
        for (at, change) in history.iter() {
            let mut sides = change.parents.iter().map(|&parent| self.frontier(parent));
            let mut frontier = sides
                .next()
                .unwrap_or_else(|| vec![NOTHING; history.clauses.len()]);
            let others: Vec<Frontier> = sides.collect();
            let mut news = if others.is_empty() {
                self.step(at, change, &frontier)
            } else {
                self.merge(at, change, &frontier, &others)
            };
            let back = self.put_back(change, &frontier, &news);
            news.extend(&back);
            news.sort_unstable();
            news.dedup_by_key(|(clause, _)| *clause);
            for &(clause, node) in &news {
                if let Some(version) = frontier.get_mut(clause as usize) {
                    if !others.is_empty() || back.binary_search(&(clause, node)).is_ok() {
                        self.lineage.replaced.insert((at, clause), *version);
                    }
                    *version = node;
                }
            }
            let own = others.is_empty() && change.undoes.is_empty() && change.takes_back.is_empty();
            let had = |(_, node): &(u32, u32)| {
                let node = self.lineage.node(*node);
                node.is_some_and(|node| !node.parents.is_empty())
            };
            let carries = own && news.iter().any(had);
            self.lineage.carries.push(carries);
            self.lineage.news.push(news);
            if self
                .children
                .get(at.0 as usize)
                .is_some_and(|left| *left > 0)
            {
                self.alive.insert(at, frontier);
            }
        }
        self.lineage
    }

    /// What stands after a parent; handed over if no other child needs it.
    fn frontier(&mut self, parent: ChangeIx) -> Frontier {
        let Some(left) = self.children.get_mut(parent.0 as usize) else {
            return Vec::new();
        };
        *left = left.saturating_sub(1);
        if *left == 0 {
            self.alive.remove(&parent)
        } else {
            self.alive.get(&parent).cloned()
        }
        .unwrap_or_default()
    }

    /// A change with one parent or none: each touch is a version.
    fn step(&mut self, at: ChangeIx, change: &Change, before: &Frontier) -> Vec<(u32, u32)> {
        let made = change.touches.iter().map(|touch| {
            let old = version_in(before, touch.clause);
            let parents = (old != NOTHING).then_some(old).into_iter().collect();
            (
                touch.clause,
                self.add((at, touch.clause), touch.new, parents),
            )
        });
        made.collect()
    }

    /// Clauses of which a merge that is taken back kept our file as it was: no file changes, and the version is once more the
    /// one without what the other side did. The same where that is done again.
    fn put_back(&self, change: &Change, now: &Frontier, touched: &[(u32, u32)]) -> Vec<(u32, u32)> {
        if change.undoes.is_empty() {
            return Vec::new();
        }
        let touched: FxHashSet<u32> = touched.iter().map(|(clause, _)| *clause).collect();
        let lineage = &self.lineage;
        let undone = change.undoes.iter().filter_map(|id| self.history.find(*id));
        let made = undone.filter_map(|at| Some((at, lineage.news.get(at.0 as usize)?)));
        let made = made.flat_map(|(at, news)| news.iter().map(move |it| (at, it)));
        made.filter_map(|(at, &(clause, node))| {
            let before = *lineage.replaced.get(&(at, clause))?;
            let stands = version_in(now, clause) == node;
            let same = lineage.blob(before) == lineage.blob(node);
            let changed = touched.contains(&clause);
            (stands && same && !changed).then_some((clause, before))
        })
        .collect()
    }

    /// A merge: only clauses that its parents have in different versions, or that it changed, can be news.
    fn merge(
        &mut self,
        at: ChangeIx,
        change: &Change,
        first: &Frontier,
        others: &[Frontier],
    ) -> Vec<(u32, u32)> {
        let touched: FxHashMap<u32, &Touch> = change
            .touches
            .iter()
            .filter(|touch| touch.parent == 0)
            .map(|touch| (touch.clause, touch))
            .collect();
        let mut news = Vec::new();
        for (clause, &version) in (0_u32..).zip(first) {
            let touch = touched.get(&clause);
            let differs = |other: &Frontier| version_in(other, clause) != version;
            if touch.is_none() && !others.iter().any(differs) {
                continue;
            }
            let blob = touch.map_or_else(|| self.lineage.blob(version), |touch| touch.new);
            let mut versions = vec![];
            let versions_there = others.iter().map(|other| version_in(other, clause));
            for version in std::iter::once(version).chain(versions_there) {
                if version != NOTHING && !versions.contains(&version) {
                    versions.push(version);
                }
            }
            let node = match self.taken_over(blob, &versions) {
                Some(node) => node,
                None => self.add((at, clause), blob, versions),
            };
            if node != version {
                news.push((clause, node));
            }
        }
        news
    }

    /// The version that a merge took over: it has the same file and descends from all the others, so that
    /// nothing was dropped.
    fn taken_over(&self, blob: Option<ObjectId>, versions: &[u32]) -> Option<u32> {
        if versions.is_empty() && blob.is_none() {
            return Some(NOTHING);
        }
        let whole = |new: &u32| {
            let mut others = versions.iter().filter(|old| *old != new);
            others.all(|&old| self.lineage.descends(*new, old))
        };
        let mut same = versions
            .iter()
            .filter(|&&node| self.lineage.blob(node) == blob);
        same.find(|node| whole(node)).copied()
    }

    fn add(
        &mut self,
        (change, clause): (ChangeIx, u32),
        blob: Option<ObjectId>,
        parents: Vec<u32>,
    ) -> u32 {
        let node = u32::try_from(self.lineage.nodes.len()).unwrap_or(NOTHING);
        let made = self.history.change(change);
        self.lineage.nodes.push(Node {
            clause,
            change,
            blob,
            takes: made.map_or(Takes::Nothing, |made| self.takes(made, clause, &parents)),
            parents,
            merge: made.is_some_and(|made| made.parents.len() > 1),
            claimed: made.is_some_and(|made| made.claimed),
        });
        node
    }

    /// What a change takes back of what was done to a clause before.
    fn takes(&self, change: &Change, clause: u32, parents: &[u32]) -> Takes {
        let find = |ids: &[CommitId]| -> Vec<ChangeIx> {
            ids.iter().filter_map(|id| self.history.find(*id)).collect()
        };
        if !change.undoes.is_empty() {
            return Takes::Act(self.act(&find(&change.undoes), clause, parents));
        }
        let strokes = find(&change.takes_back);
        match strokes.is_empty() {
            true => Takes::Nothing,
            false => Takes::Strokes(strokes.into_iter().map(|at| at.0).collect()),
        }
    }

    /// What these changes made of a clause, as far as it lies before these versions.
    fn act(&self, changes: &[ChangeIx], clause: u32, parents: &[u32]) -> ActOnClause {
        let lineage = &self.lineage;
        let made = changes.iter().filter_map(|&at| {
            let news = lineage.news.get(at.0 as usize)?;
            let place = news.binary_search_by_key(&clause, |(clause, _)| *clause);
            let (_, node) = news.get(place.ok()?)?;
            let replaced = lineage.replaced.get(&(at, clause)).copied();
            let there = parents.iter().any(|it| lineage.descends(*it, *node));
            there.then_some((*node, replaced))
        });
        let mut made: Vec<(u32, Option<u32>)> = made.collect();
        made.sort_unstable();
        let first = made.first().copied();
        match first {
            Some((node, Some(before))) if made.len() == 1 => ActOnClause {
                before,
                made: lineage.between(before, node),
            },
            _ => ActOnClause {
                before: first
                    .and_then(|(first, _)| lineage.node(first)?.parents.first().copied())
                    .unwrap_or(NOTHING),
                made: made.into_iter().map(|(node, _)| node).collect(),
            },
        }
    }
}

fn version_in(frontier: &Frontier, clause: u32) -> u32 {
    frontier.get(clause as usize).copied().unwrap_or(NOTHING)
}
