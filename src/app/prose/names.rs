//! Whose the words are, and what ids are called, for a text with its changes.

use super::{Hand, Mark, Naming};
use crate::app::say;
use crate::i18n::Language;
use crate::plan::{Field, Plan};
use crate::text::Width;
use crate::track::{ChangeIx, History, Span, SpanKind};

/// How to look at a text that changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As it was at the baseline.
    Original,
    /// With every insertion and deletion.
    #[default]
    Tracked,
    /// As it is.
    Clean,
}

/// What names are looked up in.
pub struct Names<'a> {
    /// Who made which change.
    pub history: &'a History,
    /// Organisations and groups.
    pub plan: &'a Plan,
    /// The language of the captions.
    pub language: Language,
    /// How wide the terminal paints clusters of letters.
    pub width: &'a Width,
}

impl Names<'_> {
    /// What a field is called.
    pub fn caption(&self, field: &Field) -> String {
        say(self.language, &field.name())
    }

    fn hand(&self, change: Option<ChangeIx>) -> Hand {
        let change = change.and_then(|at| self.history.change(at));
        let known = change.and_then(|change| change.hand());
        Hand::of(known.map(|known| known.voice))
    }

    /// The mark of a stretch: whose hands are on it.
    pub fn mark(&self, span: &Span) -> Mark {
        match span.kind {
            SpanKind::Kept => Mark::KEPT,
            SpanKind::Inserted => Mark::inserted(self.hand(span.inserted)),
            SpanKind::Deleted => Mark::deleted(self.hand(span.shown_by())),
            SpanKind::Passing => Mark {
                inserted: Some(self.hand(span.inserted)),
                deleted: Some(self.hand(span.deleted)),
            },
        }
    }

    /// What keys are called.
    pub fn naming(&self) -> Naming<'_> {
        Naming {
            plan: self.plan,
            language: self.language,
        }
    }
}
