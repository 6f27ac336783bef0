//! The keys of the table of commands, those that the user has changed in the settings, and which command a key runs. No
//! settings or files are read here.

mod change;

pub use change::Wanted;

use super::command::Command;
use super::focus::Focus;
use super::key::Chord;
use crate::app::commands;
use crate::app::model::keys::{Bound, Keys};
use crate::app::model::state::State;
use std::sync::{Arc, LazyLock};

/// The table's own keys.
impl Default for Keys {
    fn default() -> Keys {
        static OWN: LazyLock<Keys> = LazyLock::new(|| {
            let bound = commands::all().enumerate().map(|(row, command)| {
                let bound = Bound {
                    row,
                    name: command.name,
                    shared_hint: command.shared_hint,
                    bindings: command.bindings.clone(),
                    is_changed: false,
                };
                (command.id, bound)
            });
            Keys {
                bound: Arc::new(bound.collect()),
                keyboard: None,
            }
        });
        OWN.clone()
    }
}

impl Keys {
    /// The command this chord runs here and now.
    pub fn find(&self, state: &State, chord: Chord) -> Option<&'static Command> {
        let place = state.place();
        commands::all()
            .find(|command| self.runs(command.id, place, chord) && command.is_available(state))
    }

    /// The command this chord would run here, if it could be run now.
    pub fn known(&self, place: Focus, chord: Chord) -> Option<&'static Command> {
        commands::all().find(|command| self.runs(command.id, place, chord))
    }
}
