//! Two texts side by side: which, and how far each is scrolled.

use crate::app::model::screen::Screen;
use crate::app::prose::{Prose, Run};
use crate::app::say;
use crate::dialogue::AmendmentId;
use crate::i18n::{Language, Message};
use crate::plan::ClauseId;
use crate::text::{Shown, Width};

/// What this screen remembers.
#[derive(Debug, Default)]
pub struct Beside {
    /// What is side by side.
    pub pair: Option<Pair>,
    /// The two texts.
    pub sides: [Side; 2],
    /// Which of their rows stand in one row.
    pub lines: Vec<Line>,
    /// The first of those shown.
    pub top: usize,
    /// The screen one came from.
    pub(in crate::app) from: Screen,
    /// What the rows were set for.
    pub(in crate::app) set: Option<(u16, Width)>,
}

impl Beside {
    /// The screen that makes what is side by side.
    pub fn source(&self) -> Screen {
        match self.pair {
            Some(Pair::Baseline(_)) => Screen::Tracked,
            _ => Screen::Beside,
        }
    }
}

/// Two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pair {
    /// A clause as it was at the baseline, and as it is.
    Baseline(ClauseId),
    /// Two clauses.
    Clauses(ClauseId, ClauseId),
    /// A clause as either of two amendments would leave it.
    Amendments(ClauseId, AmendmentId, AmendmentId),
}

impl Pair {
    /// The clause it is about first of all.
    pub fn clause(&self) -> &ClauseId {
        match self {
            Pair::Baseline(clause) | Pair::Clauses(clause, _) | Pair::Amendments(clause, ..) => {
                clause
            }
        }
    }

    /// Whether it is of the same kind as another: what was chosen last for one clause is proposed for the next.
    pub fn is_like(&self, other: &Pair) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub enum BesideMsg {
    /// Set these side by side.
    Show(Pair),
    /// Choose the clause that stands beside this one.
    Other(ClauseId),
}

/// A row of the screen: a row of either text, where one stands there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The row of each text.
    pub rows: [Option<usize>; 2],
    /// Whether a paragraph begins here.
    pub begins: bool,
}

/// One of the two texts.
#[derive(Clone, Debug, Default)]
pub struct Side {
    /// What it is.
    pub head: Shown<'static>,
    /// Its runs.
    pub runs: Vec<Run>,
    /// The same in rows.
    pub prose: Prose,
}

impl Side {
    pub(in crate::app) fn new(language: Language, head: &Message, runs: Vec<Run>) -> Side {
        Side {
            head: Shown::line(say(language, head)),
            runs,
            prose: Prose::default(),
        }
    }

    pub(in crate::app) fn says_the_same(&self, other: &Side) -> bool {
        (self.head.as_str(), &self.runs) == (other.head.as_str(), &other.runs)
    }

    pub(in crate::app) fn set(mut self, columns: usize, width: &Width) -> Side {
        self.prose = Prose::tracked(&self.runs, columns, width);
        self
    }
}
