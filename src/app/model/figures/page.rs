//! The pages of figures, and what of one is explained.

use crate::costing::LineKind;
use crate::i18n::Message;
use crate::plan::ClauseId;
use strum::EnumIter;

/// What is on the wall.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter)]
pub enum Page {
    /// The assessment matrix.
    #[default]
    Matrix,
    /// Who is covered.
    Coverage,
    /// The register of schemes.
    Schemes,
    /// What is not established.
    Missing,
    /// What the plan does when.
    Timeline,
    /// What it costs, and who pays.
    Cost,
    /// What the pending amendments cost.
    Alternatives,
    /// What solidarity funds take in and pay.
    Trust,
    /// Promises against reports.
    FollowUp,
}

impl Page {
    /// The message that names it.
    pub fn name(self) -> Message {
        Message::new(match self {
            Page::Matrix => "ui-figures-matrix",
            Page::Timeline => "ui-figures-timeline",
            Page::Cost => "ui-figures-cost",
            Page::FollowUp => "ui-figures-follow-up",
            Page::Alternatives => "offers-page",
            Page::Coverage => "ui-figures-coverage",
            Page::Schemes => "ui-figures-schemes",
            Page::Missing => "ui-figures-missing",
            Page::Trust => "ui-figures-trust",
        })
    }
}

/// A line that is explained, and of which year.
pub type Wanted = (Term, i64);

/// Which line is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The clause it stands in.
    pub clause: ClauseId,
    /// What kind of line it is.
    pub kind: LineKind,
    /// Its name there.
    pub name: String,
}
