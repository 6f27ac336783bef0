//! A stretch of text in one hand.

use crate::plan::Voice;
use crate::text::RunKind;

/// Whose hand wrote or struck something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Hand {
    /// One of the six voices.
    Voice(Voice),
    /// Nobody known: attribution is never guessed.
    Unattributed,
}

impl Hand {
    /// The hand of a change by its attribution.
    pub fn of(voice: Option<Voice>) -> Hand {
        voice.map_or(Hand::Unattributed, Hand::Voice)
    }

    /// The letter that stands for it where colour does not show.
    pub fn letter(self) -> char {
        match self {
            Hand::Voice(voice) => voice.letter(),
            Hand::Unattributed => '?',
        }
    }
}

/// What became of a stretch since the baseline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mark {
    /// Who inserted it.
    pub inserted: Option<Hand>,
    /// Who struck it. Struck and inserted: it came and went since the baseline.
    pub deleted: Option<Hand>,
}

impl Mark {
    /// As it was.
    pub const KEPT: Mark = Mark {
        inserted: None,
        deleted: None,
    };

    /// Written by this hand.
    pub fn inserted(hand: Hand) -> Mark {
        Mark {
            inserted: Some(hand),
            deleted: None,
        }
    }

    /// Struck by this hand.
    pub fn deleted(hand: Hand) -> Mark {
        Mark {
            inserted: None,
            deleted: Some(hand),
        }
    }

    /// What became of a piece of a text that was compared, in one hand.
    pub fn of(kind: RunKind, hand: Hand) -> Mark {
        match kind {
            RunKind::Kept => Mark::KEPT,
            RunKind::Inserted => Mark::inserted(hand),
            RunKind::Deleted => Mark::deleted(hand),
        }
    }

    /// Whether nothing became of it.
    pub fn is_kept(self) -> bool {
        self == Mark::KEPT
    }

    /// Whose hands are on it: who wrote it, then who struck it.
    pub fn hands(self) -> impl Iterator<Item = Hand> {
        self.inserted.into_iter().chain(self.deleted)
    }

    /// The hand it is coloured by: the last one on it.
    pub fn hand(self) -> Option<Hand> {
        self.deleted.or(self.inserted)
    }
}

/// What a stretch is, apart from what became of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Prose.
    #[default]
    Body,
    /// A heading.
    Title,
    /// The name of a field; not text of the plan.
    Label,
}

/// A stretch of text in one hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text, as the plan has it.
    pub text: String,
    /// What became of it.
    pub mark: Mark,
    /// What it is.
    pub role: Role,
    /// Whose letters it begins with, each with what stands behind it; those of its mark where nothing is said.
    pub label: Option<Vec<(Hand, String)>>,
}

impl Run {
    /// A stretch of prose.
    pub fn new(text: impl Into<String>, mark: Mark) -> Run {
        Run {
            text: text.into(),
            mark,
            role: Role::Body,
            label: None,
        }
    }

    /// The same, beginning with these letters and what stands behind each, whatever stood before.
    #[must_use]
    pub fn label(mut self, label: Vec<(Hand, String)>) -> Run {
        self.label = Some(label);
        self
    }

    /// The same as something else than prose.
    #[must_use]
    pub fn role(mut self, role: Role) -> Run {
        self.role = role;
        self
    }
}
