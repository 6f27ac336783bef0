//! What somebody said and alone may take back: positions, amendments and their steps, adoptions. Whatever a change does to
//! it is a touch.

use crate::plan::Voice;
use std::sync::Arc;

/// What kind of thing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// What a party holds on exactly one text.
    Position,
    /// What an amendment proposes, and why.
    Proposal,
    /// A step in an amendment's life that only its own party takes: it is tabled, or withdrawn.
    OwnStep,
    /// Any other.
    Step,
    /// An adoption.
    Adoption,
}

/// Something that was said once, and by whom.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Record {
    /// Whose it is.
    pub owner: Voice,
    /// What it is.
    pub said: Said,
    /// What it is about: a clause, an amendment, an adoption.
    pub of: String,
    /// What tells it apart from others about the same.
    pub key: String,
}

/// What became of something that was said with a change. At a merge there is one wherever a line had it otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// With which change, by its place.
    pub at: usize,
    /// Of what.
    pub record: Arc<Record>,
    /// What it is called. Not safe to display raw.
    pub name: String,
    /// What is there after it: the same number is the same value. Nothing where it is gone.
    pub after: Option<u32>,
    /// Whether it was not said by its owner but asked for in the room.
    pub asked: bool,
}
