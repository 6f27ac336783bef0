//! Figures: series by year that the plan takes from the world, one file each.

use super::row::{Per, Read, read, rows};
use super::{Decimal, words};

rows! {
    /// The content of `figures/<id>.toml`.
    Figure by ["id"] {
        /// The file's stem.
        id: String,
        /// What it measures; [`Measure`] has the words.
        measure: Option<String>,
        /// Of a population: the group of people, by its id in `registers/groups.toml`.
        group: Option<String>,
        /// ISO 4217: what it is counted in.
        currency: Option<String>,
        /// Of a level: `month` or `year`. Of an exchange: the currency of which one unit costs so much.
        per: Option<String>,
        /// Per cent by which it grows in every year after its last value.
        growth: Option<Decimal>,
        /// Whether it stays as it is after its last value.
        held: bool,
    } beside {
        /// `[[value]]`.
        values: Vec<Value> = "value",
    }
}

rows! {
    /// What a source says of one year: `[[value]]`.
    Value by ["year", "source"] {
        /// The calendar year.
        year: Option<i64>,
        /// How much.
        value: Option<Decimal>,
        /// Who says so, by its id in `registers/sources.toml`.
        source: Option<String>,
        /// How it came about; [`Status`] has the words.
        status: Option<String>,
        /// Whether it was chosen where sources disagree.
        used: bool,
    }
}

words! {
    /// What a figure measures.
    Measure {
        /// People of a group.
        Population,
        /// The gross domestic product.
        Gdp,
        /// All that the state spends.
        GovernmentExpenditure,
        /// By how many per cent prices rise in the year.
        Prices,
        /// By how many per cent wages rise in the year.
        Wages,
        /// An amount that rates are taken of, such as a poverty line or a wage.
        Level,
        /// What one unit of another currency costs.
        Exchange,
    }

    /// How a value came about.
    Status {
        /// Counted.
        Observed,
        /// Worked out from what was counted.
        Estimated,
        /// Worked out for years to come.
        Projected,
        /// Taken for granted.
        Assumed,
    }
}

impl Measure {
    /// The keys that a figure of this measure cannot do without.
    pub fn needs(self) -> &'static [&'static str] {
        match self {
            Measure::Population => &["group"],
            Measure::Gdp | Measure::GovernmentExpenditure => &["currency"],
            Measure::Level | Measure::Exchange => &["currency", "per"],
            Measure::Prices | Measure::Wages => &[],
        }
    }
}

impl Figure {
    /// Of a level: what it is counted for.
    pub fn level_per(&self) -> Read<'_, Per> {
        read(&self.per)
    }

    /// What it measures.
    pub fn measure(&self) -> Read<'_, Measure> {
        read(&self.measure)
    }
}

impl Value {
    /// How it came about.
    pub fn status(&self) -> Read<'_, Status> {
        read(&self.status)
    }
}
