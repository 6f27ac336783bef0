//! Words that were not struck and written anew but carried to another place.
//!
//! A whole sentence that went here and came there is the same sentence; so is a long run of words. A few words
//! that happen to stand in both are not.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::lcs::{Item, common, items};
use super::run::Change;
use super::{Run, RunKind};
use crate::text::Block;
use crate::text::words::{Class, Vocabulary, Word, content, sentences};

/// A whole sentence with fewer content words than this may stand in many places: it counts where it stands once only.
const SENTENCE: usize = 2;
/// A coincidence is a run of words with fewer that is no whole sentence.
const RUN: usize = 4;
/// More pairs of sentences than these are not compared in search of one that was edited as well as moved.
const MOST_PAIRS: usize = 400;
/// Runs are sought by so many words in a row.
const GRAM: usize = 4;
/// A run that begins at more places than these is looked for at the first ones only.
const MOST_PLACES: usize = 16;

/// Words that a [`super::diff`] deleted at one place and inserted at another: tokens of the old text and the same
/// tokens in the new one, in the order of the new text.
pub fn carried(vocabulary: &Vocabulary, runs: &[Run], old: &[Word], new: &[Word]) -> Vec<Block> {
    let changed = runs.iter().filter(|run| run.kind != RunKind::Kept);
    let changes: Vec<Change> = changed
        .map(|run| Change {
            old: run.old.clone(),
            new: run.new.clone(),
        })
        .collect();
    between(vocabulary, old, new, &changes)
}

/// What was carried from the old side of one of these changes to the new side of another.
pub(super) fn between(
    vocabulary: &Vocabulary,
    old: &[Word],
    new: &[Word],
    changes: &[Change],
) -> Vec<Block> {
    let side = |text, range: &dyn Fn(&Change) -> Range<usize>| -> Vec<Stretch> {
        let ranges = changes.iter().map(range).filter(|range| !range.is_empty());
        ranges
            .map(|range| Stretch::of(vocabulary, text, range))
            .collect()
    };
    let struck = side(old, &|change| change.old.clone());
    if struck.iter().all(|stretch| stretch.items.is_empty()) {
        return Vec::new();
    }
    let mut search = Search {
        vocabulary,
        old,
        new,
        struck,
        written: side(new, &|change| change.new.clone()),
        used: FxHashSet::default(),
        pairs: FxHashMap::default(),
    };
    search.sentences();
    search.runs();
    search.edited();
    search.along();
    if search.pairs.is_empty() {
        return Vec::new();
    }
    search.fill();
    search.blocks()
}

/// A stretch of struck or of written words.
pub(super) struct Stretch {
    pub(super) range: Range<usize>,
    items: Vec<Item>,
}

impl Stretch {
    fn of(vocabulary: &Vocabulary, text: &[Word], range: Range<usize>) -> Self {
        Stretch {
            items: items(vocabulary, text, range.clone()),
            range,
        }
    }

    pub(super) fn within(&self, range: &Range<usize>) -> &[Item] {
        let start = self.items.partition_point(|item| item.at < range.start);
        let end = self.items.partition_point(|item| item.at < range.end);
        self.items.get(start..end).unwrap_or_default()
    }
}

pub(super) struct Search<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) old: &'a [Word],
    pub(super) new: &'a [Word],
    pub(super) struck: Vec<Stretch>,
    pub(super) written: Vec<Stretch>,
    /// Struck words that were found again.
    pub(super) used: FxHashSet<usize>,
    /// Where each written word that was found comes from.
    pub(super) pairs: FxHashMap<usize, usize>,
}

