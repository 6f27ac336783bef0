//! What would be tabled, before a reason is given.

use crate::app::draft::DraftOf;
use crate::dialogue::Proposal;
use crate::plan::ClauseId;
use crate::track::CommitId;

/// What shall be tabled as soon as the reason is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// An amendment each.
    pub proposals: Vec<Proposal>,
    /// What its author was looking at.
    pub seen: CommitId,
    /// What was being typed for it.
    pub typed: Option<(ClauseId, DraftOf)>,
}
