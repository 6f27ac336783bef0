//! What is wrong with a file or a plan, where, and what is expected instead.

use crate::i18n::Message;
use std::ops::Range;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The plan works; somebody should look at it.
    Warning,
    /// Something is missing or contradicts itself; a broken file is left out of the plan.
    Error,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The file within the plan's directory. Not safe to display raw.
    pub path: String,
    /// The line, from 1, where the place in the file is known.
    pub line: Option<u32>,
    /// The column in characters, from 1, where the place in the file is known.
    pub column: Option<u32>,
    /// Where in what the file says it is, for [`locate`](crate::plan::format::locate) to find the line.
    pub spot: Option<Box<Spot>>,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong and what is expected.
    pub message: Message,
    /// A stable name for programs, such as `unknown-parent`.
    pub code: &'static str,
}

impl Problem {
    /// An error of a whole file.
    pub fn error(path: impl Into<String>, code: &'static str, message: Message) -> Self {
        Problem {
            path: path.into(),
            line: None,
            column: None,
            spot: None,
            severity: Severity::Error,
            message: message.brief(),
            code,
        }
    }

    /// A warning about a whole file.
    pub fn warning(path: impl Into<String>, code: &'static str, message: Message) -> Self {
        Problem {
            severity: Severity::Warning,
            ..Problem::error(path, code, message)
        }
    }
}

/// A way into a file: by keys, and by places in lists of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Spot {
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Key(String),
    Row(usize),
}

impl Spot {
    /// A key of the file.
    pub(crate) fn at(key: &str) -> Spot {
        Spot::default().key(key)
    }

    /// A key of what is there.
    pub(crate) fn key(&self, key: &str) -> Spot {
        self.and(Step::Key(key.to_owned()))
    }

    /// A row of what is there; of a file as a whole, the file.
    pub(crate) fn row(&self, row: usize) -> Spot {
        match self.steps.is_empty() {
            true => self.clone(),
            false => self.and(Step::Row(row)),
        }
    }

    fn and(&self, step: Step) -> Spot {
        let mut spot = self.clone();
        spot.steps.push(step);
        spot
    }
}

/// A problem at a place in a source text, before its file is known.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// Bytes of the source.
    pub span: Range<usize>,
    pub code: &'static str,
    pub message: Message,
}

impl Fault {
    pub fn new(span: Range<usize>, code: &'static str, message: Message) -> Self {
        Fault {
            span,
            code,
            message,
        }
    }

    /// The problem in the file of this path with this content.
    pub fn of(self, path: &str, source: &str) -> Problem {
        let (line, column) = place(source, self.span.start);
        Problem {
            line: Some(line),
            column: Some(column),
            ..Problem::error(path, self.code, self.message)
        }
    }
}

/// Line and column, from 1, of a byte offset; an offset inside a character counts as its start.
pub(crate) fn place(source: &str, offset: usize) -> (u32, u32) {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = source.get(..offset).unwrap_or_default();
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let last = before.rsplit('\n').next().unwrap_or_default();
    // A file of a plan has no more bytes than 8 MiB.
    let told = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    (told(line), told(last.chars().count() + 1))
}
