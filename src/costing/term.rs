//! A benefit or a contribution over the years: people by coverage by level by time. Inside its months it needs every
//! factor; outside them it is zero and nothing is looked up.

use super::cell::{Cell, Factors, Own};
use super::coverage::Reach;
use super::layer::Layer;
use super::world::World;
use super::worth::{Alike, Ask, Scale, Worth};
use super::{Amount, Exact, Lack, Place, Why, months};
use crate::plan::{Benefit, Clause, ClauseId, Contribution, Decimal, Figure, Index, Per, Read};
use jiff::civil::Date;
use std::cell::OnceCell;
use std::sync::Arc;

/// A term as it stands in its clause, whether money goes out or comes in.
pub(super) struct Term<'p> {
    pub(super) clause: &'p ClauseId,
    pub(super) name: &'p str,
    pub(super) scheme: Option<&'p str>,
    pub(super) group: Option<&'p str>,
    pub(super) amount: &'p Option<Decimal>,
    pub(super) rate: &'p Option<Decimal>,
    pub(super) of: Option<&'p str>,
    currency: Option<&'p str>,
    per: Read<'p, Per>,
    pub(super) price_year: Option<i64>,
    pub(super) index: Read<'p, Index>,
    more: More<'p>,
    start: Option<Date>,
    end: Option<Date>,
    reach: Reach<'p>,
    /// Its own numbers, the same in every year: read once.
    own: OnceCell<Arc<Own>>,
    /// What it takes from the world as others do.
    alike: OnceCell<Option<Alike>>,
}

/// What comes on top of benefits, or arrives of what is due.
enum More<'p> {
    Admin(&'p Option<Decimal>, &'p Option<Decimal>),
    Collected(&'p Option<Decimal>),
}

/// The whole months in a year, where it is known when a term begins.
type Months = Result<i64, Lack>;

fn whole(months: &Months) -> Amount {
    match months {
        Ok(months) => Exact::from(*months).into(),
        Err(lack) => lack.clone().into(),
    }
}

/// A term of a row of benefits or contributions: they are two types, whose columns bear the same names.
macro_rules! term {
    ($clause:expr, $row:expr, $layer:expr, $more:expr) => {
        Term {
            clause: &$clause.id,
            name: &$row.name,
            scheme: $row.scheme.as_deref(),
            group: $row.group.as_deref(),
            amount: &$row.amount,
            rate: &$row.rate,
            of: $row.of.as_deref(),
            currency: $row.currency.as_deref(),
            per: $row.per(),
            price_year: $row.price_year,
            index: $row.index(),
            more: $more,
            start: $row.start.or($clause.start),
            end: $row.end.or($clause.end),
            reach: reach($clause, &$row.name, $layer),
            own: OnceCell::new(),
            alike: OnceCell::new(),
        }
    };
}

impl<'p> Term<'p> {
    pub(super) fn benefit(clause: &'p Clause, row: &'p Benefit, layer: &'p Layer) -> Term<'p> {
        let more = More::Admin(&row.admin, &row.admin_share);
        term!(clause, row, layer, more)
    }

    pub(super) fn contribution(
        clause: &'p Clause,
        row: &'p Contribution,
        layer: &'p Layer,
    ) -> Term<'p> {
        term!(clause, row, layer, More::Collected(&row.collected))
    }

    pub(super) fn is_benefit(&self) -> bool {
        matches!(self.more, More::Admin(..))
    }

    fn lack(&self, key: &'static str, why: Why) -> Lack {
        self.lack_in(key, None, why)
    }

    fn lack_in(&self, key: &'static str, year: Option<i64>, why: Why) -> Lack {
        Lack {
            place: Place::Term(self.clause.clone(), self.name.to_owned()),
            key: Some(key),
            year,
            why,
        }
    }

    /// What it comes to in a year.
    pub(super) fn at(&self, year: i64, world: &World<'p>) -> Cell {
        let months = self.months(year);
        match months {
            Ok(0) => Cell::outside(self.is_benefit()),
            _ => Cell::reckoned(whole(&months), self.factors(year, &months, world)),
        }
    }

