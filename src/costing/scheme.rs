//! What each scheme costs and brings in a year, what it lacks, and what funds hold and pay.

use super::amount::Together;
use super::line::Posting;
use super::support::Taper;
use super::world::World;
use super::{Amount, Exact, Lack};
use std::collections::BTreeMap;

/// A scheme over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeLine {
    /// What its fund is kept in; absent where it is no fund.
    pub fund_currency: Option<String>,
    /// By year.
    pub years: BTreeMap<i64, SchemeYear>,
}

/// A scheme in a year, in the currency of the costing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemeYear {
    /// Benefits with administration, and what is paid at once.
    pub cost: Amount,
    /// Contributions, and funding that is not only sought.
    pub income: Amount,
    /// Of that, what does not come from donors.
    pub own: Amount,
    /// Cost less income: what it lacks, or less than nothing.
    pub gap: Amount,
    /// What it asks funds for; absent where none supports it.
    pub asked: Option<Amount>,
    /// What funds pay.
    pub support: Amount,
    /// What it lacks then.
    pub gap_after: Amount,
    /// Its fund; absent where it is none.
    pub fund: Option<FundYear>,
}

/// A fund in a year, in its own currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundYear {
    /// What it held.
    pub opening: Amount,
    /// That, with what it takes in and less what it costs.
    pub fund: Amount,
    /// What it is asked for.
    pub asked: Amount,
    /// What it pays.
    pub paid: Amount,
    /// What is left: never less than nothing.
    pub closing: Amount,
    /// What it costs more than it has, in the currency of the costing.
    pub short: Amount,
}

/// What is posted to a scheme in a year.
#[derive(Default)]
struct Posted {
    cost: Together,
    /// What comes in and is its own.
    full: Together,
    /// What else comes in, and as much of that as is its own.
    other: Together,
    own: Together,
}

impl Posted {
    fn post(&mut self, posting: &Posting<'_>) {
        match (posting.is_cost, &posting.own) {
            (true, _) => self.cost.add(&posting.amount),
            (false, None) => self.full.add(&posting.amount),
            (false, Some(own)) => {
                self.other.add(&posting.amount);
                self.own.add(own);
            }
        }
    }

    /// The scheme with what was posted to it.
    fn scheme(self) -> SchemeYear {
        let (cost, full) = (self.cost.sum().total, self.full.sum().total);
        let income = full.plus(&self.other.sum().total);
        SchemeYear {
            gap: cost.minus(&income),
            own: full.plus(&self.own.sum().total),
            cost,
            income,
            asked: None,
            support: Amount::zero(),
            gap_after: Amount::zero(),
            fund: None,
        }
    }
}

/// All schemes in one year.
type Year<'p> = BTreeMap<&'p str, SchemeYear>;

/// Reckons the schemes year by year.
pub(super) struct Accounts<'p, 'w> {
    pub(super) world: &'w World<'p>,
    pub(super) taper: &'w Taper<'p>,
    /// What each fund is kept in.
    pub(super) currencies: BTreeMap<&'p str, &'p str>,
    /// What each fund has left, so far.
    pub(super) held: BTreeMap<&'p str, Amount>,
    /// What leaves it open what funds are kept in.
    pub(super) doubt: Option<Lack>,
}

