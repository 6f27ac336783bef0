//! What present mode remembers: how large, which form, and the phrase that is lit.

use crate::app::area::Area;
use crate::app::model::screen::Screen;
use crate::app::prose::{Prose, Run};
use crate::plan::{ClauseId, words};
use crate::store::{Form, Pointed};
use crate::text::Width;
use std::ops::Range;
use strum::EnumIter;

/// What present mode remembers.
#[derive(Debug, Default)]
pub struct Present {
    /// What is shown of the clause.
    pub form: Form,
    /// How large it is.
    pub step: Step,
    /// The text.
    pub runs: Vec<Run>,
    /// The same in rows.
    pub prose: Prose,
    /// The runs of what is selected: of an amendment.
    pub chosen: Vec<u32>,
    /// Whether its letters are drawn: where the terminal's are of one size and those have room.
    pub(in crate::app) drawn: bool,
    /// The first row shown.
    pub top: usize,
    /// The phrase that is lit for the room.
    pub lit: Option<Lit>,
    /// What a screen that is followed pointed at, until the text is there in which that is found.
    pub(in crate::app) told: Option<Pointed>,
    /// The screen one came from.
    pub(in crate::app) from: Screen,
    /// The clause that was on the wall last.
    pub(in crate::app) at: Option<ClauseId>,
    /// Whether the end of the text is to be on screen, once it is there.
    pub(in crate::app) from_end: bool,
    /// What the rows were set for.
    pub(in crate::app) set: Option<Set>,
}

impl Present {
    /// Keeps the text from being scrolled past its end, and a lit phrase on screen.
    pub(in crate::app) fn keep(&mut self, lines: u16) {
        let last = self.last(lines);
        if !self.runs.is_empty() && std::mem::take(&mut self.from_end) {
            self.top = last;
        }
        self.top = self.top.min(last);
    }

    /// The first row shown at the end of the text.
    pub fn last(&self, lines: u16) -> usize {
        let rows = self.prose.rows().len();
        rows.saturating_sub(usize::from(lines.max(1)))
    }
}

/// What rows of text depend on besides the text: where, how large, of which letters, and how wide these are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Set {
    pub(in crate::app) area: Area,
    pub(in crate::app) step: Step,
    pub(in crate::app) letters: Letters,
    pub(in crate::app) width: Width,
}

/// A lit phrase: the words where it was begun and where it ends now, as indices of their glyphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lit {
    pub(in crate::app) anchor: Range<usize>,
    pub(in crate::app) head: Range<usize>,
}

impl Lit {
    /// One word.
    pub(in crate::app) fn word(word: Range<usize>) -> Lit {
        Lit {
            anchor: word.clone(),
            head: word,
        }
    }

    /// The glyphs that are lit.
    pub fn glyphs(&self) -> Range<usize> {
        self.anchor.start.min(self.head.start)..self.anchor.end.max(self.head.end)
    }
}

words! {
    /// What sizes of letters there are for the wall. The terminal was asked; nobody guesses.
    #[derive(Default)]
    Letters {
        /// One.
        #[default]
        Plain,
        /// One, and of it larger ones are drawn.
        Drawn,
        /// Rows of twice the height and width, as the VT100 had them.
        Double,
        /// Any multiple, letter by letter.
        Scaled,
    }
}

/// How large: three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter)]
pub enum Step {
    /// The most words on a screen.
    Small,
    /// As it is at first.
    #[default]
    Middle,
    /// The fewest.
    Large,
}
