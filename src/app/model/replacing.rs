//! Words that shall be replaced: which, by what, and the places.

use crate::app::prose::{Hand, Prose};
use crate::i18n::Language;
use crate::plan::{ClauseId, Edit, Field, Found, LeftOut, Replacing};
use crate::text::Width;
use crate::track::CommitId;
use std::collections::BTreeSet;

/// In which part of the plan words are sought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Plan,
    /// What stands under the clause at the top that the selected clause belongs to, with it.
    Branch,
    /// The selected clause.
    Clause,
}

impl Part {
    pub(in crate::app) fn word(self) -> &'static str {
        match self {
            Part::Plan => "plan",
            Part::Branch => "branch",
            Part::Clause => "clause",
        }
    }
}

/// What is asked before anything is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// The words that are sought.
    Find,
    /// What shall stand in the place of these.
    With(String),
}

/// One of the places that were found, whatever else is found by then.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::app) struct Spot {
    pub clause: ClauseId,
    pub field: Field,
    /// The how many of its field it is.
    pub nth: usize,
}

/// What is sought, and what was found.
#[derive(Debug, Default)]
pub struct Replace {
    /// Which words, by which others, in which fields.
    pub replacing: Replacing,
    /// In which part of the plan.
    pub part: Part,
    /// Every place where they stand.
    pub found: Vec<Found>,
    /// What of it cannot be changed so.
    pub refused: Vec<LeftOut>,
    /// The edits that the chosen places come to: what is shown is what is recorded.
    pub(in crate::app) edits: Vec<Edit>,
    /// The places that are left out.
    pub(in crate::app) left: BTreeSet<Spot>,
    /// The selected place.
    pub selected: usize,
    /// The first row shown.
    pub top: usize,
    /// What is shown, set in rows.
    pub entries: Vec<Entry>,
    /// What that was made of.
    pub(in crate::app) made: Option<Made>,
    /// What the places were found with.
    pub(in crate::app) sought: Option<(u64, Replacing)>,
    /// What is chosen is on its way to the disk; the head before that.
    pub(in crate::app) sending: Option<CommitId>,
}

/// What the rows are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Made {
    pub(in crate::app) columns: usize,
    pub(in crate::app) width: Width,
    pub(in crate::app) language: Language,
    pub(in crate::app) hand: Hand,
}

/// A clause's number, a place, or what else there is to say.
#[derive(Debug)]
pub struct Entry {
    /// Its rows.
    pub prose: Prose,
    /// Which place it is, if it is one.
    pub place: Option<usize>,
}

impl Entry {
    /// The rows it takes.
    pub fn height(&self) -> usize {
        self.prose.rows().len()
    }
}
