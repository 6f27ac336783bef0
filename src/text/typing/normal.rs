//! One spelling for texts that are the same, and a warning for texts that only look the same.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::invisible::seen;

/// The text as a plan stores it: NFC, lines ended by LF.
pub fn normal(text: &str) -> Cow<'_, str> {
    let lines = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    match composed(&lines) {
        Cow::Borrowed(_) => lines,
        Cow::Owned(composed) => Cow::Owned(composed),
    }
}

/// The text with letters and accents in one character where there is one: NFC.
pub fn composed(text: &str) -> Cow<'_, str> {
    // Before U+0300, whose first byte is this, nothing is composed of others: most texts are told by their bytes.
    let plain = !text
        .bytes()
        .fold(false, |found, byte| found | (byte >= 0xcc));
    if plain || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    let composed: String = text.nfc().collect();
    if composed == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(composed)
    }
}

/// Whether two texts differ although a reader would not see it: composed or decomposed accents, invisible
/// characters, other spaces and hyphens, letters of another script that look the same.
pub fn look_alike(old: &str, new: &str) -> bool {
    old != new && skeleton(old) == skeleton(new)
}

fn skeleton(text: &str) -> String {
    let visible = seen(text).filter(|seen| !seen.hidden).map(|seen| seen.c);
    let spelled = visible.flat_map(|c| {
        let form = drawn_as_another(c).then(|| std::iter::once(c).nfkd());
        let same = form.is_none().then_some(c);
        form.into_iter().flatten().chain(same)
    });
    spelled.nfd().map(prototype).collect()
}

/// Whether a character is drawn as others are and only stored otherwise: a ligature, a letter of full width or of
/// mathematics, three dots in one. Not what is raised, lowered, circled or a fraction: that is seen.
fn drawn_as_another(c: char) -> bool {
    matches!(c,
        '\u{132}'..='\u{133}' | '\u{1c4}'..='\u{1cc}' | '\u{1f1}'..='\u{1f3}' | '\u{2024}'..='\u{2026}'
        | '\u{2160}'..='\u{217f}' | '\u{fb00}'..='\u{fb06}' | '\u{ff01}'..='\u{ff5e}' | '\u{1d400}'..='\u{1d7ff}'
    )
}

/// What a character looks like; only those that even a careful reader takes for the other.
fn prototype(c: char) -> char {
    const ALIKE: &[(&str, &str)] = &[
        (
            "асԁеһіјорԛѕԝхуАВСЕНІЈКМОРЅТХУ",
            "acdehijopqswxyABCEHIJKMOPSTXY",
        ),
        ("ονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovABEZHIKMNOPTYX"),
        ("ɡ‐‑−", "g---"),
    ];
    if c.is_ascii() {
        return c;
    }
    if c.is_whitespace() {
        return if matches!(c, '\u{2028}' | '\u{2029}') {
            c
        } else {
            ' '
        };
    }
    let pairs = ALIKE
        .iter()
        .flat_map(|(from, to)| from.chars().zip(to.chars()));
    pairs
        .into_iter()
        .find(|(from, _)| *from == c)
        .map_or(c, |(_, to)| to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_spelling_for_accents_and_line_ends() {
        assert_eq!(normal("e\u{301}tat\r\nb\rc"), "état\nb\nc");
        assert!(matches!(normal("État\n"), Cow::Borrowed(_)));
    }

    #[test]
    fn texts_that_only_look_the_same_are_told() {
        for (old, new) in [
            ("état", "e\u{301}tat"),
            ("pay", "p\u{430}y"),
            ("a b", "a\u{a0}b"),
            ("ab", "a\u{200b}b"),
            ("co-operation", "co\u{2011}operation"),
        ] {
            assert!(look_alike(old, new), "{new:?}");
        }
        for (old, new) in [
            ("état", "etat"),
            ("a", "a"),
            ("a b", "ab"),
            ("3-4", "3–4"),
            ("no", "on"),
        ] {
            assert!(!look_alike(old, new), "{new:?}");
        }
    }

    proptest! {
        #[test]
        fn normal_text_stays_normal(text in any::<String>()) {
            let once = normal(&text).into_owned();
            prop_assert_eq!(normal(&once).into_owned(), once.clone());
            prop_assert!(!once.contains('\r'));
        }
    }
}
