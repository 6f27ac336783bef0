//! Whether an amendment still has the words it was drafted on, and what the text then becomes.
//!
//! An amendment stands or falls as a whole. It stands where, by the rules of [`standing`](super::standing), every word it
//! strikes and every place where it puts words in is still there; it is never applied in part and nothing is guessed.

use super::course::Course;
use super::listed;
use super::queue::Queue;
use super::standing::Footing;
use super::turn::Turn;
use crate::plan::Field;
use crate::text::amending::{Edit, Lexicon};
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
    let (course, edits) = laid(original, proposed, current);
    course.with(&edits, None).into()
}

fn laid<'t>(original: &str, proposed: &str, current: &'t str) -> (Course<'t>, Vec<Edit>) {
    let mut course = Course::new(Lexicon::of(current), original);
    let edits = course.edits(0, proposed);
    course.reads(current);
    (course, edits)
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
    if field.is_prose() {
        anchor(original, proposed, current)
    } else {
        let nobody = (None, i64::MAX);
        anchor_value(
            field,
            (original, proposed),
            current,
            nobody,
            &Queue::default(),
        )
    }
}

/// The same for a field that is not prose, where it is known whose turn it has, when it was drafted, and what others did.
pub(super) fn anchor_value(
    field: &Field,
    (original, proposed): (&str, &str),
    current: &str,
    drafted: (Option<Turn>, i64),
    queue: &Queue,
) -> Anchored {
    let plain = unmerged(original, proposed, current);
    // Also where nothing was adopted since, what others put in as well stands where the first of them puts it.
    if plain.is_some() && !queue.shares() || plain == Some(Anchored::Already) {
        return plain.unwrap_or(Anchored::Gone);
    }
    listed::anchored(field, (original, proposed), current, drafted, queue)
        .or(plain)
        .unwrap_or(Anchored::Gone)
}

pub(super) fn unmerged(original: &str, proposed: &str, current: &str) -> Option<Anchored> {
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
pub(in crate::dialogue) fn as_far_as_it_stands(
    original: &str,
    proposed: &str,
    current: &str,
) -> String {
    let (course, edits) = laid(original, proposed, current);
    course.as_far(&edits, None)
}

/// The paragraphs that edits of the text as it stands touch.
pub(in crate::dialogue) fn paragraphs(
    course: &Course<'_>,
    edits: &[Edit],
    turn: Option<&Turn>,
) -> BTreeSet<usize> {
    if course.with(edits, turn).is_gone() {
        return BTreeSet::new();
    }
    let lexicon = &course.lexicon;
    let ends = |at: usize| {
        let before = lexicon.words.iter().take(at);
        let end = |word: &&Word| lexicon.vocabulary.class(**word) == Class::Break;
        before.filter(end).count()
    };
    let standing = edits
        .iter()
        .filter(|edit| course.fabric.footing(&course.lexicon.vocabulary, edit) == Footing::Stands);
    standing
        .flat_map(|edit| course.places(edit, turn))
        .flat_map(|place| {
            ends(place.at.start)..=ends(place.at.end.saturating_sub(1).max(place.at.start))
        })
        .collect()
}
