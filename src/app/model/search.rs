//! What the search reads.

/// Titles and prose as the search reads them. A worker makes it while the word is being typed: folding a large
/// plan takes longer than a frame.
#[derive(Debug, Default)]
pub struct Index {
    /// The [`super::workspace::Workspace::version`] it was asked for, and the ticket of the question.
    pub(in crate::app) asked: Option<(u64, u64)>,
    /// The version it is of.
    pub(in crate::app) version: u64,
    /// The text of each row of the outline.
    pub(in crate::app) rows: Vec<String>,
    /// What is to be looked for as soon as it is there.
    pub(in crate::app) waiting: Option<Way>,
}

/// Where a search goes from the selected clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) enum Way {
    /// Stays if the clause holds it, else goes on.
    Here,
    /// To the next clause that holds it.
    On,
    /// To the one before.
    Back,
}
