//! Markup that is written piece by piece: the one place besides the templates that makes elements. Text put into it is text,
//! with every character visible; names of elements and classes are the program's own.

use crate::export::markup::escape;
use crate::text::Shown;
use minijinja::Value;
use serde::{Serialize, Serializer};

/// A piece of a page.
#[derive(Clone, Debug, Default)]
pub struct Markup(String);

impl Markup {
    /// What was markup already, written here before.
    pub(super) fn of(written: String) -> Markup {
        Markup(written)
    }

    /// A piece that is going to be about this long: a long one that has to grow is copied again and again.
    pub(super) fn with_room(bytes: usize) -> Markup {
        Markup(String::with_capacity(bytes))
    }

    /// How long it is.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Text of whatever origin.
    pub fn text(&mut self, text: &str) {
        escape(&Shown::prose(text), &mut self.0);
    }

    /// The beginning of an element with its attributes.
    pub fn open(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            escape(&Shown::line(*value), &mut self.0);
            self.0.push('"');
        }
        self.0.push('>');
    }

    /// The end of an element.
    pub fn close(&mut self, name: &'static str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element that holds nothing but text.
    pub fn element(&mut self, name: &'static str, attributes: &[(&'static str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// An element that never holds anything.
    pub fn void(&mut self, name: &'static str) {
        self.open(name, &[]);
    }

    /// What was written elsewhere.
    pub fn append(&mut self, other: &Markup) {
        self.0.push_str(&other.0);
    }

    /// What was written, for a file that is no page.
    pub fn written(self) -> String {
        self.0
    }

    /// A new line of the file, for those who read it raw.
    pub fn line(&mut self) {
        self.0.push('\n');
    }
}

/// A template takes it for what it is: markup already.
impl Serialize for Markup {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::from_safe_string(self.0.clone()).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_text() {
        let mut markup = Markup::default();
        markup.element("p", &[("lang", "\"><b>")], "<script>&\u{202e}'");
        assert_eq!(
            markup.0,
            "<p lang=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&amp;‹U+202E›&#39;</p>"
        );
    }
}
