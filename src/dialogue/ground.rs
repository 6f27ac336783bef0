//! The words an amendment was drafted on, sought in the text as it stands.
//!
//! What a drafting committee would accept, and no more:
//!
//! - Words that are **struck or replaced** must all stand, in their order, with nothing put between them. What
//!   happened to their neighbours does not matter.
//! - Words that are **put into a sentence** need the word before and the word after (or the edge of the
//!   paragraph), side by side: between other words they could mean something else.
//! - A **whole sentence** needs the end of the sentence before or the beginning of the one after, and that nobody
//!   put another sentence in the same place: their order would be a guess.
//! - A **whole paragraph** needs the end of the paragraph before or the beginning of the one after. Where others
//!   put paragraphs in the same place, it follows those that are there already.
//! - A sentence or a paragraph that was **moved** takes what is to be done to its words along.
//! - What has been **made already**, exactly as proposed, is not done twice.

use crate::text::{Class, RunKind, Vocabulary, Word, diff, moved};
use std::ops::Range;

/// Words of the text as it stands, and what takes their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The words that go; empty where words are only put in.
    pub at: Range<usize>,
    /// The words that come.
    pub words: Vec<Word>,
}

/// What became of the words that one change of an amendment is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Footing {
    /// They stand.
    Stands(Place),
    /// The change has been made already.
    Made,
    /// They are gone.
    Gone,
}

/// One change between two texts: words of the old one and words of the new one in their place.
pub(super) struct Change {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// A text that an amendment was drafted on, found again in the text as it stands.
pub(super) struct Ground<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    original: &'a [Word],
    pub(super) current: &'a [Word],
    /// Where each word of the original stands now.
    now: Vec<Option<usize>>,
    /// What changed since.
    made: Vec<Change>,
}

impl<'a> Ground<'a> {
    pub(super) fn of(
        vocabulary: &'a Vocabulary,
        original: &'a [Word],
        current: &'a [Word],
    ) -> Self {
        let mut ground = Ground {
            vocabulary,
            original,
            current,
            now: Vec::new(),
            made: Vec::new(),
        };
        if original == current {
            return ground;
        }
        let runs = diff(vocabulary, original, current);
        let mut now = vec![None; original.len()];
        let mut stands = |old: Range<usize>, new: usize| {
            for (step, place) in now.iter_mut().skip(old.start).take(old.len()).enumerate() {
                *place = Some(new + step);
            }
        };
        for run in runs.iter().filter(|run| run.kind == RunKind::Kept) {
            stands(run.old.clone(), run.new.start);
        }
        for (from, to) in moved(vocabulary, &runs, original, current) {
            stands(from, to.start);
        }
        ground.now = now;
        ground.made = changes(vocabulary, original, current);
        ground
    }

    /// Where an amendment of the original applies now; no place at all where everything has been made already,
    /// nothing where any of its words are gone.
    pub(super) fn places(&self, proposed: &[Word]) -> Option<Vec<Place>> {
        let mut places = Vec::new();
        for footing in self.footings(proposed) {
            match footing {
                Footing::Stands(place) => places.push(place),
                Footing::Made => {}
                Footing::Gone => return None,
            }
        }
        places.sort_by_key(|place| (place.at.start, place.at.end));
        let pairs = places.iter().zip(places.iter().skip(1));
        let apart = pairs
            .into_iter()
            .all(|(one, next)| one.at.end <= next.at.start);
        apart.then_some(places)
    }

    /// What became of the words of each change of an amendment of the original.
    pub(super) fn footings(&self, proposed: &[Word]) -> Vec<Footing> {
        let changes = changes(self.vocabulary, self.original, proposed);
        let words = |change: &Change| proposed.get(change.new.clone()).unwrap_or_default();
        changes
            .iter()
            .map(|change| self.footing(&change.old, words(change)))
            .collect()
    }

    fn footing(&self, old: &Range<usize>, words: &[Word]) -> Footing {
        let found = if self.unchanged() {
            Some(old.clone())
        } else if self.is_made(old, words) {
            return Footing::Made;
        } else if old.is_empty() {
            return match self.inserted(old.start, words) {
                Some(place) => Footing::Stands(place),
                None => Footing::Gone,
            };
        } else {
            self.struck(old)
        };
        match found {
            Some(at) => Footing::Stands(Place {
                at,
                words: words.to_vec(),
            }),
            None => Footing::Gone,
        }
    }

    fn unchanged(&self) -> bool {
        self.made.is_empty()
    }

    fn is_made(&self, old: &Range<usize>, words: &[Word]) -> bool {
        self.made.iter().any(|made| {
            made.old == *old && self.current.get(made.new.clone()).unwrap_or_default() == words
        })
    }

    /// Where words that are struck stand now, if all of them do, in one piece.
    fn struck(&self, old: &Range<usize>) -> Option<Range<usize>> {
        let start = self.now_at(old.start)?;
        let mut steps = old.clone().enumerate();
        steps
            .all(|(step, at)| self.now_at(at) == Some(start + step))
            .then_some(start..start + old.len())
    }

    pub(super) fn now_at(&self, at: usize) -> Option<usize> {
        self.now.get(at).copied().flatten()
    }

    pub(super) fn class(&self, text: &[Word], at: usize) -> Option<Class> {
        text.get(at).map(|word| self.vocabulary.class(*word))
    }

    pub(super) fn original_class(&self, at: usize) -> Option<Class> {
        self.class(self.original, at)
    }

    pub(super) fn current_class(&self, at: usize) -> Option<Class> {
        self.class(self.current, at)
    }
}

/// The changes between two texts, in order, never touching.
pub(super) fn changes(vocabulary: &Vocabulary, old: &[Word], new: &[Word]) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut open = false;
    for run in diff(vocabulary, old, new) {
        match (run.kind, changes.last_mut().filter(|_| open)) {
            (RunKind::Kept, _) => {
                open = false;
                continue;
            }
            // A deletion comes directly before the insertion that takes its place.
            (_, Some(last)) => {
                last.old.end = run.old.end;
                last.new.end = run.new.end;
            }
            (_, None) => changes.push(Change {
                old: run.old,
                new: run.new,
            }),
        }
        open = true;
    }
    changes
}

/// A text with other words at these places, which are sorted and do not overlap.
pub(super) fn substituted(vocabulary: &Vocabulary, text: &[Word], places: &[Place]) -> String {
    let mut words: Vec<Word> = Vec::with_capacity(text.len());
    let mut at = 0;
    for place in places {
        words.extend(text.get(at..place.at.start).unwrap_or_default());
        words.extend(&place.words);
        at = place.at.end;
    }
    words.extend(text.get(at..).unwrap_or_default());
    vocabulary.join(&words)
}
