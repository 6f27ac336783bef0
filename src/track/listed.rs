//! Elements of a list that went to another place in it. An element is one name: whoever puts a name elsewhere has not
//! written it.

use crate::plan::Field;
use crate::text::{Block, Run, RunKind, Vocabulary, Word};
use std::ops::Range;

/// The elements that were struck at one place and written at another, in the order of the words after. Nothing where the
/// field is no list.
pub(super) fn moved(
    vocabulary: &Vocabulary,
    field: &Field,
    runs: &[Run],
    (old, new): (&[Word], &[Word]),
) -> Option<Vec<Block>> {
    if !field.is_list() {
        return None;
    }
    let whole = |range: &Range<usize>, side: fn(&Run) -> &Range<usize>| {
        let mut changed = runs
            .iter()
            .filter(|run| run.kind != RunKind::Kept)
            .map(side);
        changed.any(|run| run.start <= range.start && range.end <= run.end)
    };
    let mut struck = elements(vocabulary, old);
    struck.retain(|range| whole(range, |run| &run.old));
    let mut blocks = Vec::new();
    for to in elements(vocabulary, new) {
        let same = |from: &Range<usize>| old.get(from.clone()) == new.get(to.clone());
        if whole(&to, |run| &run.new)
            && let Some(at) = struck.iter().position(same)
        {
            blocks.push(Block {
                old: struck.remove(at).start,
                new: to.start,
                len: to.len(),
            });
        }
    }
    Some(blocks)
}

/// The places of the elements, without the commas and spaces between them.
fn elements(vocabulary: &Vocabulary, words: &[Word]) -> Vec<Range<usize>> {
    let space = |at: &usize| {
        let word = words.get(*at).map(|word| vocabulary.text(*word));
        word.is_none_or(|word| word.trim().is_empty())
    };
    let comma = |word: &Word| vocabulary.text(*word).trim() == ",";
    let mut start = 0;
    let mut found = Vec::new();
    for part in words.split(comma) {
        let range = start..start + part.len();
        start = range.end + 1;
        let first = range.clone().find(|at| !space(at));
        let last = range.rev().find(|at| !space(at));
        found.extend(first.zip(last).map(|(first, last)| first..last + 1));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::diff;

    fn names(old: &str, new: &str) -> Vec<String> {
        let mut vocabulary = Vocabulary::default();
        let (from, to) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
        let runs = diff(&vocabulary, &from, &to);
        let blocks = moved(&vocabulary, &Field::Partners, &runs, (&from, &to)).unwrap();
        let name = |block: Block| {
            let words = to.get(block.new..block.new + block.len).unwrap();
            assert_eq!(from.get(block.old..block.old + block.len).unwrap(), words);
            words.iter().map(|word| vocabulary.text(*word)).collect()
        };
        blocks.into_iter().map(name).collect()
    }

    #[test]
    fn names_that_change_places_are_the_same_names() {
        assert_eq!(names("state, unions", "unions, state, employers").len(), 1);
        assert_eq!(names("one, two-b, three", "three, one, two-b"), ["three"]);
        assert_eq!(names("one, two", "one, two, three"), [""; 0]);
        assert_eq!(names("one, two", "one, two-b"), [""; 0]);
        assert_eq!(names("", "one"), [""; 0]);
    }
}
