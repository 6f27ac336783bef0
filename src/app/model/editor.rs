//! A text being typed, and what the editor waits for.

use crate::app::draft::DraftOf;
use crate::app::model::meeting::Met;
use crate::app::prose::{Hand, Prose};
use crate::app::typing::Buffer;
use crate::dialogue::{AmendmentId, Digest};
use crate::plan::ClauseId;
use crate::text::Width;
use crate::track::CommitId;

/// What the editor and its questions say.
#[derive(Clone, Debug)]
pub enum EditorMsg {
    /// Edit the prose of a clause.
    Start(ClauseId),
    /// Record the text.
    Save,
    /// Table the text as an amendment.
    Table,
    /// Amend the wording of an amendment.
    Amend(AmendmentId),
    /// It was chosen what becomes of two wordings.
    Met(Box<Met>),
    /// Leave, and keep the text for later.
    Keep,
    /// Leave, and throw the text away.
    Discard,
}

/// The text being typed.
#[derive(Debug)]
pub struct Editing {
    /// In which clause.
    pub clause: ClauseId,
    /// Of what of it.
    pub of: DraftOf,
    /// What the author was looking at.
    pub seen: CommitId,
    /// The text at that revision.
    pub before: String,
    /// The text as it stands.
    pub buffer: Buffer,
    /// The first row of the text shown.
    pub top: usize,
    /// The difference, marked.
    pub preview: Prose,
    /// The first row of the difference shown.
    pub preview_top: usize,
    /// Whether the difference is found roughly only.
    pub approximate: bool,
    /// What is on its way to the disk.
    pub saving: Option<String>,
    /// Whether that goes as an amendment: the field itself stays as it was.
    pub tabling: bool,
    /// The digest of what it was drafted on.
    pub on: Option<Digest>,
    /// What the preview was made of.
    pub(in crate::app) made: Option<(String, Hand, usize, Width)>,
    /// The runs of the preview: whether each is in the text as it stands, and how long it is.
    pub(in crate::app) lengths: Vec<(bool, usize)>,
}

impl Editing {
    /// Whether the text differs from what it was.
    pub fn is_changed(&self) -> bool {
        self.buffer.text() != self.before
    }
}
