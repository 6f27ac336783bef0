//! What must not be overlooked: changes made by others, texts that an earlier run left behind.

use super::floor::Floor;
use crate::i18n::Message;
use crate::plan::{ClauseId, Field};

/// Something that stays on screen until it is dealt with.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Another program changed files of the plan.
    Foreign(Vec<Foreign>),
    /// An earlier run left texts behind.
    Offered(Vec<Offered>),
    /// An act came after wordings of others that nobody at this screen had seen.
    Overtaken(Vec<Message>),
}

/// One file that another program changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Its path within the plan.
    pub path: String,
    /// Its clause, if it is one.
    pub clause: Option<ClauseId>,
    /// What happened to it, as a sentence.
    pub said: Message,
}

/// A text that an earlier run left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// By which the journal knows it.
    pub id: String,
    /// In which clause it was being typed.
    pub clause: ClauseId,
    /// In which of its fields.
    pub field: Field,
    /// For whom.
    pub floor: Option<Floor>,
    /// The text.
    pub text: String,
}
