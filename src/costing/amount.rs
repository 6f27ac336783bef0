//! A value: a fraction, or not established, with all that is missing for it. Never zero in place of unknown, and never a
//! guess: what comes of an unknown is unknown, even where it is multiplied by nothing.

use super::adding::Adding;
use super::{Exact, Lack, Lacks};

/// A fraction, or what is missing for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// So much.
    Known(Exact),
    /// Not established.
    Open(Lacks),
}

impl Amount {
    /// Nothing, which is not the same as unknown.
    pub fn zero() -> Amount {
        Amount::Known(Exact::zero())
    }

    /// A value, or this is missing.
    pub fn or(value: Option<Exact>, lack: impl FnOnce() -> Lack) -> Amount {
        value.map_or_else(|| lack().into(), Amount::Known)
    }

    /// How much, where it is established.
    pub fn known(&self) -> Option<&Exact> {
        match self {
            Amount::Known(value) => Some(value),
            Amount::Open(_) => None,
        }
    }

    /// What is missing for it.
    pub fn lacks(&self) -> Option<&Lacks> {
        match self {
            Amount::Known(_) => None,
            Amount::Open(lacks) => Some(lacks),
        }
    }

    /// What comes of this.
    #[must_use]
    pub fn map(&self, become_of: impl FnOnce(&Exact) -> Exact) -> Amount {
        match self {
            Amount::Known(value) => Amount::Known(become_of(value)),
            Amount::Open(lacks) => Amount::Open(lacks.clone()),
        }
    }

    /// What comes of this and another: unknown where either is.
    #[must_use]
    pub fn with(&self, other: &Amount, become_of: impl FnOnce(&Exact, &Exact) -> Exact) -> Amount {
        match (self, other) {
            (Amount::Known(one), Amount::Known(two)) => Amount::Known(become_of(one, two)),
            (Amount::Open(one), Amount::Open(two)) => Amount::Open(one.and(two)),
            (Amount::Open(lacks), _) | (_, Amount::Open(lacks)) => Amount::Open(lacks.clone()),
        }
    }

    /// This and another together.
    #[must_use]
    pub fn plus(&self, other: &Amount) -> Amount {
        self.with(other, |one, two| one + two)
    }

    /// This without another.
    #[must_use]
    pub fn minus(&self, other: &Amount) -> Amount {
        self.with(other, |one, two| one - two)
    }

    /// So many times another.
    #[must_use]
    pub fn times(&self, other: &Amount) -> Amount {
        self.with(other, |one, two| one * two)
    }

    /// This over another; where that is nothing, so much is missing.
    #[must_use]
    pub fn over(&self, other: &Amount, lack: impl FnOnce() -> Lack) -> Amount {
        match (self, other) {
            (Amount::Known(one), Amount::Known(two)) => Amount::or(one.over(two), lack),
            (Amount::Open(lacks), Amount::Known(two)) if two.is_zero() => {
                Amount::Open(lacks.and(&lack().into()))
            }
            _ => self.with(other, |one, _| one.clone()),
        }
    }

    /// This over a hundred.
    #[must_use]
    pub fn percent(&self) -> Amount {
        self.map(Exact::percent)
    }

    /// This, or nothing where it is less than nothing.
    #[must_use]
    pub fn positive(&self) -> Amount {
        self.map(Exact::positive)
    }

    /// All of these together.
    pub fn sum<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> Amount {
        Sum::of(amounts).total
    }
}

impl From<Exact> for Amount {
    fn from(value: Exact) -> Amount {
        Amount::Known(value)
    }
}

impl From<Lack> for Amount {
    fn from(lack: Lack) -> Amount {
        Amount::Open(lack.into())
    }
}

/// A sum, and how much of it is established: *at least X (1 of 2 lines)*.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// All of it; unknown where one part is.
    pub total: Amount,
    /// The parts that are established.
    pub at_least: Exact,
    /// How many these are.
    pub established: usize,
    /// How many parts there are.
    pub parts: usize,
}

impl Sum {
    /// All of these together.
    pub fn of<'a>(amounts: impl IntoIterator<Item = &'a Amount>) -> Sum {
        let mut adding = Together::default();
        for amount in amounts {
            adding.add(amount);
        }
        adding.sum()
    }
}

/// A sum in the making.
#[derive(Default)]
pub(super) struct Together {
    known: Adding,
    open: Option<Lacks>,
    established: usize,
    parts: usize,
}

impl Together {
    /// Takes one part more.
    pub(super) fn add(&mut self, amount: &Amount) {
        self.parts += 1;
        match amount {
            Amount::Known(value) => {
                self.established += 1;
                self.known.add(value);
            }
            Amount::Open(lacks) => {
                self.open = Some(match self.open.take() {
                    Some(before) => before.and(lacks),
                    None => lacks.clone(),
                });
            }
        }
    }

    /// All of these together.
    pub(super) fn sum(self) -> Sum {
        let at_least = self.known.sum();
        Sum {
            total: match self.open {
                None => Amount::Known(at_least.clone()),
                Some(lacks) => Amount::Open(lacks),
            },
            at_least,
            established: self.established,
            parts: self.parts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::exact::tests::exact;
    use super::super::{Place, Why};
    use super::*;

    fn unknown(id: &str) -> Amount {
        Lack::figure(id, 2007, Why::Absent).into()
    }

    fn known(text: &str) -> Amount {
        exact(text).into()
    }

    fn missing(amount: &Amount) -> Vec<String> {
        let lacks = amount.lacks().unwrap();
        lacks.iter().map(Lack::to_string).collect()
    }

    #[test]
    fn unknown_wins_and_says_all_that_is_missing() {
        let both = unknown("prices").times(&unknown("older-persons"));
        assert_eq!(
            missing(&both),
            ["figures/older-persons: 2007", "figures/prices: 2007"]
        );
        // Nothing times unknown is unknown.
        assert_eq!(
            missing(&known("0").times(&unknown("prices"))),
            ["figures/prices: 2007"]
        );
        assert_eq!(
            missing(&unknown("prices").plus(&known("1")).positive()),
            ["figures/prices: 2007"]
        );
        let zero = || Lack {
            key: Some("of"),
            place: Place::Scenario("a".to_owned()),
            year: None,
            why: Why::Zero,
        };
        assert_eq!(
            missing(&known("1").over(&known("0"), zero)),
            ["scenarios/a: of"]
        );
        assert_eq!(known("1").over(&known("4"), zero), known("0.25"));
        assert_eq!(
            missing(&known("1").over(&unknown("gdp"), zero)),
            ["figures/gdp: 2007"]
        );
    }

    #[test]
    fn a_sum_tells_how_much_of_it_is_established() {
        let sum = Sum::of(&[known("2"), unknown("prices"), known("3.5")]);
        assert_eq!(missing(&sum.total), ["figures/prices: 2007"]);
        assert_eq!(
            (sum.at_least, sum.established, sum.parts),
            (exact("5.5"), 2, 3)
        );
        assert_eq!(Sum::of(&[]).total, Amount::zero());
    }
}
