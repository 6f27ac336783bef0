//! Several fields to be filled in.

use super::effect::Effect;
use super::key::{Chord, Mouse};
use super::state::State;

/// Several fields to be filled in.
#[derive(Debug)]
pub struct Form {}

/// What forms say when they are filled in.
#[derive(Clone, Debug)]
pub enum Report {}

/// A key while a form is the topmost layer (Escape has been dealt with).
pub fn key(_state: &mut State, _chord: Chord) -> Vec<Effect> {
    Vec::new()
}

/// Pasted text while a form is the topmost layer.
pub fn paste(_state: &mut State, _text: &str) -> Vec<Effect> {
    Vec::new()
}

/// The mouse while a form is the topmost layer.
pub fn mouse(_state: &mut State, _mouse: Mouse) -> Vec<Effect> {
    Vec::new()
}

/// What was filled in.
pub fn report(_state: &mut State, report: Report) -> Vec<Effect> {
    match report {}
}
