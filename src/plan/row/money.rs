//! Money as such: what is needed once, and who pays how much when.

use super::rows;
use crate::plan::Decimal;

rows! {
    /// An amount that is needed: `[[cost]]`.
    Cost by ["name", "year"] {
        /// What for.
        name: String,
        /// In the currency's main unit; absent while it is to be established.
        amount: Option<Decimal>,
        /// ISO 4217.
        currency: Option<String>,
        /// The calendar year.
        year: Option<i64>,
        /// The scheme that bears it.
        scheme: Option<String>,
    }
}

rows! {
    /// An amount that somebody pays: `[[funding]]`.
    Funding by ["name", "year"] {
        /// From whom.
        name: String,
        /// In the currency's main unit, a year; absent while it is to be established.
        amount: Option<Decimal>,
        /// ISO 4217.
        currency: Option<String>,
        /// The calendar year, or the first of several.
        year: Option<i64>,
        /// The scheme it is for.
        scheme: Option<String>,
        /// The last calendar year; absent: there is only one.
        until: Option<i64>,
        /// Who pays: `taxes`, `donors` or `other`.
        kind: Option<String>,
        /// How sure it is: `committed`, `pledged` or `sought`.
        state: Option<String>,
    }
}
