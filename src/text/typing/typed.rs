//! What people type and paste, as a plan keeps it: one spelling, and nothing in it that nobody sees.
//!
//! Word processors and browsers put in characters without a shape: soft hyphens, byte order marks, zero-width spaces,
//! marks of direction. They are nobody's words, so they are taken out and it is said; what cannot be taken out without
//! changing what was meant is refused.

use super::invisible::{is_refused, refuse_input, unfit};
use super::normal::normal;

/// A text as a plan keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// The characters that were taken out of it, in their order.
    pub taken: Vec<char>,
}

impl Typed {
    /// What was taken out, each once: `U+00AD, U+200B`. Nothing where nothing was.
    pub fn codes(&self) -> Option<String> {
        codes(&self.taken)
    }
}

/// Characters by number, each once.
pub fn codes(taken: &[char]) -> Option<String> {
    let mut each: Vec<char> = taken.to_vec();
    each.sort_unstable();
    each.dedup();
    let names = each.iter().map(|c| format!("U+{:04X}", u32::from(*c)));
    (!each.is_empty()).then(|| names.collect::<Vec<_>>().join(", "))
}

/// What was typed, as a plan keeps it. Joiners, variation selectors and marks of direction stay where their script
/// needs them.
///
/// # Errors
/// The first character that can neither stay nor be taken out: a control, what reorders text, private use.
pub fn typed(text: &str) -> Result<Typed, char> {
    refuse_input(&text.replace('\r', "\n"))?;
    let mut kept = Typed {
        text: normal(text).into_owned(),
        taken: Vec::new(),
    };
    // What stood apart may compose once nothing is between it any more, and its neighbours are others then.
    loop {
        let mut unseen = unfit(&kept.text).peekable();
        if unseen.peek().is_none() {
            drop(unseen);
            return Ok(kept);
        }
        let taken: Vec<(usize, char)> = unseen.collect();
        let text = without(&kept.text, taken.iter().map(|(at, _)| *at));
        kept.taken.extend(taken.into_iter().map(|(_, c)| c));
        kept.text = normal(&text).into_owned();
    }
}

/// What another program wrote, as a plan keeps it: controls and letters that are private to a font are taken out as well. Where a
/// control stood between words, a blank stays. What reorders text stays, to be refused.
pub fn received(text: &str) -> Typed {
    let mut taken = Vec::new();
    let mut fit = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\t' => fit.push(' '),
            c if is_refused(c) && !reorders(c) => {
                taken.push(c);
                if c.is_control() && fit.ends_with(char::is_alphanumeric) {
                    fit.push(' ');
                }
            }
            c => fit.push(c),
        }
    }
    let Ok(kept) = typed(&fit) else {
        return Typed { text: fit, taken };
    };
    taken.extend(kept.taken);
    Typed {
        text: kept.text,
        taken,
    }
}

/// What has others read in another order, or passes for what it is not: nobody's slip.
fn reorders(c: char) -> bool {
    matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}')
}

/// A piece of a text that is still being typed, without what needs no neighbours to be known as nobody's word.
pub fn piece(text: &str) -> Typed {
    let mut kept = Typed::default();
    for c in text.chars() {
        if is_never_seen(c) {
            kept.taken.push(c);
        } else {
            kept.text.push(c);
        }
    }
    kept
}

/// What is put between `before` and `after` in a line of input. A line has room for neither controls nor what would be
/// refused of a text, so they are taken out of it like what nobody sees; where one stood between words, a blank stays.
pub fn in_line(before: &str, text: &str, after: &str) -> Typed {
    let Typed { text, mut taken } = piece(text);
    let mut kept = String::new();
    for c in text.chars() {
        if matches!(c, '\n' | '\r' | '\t') {
            kept.push(' ');
        }
        if c == '\n' || c == '\r' || is_refused(c) {
            taken.push(c);
        } else {
            kept.push(c);
        }
    }
    let whole = format!("{before}{kept}{after}");
    // The last one may still need what is typed next.
    let last = kept.char_indices().next_back().map_or(0, |(at, _)| at);
    let own = before.len()..before.len() + last;
    let unseen: Vec<(usize, char)> = unfit(&whole).filter(|(at, _)| own.contains(at)).collect();
    taken.extend(unseen.iter().map(|(_, c)| *c));
    let places = unseen.iter().map(|(at, _)| *at - before.len());
    let text = without(&kept, places);
    Typed { text, taken }
}

/// Soft hyphen, zero-width space, word joiner and its kin, byte order mark: no script needs them.
fn is_never_seen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

