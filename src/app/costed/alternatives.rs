//! What the pending amendments of a clause cost, with the plan's own figures and with each scenario. An amendment that
//! touches no cost is left out: of words alone there is nothing to reckon.

use super::becomes::COSTED;
use super::{Becomes, Offers, lines, offers};
use crate::costing::{Amount, Effect, NoCosting, Run, run};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, order_of_putting, preview};
use crate::plan::{Clause, ClauseId, Edit, Plan};
use std::collections::BTreeMap;

/// The amendments of a clause that touch a cost, and what each of them costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternatives {
    /// The clause; one that is yet to be added has its own id.
    pub clause: ClauseId,
    /// What everything is reckoned in.
    pub currency: String,
    /// The years.
    pub years: Vec<i64>,
    /// What each of them makes of which number.
    pub becomes: BTreeMap<AmendmentId, Vec<Becomes>>,
    /// What the clause costs in each as it stands, with what stands under it.
    pub stands: Vec<Amount>,
    /// With the plan's own figures.
    pub base: Offers,
    /// With each scenario, by id.
    pub scenarios: Vec<(String, Offers)>,
}

impl Alternatives {
    /// What one of them costs alone.
    pub fn alone<'a>(offers: &'a Offers, id: &AmendmentId) -> Option<&'a Effect> {
        let mut all = offers.alone.iter();
        all.find(|(one, _)| one == id).map(|(_, effect)| effect)
    }
}

/// Whether edits touch anything that a cost is reckoned from.
pub fn touches(plan: &Plan, edits: &[Edit]) -> bool {
    let costed = |clause: &Clause| {
        let terms = clause.benefits.len() + clause.contributions.len() + clause.support.len();
        terms + clause.costs.len() + clause.funding.len() > 0
    };
    edits.iter().any(|edit| match edit {
        Edit::Set { field, .. } => COSTED.contains(field),
        Edit::Add { clause } => costed(clause),
        Edit::Remove { clause } => plan.clauses.get(clause).is_some_and(costed),
        Edit::Move { .. } => false,
    })
}

/// The pending amendments that touch a cost.
#[derive(Default)]
struct Touching<'d> {
    /// By their clause.
    all: BTreeMap<ClauseId, Vec<&'d Amendment>>,
    /// What texts would become with each.
    becomes: BTreeMap<AmendmentId, Vec<Becomes>>,
}

/// Those of one clause, or all.
fn touching<'d>(plan: &Plan, dialogue: &'d Dialogue, of: Option<&ClauseId>) -> Touching<'d> {
    let mut touching = Touching::default();
    for amendment in dialogue.amendments.values().filter(|one| one.is_pending()) {
        let place = amendment.clause(dialogue);
        let Some(place) = place.filter(|place| of.is_none_or(|of| of == *place)) else {
            continue;
        };
        let follows = preview(plan, dialogue, &amendment.id);
        if let Some(follows) = follows.ok().filter(|it| touches(plan, &it.edits)) {
            let all = touching.all.entry(place.clone());
            all.or_default().push(amendment);
            let becomes = Becomes::all(&follows.texts);
            touching.becomes.insert(amendment.id.clone(), becomes);
        }
    }
    touching
}

/// What the pending amendments cost that touch a cost: of one clause, or of every clause that has any.
///
/// # Errors
/// Where the plan cannot be costed.
pub fn alternatives(
    plan: &Plan,
    dialogue: &Dialogue,
    of: Option<&ClauseId>,
) -> Result<Vec<Alternatives>, NoCosting> {
    let Touching { all, becomes } = touching(plan, dialogue, of);
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let base = run(plan, None)?;
    let scenarios: Vec<(&String, Run)> = plan
        .scenarios
        .keys()
        .map(|id| Ok((id, run(plan, Some(id))?)))
        .collect::<Result<_, NoCosting>>()?;
    let all = all.into_iter().map(|(clause, amendments)| {
        let order = order_of_putting(dialogue, amendments);
        let ids: Vec<AmendmentId> = order.into_iter().map(|one| one.id.clone()).collect();
        let priced = |stands: &Run| offers(plan, dialogue, &ids, stands);
        let of_scenarios = scenarios.iter();
        let changes = ids.iter().map(|id| {
            let changes = becomes.get(id).cloned();
            (id.clone(), changes.unwrap_or_default())
        });
        Ok(Alternatives {
            becomes: changes.collect(),
            currency: base.currency.clone(),
            years: base.years.keys().copied().collect(),
            stands: stands(plan, &base, &clause),
            base: priced(&base)?,
            scenarios: of_scenarios
                .map(|(id, run)| Ok(((*id).clone(), priced(run)?)))
                .collect::<Result<_, NoCosting>>()?,
            clause,
        })
    });
    all.collect()
}

/// What a clause costs by year, with what stands under it.
fn stands(plan: &Plan, run: &Run, clause: &ClauseId) -> Vec<Amount> {
    let lines = lines(plan, run, Some(clause));
    let cost = |year: &i64| {
        let costs = lines.iter().filter(|line| line.kind.is_cost());
        let cells = costs.filter_map(|line| line.years.get(year));
        Amount::sum(cells.map(|cell| &cell.total))
    };
    run.years.keys().map(cost).collect()
}