    /// What it is reckoned from in a year of so many months.
    pub(super) fn factors(&self, year: i64, months: &Months, world: &World<'p>) -> Factors {
        let own = || Arc::new(Own::new(self.is_benefit(), self.level(), self.more()));
        Factors {
            share: self.reach.at(year),
            periods: self.periods(months, world),
            own: self.own.get_or_init(own).clone(),
            worth: self.worth(year, world),
        }
    }

    /// The whole months that it runs for. A term that has ended needs no beginning.
    fn months(&self, year: i64) -> Months {
        match self.start {
            Some(start) => Ok(months(year, start, self.end)),
            None if months(year, Date::MIN, self.end) == 0 => Ok(0),
            None => Err(self.lack("start", Why::Absent)),
        }
    }

    /// Its amount, or the rate over a hundred.
    fn level(&self) -> Amount {
        match (self.amount, self.rate) {
            (Some(amount), None) => self.quantity("amount", amount),
            (None, Some(rate)) => self.quantity("rate", rate).percent(),
            (Some(_), Some(_)) | (None, None) => self.level_open(),
        }
    }

    /// What it takes from the world, with others where they take the same.
    fn worth(&self, year: i64, world: &World<'p>) -> Arc<Worth> {
        let alike = || Some(world.alike(self.ask(world)?));
        let alike = self.alike.get_or_init(alike);
        match alike.as_ref().filter(|_| self.has_index(year)) {
            Some(alike) => alike.at(year, || self.find(year, world)),
            None => Arc::new(self.find(year, world)),
        }
    }

    /// Whether the index of a year can be told.
    fn has_index(&self, year: i64) -> bool {
        let since = self.price_year;
        since.is_none_or(|since| since <= year && !World::is_far(since, year))
    }

    /// By what others are known that take the same from the world; nothing where the term itself lacks something.
    fn ask(&self, world: &World<'p>) -> Option<Ask<'p>> {
        let scale = match (self.amount, self.rate) {
            (Some(_), None) => match self.index {
                None | Some(Ok(Index::None)) => Scale::Level,
                Some(Ok(index)) => Scale::Index(index, self.price_year?),
                Some(Err(_)) => return None,
            },
            (None, Some(_)) => Scale::Figure(self.of?),
            (Some(_), Some(_)) | (None, None) => return None,
        };
        Some(Ask {
            group: self.group?,
            scale,
            currency: self.currency(world)?,
        })
    }

    /// What it takes from the world. A share of a figure rises with the figure and by no index.
    fn find(&self, year: i64, world: &World<'p>) -> Worth {
        let one = || Amount::Known(Exact::one());
        let people = match self.group {
            Some(group) => world.people(group, year).amount.clone(),
            None => self.lack("group", Why::Absent).into(),
        };
        let (index, scale) = match (self.amount, self.rate) {
            (Some(_), None) => {
                let index = self.index(year, world);
                (index.clone(), index)
            }
            (None, rate) if rate.is_some() || self.of.is_some() => {
                (one(), self.figure(year, world))
            }
            (None, _) => (self.index(year, world), one()),
            (Some(_), Some(_)) => (one(), one()),
        };
        let exchange = match self.currency(world) {
            Some(currency) => world.exchange(currency, year),
            None => self.lack("currency", Why::Absent).into(),
        };
        Worth {
            all: people.times(&scale).times(&exchange),
            people,
            index,
            scale,
        }
    }

    /// What the rate is taken of.
    fn figure(&self, year: i64, world: &World<'p>) -> Amount {
        match self.of {
            Some(of) if !world.is_level(of) => Lack::figure(of, year, Why::Measure).into(),
            Some(of) => world.named(of, year).amount.clone(),
            None => self.lack("of", Why::Absent).into(),
        }
    }

    /// The figure that it is a share of, also where only the figure is named and the rate is still missing.
    pub(super) fn rate_of(&self) -> Option<&'p str> {
        self.of
            .filter(|_| self.rate.is_some() || self.amount.is_none())
    }

    /// Neither an amount nor a rate, or both.
    pub(super) fn level_open(&self) -> Amount {
        match self.amount {
            Some(_) => self.lack("amount", Why::Disagree).into(),
            None if self.of.is_some() => self.lack("rate", Why::Absent).into(),
            None => self.lack("amount", Why::Absent).into(),
        }
    }

