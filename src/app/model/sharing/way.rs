//! An errand on its way: taking the plan home, or bringing it back.

use crate::store::travel::Going;

/// An errand on its way.
#[derive(Clone, Debug)]
pub struct Way {
    pub(in crate::app) ticket: u64,
    pub(in crate::app) errand: Errand,
    /// Where it goes. Not safe to display raw.
    pub(in crate::app) place: String,
    /// How far it is.
    pub(in crate::app) going: Going,
    /// Whether it was shown that it takes a while.
    pub(in crate::app) shown: bool,
    /// Whether it was called off.
    pub(in crate::app) off: bool,
    /// What waits for an answer.
    pub(in crate::app) asked: Option<Asked>,
}

/// What the plan travels for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// It is taken home.
    Home,
    /// What came of it elsewhere is brought back.
    Back,
    /// Both, again and again.
    Hub,
}

/// What git or ssh asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What kind of answer it wants.
    pub kind: Kind,
    /// The question in its own words. Not safe to display raw.
    pub text: String,
}

/// What kind of answer is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A passphrase or a password.
    Secret,
    /// A name.
    Word,
    /// Whether a computer that was never met before is the right one: what it is called, and its fingerprint.
    Host(String, String),
    /// Yes or no.
    Confirm,
    /// None: something is to be done elsewhere, such as touching a key.
    Note,
}
