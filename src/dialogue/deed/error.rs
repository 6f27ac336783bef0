//! Why a deed is refused, in words.

use crate::dialogue::{AmendmentId, AmendmentState, EventKind, SessionId};
use crate::i18n::Message;
use crate::plan::{ClauseId, EditError, Voice};

/// Why a deed is refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeedError {
    /// There is no such amendment.
    NoAmendment(String),
    /// Several amendments are called so: whose each is, and its id.
    Several {
        /// What they are called.
        called: String,
        /// They.
        found: Vec<(Option<Voice>, AmendmentId)>,
    },
    /// An amendment cannot be withdrawn while others amend it: which.
    Amended {
        /// The amendment.
        amendment: String,
        /// Its sub-amendments: those that are adopted, else those that are pending.
        subs: Vec<String>,
        /// Whether they are adopted: then nobody withdraws them any more.
        adopted: bool,
    },
    /// Parties object to an amendment, and nobody overrules them with a reason.
    Objected {
        /// The amendment.
        amendment: String,
        /// Who objects.
        parties: Vec<Voice>,
    },
    /// This voice does not overrule alone.
    NotChair(Voice),
    /// What is proposed is nothing but spaces, or other spaces between the same words.
    OnlySpaces,
    /// There is such an amendment already.
    AmendmentExists(AmendmentId),
    /// There is no such clause.
    NoClause(ClauseId),
    /// There is no such session.
    NoSession(SessionId),
    /// The plan lists no such organisation for that voice.
    NoOrganisation(String),
    /// No session is open.
    NotInSession,
    /// Another session is open.
    SessionOpen(SessionId),
    /// What is asked for does not follow from where the amendment stands.
    NotNow {
        /// The amendment, as it is called: `D.3`, or its id.
        amendment: String,
        /// Where it stands.
        state: AmendmentState,
        /// What was asked for; tabled where it was a sub-amendment to it.
        what: EventKind,
    },
    /// The amendment is not pending any more, so that nobody's position on it is recorded.
    Decided {
        /// The amendment, as it is called: `D.3`, or its id.
        amendment: String,
        /// Where it stands.
        state: AmendmentState,
    },
    /// The plan asks for seconding, and nobody seconded it yet.
    NotSeconded(String),
    /// Who tabled an amendment cannot second it, nor take it up after withdrawing it.
    OwnAmendment(String),
    /// Only its sponsor withdraws an amendment.
    NotYours(String),
    /// The voice holds no position: it is no party.
    NoParty(Voice),
    /// The text changed since it was looked at.
    TextChanged,
    /// The words an amendment was drafted on are gone.
    WordsGone(String),
    /// The words an amendment was drafted on still stand: it has not fallen.
    WordsStand(String),
    /// An amendment that is not before the meeting is neither split nor joined.
    Undividable {
        /// The amendment, as it is called: `D.3`, or its id.
        amendment: String,
        /// Where it stands.
        state: AmendmentState,
    },
    /// An amendment that others amend is neither split nor joined.
    HasSubs {
        /// The amendment.
        amendment: String,
        /// Its sub-amendments.
        subs: Vec<String>,
    },
    /// Only its sponsor splits or joins an amendment, or the secretariat for the chair.
    Others(String),
    /// An amendment that changes words at one place only cannot be split.
    OnePlace(String),
    /// The places that were named do not divide the amendment in two.
    Undivided(String),
    /// Two amendments cannot become one.
    Apart {
        /// The one.
        one: String,
        /// The other.
        other: String,
    },
    /// An amendment that proposes no words cannot be amended.
    NoWords(String),
    /// A clause would stand under one that is only proposed, and comes after it.
    First {
        /// The amendment that would add it.
        amendment: String,
        /// The one that would add the clause under which it would stand.
        over: String,
    },
    /// A new clause would say what another one says that has come to its place since.
    SaidTwice {
        /// The amendment that would add it.
        amendment: String,
        /// The one that added the other.
        by: String,
    },
    /// A field was named of an amendment that would add no clause.
    NoFields(String),
    /// The proposal changes nothing.
    NothingProposed,
    /// Everybody present has spoken already, or no party is present.
    NobodyLeft,
    /// Nothing of what was asked for is there to be done.
    NothingToDo,
    /// What was typed holds a character that nobody sees or that controls something.
    Refused(char),
    /// The file of this path is broken and is never rewritten.
    Broken(String),
    /// The file of this path could not be written so that it reads back as meant.
    Unwritable(String),
    /// The plan refuses what the amendment would do.
    Edit(EditError),
    /// What is proposed would be an error in the plan: which.
    Unfit(Message),
}

