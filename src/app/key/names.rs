//! The names of keys, read: the inverse of how they are shown. The names are those that keyboards have in English,
//! French, Spanish and Portuguese, for whoever writes what stands on the key.

use crate::app::key::{Chord, Key};

/// What is held down with a key, in any of the languages.
const CTRL: &[&str] = &["ctrl", "control", "strg"];
const ALT: &[&str] = &["alt"];
const SHIFT: &[&str] = &["shift", "maj", "mayús", "mayus"];

/// What stands on the keys that type nothing.
const NAMES: &[(Key, &[&str])] = &[
    (
        Key::Char(' '),
        &["space", "espace", "espacio", "espaço", "espaco"],
    ),
    (
        Key::Enter,
        &["enter", "return", "entrée", "entree", "intro"],
    ),
    (Key::Esc, &["esc", "escape", "échap", "echap"]),
    (Key::Tab, &["tab"]),
    (Key::Backspace, &["backspace", "retour", "retroceso"]),
    (Key::Delete, &["delete", "del", "suppr", "supr"]),
    (Key::Up, &["↑", "up", "haut", "arriba", "cima"]),
    (Key::Down, &["↓", "down", "bas", "abajo", "baixo"]),
    (Key::Left, &["←", "left", "gauche", "izquierda", "esquerda"]),
    (Key::Right, &["→", "right", "droite", "derecha", "direita"]),
    (Key::Home, &["home", "début", "debut", "inicio", "início"]),
    (Key::End, &["end", "fin", "fim"]),
    (
        Key::PageUp,
        &["pageup", "pgup", "pageprec", "pagepréc", "repág", "repag"],
    ),
    (
        Key::PageDown,
        &["pagedown", "pgdn", "pagesuiv", "avpág", "avpag"],
    ),
];

/// The key of this name, such as `o`, `U`, `Ctrl-U`, `Alt-1`, `Shift-Tab`, `F5` or `PageDown`; nothing where no
/// key is called so. Capital letters tell only the keys that are a letter apart: `U` is not `u`.
pub fn chord(name: &str) -> Option<Chord> {
    let (mut ctrl, mut alt, mut shift) = (false, false, false);
    let mut rest = name.trim();
    if rest.is_empty() && !name.is_empty() {
        return Some(Chord::char(' '));
    }
    // What is held down stands before a hyphen or a plus, which may itself be the key.
    while let Some((held, after)) = rest
        .split_once(['-', '+'])
        .filter(|(held, after)| !held.is_empty() && !after.is_empty())
    {
        let held = held.trim().to_lowercase();
        let flag = [(CTRL, &mut ctrl), (ALT, &mut alt), (SHIFT, &mut shift)]
            .into_iter()
            .find(|(names, _)| names.contains(&held.as_str()));
        *flag?.1 = true;
        rest = after.trim_start();
    }
    let key = key(rest)?;
    let chord = Chord {
        key,
        ctrl,
        alt,
        shift,
    };
    held(chord)
}

fn key(name: &str) -> Option<Key> {
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && !"↑↓←→".contains(letter)
    {
        return (!letter.is_control() && !letter.is_whitespace()).then_some(Key::Char(letter));
    }
    let low = name.to_lowercase();
    if let Some(number) = low.strip_prefix('f').and_then(|rest| rest.parse().ok()) {
        return (1..=24).contains(&number).then_some(Key::F(number));
    }
    let of = |(_, names): &&(Key, &[&str])| names.contains(&low.as_str());
    NAMES.iter().find(of).map(|(key, _)| *key)
}

/// A key with what is held down with it, as it arrives from the terminal.
fn held(chord: Chord) -> Option<Chord> {
    let with = |key, shift| {
        Some(Chord {
            key,
            shift,
            ..chord
        })
    };
    match chord.key {
        Key::Tab if chord.shift => with(Key::BackTab, false),
        // A letter with Shift is its capital, and with Control or Alt it has no case.
        Key::Char(letter) if chord.ctrl || chord.alt => {
            (!chord.shift).then(|| with(Key::Char(single(letter.to_lowercase())?), false))?
        }
        Key::Char(' ') => with(Key::Char(' '), false),
        Key::Char(letter) if chord.shift => with(Key::Char(single(letter.to_uppercase())?), false),
        _ => Some(chord),
    }
}

fn single(mut letters: impl Iterator<Item = char>) -> Option<char> {
    let letter = letters.next();
    letters.next().is_none().then_some(letter)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any key as it can arrive.
    fn keys() -> impl Strategy<Value = Chord> {
        let named = NAMES.iter().map(|(key, _)| *key).collect::<Vec<_>>();
        let named = prop::sample::select(named);
        let key = prop_oneof![
            named,
            (1u8..=24).prop_map(Key::F),
            Just(Key::BackTab),
            prop::sample::select("abzAZé1?:>+-_/&'(è€йяЖ".chars().collect::<Vec<_>>())
                .prop_map(Key::Char),
        ];
        (key, any::<[bool; 3]>()).prop_map(|(key, [ctrl, alt, shift])| {
            let types = matches!(key, Key::Char(_));
            let key = match key {
                Key::Char(letter) if ctrl || alt => {
                    Key::Char(letter.to_lowercase().next().unwrap())
                }
                key => key,
            };
            // Shift is told by the character, and Tab with it is a key of its own.
            let shift = shift && !types && !matches!(key, Key::Tab | Key::BackTab);
            Chord {
                key,
                ctrl,
                alt,
                shift,
            }
        })
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(shown in keys()) {
            prop_assert_eq!(chord(&shown.to_string()), Some(shown));
        }

        #[test]
        fn nothing_that_is_written_does_harm(name in "\\PC{0,12}") {
            if let Some(read) = chord(&name) {
                prop_assert_eq!(chord(&read.to_string()), Some(read));
            }
        }
    }

    #[test]
    fn keys_are_called_as_they_are_on_the_keyboard() {
        assert_eq!(chord("Entrée"), Some(Chord::of(Key::Enter)));
        assert_eq!(chord("ctrl+s"), Some(Chord::ctrl('s')));
        assert_eq!(chord("Ctrl-S"), Some(Chord::ctrl('s')));
        assert_eq!(chord("Maj-Tab"), Some(Chord::of(Key::BackTab)));
        assert_eq!(chord("Shift-u"), Some(Chord::char('U')));
        assert_eq!(chord("-"), Some(Chord::char('-')));
        assert_eq!(chord("Alt--"), Some(Chord::alt('-')));
        assert_eq!(chord(" "), Some(Chord::char(' ')));
        assert_eq!(chord("Fin"), Some(Chord::of(Key::End)));
        for none in ["", "Hyper-x", "abc", "F0", "F99", "Ctrl-", "Ctrl-Shift-x"] {
            assert_eq!(chord(none), None, "{none}");
        }
    }

    #[test]
    fn no_name_means_two_keys() {
        let names: Vec<_> = NAMES.iter().flat_map(|(_, names)| *names).collect();
        for (at, name) in names.iter().enumerate() {
            assert!(!names[at + 1..].contains(name), "{name}");
        }
    }
}
