//! Two edits side by side of which one says what the other says as well: "and rural workers" and "and rural workers and
//! their families". Together they would say it twice, whichever comes first, so only one of them can be made.

use super::clash::Ground;
use crate::text::amending::Edit;
use crate::text::{Class, Vocabulary, Word};

/// A sentence, or a line, without its marks.
pub(super) type Said = Vec<Word>;

impl Ground<'_> {
    /// Whether two edits that are not the same would say a sentence or some words of it twice in one place.
    pub(super) fn doubles(self, one: &Edit, two: &Edit) -> bool {
        if one.put.is_empty() || two.put.is_empty() || !self.touch(one, two) {
            return false;
        }
        let (own, other) = (self.said(one), self.said(two));
        let holds = |all: &[Said], part: &Said| all.iter().any(|said| contains(said, part));
        let says_it = own.iter().any(|part| holds(&other, part))
            || other.iter().any(|part| holds(&own, part));
        says_it && !self.same(one, two)
    }

    /// Whether nothing that stays lies between two edits, by the words they were drafted on.
    fn touch(self, one: &Edit, two: &Edit) -> bool {
        let reach = |edit: &Edit| match edit.kind.puts_in() {
            true => self.fabric.reach(edit),
            false => self.fabric.bounds(edit),
        };
        let ((from, to), (start, end)) = (reach(one), reach(two));
        from <= end && start <= to
    }

    /// What an edit puts in, as far as it says something.
    fn said(self, edit: &Edit) -> Vec<Said> {
        let words = edit.put.iter().filter_map(|unit| unit.word);
        said(self.vocabulary, &words.collect::<Vec<_>>())
    }
}

/// The sentences and lines of some words, as far as they say something.
pub(super) fn said(vocabulary: &Vocabulary, words: &[Word]) -> Vec<Said> {
    let class = |word: Word| vocabulary.class(word);
    let ends = |word: &Word| matches!(class(*word), Class::Stop | Class::Break);
    let is_word = |word: &Word| matches!(class(*word), Class::Content | Class::Function);
    let all = words.split(ends);
    all.filter(|said| said.iter().any(|word| class(*word) == Class::Content))
        .map(|said| said.iter().copied().filter(is_word).collect())
        .collect()
}

pub(super) fn contains(said: &[Word], part: &[Word]) -> bool {
    said.windows(part.len()).any(|words| words == part)
}
