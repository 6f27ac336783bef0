//! A Word file being brought in: what is asked of a worker, what came, and the list of what it proposes.

pub mod choice;
pub mod looked;

use crate::app::model::word::choice::Choice;
use crate::app::model::word::looked::Looked;
use crate::app::prose::{Hand, Prose};
use crate::dialogue::Dialogue;
use crate::export::back::{Brought, By};
use crate::i18n::{Language, Message};
use crate::plan::{Plan, Speaker, Voice};
use crate::text::{Shown, Width};
use crate::track::CommitId;
use std::path::PathBuf;
use std::sync::Arc;

/// The file that is being brought in.
#[derive(Debug, Default)]
pub struct Word {
    /// What is worked out under this number is waited for.
    pub(in crate::app) ticket: u64,
    /// The file as it was typed, and where it lies.
    pub(in crate::app) file: (String, PathBuf),
    /// What is done with it now.
    pub stage: Stage,
    /// What is shown of it.
    pub lines: Lines,
    /// What was chosen of it before it was read anew.
    pub(in crate::app) before: Option<Choice>,
    /// Where a file lay that was brought in before the plan was opened.
    pub(in crate::app) folder: Option<PathBuf>,
}

impl Word {
    /// What the file is called.
    pub fn name(&self) -> String {
        let path = &self.file.1;
        let name = path.file_name().unwrap_or(path.as_os_str());
        name.to_string_lossy().into_owned()
    }

    /// What is chosen, once it was read.
    pub fn choice(&self) -> Option<&Choice> {
        match &self.stage {
            Stage::Ready(choice) | Stage::Tabling(choice) => Some(choice),
            Stage::Asking | Stage::Reading(..) => None,
        }
    }

    /// How far it is; nothing where it waits for a word.
    pub fn said(&self) -> Option<Message> {
        match &self.stage {
            Stage::Reading(done, all) if *all > 0 => Some(
                Message::new("word-working")
                    .with("file", self.name())
                    .with("done", *done)
                    .with("all", *all),
            ),
            Stage::Reading(..) => Some(Message::new("word-reading").with("file", self.name())),
            Stage::Tabling(_) => Some(Message::new("word-tabling")),
            Stage::Asking | Stage::Ready(_) => None,
        }
    }
}

/// What is done with a file.
#[derive(Debug, Default)]
pub enum Stage {
    /// Nothing, or it is asked for.
    #[default]
    Asking,
    /// It is read: so many changes of so many were worked out.
    Reading(usize, usize),
    /// What it proposes is shown.
    Ready(Choice),
    /// It is being recorded.
    Tabling(Choice),
}

/// What is wanted, and what comes of the work.
#[derive(Clone, Debug)]
pub enum WordMsg {
    /// Ask for a file.
    Begin,
    /// One lay in this folder when a file was brought in last.
    CameFrom(PathBuf),
    /// The words of this author are of this voice.
    Whose(By, Voice),
    /// So many changes of so many were worked out.
    Progress(u64, usize, usize),
    /// It was read.
    Looked(u64, Arc<Looked>),
    /// It cannot be brought in.
    Unread(u64, Message),
    /// Tabling came to this.
    Ended(u64, Came),
}

/// What is shown of a file.
#[derive(Debug, Default)]
pub struct Lines {
    /// The proposals.
    pub entries: Vec<Entry>,
    /// The rows of the list; those of one proposal where it is read whole.
    pub all: Vec<Line>,
    /// What can be selected, from the top.
    pub items: Vec<Item>,
    /// The place of the selected one.
    pub selected: usize,
    /// Whether it is read whole.
    pub whole: bool,
    /// The first row on screen.
    pub top: usize,
    /// The words of the one that is read whole.
    pub full: Prose,
    /// What the proposals were made of.
    pub(in crate::app) made: Option<Made>,
}

/// What can be selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// The proposal at this place.
    Proposal(usize),
    /// What is said beside them, by its place.
    Note(usize),
    /// Table what is left.
    Table,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The place of what it is of among what can be selected.
    pub item: Option<usize>,
    /// What it shows.
    pub what: What,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The place of this proposal, and whose it is.
    Head(usize),
    /// A row of its words.
    Words(usize, usize),
    /// A row of the words of the one that is read whole.
    Full(usize),
    /// What else is to be known of it.
    Known(usize),
    /// A sentence.
    Said(Shown<'static>),
    /// The entry that tables what is left.
    Table,
    /// Nothing.
    Gap,
}

/// A proposal as it is shown.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its place and whose it is.
    pub head: Head,
    /// Its words.
    pub prose: Prose,
    /// What else is to be known of it.
    pub known: Vec<Message>,
}

/// The place of a proposal and whose it is.
#[derive(Clone, Debug)]
pub struct Head {
    /// Whose letter stands before it: nobody's, where that is still to be said.
    pub hand: Hand,
    /// Where.
    pub place: Message,
    /// Who, where the file says so. Not safe to display raw.
    pub who: Option<String>,
}

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

/// What the list was made of.
#[derive(Debug, PartialEq)]
pub struct Made {
    pub(in crate::app) looked: usize,
    pub(in crate::app) said: u64,
    pub(in crate::app) floor: Option<Speaker>,
    pub(in crate::app) version: u64,
    pub(in crate::app) columns: usize,
    pub(in crate::app) width: Width,
    pub(in crate::app) language: Language,
}
