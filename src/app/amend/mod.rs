//! Amendments: tabling them, all of them in one text, and what follows when one is adopted.

mod tabling;

pub use tabling::{Draft, of_edits, propose};

use super::command::Command;
use super::effect::Effect;
use super::key::Mouse;
use super::state::State;
use crate::dialogue::Amendment;

/// The commands of this view.
pub const COMMANDS: &[Command] = &[];

/// What this view remembers.
#[derive(Debug, Default)]
pub struct Amend {
    /// What a line is being asked for.
    asked: Option<Asked>,
}

/// What a line is asked for.
#[derive(Clone, Debug, PartialEq)]
enum Asked {
    /// Why an amendment is tabled.
    Table(Draft),
}

/// What is answered to this view's questions.
#[derive(Clone, Debug)]
pub enum Report {
    /// The line that was asked for.
    Answered(String),
}

/// An answer.
pub fn report(state: &mut State, report: Report) -> Vec<Effect> {
    match report {
        Report::Answered(line) => answered(state, &line),
    }
}

fn answered(state: &mut State, line: &str) -> Vec<Effect> {
    let line = Some(line.trim().to_owned()).filter(|line| !line.is_empty());
    let amend = state.table.as_mut().map(|table| &mut table.amend);
    match amend.and_then(|amend| amend.asked.take()) {
        Some(Asked::Table(draft)) => tabling::table(state, draft, line),
        None => Vec::new(),
    }
}

/// What an amendment is called on screen. One without a number has only its party's letter beside this: its id is
/// nothing to be read out in a room.
pub fn name(amendment: &Amendment) -> String {
    let number = amendment.number;
    number.map_or_else(|| "D.–".to_owned(), |number| format!("D.{number}"))
}

/// The mouse on this view.
pub fn mouse(_state: &mut State, _mouse: Mouse) -> Vec<Effect> {
    Vec::new()
}

/// Makes anew what depends on what changed.
pub fn refresh(_state: &mut State) {}
