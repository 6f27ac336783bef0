//! What the pages of a plan are made of, as whoever reads the repository hands it over.

use super::chart::Bars;
use crate::dialogue::gavel::Verdict;
use crate::dialogue::proceedings::Record;
use crate::dialogue::{Dialogue, Digest, SessionId};
use crate::i18n::{Language, Message};
use crate::plan::{self, ClauseId, Outline, Voice};
use crate::track::{CommitId, History, Placed, TrackedClause};
use std::collections::BTreeMap;

/// A plan and what is known of it.
#[derive(Clone)]
pub struct Plan<'s> {
    /// Where its pages lie.
    pub folder: Folder,
    /// The plan as it stands.
    pub plan: &'s plan::Plan,
    /// Its outline.
    pub outline: &'s Outline,
    /// Its dialogue.
    pub dialogue: &'s Dialogue,
    /// Every change of it.
    pub history: &'s History,
    /// The revision it stands at.
    pub rev: CommitId,
    /// The language of the pages where that of the plan is none of ours.
    pub fallback: Language,
    /// What it is compared with: first what it is compared with unless something else is asked for. Empty where no beginning
    /// is known here.
    pub compared: &'s [Compared],
    /// The adoptions that stand, the latest first.
    pub adopted: &'s [Adopted],
    /// The records of proceedings, each by its session.
    pub records: &'s [(SessionId, Record)],
    /// Pages of figures, where there are any.
    pub figures: &'s [Figures],
    /// Files to download, of which the pages tell.
    pub downloads: &'s [Download],
}

/// Where the pages of a plan lie in the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Folder {
    /// They are the whole site.
    #[default]
    Top,
    /// In a folder of this name, beside those of other plans.
    Below(String),
}

/// The plan's tracked text since a baseline.
pub struct Compared {
    /// The adoption that is the baseline; nothing for the start.
    pub adoption: Option<String>,
    /// The day of the baseline.
    pub day: String,
    /// The plan as it stood there.
    pub plan: plan::Plan,
    /// Its outline there.
    pub outline: Outline,
    /// Who moved clauses, and brought them in and out.
    pub placed: BTreeMap<ClauseId, Placed>,
    /// The tracked text of every clause.
    pub tracked: Vec<TrackedClause>,
}

/// An adoption that stands.
pub struct Adopted {
    /// What it is called.
    pub name: String,
    /// Its change.
    pub rev: CommitId,
    /// Whether it is of the whole plan.
    pub whole: bool,
    /// The clauses, by number and title as they were then.
    pub clauses: Vec<(ClauseId, String)>,
    /// The digest of its texts; nothing where its tag says something else than the text does.
    pub digest: Option<Digest>,
    /// The twelve words that stand for the digest.
    pub code: Vec<String>,
    /// What each party said.
    pub parties: Vec<(Voice, Verdict)>,
    /// Who has a reservation on what.
    pub reservations: Vec<(Voice, ClauseId)>,
    /// Why it was adopted though something was missing.
    pub overruled: Option<String>,
}

impl Folder {
    /// The path of a page of the plan.
    pub fn path(&self, page: &str) -> String {
        match self {
            Folder::Top => page.to_owned(),
            Folder::Below(name) => format!("{name}/{page}"),
        }
    }
}

/// A page of figures.
pub struct Figures {
    /// What it is.
    pub subject: Subject,
    /// What is said above everything.
    pub said: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// What is said below everything, in a list.
    pub notes: Vec<String>,
}

/// What a page of figures is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// What the plan costs, and who pays.
    Cost,
    /// Who is covered.
    Coverage,
    /// What was done since.
    FollowUp,
}

impl Subject {
    /// The name of its page.
    pub fn page(self) -> &'static str {
        match self {
            Subject::Cost => "cost.html",
            Subject::Coverage => "coverage.html",
            Subject::FollowUp => "follow-up.html",
        }
    }

    /// The message that names it.
    pub fn name(self) -> &'static str {
        match self {
            Subject::Cost => "ui-figures-cost",
            Subject::Coverage => "ui-figures-coverage",
            Subject::FollowUp => "site-follow-up",
        }
    }
}

/// A table of figures.
pub struct Table {
    /// What it is called.
    pub caption: String,
    /// The names of its columns, each with whether figures stand in it.
    pub columns: Vec<(String, bool)>,
    /// Its rows, each headed by its first cell.
    pub rows: Vec<Vec<Said>>,
    /// Its chart.
    pub chart: Option<Bars>,
}

/// What stands in a cell.
pub enum Said {
    /// Words of the program, or a figure.
    Text(String),
    /// Words of the plan.
    OfPlan(String),
    /// A clause.
    Clause(ClauseId),
    /// A voice; nobody known.
    Voice(Option<Voice>),
}

/// A file to download.
pub struct Download {
    /// Its path within the plan's folder of the site.
    pub name: String,
    /// What it holds.
    pub what: Message,
    /// The word of its format, which is the ending of its name.
    pub format: &'static str,
    /// How many changes are marked in it.
    pub changes: usize,
    /// Whether the plan's first page leads to it; the page of all downloads does to each.
    pub first: bool,
    /// Whether mail addresses are in it.
    pub addresses: bool,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Download {
    /// The format of files in one.
    pub const ARCHIVE: &'static str = "zip";
}
