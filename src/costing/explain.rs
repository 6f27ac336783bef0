//! Where a value comes from: each factor of a line in a year, with its value and what says so.

use super::cell::Cell;
use super::kind::LineKind;
use super::layer::Layer;
use super::paid::Paid;
use super::run::{NoCosting, horizon, layer};
use super::series::{Found, Used};
use super::term::Term;
use super::world::World;
use super::{Amount, Exact};
use crate::plan::{ClauseId, Index, Plan, words};
use std::collections::BTreeSet;

words! {
    /// What a factor is.
    What {
        /// How many people the group has.
        People,
        /// Per cent of them that are reached.
        Coverage,
        /// How much each is due, as it was agreed, or the rate.
        Level,
        /// How much is paid or comes in at once.
        Amount,
        /// What the rate is taken of.
        Of,
        /// By how many per cent prices or wages rose in a year.
        Rise,
        /// How often it is due.
        Periods,
        /// Administration, in per cent or as a share.
        Admin,
        /// What is collected of what is due.
        Collected,
        /// What one unit of the term's currency is in that of the costing.
        Exchange,
    }
}

/// One factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factor {
    /// What it is.
    pub what: What,
    /// How much.
    pub value: Amount,
    /// The figure that says so; absent where the term itself does.
    pub used: Option<Used>,
}

/// A line in a year, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The clause it stands in.
    pub clause: ClauseId,
    /// Its name there.
    pub name: String,
    /// What kind of row it is.
    pub kind: LineKind,
    /// The year that the row says, of what is paid at once: there may be several of one name.
    pub since: Option<i64>,
    /// Its factors; none outside its months or years.
    pub factors: Vec<Factor>,
    /// What it comes to.
    pub cell: Cell,
}

impl Explained {
    /// A row in a year in which nothing of it is due.
    pub fn nothing(clause: ClauseId, kind: LineKind, name: String) -> Explained {
        Explained {
            clause,
            name,
            kind,
            since: None,
            factors: Vec::new(),
            cell: Cell::outside(kind == LineKind::Benefit),
        }
    }

    /// Whether a figure is among the factors that nobody stands behind.
    pub fn is_unsourced(&self) -> bool {
        let used = self
            .factors
            .iter()
            .filter_map(|factor| factor.used.as_ref());
        used.into_iter().any(Used::is_unsourced)
    }
}

/// Every benefit and contribution in a year, and what is paid at once in it, explained.
///
/// # Errors
/// As [`run`](super::run()).
pub fn explain(
    plan: &Plan,
    scenario: Option<&str>,
    year: i64,
) -> Result<Vec<Explained>, NoCosting> {
    let (currency, _) = horizon(plan)?;
    let layer = layer(plan, scenario)?;
    let world = World::new(plan, currency, &layer);
    let terms = terms(plan, &layer);
    let terms = terms.iter().map(|term| explained(term, year, &world));
    let paid = paid(plan);
    let paid = paid.iter().filter_map(|paid| at_once(paid, year, &world));
    Ok(terms.chain(paid).collect())
}

/// Everything of a plan that is paid at once.
fn paid(plan: &Plan) -> Vec<Paid<'_>> {
    let clauses = plan.clauses.values();
    let paid = clauses.flat_map(|clause| {
        let costs = clause.costs.iter();
        let costs = costs.map(|row| Paid::cost(&clause.id, row));
        let funding = clause.funding.iter();
        costs.chain(funding.filter_map(|row| Paid::funding(&clause.id, row)))
    });
    paid.collect()
}

/// What is paid at once in a year, explained; nothing where it is not paid in it.
fn at_once<'p>(paid: &Paid<'p>, year: i64, world: &World<'p>) -> Option<Explained> {
    let total = paid.at(year, world)?;
    let amount = Factor {
        what: What::Amount,
        value: paid.amount(),
        used: None,
    };
    let exchange = paid.currency.and_then(|it| exchange(it, year, world));
    Some(Explained {
        clause: paid.clause.clone(),
        name: paid.name.to_owned(),
        kind: paid.kind,
        since: paid.years.as_ref().map(|years| *years.start()),
        factors: [amount].into_iter().chain(exchange).collect(),
        cell: Cell::paid(total),
    })
}

