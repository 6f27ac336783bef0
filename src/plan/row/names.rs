//! What the keys of rows are called where people read them.

use crate::i18n::Message;
use crate::plan::{Stage, Voice};

/// What a column is called; its key where it has no name.
pub fn column_name(key: &str) -> Message {
    Message::new("table-column").with("key", key)
}

/// A word of a closed set as people read it.
pub fn word_name(word: &str) -> Message {
    match (word.parse::<Voice>(), word.parse::<Stage>()) {
        (Ok(voice), _) => voice.name(),
        (_, Ok(stage)) => stage.name(),
        _ => Message::new("table-word").with("word", word),
    }
}
