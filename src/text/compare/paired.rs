//! Which sentences of two texts stay in their place: those that stand in both in the same order. Where there is a choice,
//! those with the most words stay, and the others have moved.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::align::{Paired, Texts};
use super::lcs::{Item, items, mostly};
use super::run::Change;
use crate::text::words::{Class, Word, sentences, solids};

/// More pairs of sentences than these are not laid over each other: a text that long is a book.
const MOST_PAIRS: usize = 1_000_000;
/// More pairs of sentences than these are not compared word by word.
const MOST_COMPARED: usize = 4_096;

/// A sentence by a number that equal ones share, and how many words it has.
type Numbered = (usize, usize);

impl Texts<'_> {
    /// The sentences that can stay whole. Nothing where a sentence changed places neither way, so that there is nothing to
    /// choose.
    pub(super) fn paired(&self, within: &Change) -> Option<Paired> {
        let olds = sentences(self.vocabulary, self.old, within.old.clone());
        let news = sentences(self.vocabulary, self.new, within.new.clone());
        if olds.len().max(news.len()) < 2 || olds.len().saturating_mul(news.len()) > MOST_PAIRS {
            return None;
        }
        let (ones, others) = self.numbered(&olds, &news);
        let same = |old: usize, new: usize| {
            let (one, other) = (ones.get(old)?, others.get(new)?);
            (one.0 == other.0).then_some((one.1, 1))
        };
        let pairs = heaviest((olds.len(), news.len()), same);
        (!pairs.is_empty()).then_some(Paired { olds, news, pairs })
    }

    /// The sentences that can stay where one that was edited stays as well, for the words that it has still: rather than
    /// that it goes past a few words that are the same, these go past it. Nothing where no edited one stays.
    pub(super) fn near(&self, Paired { olds, news, .. }: &Paired) -> Option<Paired> {
        if olds.len().saturating_mul(news.len()) > MOST_COMPARED {
            return None;
        }
        let (ones, others) = self.numbered(olds, news);
        let read = |text: &[Word], ranges: &[Range<usize>]| -> Vec<Vec<Item>> {
            let items = |range: &Range<usize>| items(self.vocabulary, text, range.clone());
            ranges.iter().map(items).collect()
        };
        let (from, to) = (read(self.old, olds), read(self.new, news));
        let is_in = |all: &[Numbered], number: usize| all.iter().any(|it| it.0 == number);
        let weigh = |old: usize, new: usize| {
            let (one, other) = (ones.get(old)?, others.get(new)?);
            if one.0 == other.0 {
                return Some((one.1, 1));
            }
            // What is the same somewhere was not edited.
            let edited = !is_in(&others, one.0) && !is_in(&ones, other.0);
            let words = match edited {
                true => mostly(from.get(old)?, to.get(new)?).len(),
                false => 0,
            };
            (words > 0).then_some((words, 0))
        };
        let pairs = heaviest((olds.len(), news.len()), weigh);
        let number = |all: &[Numbered], at: usize| all.get(at).map(|it| it.0);
        let mut all = pairs.iter();
        let edited = all.any(|(old, new)| number(&ones, *old) != number(&others, *new));
        edited.then(|| Paired {
            olds: olds.clone(),
            news: news.clone(),
            pairs,
        })
    }

    fn numbered(
        &self,
        olds: &[Range<usize>],
        news: &[Range<usize>],
    ) -> (Vec<Numbered>, Vec<Numbered>) {
        let mut numbers: FxHashMap<Vec<Word>, usize> = FxHashMap::default();
        let is_word = |word: &&Word| {
            let class = self.vocabulary.class(**word);
            matches!(class, Class::Content | Class::Function)
        };
        let mut numbered = |text: &[Word], ranges: &[Range<usize>]| -> Vec<Numbered> {
            let number = |range: &Range<usize>| {
                let solids = solids(self.vocabulary, text, range.clone());
                let (next, words) = (numbers.len(), solids.iter().filter(is_word).count());
                (*numbers.entry(solids).or_insert(next), words)
            };
            ranges.iter().map(number).collect()
        };
        (numbered(self.old, olds), numbered(self.new, news))
    }
}

/// The pairs of so many old and so many new sentences, in order, that weigh the most; those that nothing is said of are no
/// pairs.
fn heaviest(
    (olds, news): (usize, usize),
    weigh: impl Fn(usize, usize) -> Option<(usize, usize)>,
) -> Vec<(usize, usize)> {
    let width = news + 1;
    let mut best: Vec<(usize, usize)> = vec![(0, 0); width];
    let mut steps: Vec<u8> = vec![0; width];
    for old in 0..olds {
        let mut row = Vec::with_capacity(width);
        row.push((0, 0));
        steps.push(0);
        let above = best.iter().zip(best.iter().skip(1));
        let mut left = (0, 0);
        for (new, (diagonal, up)) in above.enumerate() {
            let (mut cell, mut step) = if left > *up { (left, 1) } else { (*up, 0) };
            let weight = weigh(old, new);
            let paired = weight.map(|weight| (diagonal.0 + weight.0, diagonal.1 + weight.1));
            if let Some(paired) = paired.filter(|paired| *paired >= cell) {
                (cell, step) = (paired, 2);
            }
            row.push(cell);
            steps.push(step);
            left = cell;
        }
        best = row;
    }
    let mut pairs = Vec::new();
    let (mut row, mut column) = (olds, news);
    while row > 0 && column > 0 {
        match steps.get(row * width + column) {
            Some(2) => {
                (row, column) = (row - 1, column - 1);
                pairs.push((row, column));
            }
            Some(1) => column -= 1,
            _ => row -= 1,
        }
    }
    pairs.reverse();
    pairs
}
