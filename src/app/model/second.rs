//! What is known of the facilitator's screen, where this is a second one.

use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::store::{OnScreen, Pointed};

/// What a second screen knows.
#[derive(Debug, Default)]
pub struct Second {
    /// What the facilitator's screen shows; nothing where there is none on this computer.
    pub(in crate::app) shown: Option<OnScreen>,
    /// What has to be said of that.
    pub(in crate::app) remark: Option<Message>,
    /// The clause that it went to for that.
    pub(in crate::app) at: Option<ClauseId>,
    /// Whether another clause is looked at for a moment.
    pub(in crate::app) away: bool,
    /// What it was told last to have before the room.
    pub(in crate::app) point: Option<Pointed>,
}

impl Second {
    /// What stands above the clause.
    pub fn said(&self) -> Option<Message> {
        match self.away {
            true => Some(Message::new("app-second-away")),
            false => self.remark.clone(),
        }
    }
}

/// What is told to a second screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// What the facilitator's screen shows; nothing where there is none on this computer.
    pub shown: Option<OnScreen>,
    /// What has to be said of that.
    pub remark: Option<Message>,
}