fn without(text: &str, places: impl Iterator<Item = usize>) -> String {
    let mut places = places.peekable();
    let kept = text.char_indices();
    kept.filter(|(at, _)| places.next_if_eq(at).is_none())
        .map(|(_, c)| c)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::is_nfc;

    fn kept(text: &str) -> (String, String) {
        let typed = typed(text).unwrap();
        let codes = typed.codes().unwrap_or_default();
        (typed.text, codes)
    }

    #[test]
    fn of_what_another_program_wrote_controls_and_private_letters_go() {
        for (text, clean, taken) in [
            ("a\u{f0b7}b", "ab", "U+F0B7"),
            (
                "one\u{1}two\u{7f} three",
                "one two  three",
                "U+0001, U+007F",
            ),
            ("one\ttwo\r\nthree", "one two\nthree", ""),
            ("left\u{ad}", "left", "U+00AD"),
            ("plain", "plain", ""),
        ] {
            let found = received(text);
            let codes = found.codes().unwrap_or_default();
            assert_eq!((found.text.as_str(), codes.as_str()), (clean, taken));
        }
    }

    proptest! {
        #[test]
        fn what_was_received_can_be_typed_but_for_what_reorders(text in any::<String>()) {
            let found = received(&text).text;
            match typed(&found) {
                Ok(kept) => prop_assert!(kept.taken.is_empty()),
                Err(refused) => prop_assert!(reorders(refused)),
            }
        }
    }

    #[test]
    fn what_nobody_sees_is_taken_out_and_named() {
        for (text, clean, taken) in [
            ("Sozial\u{ad}partner", "Sozialpartner", "U+00AD"),
            ("\u{feff}Text", "Text", "U+FEFF"),
            ("a\u{200b}b\u{ad}c\u{ad}", "abc", "U+00AD, U+200B"),
            ("left\u{200e} right\u{200f}", "left right", "U+200E, U+200F"),
            ("a\u{200d}b", "ab", "U+200D"),
            ("x\u{fe0f}", "x", "U+FE0F"),
            // What a soft hyphen kept apart composes.
            ("e\u{ad}\u{301}", "é", "U+00AD"),
            ("क\u{ad}\u{200d}ष", "कष", "U+00AD, U+200D"),
            ("plain\r\ntext", "plain\ntext", ""),
        ] {
            assert_eq!(kept(text), (clean.to_owned(), taken.to_owned()), "{text:?}");
        }
    }

    #[test]
    fn what_a_script_needs_stays() {
        for text in [
            "ශ්\u{200d}රී",
            "می\u{200c}خواهم",
            "👩\u{200d}👩\u{200d}👧",
            "❤\u{fe0f}",
            "1\u{fe0f}\u{20e3}",
            // Marks of direction beside Arabic and Hebrew.
            "المادة (3)\u{200f}",
            "שלום C++\u{200e}",
            "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ\u{180b}",
        ] {
            assert_eq!(kept(text), (text.to_owned(), String::new()), "{text:?}");
        }
    }

    #[test]
    fn what_can_neither_stay_nor_go_is_refused() {
        for c in [
            '\u{1b}', '\u{85}', '\u{202e}', '\u{2066}', '\u{e000}', '\u{f0b7}', '\u{336}',
            '\u{ffff}',
        ] {
            assert_eq!(typed(&format!("a{c}b")), Err(c));
        }
    }

    proptest! {
        #[test]
        fn a_line_takes_what_can_be_seen_and_tells_the_rest(
            before in "[a-zé👩 ]{0,4}",
            text in "[a-z \u{0}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{feff}\u{e0041}ක\u{dca}]{0,12}|(?s:.*)",
        ) {
            let kept = in_line(&before, &text, "z");
            prop_assert_eq!(refuse_input(&kept.text), Ok(()));
            prop_assert!(!kept.text.contains('\n'));
            // Whatever is not there any more was told.
            for c in text.chars().filter(|c| !kept.text.contains(*c)) {
                prop_assert!(kept.taken.contains(&c), "{:?} of {:?}", c, text);
            }
        }

        #[test]
        fn what_is_kept_has_nothing_to_find_fault_with(
            text in "[a1\u{e9}\u{301}\u{ad}\u{200b}-\u{200f}\u{61c}\u{feff}\u{fe0e}\u{fe0f}\u{180b}-\u{180e}👩ක\u{dca}ن\u{1828}\u{34f} \n]{0,24}|\\PC*|(?s:.*)",
        ) {
            if let Ok(kept) = typed(&text) {
                prop_assert_eq!(unfit(&kept.text).next(), None);
                prop_assert!(is_nfc(&kept.text));
                prop_assert_eq!(typed(&kept.text), Ok(Typed { taken: Vec::new(), ..kept.clone() }));
            }
        }
    }
}
