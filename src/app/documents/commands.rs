//! The row of the table of commands about documents.

use super::{at_rest, begin};
use crate::app::command::{Command, Group};
use crate::app::focus::READING;
use crate::app::why;

/// The command.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("documents", Group::Sharing)
            .key('D')
            .at(READING)
            .needs(why::AT_REST)
            .needs(why::PRESENT)
            .when(at_rest)
            .run_open(begin),
    ]
}
