//! Whether an amendment still has the words it was drafted on, and what the text then becomes.
//!
//! An amendment stands or falls as a whole. It stands where, by the rules of [`Ground`], every word it strikes
//! and every place where it inserts is still there; it is never applied in part and nothing is guessed.

use super::ground::{Footing, Ground, Place, substituted};
use super::lexicon::Lexicon;
use super::listed::{self, Queue};
use crate::plan::Field;
use crate::text::{Class, Word};
use std::collections::BTreeSet;

/// What an amendment makes of the text as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchored {
    /// The text is the one it was drafted on; this is the text with the amendment.
    Same(String),
    /// The text changed since, but not the words it was drafted on; this is the text with the amendment.
    Merged(String),
    /// The text says already what it proposes.
    Already,
    /// Words it was drafted on are gone.
    Gone,
}

impl Anchored {
    /// The text with the amendment; nothing where it has no ground to stand on.
    pub fn result<'a>(&'a self, current: &'a str) -> Option<&'a str> {
        match self {
            Anchored::Same(text) | Anchored::Merged(text) => Some(text),
            Anchored::Already => Some(current),
            Anchored::Gone => None,
        }
    }

    /// Whether it has something left to change.
    pub fn stands(&self) -> bool {
        matches!(self, Anchored::Same(_) | Anchored::Merged(_))
    }
}

/// Puts an amendment of prose, drafted as a change from `original` to `proposed`, onto the text as it stands.
pub fn anchor(original: &str, proposed: &str, current: &str) -> Anchored {
    if let Some(plain) = unmerged(original, proposed, current) {
        return plain;
    }
    let mut lexicon = Lexicon::of(current);
    let (original, proposed) = (lexicon.words(original), lexicon.words(proposed));
    let (vocabulary, current) = (&lexicon.vocabulary, &lexicon.words);
    let ground = Ground::of(vocabulary, &original, current);
    match ground.places(&proposed) {
        None => Anchored::Gone,
        Some(places) if places.is_empty() => Anchored::Already,
        Some(places) => Anchored::Merged(substituted(vocabulary, current, &places)),
    }
}

/// The same for any field of a clause. The title and the text are merged by word, lists and rows by element and
/// column; any other value must be exactly the one the amendment was drafted on.
pub fn anchor_field(
    field: &Field,
    original: Option<&str>,
    proposed: Option<&str>,
    current: Option<&str>,
) -> Anchored {
    let original = original.unwrap_or_default();
    let (proposed, current) = (proposed.unwrap_or_default(), current.unwrap_or_default());
    if is_prose(field) {
        anchor(original, proposed, current)
    } else {
        anchor_value(field, original, proposed, current, &Queue::default())
    }
}

/// The same for a field that is not prose, where others are known to have put elements in.
pub(super) fn anchor_value(
    field: &Field,
    original: &str,
    proposed: &str,
    current: &str,
    queue: &Queue,
) -> Anchored {
    unmerged(original, proposed, current)
        .or_else(|| listed::anchored(field, original, proposed, current, queue))
        .unwrap_or(Anchored::Gone)
}

pub(super) fn is_prose(field: &Field) -> bool {
    matches!(field, Field::Title | Field::Text)
}

fn unmerged(original: &str, proposed: &str, current: &str) -> Option<Anchored> {
    if current == proposed {
        Some(Anchored::Already)
    } else if current == original {
        Some(Anchored::Same(proposed.to_owned()))
    } else {
        None
    }
}

/// The text with as much of an amendment as has ground to stand on. No amendment is adopted so: this says whose
/// words are whose where one layer of an amendment stands only together with the next.
pub(super) fn as_far_as_it_stands(original: &str, proposed: &str, current: &str) -> String {
    let mut lexicon = Lexicon::of(current);
    let (original, proposed) = (lexicon.words(original), lexicon.words(proposed));
    let (vocabulary, current) = (&lexicon.vocabulary, &lexicon.words);
    let ground = Ground::of(vocabulary, &original, current);
    let stands = |footing| match footing {
        Footing::Stands(place) => Some(place),
        Footing::Made | Footing::Gone => None,
    };
    let mut places: Vec<Place> = ground
        .footings(&proposed)
        .into_iter()
        .filter_map(stands)
        .collect();
    places.sort_by_key(|place| (place.at.start, place.at.end));
    substituted(vocabulary, current, &places)
}

/// The paragraphs of the text as it stands, counted from 0, that an amendment would change; none where it has no
/// ground to stand on.
pub(super) fn paragraphs_touched(original: &str, proposed: &str, current: &str) -> BTreeSet<usize> {
    let mut lexicon = Lexicon::of(current);
    let (original, proposed) = (lexicon.words(original), lexicon.words(proposed));
    let (vocabulary, current) = (&lexicon.vocabulary, &lexicon.words);
    let ground = Ground::of(vocabulary, &original, current);
    let ends = |at: usize| {
        let before = current.iter().take(at);
        let end = |word: &&Word| vocabulary.class(**word) == Class::Break;
        before.filter(end).count()
    };
    let places = ground.places(&proposed).unwrap_or_default();
    places
        .iter()
        .flat_map(|place| {
            ends(place.at.start)..=ends(place.at.end.saturating_sub(1).max(place.at.start))
        })
        .collect()
}
