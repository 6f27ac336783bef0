//! What a line comes to in a year, and from what. Only the total is worked out beforehand: the steps that lead to it are
//! asked of one cell and seldom of all, and to keep them of all takes longer than to reckon.

use super::worth::Worth;
use super::{Amount, Exact};
use std::sync::Arc;

/// Everything that a line comes to in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The whole months; absent of what is paid at once.
    pub months: Option<Amount>,
    way: Way,
    /// What it costs or brings, in the currency of the costing.
    pub total: Amount,
}

/// How it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    /// It is paid at once.
    Paid,
    /// It lies outside the months of its term, which may be a benefit.
    Outside(bool),
    /// Its term was reckoned.
    Reckoned(Factors),
    /// Two rows of one name say something of the year: the base, and the administration.
    Several(Option<Amount>, Option<Amount>),
}

/// What a term is reckoned from in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Factors {
    /// Per cent of the people that are reached.
    pub share: Amount,
    /// How many times the level is due in the year.
    pub periods: Amount,
    pub(super) own: Arc<Own>,
    pub(super) worth: Arc<Worth>,
}

/// The numbers of a term that no year changes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Own {
    is_benefit: bool,
    /// Its amount, or the rate over a hundred.
    said: Amount,
    /// By what the base is multiplied: for administration, or for what is collected.
    more: Amount,
    /// Everything by which people, share, scale and periods are multiplied.
    all: Amount,
}

impl Own {
    pub(super) fn new(is_benefit: bool, said: Amount, more: Amount) -> Own {
        let all = match is_benefit {
            true => said.times(&more.map(|more| &Exact::one() + more)),
            false => said.times(&more),
        };
        Own {
            is_benefit,
            said,
            more,
            all,
        }
    }
}

impl Factors {
    /// How many people the group has.
    pub fn people(&self) -> &Amount {
        &self.worth.people
    }

    /// What became of one unit since the price year.
    pub fn index(&self) -> &Amount {
        &self.worth.index
    }

    /// People that are reached.
    pub fn reached(&self) -> Amount {
        self.people().times(&self.share.percent())
    }

    /// How much each of them is due.
    pub fn level(&self) -> Amount {
        self.own.said.times(&self.worth.scale)
    }

    fn base(&self) -> Amount {
        self.reached().times(&self.level()).times(&self.periods)
    }

    fn admin(&self) -> Option<Amount> {
        let own = &self.own;
        own.is_benefit.then(|| self.base().times(&own.more))
    }

    /// What all of it comes to: what is small first, and that once with what grew.
    fn total(&self) -> Amount {
        let share = self.share.percent();
        let small = self.own.all.times(&share).times(&self.periods);
        small.times(&self.worth.all)
    }
}

impl Cell {
    /// Of what is paid or comes in at once.
    pub(super) fn paid(total: Amount) -> Cell {
        Cell {
            months: None,
            way: Way::Paid,
            total,
        }
    }

    /// Outside the months of a term.
    pub(super) fn outside(is_benefit: bool) -> Cell {
        Cell {
            months: Some(Amount::zero()),
            way: Way::Outside(is_benefit),
            total: Amount::zero(),
        }
    }

    pub(super) fn reckoned(months: Amount, factors: Factors) -> Cell {
        Cell {
            months: Some(months),
            total: factors.total(),
            way: Way::Reckoned(factors),
        }
    }

    /// The factors; absent outside the months.
    pub fn factors(&self) -> Option<&Factors> {
        match &self.way {
            Way::Reckoned(factors) => Some(factors),
            _ => None,
        }
    }

    /// Benefits, or what is due, in the term's own currency; absent of what is paid at once.
    pub fn base(&self) -> Option<Amount> {
        match &self.way {
            Way::Paid => None,
            Way::Outside(_) => Some(Amount::zero()),
            Way::Reckoned(factors) => Some(factors.base()),
            Way::Several(base, _) => base.clone(),
        }
    }

    /// Administration, of benefits.
    pub fn admin(&self) -> Option<Amount> {
        match &self.way {
            Way::Paid => None,
            Way::Outside(is_benefit) => is_benefit.then(Amount::zero),
            Way::Reckoned(factors) => factors.admin(),
            Way::Several(_, admin) => admin.clone(),
        }
    }

    /// Takes another row of the same year and name with it: what it comes to is of both, its factors are of neither.
    pub(super) fn add(&mut self, other: &Cell) {
        let both = |one: Option<Amount>, two: Option<Amount>| {
            one.zip(two).map(|(one, two)| one.plus(&two))
        };
        let base = both(self.base(), other.base());
        self.way = Way::Several(base, both(self.admin(), other.admin()));
        self.total = self.total.plus(&other.total);
    }
}
