//! The one table of commands. Dispatch, palette, footer hints, the help of each screen and the key table of
//! the README all read it; there is no second list. Its rows stand in sections, each in the file that knows
//! what the rows do; [`all`] chains them.

use super::command::Command;
use super::{
    amend, beside, board, bracketing, doctor, documents, editor, figures, floor, form, import,
    jump, library, marking, moves, notice, past, present, program, replacing, replay, scroll,
    search, second, sharing, sitting, tour, tracked, trust, undoing, word,
};
use std::sync::LazyLock;

/// Every command, section by section. Built once.
pub fn all() -> impl Iterator<Item = &'static Command> {
    static ALL: LazyLock<Vec<Command>> = LazyLock::new(|| {
        let sections = [
            notice::commands(),
            floor::commands(),
            editor::commands(),
            form::commands(),
            marking::commands(),
            bracketing::commands(),
            form::cells(),
            replacing::commands(),
            amend::commands(),
            board::commands(),
            sitting::commands(),
            undoing::commands(),
            tracked::commands(),
            past::commands(),
            replay::commands(),
            figures::commands(),
            import::commands(),
            word::commands(),
            sharing::commands(),
            documents::commands(),
            trust::commands(),
            present::commands(),
            beside::commands(),
            second::commands(),
            search::commands(),
            jump::commands(),
            scroll::commands(),
            moves::commands(),
            library::commands(),
            doctor::commands(),
            program::commands(),
            tour::commands(),
            program::aloud(),
        ];
        sections.into_iter().flatten().collect()
    });
    ALL.iter()
}

/// The command of this name.
pub fn named(id: &str) -> Option<&'static Command> {
    all().find(|command| command.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::focus::{EVERYWHERE, Focus, Focuses, TYPING};
    use crate::app::key::Chord;

    /// Every key with where it runs what.
    fn keys() -> impl Iterator<Item = (Chord, Focuses, &'static str)> {
        let bindings = all().flat_map(|command| {
            let bindings = command.bindings.iter();
            bindings.map(|binding| (binding, command.id))
        });
        bindings.flat_map(|(binding, id)| {
            let chords = binding.chords.iter();
            chords.map(move |chord| (*chord, binding.places, id))
        })
    }

    #[test]
    fn no_chord_means_two_things_in_one_place() {
        let keys: Vec<_> = keys().collect();
        for (at, (chord, places, id)) in keys.iter().enumerate() {
            for (other, elsewhere, another) in &keys[at + 1..] {
                let both = chord == other && places.meet(*elsewhere);
                assert!(!both, "{chord} runs {id} and {another}");
            }
        }
    }

    #[test]
    fn every_key_has_a_place_that_has_keys() {
        for (chord, places, id) in keys() {
            let somewhere = places.meet(EVERYWHERE.and(TYPING)) || places.contains(Focus::Second);
            assert!(somewhere, "{chord} of {id} runs it nowhere");
            assert!(!places.contains(Focus::Layer), "{id}");
        }
        for command in all() {
            for binding in &command.bindings {
                assert!(!binding.chords.is_empty(), "{}", command.id);
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
        for (chord, places, id) in keys() {
            assert!(chord.typed().is_none() || !places.meet(TYPING), "{id}");
        }
    }

    #[test]
    fn keys_that_need_alt_gr_on_many_keyboards_are_not_used() {
        for (chord, _, id) in keys() {
            let letter = chord.typed();
            assert!(
                letter.is_none_or(|letter| !"[]{}@~\\|#^`".contains(letter)),
                "{id}"
            );
        }
    }
}
