//! The money of an activity: budgets by year, what is planned to come, and what is committed, pledged and paid.

use super::left_out::is_listed;
use super::{Making, period, year};
use crate::costing::follow_up::{Paid, promise};
use crate::costing::{Amount, Exact, Sum, horizon};
use crate::export::markup::Xml;
use crate::plan::{Clause, Funding, Payer, Pledge};
use std::collections::BTreeMap;

/// Amounts by year and currency.
type ByYear = BTreeMap<(i64, String), Vec<Amount>>;

/// All of it, in the order of the standard.
pub fn all(making: &mut Making<'_>, clause: &Clause, xml: &mut Xml) {
    budgets(making, clause, xml);
    for row in &clause.funding {
        planned(making, row, xml);
    }
    for row in &clause.funding {
        promised(making, clause, row, xml);
    }
    let found = making
        .found
        .clauses
        .iter()
        .find(|one| *one.clause == clause.id);
    let funding = found.map_or(&[][..], |found| found.funding.as_slice());
    for row in funding.iter().filter(|row| !row.payments.is_empty()) {
        let is_told = paid(making.source.day.as_str(), row, xml).is_some();
        making.left_out += usize::from(!is_told);
    }
}

/// What a clause costs by year: as it is reckoned, else as it is stated. Where anything of a year is not established, the
/// year has no budget.
fn budgets(making: &mut Making<'_>, clause: &Clause, xml: &mut Xml) {
    let mut budgets = ByYear::new();
    let years = horizon(making.source.plan).ok().map(|(_, years)| years);
    if let Some(run) = &making.run {
        let lines = run.lines.iter();
        for line in lines.filter(|line| line.clause == clause.id && line.kind.is_cost()) {
            for (year, cell) in &line.years {
                let all = budgets.entry((*year, run.currency.clone())).or_default();
                all.push(cell.total.clone());
            }
        }
    } else {
        making.left_out += clause.benefits.len();
    }
    for row in &clause.costs {
        let reckoned = |year: &i64| years.as_ref().is_some_and(|years| years.contains(year));
        if row.year.as_ref().is_some_and(reckoned) {
            continue;
        }
        let amount = row.amount.as_ref().and_then(Exact::of);
        match (row.year, &row.currency, amount) {
            (Some(year), Some(currency), Some(amount)) => {
                let all = budgets.entry((year, currency.clone())).or_default();
                all.push(amount.into());
            }
            _ => making.left_out += 1,
        }
    }
    for ((of, currency), amounts) in &budgets {
        let sum = Sum::of(amounts);
        let value = sum.total.known().filter(|value| !value.is_negative());
        let (Some(days), Some(value), true) = (year(*of), value, is_listed(currency)) else {
            making.left_out += 1;
            continue;
        };
        if value.is_zero() {
            continue;
        }
        xml.begin("budget", &[("type", "1"), ("status", "1")]);
        period(xml, &days);
        amount(xml, value, currency, &days[0]);
        xml.end();
    }
}

fn amount(xml: &mut Xml, value: &Exact, currency: &str, day: &str) {
    xml.leaf(
        "value",
        &[("currency", currency), ("value-date", day)],
        &value.rounded(2),
    );
}

/// A promise that counts, with its state and its currency.
fn counts(row: &Funding) -> Option<(Pledge, &str)> {
    let state = row.state().unwrap_or(Ok(Pledge::Pledged)).ok()?;
    let currency = row.currency.as_deref().filter(|code| is_listed(code))?;
    (state != Pledge::Sought).then_some((state, currency))
}

/// What is planned to come in each year.
fn planned(making: &Making<'_>, row: &Funding, xml: &mut Xml) {
    /// The most years that are written of one promise.
    const MOST: i64 = 100;
    let value = row.amount.as_ref().and_then(Exact::of);
    let value = value.filter(|value| !value.is_negative());
    let (Some((_, currency)), Some(value), Some(from)) = (counts(row), value, row.year) else {
        return;
    };
    let to = row.until.unwrap_or(from).min(from.saturating_add(MOST));
    for of in from..=to {
        let Some(days) = year(of) else { continue };
        xml.begin("planned-disbursement", &[("type", "1")]);
        period(xml, &days);
        amount(xml, &value, currency, &making.source.day);
        provider(row, xml);
        xml.end();
    }
}

fn provider(row: &Funding, xml: &mut Xml) {
    let state = [("type", "10")];
    let attributes = match row.kind() {
        Some(Ok(Payer::Taxes)) => &state[..],
        _ => &[],
    };
    super::narrative(xml, "provider-org", attributes, &row.name);
}

/// What is committed or pledged over all years. What is only sought is neither.
fn promised(making: &mut Making<'_>, clause: &Clause, row: &Funding, xml: &mut Xml) {
    if row.state() == Some(Ok(Pledge::Sought)) {
        return;
    }
    let promise = promise(&clause.id, row);
    let (Some((state, currency)), Some(value)) = (counts(row), promise.known()) else {
        making.left_out += 1;
        return;
    };
    let code = match state {
        Pledge::Committed => "11",
        Pledge::Pledged | Pledge::Sought => "13",
    };
    let day = making.source.day.as_str();
    transaction(xml, (code, day), |xml| amount(xml, value, currency, day));
    provider(row, xml);
    xml.end();
}

/// What was paid so far, where all who reported say the same of a day that has come.
#[must_use]
fn paid(today: &str, one: &Paid<'_>, xml: &mut Xml) -> Option<()> {
    let mut amounts = one.payments.iter().map(|payment| payment.amount.known());
    let value = amounts.next().flatten()?;
    if !amounts.all(|other| other == Some(value)) {
        return None;
    }
    let currency = one.payments.first().and_then(|payment| payment.currency);
    let currency = currency.filter(|code| is_listed(code))?;
    let days = one
        .payments
        .iter()
        .filter_map(|payment| payment.report.said.date);
    let day = days
        .max()
        .map_or_else(|| today.to_owned(), |day| day.to_string());
    if day.as_str() > today {
        return None;
    }
    transaction(xml, ("1", &day), |xml| amount(xml, value, currency, &day));
    super::narrative(xml, "provider-org", &[], one.name);
    xml.end();
    Some(())
}

/// A transaction, left open for who provides.
fn transaction(xml: &mut Xml, (code, day): (&str, &str), value: impl FnOnce(&mut Xml)) {
    xml.begin("transaction", &[]);
    xml.empty("transaction-type", &[("code", code)]);
    xml.empty("transaction-date", &[("iso-date", day)]);
    value(xml);
}
