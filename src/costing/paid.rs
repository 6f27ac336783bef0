//! What is paid or comes in at once, without people and months: a cost in its year, funding in each of its years.

use super::kind::LineKind;
use super::world::World;
use super::{Amount, Exact, Lack, Why};
use crate::plan::{ClauseId, Cost, Decimal, Funding, Payer, Pledge};
use std::ops::RangeInclusive;

/// Such a row as it stands in its clause.
pub(super) struct Paid<'p> {
    pub(super) clause: &'p ClauseId,
    pub(super) name: &'p str,
    pub(super) kind: LineKind,
    pub(super) scheme: Option<&'p str>,
    amount: &'p Option<Decimal>,
    pub(super) currency: Option<&'p str>,
    /// The years it is paid in; nothing where the row says none.
    pub(super) years: Option<RangeInclusive<i64>>,
    /// What of it a scheme has of its own.
    own: Own,
    /// What leaves it open whether it counts at all.
    doubts: Vec<Lack>,
}

/// Whether money is a scheme's own: all but donors'.
enum Own {
    All,
    Nothing,
    Unclear,
}

/// An amount without a year: a line of its own, outside the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undated {
    /// The clause it stands in.
    pub clause: ClauseId,
    /// Its name there.
    pub name: String,
    /// Whether it costs or brings.
    pub kind: LineKind,
    /// How much, in its own currency.
    pub amount: Amount,
    /// Which that is.
    pub currency: Option<String>,
}

impl<'p> Paid<'p> {
    pub(super) fn cost(clause: &'p ClauseId, row: &'p Cost) -> Paid<'p> {
        Paid {
            clause,
            name: &row.name,
            kind: LineKind::Cost,
            scheme: row.scheme.as_deref(),
            amount: &row.amount,
            currency: row.currency.as_deref(),
            years: row.year.map(|year| year..=year),
            own: Own::All,
            doubts: Vec::new(),
        }
    }

    /// What is only being sought does not count, and nothing of it is looked up.
    pub(super) fn funding(clause: &'p ClauseId, row: &'p Funding) -> Option<Paid<'p>> {
        let state = row.state();
        if state == Some(Ok(Pledge::Sought)) {
            return None;
        }
        let mut paid = Paid {
            clause,
            name: &row.name,
            kind: LineKind::Funding,
            scheme: row.scheme.as_deref(),
            amount: &row.amount,
            currency: row.currency.as_deref(),
            years: row.year.map(|year| year..=row.until.unwrap_or(year)),
            own: match row.kind() {
                Some(Ok(Payer::Donors)) => Own::Nothing,
                None | Some(Ok(_)) => Own::All,
                Some(Err(_)) => Own::Unclear,
            },
            doubts: Vec::new(),
        };
        if let Some(Err(_)) = state {
            paid.doubts.push(paid.lack("state", Why::Word));
        }
        let ends = row.year.zip(row.until).filter(|(year, until)| until < year);
        if let Some((year, _)) = ends {
            // It ends before it begins: whether it is paid at all is not known.
            paid.years = Some(year..=year);
            paid.doubts.push(paid.lack("until", Why::Disagree));
        }
        Some(paid)
    }

    /// What it comes to in a year, in the currency of the costing; nothing where it is not paid in it.
    pub(super) fn at(&self, year: i64, world: &World<'p>) -> Option<Amount> {
        self.years.as_ref().filter(|it| it.contains(&year))?;
        let amount = self.amount();
        let amount = match self.currency {
            Some(currency) => world.exchanged(&amount, currency, year),
            None => amount.plus(&self.lack("currency", Why::Absent).into()),
        };
        let doubts = self.doubts.iter();
        Some(doubts.fold(amount, |amount, doubt| amount.plus(&doubt.clone().into())))
    }

    /// What of an amount is the scheme's own. Of a donor's money nothing is, also where nobody knows how much it is.
    pub(super) fn own(&self, amount: &Amount) -> Amount {
        match self.own {
            Own::All => amount.clone(),
            Own::Nothing => Amount::zero(),
            Own::Unclear => amount.plus(&self.lack("kind", Why::Word).into()),
        }
    }

    /// How much it is each time, in its own currency.
    pub(super) fn amount(&self) -> Amount {
        match self.amount.as_ref().map(Exact::of) {
            None => self.lack("amount", Why::Absent).into(),
            Some(None) => self.lack("amount", Why::Far).into(),
            Some(Some(value)) if value.is_negative() => {
                self.lack("amount", Why::Negative(value.rounded(2))).into()
            }
            Some(Some(value)) => value.into(),
        }
    }

    pub(super) fn undated(&self) -> Undated {
        Undated {
            clause: self.clause.clone(),
            name: self.name.to_owned(),
            kind: self.kind,
            amount: self.amount(),
            currency: self.currency.map(str::to_owned),
        }
    }

    fn lack(&self, key: &'static str, why: Why) -> Lack {
        Lack::of_row(self.clause, self.name, key, why)
    }
}
