//! One run of the costing: the plan's own figures, or these with a scenario on them.

use super::basis::Basis;
use super::layer::Layer;
use super::line::{Ledger, Line};
use super::paid::Undated;
use super::scheme::{Accounts, SchemeLine, SchemeYear};
use super::series::Used;
use super::support::Taper;
use super::world::World;
use super::{Amount, Lack, Lacks, Sum};
use crate::i18n::Message;
use crate::plan::{Costing, Plan};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The most years a costing spans.
const MOST: i64 = 100;

/// The costing of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The scenario; absent: the plan's own figures.
    pub scenario: Option<String>,
    /// What everything is reckoned in.
    pub currency: String,
    /// Every benefit, contribution, cost and funding.
    pub lines: Vec<Line>,
    /// Amounts without a year.
    pub undated: Vec<Undated>,
    /// Every scheme that a row names.
    pub schemes: BTreeMap<String, SchemeLine>,
    /// The plan by year.
    pub years: BTreeMap<i64, Year>,
    /// From when each scheme that is no fund carries itself.
    pub carries: BTreeMap<String, Carries>,
    /// The figures it was reckoned from.
    pub basis: Basis,
    /// Where each comes from.
    pub used: Vec<Used>,
}

/// The whole plan in a year, in the currency of the costing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Year {
    /// All that it costs.
    pub cost: Sum,
    /// Contributions and funding, without those of funds: these come in as support.
    pub income: Amount,
    /// What funds pay.
    pub support: Amount,
    /// Still to be found.
    pub gap: Amount,
    /// What schemes have too much: not another's money, hence apart.
    pub surplus: Amount,
    /// The gross domestic product.
    pub gdp: Amount,
    /// All that the state spends.
    pub expenditure: Amount,
    /// The cost in per cent of the one.
    pub of_gdp: Amount,
    /// And of the other.
    pub of_expenditure: Amount,
    /// What belongs to no scheme.
    pub loose: SchemeYear,
}

/// From when a scheme carries itself: contributions and funding other than donors' cover the cost from then on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carries {
    /// From this year to the end of the horizon.
    From(i64),
    /// Not within the horizon.
    Never,
    /// Not established.
    Open(Lacks),
}

/// Why a plan cannot be costed at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCosting {
    /// `plan.toml` has no `[costing]`.
    Absent,
    /// A key of it is missing.
    Incomplete(&'static str),
    /// Its years are none, or too many.
    Years(i64, i64),
    /// There is no such scenario.
    Scenario(String),
}

impl NoCosting {
    /// As people are told.
    pub fn message(&self) -> Message {
        match self {
            NoCosting::Absent => Message::new("costing-none"),
            NoCosting::Incomplete(key) => Message::new("costing-incomplete").with("key", *key),
            NoCosting::Years(from, to) => Message::new("costing-years")
                .with("from", from.to_string())
                .with("to", to.to_string()),
            NoCosting::Scenario(id) => {
                Message::new("costing-scenario-unknown").with("id", id.as_str())
            }
        }
    }
}

/// The currency and the years that a plan is costed in.
///
/// # Errors
/// Where it says none, or none that can be.
pub fn horizon(plan: &Plan) -> Result<(&str, RangeInclusive<i64>), NoCosting> {
    let Costing {
        currency, from, to, ..
    } = plan.manifest.costing.as_ref().ok_or(NoCosting::Absent)?;
    let currency = currency.as_deref().filter(|it| !it.is_empty());
    let currency = currency.ok_or(NoCosting::Incomplete("currency"))?;
    let from = from.ok_or(NoCosting::Incomplete("from"))?;
    let to = to.ok_or(NoCosting::Incomplete("to"))?;
    let years = 1..=9999;
    if to < from || !years.contains(&from) || !years.contains(&to) || to - from >= MOST {
        return Err(NoCosting::Years(from, to));
    }
    Ok((currency, from..=to))
}

/// Costs a plan with its own figures, or with a scenario.
///
/// # Errors
/// Where the plan says of no years and no currency that it is to be costed in them, or has no such scenario.
pub fn run(plan: &Plan, scenario: Option<&str>) -> Result<Run, NoCosting> {
    let (currency, years) = horizon(plan)?;
    let layer = layer(plan, scenario)?;
    let world = World::new(plan, currency, &layer);
    let ledger = Ledger::of(plan, &years, &world, &layer);
    let taper = Taper::of(plan);
    let mut reckoned = Reckoned::default();
    let mut accounts = Accounts {
        world: &world,
        taper: &taper,
        currencies: currencies(plan),
        held: BTreeMap::new(),
        doubt: plan
            .unread
            .contains_key(SCHEMES)
            .then(|| Lack::unread(SCHEMES)),
    };
    for year in years.clone() {
        reckoned.year(year, &ledger, &mut accounts);
    }
    let own = reckoned.schemes.iter();
    let own = own.filter(|(_, line)| line.fund_currency.is_none());
    let carries = own.map(|(id, line)| (id.clone(), carries(line))).collect();
    let (undated, found) = (ledger.undated.clone(), world.basis());
    Ok(Run {
        scenario: scenario.map(str::to_owned),
        currency: currency.to_owned(),
        lines: ledger.lines(),
        undated,
        schemes: reckoned.schemes,
        years: reckoned.years,
        carries,
        basis: Basis::of(&found),
        used: found.into_iter().map(|(used, _)| used).collect(),
    })
}

