//! The user's own keys, judged before they are used: what cannot work is refused whole, with a sentence for each reason,
//! and the program keeps its own. A key that does something else than one thinks is worse than none.

use crate::app::command::Command;
use crate::app::focus::{Focus, Focuses, NOT_TYPING, TYPING};
use crate::app::key::{Chord, Key, chord};
use crate::app::model::keys::{Binding, Keys};
use crate::app::{commands, typing};
use crate::i18n::Message;
use std::sync::Arc;

/// Without a key for each of these nobody who is lost finds out.
const ALWAYS: [&str; 3] = ["help", "palette", "quit"];

/// The keys that a command shall have, by their names. No key at all takes it its keys; the palette still has it.
pub enum Wanted<'a> {
    /// Wherever it had keys.
    Everywhere(Vec<&'a str>),
    /// In the places of these names; elsewhere it keeps its own.
    In(Vec<(&'a str, Vec<&'a str>)>),
}

impl<'a> From<Vec<&'a str>> for Wanted<'a> {
    fn from(names: Vec<&'a str>) -> Wanted<'a> {
        Wanted::Everywhere(names)
    }
}

impl Keys {
    /// The table's keys, but these commands, by their names, have these. Where text is typed, a key that types keeps doing
    /// so: there a command keeps its own key.
    ///
    /// # Errors
    /// A sentence for each thing that is wrong.
    pub fn changed<'a, W: Into<Wanted<'a>>>(
        wanted: impl IntoIterator<Item = (&'a str, W)>,
    ) -> Result<Keys, Vec<Message>> {
        let mut keys = Keys::default();
        let bound = Arc::make_mut(&mut keys.bound);
        let mut wrong = Vec::new();
        for (id, wanted) in wanted {
            let read = named(id).and_then(|command| {
                let bindings = bindings(command, &wanted.into())?;
                Ok(bindings)
            });
            match (read, bound.get_mut(id)) {
                (Ok(bindings), Some(bound)) => {
                    bound.bindings = bindings;
                    bound.is_changed = true;
                }
                (Ok(_), None) => {}
                (Err(why), _) => wrong.push(why),
            }
        }
        wrong.extend(keys.conflicts());
        match wrong.is_empty() {
            true => Ok(keys),
            false => Err(wrong),
        }
    }

    /// Each key that would run two commands in one place, one of which has changed keys.
    fn conflicts(&self) -> Vec<Message> {
        let all: Vec<_> = commands::all()
            .flat_map(|command| self.of(command.id).iter().map(move |keys| (command, keys)))
            .collect();
        let mut conflicts = Vec::new();
        for (at, (one, here)) in all.iter().enumerate() {
            for (other, there) in all.iter().skip(at + 1) {
                let new = self.are_changed(one.id) || self.are_changed(other.id);
                if !new || one.id == other.id || !here.places.meet(there.places) {
                    continue;
                }
                let both = here.chords.iter().find(|it| there.chords.contains(it));
                let said = both.map(|chord| {
                    let said = Message::new("keys-conflict").with("key", chord.to_string());
                    let said = said.with("one", one.id).with("other", other.id);
                    said.with("does", Message::new(one.name))
                        .with("would", Message::new(other.name))
                });
                conflicts.extend(said.filter(|said| !conflicts.contains(said)));
            }
        }
        conflicts
    }
}

fn named(id: &str) -> Result<&'static Command, Message> {
    if let Some(command) = commands::named(id) {
        return Ok(command);
    }
    let unknown = Message::new("keys-unknown").with("id", id);
    let near = commands::all().map(|command| (strsim::jaro_winkler(id, command.id), command.id));
    let nearest = near.max_by(|one, other| one.0.total_cmp(&other.0));
    Err(match nearest.filter(|(likeness, _)| *likeness > 0.8) {
        Some((_, similar)) => Message::new("keys-unknown-similar")
            .with("id", id)
            .with("similar", similar),
        None => unknown,
    })
}

