//! Where clauses stand: under which other, and in which order. Both may move, but not the same clause to two places, and
//! nothing may be left without the clause it stands under.

use super::case::{CaseKind, Theirs};
use super::presence::{Clauses, before};
use crate::plan::ClauseId;
use std::collections::BTreeSet;

impl Clauses<'_> {
    /// Gives these clauses their places.
    pub fn place(&mut self, ids: &BTreeSet<ClauseId>) {
        for id in ids {
            self.place_one(id);
        }
        // What goes back to open a circle may stand under what theirs removed.
        for _ in 0..=self.sides.ours.clauses.len() {
            self.adopt_orphans();
            for id in ids {
                self.open_circle(id);
            }
            let there = |id: &ClauseId| self.result.contains_key(id);
            let mut parents = self.result.values().filter_map(|it| it.parent.as_ref());
            if parents.all(there) {
                return;
            }
        }
    }

    fn place_one(&mut self, id: &ClauseId) {
        let three = self.sides.map(|plan| plan.clauses.get(id));
        let (Some(base), Some(ours), Some(theirs)) = (three.base, three.ours, three.theirs) else {
            return;
        };
        let [here, there] = &self.moved;
        let (here, there) = (here.contains(id), there.contains(id));
        let follows = |plan| before(plan, id);
        let (parent, order) = match (here, there) {
            (false, true) => (&theirs.parent, theirs.order),
            (true, false) => (&ours.parent, ours.order),
            (true, true) => {
                let alike = ours.parent == theirs.parent
                    && follows(self.sides.ours) == follows(self.sides.theirs);
                if alike {
                    (&ours.parent, ours.order.max(theirs.order))
                } else {
                    let parent = theirs.parent.clone();
                    let after = follows(self.sides.theirs);
                    self.case(CaseKind::Place, id, Theirs::Moved { parent, after });
                    (&ours.parent, ours.order)
                }
            }
            // Nobody moved it: another order made room for a neighbour.
            (false, false) if ours.order == base.order => (&ours.parent, theirs.order),
            (false, false) if theirs.order == base.order => (&ours.parent, ours.order),
            (false, false) => (&ours.parent, ours.order.max(theirs.order)),
        };
        if let Some(clause) = self.result.get_mut(id) {
            clause.parent.clone_from(parent);
            clause.order = order;
        }
    }

    /// A clause whose parent went on the other side: what theirs removed stays while something of ours stands under it;
    /// what theirs put under a clause that we removed is proposed together with that clause.
    fn adopt_orphans(&mut self) {
        let (ours, theirs) = (self.sides.ours, self.sides.theirs);
        for _ in 0..=ours.clauses.len() + theirs.clauses.len() {
            let known =
                |id: &ClauseId| ours.clauses.contains_key(id) || theirs.clauses.contains_key(id);
            let mut orphans = self.result.values().filter_map(|clause| {
                let parent = clause.parent.as_ref()?;
                let lost = !self.result.contains_key(parent) && known(parent);
                lost.then(|| (clause.id.clone(), parent.clone()))
            });
            let Some((id, parent)) = orphans.next() else {
                return;
            };
            drop(orphans);
            if let Some(kept) = ours.clauses.get(&parent) {
                self.result.insert(parent.clone(), kept.clone());
                self.case(CaseKind::Removal, &parent, Theirs::Removed);
            } else {
                self.returned(&parent);
                self.without_parent(&id);
            }
        }
    }

    /// A clause that theirs has under one that is not here any more.
    fn without_parent(&mut self, id: &ClauseId) {
        let Some(ours) = self.sides.ours.clauses.get(id) else {
            self.result.remove(id);
            return self.returned(id);
        };
        if let Some(clause) = self.result.get_mut(id) {
            clause.parent.clone_from(&ours.parent);
            clause.order = ours.order;
        }
        self.moved_there(id);
    }

    /// Theirs put it elsewhere, and it stays where ours has it.
    fn moved_there(&mut self, id: &ClauseId) {
        let theirs = self.sides.theirs;
        let parent = theirs.clauses.get(id).and_then(|it| it.parent.clone());
        let after = before(theirs, id);
        self.case(CaseKind::Place, id, Theirs::Moved { parent, after });
    }

    /// Two moves that put clauses under each other: theirs is not made.
    fn open_circle(&mut self, id: &ClauseId) {
        let mut on_the_way: Vec<ClauseId> = Vec::new();
        let mut at = Some(id.clone());
        while let Some(here) = at {
            if on_the_way.contains(&here) {
                let circle = on_the_way.iter().skip_while(|one| **one != here);
                let moved = circle.filter(|one| self.was_moved_there(one));
                let Some(back) = moved.min().cloned() else {
                    return;
                };
                let ours = self.sides.ours.clauses.get(&back).cloned();
                if let (Some(ours), Some(clause)) = (ours, self.result.get_mut(&back)) {
                    clause.parent = ours.parent;
                    clause.order = ours.order;
                }
                self.moved_there(&back);
                return self.open_circle(id);
            }
            at = self.result.get(&here).and_then(|it| it.parent.clone());
            on_the_way.push(here);
        }
    }

    /// What theirs has behind a sibling that is not here is proposed behind the nearest one before it that is: what follows
    /// a clause nobody has can never be adopted.
    pub fn follow_what_is_here(&mut self) {
        let mut cases = std::mem::take(&mut self.cases);
        for case in &mut cases {
            let (parent, after) = match &mut case.theirs {
                Theirs::Moved { parent, after } => (parent.as_ref(), after),
                Theirs::Clause { clause, after } => (clause.parent.as_ref(), after),
                Theirs::Words(_) | Theirs::Amended { .. } | Theirs::Removed | Theirs::Note(_) => {
                    continue;
                }
            };
            if let Some(id) = &case.clause {
                *after = self.here_before(id, parent);
            }
        }
        self.cases = cases;
    }

    /// The nearest sibling before a clause on their side that stands under the same clause here.
    fn here_before(&self, id: &ClauseId, parent: Option<&ClauseId>) -> Option<ClauseId> {
        let siblings = self.sides.theirs.children(parent);
        let at = siblings.iter().position(|one| one.id == *id)?;
        let mut before = siblings.get(..at)?.iter().rev().map(|one| &one.id);
        let stands = |one: &&ClauseId| {
            let here = self.result.get(*one);
            here.is_some_and(|here| here.parent.as_ref() == parent)
        };
        before.find(stands).cloned()
    }

    /// Whether a clause stands under another because theirs put it there.
    fn was_moved_there(&self, id: &ClauseId) -> bool {
        let (now, ours) = (self.result.get(id), self.sides.ours.clauses.get(id));
        match (now, ours) {
            (Some(now), Some(ours)) => now.parent != ours.parent,
            _ => false,
        }
    }
}
