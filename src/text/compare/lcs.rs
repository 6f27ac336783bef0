//! The longest list of words that two texts have in common.
//!
//! There are often several as long: of these it is the one with the most words that carry meaning, in the longest
//! unbroken runs, that begins and ends sentences where both texts do. Spaces and marks are no words and count
//! only in telling equals apart.

use std::convert::Infallible;
use std::hash::Hasher;
use std::iter;
use std::ops::Range;
use std::time::Instant;

use rustc_hash::FxHasher;
use similar::algorithms::{DiffHook, myers};

use crate::text::{Class, Vocabulary, Word};

/// One word of a text, with what is needed to compare it.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its place in the text.
    pub(super) at: usize,
    pub(super) word: Word,
    pub(super) content: bool,
    /// What stands between it and the word before, as a number.
    before: u64,
    starts: bool,
    ends: bool,
}

/// The words of a stretch of text.
pub(super) fn items(vocabulary: &Vocabulary, text: &[Word], range: Range<usize>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::with_capacity(range.len() / 2 + 1);
    let (mut before, mut starts) = (FxHasher::default(), true);
    let start = range.start;
    for (at, word) in (start..).zip(text.get(range).unwrap_or_default()) {
        let class = vocabulary.class(*word);
        if matches!(class, Class::Content | Class::Function) {
            if let Some(last) = items.last_mut() {
                last.ends = starts;
            }
            items.push(Item {
                at,
                word: *word,
                content: class == Class::Content,
                before: before.finish(),
                starts,
                ends: true,
            });
            (before, starts) = (FxHasher::default(), false);
        } else {
            before.write_u32(word.0);
            starts |= matches!(class, Class::Stop | Class::Break);
        }
    }
    items
}

/// More cells of the table than these take too long; what is longer is compared by another method, which looks
/// only for how many words are common.
const MOST_CELLS: usize = 3_000_000;
/// Where there is a deadline, only so many.
const MOST_IN_HASTE: usize = 300_000;
/// How far from the diagonal the table is filled at first.
const BAND: usize = 4;

/// The places of the common words in both lists, in order.
pub(super) fn common(old: &[Item], new: &[Item], deadline: Option<Instant>) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let most = deadline.map_or(MOST_CELLS, |_| MOST_IN_HASTE);
    let mut slack = BAND;
    loop {
        slack = slack.min(old.len());
        let band = Band::of(old.len(), new.len(), slack);
        if band.width.saturating_mul(old.len() + 1) > most {
            return longest(old, new, deadline);
        }
        let pairs = band.best(old, new);
        // A longer list would leave out fewer words and so lie within the band.
        if old.len() - pairs.len() <= slack {
            return pairs;
        }
        slack *= 4;
    }
}

/// The places of the common words, if most of both lists are the same.
pub(super) fn mostly(old: &[Item], new: &[Item]) -> Vec<(usize, usize)> {
    let (less, more) = (old.len().min(new.len()), old.len().max(new.len()));
    if less * 3 < more * 2 {
        return Vec::new();
    }
    let mut pairs = common(old, new, None);
    if pairs.len() * 3 < more * 2 {
        pairs.clear();
    }
    pairs
}

/// Any of the longest lists.
fn longest(old: &[Item], new: &[Item], deadline: Option<Instant>) -> Vec<(usize, usize)> {
    let words = |items: &[Item]| -> Vec<Word> { items.iter().map(|item| item.word).collect() };
    equal(&words(old), &words(new), deadline)
}

/// The places of equal things in two lists, as many as there are, in order.
pub(super) fn equal<T: Eq + std::hash::Hash>(
    old: &[T],
    new: &[T],
    deadline: Option<Instant>,
) -> Vec<(usize, usize)> {
    let mut pairs = Pairs(Vec::new());
    let Ok(()) = myers::diff_deadline(&mut pairs, old, 0..old.len(), new, 0..new.len(), deadline);
    pairs.0
}

struct Pairs(Vec<(usize, usize)>);

impl DiffHook for Pairs {
    type Error = Infallible;

