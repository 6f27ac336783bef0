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

    /// A clause of theirs that is not here.
    pub fn returned(&mut self, id: &ClauseId) {
        let known = |case: &Case| case.kind == CaseKind::Return && case.clause.as_ref() == Some(id);
        if self.cases.iter().any(known) {
            return;
        }
        let theirs = self.sides.theirs;
        if let Some(clause) = theirs.clauses.get(id) {
            let clause = Box::new(clause.clone());
            let after = before(theirs, id);
            self.case(CaseKind::Return, id, Theirs::Clause { clause, after });
        }
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
