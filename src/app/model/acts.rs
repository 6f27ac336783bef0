//! Edits that belong together, before they are recorded.

use crate::app::draft::DraftOf;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit};
use crate::track::CommitId;

/// Edits of the plan that are one act, before it is told for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    /// What changes.
    pub edits: Vec<Edit>,
    /// What happened, in plain words.
    pub subject: Message,
    /// What their author was looking at: the plan on the wall if absent.
    pub seen: Option<CommitId>,
    /// What was being typed in these fields is recorded with it.
    pub settles: Vec<(ClauseId, DraftOf)>,
    /// The changes of which strokes are taken back.
    pub takes_back: Vec<CommitId>,
}

impl Edits {
    /// Edits of the plan on the wall.
    pub fn new(edits: Vec<Edit>, subject: Message) -> Edits {
        Edits {
            edits,
            subject,
            seen: None,
            settles: Vec::new(),
            takes_back: Vec::new(),
        }
    }
}
