//! What is said of words that only look like those they replace.

use crate::i18n::Message;
use crate::text::{Alike, alikes, diff_text};

impl Alike {
    /// The sentence for people.
    pub fn message(&self) -> Message {
        Message::new("dialogue-looks-alike")
            .with("before", self.before.as_str())
            .with("after", self.after.as_str())
            .with("codes", self.codes())
    }
}

/// The words of a wording that only look like those of another one that it replaces.
pub fn looks_alike(before: &str, after: &str) -> Vec<Alike> {
    if before.is_ascii() && after.is_ascii() {
        return Vec::new();
    }
    let runs = diff_text(before, after);
    alikes(runs.iter().map(|run| (run.kind, run.text)))
}
