//! Paragraphs that were not rewritten but moved.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::diff::paragraphs;
use super::{Class, Run, RunKind, Vocabulary, Word};

/// A paragraph with fewer content words than this, deleted here and inserted there, is a coincidence.
const ENOUGH: usize = 4;

/// Whole paragraphs that a [`super::diff`] deleted at one place and inserted, word for word, at another: the
/// tokens in the old text and the tokens in the new one.
pub fn moved(
    vocabulary: &Vocabulary,
    runs: &[Run],
    old: &[Word],
    new: &[Word],
) -> Vec<(Range<usize>, Range<usize>)> {
    let mut deleted: FxHashMap<&[Word], Vec<Range<usize>>> = FxHashMap::default();
    for run in runs.iter().rev().filter(|run| run.kind == RunKind::Deleted) {
        for range in whole(vocabulary, old, run.old.clone()).into_iter().rev() {
            deleted
                .entry(old.get(range.clone()).unwrap_or_default())
                .or_default()
                .push(range);
        }
    }
    let mut moved = Vec::new();
    for run in runs.iter().filter(|run| run.kind == RunKind::Inserted) {
        for range in whole(vocabulary, new, run.new.clone()) {
            let words = new.get(range.clone()).unwrap_or_default();
            if let Some(from) = deleted.get_mut(words).and_then(Vec::pop) {
                moved.push((from, range));
            }
        }
    }
    moved
}

/// The paragraphs that lie whole within a stretch of text, without the line end that closes them.
fn whole(vocabulary: &Vocabulary, text: &[Word], within: Range<usize>) -> Vec<Range<usize>> {
    let class = |at: usize| text.get(at).map(|word| vocabulary.class(*word));
    let is_edge = |at: Option<usize>| at.and_then(class).is_none_or(|class| class == Class::Break);
    let mut found = paragraphs(vocabulary, text, within);
    for range in &mut found {
        if range.end.checked_sub(1).and_then(class) == Some(Class::Break) {
            range.end -= 1;
        }
    }
    found.retain(|range| {
        let words = text.get(range.clone()).unwrap_or_default();
        let content = words
            .iter()
            .filter(|word| vocabulary.class(**word) == Class::Content)
            .count();
        content >= ENOUGH && is_edge(range.start.checked_sub(1)) && is_edge(Some(range.end))
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::diff;

    #[test]
    fn a_paragraph_that_changed_places_is_recognised() {
        let first = "Extend health insurance to informal workers.";
        let second = "Index old-age pensions to wages every year.";
        let third = "Publish a yearly report on coverage and expenditure.";
        let mut vocabulary = Vocabulary::new();
        let old = vocabulary.intern_text(&[first, second, third].join("\n\n"));
        let new = vocabulary.intern_text(&[second, third, first].join("\n\n"));
        let runs = diff(&vocabulary, &old, &new);
        let moved = moved(&vocabulary, &runs, &old, &new);
        assert_eq!(moved.len(), 1);
        let (from, to) = moved[0].clone();
        assert_eq!(vocabulary.join(&old[from]), first);
        assert_eq!(vocabulary.join(&new[to]), first);
    }

    #[test]
    fn a_rewritten_paragraph_has_not_moved() {
        let mut vocabulary = Vocabulary::new();
        let old = vocabulary.intern_text("Extend health insurance to all.\n\nEnd.");
        let new = vocabulary.intern_text("Publish a yearly report on coverage.\n\nEnd.");
        let runs = diff(&vocabulary, &old, &new);
        assert_eq!(moved(&vocabulary, &runs, &old, &new), []);
    }
}