/// The keys of a command, and where they run it.
fn bindings(command: &Command, wanted: &Wanted<'_>) -> Result<Vec<Binding>, Message> {
    let own = match command.bindings.is_empty() {
        true => vec![Binding::new(
            Vec::new(),
            NOT_TYPING.without(&[Focus::Present]),
        )],
        false => command.bindings.clone(),
    };
    let places = match wanted {
        Wanted::Everywhere(names) => return fitted(command, &own, names),
        Wanted::In(places) => places,
    };
    let (mut rest, mut new) = (own.clone(), Vec::new());
    for (name, keys) in places {
        let about = |id| Message::new(id).with("id", command.id).with("place", *name);
        let place = name.parse::<Focus>().map_err(|_| about("keys-no-place"))?;
        let place = Focuses::from(place);
        let here = own.iter().filter(|keys| keys.places.meet(place));
        let here: Vec<Binding> = here.map(|it| it.with(it.chords.clone(), place)).collect();
        if here.is_empty() {
            return Err(about("keys-not-there"));
        }
        new.extend(fitted(command, &here, keys)?);
        for keys in &mut rest {
            keys.places = keys.places.less(place);
        }
    }
    rest.retain(|keys| !keys.places.is_empty() && !keys.chords.is_empty());
    rest.append(&mut new);
    Ok(rest)
}

/// The keys of these names, where each can be a key of this command in the places that it has these in.
fn read(command: &Command, own: &[Binding], names: &[&str]) -> Result<Vec<Chord>, Message> {
    let about = |id| Message::new(id).with("id", command.id);
    let has = |chord| own.iter().any(|keys| keys.chords.contains(&chord));
    let mut chords = Vec::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        let read = chord(name).ok_or_else(|| about("keys-no-key").with("key", *name))?;
        if let Some(why) = unusable(read).filter(|_| !has(read)) {
            return Err(about(why).with("key", read.to_string()));
        }
        if !chords.contains(&read) {
            chords.push(read);
        }
    }
    let esc = Chord::of(Key::Esc);
    if has(esc) && !chords.contains(&esc) {
        return Err(about("keys-esc-stays"));
    }
    if chords.is_empty() && ALWAYS.contains(&command.id) {
        return Err(about("keys-must-stay").with("does", Message::new(command.name)));
    }
    Ok(chords)
}

/// Why no command can have a key that it does not have from the start, if so.
fn unusable(chord: Chord) -> Option<&'static str> {
    match chord.key {
        Key::Esc => Some("keys-esc-leaves"),
        Key::Char('c') if chord.ctrl && !chord.alt => Some("keys-ctrl-c"),
        // Terminals send these as Tab, Enter and Backspace, others with Control not at all, and with Control and Alt
        // together what AltGr types.
        Key::Char('i' | 'm' | 'h' | 'j') if chord.ctrl => Some("keys-not-sent"),
        Key::Char(letter) if chord.ctrl && (chord.alt || !letter.is_ascii_lowercase()) => {
            Some("keys-not-sent")
        }
        _ => None,
    }
}

/// The keys of these names wherever the command has these. Where text is typed they do only as far as they do not type or
/// move in it.
fn fitted(command: &Command, own: &[Binding], names: &[&str]) -> Result<Vec<Binding>, Message> {
    let chords = read(command, own, names)?;
    let mut bindings = Vec::new();
    if chords.is_empty() {
        return Ok(bindings);
    }
    let (mut done, mut fit) = (Focuses::default(), false);
    for keys in own {
        let apart = |it: &Chord| is_apart(keys, *it);
        let apart: Vec<Chord> = chords.iter().copied().filter(apart).collect();
        let reading = keys.places.less(TYPING).less(done);
        let typing = keys.places.common(TYPING).less(done);
        done = done.and(reading);
        let typed = match apart.is_empty() {
            true => keys.chords.clone(),
            false => {
                done = done.and(typing);
                apart
            }
        };
        fit |= !reading.is_empty() || done.meet(typing);
        let fitting = [(reading, chords.clone()), (typing, typed)];
        let somewhere = fitting.into_iter().filter(|(places, _)| !places.is_empty());
        bindings.extend(somewhere.map(|(places, chords)| keys.with(chords, places)));
    }
    match fit {
        true => Ok(bindings),
        false => Err(Message::new("keys-not-typing").with("id", command.id)),
    }
}

