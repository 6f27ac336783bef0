//! What came of a deed, put together.

use super::{By, Outcome, Part};
use crate::dialogue::{AmendmentId, Event, EventKind, SessionId, Subject, trailer};
use crate::i18n::Message;
use crate::plan::{ClauseId, Outline, Plan, Voice};

impl Outcome {
    /// That of a deed which changes no text of the plan.
    pub(super) fn of(act: &'static str, subject: Message) -> Self {
        Outcome {
            parts: vec![Part {
                author: None,
                edits: Vec::new(),
            }],
            files: std::collections::BTreeSet::new(),
            act,
            trailers: Vec::new(),
            subject,
        }
    }

    /// An amendment's file reads differently, and it is what the act is about.
    pub(super) fn amendment(mut self, id: &AmendmentId) -> Self {
        self.files.insert(amendment_path(id));
        self.trailer(trailer::AMENDMENT, id.to_string())
    }

    /// Amendments fall with it.
    pub(super) fn falls(mut self, falls: &[AmendmentId]) -> Self {
        for id in falls {
            self.files.insert(amendment_path(id));
            self = self.trailer(trailer::FALLS, id.to_string());
        }
        self
    }

    /// A party's file reads differently.
    pub(super) fn position(mut self, party: Voice, held: &str, subject: &Subject) -> Self {
        self.files.insert(positions_path(party));
        self.trailer(trailer::POSITION, format!("{party} {held} {subject}"))
    }

    /// A session's file reads differently.
    pub(super) fn session(mut self, id: &SessionId) -> Self {
        self.files.insert(session_path(id));
        self
    }

    /// One more trailer.
    pub(super) fn trailer(mut self, key: &str, value: String) -> Self {
        self.trailers.push((key.to_owned(), value));
        self
    }
}

pub(super) fn amendment_path(id: &AmendmentId) -> String {
    format!("amendments/{id}.toml")
}

pub(super) fn positions_path(party: Voice) -> String {
    format!("positions/{party}.toml")
}

pub(super) fn session_path(id: &SessionId) -> String {
    format!("sessions/{id}.toml")
}

/// A step in an amendment's life.
pub(in crate::dialogue) fn event(what: EventKind, by: &By) -> Event {
    Event {
        what,
        by: by.sponsor.clone(),
        recorder: by.recorder.clone(),
        time: by.time,
        session: by.session.clone(),
        reason: by.reason.clone(),
        because: None,
    }
}

/// The number of a clause, or its id where it has none.
pub(super) fn number(plan: &Plan, clause: &ClauseId) -> String {
    let number = Outline::number_in(plan, clause);
    number.unwrap_or_else(|| clause.to_string())
}
