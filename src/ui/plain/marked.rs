//! Text with its marks in words: what was inserted and struck, and by whom.

use super::Line;
use super::teller::Teller;
use crate::app::prose::{GlyphKind, Hand, Mark, Prose, Role};
use crate::i18n::Message;

/// The paragraphs of a text, each mark said where it begins and where it ends.
pub fn paragraphs(prose: &Prose, teller: &Teller<'_>) -> Vec<Line> {
    let mut text = Marked {
        teller,
        lines: Vec::new(),
        line: String::new(),
        stretch: String::new(),
        mark: Mark::KEPT,
        letters: Vec::new(),
        caption: false,
        marked: false,
    };
    for glyph in prose.all() {
        let shape = prose.shape(glyph);
        match glyph.kind {
            GlyphKind::Letter(hand) => text.letter(hand, shape.trim()),
            // Whoever listens hears the words in the order in which they are read.
            GlyphKind::FromTheRight => {}
            GlyphKind::Break => {
                text.letters.clear();
                if !shape.is_empty() {
                    text.turn(prose.run(glyph.run).0);
                    text.stretch.push_str(&shape);
                }
                text.end();
            }
            _ => {
                let (mark, role) = prose.run(glyph.run);
                text.name(role);
                text.turn(mark);
                text.stretch.push_str(&shape);
            }
        }
    }
    text.end();
    text.lines
}

/// A text that is being put into words.
struct Marked<'t> {
    teller: &'t Teller<'t>,
    lines: Vec<Line>,
    line: String,
    /// What is in the same hand as the last of it.
    stretch: String,
    mark: Mark,
    /// Whose letters stand before the next words, each with what stands behind it.
    letters: Vec<(Hand, String)>,
    /// Whether the last of it is the name of a field.
    caption: bool,
    /// Whether a mark was said last, and the word may go on behind it.
    marked: bool,
}

impl Marked<'_> {
    fn letter(&mut self, hand: Hand, shape: &str) {
        let more = shape.chars().skip(1).collect::<String>();
        self.letters.push((hand, more.trim().to_owned()));
    }

    /// The name of a field stands before a colon.
    fn name(&mut self, role: Role) {
        let caption = role == Role::Label;
        if self.caption && !caption {
            self.close();
            let name = self.line.trim_end().trim_end_matches(':').len();
            self.line.truncate(name);
            self.line.push_str(": ");
        }
        self.caption = caption;
    }

    /// The next words bear this mark.
    fn turn(&mut self, mark: Mark) {
        if mark != self.mark {
            self.close();
            self.mark = mark;
        }
        for (hand, more) in std::mem::take(&mut self.letters) {
            // A letter alone says what is said of the words behind it anyway.
            if more.is_empty() && mark.hands().any(|one| one == hand) {
                continue;
            }
            let more = match more.as_str() {
                "→" => self.teller.word("plain-moved-away").into_string(),
                "←" => self.teller.word("plain-moved-here").into_string(),
                _ => more,
            };
            let name = self.teller.hand(hand);
            self.close();
            self.gap();
            self.line.push_str(format!("{name} {more}").trim_end());
            self.line.push(' ');
        }
    }

    fn gap(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
    }

    /// The stretch is at its end.
    fn close(&mut self) {
        let stretch = std::mem::take(&mut self.stretch);
        if stretch.trim().is_empty() || self.mark.is_kept() {
            // Half a word stands by itself: who listens would take it for the end of what was said of the other half.
            let marked = !stretch.is_empty() && std::mem::take(&mut self.marked);
            if marked && stretch.starts_with(char::is_alphanumeric) {
                self.gap();
            }
            self.line.push_str(&stretch);
            return;
        }
        let said = match (self.mark.inserted, self.mark.deleted) {
            (Some(one), Some(other)) => Message::new("plain-passing")
                .with("who", self.teller.hand(one).as_str())
                .with("other", self.teller.hand(other).as_str()),
            (Some(one), None) => {
                Message::new("plain-inserted").with("who", self.teller.hand(one).as_str())
            }
            (None, other) => Message::new("plain-struck").with(
                "who",
                self.teller
                    .hand(other.unwrap_or(Hand::Unattributed))
                    .as_str(),
            ),
        };
        self.gap();
        let said = self.teller.say(&said.with("text", stretch.trim()));
        self.line.push_str(&said);
        self.marked = true;
        if stretch.ends_with(' ') {
            self.line.push(' ');
        }
    }

    /// The line is at its end.
    fn end(&mut self) {
        self.close();
        self.caption = false;
        let line = super::teller::joined(&std::mem::take(&mut self.line));
        // A line that says from where a clause came begins with a sign for the eye.
        let line = line.trim_start_matches(['←', ' ']);
        if !line.is_empty() {
            self.lines.push(Line::line(line.to_owned()));
        }
    }
}