/// Whether a key neither types nor moves where text is typed, or is one that the command has there from the start.
fn is_apart(keys: &Binding, chord: Chord) -> bool {
    let moves = matches!(chord.key, Key::Tab | Key::BackTab | Key::Esc);
    let line = chord == Chord::ctrl('u');
    keys.chords.contains(&chord) || !moves && !line && typing::meaning(chord, 1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use strum::IntoEnumIterator;

    fn refused(wanted: &[(&'static str, &[&'static str])]) -> Vec<(&'static str, String)> {
        let wanted = wanted.iter().map(|(id, names)| (*id, names.to_vec()));
        let wrong = Keys::changed(wanted).unwrap_err();
        wrong.iter().map(|why| (why.id, why.to_string())).collect()
    }

    fn keys(wanted: &[(&'static str, &[&'static str])]) -> Keys {
        Keys::changed(wanted.iter().map(|(id, names)| (*id, names.to_vec()))).unwrap()
    }

    fn runs(keys: &Keys, place: Focus, name: &str) -> Option<&'static str> {
        keys.known(place, chord(name).unwrap())
            .map(|command| command.id)
    }

    #[test]
    fn keys_take_the_place_of_those_of_the_table() {
        let keys = keys(&[
            ("read", &["E"]),
            ("board-any-objection", &[]),
            ("undo", &["Z", "Ctrl-U"]),
            ("park", &[""]),
        ]);
        assert_eq!(runs(&keys, Focus::Outline, "E"), Some("read"));
        assert_eq!(runs(&keys, Focus::Outline, "Enter"), None);
        assert_eq!(runs(&keys, Focus::Outline, "Ctrl-U"), Some("undo"));
        assert_eq!(runs(&keys, Focus::Outline, "u"), None);
        assert_eq!(runs(&keys, Focus::Outline, "Z"), Some("undo"));
        assert_eq!(runs(&keys, Focus::Outline, "e"), Some("edit-text"));
    }

    #[test]
    fn where_text_is_typed_a_letter_stays_one() {
        let keys = keys(&[
            ("floor-government", &["!", "F12"]),
            ("help", &["G"]),
            ("gavel", &[]),
        ]);
        assert_eq!(runs(&keys, Focus::Outline, "!"), Some("floor-government"));
        assert_eq!(runs(&keys, Focus::Editing, "!"), None);
        assert_eq!(runs(&keys, Focus::Editing, "F12"), Some("floor-government"));
        assert_eq!(runs(&keys, Focus::Editing, "Alt-1"), None);
        assert_eq!(runs(&keys, Focus::Editing, "F1"), Some("help"));
        assert_eq!(runs(&keys, Focus::Editing, "G"), None);
    }

    #[test]
    fn what_cannot_work_is_refused_in_words() {
        let said = refused(&[("read", &["e"])]);
        assert_eq!(said[0].0, "keys-conflict");
        assert!(
            said[0].1.contains("read") && said[0].1.contains("edit-text"),
            "{said:?}"
        );
        for (id, names, why) in [
            ("raed", &["o"][..], "keys-unknown-similar"),
            ("zzz", &["o"], "keys-unknown"),
            ("read", &["Hyper-o"], "keys-no-key"),
            ("read", &["Esc"], "keys-esc-leaves"),
            ("read", &["Ctrl-C"], "keys-ctrl-c"),
            ("read", &["Ctrl-I"], "keys-not-sent"),
            ("quit", &[""], "keys-must-stay"),
            ("palette", &[], "keys-must-stay"),
            ("help", &[], "keys-must-stay"),
            ("outline", &["x"], "keys-esc-stays"),
            ("edit-save", &["s"], "keys-not-typing"),
            ("edit-save", &["Enter"], "keys-not-typing"),
        ] {
            assert_eq!(refused(&[(id, names)])[0].0, why, "{id} {names:?}");
        }
        assert_eq!(refused(&[("raed", &["o"]), ("quit", &[])]).len(), 2);
    }

    #[test]
    fn a_key_can_be_given_in_one_place() {
        let wanted = Wanted::In(vec![("outline", vec!["z"]), ("clause", vec!["z", "u"])]);
        let free = Wanted::In(vec![("outline", vec!["Z"]), ("clause", vec!["Z"])]);
        let keys = Keys::changed([("undo", wanted), ("park", free)]).unwrap();
        assert_eq!(runs(&keys, Focus::Outline, "z"), Some("undo"));
        assert_eq!(runs(&keys, Focus::Outline, "u"), None);
        assert_eq!(runs(&keys, Focus::Clause, "u"), Some("undo"));
        assert_eq!(runs(&keys, Focus::Board, "u"), Some("undo"));
        assert_eq!(runs(&keys, Focus::Board, "z"), Some("board-order"));
        for (id, place, why) in [
            ("undo", "kitchen", "keys-no-place"),
            ("undo", "library", "keys-not-there"),
            ("outline", "clause", "keys-esc-stays"),
        ] {
            let wanted = Wanted::In(vec![(place, vec!["Z"])]);
            assert_eq!(Keys::changed([(id, wanted)]).unwrap_err()[0].id, why);
        }
    }

    #[test]
    fn two_commands_can_change_keys() {
        let keys = keys(&[("edit-text", &["a"]), ("form-add", &["e"])]);
        assert_eq!(runs(&keys, Focus::Clause, "a"), Some("edit-text"));
        assert_eq!(runs(&keys, Focus::Clause, "e"), Some("form-add"));
    }

    #[test]
    fn the_keys_of_the_table_can_all_be_written_down() {
        for command in commands::all() {
            let own: Vec<String> = Keys::default()
                .every(command.id)
                .iter()
                .map(ToString::to_string)
                .collect();
            let own: Vec<&str> = own.iter().map(String::as_str).collect();
            let read = read(command, &command.bindings, &own);
            assert_eq!(
                read.unwrap(),
                Keys::default().every(command.id),
                "{}",
                command.id
            );
        }
    }

    proptest! {
        /// Whatever is wanted, what is accepted leaves every place its ways out and no key with two meanings.
        #[test]
        fn what_is_accepted_works(
            wanted in prop::collection::btree_map(
                prop::sample::select(commands::all().map(|it| it.id).collect::<Vec<_>>()),
                prop::collection::vec(
                    prop::sample::select(vec!["o", "z", "+", "F12", "Ctrl-K", "Alt-x", "Enter", "é", "!"]),
                    0..3,
                ),
                1..4,
            )
        ) {
            let Ok(keys) = Keys::changed(wanted) else { return Ok(()) };
            let mut seen = std::collections::HashMap::new();
            for command in commands::all() {
                for binding in keys.of(command.id) {
                    for chord in &binding.chords {
                        for place in Focus::iter() {
                            if !binding.places.contains(place) {
                                continue;
                            }
                            let other = seen.insert((place, *chord), command.id);
                            prop_assert!(other.is_none_or(|other| other == command.id));
                            let types = TYPING.contains(place) && chord.typed().is_some();
                            prop_assert!(!types, "{} {chord}", command.id);
                        }
                    }
                }
                for place in Focus::iter() {
                    if ALWAYS.contains(&command.id) && command.at(place).next().is_some() {
                        prop_assert!(keys.at(command.id, place).next().is_some());
                    }
                }
            }
        }
    }
}