impl Search<'_> {
    /// The sentences that lie whole within the stretches of a side.
    fn whole(&self, text: &[Word], side: &[Stretch]) -> Vec<Range<usize>> {
        let class = |at: usize| text.get(at).map(|word| self.vocabulary.class(*word));
        let edge = |range: &Range<usize>| {
            let mut before = (0..range.start).rev().map(class);
            let before = before.find(|class| *class != Some(Class::Space));
            let starts = matches!(before.flatten(), None | Some(Class::Stop | Class::Break));
            let last = range.end.checked_sub(1).and_then(class);
            let ends = matches!(class(range.end), None | Some(Class::Stop | Class::Break));
            starts && (ends || last == Some(Class::Stop))
        };
        let ranges = side
            .iter()
            .flat_map(|stretch| sentences(self.vocabulary, text, stretch.range.clone()));
        ranges
            .filter(|range| !items(self.vocabulary, text, range.clone()).is_empty())
            .filter(edge)
            .collect()
    }

    /// The sentences that stand once in a text, by their words.
    fn once(&self, text: &[Word]) -> FxHashSet<Vec<Word>> {
        let mut often: FxHashMap<Vec<Word>, usize> = FxHashMap::default();
        for range in sentences(self.vocabulary, text, 0..text.len()) {
            *often.entry(self.key(text, range)).or_default() += 1;
        }
        let once = often.into_iter().filter(|(_, count)| *count == 1);
        once.map(|(key, _)| key).collect()
    }

    /// The words of a sentence, without its marks: a full stop may have stayed behind.
    fn key(&self, text: &[Word], range: Range<usize>) -> Vec<Word> {
        let items = items(self.vocabulary, text, range);
        items.into_iter().map(|item| item.word).collect()
    }

    fn sentences(&mut self) {
        let mut struck: FxHashMap<Vec<Word>, Vec<Range<usize>>> = FxHashMap::default();
        for range in self.whole(self.old, &self.struck).into_iter().rev() {
            let key = self.key(self.old, range.clone());
            struck.entry(key).or_default().push(range);
        }
        if struck.is_empty() {
            return;
        }
        let mut once = None;
        for to in self.whole(self.new, &self.written) {
            let key = self.key(self.new, to.clone());
            if content(self.vocabulary, self.new, to.clone()) < SENTENCE
                && struck.contains_key(&key)
            {
                let texts = || [self.once(self.old), self.once(self.new)];
                if !once
                    .get_or_insert_with(texts)
                    .iter()
                    .all(|once| once.contains(&key))
                {
                    continue;
                }
            }
            let Some(from) = struck.get_mut(&key).and_then(Vec::pop) else {
                continue;
            };
            let places = |text, range| -> Vec<usize> {
                let items = items(self.vocabulary, text, range);
                items.into_iter().map(|item| item.at).collect()
            };
            let (old, new) = (places(self.old, from), places(self.new, to));
            for (old, new) in old.into_iter().zip(new) {
                self.used.insert(old);
                self.pairs.insert(new, old);
            }
        }
    }

    /// Long runs of words, each as long as it can be.
    fn runs(&mut self) {
        let mut places: FxHashMap<[Word; GRAM], Vec<(usize, usize)>> = FxHashMap::default();
        for (number, stretch) in self.struck.iter().enumerate() {
            for (at, gram) in stretch.items.windows(GRAM).enumerate() {
                if let Some(gram) = key(gram) {
                    places.entry(gram).or_default().push((number, at));
                }
            }
        }
        let mut pairs = Vec::new();
        for written in &self.written {
            let mut at = 0;
            while let Some(rest) = written.items.get(at..)
                && let Some(first) = rest.first_chunk::<GRAM>()
            {
                let run = key(first)
                    .and_then(|gram| places.get(&gram))
                    .and_then(|places| self.longest(places, rest));
                at += run.as_ref().map_or(1, Vec::len);
                for (old, new) in run.into_iter().flatten() {
                    self.used.insert(old);
                    pairs.push((new, old));
                }
            }
        }
        self.pairs.extend(pairs);
    }

    /// The longest run among struck words that the written ones begin with, as pairs of places.
    fn longest(&self, places: &[(usize, usize)], written: &[Item]) -> Option<Vec<(usize, usize)>> {
        let run = |(number, at): &(usize, usize)| -> Option<Vec<(usize, usize)>> {
            let struck = self.struck.get(*number)?.items.get(*at..)?;
            let pairs = struck.iter().zip(written);
            let same = pairs.take_while(|(old, new)| {
                let free = !self.used.contains(&old.at) && !self.pairs.contains_key(&new.at);
                old.word == new.word && free
            });
            let same: Vec<_> = same.collect();
            let content = same.iter().filter(|(old, _)| old.content).count();
            let pairs = same.into_iter().map(|(old, new)| (old.at, new.at));
            (content >= RUN).then(|| pairs.collect())
        };
        let runs = places.iter().take(MOST_PLACES).filter_map(run);
        // Of equally long ones the first.
        runs.reduce(|best, run| if run.len() > best.len() { run } else { best })
    }

    /// Sentences of which most was carried though no long run of words was.
    fn edited(&mut self) {
        let free = |side: &[Stretch], text: &[Word], taken: &dyn Fn(usize) -> bool| {
            let mut sentences_left: Vec<Vec<Item>> = Vec::new();
            for stretch in side {
                for range in sentences(self.vocabulary, text, stretch.range.clone()) {
                    let items = stretch.within(&range);
                    let content = items.iter().filter(|item| item.content).count();
                    if content >= RUN && !items.iter().any(|item| taken(item.at)) {
                        sentences_left.push(items.to_vec());
                    }
                }
            }
            sentences_left
        };
        let mut struck = free(&self.struck, self.old, &|at| self.used.contains(&at));
        let written = free(&self.written, self.new, &|at| self.pairs.contains_key(&at));
        if struck.len().saturating_mul(written.len()) > MOST_PAIRS {
            return;
        }
        for to in written {
            let alike = |(place, from): (usize, &Vec<Item>)| {
                let pairs = common(from, &to, None);
                let both = pairs.iter().filter_map(|(old, _)| from.get(*old));
                let content = both.filter(|item| item.content).count();
                let most = pairs.len() * 3 >= from.len().max(to.len()) * 2;
                (content >= RUN && most).then_some((pairs.len(), place, pairs))
            };
            let best = struck.iter().enumerate().filter_map(alike);
            let Some((_, place, pairs)) = best.reduce(|a, b| if b.0 > a.0 { b } else { a }) else {
                continue;
            };
            let from = struck.swap_remove(place);
            for (old, new) in pairs {
                if let (Some(old), Some(new)) = (from.get(old), to.get(new)) {
                    self.used.insert(old.at);
                    self.pairs.insert(new.at, old.at);
                }
            }
        }
    }

    /// What was carried along with the runs: the other words of the sentences they lie in that stand in both.
    fn fill(&mut self) {
        let mut pairs: Vec<(usize, usize)> = self.pairs.iter().map(|(n, o)| (*o, *n)).collect();
        pairs.sort_unstable_by_key(|(_, new)| *new);
        let mut more = Vec::new();
        for written in &self.written {
            for to in sentences(self.vocabulary, self.new, written.range.clone()) {
                let inside = pairs.partition_point(|(_, new)| *new < to.start)
                    ..pairs.partition_point(|(_, new)| *new < to.end);
                let inside = pairs.get(inside).unwrap_or_default();
                if inside.len() < written.within(&to).len() {
                    more.extend(self.filled(written, to, inside));
                }
            }
        }
        for (old, new) in more {
            if self.used.insert(old) {
                self.pairs.insert(new, old);
            }
        }
    }

    /// More pairs of words in one written sentence, beside those that were carried.
    fn filled(
        &self,
        written: &Stretch,
        to: Range<usize>,
        carried: &[(usize, usize)],
    ) -> Vec<(usize, usize)> {
        let (Some(first), Some(last)) = (carried.first(), carried.last()) else {
            return Vec::new();
        };
        let Some(struck) = self.struck.iter().find(|run| run.range.contains(&first.0)) else {
            return Vec::new();
        };
        let froms = sentences(self.vocabulary, self.old, struck.range.clone());
        let sentence_of = |at: usize| froms.iter().find(|range| range.contains(&at));
        let start = sentence_of(first.0).map_or(first.0, |range| range.start);
        let end = sentence_of(last.0).map_or(last.0 + 1, |range| range.end);
        let mut at = (start, to.start);
        let mut more = Vec::new();
        for place in carried.iter().copied().chain([(end, to.end)]) {
            // Words from elsewhere stand between the others: nothing is sought beside them.
            if at.0 < place.0 && at.1 < place.1 {
                let (old, new) = (
                    struck.within(&(at.0..place.0)),
                    written.within(&(at.1..place.1)),
                );
                let pairs = common(old, new, None).into_iter();
                more.extend(pairs.filter_map(|(o, n)| Some((old.get(o)?.at, new.get(n)?.at))));
            }
            if place.0 >= at.0 {
                at = (place.0 + 1, place.1 + 1);
            }
        }
        more
    }

    /// The pairs with the spaces and marks that stand alike beside them, as blocks.
    fn blocks(&mut self) -> Vec<Block> {
        let mut pairs: Vec<(usize, usize)> = self.pairs.iter().map(|(n, o)| (*o, *n)).collect();
        pairs.sort_unstable_by_key(|(_, new)| *new);
        let mut blocks: Vec<Block> = Vec::new();
        for (old, new) in pairs {
            let back = self.alike_before(old, new, blocks.last());
            match blocks.last_mut() {
                Some(last)
                    if last.old + last.len == old - back && last.new + last.len == new - back =>
                {
                    last.len += back + 1;
                }
                _ => blocks.push(Block {
                    old: old - back,
                    new: new - back,
                    len: back + 1,
                }),
            }
            let forth = self.alike_behind(old, new);
            if let Some(last) = blocks.last_mut() {
                last.len += forth;
            }
            self.used.extend(old - back..=old + forth);
        }
        blocks
    }

    /// How many marks and spaces before two words are alike and belong to neither side of another block.
    fn alike_before(&self, old: usize, new: usize, last: Option<&Block>) -> usize {
        let limit = last.map_or(0, |last| last.new + last.len);
        let most = (new - limit.min(new)).min(old);
        let alike = (1..=most).take_while(|step| self.alike(old - step, new - step));
        let steps = alike.count();
        // A block begins with a word or a mark unless it goes on from the one before.
        let goes_on = last.is_some_and(|last| {
            last.new + last.len == new - steps && last.old + last.len == old - steps
        });
        if goes_on {
            return steps;
        }
        let marks = (1..=steps).rev().find(|step| {
            let class = self
                .new
                .get(new - step)
                .map(|word| self.vocabulary.class(*word));
            class == Some(Class::Punctuation)
        });
        marks.unwrap_or(0)
    }

    /// How many marks directly behind two words are alike.
    fn alike_behind(&self, old: usize, new: usize) -> usize {
        let is_mark = |at: &usize| {
            let class = self.new.get(*at).map(|word| self.vocabulary.class(*word));
            matches!(class, Some(Class::Punctuation | Class::Stop))
        };
        let steps = (1..).take_while(|step| is_mark(&(new + step)));
        steps
            .take_while(|step| self.alike(old + step, new + step))
            .count()
    }

    /// Whether two places hold the same mark or space, struck here and written there.
    fn alike(&self, old: usize, new: usize) -> bool {
        let word = self
            .old
            .get(old)
            .filter(|word| self.new.get(new) == Some(word));
        let is_word = |word: &Word| {
            let class = self.vocabulary.class(*word);
            matches!(class, Class::Content | Class::Function)
        };
        let inside = |side: &[Stretch], at: usize| side.iter().any(|it| it.range.contains(&at));
        word.is_some_and(|word| !is_word(word))
            && !self.used.contains(&old)
            && inside(&self.struck, old)
            && inside(&self.written, new)
    }
}

fn key(items: &[Item]) -> Option<[Word; GRAM]> {
    match items {
        [a, b, c, d] => Some([a.word, b.word, c.word, d.word]),
        _ => None,
    }
}
