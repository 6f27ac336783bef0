//! A text as it stands, as paragraphs and lists: lines that begin with a hyphen and a space are the items of a list.

use super::markup::Markup;

/// What items begin with.
const SIGN: &str = "- ";

/// Writes a text.
pub fn prose(text: &str, markup: &mut Markup) {
    for paragraph in text.split("\n\n") {
        let lines: Vec<&str> = paragraph.lines().filter(|line| !line.is_empty()).collect();
        for group in lines.chunk_by(|a, b| a.starts_with(SIGN) == b.starts_with(SIGN)) {
            match group.first().is_some_and(|first| first.starts_with(SIGN)) {
                true => list(group, markup),
                false => paragraph_of(group, markup),
            }
        }
    }
}

fn list(lines: &[&str], markup: &mut Markup) {
    markup.open("ul", &[]);
    for line in lines {
        markup.element("li", &[], line.strip_prefix(SIGN).unwrap_or(line));
    }
    markup.close("ul");
    markup.line();
}

fn paragraph_of(lines: &[&str], markup: &mut Markup) {
    markup.open("p", &[]);
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            markup.void("br");
        }
        markup.text(line);
    }
    markup.close("p");
    markup.line();
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::value::{Serde, Value};

    #[test]
    fn lines_are_paragraphs_and_items() {
        let mut markup = Markup::default();
        prose("One\ntwo <b>\n- a\n- b\n\nThree", &mut markup);
        let written = Value::from(Serde(&markup));
        assert!(written.is_safe());
        assert_eq!(
            written.as_str().unwrap(),
            "<p>One<br>two &lt;b&gt;</p>\n<ul><li>a</li><li>b</li></ul>\n<p>Three</p>\n"
        );
    }
}
