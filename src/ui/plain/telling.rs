//! What a screen has to say, before it is known what of it has been heard already.

use super::Line;
use crate::app::line::Line as Input;
use std::ops::Range;

/// All that a screen has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// Tells one screen from another, and one dialog from the next: what is new is heard from its beginning.
    pub screen: Vec<String>,
    /// Where one is.
    pub place: Line,
    /// The plan, who has the floor, and what must not be overlooked.
    pub around: Vec<Line>,
    /// The content.
    pub parts: Vec<Part>,
    /// What is being typed, if anything is.
    pub typing: Option<Typing>,
    /// The last thing that happened.
    pub said: Option<Line>,
}

/// How a part is heard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reads {
    /// From its beginning when it comes on screen, then what is new in it.
    #[default]
    Text,
    /// The selected line, when another one is selected.
    List,
    /// When it is about something else; what it is about was heard when it came on screen.
    Here,
    /// Only with the whole screen.
    Aside,
}

/// A part of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// How it is heard.
    pub reads: Reads,
    /// What is said of a list before its lines.
    pub caption: Option<Line>,
    /// The lines.
    pub lines: Vec<Line>,
    /// The selected one of a list.
    pub selected: Option<usize>,
    /// What it is about: about something else, it is heard anew although it reads the same.
    pub about: String,
    /// The lines that are in view, where not all are.
    pub view: Range<usize>,
}

/// What is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typing {
    /// What it is: it tells one text from another, and is said where one is.
    pub name: Line,
    /// The text. Not safe to display raw.
    pub text: String,
    /// The place of the cursor, in bytes.
    pub cursor: usize,
    /// What is selected, in bytes.
    pub selection: Option<Range<usize>>,
    /// Whether it must not be heard.
    pub hidden: bool,
}

impl Telling {
    /// A screen of this name, where one is said so.
    pub fn at(screen: &str, place: Line) -> Telling {
        Telling {
            screen: vec![screen.to_owned()],
            place,
            ..Telling::default()
        }
    }

    /// The same with another part; one without a line is left out.
    #[must_use]
    pub fn part(mut self, part: Part) -> Telling {
        if !part.lines.is_empty() || part.caption.is_some() {
            self.parts.push(part);
        }
        self
    }

    /// Everything, from its beginning to its end.
    pub fn whole(&self) -> Vec<Line> {
        let mut lines = vec![self.place.clone()];
        lines.extend(self.around.iter().cloned());
        let parts = self.parts.iter().filter(|part| part.reads != Reads::Here);
        for part in parts {
            lines.extend(part.caption.iter().chain(&part.lines).cloned());
        }
        if let Some(typing) = &self.typing {
            lines.extend(typing.whole());
        }
        lines.extend(self.said.clone());
        lines
    }
}

impl Part {
    /// Text that is heard from its beginning.
    pub fn text(lines: Vec<Line>) -> Part {
        Part {
            view: 0..lines.len(),
            lines,
            ..Part::default()
        }
    }

    /// Text of which only some lines are in view.
    #[must_use]
    pub fn viewed(mut self, top: usize, height: usize) -> Part {
        let end = top.saturating_add(height).min(self.lines.len());
        self.view = top.min(end)..end;
        self
    }

    /// A list with one line selected.
    pub fn list(lines: Vec<Line>, selected: usize) -> Part {
        Part {
            reads: Reads::List,
            selected: Some(selected),
            ..Part::text(lines)
        }
    }

    /// The line of a text that is selected.
    pub fn here(line: Option<Line>) -> Part {
        Part {
            reads: Reads::Here,
            ..Part::text(line.into_iter().collect())
        }
    }

    /// What is heard with the whole screen only.
    pub fn aside(lines: Vec<Line>) -> Part {
        Part {
            reads: Reads::Aside,
            ..Part::text(lines)
        }
    }

    /// The same under a caption.
    #[must_use]
    pub fn caption(mut self, caption: Line) -> Part {
        self.caption = Some(caption);
        self
    }

    /// The same about something that can change while its words stay.
    #[must_use]
    pub fn about(mut self, about: impl ToString) -> Part {
        self.about = about.to_string();
        self
    }

    /// The selected line.
    pub fn line(&self) -> Option<&Line> {
        self.lines.get(self.selected?)
    }
}

impl Typing {
    /// A line that is being typed.
    pub fn of(name: Line, line: &Input) -> Typing {
        Typing {
            name,
            text: line.text().to_owned(),
            cursor: line.before().len(),
            ..Typing::default()
        }
    }

    /// All that is typed, line by line.
    pub fn whole(&self) -> Vec<Line> {
        let rows = self.text.split('\n').filter(|row| !row.is_empty());
        rows.map(|row| self.shown(row)).collect()
    }

    /// A piece of it as it may be heard.
    pub fn shown(&self, piece: &str) -> Line {
        match self.hidden {
            true => Line::line("•".repeat(piece.chars().count())),
            false => Line::line(piece.to_owned()),
        }
    }

    /// The line in which a place stands.
    pub fn row_at(&self, place: usize) -> Range<usize> {
        let before = self.text.get(..place).unwrap_or(&self.text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let after = self.text.get(place..).unwrap_or_default();
        let end = after.find('\n').map_or(self.text.len(), |at| place + at);
        start..end
    }
}

/// Something to be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A line of its own.
    Line(Line),
    /// What was typed: it goes on where the last of it ended.
    Typed(Line),
}
