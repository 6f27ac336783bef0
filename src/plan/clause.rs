//! A clause: anything that is numbered and negotiated.

use super::ClauseId;
use jiff::civil::Date;

/// What a clause is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The opening of a plan or of a part.
    Chapeau,
    /// What the diagnosis found.
    Finding,
    /// What the seminar recommends.
    Recommendation,
    /// What the plan is to reach.
    Objective,
    /// What somebody will do.
    Action,
}

/// How progress is measured: `[[indicator]]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indicator {
    /// What is measured.
    pub name: String,
    /// In what it is measured.
    pub unit: Option<String>,
    /// Where it stands.
    pub baseline: Option<f64>,
    /// The year of the baseline.
    pub baseline_year: Option<i64>,
    /// Where it shall stand.
    pub target: Option<f64>,
    /// The year of the target.
    pub target_year: Option<i64>,
}

/// An amount that is needed (`[[cost]]`) or promised (`[[funding]]`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Money {
    /// What for, or from whom.
    pub name: String,
    /// In the currency's main unit; absent while it is to be established.
    pub amount: Option<f64>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// The calendar year.
    pub year: Option<i64>,
}

/// The content of `clauses/<folder>/<id>.toml`.
#[derive(Clone, Debug, PartialEq)]
pub struct Clause {
    /// The file's stem.
    pub id: ClauseId,
    /// What it is.
    pub kind: Kind,
    /// The clause it stands under; absent at the top.
    pub parent: Option<ClauseId>,
    /// Its place among its siblings; ties are broken by id.
    pub order: i64,
    /// The heading.
    pub title: String,
    /// Paragraphs, divided by an empty line; NFC, LF.
    pub text: String,
    /// The organisation that leads.
    pub lead: Option<String>,
    /// Organisations that take part.
    pub partners: Vec<String>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The guarantee of the social protection floor it serves.
    pub guarantee: Option<String>,
    /// Groups of people, by their id in `registers/groups.toml`.
    pub groups: Vec<String>,
    /// How progress is measured.
    pub indicators: Vec<Indicator>,
    /// What it costs.
    pub costs: Vec<Money>,
    /// Who pays.
    pub funding: Vec<Money>,
    /// Keys this version does not know, as TOML text by key, in the order of the file.
    pub unknown: Vec<(String, String)>,
}
