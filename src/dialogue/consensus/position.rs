//! A position: what a party holds, bound to the exact words it was taken on.

use super::digest::Digest;
use super::figures::Figures;
use crate::dialogue::{AmendmentId, SessionId};
use crate::plan::{ClauseId, IdError, Moment, Speaker, words};
use std::fmt;
use std::str::FromStr;

/// What a position is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A clause.
    Clause(ClauseId),
    /// An amendment.
    Amendment(AmendmentId),
}

/// `clause:<id>` or `amendment:<id>`, as trailers and programs name it.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Clause(id) => write!(f, "clause:{id}"),
            Subject::Amendment(id) => write!(f, "amendment:{id}"),
        }
    }
}

impl FromStr for Subject {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        match text.split_once(':') {
            Some(("clause", id)) => id.parse().map(Subject::Clause),
            Some(("amendment", id)) => id.parse().map(Subject::Amendment),
            _ => Err(IdError),
        }
    }
}

words! {
    /// What a party holds.
    Stance {
        /// It agrees.
        Agree = "stance-agree",
        /// It agrees, subject to confirmation by those it represents.
        AgreeAdReferendum = "stance-agree-ad-referendum",
        /// It agrees, and has a reservation recorded.
        AgreeWithReservation = "stance-agree-with-reservation",
        /// It objects.
        Object = "stance-object",
        /// It abstains: no objection.
        Abstain = "stance-abstain",
    }
}

/// A party's position. Whether it is alive is never stored: it is, while the text it was taken on stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// What it is about.
    pub subject: Subject,
    /// What the party holds.
    pub stance: Stance,
    /// The digest of the text it was taken on.
    pub digest: Digest,
    /// What was said with it. Not safe to display raw.
    pub statement: Option<String>,
    /// Who gave it; its voice is the party.
    pub by: Speaker,
    /// Who recorded it, as `Name <email>`. Not safe to display raw.
    pub recorder: String,
    /// When it was recorded.
    pub time: Moment,
    /// In which session.
    pub session: Option<SessionId>,
    /// The revision on screen when it was taken, in whatever way others name it: from there the words changed
    /// since can be shown. Trusted for nothing else.
    pub revision: Option<String>,
    /// What it cost as it was taken, where that could be reckoned. Whether the position is alive does not hang on it.
    pub figures: Option<Figures>,
}
