//! The rows of the table of commands for two texts side by side.

use super::question;
use crate::app::command::{Command, Group};
use crate::app::focus::{Focus, IN_THE_ROOM};
use crate::app::key::Key;
use crate::app::need;

/// The commands of this screen.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("beside", Group::Present)
            .key(Key::F(6))
            .at(IN_THE_ROOM)
            .needs([need::CLAUSE])
            .run_open(question::ask),
        Command::new("beside-leave", Group::Present)
            .key(Key::Esc)
            .at(Focus::Beside)
            .hint(1)
            .run_open(|open| open.wall.screen = open.workspace.beside.from),
    ]
}
