//! What the log remembers, and what it waits for.

use crate::app::prose::Hand;
use crate::plan::{ClauseId, Plan};
use crate::track::{By, ChangeIx, CommitId};
use std::sync::Arc;

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Past {
    /// The changes on screen, newest first.
    pub log: Vec<ChangeIx>,
    /// The selected one.
    pub selected: usize,
    /// The first one shown.
    pub top: usize,
    /// For whom the changes were made that are shown.
    pub by: By,
    /// The only clause whose changes are shown.
    pub clause: Option<ClauseId>,
    /// Whether the next change opened becomes the baseline.
    pub picking: bool,
    /// What the log was made of.
    pub(in crate::app) made: Option<(CommitId, usize, By, Option<ClauseId>)>,
}

impl Past {
    /// The hand whose changes are shown alone.
    pub fn hand(&self) -> Option<Hand> {
        match self.by {
            By::Anyone => None,
            By::Voice(voice) => Some(Hand::Voice(voice)),
            By::Nobody => Some(Hand::Unattributed),
        }
    }
}

/// What workers report to this view.
#[derive(Clone, Debug)]
pub enum PastMsg {
    /// The plan as it stood after a change.
    Plan(CommitId, Arc<Plan>),
    /// Pick the baseline from the log.
    Pick,
    /// Show this change among all others.
    Show(CommitId),
}