    fn index(&self, year: i64, world: &World<'p>) -> Amount {
        let index = match self.index {
            None | Some(Ok(Index::None)) => return Exact::one().into(),
            Some(Ok(index)) => index,
            Some(Err(_)) => return self.lack("index", Why::Word).into(),
        };
        match self.price_year {
            None => self.lack("price-year", Why::Absent).into(),
            Some(since) if since > year => {
                self.lack_in("price-year", Some(year), Why::Early).into()
            }
            Some(since) if World::is_far(since, year) => self.lack("price-year", Why::Far).into(),
            Some(since) => world.index(index, since, year),
        }
    }

    /// A number of the term that cannot be less than nothing.
    pub(super) fn quantity(&self, key: &'static str, decimal: &Decimal) -> Amount {
        match Exact::of(decimal) {
            None => self.lack(key, Why::Far).into(),
            Some(value) if value.is_negative() => {
                self.lack(key, Why::Negative(value.rounded(2))).into()
            }
            Some(value) => value.into(),
        }
    }

    /// How often the level is due. Of a share of a figure that says itself whether it is by the month or by the year, it
    /// is due as often: so many per cent of a yearly wage stay a yearly amount, however the term is paid.
    fn periods(&self, months: &Months, world: &World<'p>) -> Amount {
        let own = match &self.per {
            None => Err(self.lack("per", Why::Absent)),
            Some(Err(_)) => Err(self.lack("per", Why::Word)),
            Some(Ok(per)) => Ok(*per),
        };
        let figures = self.of_figure(world, |figure| figure.per.as_deref());
        let figures = figures.and_then(|word| word.parse::<Per>().ok());
        let per = match (own, figures) {
            (Ok(Per::Once), _) => Per::Once,
            (_, Some(figures)) => figures,
            (Ok(own), None) => own,
            (Err(lack), None) => return lack.into(),
        };
        match per {
            Per::Month => whole(months),
            Per::Year | Per::Once => match months {
                Ok(months) => Exact::share(*months, 12).unwrap_or_else(Exact::zero).into(),
                Err(lack) => lack.clone().into(),
            },
        }
    }

    /// What the figure that a rate is taken of says of itself.
    fn of_figure(
        &self,
        world: &World<'p>,
        says: impl FnOnce(&'p Figure) -> Option<&'p str>,
    ) -> Option<&'p str> {
        says(world.series(self.rate_of()?)?.figure)
    }

    /// What the level is in: of a share of a figure, what the figure is in.
    pub(super) fn currency(&self, world: &World<'p>) -> Option<&'p str> {
        let figures = self.of_figure(world, |figure| figure.currency.as_deref());
        figures.or(self.currency)
    }

    /// By what the base is multiplied: for administration, or for what is collected.
    pub(super) fn more(&self) -> Amount {
        match self.more {
            More::Admin(Some(_), Some(_)) => self.lack("admin", Why::Disagree).into(),
            More::Admin(None, None) => self.lack("admin", Why::Absent).into(),
            More::Admin(Some(admin), None) => self.quantity("admin", admin).percent(),
            More::Admin(None, Some(share)) => self.share_of_total(share),
            More::Collected(None) => self.lack("collected", Why::Absent).into(),
            More::Collected(Some(collected)) => self.quantity("collected", collected).percent(),
        }
    }

    /// Administration of so many per cent of the total: s of 100 beside 100 - s of benefits.
    fn share_of_total(&self, share: &Decimal) -> Amount {
        let hundred = Exact::from(100);
        match self.quantity("admin-share", share) {
            Amount::Known(share) if share >= hundred => {
                self.lack("admin-share", Why::Over(share.rounded(2))).into()
            }
            share => {
                let rest = share.map(|share| &hundred - share);
                share.over(&rest, || self.lack("admin-share", Why::Zero))
            }
        }
    }
}

fn reach<'p>(clause: &'p Clause, name: &'p str, layer: &'p Layer) -> Reach<'p> {
    Reach::new(&clause.id, name, &clause.coverage, layer.coverage.get(name))
}
