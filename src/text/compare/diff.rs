//! What changed between two texts, word by word.
//!
//! A word that stands in both texts in the same order is kept, in every answer given here: no rule strikes it for
//! the sake of a tidier picture.

use std::ops::Range;
use std::time::{Duration, Instant};

use super::align::changes;
use super::run::{Change, Run, RunKind};
use crate::text::{Block, Vocabulary, Word, words};

/// Up to this many words, both texts together, a comparison is exact whatever time it was given.
const EXACT_WORDS: usize = 20_000;

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

/// What two texts have in common at the same places: the kept runs.
pub fn kept(runs: &[Run]) -> Vec<Block> {
    let kept = runs.iter().filter(|run| run.kind == RunKind::Kept);
    kept.map(|run| Block {
        old: run.old.start,
        new: run.new.start,
        len: run.old.len(),
    })
    .collect()
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
///
/// ```
/// use plenary::text::{RunKind, diff_text};
///
/// let before = "Le taux de cotisation est fixé par décret.";
/// let after = "Le taux de la cotisation est fixé par décret, après négociation.";
/// let runs = diff_text(before, after);
/// let inserted = runs.iter().filter(|run| run.kind == RunKind::Inserted);
/// let inserted: Vec<&str> = inserted.map(|run| run.text).collect();
/// assert_eq!(inserted, ["la ", ", après négociation"]);
/// // What was kept and deleted is the text before, what was kept and inserted the text after, to the letter.
/// let kept = runs.iter().filter(|run| run.kind != RunKind::Inserted);
/// assert_eq!(kept.map(|run| run.text).collect::<String>(), before);
/// ```
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
