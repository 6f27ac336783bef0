//! What a comparison answers with: runs of words, and the places where two texts differ.

use std::ops::Range;

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunKind {
    /// In both texts.
    Kept,
    /// Only in the old text.
    Deleted,
    /// Only in the new text.
    Inserted,
}

/// A run of words that share a fate. Both ranges count tokens and follow on from those of the run before; the
/// range of the text that the run is not in is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What became of it.
    pub kind: RunKind,
    /// Where it stands in the old text.
    pub old: Range<usize>,
    /// Where it stands in the new text.
    pub new: Range<usize>,
}

/// One place where two texts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}
