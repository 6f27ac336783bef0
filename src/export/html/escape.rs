//! Words as text of a page. What nobody would see, or what turns the direction of a line, stands there as a visible mark.

use crate::text::Shown;

/// Adds words of a line to a page.
pub fn text(out: &mut String, words: &str) {
    for c in Shown::line(words).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // No character of a page.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

/// Adds an attribute with these words as its value.
pub fn attribute(out: &mut String, name: &'static str, words: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    text(out, words);
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_plan_is_markup() {
        let mut out = String::new();
        text(&mut out, "<b>'a' & \"b\"</b>\u{202e}\u{1b}\n\u{0}");
        assert_eq!(
            out,
            "&lt;b&gt;&#39;a&#39; &amp; &quot;b&quot;&lt;/b&gt;‹U+202E›␛⏎␀"
        );
        let mut out = String::new();
        attribute(&mut out, "title", "\" onclick=\"x");
        assert_eq!(out, " title=\"&quot; onclick=&quot;x\"");
    }
}
