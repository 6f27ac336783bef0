//! The figures of one run: what the plan takes from the world, with a scenario's layer on them, each found once. What was
//! found is the basis of everything that was reckoned.

use super::layer::Layer;
use super::series::{FAR, Found, Series, Used};
use super::worth::{Alike, Ask};
use super::{Amount, Exact, Lack, Why};
use crate::plan::{Index, Measure, Plan};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What a figure is looked up as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Role<'p> {
    Population(&'p str),
    Gdp,
    Expenditure,
    Prices,
    Wages,
    /// So much of the first for one of the second.
    Exchange(&'p str, &'p str),
}

impl Role<'_> {
    /// The id of the figure that would say it, where there is none.
    fn id(&self) -> String {
        match self {
            Role::Population(group) => (*group).to_owned(),
            Role::Gdp => Measure::Gdp.slug().to_owned(),
            Role::Expenditure => Measure::GovernmentExpenditure.slug().to_owned(),
            Role::Prices => Measure::Prices.slug().to_owned(),
            Role::Wages => Measure::Wages.slug().to_owned(),
            Role::Exchange(of, per) => format!("{of}-per-{per}").to_lowercase(),
        }
    }
}

/// Which figure plays which role. Two that play the same leave it open which counts.
type Roles<'p> = BTreeMap<Role<'p>, Vec<&'p str>>;

/// The index of each kind, price year and year.
type Indices = BTreeMap<(Index, i64, i64), Amount>;

/// The figures of one run.
pub(super) struct World<'p> {
    series: BTreeMap<&'p str, Series<'p>>,
    roles: Roles<'p>,
    /// What everything is reckoned in.
    pub(super) currency: &'p str,
    indices: RefCell<Indices>,
    alike: RefCell<BTreeMap<Ask<'p>, Alike>>,
}

impl<'p> World<'p> {
    pub(super) fn new(plan: &'p Plan, currency: &'p str, layer: &'p Layer) -> World<'p> {
        let mut roles = Roles::new();
        let mut series = BTreeMap::new();
        for (id, figure) in &plan.figures {
            let id = id.as_str();
            let role = match figure.measure().and_then(Result::ok) {
                Some(Measure::Population) => figure.group.as_deref().map(Role::Population),
                Some(Measure::Gdp) => Some(Role::Gdp),
                Some(Measure::GovernmentExpenditure) => Some(Role::Expenditure),
                Some(Measure::Prices) => Some(Role::Prices),
                Some(Measure::Wages) => Some(Role::Wages),
                Some(Measure::Exchange) => {
                    let pair = figure.currency.as_deref().zip(figure.per.as_deref());
                    pair.map(|(of, per)| Role::Exchange(of, per))
                }
                Some(Measure::Level) | None => None,
            };
            if let Some(role) = role {
                roles.entry(role).or_default().push(id);
            }
            series.insert(id, Series::new(id, figure, layer.figures.get(id)));
        }
        World {
            series,
            roles,
            currency,
            indices: RefCell::default(),
            alike: RefCell::default(),
        }
    }

    /// What all terms that take the same from the world have found of it.
    pub(super) fn alike(&self, ask: Ask<'p>) -> Alike {
        self.alike.borrow_mut().entry(ask).or_default().clone()
    }

    /// A figure of a year; nothing where there is no such figure.
    pub(super) fn figure(&self, id: &str, year: i64) -> Option<Rc<Found>> {
        Some(self.series.get(id)?.found(year))
    }

    /// The figure of this id, whatever it measures.
    pub(super) fn series(&self, id: &str) -> Option<&Series<'p>> {
        self.series.get(id)
    }

    /// Whether a rate can be taken of a figure; one that is not there is missing, which is told of it.
    pub(super) fn is_level(&self, id: &str) -> bool {
        let measure = self.series(id).map(|series| series.figure.measure());
        matches!(
            measure,
            None | Some(None | Some(Err(_) | Ok(Measure::Level)))
        )
    }

    /// The value of a figure that is named; of one that is not there, that it is missing.
    pub(super) fn named(&self, id: &str, year: i64) -> Rc<Found> {
        self.figure(id, year)
            .unwrap_or_else(|| missing([id], year, Why::Absent))
    }

    fn role(&self, role: Role<'_>, year: i64) -> Rc<Found> {
        match self.roles.get(&role).map(Vec::as_slice) {
            None | Some([]) => missing([role.id().as_str()], year, Why::Absent),
            Some([id]) => self.named(id, year),
            Some(several) => missing(several.iter().copied(), year, Why::Disagree),
        }
    }

    /// How many people a group has.
    pub(super) fn people(&self, group: &str, year: i64) -> Rc<Found> {
        self.role(Role::Population(group), year)
    }

    /// The gross domestic product, in the currency of the costing.
    pub(super) fn gdp(&self, year: i64) -> Amount {
        self.whole(Role::Gdp, year)
    }

    /// All that the state spends, in the currency of the costing.
    pub(super) fn expenditure(&self, year: i64) -> Amount {
        self.whole(Role::Expenditure, year)
    }

