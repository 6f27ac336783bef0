//! What the amendments cost that a session decided on, as it was known at the gavel: reckoned anew from the plan and the
//! figures at the revision before each decision. Nothing of it is stored: the history holds all that it takes.

use super::open_plan::OpenPlan;
use crate::app::costed::{Unit, alternatives};
use crate::costing::Effect;
use crate::dialogue::AmendmentId;
use crate::dialogue::proceedings::{Minute, Priced, Proceedings};
use crate::i18n::Language;
use crate::store::Loaded;
use crate::track::CommitId;
use std::collections::{BTreeMap, BTreeSet};

/// Adds to each decision of a session what the amendments cost that it decided on. Where that cannot be reckoned, as where
/// a copy lacks what was before, nothing is added.
pub fn price(open: &OpenPlan, proceedings: &mut Proceedings, language: Option<Language>) {
    if proceedings.plan.manifest.costing.is_none() {
        return;
    }
    let language = language.unwrap_or_else(|| proceedings.plan.manifest.language());
    let decided: Vec<(usize, Vec<AmendmentId>)> = proceedings
        .minutes
        .iter()
        .enumerate()
        .map(|(at, minute)| (at, decided(minute)))
        .filter(|(_, ids)| !ids.is_empty())
        .collect();
    for (at, ids) in decided {
        let state = before(open, &proceedings.minutes, at)
            .and_then(|before| priced(open, before, &ids, language));
        if let (Some(minute), Some(state)) = (proceedings.minutes.get_mut(at), state) {
            minute.priced = state;
        }
    }
}

/// The amendments that a change decided on.
fn decided(minute: &Minute) -> Vec<AmendmentId> {
    let amendments = minute.amendments.iter();
    let decided = amendments.filter(|one| !minute.part && !one.is_pending());
    decided.map(|one| one.id.clone()).collect()
}

/// The revision before a decision, which may have been recorded in several parts.
fn before(open: &OpenPlan, minutes: &[Minute], at: usize) -> Option<CommitId> {
    let parts = minutes.get(..at)?.iter().rev();
    let parts = parts.take_while(|minute| minute.part).count();
    let first = minutes.get(at - parts)?;
    let parent = format!("{}^1", first.change);
    open.repository.resolve(&parent).ok()
}

/// What these amendments cost alone, at a revision at which they were pending.
fn priced(
    open: &OpenPlan,
    before: CommitId,
    ids: &[AmendmentId],
    language: Language,
) -> Option<BTreeMap<AmendmentId, Priced>> {
    let Loaded { plan, dialogue, .. } = open.repository.load(&open.plan, before).ok()?;
    let amendments = ids.iter().filter_map(|id| dialogue.amendments.get(id));
    let clauses: BTreeSet<_> = amendments.filter_map(|one| one.clause(&dialogue)).collect();
    let mut priced = BTreeMap::new();
    for clause in clauses {
        for of in alternatives(&plan, &dialogue, Some(clause)).ok()? {
            let (from, to) = (*of.years.first()?, *of.years.last()?);
            let alone = of.base.alone.iter();
            for (id, effect) in alone.filter(|(id, _)| ids.contains(id)) {
                priced.insert(id.clone(), one(effect, &of.currency, (from, to), language));
            }
        }
    }
    Some(priced)
}

fn one(effect: &Effect, currency: &str, years: (i64, i64), language: Language) -> Priced {
    let total = effect.total().total;
    let unit = Unit::of(std::iter::once(&total), language);
    Priced {
        change: total.known().map(|_| unit.change(&total)),
        unit: unit.name(currency),
        years,
    }
}
