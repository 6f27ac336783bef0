//! Where an insertion or a deletion is put that could stand at several places.
//!
//! "the [fund and the] State" and "[the fund and] the State" say the same: an editor marks what begins and ends
//! where a word, a sentence or a paragraph does. It changes how a change reads, never how many words it holds.

use std::ops::Range;

use super::run::Change;
use crate::text::{Class, Vocabulary, Word};

/// Moves insertions and deletions to the best of the places where they could stand.
pub(super) fn slide(vocabulary: &Vocabulary, old: &[Word], new: &[Word], changes: &mut [Change]) {
    let texts = Texts {
        vocabulary,
        old,
        new,
    };
    for index in 0..changes.len() {
        let before = index
            .checked_sub(1)
            .and_then(|i| changes.get(i))
            .map(|c| c.old.end);
        let after = changes.get(index + 1).map(|c| c.old.start);
        if let Some(change) = changes.get_mut(index) {
            texts.slide(change, before, after);
        }
    }
}

struct Texts<'a> {
    vocabulary: &'a Vocabulary,
    old: &'a [Word],
    new: &'a [Word],
}

impl Texts<'_> {
    fn class(&self, text: &[Word], at: usize) -> Option<Class> {
        text.get(at).map(|word| self.vocabulary.class(*word))
    }

    /// Moves one change between the end of the change before it and the start of the one after it.
    fn slide(&self, change: &mut Change, before: Option<usize>, after: Option<usize>) {
        let (text, range) = match (change.old.is_empty(), change.new.is_empty()) {
            (true, false) => (self.new, change.new.clone()),
            (false, true) => (self.old, change.old.clone()),
            _ => return,
        };
        // One word or mark at least stays between two changes: a space does not keep them apart.
        let solid = |at: &usize| {
            let class = self.class(self.old, *at);
            !matches!(class, Some(Class::Space | Class::Break) | None)
        };
        let left = match before {
            None => change.old.start,
            Some(end) => (end..change.old.start)
                .find(solid)
                .map_or(0, |at| change.old.start - at - 1),
        };
        let right = match after {
            None => self.old.len() - change.old.end,
            Some(start) => (change.old.end..start)
                .rev()
                .find(solid)
                .map_or(0, |at| at - change.old.end),
        };
        let (back, forth) = self.best(text, range, left, right);
        for range in [&mut change.old, &mut change.new] {
            *range = range.start + forth - back..range.end + forth - back;
        }
    }

    /// How far to move a stretch of text back or forth.
    fn best(
        &self,
        text: &[Word],
        range: Range<usize>,
        left: usize,
        right: usize,
    ) -> (usize, usize) {
        let Range { start, end } = range;
        let same = |a: usize, b: usize| text.get(a) == text.get(b);
        let back = (1..=left).take_while(|n| same(start - n, end - n)).count();
        let forth = (0..right).take_while(|n| same(start + n, end + n)).count();
        let score = |start, end| self.edge(text, start) + self.edge(text, end);
        let mut best = (score(start, end), (0, 0));
        let backwards = (1..=back).map(|n| (score(start - n, end - n), (n, 0)));
        let forwards = (1..=forth).map(|n| (score(start + n, end + n), (0, n)));
        for candidate in backwards.chain(forwards) {
            if candidate.0 > best.0 {
                best = candidate;
            }
        }
        best.1
    }

    /// How good a place before the word `at` is to begin or end a change.
    fn edge(&self, text: &[Word], at: usize) -> u8 {
        let before = at.checked_sub(1).and_then(|at| self.class(text, at));
        let second = at.checked_sub(2).and_then(|at| self.class(text, at));
        match (second, before, self.class(text, at)) {
            (_, None | Some(Class::Break), _) | (_, _, None) => 5,
            (Some(Class::Stop), Some(Class::Space), _) | (_, _, Some(Class::Break)) => 4,
            (_, Some(Class::Stop), _) => 3,
            (_, Some(Class::Space), _) => 2,
            (_, _, Some(Class::Space | Class::Punctuation | Class::Stop)) => 1,
            _ => 0,
        }
    }
}
