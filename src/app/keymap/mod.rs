//! The keys that run the commands: the table's own, but for those that the user has changed in the settings. Whoever
//! shows a key or asks what one runs asks here; the table says only what is so where nobody changed anything.
//!
//! What lies over a screen (prompts, lists, questions) takes its few keys itself; they cannot be changed, and no
//! settings or files are read here.

mod change;
mod layouts;
mod names;

pub use change::Wanted;
pub use layouts::Keyboard;
pub use names::chord;

use super::command::{self, Binding, Command};
use super::focus::{Focus, TYPING};
use super::key::{Chord, Key};
use super::state::State;
use crate::i18n::{Arg, Language, Message};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keys of all commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys {
    changed: Arc<BTreeMap<&'static str, Changed>>,
    /// The keyboard, where the user has said which it is.
    pub keyboard: Option<Keyboard>,
}

/// The keys of a command that were changed.
#[derive(Clone, Debug)]
struct Changed(Vec<Binding>);

/// What the keys do follows from which they are, and where.
impl PartialEq for Changed {
    fn eq(&self, other: &Changed) -> bool {
        let same = |(one, other): (&Binding, &Binding)| {
            one.chords == other.chords && one.places == other.places
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }
}

impl Eq for Changed {}

impl Keys {
    /// The keys of a command, and where they run it.
    pub fn of<'a>(&'a self, command: &'a Command) -> &'a [Binding] {
        match self.changed.get(command.id) {
            Some(Changed(bindings)) => bindings,
            None => &command.bindings,
        }
    }

    /// Whether the user has changed the keys of a command.
    pub fn are_changed(&self, command: &Command) -> bool {
        self.changed.contains_key(command.id)
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

    /// What a key means: itself, unless it types a letter that no command here has and that stands, on another keyboard,
    /// where a command's letter stands on this. Where text is typed, what types is text.
    pub fn meant(&self, place: Focus, language: Language, chord: Chord) -> Chord {
        let typing = place == Focus::Layer || TYPING.contains(place);
        let is_text = typing && chord.typed().is_some();
        let Key::Char(letter) = chord.key else {
            return chord;
        };
        if is_text || self.known(place, chord).is_some() {
            return chord;
        }
        let latin = || layouts::latin(letter);
        let latin = layouts::azerty(letter, self.keyboard, language).or_else(latin);
        latin.map_or(chord, |letter| Chord {
            // With Control or Alt a letter has no case.
            key: Key::Char(match chord.typed() {
                Some(_) => letter,
                None => letter.to_ascii_lowercase(),
            }),
            ..chord
        })
    }

    /// The digit that a key types, or would type with Shift on the user's keyboard.
    pub fn digit(&self, language: Language, chord: Chord) -> Option<usize> {
        let typed = chord.typed()?;
        let digit = layouts::azerty(typed, self.keyboard, language).or(layouts::latin(typed));
        let digit = digit.unwrap_or(typed).to_digit(10)?;
        usize::try_from(digit).ok()
    }

    fn answers(&self, command: &Command, place: Focus, chord: Chord) -> bool {
        self.at(command, place)
            .any(|binding| binding.chords.contains(&chord))
    }
}
