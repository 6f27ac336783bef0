//! Words, and what can be said of a text without knowing what it is a text of: splitting into words, word
//! diff, three-way word merge, the weave from which tracked text is read, folding for search, widths and
//! wrapping, and the one type for text that may be shown.
//!
//! Its rooms, from the ground up: `words` is what a text is made of, `weave` every word a text ever had, `compare` two texts
//! beside each other, `typing` what people type, `show` what may be seen, and `amending` what turns one wording into
//! another.
//!
//! Nothing here knows of plans, parties, files, git or a terminal.

pub(crate) mod amending;
mod compare;
mod show;
mod typing;
mod weave;
mod words;

pub use compare::{Landmark, Stroke, letters, strokes, with_strokes};
pub use compare::{Merge, Run, RunKind, Spot, TextRun, Trace, carried, words_after};
pub use compare::{diff, diff_text, diff_text_within, diff_within, handed, kept, merge, rising};
pub use show::{
    FROM_THE_RIGHT, Row, Shown, Width, cut, fitted, one_line, runs_from_the_right, wrap,
};
pub use typing::{
    Alike, Bracketing, Sought, Typed, alikes, brackets, codes, cursor, fold, in_line, look_alike,
    matches_folded,
};
pub use typing::{
    composed, mixed_scripts, normal, piece, put_in, received, refuse_input, replaced, suspicious,
    typed, unfit,
};
pub use weave::{Block, Change, Piece, Told, Version, Weave};
pub use words::{Class, Vocabulary, Word, cluster_indices, clusters, joins, last_cluster};
pub use words::{Context, context, sentences, words};
