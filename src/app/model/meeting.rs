//! Two wordings of one text, and what becomes of them.

use crate::app::prose::{Prose, Run};
use crate::app::table::Pick;
use crate::i18n::Language;
use crate::plan::{ClauseId, Field};
use crate::text::Width;
use crate::track::CommitId;

/// What can become of two wordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Both stand: the words of this one are put into that one.
    Merge,
    /// That one stands, and this one is tabled as an amendment to it.
    Table,
    /// This one replaces that one.
    Replace,
    /// Nothing yet.
    Stay,
}

/// What was chosen.
#[derive(Clone, Debug)]
pub struct Met {
    /// The clause.
    pub clause: ClauseId,
    /// Its field.
    pub field: Field,
    /// The revision at which the other wording stands.
    pub head: CommitId,
    /// What shall become of the two.
    pub choice: Choice,
    /// The other wording.
    pub theirs: String,
    /// This one, or both merged where that is to be recorded or tabled.
    pub mine: String,
}

/// The question what becomes of two wordings.
#[derive(Debug)]
pub struct Meeting {
    pub(in crate::app) clause: ClauseId,
    pub(in crate::app) field: Field,
    /// The revision at which the other wording stands.
    pub(in crate::app) head: CommitId,
    /// The ticket of the question who wrote it.
    pub(in crate::app) ticket: u64,
    /// What was typed here.
    pub(in crate::app) mine: Mine,
    /// Both wordings, once that is known.
    pub(in crate::app) both: Option<Both>,
    /// The selected answer.
    pub selected: usize,
    /// The first row shown.
    pub top: usize,
    /// Both wordings in rows.
    pub prose: Prose,
    pub(in crate::app) made: Option<(usize, Width, Language)>,
}

/// What was typed here.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The field as it shall be.
    pub(in crate::app) text: String,
    /// In a form: the field as it was when the form was filled, and as it stands now.
    pub(in crate::app) form: Option<(String, String)>,
    /// What the ids that may be picked for the field are called.
    pub(in crate::app) names: Vec<Pick>,
}

/// Both wordings, compared.
#[derive(Debug)]
pub(in crate::app) struct Both {
    pub(in crate::app) theirs: String,
    pub(in crate::app) mine: String,
    pub(in crate::app) merged: Option<String>,
    /// What became of the text that both were made of, there and here.
    pub(in crate::app) there: Vec<Run>,
    pub(in crate::app) here: Vec<Run>,
}
