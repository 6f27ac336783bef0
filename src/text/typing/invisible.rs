//! Characters that a reader cannot see, or that change how others are seen.
//!
//! Joiners and variation selectors stay where a script or an emoji needs them; everywhere else they could hide a
//! difference between what is agreed and what is read.

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::text::words;

/// The characters of a text that must not be shown as they are, each with its byte offset. Newlines are not
/// among them.
pub fn suspicious(text: &str) -> impl Iterator<Item = (usize, char)> {
    seen(text)
        .filter(|seen| seen.hidden)
        .map(|seen| (seen.at, seen.c))
}

/// The characters that a plan shall not hold, each with its byte offset: the suspicious ones but for marks of
/// direction beside letters that are written from right to left. These, too, are shown as marks.
pub fn unfit(text: &str) -> impl Iterator<Item = (usize, char)> {
    suspicious(text).filter(|(at, c)| !directs(text, *at, *c))
}

fn directs(text: &str, at: usize, c: char) -> bool {
    let is_mark = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}');
    let (before, after) = (text.get(..at), text.get(at..));
    is_mark
        && (before.is_some_and(|text| leftward(text.chars().rev()))
            || after.is_some_and(|text| leftward(text.chars())))
}

/// Whether a letter that is written from right to left stands near on the same line.
fn leftward(letters: impl Iterator<Item = char>) -> bool {
    const NEAR: usize = 40;
    let near = letters.take(NEAR).take_while(|c| *c != '\n');
    let mut near = near.filter(|c| c.is_alphabetic());
    near.any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'))
}

/// Whether a text may be typed, pasted or read from a command line: no controls but newlines, nothing that
/// reorders text, no tag characters, no private use, no lines that pass for marks of tracked text.
///
/// # Errors
/// The first character that is refused.
pub fn refuse_input(text: &str) -> Result<(), char> {
    text.chars().find(|c| is_refused(*c)).map_or(Ok(()), Err)
}

pub(super) fn is_refused(c: char) -> bool {
    match c {
        '\n' => false,
        '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{e0000}'..='\u{e007f}' => true,
        c => c.is_control() || is_noncharacter(c) || is_private(c) || is_overlay(c),
    }
}

/// Words in which letters of Latin, Greek and Cyrillic are mixed, so that they read as a word they are not.
pub fn mixed_scripts(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|word| {
        let mut scripts = word.chars().filter_map(script);
        scripts
            .next()
            .is_some_and(|first| scripts.any(|script| script != first))
    })
}

fn script(c: char) -> Option<u8> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(0),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(1),
        '\u{400}'..='\u{52f}' => Some(2),
        _ => None,
    }
}

/// A character of a text as a reader meets it.
pub(crate) struct Seen {
    pub(crate) at: usize,
    pub(crate) c: char,
    /// Whether it is to be shown as a mark; never a newline.
    pub(crate) hidden: bool,
    /// Whether it is a combining mark with nothing to sit on.
    pub(crate) floats: bool,
}

pub(crate) fn seen(text: &str) -> impl Iterator<Item = Seen> {
    let after = text.chars().skip(1).map(Some).chain(std::iter::once(None));
    // A character that is hidden itself cannot be what keeps the next one visible.
    text.char_indices()
        .zip(after)
        .scan(None, |before: &mut Option<char>, ((at, c), after)| {
            let hidden = c != '\n' && is_hidden(*before, c, after);
            let floats = !hidden && !c.is_ascii() && floats(*before, c);
            *before = (!hidden).then_some(c);
            Some(Seen {
                at,
                c,
                hidden,
                floats,
            })
        })
}

/// Whether a character is to be shown as a mark between these neighbours.
fn is_hidden(before: Option<char>, c: char, after: Option<char>) -> bool {
    match c {
        ' '..='~' => false,
        '\u{200c}' | '\u{200d}' => !joins(before, c, after),
        '\u{180b}'..='\u{180f}' => !before.is_some_and(|c| matches!(c, '\u{1820}'..='\u{18aa}')),
        '\u{fe0e}' | '\u{fe0f}' => !before.is_some_and(|c| is_pictograph(c) || takes_keycap(c)),
        _ => c.is_control() || is_format(c) || is_noncharacter(c) || is_private(c) || is_overlay(c),
    }
}

