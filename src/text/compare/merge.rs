//! Three-way merge by word.
//!
//! Edits at different places are both made, even in neighbouring words, which are not joined by it. Where both sides rewrote the same words
//! differently, or inserted different words at the same place, nothing is guessed: the base's wording stays and
//! both wordings are handed back.

use std::ops::Range;

use super::align::changes;
use super::retoken::words_after;
use super::run::Change;
use crate::text::{Class, Vocabulary, Word, joins};

/// What comes of two texts that were both made from a third.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merge {
    /// Both sides' edits, in one text.
    Clean(String),
    /// The two sides disagree about some words.
    Collision {
        /// All edits that do not collide, with the base's wording where they do.
        merged: String,
        /// The places where they do, in reading order; never empty.
        spots: Vec<Spot>,
    },
}

/// A place where two sides disagree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Bytes of the merged text where the base's wording stands; empty where both sides inserted.
    pub at: Range<usize>,
    /// What our side has there.
    pub ours: String,
    /// What their side has there.
    pub theirs: String,
    /// Where in their text that stands, in bytes: from it one finds whose words they are.
    pub from: Range<usize>,
}

/// Merges two texts made from `base`.
///
/// ```
/// use plenary::text::{Merge, merge};
///
/// let base = "Le taux de cotisation est fixé par décret.";
/// let workers = "Le taux de cotisation est fixé par décret, après négociation.";
/// let government = "Le taux de contribution est fixé par décret.";
/// let both = "Le taux de contribution est fixé par décret, après négociation.";
/// assert_eq!(merge(base, workers, government), Merge::Clean(both.to_owned()));
///
/// // Two wordings of the same words: the base's stays, and both are handed back.
/// let employers = "Le taux de cotisation est fixé par accord.";
/// let government = "Le taux de cotisation est fixé par arrêté.";
/// let Merge::Collision { merged, spots } = merge(base, employers, government) else {
///     panic!("one of them was lost");
/// };
/// assert_eq!(merged, base);
/// assert_eq!((&*spots[0].ours, &*spots[0].theirs), ("accord", "arrêté"));
/// ```
pub fn merge(base: &str, ours: &str, theirs: &str) -> Merge {
    if ours == theirs || base == theirs {
        return Merge::Clean(ours.to_owned());
    }
    if base == ours {
        return Merge::Clean(theirs.to_owned());
    }
    let mut vocabulary = Vocabulary::new();
    let words = vocabulary.intern_text(base);
    let [ours, theirs] =
        [ours, theirs].map(|side| words_after(&mut vocabulary, base, &words, side));
    let base = words;
    let our_changes = changes(&vocabulary, &base, &ours, None);
    let their_changes = changes(&vocabulary, &base, &theirs, None);
    let mut edits: Vec<Edit> = Vec::with_capacity(our_changes.len() + their_changes.len());
    edits.extend(
        our_changes
            .into_iter()
            .map(|change| Edit::of(Side::Ours, change, &ours)),
    );
    edits.extend(
        their_changes
            .into_iter()
            .map(|change| Edit::of(Side::Theirs, change, &theirs)),
    );
    edits.sort_by_key(|edit| (edit.base.start, edit.base.end));
    let mut merger = Merger {
        vocabulary: &vocabulary,
        base: &base,
        their_words: &theirs,
        at: 0,
        merged: String::new(),
        spots: Vec::new(),
        met: Vec::new(),
    };
    for group in groups(edits) {
        merger.group(&group);
    }
    merger.keep(base.len());
    if merger.spots.is_empty() {
        Merge::Clean(merger.merged)
    } else {
        Merge::Collision {
            merged: merger.merged,
            spots: merger.spots,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Ours,
    Theirs,
}

struct Edit<'a> {
    side: Side,
    base: Range<usize>,
    new: Range<usize>,
    words: &'a [Word],
}

impl<'a> Edit<'a> {
    fn of(side: Side, change: Change, text: &'a [Word]) -> Self {
        Edit {
            side,
            base: change.old,
            words: text.get(change.new.clone()).unwrap_or_default(),
            new: change.new,
        }
    }
}

/// Edits that bear on the same words of the base.
struct Group<'a> {
    base: Range<usize>,
    edits: Vec<Edit<'a>>,
}

fn groups(edits: Vec<Edit<'_>>) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for edit in edits {
        match groups.last_mut() {
            // Sorted as they are, an insertion at the beginning of a rewritten passage comes before it.
            Some(group) if edit.base.start < group.base.end || edit.base == group.base => {
                group.base.end = group.base.end.max(edit.base.end);
                group.edits.push(edit);
            }
            _ => groups.push(Group {
                base: edit.base.clone(),
                edits: vec![edit],
            }),
        }
    }
    groups
}

