//! Keys that type other letters than the Latin ones that commands have: what stands on the same key of a Latin keyboard,
//! so that `й` runs what `q` runs.
//!
//! The terminal tells which character was typed and not which key was pressed; where it could tell (kitty's keyboard
//! protocol), the terminal library does not hand it on. So this goes by the letter, as far as a letter belongs to one
//! key: one that two keyboards of the same script have in different places is read as on the more common of them.
//! Keyboards with Latin letters need nothing of it: there a command is run by the letter that stands on the key.

use crate::i18n::Language;

/// A keyboard with Latin letters, as far as commands know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Keyboard {
    /// Digits are typed with Shift.
    Azerty,
    /// Digits are typed without.
    Qwerty,
    /// The same, with `y` and `z` in each other's place.
    Qwertz,
}

/// The keys of a Latin keyboard, and those with Shift; below, what other keyboards have in the same places. A space
/// stands where there is nothing, or nothing but what a Latin keyboard has elsewhere.
const LATIN: [&str; 2] = [
    "qwertyuiop[]asdfghjkl;'zxcvbnm,./`",
    "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?~",
];

/// Russian; then what Ukrainian has in other places; Greek, Hebrew, Arabic, and what Persian adds.
const OTHERS: [[&str; 2]; 6] = [
    [
        "йцукенгшщзхъфывапролджэячсмитьбю ё",
        "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ Ё",
    ],
    [
        "           ї і        є           ",
        "           Ї І        Є           ",
    ],
    [
        " ςερτυθιοπ  ασδφγηξκλ  ζχψωβνμ    ",
        "  ΕΡΤΥΘΙΟΠ  ΑΣΔΦΓΗΞΚΛ  ΖΧΨΩΒΝΜ    ",
    ],
    [
        "  קראטוןםפ  שדגכעיחלךף זסבהנמצתץ  ",
        "                                  ",
    ],
    [
        "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ",
        "\u{64e}\u{64b}\u{64f}\u{64c}ﻹإ‘÷×؛  \u{650}\u{64d}  ﻷأـ،    \u{652}  ﻵآ’  ؟\u{651}",
    ],
    [
        "           چ  ی      ک            ",
        "                                  ",
    ],
];

/// The digits of AZERTY without Shift, the sixth as in France and as in Belgium.
const AZERTY: [(&str, char); 6] = [
    ("&", '1'),
    ("é", '2'),
    ("\"", '3'),
    ("'", '4'),
    ("(", '5'),
    ("-§", '6'),
];

/// The first of the ten digits of each script that is likely to be typed, and of the wide ones of East Asia.
const DIGITS: [u32; 8] = [
    0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0x17e0, 0xff10,
];

/// What a Latin keyboard has on the key that types this character, if it is none of a Latin keyboard.
pub fn latin(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return None;
    }
    digit(letter).or_else(|| {
        let sides = OTHERS.iter().flat_map(|keys| keys.iter().zip(LATIN));
        let mut keys = sides.flat_map(|(keys, latin)| keys.chars().zip(latin.chars()));
        let found = keys.find(|(typed, _)| *typed == letter);
        found.map(|(_, latin)| latin)
    })
}

fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let first = DIGITS
        .into_iter()
        .find(|first| (*first..first + 10).contains(&code))?;
    char::from_digit(code - first, 10)
}

/// The digit that AZERTY has on the key that types this character, where the keyboard is one: so the settings say, or
/// else whoever speaks French has one.
pub fn azerty(letter: char, keyboard: Option<Keyboard>, language: Language) -> Option<char> {
    let is = match keyboard {
        Some(keyboard) => keyboard == Keyboard::Azerty,
        None => language == Language::French,
    };
    let mut keys = AZERTY.into_iter().filter(|_| is);
    keys.find(|(typed, _)| typed.contains(letter))
        .map(|(_, digit)| digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyboard_has_a_place_for_each_key() {
        for keys in OTHERS {
            for (keys, latin) in keys.iter().zip(LATIN) {
                assert_eq!(keys.chars().count(), latin.chars().count(), "{keys}");
            }
        }
    }

    #[test]
    fn a_letter_is_on_one_key_and_none_is_latin() {
        let mut seen = std::collections::HashMap::new();
        for keys in OTHERS {
            for (keys, latin) in keys.iter().zip(LATIN) {
                for (typed, latin) in keys.chars().zip(latin.chars()).filter(|it| it.0 != ' ') {
                    assert!(!typed.is_ascii(), "{typed}");
                    assert_eq!(seen.insert(typed, latin), None, "{typed}");
                }
            }
        }
        assert!(seen.len() > 200, "{}", seen.len());
    }

    #[test]
    fn letters_and_digits_are_read_by_their_place() {
        for (typed, meant) in [
            ('й', 'q'),
            ('Й', 'Q'),
            ('с', 'c'),
            ('Ж', ':'),
            ('і', 's'),
            ('ї', ']'),
            ('ε', 'e'),
            ('Σ', 'S'),
            ('ς', 'w'),
            ('ש', 'a'),
            ('ض', 'q'),
            ('ي', 'd'),
            ('ی', 'd'),
            ('؟', '?'),
            ('٣', '3'),
            ('۶', '6'),
            ('１', '1'),
        ] {
            assert_eq!(latin(typed), Some(meant), "{typed}");
        }
        for none in ['q', '?', 'é', 'ñ', '語'] {
            assert_eq!(latin(none), None, "{none}");
        }
    }

    #[test]
    fn digits_need_no_shift_where_the_keyboard_has_them_below() {
        let french = Language::French;
        assert_eq!(azerty('é', None, french), Some('2'));
        assert_eq!(azerty('é', None, Language::English), None);
        assert_eq!(
            azerty('(', Some(Keyboard::Azerty), Language::English),
            Some('5')
        );
        assert_eq!(azerty('(', Some(Keyboard::Qwertz), french), None);
    }
}
