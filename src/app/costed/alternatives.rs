//! What the pending amendments of a clause cost, with the plan's own figures and with each scenario. An amendment that
//! touches no cost is left out: of words alone there is nothing to reckon.

use super::{Becomes, Offers, lines, offers};
use crate::costing::{Amount, Effect, NoCosting, Run, run};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, order_of_putting, preview};
use crate::plan::{Clause, ClauseId, Edit, Field, Plan};
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

/// The fields that a cost is reckoned from.
pub(super) const COSTED: [Field; 8] = [
    Field::Benefit,
    Field::Coverage,
    Field::Contribution,
    Field::Cost,
    Field::Funding,
    Field::Support,
    Field::Start,
    Field::End,
];

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

/// What the pending amendments cost that touch a cost: of one clause, or of every clause that has any.
///
/// # Errors
/// Where the plan cannot be costed.
pub fn alternatives(
    plan: &Plan,
    dialogue: &Dialogue,
    of: Option<&ClauseId>,
) -> Result<Vec<Alternatives>, NoCosting> {
    let mut found: BTreeMap<ClauseId, Vec<&Amendment>> = BTreeMap::new();
    let mut becomes: BTreeMap<AmendmentId, Vec<Becomes>> = BTreeMap::new();
    for amendment in dialogue.amendments.values().filter(|one| one.is_pending()) {
        let Some(place) = amendment.clause(dialogue).cloned() else {
            continue;
        };
        if of.is_some_and(|of| *of != place) {
            continue;
        }
        let follows = preview(plan, dialogue, &amendment.id);
        if let Some(follows) = follows.ok().filter(|it| touches(plan, &it.edits)) {
            found.entry(place).or_default().push(amendment);
            let changes = Becomes::all(&follows.texts);
            becomes.insert(amendment.id.clone(), changes);
        }
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let base = run(plan, None)?;
    let scenarios: Vec<(&String, Run)> = plan
        .scenarios
        .keys()
        .map(|id| Ok((id, run(plan, Some(id))?)))
        .collect::<Result<_, NoCosting>>()?;
    let all = found.into_iter().map(|(clause, amendments)| {
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