    /// A figure of a whole country. Where it names no currency, it is that of the costing.
    fn whole(&self, role: Role<'_>, year: i64) -> Amount {
        let amount = self.role(role, year).amount.clone();
        let id = self.roles.get(&role).and_then(|ids| ids.first());
        let series = id.and_then(|id| self.series.get(id));
        match series.and_then(|series| series.figure.currency.as_deref()) {
            Some(currency) => self.exchanged(&amount, currency, year),
            None => amount,
        }
    }

    /// A cost in per cent of the gross domestic product, which is so much.
    pub(super) fn of_gdp(&self, cost: &Amount, gdp: &Amount, year: i64) -> Amount {
        self.of_whole(cost, (Role::Gdp, gdp), year)
    }

    /// A cost in per cent of what the state spends, which is so much.
    pub(super) fn of_expenditure(&self, cost: &Amount, expenditure: &Amount, year: i64) -> Amount {
        self.of_whole(cost, (Role::Expenditure, expenditure), year)
    }

    fn of_whole(&self, cost: &Amount, (role, whole): (Role<'_>, &Amount), year: i64) -> Amount {
        let id = || self.roles.get(&role).and_then(|ids| ids.first());
        let id = || id().map_or_else(|| role.id(), |id| (*id).to_owned());
        let hundred = cost.map(|cost| cost * &Exact::from(100));
        hundred.over(whole, || Lack::figure(&id(), year, Why::Zero))
    }

    /// By how much prices or wages rise in a year, in per cent.
    pub(super) fn rise(&self, index: Index, year: i64) -> Option<Rc<Found>> {
        match index {
            Index::None => None,
            Index::Prices => Some(self.role(Role::Prices, year)),
            Index::Wages => Some(self.role(Role::Wages, year)),
        }
    }

    /// What became of one unit since its price year. The price year's own rise is in its prices already.
    pub(super) fn index(&self, index: Index, since: i64, year: i64) -> Amount {
        if index == Index::None || since >= year {
            return Exact::one().into();
        }
        let (from, mut amount) = self.known_index(index, since, year);
        for year in from.saturating_add(1)..=year {
            let Some(rise) = self.rise(index, year) else {
                continue;
            };
            let rise = rise.amount.map(|rise| &Exact::one() + &rise.percent());
            amount = amount.times(&rise);
            let mut indices = self.indices.borrow_mut();
            indices.insert((index, since, year), amount.clone());
        }
        amount
    }

    /// The latest year up to this one of which the index was told already, and what it was.
    fn known_index(&self, index: Index, since: i64, year: i64) -> (i64, Amount) {
        let indices = self.indices.borrow();
        let years = (index, since, since)..=(index, since, year);
        let latest = indices.range(years).next_back();
        let latest = latest.map(|((_, _, year), amount)| (*year, amount.clone()));
        latest.unwrap_or_else(|| (since, Exact::one().into()))
    }

    /// Whether a price year lies too far back to be reckoned from.
    pub(super) fn is_far(since: i64, year: i64) -> bool {
        year.saturating_sub(since) > FAR
    }

    /// How much of the costing's currency one unit of another is: by the figure that says so, else by the one that says
    /// it the other way round. Never by way of a third.
    pub(super) fn exchange(&self, currency: &str, year: i64) -> Amount {
        if currency == self.currency {
            return Exact::one().into();
        }
        let direct = Role::Exchange(self.currency, currency);
        let inverse = Role::Exchange(currency, self.currency);
        if self.roles.contains_key(&direct) || !self.roles.contains_key(&inverse) {
            return self.role(direct, year).amount.clone();
        }
        let amount = self.role(inverse, year).amount.clone();
        let zero = || Lack::figure(self.exchange_id(currency), year, Why::Zero);
        Amount::from(Exact::one()).over(&amount, zero)
    }

    /// The figure that exchanges a currency, where there is one.
    pub(super) fn exchange_id(&self, currency: &str) -> &str {
        let direct = self.roles.get(&Role::Exchange(self.currency, currency));
        let inverse = || self.roles.get(&Role::Exchange(currency, self.currency));
        let ids = direct.or_else(inverse);
        ids.and_then(|ids| ids.first()).copied().unwrap_or_default()
    }

    /// An amount of another currency in that of the costing.
    pub(super) fn exchanged(&self, amount: &Amount, currency: &str, year: i64) -> Amount {
        match currency == self.currency {
            true => amount.clone(),
            false => amount.times(&self.exchange(currency, year)),
        }
    }

    /// An amount of the costing's currency in another.
    pub(super) fn exchanged_into(&self, amount: &Amount, currency: &str, year: i64) -> Amount {
        if currency == self.currency {
            return amount.clone();
        }
        let zero = || Lack::figure(self.exchange_id(currency), year, Why::Zero);
        amount.over(&self.exchange(currency, year), zero)
    }

    /// Every figure that was looked up and found, with its value.
    pub(super) fn basis(&self) -> Vec<(Used, Exact)> {
        self.series.values().flat_map(Series::basis).collect()
    }
}

fn missing<'a>(ids: impl IntoIterator<Item = &'a str>, year: i64, why: Why) -> Rc<Found> {
    let lacks = ids
        .into_iter()
        .map(|id| Lack::figure(id, year, why.clone()));
    Rc::new(Found::open(lacks))
}
