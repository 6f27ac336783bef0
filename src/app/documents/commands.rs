//! The row of the table of commands about documents.

use super::{at_rest, begin};
use crate::app::command::{Command, Group};
use crate::app::focus::READING;
use crate::app::need;

/// The command.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("documents", Group::Sharing)
            .key('D')
            .at(READING)
            .needs([need::AT_REST, need::PRESENT])
            .when(at_rest)
            .run_open(begin),
    ]
}
