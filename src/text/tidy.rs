//! From the shortest list of differences to the marks an editor would make.
//!
//! The shortest list keeps every shared `of` and every space between words that were all rewritten, which cannot
//! be read on a wall. Here such islands are given up, a sentence of which little is left is struck and written
//! anew, and an insertion or deletion that could stand at several places is put where a word, a sentence or a
//! paragraph begins.

use std::ops::Range;

use super::diff::Change;
use super::{Class, Vocabulary, Word};

/// An island with this many content words in a row is a quotation, kept however much changed around it.
const QUOTATION: usize = 4;
/// Function words and punctuation marks that may be given up between two changes.
const ISLAND: usize = 3;

pub(super) fn tidy(
    vocabulary: &Vocabulary,
    old: &[Word],
    new: &[Word],
    changes: Vec<Change>,
) -> Vec<Change> {
    if changes.is_empty() {
        return changes;
    }
    let texts = Texts {
        vocabulary,
        old,
        new,
    };
    let mut changes = texts.absorb(texts.rewrite(changes));
    for change in &mut changes {
        texts.trim(change);
    }
    texts.slide(&mut changes);
    changes
}

struct Texts<'a> {
    vocabulary: &'a Vocabulary,
    old: &'a [Word],
    new: &'a [Word],
}

impl Texts<'_> {
    fn classes<'t>(
        &'t self,
        text: &'t [Word],
        range: Range<usize>,
    ) -> impl Iterator<Item = Class> + 't {
        let words = text.get(range).unwrap_or_default();
        words.iter().map(|word| self.vocabulary.class(*word))
    }

    fn content(&self, text: &[Word], range: Range<usize>) -> usize {
        self.classes(text, range)
            .filter(|class| *class == Class::Content)
            .count()
    }

    fn solid(&self, text: &[Word], range: Range<usize>) -> usize {
        self.classes(text, range)
            .filter(|class| *class != Class::Space)
            .count()
    }

    fn weight(&self, change: &Change) -> usize {
        self.solid(self.old, change.old.clone())
            .max(self.solid(self.new, change.new.clone()))
    }

    /// Strikes and writes anew where, within one sentence, less than a third of the content is left.
    fn rewrite(&self, changes: Vec<Change>) -> Vec<Change> {
        let mut tidied: Vec<Change> = Vec::with_capacity(changes.len());
        let mut group: Vec<Change> = Vec::new();
        for change in changes {
            if let Some(last) = group.last()
                && !self.same_passage(last.old.end..change.old.start)
            {
                self.close(&mut group, &mut tidied);
            }
            group.push(change);
        }
        self.close(&mut group, &mut tidied);
        tidied
    }

    fn same_passage(&self, gap: Range<usize>) -> bool {
        let mut content = 0;
        for class in self.classes(self.old, gap) {
            match class {
                Class::Break | Class::Stop => return false,
                Class::Content => content += 1,
                Class::Space | Class::Punctuation | Class::Function => {}
            }
        }
        content < QUOTATION
    }

    fn close(&self, group: &mut Vec<Change>, tidied: &mut Vec<Change>) {
        if let (Some(first), Some(last)) = (group.first(), group.last())
            && group.len() > 1
        {
            let whole = Change {
                old: first.old.start..last.old.end,
                new: first.new.start..last.new.end,
            };
            let total = self
                .content(self.old, whole.old.clone())
                .max(self.content(self.new, whole.new.clone()));
            let gone: usize = group
                .iter()
                .map(|change| self.content(self.old, change.old.clone()))
                .sum();
            let kept = self.content(self.old, whole.old.clone()) - gone;
            let replaces = gone > 0 && group.iter().any(|change| !change.new.is_empty());
            if replaces && kept > 0 && kept * 3 < total {
                group.clear();
                tidied.push(whole);
                return;
            }
        }
        tidied.append(group);
    }

    /// Gives up islands of spaces, punctuation and function words between two changes.
    fn absorb(&self, changes: Vec<Change>) -> Vec<Change> {
        let mut tidied: Vec<Change> = Vec::with_capacity(changes.len());
        for change in changes {
            match tidied.last_mut() {
                Some(last) if self.is_island(last, &change) => {
                    last.old.end = change.old.end;
                    last.new.end = change.new.end;
                }
                _ => tidied.push(change),
            }
        }
        tidied
    }

    fn is_island(&self, left: &Change, right: &Change) -> bool {
        let gap = left.old.end..right.old.start;
        let loose = |class| matches!(class, Class::Space | Class::Punctuation | Class::Function);
        let only_insert = left.old.is_empty() && right.old.is_empty();
        let only_delete = left.new.is_empty() && right.new.is_empty();
        if only_insert || only_delete || !self.classes(self.old, gap.clone()).all(loose) {
            return false;
        }
        let solid = self.solid(self.old, gap);
        let replaces = |change: &Change| !change.old.is_empty() && !change.new.is_empty();
        let enough = solid <= ISLAND.min(self.weight(left)).min(self.weight(right));
        solid == 0 || (enough && (replaces(left) || replaces(right)))
    }

    /// Takes equal words at the edges out of a change again.
    fn trim(&self, change: &mut Change) {
        let same = |a: usize, b: usize| self.old.get(a) == self.new.get(b);
        while !change.old.is_empty()
            && !change.new.is_empty()
            && same(change.old.start, change.new.start)
        {
            change.old.start += 1;
            change.new.start += 1;
        }
        while !change.old.is_empty()
            && !change.new.is_empty()
            && same(change.old.end - 1, change.new.end - 1)
        {
            change.old.end -= 1;
            change.new.end -= 1;
        }
    }

    /// Moves pure insertions and deletions to the best of the places where they could stand.
    fn slide(&self, changes: &mut [Change]) {
        for index in 0..changes.len() {
            let before = index
                .checked_sub(1)
                .and_then(|i| changes.get(i))
                .map(|c| c.old.end);
            let after = changes.get(index + 1).map(|c| c.old.start);
            let Some(change) = changes.get_mut(index) else {
                continue;
            };
            // One word at least stays between two changes, so that they never touch.
            let left = change.old.start - before.map_or(0, |end| end + 1);
            let right = after.map_or(self.old.len(), |start| start - 1) - change.old.end;
            let (text, range) = match (change.old.is_empty(), change.new.is_empty()) {
                (true, false) => (self.new, change.new.clone()),
                (false, true) => (self.old, change.old.clone()),
                _ => continue,
            };
            let (back, forth) = self.best(text, range, left, right);
            for range in [&mut change.old, &mut change.new] {
                *range = range.start + forth - back..range.end + forth - back;
            }
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
        let class = |at: usize| text.get(at).map(|word| self.vocabulary.class(*word));
        let before = at.checked_sub(1).and_then(class);
        let second = at.checked_sub(2).and_then(class);
        match (second, before, class(at)) {
            (_, None | Some(Class::Break), _) | (_, _, None) => 5,
            (Some(Class::Stop), Some(Class::Space), _) | (_, _, Some(Class::Break)) => 4,
            (_, Some(Class::Stop), _) => 3,
            (_, Some(Class::Space), _) => 2,
            (_, _, Some(Class::Space | Class::Punctuation | Class::Stop)) => 1,
            _ => 0,
        }
    }
}
