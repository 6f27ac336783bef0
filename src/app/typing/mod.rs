//! A text being typed, in the editor or in a form: a buffer edited by cluster of letters, what keys mean to it, and what is
//! not taken.

mod buffer;
mod keys;
mod undo;

pub use buffer::{Buffer, EditorKey, Motion, Outcome};
pub(super) use keys::meaning;

#[cfg(test)]
mod tests;

use crate::i18n::Message;
use crate::text;

/// Why a text was not taken: it holds this character.
pub fn refused(letter: char) -> Message {
    let code = format!("U+{:04X}", u32::from(letter));
    Message::new("app-edit-refused").with("code", code)
}

/// What was left out of a text because nobody would see it.
pub fn taken(letters: &[char]) -> Option<Message> {
    let taken = Message::new("plan-typed-taken").with("count", letters.len());
    Some(taken.with("codes", text::codes(letters)?))
}
