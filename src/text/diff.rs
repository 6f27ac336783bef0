//! What changed between two texts, word by word.
//!
//! Equal beginnings and ends are set aside, paragraphs that both texts have anchor the comparison, and only what
//! lies between is compared word by word; the result is then tidied into what an editor would have marked.

use std::convert::Infallible;
use std::ops::Range;
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;
use similar::algorithms::{DiffHook, myers};

use super::tidy::tidy;
use super::{Class, Vocabulary, Word, words};

/// Up to this many words, both texts together, a comparison is exact whatever time it was given.
const EXACT_WORDS: usize = 20_000;

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RunKind {
    /// In both texts.
    Kept,
    /// Only in the old text.
    Deleted,
    /// Only in the new text.
    Inserted,
}

/// A run of words that share a fate. Both ranges count tokens and follow on from those of the run before; the
/// range of the text that the run is not in is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What became of it.
    pub kind: RunKind,
    /// Where it stands in the old text.
    pub old: Range<usize>,
    /// Where it stands in the new text.
    pub new: Range<usize>,
}

/// One place where two texts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// The runs of two texts in reading order, a deletion before the insertion that takes its place. Depends on
/// nothing but the two texts.
pub fn diff(vocabulary: &Vocabulary, old: &[Word], new: &[Word]) -> Vec<Run> {
    runs(&changes(vocabulary, old, new, None), old.len())
}

/// Like [`diff`], giving up exactness, never correctness, when very long texts take longer than `limit`. The
/// second value says whether that may have happened.
pub fn diff_within(
    vocabulary: &Vocabulary,
    old: &[Word],
    new: &[Word],
    limit: Duration,
) -> (Vec<Run>, bool) {
    let long = old.len() + new.len() > EXACT_WORDS;
    let deadline = if long {
        Instant::now().checked_add(limit)
    } else {
        None
    };
    let changes = changes(vocabulary, old, new, deadline);
    let approximate = deadline.is_some_and(|deadline| Instant::now() >= deadline);
    (runs(&changes, old.len()), approximate)
}

/// A run of text that shares a fate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextRun<'a> {
    /// What became of it.
    pub kind: RunKind,
    /// Its text.
    pub text: &'a str,
}

/// [`diff`] for two texts that have not been split yet.
pub fn diff_text<'a>(old: &'a str, new: &'a str) -> Vec<TextRun<'a>> {
    let mut vocabulary = Vocabulary::new();
    let (from, to) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
    text_runs(&diff(&vocabulary, &from, &to), old, new)
}

/// [`diff_within`] for two texts that have not been split yet.
pub fn diff_text_within<'a>(
    old: &'a str,
    new: &'a str,
    limit: Duration,
) -> (Vec<TextRun<'a>>, bool) {
    let mut vocabulary = Vocabulary::new();
    let (from, to) = (vocabulary.intern_text(old), vocabulary.intern_text(new));
    let (runs, approximate) = diff_within(&vocabulary, &from, &to, limit);
    (text_runs(&runs, old, new), approximate)
}

fn text_runs<'a>(runs: &[Run], old: &'a str, new: &'a str) -> Vec<TextRun<'a>> {
    let (old_ends, new_ends) = (ends(old), ends(new));
    let slice = |text: &'a str, ends: &[usize], range: &Range<usize>| {
        let at = |token: usize| ends.get(token).copied().unwrap_or(text.len());
        text.get(at(range.start)..at(range.end)).unwrap_or("")
    };
    let text = |run: &Run| match run.kind {
        RunKind::Deleted => slice(old, &old_ends, &run.old),
        RunKind::Kept | RunKind::Inserted => slice(new, &new_ends, &run.new),
    };
    runs.iter()
        .map(|run| TextRun {
            kind: run.kind,
            text: text(run),
        })
        .collect()
}

/// Byte offsets of the tokens of a text: token `i` begins at entry `i`.
pub(super) fn ends(text: &str) -> Vec<usize> {
    let lengths = words(text).scan(0, |at, word| {
        *at += word.len();
        Some(*at)
    });
    std::iter::once(0).chain(lengths).collect()
}

/// The places where two texts differ, in order, never touching.
pub(super) fn changes(
    vocabulary: &Vocabulary,
    old: &[Word],
    new: &[Word],
    deadline: Option<Instant>,
) -> Vec<Change> {
    let mut search = Search {
        vocabulary,
        old,
        new,
        deadline,
        matches: Vec::new(),
    };
    search.texts();
    let mut changes = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    for Match {
        old: o,
        new: n,
        len,
    } in search.matches
    {
        if o > old_at || n > new_at {
            changes.push(Change {
                old: old_at..o,
                new: new_at..n,
            });
        }
        (old_at, new_at) = (o + len, n + len);
    }
    if old_at < old.len() || new_at < new.len() {
        changes.push(Change {
            old: old_at..old.len(),
            new: new_at..new.len(),
        });
    }
    tidy(vocabulary, old, new, changes)
}

fn runs(changes: &[Change], old_len: usize) -> Vec<Run> {
    let mut runs = Vec::with_capacity(changes.len() * 3 + 1);
    let (mut old, mut new) = (0, 0);
    let keep = |from: usize, to: usize, new: usize, runs: &mut Vec<Run>| {
        if to > from {
            runs.push(Run {
                kind: RunKind::Kept,
                old: from..to,
                new: new..new + (to - from),
            });
        }
    };
    for change in changes {
        keep(old, change.old.start, new, &mut runs);
        (old, new) = (change.old.end, change.new.end);
        if !change.old.is_empty() {
            let at = change.new.start;
            runs.push(Run {
                kind: RunKind::Deleted,
                old: change.old.clone(),
                new: at..at,
            });
        }
        if !change.new.is_empty() {
            runs.push(Run {
                kind: RunKind::Inserted,
                old: old..old,
                new: change.new.clone(),
            });
        }
    }
    keep(old, old_len, new, &mut runs);
    runs
}

