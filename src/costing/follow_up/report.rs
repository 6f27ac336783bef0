//! A report and whose it is; and of each party's reports on one thing, the last.

use crate::plan::{Clause, ClauseId, Progress, Voice};
use std::collections::{BTreeMap, BTreeSet};

/// Whose a report is, as far as anybody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hand {
    /// That of a voice.
    Of(Voice),
    /// Nobody's that is known: the change that brought it says of no voice.
    Nobody,
    /// It was there before what this copy of the history begins with, or lacks.
    Before,
    /// The history has not been asked.
    Unread,
}

/// By whom a report was recorded, and as which change: its place among all, the earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct By {
    /// Whose it is.
    pub hand: Hand,
    /// Which change; nothing where none is known.
    pub change: Option<u32>,
}

impl By {
    /// Nobody asked yet.
    pub const UNREAD: By = By {
        hand: Hand::Unread,
        change: None,
    };

    /// Nobody can say.
    pub const BEFORE: By = By {
        hand: Hand::Before,
        change: None,
    };
}

/// Whose the reports of each clause are: for each row of its `[[progress]]`, everybody who reported exactly that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hands(BTreeMap<ClauseId, Vec<Vec<By>>>);

impl Hands {
    /// Takes in whose the reports of a clause are.
    pub fn put(&mut self, clause: ClauseId, rows: Vec<Vec<By>>) {
        self.0.insert(clause, rows);
    }

    fn of(&self, clause: &ClauseId, row: usize) -> &[By] {
        let known = self.0.get(clause).and_then(|rows| rows.get(row));
        let known = known.filter(|known| !known.is_empty());
        known.map_or(&[By::UNREAD], Vec::as_slice)
    }
}

/// A report, for one of those whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report<'p> {
    /// Whose.
    pub by: By,
    /// What it says.
    pub said: &'p Progress,
}

impl<'p> Report<'p> {
    /// The indicator it speaks of.
    pub(super) fn indicator(&self) -> Option<&'p str> {
        self.said.indicator.as_deref()
    }

    /// The milestone it speaks of.
    pub(super) fn milestone(&self) -> Option<&'p str> {
        self.said.milestone.as_deref()
    }

    /// The funding it speaks of.
    pub(super) fn funding(&self) -> Option<&'p str> {
        self.said.funding.as_deref()
    }

    /// Whether it speaks of anything that the clause has.
    pub(super) fn speaks_of(&self, clause: &Clause) -> bool {
        let named = |name: Option<&str>, mut known: Vec<&str>| {
            name.is_some_and(|name| known.drain(..).any(|it| it == name))
        };
        let indicators = clause.indicators.iter().map(|it| it.name.as_str());
        let milestones = clause.milestones.iter().map(|it| it.name.as_str());
        let funding = clause.funding.iter().map(|it| it.name.as_str());
        named(self.indicator(), indicators.collect())
            || named(self.milestone(), milestones.collect())
            || named(self.funding(), funding.collect())
    }

    /// What decides which of two reports of a party is the later one: the day it is of, then what was recorded later.
    fn moment(&self) -> (Option<jiff::civil::Date>, Option<u32>) {
        (self.said.date, self.by.change)
    }
}

/// Every report of a clause, once for each of those whose it is, in an order that does not depend on that of the rows.
pub(super) fn all<'p>(clause: &'p Clause, hands: &Hands) -> Vec<Report<'p>> {
    let rows = clause.progress.iter().enumerate();
    let reports = rows.flat_map(|(at, said)| {
        let by = hands.of(&clause.id, at).iter();
        by.map(move |by| Report { by: *by, said })
    });
    let mut reports: Vec<Report<'p>> = reports.collect();
    reports.sort_by_cached_key(|it| (it.by.hand, it.moment(), it.said.statement()));
    reports
}

/// Each party's last report. One that says two things of one day in one change has two; and of reports that are nobody's
/// none is later than another: who said it is not known, so that it takes nobody's place.
pub(super) fn last<'p>(reports: impl Iterator<Item = Report<'p>>) -> Vec<Report<'p>> {
    let reports: Vec<Report<'p>> = reports.collect();
    let mut latest = BTreeMap::new();
    for report in &reports {
        let moment = latest.entry(report.by.hand).or_insert(report.moment());
        *moment = report.moment().max(*moment);
    }
    let mut seen = BTreeSet::new();
    let is_last = |report: &Report<'p>| match report.by.hand {
        Hand::Of(_) => latest.get(&report.by.hand) == Some(&report.moment()),
        _ => true,
    };
    let last = reports.into_iter().filter(is_last);
    // What stands in the file twice is said once.
    last.filter(|report| seen.insert((report.by, report.said.statement())))
        .collect()
}
