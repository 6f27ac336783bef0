//! The text being typed.

mod buffer;
mod undo;

pub use buffer::{Buffer, EditorKey, Motion, Outcome};

#[cfg(test)]
mod tests;

use super::command::Command;
use super::effect::Effect;
use super::key::{Chord, Mouse};
use super::state::State;

/// The text being typed.
#[derive(Debug)]
pub struct Editing {}

/// What the editor and its questions say.
#[derive(Clone, Debug)]
pub enum Report {}

/// The commands of the editor.
pub const COMMANDS: &[Command] = &[];

/// A key that no command takes.
pub fn key(_state: &mut State, _chord: Chord) -> Vec<Effect> {
    Vec::new()
}

/// Pasted text.
pub fn paste(_state: &mut State, _text: &str) -> Vec<Effect> {
    Vec::new()
}

/// The mouse.
pub fn mouse(_state: &mut State, _mouse: Mouse) -> Vec<Effect> {
    Vec::new()
}

/// Answers to questions.
pub fn report(_state: &mut State, report: Report) -> Vec<Effect> {
    match report {}
}

/// Whether text would be lost by leaving now.
pub fn unsaved(_editing: &Editing) -> bool {
    false
}

/// An act was recorded: if it was the text being typed, typing is over.
pub fn recorded(_state: &mut State) -> Vec<Effect> {
    Vec::new()
}

/// Goes on typing a text that an earlier run left behind.
pub fn restore(_state: &mut State, _draft: super::notice::Offered) -> Vec<Effect> {
    Vec::new()
}