struct Match {
    old: usize,
    new: usize,
    len: usize,
}

struct Search<'a> {
    vocabulary: &'a Vocabulary,
    old: &'a [Word],
    new: &'a [Word],
    deadline: Option<Instant>,
    matches: Vec<Match>,
}

impl Search<'_> {
    fn texts(&mut self) {
        self.trimmed(0..self.old.len(), 0..self.new.len(), Self::paragraphs);
    }

    /// Sets equal beginnings and ends aside and hands the rest on.
    fn trimmed(
        &mut self,
        old: Range<usize>,
        new: Range<usize>,
        rest: fn(&mut Self, Range<usize>, Range<usize>),
    ) {
        let a = self.old.get(old.clone()).unwrap_or_default();
        let b = self.new.get(new.clone()).unwrap_or_default();
        let prefix = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        let limit = a.len().min(b.len()) - prefix;
        let ends = a.iter().rev().zip(b.iter().rev());
        let suffix = ends.take(limit).take_while(|(a, b)| a == b).count();
        self.matched(old.start, new.start, prefix);
        let inner_old = old.start + prefix..old.end - suffix;
        let inner_new = new.start + prefix..new.end - suffix;
        if !inner_old.is_empty() && !inner_new.is_empty() {
            rest(self, inner_old, inner_new);
        }
        self.matched(old.end - suffix, new.end - suffix, suffix);
    }

    fn matched(&mut self, old: usize, new: usize, len: usize) {
        if len > 0 {
            self.matches.push(Match { old, new, len });
        }
    }

    fn paragraphs(&mut self, old: Range<usize>, new: Range<usize>) {
        let olds = paragraphs(self.vocabulary, self.old, old.clone());
        let news = paragraphs(self.vocabulary, self.new, new.clone());
        if olds.len() < 2 && news.len() < 2 {
            return self.words(old, new);
        }
        let anchors = self.anchors(&olds, &news);
        let (mut old_at, mut new_at) = (old.start, new.start);
        for anchor in anchors {
            self.trimmed(old_at..anchor.old, new_at..anchor.new, Self::words);
            self.matched(anchor.old, anchor.new, anchor.len);
            (old_at, new_at) = (anchor.old + anchor.len, anchor.new + anchor.len);
        }
        self.trimmed(old_at..old.end, new_at..new.end, Self::words);
    }

    /// Runs of paragraphs that both texts have, as ranges of words.
    fn anchors(&self, olds: &[Range<usize>], news: &[Range<usize>]) -> Vec<Match> {
        let mut numbers: FxHashMap<&[Word], usize> = FxHashMap::default();
        let mut number = |words| {
            let next = numbers.len();
            *numbers.entry(words).or_insert(next)
        };
        let ids =
            |text, ranges: &[Range<usize>], number: &mut dyn FnMut(_) -> usize| -> Vec<usize> {
                ranges
                    .iter()
                    .map(|range| number(slice(text, range.clone())))
                    .collect()
            };
        let (old_ids, new_ids) = (
            ids(self.old, olds, &mut number),
            ids(self.new, news, &mut number),
        );
        let words = |matched: Match| {
            let (first, new) = (olds.get(matched.old)?, news.get(matched.new)?);
            let last = olds.get(matched.old + matched.len - 1)?;
            Some(Match {
                old: first.start,
                new: new.start,
                len: last.end - first.start,
            })
        };
        myers_matches(&old_ids, &new_ids, self.deadline)
            .into_iter()
            .filter_map(words)
            .collect()
    }

    fn words(&mut self, old: Range<usize>, new: Range<usize>) {
        let found = myers_matches(
            slice(self.old, old.clone()),
            slice(self.new, new.clone()),
            self.deadline,
        );
        let place = |m: Match| Match {
            old: m.old + old.start,
            new: m.new + new.start,
            len: m.len,
        };
        self.matches.extend(found.into_iter().map(place));
    }
}

fn slice<T>(items: &[T], range: Range<usize>) -> &[T] {
    items.get(range).unwrap_or_default()
}

/// Paragraphs of a stretch of text, each with the line end that closes it.
pub(super) fn paragraphs(
    vocabulary: &Vocabulary,
    text: &[Word],
    within: Range<usize>,
) -> Vec<Range<usize>> {
    let mut paragraphs = Vec::new();
    let mut start = within.start;
    for (at, word) in text.iter().enumerate().take(within.end).skip(within.start) {
        if vocabulary.class(*word) == Class::Break {
            paragraphs.push(start..at + 1);
            start = at + 1;
        }
    }
    if start < within.end {
        paragraphs.push(start..within.end);
    }
    paragraphs
}

fn myers_matches<T>(old: &[T], new: &[T], deadline: Option<Instant>) -> Vec<Match>
where
    T: Eq + std::hash::Hash,
{
    let mut matches = Matches(Vec::new());
    let Ok(()) = myers::diff_deadline(&mut matches, old, 0..old.len(), new, 0..new.len(), deadline);
    matches.0
}

/// Collects only what is equal: what differs is the rest, whatever order it is reported in.
struct Matches(Vec<Match>);

impl DiffHook for Matches {
    type Error = Infallible;

    fn equal(&mut self, old: usize, new: usize, len: usize) -> Result<(), Infallible> {
        match self.0.last_mut() {
            Some(last) if last.old + last.len == old && last.new + last.len == new => {
                last.len += len
            }
            _ if len > 0 => self.0.push(Match { old, new, len }),
            _ => {}
        }
        Ok(())
    }
}
