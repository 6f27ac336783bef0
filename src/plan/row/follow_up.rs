//! What the follow-up looks at: what is measured, what shall have happened, and what was reported.

use super::rows;
use crate::plan::Decimal;
use jiff::civil::Date;

rows! {
    /// How progress is measured: `[[indicator]]`.
    Indicator by ["name"] {
        /// What is measured.
        name: String,
        /// In what it is measured.
        unit: Option<String>,
        /// Where it stands.
        baseline: Option<Decimal>,
        /// The year of the baseline.
        baseline_year: Option<i64> = "baseline-year",
        /// Where it shall stand.
        target: Option<Decimal>,
        /// The year of the target.
        target_year: Option<i64> = "target-year",
        /// `lower` where less is better.
        better: Option<String>,
        /// The means of verification.
        source: Option<String>,
    }
}

rows! {
    /// What shall have happened by a day: `[[milestone]]`.
    Milestone by ["name"] {
        /// What.
        name: String,
        /// The day.
        date: Option<Date>,
    }
}

rows! {
    /// A report of the follow-up: `[[progress]]`. No part of what was agreed.
    Progress by [] {
        /// The day it was reported.
        date: Option<Date>,
        /// What was reported.
        note: Option<String>,
        /// The name of the indicator it speaks of.
        indicator: Option<String>,
        /// Where that indicator stood, or how much was paid.
        value: Option<Decimal>,
        /// The name of the milestone it speaks of.
        milestone: Option<String>,
        /// The name of the funding it speaks of.
        funding: Option<String>,
        /// Where it is said.
        source: Option<String>,
    }
}
