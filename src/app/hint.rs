//! Which keys are worth a hint in the footer. A key that would do nothing here, or only say why not, is not offered.

use super::command::{self, Command, Group};
use super::floor;
use super::key::Chord;
use super::state::State;
use super::table::Table;

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

/// The hints here and now, the most important first. The keys that give the floor share one.
pub fn hints(state: &State) -> Vec<Hint> {
    let place = state.place();
    let mut hinted: Vec<&Command> = command::all()
        .filter(|command| command.at(place) && is_offered(state, command))
        .filter(|command| importance(command, state) > 0)
        .collect();
    hinted.sort_by_key(|command| importance(command, state));
    let mut hints: Vec<Hint> = Vec::new();
    for command in hinted {
        let key = command.chords.first();
        let key = key.map(ToString::to_string).unwrap_or_default();
        let id = command.id;
        if !floor::gives(command) {
            let name = command.name;
            hints.push(Hint {
                keys: key,
                name,
                id,
            });
        } else if hints.iter().all(|hint| hint.name != floor::HINT) {
            let all = command::all().filter(|one| floor::gives(one) && one.at(place));
            let last = all.last().and_then(|one| one.chords.first());
            let last = last.map(|chord| Chord::of(chord.key).to_string());
            let keys = format!("{key}–{}", last.unwrap_or_default());
            let name = floor::HINT;
            hints.push(Hint { keys, name, id });
        }
    }
    hints
}

/// Whether a command is offered: it can be run, and if it gives the floor there is something to be said from it.
fn is_offered(state: &State, command: &Command) -> bool {
    let locked = state.table.as_ref().and_then(Table::locked).is_some();
    (command.available)(state) && !(locked && command.group == Group::Floor)
}

/// How early a hint comes; 0 is never. What only a session has need of comes early in one, and late outside; that Enter
/// reads what is selected nobody has to be told there. In a plan without a clause, adding one comes first.
fn importance(command: &Command, state: &State) -> u8 {
    let table = state.table.as_ref();
    let sitting = table.is_some_and(|table| table.dialogue.open_session().is_some());
    match (command.id, sitting) {
        ("add-clause", _) if table.is_some_and(is_empty) => 1,
        ("any-objection" | "session", true) => 5,
        ("read", true) => 6,
        ("any-objection", false) => 9,
        _ => command.hint,
    }
}

/// Whether the plan on screen has no clause at all.
pub fn is_empty(table: &Table) -> bool {
    table.outline.rows().is_empty()
}
