//! Words of a plan in Markdown: whatever a reader of it could take for a sign of its own stands behind a backslash.

use crate::text::Shown;

/// Signs that mean something wherever they stand, in one Markdown or another.
const ALWAYS: &[char] = &[
    '\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '&', '~', '|', '$', '^', '@', '#',
];

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the beginning of a line.
    Start,
    /// Behind a mark.
    Mark,
}

/// Adds words of a line.
pub fn words(out: &mut String, words: &str, place: Place) {
    let shown = Shown::line(words);
    let mut rest = &*shown;
    if place == Place::Start {
        if let Some(behind) = rest.strip_prefix(' ') {
            // Four blanks would begin a block of code.
            out.push_str("&#32;");
            rest = behind;
        }
        let behind = rest.trim_start_matches(char::is_alphanumeric);
        let (label, behind) = rest
            .split_at_checked(rest.len() - behind.len())
            .unwrap_or_default();
        // The number or letter of an item.
        let mut sign = behind.chars();
        let is_sign = matches!(sign.next(), Some('.' | ')'));
        if label.len() < 10 && is_sign && sign.next().is_none_or(char::is_whitespace) {
            out.push_str(label);
            out.push('\\');
            rest = behind;
        }
    }
    let mut first = true;
    let mut letters = rest.chars().peekable();
    while let Some(c) = letters.next() {
        let begins = std::mem::take(&mut first);
        let sign = match c {
            '-' | '+' | '=' => begins && place == Place::Start,
            '(' | '!' => begins,
            // The beginning of an address, or the end of a name of something.
            ':' => begins || letters.peek().is_some_and(|next| !next.is_whitespace()),
            '.' => out.ends_with("www"),
            c => ALWAYS.contains(&c),
        };
        if sign {
            out.push('\\');
        }
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markdown_stand_for_themselves() {
        for (said, place, is) in [
            (
                "# a <b> *c* [d](e)",
                Place::Start,
                "\\# a \\<b\\> \\*c\\* \\[d\\](e)",
            ),
            ("1. one", Place::Start, "1\\. one"),
            ("2.1 Needs", Place::Start, "2.1 Needs"),
            ("é. x", Place::Start, "é\\. x"),
            ("3)", Place::Start, "3\\)"),
            ("- a - b", Place::Start, "\\- a - b"),
            ("    code", Place::Start, "&#32;   code"),
            ("(http://x)", Place::Mark, "\\(http\\://x)"),
            (": //x", Place::Mark, "\\: //x"),
            ("www.x.org a.b Fin.", Place::Mark, "www\\.x.org a.b Fin."),
            ("a : b\u{202e}", Place::Mark, "a : b‹U+202E›"),
        ] {
            let mut out = String::new();
            words(&mut out, said, place);
            assert_eq!(out, is);
        }
    }
}
