//! From a history of owned revisions to who wrote, and who deleted, each word.
//!
//! Nothing here knows of git's types, files or a terminal: the store hands over owned values.

mod change;

pub use change::{Attribution, Change, ChangeIx, CommitId, History, ObjectId, Person, Touch};
