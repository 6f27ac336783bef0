//! Which keys are worth a hint in the footer. A key that would do nothing here, or only say why not, is not offered.

use super::command::{Command, Group};
use crate::app::commands;
use crate::app::model::keys::Binding;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;

/// A hint in the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The keys.
    pub keys: String,
    /// The message that names what they do.
    pub name: &'static str,
    /// The command behind them; of several, the first.
    pub id: &'static str,
}

/// The hints here and now, the most important first. Commands that share a hint stand in it from the first key to the
/// last.
pub fn hints(state: &State) -> Vec<Hint> {
    let place = state.place();
    let offered = commands::all().filter(|command| is_offered(state, command));
    let bound = offered.flat_map(|command| {
        state
            .keys
            .at(command.id, place)
            .map(move |keys| (command, keys))
    });
    let mut hinted: Vec<(&Command, &Binding, u8)> = bound
        .map(|(command, keys)| (command, keys, command.hint_now(keys, state)))
        .filter(|(_, _, rank)| *rank > 0)
        .collect();
    hinted.sort_by_key(|(_, _, rank)| *rank);
    let mut hints: Vec<Hint> = Vec::new();
    for (command, binding, _) in hinted {
        let key = binding.chords.first();
        let mut keys = key.map(ToString::to_string).unwrap_or_default();
        let name = command.shared_hint.unwrap_or(command.name);
        if command.shared_hint.is_some() {
            if hints.iter().any(|hint| hint.name == name) {
                continue;
            }
            keys = state.keys.shared(name, place);
        }
        let id = command.id;
        hints.push(Hint { keys, name, id });
    }
    hints
}

/// Whether a command is offered: it can be run, and if it gives the floor there is something to be said from it.
fn is_offered(state: &State, command: &Command) -> bool {
    let locked = state
        .workspace
        .as_ref()
        .and_then(Workspace::locked)
        .is_some();
    command.is_available(state) && !(locked && command.group == Group::Floor)
}
