//! A solidarity fund by who gives: what so many per cent of a group would bring in a full year. Every share is one of
//! whom: 5 per cent of employees and 25 per cent of adults are not to be compared.

use super::explain::terms;
use super::run::{NoCosting, horizon, layer};
use super::support::Taper;
use super::world::World;
use super::{Amount, Exact};
use crate::plan::Plan;
use std::collections::BTreeMap;

/// A full year.
const MONTHS: i64 = 12;

/// A contribution to a fund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Giving {
    /// The fund.
    pub fund: String,
    /// The name of the contribution.
    pub name: String,
    /// Of whom: the group.
    pub group: Option<String>,
    /// In what it is given.
    pub currency: Option<String>,
    /// By year, for each share that was asked about.
    pub years: BTreeMap<i64, Vec<Given>>,
}

/// What a share of a group would bring in a full year, in the contribution's own currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Per cent of the group.
    pub share: Exact,
    /// How many people the group has.
    pub people: Amount,
    /// How many of them give.
    pub givers: Amount,
    /// What each gives each time.
    pub level: Amount,
    /// What they give in the year.
    pub due: Amount,
    /// What of it reaches the fund.
    pub reaching: Amount,
}

/// What these shares of each group of givers would bring to the plan's funds.
///
/// # Errors
/// As [`run`](super::run()).
pub fn giving(
    plan: &Plan,
    scenario: Option<&str>,
    shares: &[Exact],
) -> Result<Vec<Giving>, NoCosting> {
    let (currency, years) = horizon(plan)?;
    let layer = layer(plan, scenario)?;
    let world = World::new(plan, currency, &layer);
    let taper = Taper::of(plan);
    let mut giving = Vec::new();
    for term in terms(plan, &layer).iter().filter(|term| !term.is_benefit()) {
        let Some(fund) = term.scheme.filter(|scheme| taper.is_fund(scheme)) else {
            continue;
        };
        let given = |at: i64| {
            let factors = term.factors(at, &Ok(MONTHS), &world);
            let level = factors.level();
            let given = shares.iter().map(|share| {
                let givers = factors.people().map(|people| people * &share.percent());
                let due = givers.times(&level).times(&factors.periods);
                Given {
                    share: share.clone(),
                    people: factors.people().clone(),
                    reaching: due.times(&term.more()),
                    level: level.clone(),
                    givers,
                    due,
                }
            });
            (at, given.collect())
        };
        giving.push(Giving {
            fund: fund.to_owned(),
            name: term.name.to_owned(),
            group: term.group.map(str::to_owned),
            currency: term.currency(&world).map(str::to_owned),
            years: years.clone().map(given).collect(),
        });
    }
    Ok(giving)
}
