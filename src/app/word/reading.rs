//! What a file was read for, and what it brings: values that go to whoever reads and whoever writes, and come back.

use crate::dialogue::Dialogue;
use crate::export::back::{Brought, Said};
use crate::export::docx::read::Unread;
use crate::i18n::{Language, Message};
use crate::plan::{Plan, Speaker};
use crate::track::CommitId;
use std::path::PathBuf;
use std::sync::Arc;

/// What is asked of whoever reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// The number that comes back with the answer.
    pub ticket: u64,
    /// The file.
    pub path: PathBuf,
    /// The plan as it is on the wall.
    pub plan: Arc<Plan>,
    /// The dialogue about it.
    pub dialogue: Arc<Dialogue>,
    /// At which revision.
    pub seen: CommitId,
    /// For whom it is brought in.
    pub floor: Speaker,
    /// In which language a document says what is no text of the plan.
    pub language: Language,
}

/// A file that was read and held against the plan.
#[derive(Debug, PartialEq)]
pub struct Looked {
    /// The revision it was held against.
    pub seen: CommitId,
    /// What it is called.
    pub name: String,
    /// The SHA-256 of its bytes.
    pub digest: String,
    /// What it brings.
    pub brought: Brought,
    /// What people say in it.
    pub remarks: Vec<Said>,
    /// What of it was not read.
    pub unread: Unread,
}

/// What is asked of whoever writes.
#[derive(Clone, Debug, PartialEq)]
pub struct BringIn {
    /// The number that comes back with what came of it.
    pub ticket: u64,
    /// The file.
    pub path: PathBuf,
    /// What was shown of it.
    pub looked: Arc<Looked>,
    /// What of it is tabled, each for its party.
    pub chosen: Brought,
}

/// What came of tabling.
#[derive(Clone, Debug)]
pub enum Came {
    /// It is on the disk.
    Tabled(Message),
    /// It could not be recorded.
    Refused(Message),
    /// The file or the plan is another by now: it has to be looked at anew.
    Anew(Message),
}
