//! A text with a cursor that stands between clusters of letters, never within one.

use super::undo::{Kind, Steps};
use crate::app::prose::{Prose, Spot};
use crate::text::{self, Typed, Width, clusters, cursor, refuse_input};
use std::ops::Range;

/// Where the cursor goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// To the cluster before.
    Left,
    /// To the cluster after.
    Right,
    /// To the start of the word before.
    WordLeft,
    /// To the start of the word after.
    WordRight,
    /// So many rows up or (positive) down, staying near its column.
    Rows(isize),
    /// To the start of the row.
    Home,
    /// To the end of the row.
    End,
    /// To the start of the text.
    Top,
    /// To the end of the text.
    Bottom,
    /// To a cell.
    Cell(Spot),
}

/// What one can do to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditorKey {
    /// Type or paste text in place of what is selected.
    Insert(String),
    /// Put the selection into square brackets; without one, type an opening bracket.
    Bracket,
    /// Put the selection, or the word at the cursor, into square brackets, or take those off that it stands in.
    Brackets,
    /// Take away the selection or the cluster before the cursor.
    Backspace,
    /// Take away the selection or the cluster after the cursor.
    Delete,
    /// Take away the word before the cursor.
    BackspaceWord,
    /// Take away the word after the cursor.
    DeleteWord,
    /// Move; `true` selects on the way.
    Move(Motion, bool),
    /// Select all.
    SelectAll,
    /// Put the selection on the clipboard.
    Copy,
    /// Put the selection on the clipboard and take it away.
    Cut,
    /// Undo the last step.
    Undo,
    /// Redo what was undone last.
    Redo,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Whether the text is another.
    pub changed: bool,
    /// What goes on the clipboard.
    pub copied: Option<String>,
    /// The character for which the input was refused as a whole.
    pub refused: Option<char>,
    /// The characters that were left out because nobody would see them.
    pub taken: Vec<char>,
}

/// A text being edited.
#[derive(Clone, Debug, Default)]
pub struct Buffer {
    text: String,
    cursor: usize,
    /// Where typing goes on if what was typed last became one cluster with what follows it, as consonants do: the cursor
    /// stands behind that cluster then, and what is typed does not.
    within: Option<usize>,
    anchor: Option<usize>,
    goal: Option<usize>,
    steps: Steps,
    prose: Prose,
    width: Width,
}

