//! The one table of commands. Dispatch, palette, footer hints, the help of each screen and the key table of
//! the README all read it; there is no second list. Its rows stand in sections, each in the file that knows
//! what the rows do; [`all`] chains them.

use super::effect::Effect;
use super::key::Chord;
use super::state::State;

/// What kind of thing a command does; the help and the README are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Who has the floor.
    Floor,
    /// Changing the plan.
    Edit,
    /// Amendments, positions, sessions.
    Dialogue,
    /// Seeing what changed.
    Review,
    /// Getting about.
    Move,
    /// Plans and the program.
    Program,
}

impl Group {
    /// In the order they are shown.
    pub const ALL: [Group; 6] = [
        Group::Floor,
        Group::Edit,
        Group::Dialogue,
        Group::Review,
        Group::Move,
        Group::Program,
    ];

    /// The message that names it.
    pub fn name(self) -> &'static str {
        match self {
            Group::Floor => "app-group-floor",
            Group::Edit => "app-group-edit",
            Group::Dialogue => "app-group-dialogue",
            Group::Review => "app-group-review",
            Group::Move => "app-group-move",
            Group::Program => "app-group-program",
        }
    }
}

/// Where keys can go. Two commands with a common chord must have no common place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The library of plans.
    Library,
    /// The outline of a plan.
    Outline,
    /// The clause being read.
    Clause,
    /// A text being typed.
    Editing,
    /// The tracked view.
    Tracked,
    /// The log.
    Past,
    /// The amendments to a clause.
    Amendments,
    /// The list of all amendments.
    AllAmendments,
    /// What follows if an amendment is adopted.
    Adoption,
    /// What would be done with a party's uncontested amendments.
    Bulk,
    /// The consensus board.
    Board,
    /// The burn-down of open brackets.
    Progress,
    /// The session.
    Sitting,
    /// A form to be filled in. It takes every key that no command takes.
    Form,
    /// A prompt, question or list over the screen. It takes keys itself; no command has this place.
    Layer,
}

/// Where text of a plan is being typed, and characters are text.
pub const TYPING: &[Place] = &[Place::Editing, Place::Form];
/// The screens of an open plan on which nothing is being typed.
pub const PLAN: &[Place] = &[
    Place::Outline,
    Place::Clause,
    Place::Tracked,
    Place::Past,
    Place::Amendments,
    Place::AllAmendments,
    Place::Adoption,
    Place::Bulk,
    Place::Board,
    Place::Progress,
    Place::Sitting,
];
/// Where the plan itself is shown.
pub const READING: &[Place] = &[Place::Outline, Place::Clause];
/// Everywhere but where text is being typed.
pub const NOT_TYPING: &[Place] = &[
    Place::Library,
    Place::Outline,
    Place::Clause,
    Place::Tracked,
    Place::Past,
    Place::Amendments,
    Place::AllAmendments,
    Place::Adoption,
    Place::Bulk,
    Place::Board,
    Place::Progress,
    Place::Sitting,
];
/// Everywhere.
pub const EVERYWHERE: &[Place] = &[
    Place::Library,
    Place::Outline,
    Place::Clause,
    Place::Editing,
    Place::Tracked,
    Place::Past,
    Place::Amendments,
    Place::AllAmendments,
    Place::Adoption,
    Place::Bulk,
    Place::Board,
    Place::Progress,
    Place::Sitting,
];

/// One row of the table.
pub struct Command {
    /// A stable name.
    pub id: &'static str,
    /// The message with its name, a few words.
    pub name: &'static str,
    /// The message with its help, one sentence.
    pub help: &'static str,
    /// Its group.
    pub group: Group,
    /// The keys that run it.
    pub chords: &'static [Chord],
    /// Where its keys run it. The palette offers it wherever it is available.
    pub places: &'static [Place],
    /// How early it comes in the footer; 0 is never, 1 is first.
    pub hint: u8,
    /// Whether it can be run now.
    pub available: fn(&State) -> bool,
    /// What it does.
    pub run: fn(&mut State) -> Vec<Effect>,
}

impl Command {
    /// Whether its keys run it here.
    pub fn at(&self, place: Place) -> bool {
        self.places.contains(&place)
    }
}

/// Every command, section by section.
pub fn all() -> impl Iterator<Item = &'static Command> {
    [
        super::notice::COMMANDS,
        super::floor::COMMANDS,
        super::editor::COMMANDS,
        super::form::COMMANDS,
        super::amend::COMMANDS,
        super::board::COMMANDS,
        super::sitting::COMMANDS,
        super::desk::COMMANDS,
        super::tracked::COMMANDS,
        super::past::COMMANDS,
        super::search::COMMANDS,
        super::moves::COMMANDS,
        super::library::COMMANDS,
        super::program::COMMANDS,
    ]
    .into_iter()
    .flatten()
}

/// The command this chord runs here and now.
pub fn find(state: &State, chord: Chord) -> Option<&'static Command> {
    let place = state.place();
    all().find(|command| {
        command.at(place) && command.chords.contains(&chord) && (command.available)(state)
    })
}

/// The command this chord would run here, if it could be run now.
pub fn known(place: Place, chord: Chord) -> Option<&'static Command> {
    all().find(|command| command.at(place) && command.chords.contains(&chord))
}

/// The command of this name.
pub fn named(id: &str) -> Option<&'static Command> {
    all().find(|command| command.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn no_chord_means_two_things_in_one_place() {
        for place in EVERYWHERE.iter().chain(&[Place::Form]) {
            let mut taken: HashMap<Chord, &str> = HashMap::new();
            for command in all().filter(|command| command.at(*place)) {
                for chord in command.chords {
                    if let Some(other) = taken.insert(*chord, command.id) {
                        panic!("{chord} runs {other} and {} at {place:?}", command.id);
                    }
                }
            }
        }
    }

    #[test]
    fn on_a_form_no_command_takes_a_plain_character() {
        for command in all().filter(|command| command.at(Place::Form)) {
            for chord in command.chords {
                assert_eq!(chord.typed(), None, "{}", command.id);
            }
        }
    }

    #[test]
    fn names_are_unique() {
        let mut seen = std::collections::HashSet::new();
        for command in all() {
            assert!(seen.insert(command.id), "{} stands twice", command.id);
        }
    }

    #[test]
    fn while_typing_no_command_takes_a_plain_character() {
        for command in all().filter(|command| command.at(Place::Editing)) {
            for chord in command.chords {
                assert_eq!(chord.typed(), None, "{}", command.id);
            }
        }
    }

    #[test]
    fn keys_that_need_alt_gr_on_many_keyboards_are_not_used() {
        for command in all() {
            for letter in command.chords.iter().filter_map(|chord| chord.typed()) {
                assert!(!"[]{}@~\\|#^`".contains(letter), "{}", command.id);
            }
        }
    }
}
