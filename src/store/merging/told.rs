//! What a merge is told as: the cases of each plan, with what clauses and amendments are called.

use super::bring::Brought;
use super::plan_work::PlanWork;
use crate::dialogue::AmendmentId;
use crate::dialogue::merging::{Case, Renumbered};
use crate::i18n::Arg;
use crate::plan::{ClauseId, Outline};
use crate::store::PlanPath;
use std::collections::BTreeMap;

/// What was brought together of one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanMerge {
    /// Which plan.
    pub plan: PlanPath,
    /// Where the two collide. What is in no plan is told with the first of them.
    pub cases: Vec<Case>,
    /// Amendments that came in with a number that another has here.
    pub renumbered: Vec<Renumbered>,
    /// The clauses of cases.
    pub clauses: BTreeMap<ClauseId, CalledClause>,
    /// The amendments of cases.
    pub amendments: BTreeMap<AmendmentId, CalledAmendment>,
}

/// What a clause is called now, or on the other side where it is not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledClause {
    /// Its number.
    pub number: String,
    /// Number and title.
    pub called: String,
}

/// What an amendment is called now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalledAmendment {
    /// Its number, once it has one.
    pub number: Option<String>,
    /// As a sentence calls it.
    pub called: Arg,
}

impl Brought {
    /// What is told of it, for each plan.
    pub fn told(&self) -> Vec<PlanMerge> {
        let mut told: Vec<PlanMerge> = self.plans.iter().map(PlanWork::told).collect();
        match told.first_mut() {
            Some(first) => first.cases.extend(self.elsewhere.iter().cloned()),
            None if self.elsewhere.is_empty() => {}
            None => told.push(PlanMerge {
                plan: PlanPath::default(),
                cases: self.elsewhere.clone(),
                renumbered: Vec::new(),
                clauses: BTreeMap::new(),
                amendments: BTreeMap::new(),
            }),
        }
        told
    }
}

impl PlanWork {
    fn told(&self) -> PlanMerge {
        let sides = [&self.merging.plan, &self.theirs.plan];
        let outlines = sides.map(Outline::of);
        let [here, _] = &outlines;
        let cases = &self.merging.cases;
        let clause = |id: &ClauseId| {
            let mut sides = sides.iter().zip(&outlines);
            let called = sides.find_map(|(plan, outline)| {
                let number = outline.number(id)?.to_owned();
                let called = outline.called(plan, id)?;
                Some(CalledClause { number, called })
            });
            Some((id.clone(), called?))
        };
        let clauses = cases.iter().filter_map(|case| case.clause.as_ref());
        let tabled = cases.iter().flat_map(|case| &case.tabled);
        let amendment = |id: &AmendmentId| {
            let amendment = self.merging.dialogue.amendments.get(id)?;
            let called = CalledAmendment {
                number: amendment.numbered(),
                called: amendment.called_in(here, &self.merging.dialogue),
            };
            Some((id.clone(), called))
        };
        PlanMerge {
            plan: self.path.clone(),
            clauses: clauses.filter_map(clause).collect(),
            amendments: tabled.filter_map(|(_, id)| amendment(id)).collect(),
            cases: cases.clone(),
            renumbered: self.merging.renumbered.clone(),
        }
    }
}
