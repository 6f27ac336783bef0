//! What a record of proceedings is written from: the minutes of a session, each one recorded act with what it did.

use crate::dialogue::{Amendment, AmendmentId, Dialogue, Position, Session};
use crate::i18n::Message;
use crate::plan::{Clause, ClauseId, Moment, Plan, Speaker, Voice};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The numbers that clauses bear at one moment.
pub type Numbers = BTreeMap<ClauseId, String>;

/// All that the record of one session is written from. It tells of that session and not of what was done after it,
/// so that plan and dialogue are those of its close; while it is not closed, those of today.
#[derive(Clone, Debug)]
pub struct Proceedings {
    /// The plan.
    pub plan: Plan,
    /// The dialogue.
    pub dialogue: Dialogue,
    /// The session.
    pub session: Session,
    /// Its minutes, oldest first.
    pub minutes: Vec<Minute>,
    /// By which change each amendment was tabled, as far as it is known.
    pub tabled: BTreeMap<AmendmentId, String>,
    /// Changes of other sessions that the record names, with nothing but when they were made, by whom and what
    /// they were called.
    pub elsewhere: Vec<Minute>,
}

/// One change of a session, or one decision of it that stands beside the changes. Not safe to display raw.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Minute {
    /// The full id of the change; of a decision, that of its tag's own object.
    pub change: String,
    /// When it was made.
    pub time: Moment,
    /// For whom; absent where nobody is named.
    pub sponsor: Option<Speaker>,
    /// Whose it is, as `Name <email>`.
    pub author: String,
    /// Who recorded it, as `Name <email>`.
    pub recorder: String,
    /// The kind of act, as its trailer says; absent for a change of the text.
    pub act: Option<String>,
    /// What happened, as it was written down then.
    pub subject: String,
    /// Why.
    pub reason: Option<String>,
    /// The clauses it touched.
    pub clauses: Vec<ClauseId>,
    /// What it changed in the text.
    pub drafting: Vec<Drafting>,
    /// The amendments it touched, as they stood after it; the one it was about first.
    pub amendments: Vec<Amendment>,
    /// The positions that are on file since then.
    pub positions: Vec<(Voice, Position)>,
    /// The positions that are off file since then, but for those that a newer one replaced.
    pub retracted: Vec<(Voice, Position)>,
    /// The amendments that fell with it.
    pub falls: Vec<AmendmentId>,
    /// The session as it stood after it, where it touched the session.
    pub session: Option<Box<Session>>,
    /// The change it takes back.
    pub undoes: Option<String>,
    /// The change that took it back.
    pub undone: Option<String>,
    /// Whether it is an earlier part of an act of several changes: the last of them, a minute that follows, carries
    /// what the act did to the dialogue.
    pub part: bool,
    /// Whose objections to the amendment it adopted were overruled.
    pub overruled: Vec<Voice>,
    /// What the amendments cost that it decided on, as it was known then, where that could be reckoned. This room does
    /// not know how it is.
    pub priced: BTreeMap<AmendmentId, Priced>,
    /// The numbers of the clauses after it; those that it removed keep the ones they had.
    pub numbers: Arc<Numbers>,
    /// The gavel.
    pub decision: Option<Decision>,
}

/// What an amendment cost as it was decided on, alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Priced {
    /// By how much it changes the cost, with its sign, as the language of the record writes it; absent where that was not
    /// established.
    pub change: Option<String>,
    /// In what.
    pub unit: Message,
    /// The first and the last of the years.
    pub years: (i64, i64),
}

/// What became of one clause in a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Drafting {
    /// The clause.
    pub clause: ClauseId,
    /// As it stood before; absent where it was added.
    pub before: Option<Clause>,
    /// As it stood after; absent where it was removed.
    pub after: Option<Clause>,
}

/// A decision under the gavel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The plan or a part of it was adopted.
    Adopted(Adopted),
    /// An adoption was taken back.
    Rescinded {
        /// What the adoption was called.
        name: String,
    },
}

/// What was adopted, and over what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adopted {
    /// What the adoption is called.
    pub name: String,
    /// The clauses; empty for the whole plan.
    pub clauses: Vec<ClauseId>,
    /// Who agreed subject to confirmation.
    pub ad_referendum: Vec<Voice>,
    /// Whose reservations stand, and on which clause.
    pub reservations: Vec<(Voice, ClauseId)>,
    /// Why the chairperson declared it adopted although agreement was missing.
    pub overruled: Option<String>,
    /// Whose objections were overruled.
    pub objected: Vec<Voice>,
    /// Who had not spoken on all of it, or on other words.
    pub missing: Vec<Voice>,
}

impl Minute {
    /// The minute of a change of which nothing but this is known yet.
    pub fn new(change: &str, time: Moment) -> Minute {
        Minute {
            change: change.to_owned(),
            time,
            ..Minute::default()
        }
    }
}
