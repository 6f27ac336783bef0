//! Two texts beside each other, and three: which words stand in both (`align`, over `lcs`, with `paired` for the sentences
//! that stay and `crossed` for those that went past them), what changed (`diff`, drawn where an editor would draw it by `slide`), what was carried to another
//! place (`moved`, with `along` for what stood beside it) or into another text (`handed`), what two sides wrote of one text (`merge`, which splits anew what they changed, by `retoken`), and where a place of one is
//! in the other (`landmark`).
//!
//! Nothing here remembers a version: that is the `weave`.

mod align;
mod along;
mod crossed;
mod diff;
mod ends;
mod handed;
mod landmark;
mod lcs;
mod merge;
mod moved;
mod paired;
mod retoken;
mod rising;
mod run;
mod slide;
mod strokes;

pub use diff::{TextRun, diff, diff_text, diff_text_within, diff_within, kept};
pub use handed::{Trace, handed};
pub use landmark::{Landmark, letters};
pub use merge::{Merge, Spot, merge};
pub use moved::carried;
pub use retoken::words_after;
pub use rising::rising;
pub use run::{Run, RunKind};
pub use strokes::{Stroke, strokes, with_strokes};

#[cfg(test)]
mod diff_tests;
#[cfg(test)]
mod moved_tests;
