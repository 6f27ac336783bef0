//! A session: one sitting of the seminar.

use super::SessionId;
use crate::plan::{ClauseId, Moment, Voice};
use jiff::civil::Date;

/// Who is present of an organisation, or of a voice that comes without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// The voice.
    pub voice: Voice,
    /// The organisation's id.
    pub organisation: Option<String>,
    /// The delegates' names. Not safe to display raw.
    pub delegates: Vec<String>,
}

/// A clause that was set aside for later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// The clause.
    pub clause: ClauseId,
    /// Why, or until when.
    pub reason: Option<String>,
}

/// One sitting, as its file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What it is called.
    pub name: String,
    /// Where it is held.
    pub place: Option<String>,
    /// The day.
    pub date: Option<Date>,
    /// Who chairs it.
    pub chair: Option<String>,
    /// The clauses to be discussed, in order; empty for all.
    pub agenda: Vec<ClauseId>,
    /// Who is present.
    pub present: Vec<Attendance>,
    /// What was set aside.
    pub parked: Vec<Parked>,
    /// When it was opened; absent while it is being prepared.
    pub opened: Option<Moment>,
    /// When it was closed.
    pub closed: Option<Moment>,
}

impl Session {
    /// A session of which nothing is known but its id.
    pub fn new(id: SessionId) -> Session {
        Session {
            id,
            name: String::new(),
            place: None,
            date: None,
            chair: None,
            agenda: Vec::new(),
            present: Vec::new(),
            parked: Vec::new(),
            opened: None,
            closed: None,
        }
    }

    /// Whether it is going on.
    pub fn is_open(&self) -> bool {
        self.opened.is_some() && self.closed.is_none()
    }

    /// What it is called; without a name, by its id.
    pub fn called(&self) -> String {
        match self.name.as_str() {
            "" => self.id.to_string(),
            name => name.to_owned(),
        }
    }

    /// The parties that are present, in their order, each once.
    pub fn parties(&self) -> Vec<Voice> {
        let here = |party: &Voice| self.present.iter().any(|one| one.voice == *party);
        Voice::PARTIES.into_iter().filter(here).collect()
    }
}
