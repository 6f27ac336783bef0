//! Fields being filled in: what the forms of clauses and of sessions are made of.
//!
//! Which fields a form has and what becomes of them is for `form` and `sitting` to say; here no layer and no effect is known.

pub mod ledger;
mod meeting;
mod report;
mod rows;
mod value;

pub use report::About;
pub use value::{Entry, Value};

use crate::app::draft::DraftOf;
use crate::dialogue::{Digest, Session};
use crate::i18n::Message;
use crate::plan::{ClauseId, Ledger};
use crate::track::CommitId;

/// What the form is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To open a session, or to change what is known of one.
    Session(Box<Session>),
    /// To change the details of a clause.
    Details(ClauseId),
    /// To add a clause.
    Add,
    /// To report on something of a clause.
    Report(ClauseId),
    /// To change what is kept beside the clauses.
    Ledger(Ledger),
}

/// Several fields to be filled in.
#[derive(Clone, Debug)]
pub struct Fields {
    /// What for.
    pub purpose: Purpose,
    /// The heading.
    pub title: Message,
    /// The rows.
    pub entries: Vec<Entry>,
    /// The selected row.
    pub selected: usize,
    /// What is wrong with what was typed.
    pub wrong: Option<Message>,
    /// The revision whose fields it was filled with.
    pub seen: CommitId,
    /// The digest of the clause at that revision.
    pub on: Option<Digest>,
    /// What is on its way to the disk.
    pub saving: Option<Saving>,
    /// Whether the table of the selected row is open.
    pub inside: bool,
    /// What the journal keeps of it.
    pub kept: Vec<Note>,
}

/// A text that the journal keeps, by what it is of.
pub type Note = ((ClauseId, DraftOf), String);

/// What is on its way to the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    /// What was filled in.
    pub texts: Vec<String>,
    /// The fields it is for.
    pub fields: Vec<(ClauseId, DraftOf)>,
    /// Whether it goes as amendments: the fields themselves stay as they were.
    pub tabling: bool,
}

impl Fields {
    /// A form of these rows, filled with what stands at a revision.
    pub fn new(purpose: Purpose, title: Message, entries: Vec<Entry>, seen: CommitId) -> Fields {
        Fields {
            purpose,
            title,
            entries,
            selected: 0,
            wrong: None,
            seen,
            on: None,
            saving: None,
            inside: false,
            kept: Vec::new(),
        }
    }

    /// What was filled in.
    pub fn texts(&self) -> Vec<String> {
        let entries = self.entries.iter();
        entries.map(|entry| entry.value.text()).collect()
    }

    /// Notes what is on its way to the disk.
    pub fn send(&mut self, fields: Vec<(ClauseId, DraftOf)>, tabling: bool) {
        self.saving = Some(Saving {
            texts: self.texts(),
            fields,
            tabling,
        });
    }
}
