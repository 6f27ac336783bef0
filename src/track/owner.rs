//! Who set a number of the costing, and with which change. What asks the history for it stands with those who read it.

use super::{ChangeIx, CommitId, History};
use crate::plan::Voice;

/// Who wrote a number, and with which change. Nobody is known where a change says of no voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// For whom.
    pub voice: Option<Voice>,
    /// The change.
    pub commit: CommitId,
    /// Whether it is only the first change that this copy of the history knows of.
    pub is_before: bool,
}

impl Owner {
    /// Of a change.
    pub fn of(history: &History, at: ChangeIx) -> Option<Owner> {
        let change = history.change(at)?;
        Some(Owner {
            voice: change.hand().map(|known| known.voice),
            commit: change.id,
            is_before: change.shallow,
        })
    }
}

/// Who set a factor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whose {
    /// The value itself, in the clause, the figure or the scenario.
    pub value: Option<Owner>,
    /// How a figure goes on from its last row: its growth, or that it is held.
    pub rule: Option<Owner>,
    /// What a scenario does to it beside, by key.
    pub scenario: Vec<(&'static str, Option<Owner>)>,
}