    fn equal(&mut self, old: usize, new: usize, len: usize) -> Result<(), Infallible> {
        self.0.extend((0..len).map(|step| (old + step, new + step)));
        Ok(())
    }
}

/// More than all that is less important together can come to.
const WORD: u64 = 1 << 44;
const CONTENT: u64 = 1 << 22;
const FOLLOWS: u64 = 4;
const ALIKE: u64 = 2;
const EDGE: u64 = 1;

/// The best lists of the words so far: of all, and of those that end with a pair of these two words.
#[derive(Clone, Copy, Default)]
struct Cell {
    best: u64,
    /// Nothing if the two words differ.
    paired: u64,
}

/// How the best list of a cell came about.
const FROM_ABOVE: u8 = 1;
const FROM_LEFT: u8 = 2;
const PAIRED: u8 = 3;
const STEP: u8 = 3;
/// Whether the pair goes on from a pair just before it.
const FOLLOWED: u8 = 4;

/// The part of the table that is filled: the cells at most so far left and right of the diagonal.
struct Band {
    left: usize,
    width: usize,
}

impl Band {
    fn of(old: usize, new: usize, slack: usize) -> Self {
        let left = slack + old.saturating_sub(new);
        let right = slack + new.saturating_sub(old);
        Band {
            left,
            width: left + right + 1,
        }
    }

    fn best(&self, old: &[Item], new: &[Item]) -> Vec<(usize, usize)> {
        let mut steps: Vec<u8> = Vec::with_capacity(self.width * (old.len() + 1));
        // Cell `c` of row `row` speaks of the first `row` old words and the first `row + c - left` new ones.
        steps.resize(self.width, FROM_LEFT);
        let mut above = vec![Cell::default(); self.width];
        let mut cells: Vec<Cell> = Vec::with_capacity(self.width);
        for (row, item) in old.iter().enumerate() {
            let mut before = 0;
            let ups = above.iter().skip(1).map(|cell| cell.best);
            let sides = above.iter().zip(ups.chain(iter::once(0)));
            for (place, (diagonal, up)) in sides.enumerate() {
                let other = (row + place)
                    .checked_sub(self.left)
                    .and_then(|at| new.get(at));
                let mut step = FROM_ABOVE;
                let (mut best, mut paired, mut followed) = (up, 0, 0);
                if before > best {
                    (best, step) = (before, FROM_LEFT);
                }
                if let Some(other) = other.filter(|other| other.word == item.word) {
                    let alike = if item.before == other.before {
                        ALIKE
                    } else {
                        0
                    };
                    let following = diagonal.paired + FOLLOWS + alike;
                    paired = diagonal.best;
                    if diagonal.paired > 0 && following >= paired {
                        (paired, followed) = (following, FOLLOWED);
                    }
                    paired += worth(item, other);
                    if paired >= best {
                        (best, step) = (paired, PAIRED);
                    }
                }
                cells.push(Cell { best, paired });
                steps.push(step | followed);
                before = best;
            }
            std::mem::swap(&mut above, &mut cells);
            cells.clear();
        }
        self.trace(&steps, old.len(), new.len())
    }

    /// The way back from the last cell.
    fn trace(&self, steps: &[u8], old: usize, new: usize) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        let (mut row, mut column, mut paired) = (old, new, false);
        while row > 0 && column > 0 {
            let place = (column + self.left)
                .checked_sub(row)
                .filter(|place| *place < self.width);
            let step = place.and_then(|place| steps.get(row * self.width + place));
            let Some(step) = step else { break };
            if paired || step & STEP == PAIRED {
                (row, column) = (row - 1, column - 1);
                pairs.push((row, column));
                paired = step & FOLLOWED != 0;
            } else if step & STEP == FROM_ABOVE {
                row -= 1;
            } else {
                column -= 1;
            }
        }
        pairs.reverse();
        pairs
    }
}

fn worth(one: &Item, other: &Item) -> u64 {
    let edges = u64::from(one.starts && other.starts) + u64::from(one.ends && other.ends);
    WORD + if one.content { CONTENT } else { 0 } + edges * EDGE
}
