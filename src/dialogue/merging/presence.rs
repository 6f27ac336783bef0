//! Which clauses there are, and what they say: each added, removed or changed on either side.

use super::case::{Case, CaseKind, Theirs};
use super::clause::{content, same_content};
use super::{Keep, Three};
use crate::plan::{Clause, ClauseId, Plan};
use std::collections::{BTreeMap, HashSet};

/// The clauses as they are brought together.
pub(super) struct Clauses<'a> {
    pub sides: Three<&'a Plan>,
    pub keep: Keep,
    /// Those that were put elsewhere on our side and on theirs.
    pub moved: [HashSet<ClauseId>; 2],
    pub result: BTreeMap<ClauseId, Clause>,
    pub cases: Vec<Case>,
}

impl Clauses<'_> {
    /// Brings one clause together; where it stands is judged later.
    pub fn meet(&mut self, id: &ClauseId) {
        let three = self.sides.map(|plan| plan.clauses.get(id));
        match (three.base, three.ours, three.theirs) {
            (None, None, Some(theirs)) => {
                self.result.insert(id.clone(), theirs.clone());
            }
            (None, Some(ours), Some(theirs)) => self.twice(ours, theirs),
            (Some(base), Some(ours), None) => {
                let [moved, _] = &self.moved;
                if same_content(base, ours) && !moved.contains(id) {
                    self.result.remove(id);
                } else {
                    self.case(CaseKind::Removal, id, Theirs::Removed);
                }
            }
            (Some(base), None, Some(theirs)) => {
                let [_, moved] = &self.moved;
                if !same_content(base, theirs) || moved.contains(id) {
                    self.returned(id);
                }
            }
            (Some(base), Some(ours), Some(theirs)) => {
                let (merged, collided) = content(Three { base, ours, theirs }, self.keep);
                self.result.insert(id.clone(), merged);
                let cases = collided.into_iter();
                let cases = cases.map(|(field, merge)| Case::of_field(id, field, merge));
                self.cases.extend(cases);
            }
            (_, _, None) => {}
        }
    }

    /// A clause that both added: one clause if it has one title, else two that happen to have one id.
    fn twice(&mut self, ours: &Clause, theirs: &Clause) {
        let id = &ours.id;
        if ours.title.trim() != theirs.title.trim() {
            let after = before(self.sides.theirs, id);
            let clause = Box::new(theirs.clone());
            return self.case(CaseKind::Twice, id, Theirs::Clause { clause, after });
        }
        let blank = Clause::new(id.clone(), ours.kind);
        let base = &blank;
        let (mut merged, collided) = content(Three { base, ours, theirs }, Keep::Ours);
        if ours.parent == theirs.parent {
            merged.order = ours.order.max(theirs.order);
        } else {
            let parent = theirs.parent.clone();
            let after = before(self.sides.theirs, id);
            self.case(CaseKind::Place, id, Theirs::Moved { parent, after });
        }
        self.result.insert(id.clone(), merged);
        for (field, merge) in collided {
            self.cases.push(Case::of_field(id, field, merge));
        }
    }

    /// A clause of theirs that is not here, after those above it that are gone as well: without them it could not stand.
    pub fn returned(&mut self, id: &ClauseId) {
        let theirs = self.sides.theirs;
        let mut returned: Vec<&Clause> = Vec::new();
        let mut next = theirs.clauses.get(id);
        while let Some(clause) = next.take() {
            if self.is_returned(&clause.id) || returned.iter().any(|one| one.id == clause.id) {
                break;
            }
            returned.push(clause);
            let above = clause.parent.as_ref().filter(|above| self.is_gone(above));
            next = above.and_then(|above| theirs.clauses.get(above));
        }
        for clause in returned.into_iter().rev() {
            let after = before(theirs, &clause.id);
            let (id, clause) = (&clause.id, Box::new(clause.clone()));
            self.case(CaseKind::Return, id, Theirs::Clause { clause, after });
        }
    }

    fn is_returned(&self, id: &ClauseId) -> bool {
        let returns =
            |case: &Case| case.kind == CaseKind::Return && case.clause.as_ref() == Some(id);
        self.cases.iter().any(returns)
    }

    /// Whether our side removed it.
    fn is_gone(&self, id: &ClauseId) -> bool {
        let [base, ours] = [self.sides.base, self.sides.ours];
        base.clauses.contains_key(id) && !ours.clauses.contains_key(id)
    }

    pub fn case(&mut self, kind: CaseKind, id: &ClauseId, theirs: Theirs) {
        self.cases.push(Case::of_clause(kind, id, theirs));
    }
}

/// The sibling that a clause follows.
pub(super) fn before(plan: &Plan, id: &ClauseId) -> Option<ClauseId> {
    let parent = plan.clauses.get(id)?.parent.as_ref();
    let siblings = plan.children(parent);
    let at = siblings.iter().position(|one| one.id == *id)?;
    let before = siblings.get(at.checked_sub(1)?)?;
    Some(before.id.clone())
}
