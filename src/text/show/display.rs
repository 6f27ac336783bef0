//! The one type for text that may be shown.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Range};

use crate::text::typing::{Seen, seen};

/// Text in which every character can be seen and none controls a terminal.
///
/// Text of a plan, a commit, an author, a path or another program reaches a screen, a command's output or an
/// error only through this type. What cannot be shown stands there as a mark: `␛` for a control, `‹U+202E›` for
/// whatever reorders or hides. Spaces that do not break a line stay what they are. Text that can be shown as it is,
/// by far the most, is borrowed, or keeps the memory it came in.
///
/// ```
/// use plenary::text::Shown;
///
/// assert_eq!(&*Shown::line("Financer l'assistance médicale"), "Financer l'assistance médicale");
/// // A title that would clear the screen, and one that would read backwards.
/// assert_eq!(&*Shown::line("Financer\u{1b}[2J"), "Financer␛[2J");
/// assert_eq!(&*Shown::line("Financer\u{202e}"), "Financer‹U+202E›");
/// assert_eq!(&*Shown::line("Préambule\nLe gouvernement"), "Préambule⏎Le gouvernement");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Shown<'t>(Cow<'t, str>);

impl<'t> Shown<'t> {
    /// Text for one line: a newline is shown as `⏎`.
    pub fn line(text: impl Into<Cow<'t, str>>) -> Self {
        Self::of(text.into(), false)
    }

    /// Text that may have several lines; the only control left in it is the newline.
    pub fn prose(text: impl Into<Cow<'t, str>>) -> Self {
        Self::of(text.into(), true)
    }

    fn of(text: Cow<'t, str>, lines: bool) -> Self {
        let stands = |c| is_plain(c) || lines && c == '\n';
        if is_ascii_plain(text.as_bytes(), lines) || text.chars().all(stands) {
            return Shown(text);
        }
        let marked = |seen: Seen| seen.hidden || seen.floats || seen.c == '\n' && !lines;
        if !seen(&text).any(marked) {
            return Shown(text);
        }
        let mut shown = String::with_capacity(text.len() + 16);
        for seen in seen(&text) {
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
        Shown(Cow::Owned(shown))
    }

    /// The text with its marks.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text with its marks.
    pub fn into_string(self) -> String {
        self.0.into_owned()
    }

    /// These bytes of it, such as one row of a text that was wrapped; nothing where they are not a part of it.
    pub fn part(&self, range: Range<usize>) -> Shown<'_> {
        Shown(Cow::Borrowed(self.0.get(range).unwrap_or_default()))
    }

    /// Adds more at its end.
    pub fn push(&mut self, more: &Shown<'_>) {
        self.0.to_mut().push_str(more);
    }

    /// The same, kept for later.
    pub fn into_owned(self) -> Shown<'static> {
        Shown(Cow::Owned(self.into_string()))
    }
}

/// What is shown can be read as any text can.
impl Deref for Shown<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Shown<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Shown<'_>> for String {
    fn from(shown: Shown<'_>) -> String {
        shown.into_string()
    }
}

/// Whether a character is seen as it is whatever stands beside it: letters of Latin without marks of their own,
/// punctuation, and the lines and blocks that a screen is made of.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}'
        | '\u{2500}'..='\u{259f}')
}

/// The same of a whole text, where all of it is ASCII: looked at in pieces, of which processors take many bytes at once.
fn is_ascii_plain(text: &[u8], lines: bool) -> bool {
    let plain = |byte: u8| matches!(byte, b' '..=b'~') | (lines & (byte == b'\n'));
    text.chunks(64)
        .all(|piece| piece.iter().fold(true, |all, byte| all & plain(*byte)))
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

    #[test]
    fn what_is_plain_needs_no_mark() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            let alone = c.to_string();
            assert!(seen(&alone).all(|seen| !seen.hidden && !seen.floats), "{c}");
        }
    }

    #[test]
    fn clean_text_is_not_copied() {
        let text = "L’État, «\u{a0}oui\u{a0}» ─ ශ්‍රී";
        assert!(matches!(Shown::line(text).0, Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn nothing_suspicious_is_left(text in "[\u{0}-\u{20}a\u{200b}-\u{200f}\u{2028}-\u{202e}👩ක\u{dca}\u{fe0f}]{0,20}|\\PC*|(?s:.*)") {
            let shown = Shown::prose(&text);
            prop_assert_eq!(suspicious(shown.as_str()).next(), None);
            let line = Shown::line(&text);
            prop_assert!(!line.as_str().chars().any(char::is_control));
            // What is shown can be shown again unchanged.
            prop_assert_eq!(Shown::prose(shown.as_str()), shown.clone());
        }
    }
}
