//! XML of our own, written as text: every word that comes from elsewhere is escaped here.

use crate::export::markup::shown;

/// XML while it is written.
#[derive(Default)]
pub struct Out {
    text: String,
}

impl Out {
    /// A part, up to its root.
    pub fn part() -> Out {
        Out {
            text: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned(),
        }
    }

    /// Makes room for so many bytes more: a long part that has to grow is copied again and again.
    pub fn make_room(&mut self, bytes: usize) {
        self.text.reserve(bytes);
    }

    /// Markup that the program itself made.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// A number in an attribute.
    pub fn number(&mut self, number: usize) {
        self.text.push_str(&number.to_string());
    }

    /// Words of a line.
    pub fn words(&mut self, words: &str) {
        shown(words, &mut self.text);
    }

    /// What was written.
    pub fn done(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}
