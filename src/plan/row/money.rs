//! Money as such: what is needed once, and who pays how much when.

use super::rows;
use crate::plan::Decimal;

rows! {
    /// An amount that is needed: `[[cost]]`.
    Cost by ["name", "year"] {
        /// What for.
        name: String = "name",
        /// In the currency's main unit; absent while it is to be established.
        amount: Option<Decimal> = "amount",
        /// ISO 4217.
        currency: Option<String> = "currency",
        /// The calendar year.
        year: Option<i64> = "year",
        /// The scheme that bears it.
        scheme: Option<String> = "scheme",
    }
}

rows! {
    /// An amount that somebody pays: `[[funding]]`.
    Funding by ["name", "year"] {
        /// From whom.
        name: String = "name",
        /// In the currency's main unit, a year; absent while it is to be established.
        amount: Option<Decimal> = "amount",
        /// ISO 4217.
        currency: Option<String> = "currency",
        /// The calendar year, or the first of several.
        year: Option<i64> = "year",
        /// The scheme it is for.
        scheme: Option<String> = "scheme",
        /// The last calendar year; absent: there is only one.
        until: Option<i64> = "until",
        /// Who pays: `taxes`, `donors` or `other`.
        kind: Option<String> = "kind",
        /// How sure it is: `committed`, `pledged` or `sought`.
        state: Option<String> = "state",
    }
}
