//! Deeds: what can be done in a dialogue, as values. A deed is carried out on the plan and the dialogue as they
//! stand when it is recorded, or it is refused in words and nothing changes.

mod adopting;
mod carry_out;
mod deciding;
mod dividing;
mod done;
mod error;
mod may;
mod outcome;
mod positions;
mod receiving;
mod revising;
mod sessions;
mod tabling;
mod typed;

pub use dividing::{drafted, halves, joined, places};
pub use error::DeedError;
pub(super) use outcome::event;
pub use typed::spaces_apart;

use super::{AmendmentId, Digest, Figures, Proposal, Session, SessionId, Stance, Subject};
use crate::plan::{ClauseId, Edit, Moment, Speaker};
use std::collections::{BTreeMap, BTreeSet};

/// Something to be done in the dialogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// Table an amendment. In a session it gets its number at once, else when the secretariat receives it.
    Table {
        /// Its id.
        id: AmendmentId,
        /// What it proposes.
        proposal: Box<Proposal>,
        /// Why, in its sponsor's words.
        reason: Option<String>,
    },
    /// Table an amendment that was drafted outside, on the plan as it was sent there. It gets no number until the secretariat
    /// receives it; where what it was drafted on is gone, it has fallen.
    BringIn {
        /// Its id.
        id: AmendmentId,
        /// What it proposes.
        proposal: Box<Proposal>,
        /// Why, in its sponsor's words.
        reason: Option<String>,
    },
    /// The secretariat receives amendments without a number: each gets the next; all of them where none is named.
    Receive(Vec<AmendmentId>),
    /// Second an amendment.
    Second(AmendmentId),
    /// Adopt an amendment, with all that follows from it.
    Adopt {
        /// Which.
        amendment: AmendmentId,
        /// The digest of what was shown to follow ([`Preview::digest`](super::Preview::digest)): adopting what
        /// nobody saw is refused. Absent where the one who adopts did not look.
        shown: Option<Digest>,
    },
    /// Put an amendment and do not adopt it.
    NotAdopt(AmendmentId),
    /// Withdraw an amendment.
    Withdraw(AmendmentId),
    /// Take up an amendment that was withdrawn or referred.
    TakeUp(AmendmentId),
    /// Refer an amendment to somebody else.
    Refer(AmendmentId),
    /// Split an amendment in two: what it proposes at some of its places goes into a new one.
    Split {
        /// Which.
        amendment: AmendmentId,
        /// Its digest as it was looked at: the places are counted in that wording.
        on: Digest,
        /// The id of the new one.
        new: AmendmentId,
        /// The places that go, counted from 0.
        places: BTreeSet<usize>,
    },
    /// Join two amendments of one delegation: the first proposes what both did, the other is withdrawn in its favour.
    Join {
        /// The one that stays.
        amendment: AmendmentId,
        /// The one that goes.
        other: AmendmentId,
    },
    /// Note that an amendment has fallen: the words it was drafted on are gone.
    Fall(AmendmentId),
    /// Record what a party holds.
    Hold {
        /// On what.
        subject: Subject,
        /// What it holds.
        stance: Stance,
        /// The digest of the text it was taken on.
        digest: Digest,
        /// What was said with it.
        statement: Option<String>,
    },
    /// Take back what a party holds on the text as it stands.
    Retract(Subject),
    /// Nobody objected: the parties that are present and have not spoken on this text agree.
    NoObjection {
        /// On what.
        subject: Subject,
        /// The digest of the text that was on the wall.
        digest: Digest,
    },
    /// Prepare a session, or change what is known of one: who is present, its agenda, its chair.
    Session(Box<Session>),
    /// Change what is known of a session as it was seen: only what differs from that changes.
    Revise {
        /// The session as it was looked at.
        seen: Box<Session>,
        /// What it shall be.
        session: Box<Session>,
    },
    /// Open a session at the time of the act, with what is known of it.
    Open(Box<Session>),
    /// Close a session.
    Close(SessionId),
    /// Set a clause aside in the open session; the act's reason says why.
    Park(ClauseId),
    /// Take a clause up again.
    Unpark(ClauseId),
}

impl Deed {
    /// The clause that a position is taken on or taken back from. Of the plan such a deed looks at nothing else, and
    /// of the dialogue only at what the parties hold and at the sessions.
    pub fn held_on(&self) -> Option<&ClauseId> {
        match self {
            Deed::Hold { subject, .. }
            | Deed::Retract(subject)
            | Deed::NoObjection { subject, .. } => match subject {
                Subject::Clause(clause) => Some(clause),
                Subject::Amendment(_) => None,
            },
            _ => None,
        }
    }

    /// What a position is taken on by it.
    pub fn spoken_on(&self) -> Option<&Subject> {
        match self {
            Deed::Hold { subject, .. } | Deed::NoObjection { subject, .. } => Some(subject),
            _ => None,
        }
    }

    /// Whether amendments may get their numbers by it.
    pub fn gives_numbers(&self) -> bool {
        matches!(
            self,
            Deed::Table { .. } | Deed::Receive(_) | Deed::Split { .. }
        )
    }
}

/// By whom a deed is done, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// For whom.
    pub sponsor: Speaker,
    /// Who records it, as `Name <email>`.
    pub recorder: String,
    /// When.
    pub time: Moment,
    /// In which session.
    pub session: Option<SessionId>,
    /// Why.
    pub reason: Option<String>,
    /// The revision that was looked at, in whatever way others name it.
    pub revision: Option<String>,
    /// What each text cost as it was looked at, for the positions that are taken on it.
    pub figures: BTreeMap<Subject, Figures>,
}

impl By {
    /// Who acts for whom and when, of whom nothing else is known.
    pub fn of(sponsor: Speaker, recorder: impl Into<String>, time: Moment) -> By {
        By {
            sponsor,
            recorder: recorder.into(),
            time,
            session: None,
            reason: None,
            revision: None,
            figures: BTreeMap::new(),
        }
    }
}

/// Edits of the plan under one name. An amendment that was amended by another party is adopted in several parts,
/// so that every word keeps the flag it came under.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Whose words these are; absent where the deed changes no text: then it is the one who does it.
    pub author: Option<Speaker>,
    /// What changes in the plan.
    pub edits: Vec<Edit>,
}

/// The acts on an amendment that was tabled, as the trailer `Act` has them.
pub const STEPS: [&str; 8] = [
    "receive",
    "second",
    "adopt",
    "not-adopt",
    "withdraw",
    "take-up",
    "refer",
    "fall",
];

/// What came of a deed. The plan and the dialogue it was carried out on are changed accordingly.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The changes of the plan, one change each, in this order; never empty. The files go with the last.
    pub parts: Vec<Part>,
    /// The files of the dialogue that read differently now, within the plan's directory.
    pub files: BTreeSet<String>,
    /// The kind of act, for the trailer `Act`.
    pub act: &'static str,
    /// More trailers: `Amendment`, `Position`, `Falls`, `Declared-by`.
    pub trailers: Vec<(String, String)>,
    /// What happened, in plain words, to be said in the plan's language.
    pub subject: crate::i18n::Message,
}

#[cfg(test)]
mod story;
#[cfg(test)]
mod tests;
