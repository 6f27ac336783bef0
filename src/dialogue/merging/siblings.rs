//! The order among siblings. The numbers that order them stay as the sides have them while they say what both sides saw;
//! only where they do not, the siblings are numbered anew.

use super::case::{Case, CaseKind};
use super::presence::Clauses;
use super::sequence::laid;
use crate::plan::{ClauseId, Plan};
use std::collections::{BTreeMap, BTreeSet};

/// Distance between siblings, as where they are made room for.
const STEP: i64 = 10;

/// What siblings are sorted by, which also names them.
type Sorted = (i64, ClauseId);

type Families<'a> = BTreeMap<Option<&'a ClauseId>, Vec<Sorted>>;

impl Clauses<'_> {
    /// Puts the siblings of these clauses in order.
    pub fn arrange(&mut self, ids: &BTreeSet<ClauseId>) {
        let families: BTreeSet<Option<ClauseId>> = ids
            .iter()
            .filter_map(|id| self.result.get(id))
            .map(|clause| clause.parent.clone())
            .collect();
        let mut new: Vec<Sorted> = Vec::new();
        {
            let order = |id: &ClauseId| self.result.get(id).map_or(0, |it| it.order);
            let ours = children(self.sides.ours, &order);
            let theirs = children(self.sides.theirs, &order);
            let mut now: Families<'_> = BTreeMap::new();
            for clause in self.result.values() {
                let family = now.entry(clause.parent.as_ref()).or_default();
                family.push((clause.order, clause.id.clone()));
            }
            for parent in &families {
                let key = parent.as_ref();
                let mut family = now.remove(&key).unwrap_or_default();
                family.sort();
                let side = |all: &Families<'_>, is: &dyn Fn(&ClauseId) -> bool| {
                    let mut side = all.get(&key).cloned().unwrap_or_default();
                    side.retain(|one| family.contains(one) && is(&one.1));
                    side
                };
                let ours = side(&ours, &|id| !self.is_theirs(id));
                let theirs = side(&theirs, &|id| {
                    self.is_theirs(id) || self.is_fixed(id) || self.is_of_both(id)
                });
                if follows(&family, &ours) && follows(&family, &theirs) {
                    continue;
                }
                let backbone: Vec<&Sorted> =
                    ours.iter().filter(|one| self.is_fixed(&one.1)).collect();
                let fixed: BTreeSet<&Sorted> = backbone.iter().copied().collect();
                let all = laid(&backbone, &fixed, &ours, &theirs);
                let numbered = (1_i64..).zip(all);
                new.extend(numbered.map(|(at, (_, id))| (at.saturating_mul(STEP), id)));
            }
        }
        for (order, id) in new {
            if let Some(clause) = self.result.get_mut(&id) {
                clause.order = order;
            }
        }
    }

    /// Whether theirs says where a clause stands.
    fn is_theirs(&self, id: &ClauseId) -> bool {
        let Some(ours) = self.sides.ours.clauses.get(id) else {
            return true;
        };
        let [here, there] = &self.moved;
        let parent = self.result.get(id).and_then(|it| it.parent.as_ref());
        there.contains(id) && !here.contains(id) && {
            // It went back to where ours has it.
            let theirs = self.sides.theirs.clauses.get(id);
            theirs.is_some_and(|it| it.parent.as_ref() == parent) || ours.parent.as_ref() != parent
        }
    }

    /// Whether both put a clause where it stands.
    fn is_of_both(&self, id: &ClauseId) -> bool {
        let stands = self.result.get(id).and_then(|it| it.parent.as_ref());
        let [ours, theirs] = [self.sides.ours, self.sides.theirs]
            .map(|side| side.clauses.get(id).map(|it| it.parent.as_ref()));
        let both = self.moved.iter().all(|moved| moved.contains(id));
        let place = |case: &Case| case.kind == CaseKind::Place && case.clause.as_ref() == Some(id);
        both && ours == Some(stands) && theirs == Some(stands) && !self.cases.iter().any(place)
    }

    /// Whether nobody moved a clause that everybody knows.
    fn is_fixed(&self, id: &ClauseId) -> bool {
        let sides = self.sides.map(|plan| plan.clauses.contains_key(id));
        let known = sides.base && sides.ours && sides.theirs;
        known && !self.moved.iter().any(|moved| moved.contains(id))
    }
}

/// The children of each parent in the order of a side, sorted by what they are sorted by in the end.
fn children<'a>(plan: &'a Plan, order: &dyn Fn(&ClauseId) -> i64) -> Families<'a> {
    let mut sorted: BTreeMap<Option<&ClauseId>, Vec<(i64, &ClauseId)>> = BTreeMap::new();
    for (id, clause) in &plan.clauses {
        let family = sorted.entry(clause.parent.as_ref()).or_default();
        family.push((clause.order, id));
    }
    let families = sorted.into_iter().map(|(parent, mut family)| {
        family.sort();
        let family = family.into_iter().map(|(_, id)| (order(id), id.clone()));
        (parent, family.collect())
    });
    families.collect()
}

/// Whether all of these stand in the whole in their order.
fn follows(whole: &[Sorted], part: &[Sorted]) -> bool {
    let mut whole = whole.iter();
    part.iter().all(|one| whole.any(|it| it == one))
}
