//! A line of input: what filters, prompts and the search are typed into.

use super::key::{Chord, Key};
use crate::text::{Typed, clusters, in_line, last_cluster};

/// One line of text with a cursor between graphemes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
    taken: Vec<char>,
}

impl Line {
    /// A line holding this text, the cursor at its end.
    pub fn new(text: &str) -> Line {
        let mut line = Line::default();
        line.insert(text);
        line.taken.clear();
        line
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or(&self.text)
    }

    fn after(&self) -> &str {
        self.text.get(self.cursor..).unwrap_or_default()
    }

    /// Types text at the cursor, but for what nobody would see in a line: [`Line::taken`] says what that was.
    pub fn insert(&mut self, text: &str) {
        let Typed { text, taken } = in_line(self.before(), text, self.after());
        let end = self.before().len() + text.len();
        self.text = format!("{}{text}{}", self.before(), self.after());
        self.cursor = end;
        self.taken.extend(taken);
    }

    /// What was left out of what was typed since this was asked last.
    pub fn taken(&mut self) -> Vec<char> {
        std::mem::take(&mut self.taken)
    }

    /// Takes a key that edits a line; `false` if it is none.
    pub fn key(&mut self, chord: Chord) -> bool {
        if let Some(letter) = chord.typed() {
            self.insert(letter.encode_utf8(&mut [0; 4]));
            return true;
        }
        match chord.key {
            Key::Backspace => {
                let keep = self.step_left();
                self.text = format!(
                    "{}{}",
                    self.text.get(..keep).unwrap_or_default(),
                    self.after()
                );
                self.cursor = keep;
            }
            Key::Delete => {
                let rest = clusters(self.after()).skip(1).collect::<String>();
                self.text = format!("{}{rest}", self.before());
            }
            Key::Left => self.cursor = self.step_left(),
            Key::Right => {
                let on = clusters(self.after()).next().map_or(0, str::len);
                self.cursor += on;
            }
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.text.len(),
            Key::Char('u') if chord.ctrl => {
                self.text = self.after().to_owned();
                self.cursor = 0;
            }
            _ => return false,
        }
        true
    }

    fn step_left(&self) -> usize {
        let before = self.before();
        before.len() - last_cluster(before).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grapheme_is_deleted_whole() {
        let mut line = Line::new("ක්‍ෂe\u{301}");
        assert!(line.key(Chord::of(Key::Backspace)));
        assert_eq!(line.text(), "ක්‍ෂ");
        line.key(Chord::of(Key::Home));
        line.insert("a\n\u{1b}b");
        assert_eq!(line.text(), "a bක්‍ෂ");
        assert_eq!(line.taken(), ['\n', '\u{1b}']);
        line.key(Chord::of(Key::Left));
        line.key(Chord::of(Key::Delete));
        assert_eq!(line.text(), "a ක්‍ෂ");
    }
}
