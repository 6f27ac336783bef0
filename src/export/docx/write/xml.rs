//! XML of our own, written as text: every word that comes from elsewhere is escaped here.

use crate::text::Shown;

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

    /// Markup that the program itself made.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// A number in an attribute.
    pub fn number(&mut self, number: usize) {
        self.text.push_str(&number.to_string());
    }

    /// Words of a line. What nobody would see stands there as a visible mark, as on the screen.
    pub fn words(&mut self, words: &str) {
        self.escaped(&Shown::line(words));
    }

    fn escaped(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\u{fffe}' | '\u{ffff}' => self.text.push('\u{fffd}'),
                c => self.text.push(c),
            }
        }
    }

    /// What was written.
    pub fn done(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}
