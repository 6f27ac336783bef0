//! Money against promises: what is committed, pledged and sought, and what each party reported as paid.

use super::Followed;
use super::measured::number;
use super::report::{Hand, Report};
use crate::costing::{Amount, Exact, Lack, Sum, Why};
use crate::plan::{Clause, ClauseId, Funding, Pledge};
use std::collections::{BTreeMap, BTreeSet};

/// Who pays, of one name in a clause: what is promised of it and what was reported as paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid<'p> {
    /// From whom.
    pub name: &'p str,
    /// What is promised, by currency; without one where none is named.
    pub promised: BTreeMap<Option<&'p str>, Promised>,
    /// What was paid until then, by each party's last report; none where nobody reported.
    pub payments: Vec<Payment<'p>>,
}

/// What somebody reported as paid so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment<'p> {
    /// The report.
    pub report: Report<'p>,
    /// In what currency: that of the promise, where it has one and no more.
    pub currency: Option<&'p str>,
    /// How much.
    pub amount: Amount,
}

/// What is promised in one currency, by how sure it is. Of funding that is paid every year, all its years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    committed: Vec<Amount>,
    pledged: Vec<Amount>,
    sought: Vec<Amount>,
}

impl Promised {
    /// So much, by how sure it is.
    pub fn sum(&self, state: Pledge) -> Sum {
        Sum::of(match state {
            Pledge::Committed => &self.committed,
            Pledge::Pledged => &self.pledged,
            Pledge::Sought => &self.sought,
        })
    }

    fn all(&mut self) -> [&mut Vec<Amount>; 3] {
        [&mut self.committed, &mut self.pledged, &mut self.sought]
    }

    fn put(&mut self, state: Pledge, amount: Amount) {
        let [committed, pledged, sought] = self.all();
        let column = match state {
            Pledge::Committed => committed,
            Pledge::Pledged => pledged,
            Pledge::Sought => sought,
        };
        column.push(amount);
    }

    fn add(&mut self, other: &Promised) {
        self.committed.extend(other.committed.iter().cloned());
        self.pledged.extend(other.pledged.iter().cloned());
        self.sought.extend(other.sought.iter().cloned());
    }
}

/// The money of the whole plan in one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InCurrency<'p> {
    /// The currency; nothing where none is named.
    pub currency: Option<&'p str>,
    /// What is promised.
    pub promised: Promised,
    /// What was paid by what each party reported, and on how much of the funding it did.
    pub paid: BTreeMap<Hand, Sum>,
    /// How much funding there is to report on.
    pub funding: usize,
}

/// The names in a clause from whom money comes, each once.
pub(super) fn names(clause: &Clause) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    let names = clause.funding.iter().map(|row| row.name.as_str());
    names.filter(|name| seen.insert(*name)).collect()
}

impl<'p> Paid<'p> {
    pub(super) fn of(clause: &'p Clause, name: &'p str, reports: Vec<Report<'p>>) -> Paid<'p> {
        let mut promised: BTreeMap<Option<&'p str>, Promised> = BTreeMap::new();
        for row in clause.funding.iter().filter(|row| row.name == name) {
            let column = promised.entry(row.currency.as_deref()).or_default();
            let amount = promise(&clause.id, row);
            match row.state() {
                None => column.put(Pledge::Pledged, amount),
                Some(Ok(state)) => column.put(state, amount),
                // How sure it is is not known: it might be in any of them.
                Some(Err(_)) => {
                    let open = Lack::of_row(&clause.id, name, "state", Why::Word);
                    let open = amount.plus(&open.into());
                    for one in column.all() {
                        one.push(open.clone());
                    }
                }
            }
        }
        let currency = match promised.len() {
            1 => promised.keys().next().copied().flatten(),
            _ => None,
        };
        let why = match promised.len() {
            0 | 1 => Why::Absent,
            _ => Why::Disagree,
        };
        let payments = reports.into_iter().map(|report| {
            let amount = number(&clause.id, name, "value", &report.said.value);
            let amount = match currency {
                Some(_) => amount,
                None => {
                    amount.plus(&Lack::of_row(&clause.id, name, "currency", why.clone()).into())
                }
            };
            Payment {
                report,
                currency,
                amount,
            }
        });
        Paid {
            name,
            payments: payments.collect(),
            promised,
        }
    }
}

/// What a row promises over all its years.
pub fn promise(clause: &ClauseId, row: &Funding) -> Amount {
    let lack = |key, why| -> Lack { Lack::of_row(clause, &row.name, key, why) };
    let amount = number(clause, &row.name, "amount", &row.amount);
    let amount = match amount.known() {
        Some(value) if value.is_negative() => {
            lack("amount", Why::Negative(value.rounded(2))).into()
        }
        _ => amount,
    };
    let years: Amount = match (row.year, row.until) {
        (_, None) => Exact::one().into(),
        (None, Some(_)) => lack("year", Why::Absent).into(),
        (Some(from), Some(until)) if until < from => lack("until", Why::Disagree).into(),
        (Some(from), Some(until)) => match until.checked_sub(from) {
            Some(more) => Exact::from(more.saturating_add(1)).into(),
            None => lack("until", Why::Far).into(),
        },
    };
    let amount = amount.times(&years);
    match row.currency {
        Some(_) => amount,
        None => amount.plus(&lack("currency", Why::Absent).into()),
    }
}

/// The money of all clauses by currency.
pub(super) fn totals<'p>(clauses: &[Followed<'p>]) -> Vec<InCurrency<'p>> {
    let mut found: BTreeMap<Option<&'p str>, InCurrency<'p>> = BTreeMap::new();
    let mut paid: BTreeMap<(Option<&'p str>, Hand), Vec<Amount>> = BTreeMap::new();
    for (of, funding) in clauses
        .iter()
        .flat_map(|one| one.funding.iter().map(move |it| (one, it)))
    {
        for (currency, promised) in &funding.promised {
            let whole = found.entry(*currency).or_insert_with(|| InCurrency {
                currency: *currency,
                promised: Promised::default(),
                paid: BTreeMap::new(),
                funding: 0,
            });
            whole.promised.add(promised);
            whole.funding += 1;
        }
        let mut by: BTreeMap<(Option<&'p str>, Hand), Vec<&Amount>> = BTreeMap::new();
        for payment in &funding.payments {
            let key = (payment.currency, payment.report.by.hand);
            by.entry(key).or_default().push(&payment.amount);
        }
        for (key, amounts) in by {
            // One that says two things at once has not said how much was paid, and what is nobody's cannot be told apart.
            let amount = match amounts.as_slice() {
                [only] => (*only).clone(),
                _ => Lack::of_row(of.clause, funding.name, "value", Why::Disagree).into(),
            };
            paid.entry(key).or_default().push(amount);
        }
    }
    for ((currency, hand), amounts) in paid {
        if let Some(whole) = found.get_mut(&currency) {
            whole.paid.insert(hand, Sum::of(&amounts));
        }
    }
    found.into_values().collect()
}