impl Buffer {
    /// A text with the cursor at its start, set in rows of so many columns.
    pub fn new(text: &str, columns: usize, width: &Width) -> Buffer {
        let text = text.replace("\r\n", "\n");
        Buffer {
            prose: Prose::plain(&text, columns, width),
            text,
            width: width.clone(),
            ..Buffer::default()
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text in rows.
    pub fn prose(&self) -> &Prose {
        &self.prose
    }

    /// The place of the cursor, in bytes.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// The cell of the cursor.
    pub fn spot(&self) -> Spot {
        self.prose.spot(0, self.cursor)
    }

    /// What is selected, in bytes; `None` rather than an empty range.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.cursor)?;
        Some(anchor.min(self.cursor)..anchor.max(self.cursor))
    }

    /// Sets the text in rows of another width.
    pub fn fit(&mut self, columns: usize, width: &Width) {
        if self.prose.columns() != columns.max(1) || self.width != *width {
            self.width = width.clone();
            self.prose = Prose::plain(&self.text, columns, width);
        }
    }

    /// Does one thing to the text.
    pub fn edit(&mut self, key: EditorKey) -> Outcome {
        if !matches!(key, EditorKey::Move(Motion::Rows(_), _)) {
            self.goal = None;
        }
        let types = matches!(key, EditorKey::Insert(_) | EditorKey::Bracket);
        if !types && !matches!(key, EditorKey::Backspace | EditorKey::BackspaceWord) {
            self.within = None;
        }
        match key {
            EditorKey::Insert(text) => self.insert(&text),
            EditorKey::Bracket => self.bracket(),
            EditorKey::Brackets => self.brackets(),
            EditorKey::Backspace => self.erase(Motion::Left, Kind::Backspace),
            EditorKey::Delete => self.erase(Motion::Right, Kind::Delete),
            EditorKey::BackspaceWord => self.erase(Motion::WordLeft, Kind::Other),
            EditorKey::DeleteWord => self.erase(Motion::WordRight, Kind::Other),
            EditorKey::Move(motion, select) => self.go(motion, select),
            EditorKey::SelectAll => {
                self.anchor = Some(0);
                self.cursor = self.text.len();
                self.steps.close();
                Outcome::default()
            }
            EditorKey::Copy => Outcome {
                copied: self.selected(),
                ..Outcome::default()
            },
            EditorKey::Cut => self.cut(),
            EditorKey::Undo => self.revert(true),
            EditorKey::Redo => self.revert(false),
        }
    }

    fn selected(&self) -> Option<String> {
        self.text.get(self.selection()?).map(str::to_owned)
    }

    /// Text that is not agreed is put into brackets as a whole; typing one over it would lose it.
    fn bracket(&mut self) -> Outcome {
        let Some(range) = self.selection() else {
            return self.insert("[");
        };
        let inside = self.text.get(range.clone()).unwrap_or_default();
        let text = format!("[{inside}]");
        Outcome {
            changed: self.replace(range, &text, Kind::Other),
            ..Outcome::default()
        }
    }

    /// What is selected stays selected, so that the same key takes it back.
    fn brackets(&mut self) -> Outcome {
        let range = self.selection().unwrap_or(self.cursor..self.cursor);
        let Some(found) = text::brackets(&self.text, range) else {
            return Outcome::default();
        };
        let changed = self.replace(found.range, &found.with, Kind::Other);
        self.anchor = Some(found.selected.start);
        self.cursor = self.boundary(found.selected.end);
        Outcome {
            changed,
            ..Outcome::default()
        }
    }

    fn cut(&mut self) -> Outcome {
        let copied = self.selected();
        let changed = match self.selection() {
            Some(range) => self.replace(range, "", Kind::Other),
            None => false,
        };
        Outcome {
            changed,
            copied,
            ..Outcome::default()
        }
    }

    /// Line ends of other systems become ours and a tab a space; what word processors put between letters without a
    /// shape is left out, and named. Any other character that nobody sees is refused together with all that came with
    /// it, so that nothing slips in unseen.
    fn insert(&mut self, text: &str) -> Outcome {
        let text = text
            .replace("\r\n", "\n")
            .replace(['\r', '\u{b}', '\u{c}', '\u{2028}'], "\n");
        let text = text.replace('\t', " ").replace('\u{2029}', "\n\n");
        if let Err(refused) = refuse_input(&text) {
            return Outcome {
                refused: Some(refused),
                ..Outcome::default()
            };
        }
        let Typed { text, taken } = text::piece(&text);
        let here = self.within.unwrap_or(self.cursor);
        let range = self.selection().unwrap_or(here..here);
        let single = range.is_empty() && clusters(&text).nth(1).is_none();
        let kind = if single { Kind::Typing } else { Kind::Other };
        Outcome {
            changed: self.replace(range, &text, kind),
            taken,
            ..Outcome::default()
        }
    }

    /// Puts another text in its place, as one step, as it is.
    pub fn put(&mut self, text: &str) {
        self.replace(0..self.text.len(), text, Kind::Other);
    }

    fn erase(&mut self, motion: Motion, kind: Kind) -> Outcome {
        let (range, kind) = match self.selection() {
            Some(range) => (range, Kind::Other),
            None if self.within.is_some() => (self.typed_last(motion), kind),
            None => {
                let to = self.target(motion);
                (to.min(self.cursor)..to.max(self.cursor), kind)
            }
        };
        Outcome {
            changed: self.replace(range, "", kind),
            ..Outcome::default()
        }
    }

    /// Replaces a range and puts the cursor behind what came in. `false` if nothing changes.
    fn replace(&mut self, range: Range<usize>, with: &str, kind: Kind) -> bool {
        let Some(old) = self.text.get(range.clone()).map(str::to_owned) else {
            return false;
        };
        self.anchor = None;
        if old == with {
            return false;
        }
        let end = range.start + with.len();
        self.steps
            .record(range.start, &old, with, self.cursor, kind);
        self.text.replace_range(range, with);
        self.settle(end);
        true
    }

    /// The letter or the word typed last, where it became one cluster with what follows.
    fn typed_last(&self, motion: Motion) -> Range<usize> {
        let end = self.within.unwrap_or(self.cursor);
        let before = self.text.get(..end).unwrap_or_default();
        let letter = before.char_indices().next_back().map_or(end, |(at, _)| at);
        match motion {
            Motion::WordLeft => cursor::word_left(before, end)..end,
            _ => letter..end,
        }
    }

    /// Puts the cursor near a place. New neighbours may have become one cluster: it stands behind that then.
    fn settle(&mut self, place: usize) {
        self.cursor = self.boundary(place);
        self.within = Some(place).filter(|place| *place < self.cursor);
        self.prose = Prose::plain(&self.text, self.prose.columns(), &self.width);
    }

    /// The first place between clusters that is not before this one.
    fn boundary(&self, place: usize) -> usize {
        let at = cursor::clamp(&self.text, place);
        if at < place.min(self.text.len()) {
            cursor::next(&self.text, at)
        } else {
            at
        }
    }

    fn go(&mut self, motion: Motion, select: bool) -> Outcome {
        self.steps.close();
        let selection = self.selection();
        let target = match (selection, motion) {
            // An arrow without Shift leaves the selection at that end, as everywhere.
            (Some(range), Motion::Left) if !select => range.start,
            (Some(range), Motion::Right) if !select => range.end,
            _ => self.target(motion),
        };
        if !select {
            self.anchor = None;
        } else if self.anchor.is_none() {
            self.anchor = Some(self.cursor);
        }
        self.cursor = target;
        Outcome::default()
    }

    fn target(&mut self, motion: Motion) -> usize {
        let end = self.text.len();
        match motion {
            Motion::Left => cursor::previous(&self.text, self.cursor),
            Motion::Right => cursor::next(&self.text, self.cursor),
            Motion::WordLeft => cursor::word_left(&self.text, self.cursor),
            Motion::WordRight => cursor::word_right(&self.text, self.cursor),
            Motion::Rows(rows) => self.rows_away(rows),
            Motion::Home => self.prose.place(
                Spot {
                    column: 0,
                    ..self.spot()
                },
                end,
            ),
            Motion::End => {
                let spot = self.spot();
                self.prose.place(
                    Spot {
                        column: usize::MAX,
                        ..spot
                    },
                    end,
                )
            }
            Motion::Top => 0,
            Motion::Bottom => end,
            Motion::Cell(spot) => self.prose.place(spot, end),
        }
    }

    fn rows_away(&mut self, rows: isize) -> usize {
        let spot = self.spot();
        let goal = *self.goal.get_or_insert(spot.column);
        let last = self.prose.rows().len().saturating_sub(1);
        match spot.row.checked_add_signed(rows) {
            None => 0,
            Some(row) if row > last && spot.row == last => self.text.len(),
            Some(row) => {
                let row = row.min(last);
                self.prose
                    .place(Spot { row, column: goal }, self.text.len())
            }
        }
    }

    /// Whether anything can be undone (`true`), or done again.
    pub fn can_revert(&self, back: bool) -> bool {
        self.steps.any(back)
    }

    fn revert(&mut self, back: bool) -> Outcome {
        let step = if back {
            self.steps.undo()
        } else {
            self.steps.redo()
        };
        let Some(step) = step else {
            return Outcome::default();
        };
        let (from, to) = if back {
            (&step.new, &step.old)
        } else {
            (&step.old, &step.new)
        };
        let range = step.at..step.at + from.len();
        let cursor = if back {
            step.cursor
        } else {
            step.at + to.len()
        };
        self.text.replace_range(range, to);
        self.anchor = None;
        self.settle(cursor);
        Outcome {
            changed: true,
            ..Outcome::default()
        }
    }
}
