//! Whose the words are, and what ids are called, for a text with its changes.

use super::{Hand, Mark};
use crate::app::say;
use crate::i18n::Language;
use crate::plan::{Aspect, Field, Guarantee, Kind, Plan};
use crate::text::Width;
use crate::track::{ChangeIx, History, Span, SpanKind};
use strum::IntoEnumIterator;

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

    /// A value as people say it: names in place of ids. What is no id stays as it is.
    pub fn value(&self, field: &Field, text: &str) -> String {
        let name = |id: &str| -> Option<String> {
            let (manifest, registers) = (&self.plan.manifest, &self.plan.registers);
            match field {
                Field::Lead | Field::Partners => {
                    let mut known = manifest.organisations.iter();
                    known.find(|one| one.id == id).map(|one| one.name.clone())
                }
                Field::Groups => registers.group(id).map(|group| group.name.clone()),
                Field::Kind => {
                    let kind = Kind::iter().find(|kind| kind.slug() == id)?;
                    Some(say(self.language, &kind.name()))
                }
                Field::Guarantee => {
                    let mut all = Guarantee::iter();
                    let known = all.find(|guarantee| guarantee.slug() == id)?;
                    Some(say(self.language, &known.name()))
                }
                Field::Aspect => {
                    let known = Aspect::iter().find(|aspect| aspect.slug() == id)?;
                    Some(say(self.language, &known.name()))
                }
                _ => None,
            }
        };
        let parts = text.split(", ");
        let named: Vec<String> = parts
            .map(|part| name(part).unwrap_or_else(|| part.to_owned()))
            .collect();
        named.join(", ")
    }
}
