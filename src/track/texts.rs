//! Where the texts of a history come from.

use super::ObjectId;
use crate::plan::{Field, format::Place};

/// The content of clause files by their object id; supplied by the store.
pub trait Texts: Sync {
    /// The fields of a clause's file in canonical order; nothing if the file is broken or not there. History
    /// passes over a broken version.
    fn fields(&self, blob: ObjectId) -> Option<Vec<(Field, String)>>;

    /// Where the clause stands according to its file; nothing if the file is broken or not there.
    fn place(&self, blob: ObjectId) -> Option<Place>;

    /// A file that was asked for and is not there, if there was one: what was worked out without it may be wrong.
    fn missing(&self) -> Option<ObjectId> {
        None
    }
}