impl<'p> Accounts<'p, '_> {
    /// The schemes in a year with what is posted in it, and what belongs to none. Years come one after the other.
    pub(super) fn year(
        &mut self,
        year: i64,
        schemes: impl Iterator<Item = &'p str>,
        postings: &[Posting<'p>],
    ) -> (Year<'p>, SchemeYear) {
        let mut posted: BTreeMap<&'p str, Posted> =
            schemes.map(|id| (id, Posted::default())).collect();
        let mut loose = Posted::default();
        for posting in postings {
            let scheme = posting.scheme.and_then(|scheme| posted.get_mut(scheme));
            scheme.unwrap_or(&mut loose).post(posting);
        }
        let all = posted.into_iter().map(|(id, posted)| {
            let asked = self.taper.is_supported(id).then(Amount::zero);
            let scheme = posted.scheme();
            (id, SchemeYear { asked, ..scheme })
        });
        let mut all: Year<'p> = all.collect();
        let mut loose = loose.scheme();
        loose.gap_after = loose.gap.clone();
        for fund in &self.taper.funds {
            self.fund(fund, year, &mut all);
        }
        if let Some(open) = self.taper.open(year) {
            self.lose(&open, &mut all);
        }
        for scheme in all.values_mut() {
            scheme.gap_after = scheme.gap.minus(&scheme.support);
        }
        (all, loose)
    }

    /// What a fund has, is asked for and pays. Where it is short, all get less alike.
    fn fund(&mut self, id: &'p str, year: i64, all: &mut Year<'p>) {
        let currency = self
            .currencies
            .get(id)
            .copied()
            .unwrap_or(self.world.currency);
        let into = |amount: &Amount| self.world.exchanged_into(amount, currency, year);
        let Some(scheme) = all.get(id) else {
            return;
        };
        let opening = self.held.get(id).cloned().unwrap_or_else(Amount::zero);
        let flow = scheme.income.minus(&scheme.cost).plus(&scheme.support);
        let fund = opening.plus(&into(&flow)).map(Exact::short);
        let fund = match &self.doubt {
            Some(doubt) => fund.plus(&doubt.clone().into()),
            None => fund,
        };
        let short = fund.map(|fund| (-fund).positive());
        let short = self.world.exchanged(&short, currency, year);
        let asks = self.asks(id, year, all);
        let asked = Amount::sum(asks.iter().map(|(_, ask)| ask));
        let asked_own = into(&asked);
        let have = fund.positive();
        let (paid, closing) = paid(&have, &asked_own);
        for (recipient, ask) in asks {
            let support = self.support(&ask, (&asked, &asked_own), (&have, currency), year);
            if let Some(recipient) = all.get_mut(recipient) {
                recipient.support = recipient.support.plus(&support);
                recipient.asked = recipient.asked.take().map(|sum| sum.plus(&ask));
            }
        }
        self.held.insert(id, closing.clone());
        if let Some(scheme) = all.get_mut(id) {
            scheme.fund = Some(FundYear {
                opening,
                fund,
                asked: asked_own,
                paid,
                closing,
                short,
            });
        }
    }

    /// Support that may go anywhere: nothing of any is established.
    fn lose(&mut self, open: &Amount, all: &mut Year<'p>) {
        for (id, scheme) in all {
            scheme.support = scheme.support.plus(open);
            if let Some(fund) = &mut scheme.fund {
                fund.paid = fund.paid.plus(open);
                fund.closing = fund.closing.plus(open);
                self.held.insert(id, fund.closing.clone());
            }
        }
    }

    /// What each scheme asks the fund for.
    fn asks(&self, id: &str, year: i64, all: &Year<'p>) -> Vec<(&'p str, Amount)> {
        let recipients = self.taper.recipients(id, year).into_iter();
        let asks = recipients.filter_map(|(recipient, share)| {
            let gap = &all.get(recipient)?.gap;
            Some((recipient, gap.positive().times(&share.percent())))
        });
        asks.collect()
    }

    /// What one scheme gets: what it asks for, or its part of what there is.
    fn support(
        &self,
        ask: &Amount,
        (asked, asked_own): (&Amount, &Amount),
        (have, currency): (&Amount, &str),
        year: i64,
    ) -> Amount {
        let enough = asked_own.with(have, |asked, have| match asked <= have {
            true => Exact::one(),
            false => Exact::zero(),
        });
        match enough.known() {
            None => ask.plus(&enough),
            Some(enough) if !enough.is_zero() => ask.clone(),
            Some(_) => {
                let part = ask.with(asked, |ask, asked| {
                    ask.over(asked).unwrap_or_else(Exact::zero).short()
                });
                let own = have.times(&part);
                self.world.exchanged(&own, currency, year).map(Exact::short)
            }
        }
    }
}

/// What a fund pays, and what it has left.
fn paid(have: &Amount, asked: &Amount) -> (Amount, Amount) {
    let paid = have.with(asked, |have, asked| have.min(asked).clone());
    let closing = have.minus(&paid).map(Exact::short);
    (paid, closing)
}
