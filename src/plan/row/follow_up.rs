//! What the follow-up looks at: what is measured, what shall have happened, and what was reported.

use super::rows;
use crate::plan::Decimal;
use jiff::civil::Date;

rows! {
    /// How progress is measured: `[[indicator]]`.
    Indicator by ["name"] {
        /// What is measured.
        name: String = "name",
        /// In what it is measured.
        unit: Option<String> = "unit",
        /// Where it stands.
        baseline: Option<Decimal> = "baseline",
        /// The year of the baseline.
        baseline_year: Option<i64> = "baseline-year",
        /// Where it shall stand.
        target: Option<Decimal> = "target",
        /// The year of the target.
        target_year: Option<i64> = "target-year",
        /// `lower` where less is better.
        better: Option<String> = "better",
        /// The means of verification.
        source: Option<String> = "source",
    }
}

rows! {
    /// What shall have happened by a day: `[[milestone]]`.
    Milestone by ["name"] {
        /// What.
        name: String = "name",
        /// The day.
        date: Option<Date> = "date",
    }
}

rows! {
    /// A report of the follow-up: `[[progress]]`. No part of what was agreed.
    Progress by [] {
        /// The day it was reported.
        date: Option<Date> = "date",
        /// What was reported.
        note: Option<String> = "note",
        /// The name of the indicator it speaks of.
        indicator: Option<String> = "indicator",
        /// Where that indicator stood, or how much was paid.
        value: Option<Decimal> = "value",
        /// The name of the milestone it speaks of.
        milestone: Option<String> = "milestone",
        /// The name of the funding it speaks of.
        funding: Option<String> = "funding",
        /// Where it is said.
        source: Option<String> = "source",
    }
}
