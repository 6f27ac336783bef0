//! Promises against reports: what shall be reached, by when and with whose money, and what each party reported of it.
//!
//! Reports of several parties stand side by side and are never averaged, and one takes no other's place. Whose a report is
//! comes from outside: the history says so. Nothing here is part of what was agreed.

mod measured;
mod money;
mod report;

pub use measured::{Measured, Standing, State, Way};
pub use money::{InCurrency, Paid, Payment, Promised, promise};
pub use report::{By, Hand, Hands, Report};

use crate::plan::{Clause, ClauseId, Milestone, Outline, Plan};
use jiff::civil::Date;
use report::last;

/// The follow-up of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUp<'p> {
    /// The clauses that promise or report anything, in reading order.
    pub clauses: Vec<Followed<'p>>,
    /// What is promised and paid of the whole plan, by currency: never added over currencies.
    pub money: Vec<InCurrency<'p>>,
}

/// What a clause promises, and what was reported of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed<'p> {
    /// The clause.
    pub clause: &'p ClauseId,
    /// Its number.
    pub number: String,
    /// Its heading.
    pub title: &'p str,
    /// What is measured.
    pub indicators: Vec<Measured<'p>>,
    /// What shall have happened.
    pub milestones: Vec<Reached<'p>>,
    /// Who pays.
    pub funding: Vec<Paid<'p>>,
    /// Reports that speak of none of these: notes, and names that the clause does not have. All of them.
    pub other: Vec<Report<'p>>,
}

/// A milestone, and who reported it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached<'p> {
    /// What shall have happened, and by what day.
    pub milestone: &'p Milestone,
    /// Each party's last report of it.
    pub reports: Vec<Report<'p>>,
}

impl Reached<'_> {
    /// Whether anybody reported that it happened.
    pub fn is_done(&self) -> bool {
        !self.reports.is_empty()
    }

    /// Whether its day has passed and nobody reported it. Nothing where it has no day, or where it is not known today.
    pub fn is_late(&self, day: Option<Date>) -> Option<bool> {
        if self.is_done() {
            return Some(false);
        }
        Some(self.milestone.date? < day?)
    }
}

impl<'p> FollowUp<'p> {
    /// Of a plan, with whose its reports are.
    pub fn of(plan: &'p Plan, outline: &Outline, hands: &Hands) -> FollowUp<'p> {
        let clauses = outline.rows().iter().filter_map(|row| {
            let clause = plan.clauses.get(&row.id)?;
            Some(Followed::of(clause, &row.number, hands))
        });
        let clauses: Vec<Followed<'p>> = clauses.filter(|it| !it.is_empty()).collect();
        FollowUp {
            money: money::totals(&clauses),
            clauses,
        }
    }

    /// The indicators that nobody reported on.
    pub fn unmeasured(&self) -> impl Iterator<Item = (&Followed<'p>, &Measured<'p>)> {
        let all = self.clauses.iter();
        let all = all.flat_map(|one| one.indicators.iter().map(move |it| (one, it)));
        all.filter(|(_, indicator)| indicator.standings.is_empty())
    }

    /// The funding that nobody reported on.
    pub fn unpaid(&self) -> impl Iterator<Item = (&Followed<'p>, &Paid<'p>)> {
        let all = self.clauses.iter();
        let all = all.flat_map(|one| one.funding.iter().map(move |it| (one, it)));
        all.filter(|(_, funding)| funding.payments.is_empty())
    }
}

impl<'p> Followed<'p> {
    fn of(clause: &'p Clause, number: &str, hands: &Hands) -> Followed<'p> {
        let all = report::all(clause, hands);
        let about = |of: fn(&Report<'p>) -> Option<&'p str>, name: &str| {
            let named = all.iter().filter(|report| of(report) == Some(name));
            last(named.cloned())
        };
        let indicators = clause.indicators.iter().map(|row| {
            let reports = about(Report::indicator, &row.name);
            Measured::of(clause, row, reports)
        });
        let milestones = clause.milestones.iter().map(|milestone| Reached {
            milestone,
            reports: about(Report::milestone, &milestone.name),
        });
        let funding = money::names(clause).into_iter().map(|name| {
            let reports = about(Report::funding, name);
            Paid::of(clause, name, reports)
        });
        let mut other = all.clone();
        other.retain(|report| !report.speaks_of(clause));
        Followed {
            clause: &clause.id,
            number: number.to_owned(),
            title: &clause.title,
            indicators: indicators.collect(),
            milestones: milestones.collect(),
            funding: funding.collect(),
            other,
        }
    }

    fn is_empty(&self) -> bool {
        let promises = self.indicators.is_empty() && self.milestones.is_empty();
        promises && self.funding.is_empty() && self.other.is_empty()
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