/// Where it is said what funds are kept in.
const SCHEMES: &str = "registers/schemes.toml";

/// What the funds of registered schemes are kept in.
fn currencies(plan: &Plan) -> BTreeMap<&str, &str> {
    let registered = plan.registers.schemes.iter();
    registered
        .filter_map(|scheme| Some((scheme.id.as_str(), scheme.currency.as_deref()?)))
        .collect()
}

/// What was reckoned so far.
#[derive(Default)]
struct Reckoned {
    schemes: BTreeMap<String, SchemeLine>,
    years: BTreeMap<i64, Year>,
}

impl Reckoned {
    /// One year more.
    fn year<'p>(&mut self, year: i64, ledger: &Ledger<'p, '_>, accounts: &mut Accounts<'p, '_>) {
        let schemes = ledger.schemes.iter().copied();
        let (all, loose) = accounts.year(year, schemes, ledger.postings(year));
        let (taper, world) = (accounts.taper, accounts.world);
        let total = total(year, ledger.costs(year), &all, loose, taper, world);
        self.years.insert(year, total);
        for (id, scheme) in all {
            let line = self.schemes.entry(id.to_owned()).or_insert_with(|| {
                let currency = accounts.currencies.get(id).copied();
                let currency = currency.unwrap_or(world.currency).to_owned();
                SchemeLine {
                    fund_currency: taper.is_fund(id).then_some(currency),
                    years: BTreeMap::new(),
                }
            });
            line.years.insert(year, scheme);
        }
    }
}

pub(super) fn layer(plan: &Plan, scenario: Option<&str>) -> Result<Layer, NoCosting> {
    let Some(id) = scenario else {
        return Ok(Layer::default());
    };
    let found = plan.scenarios.get(id);
    let scenario = found.ok_or_else(|| NoCosting::Scenario(id.to_owned()))?;
    Ok(Layer::of(id, scenario))
}

/// The plan in a year.
fn total(
    year: i64,
    cost: Sum,
    schemes: &BTreeMap<&str, SchemeYear>,
    loose: SchemeYear,
    taper: &Taper<'_>,
    world: &World<'_>,
) -> Year {
    let mut total = Year {
        income: loose.income.clone(),
        support: Amount::zero(),
        gap: loose.gap_after.positive(),
        surplus: loose.gap_after.map(|gap| (-gap).positive()),
        gdp: world.gdp(year),
        expenditure: world.expenditure(year),
        of_gdp: Amount::zero(),
        of_expenditure: Amount::zero(),
        cost,
        loose,
    };
    for (id, scheme) in schemes {
        if taper.is_fund(id) {
            let short = scheme.fund.as_ref().map(|fund| &fund.short);
            total.gap = Amount::sum(std::iter::once(&total.gap).chain(short));
            continue;
        }
        total.income = total.income.plus(&scheme.income);
        total.support = total.support.plus(&scheme.support);
        total.gap = total.gap.plus(&scheme.gap_after.positive());
        let surplus = scheme.gap_after.map(|gap| (-gap).positive());
        total.surplus = total.surplus.plus(&surplus);
    }
    let cost = &total.cost.total;
    total.of_gdp = world.of_gdp(cost, &total.gdp, year);
    total.of_expenditure = world.of_expenditure(cost, &total.expenditure, year);
    total
}

/// The first year from which on a scheme's own income covers its cost, to the end.
fn carries(line: &SchemeLine) -> Carries {
    let mut found = Carries::Never;
    for (year, scheme) in line.years.iter().rev() {
        let left = scheme.own.minus(&scheme.cost);
        match left {
            Amount::Known(left) if left.is_negative() => return found,
            Amount::Known(_) => found = Carries::From(*year),
            Amount::Open(lacks) => return Carries::Open(lacks),
        }
    }
    found
}

impl Run {
    /// Everything that is missing for anything in it.
    pub fn lacks(&self) -> Lacks {
        let lines = self.lines.iter().flat_map(|line| line.years.values());
        let lines = lines.map(|cell| &cell.total);
        let schemes = self.schemes.values().flat_map(|line| line.years.values());
        let schemes = schemes.flat_map(|scheme| {
            let fund = scheme.fund.iter().flat_map(|it| [&it.fund, &it.closing]);
            [&scheme.own, &scheme.gap_after].into_iter().chain(fund)
        });
        let years = self.years.values().flat_map(|year| {
            let loose = [&year.loose.cost, &year.loose.own];
            [&year.of_gdp, &year.of_expenditure]
                .into_iter()
                .chain(loose)
        });
        let undated = self.undated.iter().map(|one| &one.amount);
        let all = lines.chain(schemes).chain(years).chain(undated);
        let open = all.filter_map(Amount::lacks);
        open.flat_map(Lacks::iter).cloned().collect()
    }

    /// The same for programs, in the order of their letters.
    pub fn missing(&self) -> Vec<String> {
        self.lacks().written()
    }

    /// The line of this key.
    pub fn line(&self, key: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.key == key)
    }
}