/// Bidi controls, zero-width and blank characters.
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}

/// Private use: looks different in every font.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Combining lines that counterfeit the marks of tracked text: underline and strike.
fn is_overlay(c: char) -> bool {
    matches!(c, '\u{332}' | '\u{333}' | '\u{335}'..='\u{337}')
}

/// Whether a zero-width joiner or non-joiner does something that a reader sees.
fn joins(before: Option<char>, c: char, after: Option<char>) -> bool {
    let (Some(before), after) = (before, after.unwrap_or(' ')) else {
        return false;
    };
    if c == '\u{200d}' && (is_pictograph(before) || before == '\u{fe0f}') {
        return is_pictograph(after);
    }
    // At the end of a word it still shapes a letter without its vowel, as in old Malayalam spelling.
    is_joining(before) && (is_joining(after) || canonical_combining_class(before) == 9)
}

/// Arabic to N'Ko, the scripts of India, Sri Lanka and South-East Asia, Mongolian.
fn is_joining(c: char) -> bool {
    !is_format(c)
        && matches!(c, '\u{620}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18aa}' | '\u{fb50}'..='\u{fdcf}'
        | '\u{fe70}'..='\u{fefc}')
}

fn is_pictograph(c: char) -> bool {
    matches!(c, '©' | '®' | '‼' | '⁉' | '™' | 'ℹ' | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}'
        | '\u{24c2}' | '\u{25a0}'..='\u{27bf}' | '\u{2934}' | '\u{2935}' | '\u{2b00}'..='\u{2bff}' | '〰' | '〽'
        | '㊗' | '㊙' | '\u{1f000}'..='\u{1faff}')
}

fn takes_keycap(c: char) -> bool {
    matches!(c, '0'..='9' | '#' | '*')
}

fn floats(before: Option<char>, c: char) -> bool {
    is_combining_mark(c) && before.is_none_or(|before| before.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_cannot_be_seen() {
        let found: Vec<_> = suspicious("a\u{202e}b\n\u{200b}\u{1b}[1m\u{e0041}").collect();
        assert_eq!(
            found,
            [
                (1, '\u{202e}'),
                (6, '\u{200b}'),
                (9, '\u{1b}'),
                (13, '\u{e0041}')
            ]
        );
    }

    #[test]
    fn leaves_what_scripts_and_emoji_need() {
        for text in [
            "ශ්‍රී ලංකාව",
            "می‌خواهم",
            "ന്‍",
            "👩‍👩‍👧",
            "❤️‍🔥",
            "1️⃣",
            "👍🏽",
            "🇲🇱",
            "L’État, «\u{a0}oui\u{a0}»",
            "நல்ல",
            "e\u{301}",
        ] {
            assert_eq!(suspicious(text).collect::<Vec<_>>(), [], "{text}");
        }
        for text in [
            "a\u{200d}b",
            "a\u{200c}b",
            "a\u{fe0f}",
            "\u{200d}",
            "s\u{336}",
        ] {
            assert_eq!(suspicious(text).count(), 1, "{text:?}");
        }
        // What is hidden itself keeps nothing else visible.
        assert_eq!(suspicious("a\u{fe0f}\u{200d}👩").count(), 2);
    }

    #[test]
    fn refuses_controls_and_reordering_but_no_language() {
        assert_eq!(refuse_input("Première ligne\nශ්‍රී العربية 👩‍👧"), Ok(()));
        for c in [
            '\t',
            '\r',
            '\u{1b}',
            '\u{9b}',
            '\u{202e}',
            '\u{2066}',
            '\u{2028}',
            '\u{e0041}',
            '\u{fffe}',
        ] {
            assert_eq!(refuse_input(&format!("a{c}b")), Err(c));
        }
    }

    #[test]
    fn finds_words_of_two_scripts() {
        let found: Vec<_> = mixed_scripts("Plan социальный p\u{430}y λόγος").collect();
        assert_eq!(found, ["p\u{430}y"]);
    }
}
