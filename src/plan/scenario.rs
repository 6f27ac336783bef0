//! Scenarios: what differs from the plan's own figures, one file each.

use super::Decimal;
use super::row::rows;

rows! {
    /// The content of `scenarios/<id>.toml`.
    Scenario by ["id"] {
        /// The file's stem.
        id: String,
    } beside {
        /// `[[set]]`.
        sets: Vec<Setting> = "set",
    }
}

rows! {
    /// What a scenario changes in one figure or one coverage: `[[set]]`.
    Setting by ["figure", "coverage", "year"] {
        /// The figure, by its id.
        figure: Option<String>,
        /// Or the coverage: the name of the benefit or contribution.
        coverage: Option<String>,
        /// The year of `value`.
        year: Option<i64>,
        /// In place of the value of that year.
        value: Option<Decimal>,
        /// In place of the growth.
        growth: Option<Decimal>,
        /// On top of every value, last.
        add: Option<Decimal>,
        /// Of a coverage: every share so many per cent, last.
        times: Option<Decimal>,
    }
}
