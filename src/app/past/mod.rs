//! The past view.

use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::key::Mouse;
use crate::app::state::State;

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Past {}

/// What workers report to this view.
#[derive(Clone, Debug)]
pub enum Report {}

/// The commands of this view.
pub const COMMANDS: &[Command] = &[];

/// A worker's report.
pub fn report(_state: &mut State, report: Report) -> Vec<Effect> {
    match report {}
}

/// The mouse.
pub fn mouse(_state: &mut State, _mouse: Mouse) -> Vec<Effect> {
    Vec::new()
}