impl DeedError {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        match self {
            DeedError::NoAmendment(called) => amendment("dialogue-no-amendment", called),
            DeedError::Several { called, found } => several(called, found),
            DeedError::Amended {
                amendment: name,
                subs,
                adopted,
            } => amendment(amended(*adopted), name)
                .with("count", subs.len())
                .with("subs", subs.join(", ")),
            DeedError::Objected {
                amendment: name,
                parties,
            } => amendment("dialogue-objected", name)
                .with("count", parties.len())
                .with("parties", Voice::listed(parties)),
            DeedError::NotChair(voice) => {
                Message::new("dialogue-not-chair").with("party", voice.name())
            }
            DeedError::OnlySpaces => Message::new("dialogue-only-spaces"),
            DeedError::AmendmentExists(id) => amendment("dialogue-amendment-exists", id.as_str()),
            DeedError::NoClause(id) => {
                Message::new("dialogue-no-clause").with("clause", id.as_str())
            }
            DeedError::NoSession(id) => {
                Message::new("dialogue-no-session").with("session", id.as_str())
            }
            DeedError::NoOrganisation(id) => {
                Message::new("dialogue-no-organisation").with("organisation", id.as_str())
            }
            DeedError::NotInSession => Message::new("dialogue-not-in-session"),
            DeedError::SessionOpen(id) => {
                Message::new("dialogue-session-open").with("session", id.as_str())
            }
            DeedError::NotNow {
                amendment,
                state,
                what,
            } => not_now(amendment, *state, *what),
            DeedError::Decided { amendment, state } => {
                not_any_more("dialogue-not-now-held", amendment, *state)
            }
            DeedError::Undividable { amendment, state } => {
                not_any_more("dividing-not-now", amendment, *state)
            }
            DeedError::HasSubs {
                amendment: name,
                subs,
            } => amendment("dividing-has-subs", name)
                .with("count", subs.len())
                .with("subs", subs.join(", ")),
            DeedError::Others(name) => amendment("dividing-others", name),
            DeedError::OnePlace(name) => amendment("dividing-one-place", name),
            DeedError::Undivided(name) => amendment("dividing-undivided", name),
            DeedError::Apart { one, other } => {
                amendment("dividing-apart", one).with("other", other.as_str())
            }
            DeedError::NoParty(voice) => {
                Message::new("dialogue-no-party").with("voice", voice.name())
            }
            DeedError::TextChanged => Message::new("dialogue-text-changed"),
            DeedError::NothingProposed => Message::new("dialogue-nothing-proposed"),
            DeedError::NobodyLeft => Message::new("dialogue-nobody-left"),
            DeedError::NothingToDo => Message::new("dialogue-nothing-to-do"),
            DeedError::Refused(refused) => {
                let code = format!("U+{:04X}", u32::from(*refused));
                Message::new("dialogue-refused").with("code", code)
            }
            DeedError::Broken(path) => Message::new("dialogue-broken").with("path", path.as_str()),
            DeedError::Unwritable(path) => {
                Message::new("dialogue-unwritable").with("path", path.as_str())
            }
            DeedError::Edit(error) => error.message(),
            DeedError::Unfit(why) => why.clone(),
            DeedError::NotSeconded(name) => amendment("dialogue-not-seconded", name),
            DeedError::OwnAmendment(name) => amendment("dialogue-own-amendment", name),
            DeedError::NotYours(name) => amendment("dialogue-not-yours", name),
            DeedError::WordsGone(name) => amendment("dialogue-words-gone", name),
            DeedError::WordsStand(name) => amendment("dialogue-words-stand", name),
            DeedError::NoWords(name) => amendment("dialogue-no-words", name),
            DeedError::First {
                amendment: name,
                over,
            } => amendment("dialogue-first", name).with("over", over.as_str()),
            DeedError::SaidTwice {
                amendment: name,
                by,
            } => amendment("dialogue-said-twice", name).with("by", by.as_str()),
            DeedError::NoFields(name) => amendment("dialogue-no-fields", name),
        }
    }
}

fn amendment(id: &'static str, called: &str) -> Message {
    Message::new(id).with("amendment", called)
}

/// Each with its party, and how to name it.
fn several(called: &str, found: &[(Option<Voice>, AmendmentId)]) -> Message {
    let each = found.iter().map(|(voice, id)| {
        let nobody = || Message::new("dialogue-nobody");
        Message::new("dialogue-one-of-several")
            .with("party", voice.map_or_else(nobody, Voice::name))
            .with("id", id.short())
    });
    let list = each.reduce(|first, next| {
        Message::new("dialogue-list-of-several")
            .with("first", first)
            .with("next", next)
    });
    amendment("dialogue-several", called)
        .with("count", found.len())
        .with(
            "list",
            list.unwrap_or_else(|| Message::new("dialogue-nobody")),
        )
}

fn not_now(called: &str, state: AmendmentState, what: EventKind) -> Message {
    let id = match what {
        EventKind::Tabled => "dialogue-not-now-amended",
        EventKind::Seconded => "dialogue-not-now-seconded",
        EventKind::Adopted | EventKind::AdoptedAsAmended => "dialogue-not-now-adopted",
        EventKind::NotAdopted => "dialogue-not-now-not-adopted",
        EventKind::Withdrawn => "dialogue-not-now-withdrawn",
        EventKind::TakenUp => "dialogue-not-now-taken-up",
        EventKind::Fallen => "dialogue-not-now-fallen",
        EventKind::Referred => "dialogue-not-now-referred",
    };
    not_any_more(id, called, state)
}

fn amended(adopted: bool) -> &'static str {
    match adopted {
        true => "dialogue-amended-for-good",
        false => "dialogue-amended",
    }
}

fn not_any_more(id: &'static str, called: &str, state: AmendmentState) -> Message {
    let next = if state.is_final() {
        "dialogue-next-undo"
    } else if state.is_pending() {
        "dialogue-next-decide"
    } else {
        "dialogue-next-take-up"
    };
    let message = amendment(id, called).with("state", state.name());
    message.with("next", Message::new(next))
}

crate::i18n::spoken!(DeedError);

impl From<EditError> for DeedError {
    fn from(error: EditError) -> Self {
        DeedError::Edit(error)
    }
}
