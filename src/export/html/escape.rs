//! Words as text of a page. What nobody would see, or what turns the direction of a line, stands there as a visible mark.

use crate::export::markup::escape;
use crate::text::Shown;

/// Adds words of a line to a page.
pub fn text(out: &mut String, words: &str) {
    escape(&Shown::line(words), out);
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
