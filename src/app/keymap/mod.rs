//! The keys that run the commands: the table's own, but for those that the user has changed in the settings. Whoever
//! shows a key or asks what one runs asks here; the table says only what is so where nobody changed anything.
//!
//! What lies over a screen (prompts, lists, questions) takes its few keys itself; they cannot be changed, and no
//! settings or files are read here.

mod change;
mod names;

pub use names::chord;

use super::command::{self, Binding, Command};
use super::focus::Focus;
use super::key::Chord;
use super::state::State;
use crate::i18n::{Arg, Message};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keys of all commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(Arc<BTreeMap<&'static str, Changed>>);

/// The keys of a command that were changed.
#[derive(Clone, Debug)]
struct Changed {
    chords: Vec<Chord>,
    bindings: Vec<Binding>,
}

/// What the keys do follows from which they are.
impl PartialEq for Changed {
    fn eq(&self, other: &Changed) -> bool {
        self.chords == other.chords
    }
}

impl Eq for Changed {}

impl Keys {
    /// The keys of a command, and where they run it.
    pub fn of<'a>(&'a self, command: &'a Command) -> &'a [Binding] {
        match self.0.get(command.id) {
            Some(changed) => &changed.bindings,
            None => &command.bindings,
        }
    }

    /// Whether the user has changed the keys of a command.
    pub fn are_changed(&self, command: &Command) -> bool {
        self.0.contains_key(command.id)
    }

    /// The keys that run a command here, as they were written together.
    pub fn at<'a>(
        &'a self,
        command: &'a Command,
        place: Focus,
    ) -> impl Iterator<Item = &'a Binding> {
        let bindings = self.of(command).iter();
        bindings.filter(move |binding| binding.places.contains(place))
    }

    /// Every key that runs a command anywhere, each once.
    pub fn every(&self, command: &Command) -> Vec<Chord> {
        let all = self.of(command).iter().flat_map(|keys| &keys.chords);
        all.fold(Vec::new(), |mut once, chord| {
            if !once.contains(chord) {
                once.push(*chord);
            }
            once
        })
    }

    /// The key that stands for a command where there is room for one.
    pub fn first(&self, command: &Command) -> Option<Chord> {
        self.of(command).first()?.chords.first().copied()
    }

    /// The same for a sentence, by the command's name: its key, or how to come by it where it has none.
    pub fn quoted(&self, id: &str) -> Arg {
        let Some(command) = command::named(id) else {
            return id.into();
        };
        match (
            self.first(command),
            command::named("palette").and_then(|it| self.first(it)),
        ) {
            (Some(chord), _) => chord.to_string().into(),
            (None, Some(palette)) => Message::new("keys-by-palette")
                .with("palette", palette.to_string())
                .with("command", Message::new(command.name))
                .into(),
            (None, None) => Message::new(command.name).into(),
        }
    }

    /// The command this chord runs here and now.
    pub fn find(&self, state: &State, chord: Chord) -> Option<&'static Command> {
        let place = state.place();
        command::all()
            .find(|command| self.answers(command, place, chord) && command.is_available(state))
    }

    /// The command this chord would run here, if it could be run now.
    pub fn known(&self, place: Focus, chord: Chord) -> Option<&'static Command> {
        command::all().find(|command| self.answers(command, place, chord))
    }

    /// Whether this is a key of the command of this name, here.
    pub fn runs(&self, id: &str, place: Focus, chord: Chord) -> bool {
        command::named(id).is_some_and(|command| self.answers(command, place, chord))
    }

    fn answers(&self, command: &Command, place: Focus, chord: Chord) -> bool {
        self.at(command, place)
            .any(|binding| binding.chords.contains(&chord))
    }
}