struct Merger<'a> {
    vocabulary: &'a Vocabulary,
    base: &'a [Word],
    their_words: &'a [Word],
    at: usize,
    merged: String,
    spots: Vec<Spot>,
    /// Whose edits were made since words of the base were kept.
    met: Vec<Side>,
}

impl Merger<'_> {
    fn keep(&mut self, to: usize) {
        let kept = self.base.get(self.at..to).unwrap_or_default();
        if !kept.is_empty() {
            self.put(&self.vocabulary.join(kept));
            self.met.clear();
        }
        self.at = to;
    }

    /// Goes on with these words. Where edits of both sides touch, neither side has seen them side by side: one may
    /// have struck the space before what the other put in.
    fn put(&mut self, text: &str) {
        let both = [Side::Ours, Side::Theirs]
            .iter()
            .all(|side| self.met.contains(side));
        if both && joins(&self.merged, text) {
            let space = self.space();
            self.merged.push_str(&space);
        }
        self.merged.push_str(text);
    }

    /// The space that the base has here.
    fn space(&self) -> String {
        let (before, after) = self.base.split_at_checked(self.at).unwrap_or_default();
        let is_space =
            |word: &&Word| matches!(self.vocabulary.class(**word), Class::Space | Class::Break);
        let before = before.iter().rev().take_while(is_space).count();
        let after = after.iter().take_while(is_space).count();
        let range = match before {
            0 => self.at..self.at + after,
            _ => self.at - before..self.at,
        };
        match self.base.get(range) {
            Some(space) if !space.is_empty() => self.vocabulary.join(space),
            _ => " ".to_owned(),
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        self.keep(group.base.start);
        self.met.extend(group.edits.iter().map(|edit| edit.side));
        let touches = |side| group.edits.iter().any(|edit| edit.side == side);
        let (ours, theirs) = (self.side(group, Side::Ours), self.side(group, Side::Theirs));
        if !touches(Side::Theirs) || ours == theirs {
            self.put(&ours);
        } else if !touches(Side::Ours) {
            self.put(&theirs);
        } else {
            let base = self.base.get(group.base.clone()).unwrap_or_default();
            let base = self.vocabulary.join(base);
            self.put(&base);
            let start = self.merged.len() - base.len();
            self.spots.push(Spot {
                at: start..self.merged.len(),
                ours,
                theirs,
                from: self.in_theirs(group),
            });
        }
        self.at = group.base.end;
    }

    /// Where in their text the group's words stand, in bytes.
    fn in_theirs(&self, group: &Group<'_>) -> Range<usize> {
        let mut edits = group.edits.iter().filter(|edit| edit.side == Side::Theirs);
        let first = edits.next();
        let last = edits.next_back().or(first);
        let (Some(first), Some(last)) = (first, last) else {
            return 0..0;
        };
        let start = first.new.start - (first.base.start - group.base.start);
        let end = last.new.end + (group.base.end - last.base.end);
        let bytes = |to: usize| {
            let words = self.their_words.get(..to).unwrap_or(self.their_words);
            self.vocabulary.join(words).len()
        };
        bytes(start)..bytes(end)
    }

    /// The group's words as one side has them.
    fn side(&self, group: &Group<'_>, side: Side) -> String {
        let mut text = String::new();
        let mut at = group.base.start;
        let base = |range| {
            self.vocabulary
                .join(self.base.get(range).unwrap_or_default())
        };
        for edit in group.edits.iter().filter(|edit| edit.side == side) {
            text.push_str(&base(at..edit.base.start));
            text.push_str(&self.vocabulary.join(edit.words));
            at = edit.base.end;
        }
        text.push_str(&base(at..group.base.end));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn clean(text: &str) -> Merge {
        Merge::Clean(text.to_owned())
    }

    #[test]
    fn edits_at_different_places_are_both_made() {
        assert_eq!(
            merge(
                "The State should extend coverage.\n\nIt reports yearly.",
                "The State shall extend coverage.\n\nIt reports yearly.",
                "The State should extend coverage to all.\n\nIt reports every year.",
            ),
            clean("The State shall extend coverage to all.\n\nIt reports every year.")
        );
        assert_eq!(
            merge("one two three", "1 two three", "one 2 three"),
            clean("1 2 three")
        );
        assert_eq!(merge("a b", "a new b", "a c"), clean("a new c"));
    }

    #[test]
    fn different_words_at_one_place_collide() {
        let Merge::Collision { merged, spots } = merge(
            "It should act now.",
            "It shall act now.",
            "It may act at once.",
        ) else {
            panic!("no collision");
        };
        assert_eq!(merged, "It should act at once.");
        assert_eq!(
            spots,
            [Spot {
                at: 3..9,
                ours: "shall".into(),
                theirs: "may".into(),
                from: 3..6,
            }]
        );
        assert!(matches!(
            merge("a b", "a x b", "a y b"),
            Merge::Collision { .. }
        ));
    }

    #[test]
    fn a_paragraph_struck_by_one_and_edited_by_the_other_collides() {
        let base = "Keep this.\n\nStrike this sentence.\n\nEnd.";
        let merged = merge(
            base,
            "Keep this.\n\nEnd.",
            "Keep this.\n\nStrike that sentence.\n\nEnd.",
        );
        assert!(matches!(merged, Merge::Collision { merged, .. } if merged == base));
    }

    #[test]
    fn words_are_not_joined_where_one_side_struck_the_space_before_them() {
        for (base, ours, theirs, both) in [
            ("a b ", "a b", "a b c", "a b c"),
            (
                "One pays.\n\n",
                "One pays.",
                "One pays.\n\nTwo pay.",
                "One pays.\n\nTwo pay.",
            ),
            ("a, b", "a b", "a,b", "a b"),
            (" b", "b", "a b", "a b"),
        ] {
            assert_eq!(merge(base, ours, theirs), clean(both));
        }
    }

    #[test]
    fn what_both_did_is_done_once() {
        assert_eq!(merge("a b c d", "a x c d", "a x c e"), clean("a x c e"));
    }

    const TEXT: &str = "([a-d] |of |[a-d]\\. |\n\n){0,16}";

    proptest! {
        #[test]
        fn one_side_alone_wins(base in TEXT, other in TEXT) {
            prop_assert_eq!(merge(&base, &base, &other), clean(&other));
            prop_assert_eq!(merge(&base, &other, &base), clean(&other));
            prop_assert_eq!(merge(&base, &other, &other), clean(&other));
        }

        #[test]
        fn neither_side_comes_first(base in TEXT, ours in TEXT, theirs in TEXT) {
            if let Merge::Collision { spots, .. } = merge(&base, &ours, &theirs) {
                for spot in spots {
                    prop_assert_eq!(theirs.get(spot.from.clone()), Some(&*spot.theirs));
                }
            }
            match (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours)) {
                (Merge::Collision { merged, spots }, Merge::Collision { merged: other, spots: others }) => {
                    prop_assert_eq!(&merged, &other);
                    prop_assert_eq!(spots.len(), others.len());
                    for spot in spots {
                        prop_assert!(merged.get(spot.at.clone()).is_some());
                        prop_assert_ne!(spot.ours, spot.theirs);
                    }
                }
                (one, other) => prop_assert_eq!(one, other),
            }
        }

        /// Whatever spaces each of them strikes.
        #[test]
        fn no_two_words_are_joined(
            base in "((aa|bb|cc|dd)[ \n]{1,2}){0,6}",
            ours in "((aa|bb|cc|dd|xx)[ \n]{1,2}){0,6}",
            theirs in "((aa|bb|cc|dd|yy)[ \n]{1,2}){0,6}",
            trim in any::<[bool; 3]>(),
        ) {
            let trimmed = |text: &str, trim| if trim { text.trim().to_owned() } else { text.to_owned() };
            let (base, ours, theirs) =
                (trimmed(&base, trim[0]), trimmed(&ours, trim[1]), trimmed(&theirs, trim[2]));
            let (Merge::Clean(merged) | Merge::Collision { merged, .. }) = merge(&base, &ours, &theirs);
            for word in merged.split_whitespace() {
                prop_assert_eq!(word.len(), 2, "{:?} {:?} {:?}", base, ours, theirs);
            }
        }

        #[test]
        fn edits_in_different_paragraphs_never_collide(first in "[a-d ]{1,12}x", second in "[a-d ]{1,12}y") {
            let base = "One.\n\nAnchor paragraph here.\n\nTwo.";
            let ours = base.replace("One.", &first);
            let theirs = base.replace("Two.", &second);
            let both = ours.replace("Two.", &second);
            prop_assert_eq!(merge(base, &ours, &theirs), Merge::Clean(both));
        }
    }
}
