//! What a text is made of: clusters of letters, words and sentences, and words as numbers to compare them by.
//!
//! The ground of the room above: nothing here compares, shows or changes a text.

mod clusters;
mod context;
mod seam;
mod sentences;
mod split;
mod vocabulary;

pub use clusters::{cluster_indices, clusters, last_cluster};
pub use context::{Context, context};
pub use seam::joins;
pub use sentences::sentences;
pub(super) use sentences::{content, solids};
pub use split::words;
pub use vocabulary::{Class, Vocabulary, Word};
