//! What the pages of a plan are made of, as whoever reads the repository hands it over.

use super::downloads::Download;
use super::figures::Figures;
use crate::dialogue::gavel::Verdict;
use crate::dialogue::proceedings::Record;
use crate::dialogue::{Dialogue, Digest, SessionId};
use crate::i18n::Language;
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
