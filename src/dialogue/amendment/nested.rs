//! Clauses that would stand under clauses which are only proposed, new themselves or moved there: which waits for which.
//!
//! What would stand under a proposed clause is adopted after that one, and falls with it where that is not adopted.

use super::{Amendment, AmendmentState, Proposal, Verb};
use crate::dialogue::{AmendmentId, DeedError, Dialogue};
use crate::plan::{Clause, Plan};
use std::collections::BTreeSet;

impl Dialogue {
    /// The amendment that would make the clause under which this one would put another, while that is still to be decided
    /// on, or comes back to be: it is to be adopted first.
    pub fn awaits(&self, amendment: &Amendment) -> Option<&Amendment> {
        let over = self
            .amendments
            .get(amendment.proposal.destination()?.under?)?;
        let open = over.is_pending() || over.state() == AmendmentState::Referred;
        (open && matches!(over.proposal, Proposal::Add { .. })).then_some(over)
    }

    /// Refuses to put a clause in its place before the one under which it would stand.
    pub(in crate::dialogue) fn first(&self, amendment: &Amendment) -> Result<(), DeedError> {
        match self.awaits(amendment) {
            Some(over) => Err(DeedError::First {
                amendment: amendment.short(),
                over: over.short(),
            }),
            None => Ok(()),
        }
    }

    /// The pending amendment that would add a clause with this id, and that clause.
    pub fn proposed(&self, id: &str) -> Option<(&Amendment, &Clause)> {
        let mut all = self.amendments.values();
        all.find_map(|one| match &one.proposal {
            Proposal::Add { clause, .. } if clause.id.as_str() == id && one.is_pending() => {
                Some((one, &**clause))
            }
            _ => None,
        })
    }

    /// The pending amendments that fall with an amendment which is not adopted, in the order of their numbers: those that
    /// amend it, those that would put a clause under the one that it would add, and those that rest on them.
    pub fn resting(&self, on: &AmendmentId) -> Vec<AmendmentId> {
        let falls = self.resting_on(std::iter::once(on));
        let mut all: Vec<&Amendment> = self.amendments.values().collect();
        all.retain(|one| falls.contains(&one.id));
        all.sort_by_key(|one| one.by_number());
        all.into_iter().map(|one| one.id.clone()).collect()
    }

    /// The pending amendments that rest on one of these, however deep. A new clause that was referred does not fall, and
    /// what would stand under it does, as it cannot come any more.
    pub(in crate::dialogue) fn resting_on<'a>(
        &'a self,
        gone: impl IntoIterator<Item = &'a AmendmentId>,
    ) -> BTreeSet<&'a AmendmentId> {
        let mut gone: BTreeSet<&AmendmentId> = gone.into_iter().collect();
        let mut falls = BTreeSet::new();
        loop {
            let before = gone.len();
            for one in self.amendments.values() {
                let on = one.proposal.rests_on();
                if on.is_none_or(|on| !gone.contains(on)) || gone.contains(&one.id) {
                    continue;
                }
                if one.is_pending() {
                    falls.insert(&one.id);
                } else if one.state() != AmendmentState::Referred || one.verb() != Verb::Add {
                    continue;
                }
                gone.insert(&one.id);
            }
            if gone.len() == before {
                return falls;
            }
        }
    }

    /// Of clauses that are proposed one under the other, the one that would stand under a clause of the plan, or at the
    /// top; itself where it waits for none.
    pub fn outermost<'a>(&'a self, amendment: &'a Amendment) -> &'a Amendment {
        let mut at = amendment;
        for _ in 0..=self.amendments.len() {
            match self.awaits(at) {
                Some(over) => at = over,
                None => return at,
            }
        }
        amendment
    }

    /// The pending amendments that would add clauses under the one that this would add, however deep, as an outline has
    /// them: each with how far below it stands, those side by side in the order of their numbers.
    pub fn nested<'a>(&'a self, over: &'a AmendmentId) -> Vec<(usize, &'a Amendment)> {
        let mut seen = BTreeSet::from([over]);
        let mut open: Vec<(usize, &Amendment)> = self.directly_under(over, 1);
        let mut found = Vec::new();
        while let Some((depth, one)) = open.pop() {
            // A circle, which only a broken file can make, ends where it began.
            if seen.insert(&one.id) {
                found.push((depth, one));
                open.extend(self.directly_under(&one.id, depth + 1));
            }
        }
        found
    }

    /// The last first.
    fn directly_under(&self, over: &AmendmentId, depth: usize) -> Vec<(usize, &Amendment)> {
        let under = |one: &&Amendment| {
            let waits = self.awaits(one).is_some_and(|known| known.id == *over);
            waits && one.is_pending() && one.verb() == Verb::Add
        };
        let mut all: Vec<&Amendment> = self.amendments.values().filter(under).collect();
        all.sort_by_key(|one| one.by_number());
        all.into_iter().rev().map(|one| (depth, one)).collect()
    }

    /// Whether a clause that is new or moves has a parent to stand under: one of the plan, or one that may still be adopted and has a parent
    /// itself.
    pub(in crate::dialogue) fn has_parent(&self, plan: &Plan, amendment: &Amendment) -> bool {
        // As it is known here, where its parent got another id.
        let mut at = self.amendments.get(&amendment.id).unwrap_or(amendment);
        for _ in 0..=self.amendments.len() {
            if let Some(over) = self.awaits(at) {
                at = over;
                continue;
            }
            let Some(to) = at.proposal.destination() else {
                return false;
            };
            let over = to.under.and_then(|over| self.amendments.get(over));
            let never = over.is_some_and(|over| {
                matches!(
                    over.state(),
                    AmendmentState::NotAdopted | AmendmentState::Withdrawn
                )
            });
            let parent = to.parent;
            return !never && parent.is_none_or(|parent| plan.clauses.contains_key(parent));
        }
        false
    }
}
