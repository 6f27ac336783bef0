//! What a run of text on screen means. The drawing has one table that says how each meaning looks.

use crate::plan::Voice;
use crate::text::Shown;

/// What a run of text means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Label {
    /// Prose and everything else that is simply read.
    #[default]
    Body,
    /// A clause's heading.
    Heading,
    /// A clause's number, and what kind it is.
    Number,
    /// What matters less.
    Faint,
    /// The name of a field.
    Field,
    /// A bracket around text that is not agreed.
    Bracket,
    /// What a search found.
    Found,
    /// A mark in place of a character that cannot be shown.
    Mark,
    /// Something of a voice (`None`: unattributed): its name or letter.
    Voice(Option<Voice>),
}

/// A row of runs, from left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Empty columns before the first run.
    pub indent: u16,
    /// The runs.
    pub runs: Vec<(Label, Shown<'static>)>,
}