/// Every benefit and contribution of a plan.
pub(super) fn terms<'p>(plan: &'p Plan, layer: &'p Layer) -> Vec<Term<'p>> {
    let clauses = plan.clauses.values();
    let terms = clauses.flat_map(|clause| {
        let benefits = clause.benefits.iter();
        let benefits = benefits.map(|row| Term::benefit(clause, row, layer));
        let contributions = clause.contributions.iter();
        let contributions = contributions.map(|row| Term::contribution(clause, row, layer));
        benefits.chain(contributions)
    });
    terms.collect()
}

fn explained<'p>(term: &Term<'p>, year: i64, world: &World<'p>) -> Explained {
    let cell = term.at(year, world);
    Explained {
        clause: term.clause.clone(),
        name: term.name.to_owned(),
        kind: match term.is_benefit() {
            true => LineKind::Benefit,
            false => LineKind::Contribution,
        },
        since: None,
        factors: match cell.factors() {
            Some(_) => factors(term, &cell, year, world),
            None => Vec::new(),
        },
        cell,
    }
}

fn factors<'p>(term: &Term<'p>, cell: &Cell, year: i64, world: &World<'p>) -> Vec<Factor> {
    let plain = |what, value: Amount| Factor {
        what,
        value,
        used: None,
    };
    let of = |what, found: &Found| Factor {
        what,
        value: found.amount.clone(),
        used: found.used.clone(),
    };
    let mut factors = Vec::new();
    let Some(known) = cell.factors() else {
        return factors;
    };
    let people = term
        .group
        .map(|group| of(What::People, &world.people(group, year)));
    factors.push(people.unwrap_or_else(|| plain(What::People, known.people().clone())));
    factors.push(plain(What::Coverage, known.share.clone()));
    factors.push(plain(What::Level, term.said()));
    if let Some(figure) = term.rate_of() {
        factors.push(of(What::Of, &world.named(figure, year)));
    }
    if let Some((index, since)) = term.rises() {
        let years = since.saturating_add(1)..=year;
        let years = years.filter(|_| !World::is_far(since, year));
        let rises = years.filter_map(|year| world.rise(index, year));
        factors.extend(rises.map(|rise| of(What::Rise, &rise)));
    }
    factors.push(plain(What::Periods, known.periods.clone()));
    let more = match term.is_benefit() {
        true => What::Admin,
        false => What::Collected,
    };
    let hundred = Exact::from(100);
    factors.push(plain(more, term.more().map(|more| more * &hundred)));
    let currency = term.currency(world);
    factors.extend(currency.and_then(|it| exchange(it, year, world)));
    factors
}

/// What one unit of a currency is in that of the costing, where it is another one.
fn exchange(currency: &str, year: i64, world: &World<'_>) -> Option<Factor> {
    let id = world.exchange_id(currency);
    (currency != world.currency).then(|| Factor {
        what: What::Exchange,
        value: world.exchange(currency, year),
        used: world.figure(id, year).and_then(|found| found.used.clone()),
    })
}

impl Term<'_> {
    /// The index it follows, and the year whose prices it is said in.
    fn rises(&self) -> Option<(Index, i64)> {
        let index = self.index.and_then(Result::ok)?;
        let since = self.price_year?;
        let rises = index != Index::None && self.rate.is_none() && self.rate_of().is_none();
        rises.then_some((index, since))
    }

    /// The amount or the rate as it stands in the clause.
    fn said(&self) -> Amount {
        match (self.amount, self.rate) {
            (Some(amount), None) => self.quantity("amount", amount),
            (None, Some(rate)) => self.quantity("rate", rate),
            _ => self.level_open(),
        }
    }
}

/// The lines that lean, in any year, on a figure nobody stands behind: by clause and name.
///
/// # Errors
/// As [`run`](super::run()).
pub fn unsourced(
    plan: &Plan,
    scenario: Option<&str>,
) -> Result<BTreeSet<(ClauseId, String)>, NoCosting> {
    let (currency, years) = horizon(plan)?;
    let layer = layer(plan, scenario)?;
    let world = World::new(plan, currency, &layer);
    let mut leaning = BTreeSet::new();
    for term in terms(plan, &layer) {
        let mut years = years.clone().map(|year| explained(&term, year, &world));
        if years.any(|year| year.is_unsourced()) {
            leaning.insert((term.clause.clone(), term.name.to_owned()));
        }
    }
    for paid in paid(plan) {
        let mut years = years
            .clone()
            .filter_map(|year| at_once(&paid, year, &world));
        if years.any(|explained| explained.is_unsourced()) {
            leaning.insert((paid.clause.clone(), paid.name.to_owned()));
        }
    }
    Ok(leaning)
}
