//! Sentences that went past others which stay: what stands in their place is not compared with them.
//!
//! Two paragraphs that changed places around a third one have a few words in common with whatever stands where they stood.
//! To keep those words would tear both paragraphs apart. So a sentence that stands elsewhere in the other text, as it was or
//! edited, is left out of the comparison here, and found there by `moved`.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::align::{Matches, Paired, Texts, change};
use super::lcs::{self, Item, items, mostly};
use super::run::Change;
use crate::text::words::{Class, Word};

/// More pairs of sentences than these are not compared word by word.
const MOST_PAIRS: usize = 4_096;
/// Sentences with fewer content words in common may be alike by chance, ...
const CONTENT: usize = 4;
/// ... unless they are the same from one end to the other: then these are enough.
const WHOLE: usize = 2;

/// Sentences of two texts that are left out, each by its first word.
#[derive(Default)]
struct Out {
    old: FxHashSet<usize>,
    new: FxHashSet<usize>,
}

impl Out {
    fn touches(&self, paired: &Paired, gap: &Change) -> bool {
        let old = within(&paired.olds, &gap.old).any(|it| self.old.contains(&it.start));
        old || within(&paired.news, &gap.new).any(|it| self.new.contains(&it.start))
    }
}

/// The sentences that lie in a gap.
fn within<'s>(
    sentences: &'s [Range<usize>],
    gap: &'s Range<usize>,
) -> impl Iterator<Item = &'s Range<usize>> {
    let first = sentences.partition_point(|it| it.start < gap.start);
    let here = sentences.iter().skip(first);
    here.take_while(|it| it.end <= gap.end)
}

/// A sentence that does not stay whole in its place.
struct Left {
    start: usize,
    /// How many sentences that stay stand before it.
    gap: usize,
    items: Vec<Item>,
}

/// What is left of one side of a gap.
enum Rest {
    Nothing,
    Run(Range<usize>),
    /// What is left out stands in between.
    Torn,
}

impl Texts<'_> {
    /// The alignment in which sentences that stand elsewhere are compared with nothing. Nothing where there are none.
    pub(super) fn crossed(&self, within: &Change, paired: &Paired) -> Option<Matches> {
        let out = self.out(paired);
        if out.old.is_empty() {
            return None;
        }
        let gap = |gap: &Change, matches: &mut Matches| {
            let old = rest(&paired.olds, &gap.old, &out.old);
            let new = rest(&paired.news, &gap.new, &out.new);
            match (old, new) {
                _ if !out.touches(paired, gap) => self.words(gap, matches),
                (Rest::Torn, _) | (_, Rest::Torn) => self.words(gap, matches),
                (Rest::Run(old), Rest::Run(new)) => {
                    let (start, end) = ((old.start, new.start), (old.end, new.end));
                    let gap_start = (gap.old.start, gap.new.start);
                    self.breaks(&change(gap_start, start), matches);
                    self.words(&change(start, end), matches);
                    self.breaks(&change(end, (gap.old.end, gap.new.end)), matches);
                }
                _ => self.breaks(gap, matches),
            }
        };
        Some(self.around(within, paired, gap))
    }

    /// The sentences that stand in both texts, but past sentences that stay.
    fn out(&self, paired: &Paired) -> Out {
        let olds = self.left(self.old, &paired.olds, paired.pairs.iter().map(|it| it.0));
        let news = self.left(self.new, &paired.news, paired.pairs.iter().map(|it| it.1));
        let mut out = Out::default();
        if olds.len().saturating_mul(news.len()) > MOST_PAIRS {
            return out;
        }
        for old in &olds {
            let alike = |new: &&Left| {
                let free = !out.new.contains(&new.start);
                let alike = if free { alike(old, new) } else { 0 };
                (alike > 0).then_some(alike)
            };
            let found = news.iter().filter_map(|new| Some((alike(&new)?, new)));
            // In its place before elsewhere.
            let best = found.max_by_key(|(alike, new)| (new.gap == old.gap, *alike));
            if let Some((_, new)) = best.filter(|(_, new)| new.gap != old.gap) {
                out.old.insert(old.start);
                out.new.insert(new.start);
            }
        }
        out
    }

    fn left(
        &self,
        text: &[Word],
        sentences: &[Range<usize>],
        whole: impl Iterator<Item = usize>,
    ) -> Vec<Left> {
        let whole: Vec<usize> = whole.collect();
        let left = sentences.iter().enumerate().filter_map(|(at, range)| {
            let gap = whole.partition_point(|it| *it < at);
            (whole.get(gap) != Some(&at)).then(|| Left {
                start: range.start,
                gap,
                items: items(self.vocabulary, text, range.clone()),
            })
        });
        let says = |it: &Left| it.items.iter().filter(|item| item.content).count() >= WHOLE;
        left.filter(says).collect()
    }

    /// Matches line ends alone.
    fn breaks(&self, within: &Change, matches: &mut Matches) {
        let breaks = |text: &[Word], range: &Range<usize>| -> (Vec<usize>, Vec<Word>) {
            let words = text.get(range.clone()).unwrap_or_default();
            let words = range.clone().zip(words.iter().copied());
            let is_break = |word| self.vocabulary.class(word) == Class::Break;
            words.filter(|(_, word)| is_break(*word)).unzip()
        };
        let (olds, old_words) = breaks(self.old, &within.old);
        let (news, new_words) = breaks(self.new, &within.new);
        for (old, new) in lcs::equal(&old_words, &new_words, self.deadline) {
            if let (Some(old), Some(new)) = (olds.get(old), news.get(new)) {
                matches.push(*old, *new);
            }
        }
    }
}

/// How many words two sentences have in common, if most of both are the same and enough for that to be no chance.
fn alike(old: &Left, new: &Left) -> usize {
    let pairs = mostly(&old.items, &new.items);
    let both = pairs.iter().filter_map(|(at, _)| old.items.get(*at));
    let content = both.filter(|item| item.content).count();
    let whole = pairs.len() == old.items.len().max(new.items.len());
    let enough = content >= if whole { WHOLE } else { CONTENT };
    if enough { pairs.len() } else { 0 }
}

fn rest(sentences: &[Range<usize>], gap: &Range<usize>, out: &FxHashSet<usize>) -> Rest {
    let mut rest = Rest::Nothing;
    let mut before = false;
    for sentence in within(sentences, gap) {
        let is_out = out.contains(&sentence.start);
        rest = match rest {
            rest if is_out => rest,
            Rest::Nothing => Rest::Run(sentence.clone()),
            Rest::Run(run) if !before => Rest::Run(run.start..sentence.end),
            _ => return Rest::Torn,
        };
        before = is_out;
    }
    rest
}
