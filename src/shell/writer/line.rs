//! A line or paragraph of labelled pieces, and how it is set into rows.

use super::WIDTH;
use super::paint::{Label, Paint};
use crate::text::{self, Shown};
use std::ops::Range;

/// A run of text of one meaning, already safe to display.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    label: Label,
}

/// Pieces that read on, after a lead (a number, a mark) that stays alone in its columns when the rest wraps.
#[derive(Clone, Debug, Default)]
pub struct Line {
    lead: Vec<Piece>,
    body: Vec<Piece>,
}

impl Line {
    /// Nothing yet.
    pub fn new() -> Line {
        Line::default()
    }

    /// Adds text; its line breaks stay.
    #[must_use]
    pub fn add(mut self, text: impl AsRef<str>, label: Label) -> Line {
        self.push(text.as_ref(), label);
        self
    }

    /// As [`Line::add`], in place.
    pub fn push(&mut self, text: &str, label: Label) {
        let text = Shown::prose(text).into_string();
        if !text.is_empty() {
            self.body.push(Piece { text, label });
        }
    }

    /// Adds text to the lead, filled up with spaces to a width in columns.
    #[must_use]
    pub fn lead(mut self, text: impl AsRef<str>, columns: usize, label: Label) -> Line {
        let text = Shown::line(text.as_ref()).into_string();
        let blank = " ".repeat(columns.saturating_sub(WIDTH.of(&text)));
        self.lead.push(Piece { text, label });
        self.lead.push(Piece {
            text: blank,
            label: Label::Plain,
        });
        self
    }

    /// Sets the line into rows of at most so many columns, each ending in a line feed. Without a limit only
    /// line breaks end a row.
    pub fn set(&self, paint: Paint, columns: Option<usize>) -> String {
        let mut out = String::new();
        for piece in &self.lead {
            style(&mut out, &piece.text, piece.label, paint);
        }
        let lead: usize = self.lead.iter().map(|piece| WIDTH.of(&piece.text)).sum();
        let body: String = self.body.iter().map(|piece| piece.text.as_str()).collect();
        let body = body.trim_end_matches('\n');
        if body.is_empty() {
            out.truncate(out.trim_end_matches(' ').len());
            out.push('\n');
            return out;
        }
        for (row, range) in rows(
            body,
            columns.map(|columns| columns.saturating_sub(lead).max(1)),
        )
        .into_iter()
        .enumerate()
        {
            let line = body.get(range.clone()).unwrap_or_default();
            let kept = line.trim_end_matches(['\n', ' ']).len();
            if row > 0 && kept > 0 {
                out.extend(std::iter::repeat_n(' ', lead));
            }
            self.styled(&mut out, range.start, range.start + kept, paint);
            out.push('\n');
        }
        out
    }

    /// The part of the body between two byte offsets.
    fn styled(&self, out: &mut String, start: usize, end: usize, paint: Paint) {
        let mut at = 0;
        for piece in &self.body {
            let from = start.clamp(at, at + piece.text.len()) - at;
            let to = end.clamp(at, at + piece.text.len()) - at;
            if let Some(part) = piece.text.get(from..to) {
                style(out, part, piece.label, paint);
            }
            at += piece.text.len();
        }
    }
}

fn rows(body: &str, columns: Option<usize>) -> Vec<Range<usize>> {
    let Some(columns) = columns else {
        let ends = body.match_indices('\n').map(|(at, _)| at + 1);
        let ends = ends.chain(Some(body.len()).filter(|_| !body.ends_with('\n')));
        let mut start = 0;
        return ends
            .map(|end| std::mem::replace(&mut start, end)..end)
            .collect();
    };
    let rows = text::wrap(body, columns, &WIDTH);
    rows.into_iter().map(|row| row.range).collect()
}

fn style(out: &mut String, text: &str, label: Label, paint: Paint) {
    if text.is_empty() {
        return;
    }
    let on = paint.on(label);
    out.push_str(&on);
    out.push_str(text);
    if !on.is_empty() {
        out.push_str(Paint::OFF);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wraps_hangs_under_its_beginning() {
        let line = Line::new()
            .lead("2.1", 5, Label::Strong)
            .add("one two three four", Label::Plain);
        assert_eq!(
            line.set(Paint::Marks, Some(14)),
            "2.1  one two\n     three\n     four\n"
        );
        assert_eq!(line.set(Paint::Marks, None), "2.1  one two three four\n");
    }

    #[test]
    fn a_style_ends_with_its_row_and_begins_again_on_the_next() {
        let line = Line::new().add("one two", Label::Strong);
        assert_eq!(
            line.set(Paint::Attributes, Some(4)),
            "\x1b[1mone\x1b[0m\n\x1b[1mtwo\x1b[0m\n"
        );
    }

    #[test]
    fn nothing_reaches_the_terminal_raw() {
        let line = Line::new()
            .lead("\u{1b}[2J", 4, Label::Plain)
            .add("a\u{202e}b\u{9b}", Label::Plain);
        let set = line.set(Paint::Colour, Some(80));
        assert!(!set.contains(['\u{1b}', '\u{202e}', '\u{9b}']), "{set:?}");
    }

    #[test]
    fn paragraphs_stay_apart() {
        let line = Line::new()
            .lead("", 2, Label::Plain)
            .add("a\n\nb", Label::Plain);
        assert_eq!(line.set(Paint::Marks, None), "  a\n\n  b\n");
    }
}
