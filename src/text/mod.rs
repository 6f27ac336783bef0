//! Words, and what can be said of a text without knowing what it is a text of: splitting into words, word
//! diff, three-way word merge, the weave from which tracked text is read, folding for search, widths and
//! wrapping, and the one type for text that may be shown.
//!
//! Nothing here knows of plans, parties, files, git or a terminal.

mod align;
pub(crate) mod amending;
mod clusters;
pub mod cursor;
mod diff;
mod display;
mod ends;
mod fold;
mod handed;
mod invisible;
mod lcs;
mod merge;
mod moved;
mod normal;
mod overlay;
mod reconcile;
mod retake;
mod seam;
mod sentences;
mod slide;
mod struck;
mod typed;
mod vocabulary;
mod weave;
mod width;
mod words;
mod wrap;

pub use clusters::{cluster_indices, clusters, last_cluster};
pub use diff::{Run, RunKind, TextRun, diff, diff_text, diff_text_within, diff_within, kept};
pub use display::Shown;
pub use ends::{common_end, common_start};
pub use fold::{find_folded, fold, matches_folded};
pub use handed::{Trace, handed};
pub use invisible::{mixed_scripts, refuse_input, suspicious, unfit};
pub use merge::{Merge, Spot, merge};
pub use moved::carried;
pub use normal::{look_alike, normal};
pub use seam::joins;
pub use sentences::sentences;
pub use typed::{Typed, codes, in_line, piece, typed};
pub use vocabulary::{Class, Vocabulary, Word};
pub use weave::{Block, Change, Piece, Version, Weave};
pub use width::Width;
pub use words::words;
pub use wrap::{Row, wrap};

#[cfg(test)]
mod diff_tests;
#[cfg(test)]
mod moved_tests;
