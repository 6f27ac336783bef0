//! The keys that run the commands: the table's own, but for those that the user has changed in the settings. Whoever
//! shows a key or asks what one runs asks here. The commands stand here by their names, with what is to be said of them;
//! what they do, their table knows.
//!
//! What lies over a screen (prompts, lists, questions) takes its few keys itself; they cannot be changed.

use crate::app::focus::{Focus, Focuses, TYPING};
use crate::app::key::layouts;
use crate::app::key::{Chord, Key, Keyboard};
use crate::i18n::{Arg, Language, Message};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Keys of a command, and where they run it.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The keys.
    pub chords: Vec<Chord>,
    /// Where they run it. The palette offers it wherever it is available.
    pub places: Focuses,
    /// How early the first of them comes in the footer; 0 is never, 1 is first.
    pub hint: u8,
    /// While what its command is most wanted for is so ([`crate::app::command::Row::hint_while`]), it comes as early as this instead.
    pub hint_while: Option<u8>,
}

impl Binding {
    /// Keys that run a command in these places, and of which no footer tells.
    pub fn new(chords: Vec<Chord>, places: impl Into<Focuses>) -> Binding {
        Binding {
            chords,
            places: places.into(),
            hint: 0,
            hint_while: None,
        }
    }

    /// Other keys in these places, of which the footer tells as early as of these.
    pub fn with(&self, chords: Vec<Chord>, places: Focuses) -> Binding {
        Binding {
            chords,
            places,
            ..self.clone()
        }
    }
}

/// What runs a command, and what it is called.
#[derive(Clone, Debug)]
pub struct Bound {
    /// Its place in the table.
    pub row: usize,
    /// The message that names it.
    pub name: &'static str,
    /// The message that stands in the footer once for all commands that have it.
    pub shared_hint: Option<&'static str>,
    /// Its keys, and where they run it.
    pub bindings: Vec<Binding>,
    /// Whether the user has changed them.
    pub is_changed: bool,
}

/// What the keys do follows from which they are, and where.
impl PartialEq for Bound {
    fn eq(&self, other: &Bound) -> bool {
        let same = |(one, other): (&Binding, &Binding)| {
            one.chords == other.chords && one.places == other.places
        };
        let (mine, theirs) = (&self.bindings, &other.bindings);
        mine.len() == theirs.len() && mine.iter().zip(theirs).all(same)
    }
}

impl Eq for Bound {}

/// The keys of all commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// What runs each command, by its name.
    pub bound: Arc<BTreeMap<&'static str, Bound>>,
    /// The keyboard, where the user has said which it is.
    pub keyboard: Option<Keyboard>,
}

impl Keys {
    /// The keys of the command of this name, and where they run it.
    pub fn of(&self, id: &str) -> &[Binding] {
        self.bound.get(id).map_or(&[], |bound| &bound.bindings)
    }

    /// Whether the user has changed the keys of a command.
    pub fn are_changed(&self, id: &str) -> bool {
        self.bound.get(id).is_some_and(|bound| bound.is_changed)
    }

    /// The keys that run a command here, as they were written together.
    pub fn at(&self, id: &str, place: Focus) -> impl Iterator<Item = &Binding> {
        let bindings = self.of(id).iter();
        bindings.filter(move |binding| binding.places.contains(place))
    }

    /// Every key that runs a command anywhere, each once.
    pub fn every(&self, id: &str) -> Vec<Chord> {
        let all = self.of(id).iter().flat_map(|keys| &keys.chords);
        all.fold(Vec::new(), |mut once, chord| {
            if !once.contains(chord) {
                once.push(*chord);
            }
            once
        })
    }

    /// The key that stands for a command where there is room for one.
    pub fn first(&self, id: &str) -> Option<Chord> {
        self.of(id).first()?.chords.first().copied()
    }

    /// The key that stands beside a command in a list of all of them: one that runs it here, else its first one, unless here
    /// that runs something else.
    pub fn beside(&self, id: &str, place: Focus) -> Option<Chord> {
        let here = self.at(id, place).flat_map(|keys| &keys.chords).next();
        let free = |chord: &Chord| {
            let mut others = self.bound.keys();
            !others.any(|other| self.runs(other, place, *chord))
        };
        here.copied().or_else(|| self.first(id).filter(free))
    }

    /// The first for a sentence: its key, or how to come by it where it has none.
    pub fn quoted(&self, id: &str) -> Arg {
        let Some(bound) = self.bound.get(id) else {
            return id.into();
        };
        match (self.first(id), self.first("palette")) {
            (Some(chord), _) => chord.to_string().into(),
            (None, Some(palette)) => Message::new("keys-by-palette")
                .with("palette", palette.to_string())
                .with("command", Message::new(bound.name))
                .into(),
            (None, None) => Message::new(bound.name).into(),
        }
    }

    /// The keys of the commands that share a hint: from the first to the last, or each of them where the user has changed
    /// one, for then they need not stand in a row.
    pub fn shared(&self, hint: &str, place: Focus) -> String {
        let share = self.bound.iter();
        let share = share.filter(|(_, bound)| bound.shared_hint == Some(hint));
        let mut share: Vec<_> = share.collect();
        share.sort_by_key(|(_, bound)| bound.row);
        let first = |id| self.at(id, place).next()?.chords.first().copied();
        let each: Vec<Chord> = share.iter().filter_map(|(id, _)| first(id)).collect();
        match (each.first(), each.last()) {
            (Some(first), Some(last)) if !share.iter().any(|(_, bound)| bound.is_changed) => {
                format!("{first}–{}", Chord::of(last.key))
            }
            _ => {
                let each: Vec<String> = each.iter().map(ToString::to_string).collect();
                each.join(" ")
            }
        }
    }

    /// Whether this is a key of the command of this name, here.
    pub fn runs(&self, id: &str, place: Focus, chord: Chord) -> bool {
        self.at(id, place)
            .any(|binding| binding.chords.contains(&chord))
    }

    /// What a key means: itself, unless it types a letter that no command here has and that stands, on another keyboard,
    /// where a command's letter stands on this. Where text is typed, what types is text.
    pub fn meant(&self, place: Focus, language: Language, chord: Chord) -> Chord {
        let typing = place == Focus::Layer || TYPING.contains(place);
        let is_text = typing && chord.typed().is_some();
        let Key::Char(letter) = chord.key else {
            return chord;
        };
        if is_text || self.bound.keys().any(|id| self.runs(id, place, chord)) {
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
}
