//! A part of the plan by itself: what its clauses cost over all years, and every figure that this was reckoned from.

use super::basis::Basis;
use super::layer::Layer;
use super::line::Ledger;
use super::run::{NoCosting, horizon};
use super::world::World;
use super::{Amount, Line};
use crate::plan::{Clause, Plan};

/// What some clauses of a plan come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is reckoned in.
    pub currency: String,
    /// All that these clauses cost, over all years.
    pub cost: Amount,
    /// The figures that they were reckoned from, and no others.
    pub basis: Basis,
}

/// Costs some clauses of a plan with the plan's own figures, by themselves. Nothing where none of them says of anything
/// by year what it costs or brings.
///
/// # Errors
/// Where the plan says of no years and no currency that it is to be costed in them.
pub fn part(plan: &Plan, among: impl Fn(&Clause) -> bool) -> Result<Option<Part>, NoCosting> {
    let (currency, years) = horizon(plan)?;
    let layer = Layer::default();
    let world = World::new(plan, currency, &layer);
    let clauses = plan.clauses.values().filter(|clause| among(clause));
    let lines = Ledger::over(clauses, &years, &world, &layer).lines();
    if lines.is_empty() {
        return Ok(None);
    }
    let costs = lines.iter().filter(|line| line.kind.is_cost());
    let cells = costs.flat_map(|line: &Line| line.years.values());
    Ok(Some(Part {
        currency: currency.to_owned(),
        cost: Amount::sum(cells.map(|cell| &cell.total)),
        basis: Basis::of(&world.basis()),
    }))
}
