//! A clause: anything that is numbered and negotiated.

use super::words;
use super::{Benefit, ClauseId, Contribution, Cost, Coverage, Funding, Indicator};
use super::{Milestone, Progress, Support};
use jiff::civil::Date;
use std::fmt;

words! {
    /// What a clause is.
    Kind {
        /// The opening of a plan or of a part.
        Chapeau = "kind-chapeau",
        /// What the diagnosis found.
        Finding = "kind-finding",
        /// What the seminar recommends.
        Recommendation = "kind-recommendation",
        /// What the plan is to reach.
        Objective = "kind-objective",
        /// What somebody will do.
        Action = "kind-action",
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
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
    /// Of a finding: the column of the assessment matrix it stands in.
    pub aspect: Option<String>,
    /// Groups of people, by their id in `registers/groups.toml`.
    pub groups: Vec<String>,
    /// Of a finding: why people are left out of health care, as it stands in the file. [`Exclusion`](super::Exclusion)
    /// reads each.
    pub exclusion: Vec<String>,
    /// How progress is measured.
    pub indicators: Vec<Indicator>,
    /// What is granted to whom.
    pub benefits: Vec<Benefit>,
    /// How many benefits and contributions reach, and when.
    pub coverage: Vec<Coverage>,
    /// Who contributes what.
    pub contributions: Vec<Contribution>,
    /// What it costs once.
    pub costs: Vec<Cost>,
    /// Who pays.
    pub funding: Vec<Funding>,
    /// Which fund supports which scheme.
    pub support: Vec<Support>,
    /// What shall have happened when.
    pub milestones: Vec<Milestone>,
    /// What the follow-up reported; no part of what was agreed.
    pub progress: Vec<Progress>,
    /// Keys this version does not know, as TOML text by key, sorted by key.
    pub unknown: Vec<(String, String)>,
}

impl Clause {
    /// A clause at the top that holds nothing yet.
    pub fn new(id: ClauseId, kind: Kind) -> Self {
        Clause {
            id,
            kind,
            parent: None,
            order: 0,
            title: String::new(),
            text: String::new(),
            lead: None,
            partners: Vec::new(),
            start: None,
            end: None,
            guarantee: None,
            aspect: None,
            groups: Vec::new(),
            exclusion: Vec::new(),
            indicators: Vec::new(),
            benefits: Vec::new(),
            coverage: Vec::new(),
            contributions: Vec::new(),
            costs: Vec::new(),
            funding: Vec::new(),
            support: Vec::new(),
            milestones: Vec::new(),
            progress: Vec::new(),
            unknown: Vec::new(),
        }
    }
}
