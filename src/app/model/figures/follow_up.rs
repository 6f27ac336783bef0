//! What is known of promises and reports.

use crate::costing::follow_up::Hands;
use crate::track::CommitId;
use jiff::civil::Date;

/// What is known of whose the reports are.
#[derive(Debug, Default)]
pub struct Known {
    /// The revision that was asked about last.
    pub(in crate::app) asked: Option<CommitId>,
    /// The last answer.
    pub(in crate::app) found: Option<Reported>,
}

impl Known {
    /// What is known of a revision.
    pub(in crate::app) fn of(&self, at: CommitId) -> Option<&Reported> {
        self.found.as_ref().filter(|found| found.at == at)
    }

    /// The day of the last answer: today, as far as this page knows.
    pub fn day(&self) -> Option<Date> {
        self.found.as_ref()?.day
    }
}

/// Whose the reports of the follow-up are.
#[derive(Clone, Debug)]
pub struct Reported {
    /// At which revision.
    pub at: CommitId,
    /// Whose.
    pub hands: Hands,
    /// Today, by the clock of the plan.
    pub day: Option<Date>,
}
