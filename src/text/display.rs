//! The one type for text that may be shown.

use std::fmt;

use super::invisible::seen;

/// Text in which every character can be seen and none controls a terminal.
///
/// Text of a plan, a commit, an author, a path or another program reaches a screen, a command's output or an
/// error only through this type. What cannot be shown stands there as a mark: `␛` for a control, `‹U+202E›` for
/// whatever reorders or hides. Spaces that do not break a line stay what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Shown(String);

impl Shown {
    /// Text for one line: a newline is shown as `⏎`.
    pub fn line(text: &str) -> Self {
        Self::of(text, false)
    }

    /// Text that may have several lines; the only control left in it is the newline.
    pub fn prose(text: &str) -> Self {
        Self::of(text, true)
    }

    fn of(text: &str, lines: bool) -> Self {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Shown(text.to_owned());
        }
        let mut shown = String::with_capacity(text.len() + 16);
        for seen in seen(text) {
            if seen.hidden {
                push_mark(&mut shown, seen.c);
                continue;
            }
            if seen.floats {
                shown.push('◌');
            }
            shown.push(if seen.c == '\n' && !lines {
                '⏎'
            } else {
                seen.c
            });
        }
        Shown(shown)
    }

    /// The text with its marks.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text with its marks.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Shown {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Shown> for String {
    fn from(shown: Shown) -> String {
        shown.0
    }
}

/// Unicode has pictures of the old controls; everything else is named by its number.
fn push_mark(shown: &mut String, c: char) {
    match u32::from(c) {
        number @ 0..=0x1f => shown.extend(char::from_u32(0x2400 + number)),
        0x7f => shown.push('␡'),
        number => {
            shown.push_str("‹U+");
            shown.push_str(&format!("{number:04X}"));
            shown.push('›');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::suspicious;
    use proptest::prelude::*;

    #[test]
    fn shows_what_would_act_or_hide() {
        for (text, shown) in [
            ("plain", "plain"),
            ("\u{1b}[2J\u{9b}1m", "␛[2J‹U+009B›1m"),
            ("a\tb\rc\u{7f}", "a␉b␍c␡"),
            ("abc\u{202e}fed", "abc‹U+202E›fed"),
            ("pay\u{200b}ment\u{e0041}", "pay‹U+200B›ment‹U+E0041›"),
            ("\u{301}a", "◌\u{301}a"),
            ("ශ්‍රී 👩‍👧", "ශ්‍රී 👩‍👧"),
        ] {
            assert_eq!(Shown::line(text).as_str(), shown);
        }
        assert_eq!(Shown::line("a\nb").as_str(), "a⏎b");
        assert_eq!(Shown::prose("a\nb\u{7}").to_string(), "a\nb␇");
    }

    proptest! {
        #[test]
        fn nothing_suspicious_is_left(text in "[\u{0}-\u{20}a\u{200b}-\u{200f}\u{2028}-\u{202e}👩ක\u{dca}\u{fe0f}]{0,20}|\\PC*|(?s:.*)") {
            let shown = Shown::prose(&text);
            prop_assert_eq!(suspicious(shown.as_str()).next(), None);
            let line = Shown::line(&text);
            prop_assert!(!line.as_str().chars().any(char::is_control));
            // What is shown can be shown again unchanged.
            prop_assert_eq!(Shown::prose(shown.as_str()), shown);
        }
    }
}
