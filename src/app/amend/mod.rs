//! Amendments: tabling them, all of them in one text, and what follows when one is adopted.

use super::command::Command;
use super::effect::Effect;
use super::key::Mouse;
use super::state::State;

/// The commands of this view.
pub const COMMANDS: &[Command] = &[];

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Amend {}

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum Report {}

/// An answer.
pub fn report(_state: &mut State, report: Report) -> Vec<Effect> {
    match report {}
}

/// The mouse on this view.
pub fn mouse(_state: &mut State, _mouse: Mouse) -> Vec<Effect> {
    Vec::new()
}

/// Makes anew what depends on what changed.
pub fn refresh(_state: &mut State) {}
