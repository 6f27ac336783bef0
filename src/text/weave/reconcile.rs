//! A version with several parents: which of their words it took over, whatever the merge did to them.
//!
//! A merge never re-attributes what a parent already had: a word that stands in a parent keeps its writer,
//! even where the merge moved it, and one that a parent struck keeps who struck it. What the merge alone
//! wrote or dropped is the merge's.

use super::struck::{Strike, Struck};
use super::{Told, Version, Weave};
use rustc_hash::FxHashSet;
use similar::{Algorithm, DiffOp};
use std::hash::Hash;
use std::rc::Rc;

/// How many words without a match two texts may have together to be compared word by word: comparing takes up to
/// the square of it. Beyond it a text is as long as a book and has little in common with the other.
const MOST: usize = 30_000;

/// How often words that a merge carried elsewhere are looked for; each round finds those in one order.
const ROUNDS: usize = 64;

/// Parents beyond this many are not looked at; git itself makes no such merges.
const MOST_PARENTS: usize = 64;

/// Where a word of a merge comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The merge wrote it.
    New,
    /// An element that stays where it is, by its place among the parents' words.
    Place(usize),
    /// An element that the merge carried elsewhere.
    Carried(u32),
}

/// The parents' words laid over each other.
pub(super) struct Sides {
    /// By element: which parents show it.
    shown: Vec<u64>,
    /// By element: which parents know it, shown or struck.
    known: Vec<u64>,
    /// Every element that a parent shows, in the weave's order.
    pub(super) all: Vec<u32>,
    /// All parents.
    everyone: u64,
}

impl Sides {
    /// Of words that lie in one order already.
    pub(super) fn only(all: Vec<u32>) -> Sides {
        Sides {
            shown: Vec::new(),
            known: Vec::new(),
            all,
            everyone: 0,
        }
    }

    fn shown(&self, element: u32) -> u64 {
        self.shown.get(element as usize).copied().unwrap_or(0)
    }

    fn known(&self, element: u32) -> u64 {
        self.known.get(element as usize).copied().unwrap_or(0)
    }

    /// Whether a merge without quarrels shows it: no parent struck it.
    fn undisputed(&self, element: u32) -> bool {
        self.shown(element) == self.known(element)
    }
}

impl<W: Copy + Eq + Hash + Ord> Weave<W> {
    /// The version with these parents that shows `words`; what no parent has was written by `writer`.
    /// `telling` says which words are rare enough to be recognised away from where a merge would put them; `told`, where
    /// it is known, which word is which.
    pub fn reconcile(
        &mut self,
        parents: &[Rc<Version<W>>],
        words: Vec<W>,
        writer: u32,
        (telling, told): (&dyn Fn(W) -> bool, Option<&Told>),
    ) -> Version<W> {
        let parents = parents.get(..MOST_PARENTS).unwrap_or(parents);
        let sides = self.sides(parents);
        self.find_twins(parents, &sides);
        let mut version = Version::default();
        if let Some(same) = parents.iter().find(|parent| parent.words == words) {
            version.elements.clone_from(&same.elements);
        } else {
            let origins = match told {
                Some(told) => self.told_origins(&sides, parents, &words, told),
                None => self.origins(&sides, parents, &words, telling),
            };
            let versions: Vec<&Version<W>> = parents.iter().map(Rc::as_ref).collect();
            version.elements = self.compose(&sides, &versions, &origins, &words, writer);
        }
        version.struck = self.struck(&sides, parents, &version.elements, writer);
        version.words = words;
        version
    }

    fn sides(&self, parents: &[Rc<Version<W>>]) -> Sides {
        let mut sides = Sides {
            shown: vec![0; self.len()],
            known: vec![0; self.len()],
            all: Vec::new(),
            everyone: 0,
        };
        for (number, parent) in parents.iter().enumerate() {
            let bit = 1_u64 << number;
            sides.everyone |= bit;
            for &element in &parent.elements {
                mark(&mut sides.shown, element, bit);
                mark(&mut sides.known, element, bit);
            }
            for strike in parent.struck.iter() {
                mark(&mut sides.known, strike.element, bit);
            }
        }
        let shown_elements = self.order().filter(|&element| sides.shown(element) != 0);
        sides.all = shown_elements.collect();
        sides
    }

    /// Notes words that were written alike on two sides at the same place.
    fn find_twins(&mut self, parents: &[Rc<Version<W>>], sides: &Sides) {
        for (number, later) in parents.iter().enumerate().skip(1) {
            let earlier = parents.iter().take(number);
            if let Some(first) = earlier.clone().find(|first| first.words == later.words) {
                for (&later, &first) in later.elements.iter().zip(&first.elements) {
                    self.twin(later, first);
                }
                continue;
            }
            for (first_number, _) in earlier.enumerate() {
                self.find_twin_runs(sides, 1 << first_number, 1 << number);
            }
        }
    }

    /// Between two words that every parent shows, runs that only one of two sides knows are twins if alike.
    fn find_twin_runs(&mut self, sides: &Sides, first: u64, later: u64) {
        let own = |element: u32, side: u64, other: u64| {
            sides.shown(element) & side != 0 && sides.known(element) & other == 0
        };
        for stretch in sides
            .all
            .split(|&element| sides.shown(element) == sides.everyone)
        {
            let run = |side: u64, other: u64| -> Vec<u32> {
                let run = stretch.iter().filter(|&&e| own(e, side, other));
                run.copied().collect()
            };
            let (ours, theirs) = (run(first, later), run(later, first));
            if !ours.is_empty() && self.words_of(&ours) == self.words_of(&theirs) {
                for (&first, &later) in ours.iter().zip(&theirs) {
                    self.twin(later, first);
                }
            }
        }
    }

    fn words_of(&self, elements: &[u32]) -> Vec<W> {
        let words = elements.iter().filter_map(|&element| self.element(element));
        words.map(|(word, _)| word).collect()
    }

    /// Where each word of the merge comes from: first as a merge without quarrels would have it, then among all
    /// that the parents show at that place, then from anywhere.
    fn origins(
        &self,
        sides: &Sides,
        parents: &[Rc<Version<W>>],
        words: &[W],
        telling: &dyn Fn(W) -> bool,
    ) -> Vec<Origin> {
        let mut origins = vec![Origin::New; words.len()];
        let places = sides.all.iter().enumerate();
        let undisputed: Vec<usize> = places
            .filter(|&(_, &element)| sides.undisputed(element) && self.first_of(element) == element)
            .map(|(place, _)| place)
            .collect();
        let candidates: Vec<W> = self.words_at(sides, &undisputed);
        for (old, new) in alike(&candidates, words, telling, true) {
            if let (Some(origin), Some(&place)) = (origins.get_mut(new), undisputed.get(old)) {
                *origin = Origin::Place(place);
            }
        }
        self.fill_gaps(sides, words, telling, &mut origins);
        self.find_carried(parents, sides, words, telling, &mut origins);
        origins
    }

    fn words_at(&self, sides: &Sides, places: &[usize]) -> Vec<W> {
        let elements = places.iter().filter_map(|&place| sides.all.get(place));
        elements
            .filter_map(|&element| self.element(element))
            .map(|(word, _)| word)
            .collect()
    }

    /// Looks for words without origin among all words that a parent shows between their neighbours.
    fn fill_gaps(
        &self,
        sides: &Sides,
        words: &[W],
        telling: &dyn Fn(W) -> bool,
        origins: &mut [Origin],
    ) {
        let (mut start, mut place) = (0, 0);
        while start < words.len() {
            let rest = origins.get(start..).unwrap_or_default();
            let gap = rest.iter().take_while(|origin| **origin == Origin::New);
            let end = start + gap.count();
            let next = match origins.get(end) {
                Some(Origin::Place(next)) => *next,
                _ => sides.all.len(),
            };
            if end > start {
                let between: Vec<usize> = (place..next).collect();
                let candidates = self.words_at(sides, &between);
                let wanted = words.get(start..end).unwrap_or_default();
                for (old, new) in alike(&candidates, wanted, telling, true) {
                    if let Some(origin) = origins.get_mut(start + new) {
                        *origin = Origin::Place(place + old);
                    }
                }
            }
            (start, place) = (end + 1, next + 1);
        }
    }

    /// Looks for words still without origin anywhere among the parents' words that are not used yet.
    pub(super) fn find_carried(
        &self,
        parents: &[Rc<Version<W>>],
        sides: &Sides,
        words: &[W],
        telling: &dyn Fn(W) -> bool,
        origins: &mut [Origin],
    ) {
        let mut used: FxHashSet<u32> = origins
            .iter()
            .filter_map(|origin| match origin {
                Origin::Place(place) => sides.all.get(*place).copied(),
                Origin::Carried(_) | Origin::New => None,
            })
            .map(|element| self.first_of(element))
            .collect();
        for _ in 0..ROUNDS {
            let before = used.len();
            for parent in parents {
                self.carry_from(parent, words, telling, origins, &mut used);
            }
            if used.len() == before {
                break;
            }
        }
    }

    fn carry_from(
        &self,
        parent: &Version<W>,
        words: &[W],
        telling: &dyn Fn(W) -> bool,
        origins: &mut [Origin],
        used: &mut FxHashSet<u32>,
    ) {
        let open: Vec<usize> = origins
            .iter()
            .enumerate()
            .filter(|(_, origin)| **origin == Origin::New)
            .map(|(place, _)| place)
            .collect();
        let wanted: Vec<W> = open
            .iter()
            .filter_map(|&at| words.get(at).copied())
            .collect();
        if !wanted.iter().copied().any(telling) {
            return;
        }
        let unused = parent.elements.iter().copied();
        let unused: Vec<u32> = unused
            .filter(|&e| !used.contains(&self.first_of(e)))
            .collect();
        for (old, new) in alike(&self.words_of(&unused), &wanted, telling, false) {
            let origin = open.get(new).and_then(|&slot| origins.get_mut(slot));
            if let (Some(origin), Some(&element)) = (origin, unused.get(old)) {
                used.insert(self.first_of(element));
                *origin = Origin::Carried(element);
            }
        }
    }

    /// Puts what is new or carried into the weave and returns the merge's elements.
    pub(super) fn compose(
        &mut self,
        sides: &Sides,
        versions: &[&Version<W>],
        origins: &[Origin],
        words: &[W],
        writer: u32,
    ) -> Vec<u32> {
        let known = self.known(versions);
        let mut elements = Vec::with_capacity(words.len());
        let at = |origin: &Origin| match origin {
            Origin::Place(place) => sides.all.get(*place).copied(),
            Origin::Carried(_) | Origin::New => None,
        };
        let mut rest = origins;
        let mut spot = None;
        for &word in words {
            let Some((origin, after)) = rest.split_first() else {
                break;
            };
            if let Some(element) = at(origin) {
                elements.push(element);
                spot = None;
            } else {
                let before = || after.iter().find_map(at).unwrap_or(0);
                let place = spot.unwrap_or_else(|| self.spot(before(), known.as_deref()));
                let element = match origin {
                    Origin::Carried(from) => self.carry(place, word, *from, writer),
                    Origin::Place(_) | Origin::New => self.insert(place, word, writer),
                };
                elements.push(element);
                spot = Some(element);
            }
            rest = after;
        }
        elements
    }

    /// What the parents know and the merge does not show: struck by whom the first parent says that struck it,
    /// else by the merge; by nobody where a twin is shown.
    fn struck(
        &self,
        sides: &Sides,
        parents: &[Rc<Version<W>>],
        elements: &[u32],
        writer: u32,
    ) -> Struck {
        let mut done: FxHashSet<u32> = elements.iter().copied().collect();
        let firsts: FxHashSet<u32> = if self.has_twins() {
            elements.iter().map(|&e| self.first_of(e)).collect()
        } else {
            FxHashSet::default()
        };
        let mut strikes = Vec::new();
        for parent in parents {
            for &strike in parent.struck.iter() {
                if done.insert(strike.element) {
                    strikes.push(strike);
                }
            }
        }
        for &element in &sides.all {
            if done.insert(element) {
                let twin = firsts.contains(&self.first_of(element));
                strikes.push(Strike {
                    element,
                    by: (!twin).then_some(writer),
                    taken_back: false,
                });
            }
        }
        let mut struck = Struck::default();
        struck.push(strikes);
        struck
    }
}

fn mark(marks: &mut [u64], element: u32, bit: u64) {
    if let Some(mark) = marks.get_mut(element as usize) {
        *mark |= bit;
    }
}

/// What two texts have in common, as pairs of places in order: telling words as many as there are, and what
/// stands next to them alike. Other words are matched in no other way: a space or an article is
/// everywhere. `ends` says that the texts begin and end at the same places, which then count as telling.
fn alike<W: Copy + Eq + Hash + Ord>(
    old: &[W],
    new: &[W],
    telling: &dyn Fn(W) -> bool,
    ends: bool,
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::with_capacity(new.len());
    let head = if ends {
        common(old.iter(), new.iter())
    } else {
        0
    };
    pairs.extend((0..head).map(|at| (at, at)));
    let (old_rest, new_rest) = (old.get(head..), new.get(head..));
    let (old_rest, new_rest) = (old_rest.unwrap_or_default(), new_rest.unwrap_or_default());
    let tail = if ends {
        common(old_rest.iter().rev(), new_rest.iter().rev())
    } else {
        0
    };
    let mut anchors = match tail < old_rest.len().min(new_rest.len()) {
        true => anchors(old_rest, new_rest, telling),
        false => Vec::new(),
    };
    // What the common end holds is settled.
    let (old_end, new_end) = (old_rest.len() - tail, new_rest.len() - tail);
    anchors.retain(|(old, new)| *old < old_end && *new < new_end);
    let shift = |(old, new): (usize, usize)| (old + head, new + head);
    pairs.extend(
        widened(old_rest, new_rest, &anchors, (old_end, new_end))
            .into_iter()
            .map(shift),
    );
    pairs.extend((0..tail).map(|at| shift((old_end + at, new_end + at))));
    pairs
}

/// The telling words of two texts that stand in both in one order, as pairs of places; none where there are too many.
fn anchors<W: Copy + Eq + Hash + Ord>(
    old: &[W],
    new: &[W],
    telling: &dyn Fn(W) -> bool,
) -> Vec<(usize, usize)> {
    let telling_in = |words: &[W]| -> (Vec<usize>, Vec<W>) {
        let words = words.iter().copied().enumerate();
        words.filter(|(_, word)| telling(*word)).unzip()
    };
    let ((old_places, old_words), (new_places, new_words)) = (telling_in(old), telling_in(new));
    if old_words.len() + new_words.len() > MOST {
        return Vec::new();
    }
    let mut anchors = Vec::new();
    for operation in similar::capture_diff_slices(Algorithm::Myers, &old_words, &new_words) {
        if let DiffOp::Equal {
            old_index,
            new_index,
            len,
        } = operation
        {
            let olds = old_places.iter().skip(old_index).take(len);
            let news = new_places.iter().skip(new_index);
            anchors.extend(olds.copied().zip(news.copied()));
        }
    }
    anchors
}

/// Anchors with what stands alike behind and before each of them.
fn widened<W: Copy + Eq>(
    old: &[W],
    new: &[W],
    anchors: &[(usize, usize)],
    end: (usize, usize),
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut from = (0, 0);
    let mut after_anchor = false;
    for (number, &to) in anchors.iter().chain([&end]).enumerate() {
        let old_gap = old.get(from.0..to.0).unwrap_or_default();
        let new_gap = new.get(from.1..to.1).unwrap_or_default();
        let front = if after_anchor {
            common(old_gap.iter(), new_gap.iter())
        } else {
            0
        };
        pairs.extend((0..front).map(|at| (from.0 + at, from.1 + at)));
        let is_anchor = number < anchors.len();
        if is_anchor {
            let most = old_gap.len().min(new_gap.len()) - front;
            let back = common(old_gap.iter().rev(), new_gap.iter().rev()).min(most);
            pairs.extend((1..=back).rev().map(|at| (to.0 - at, to.1 - at)));
            pairs.push(to);
        }
        (from, after_anchor) = ((to.0 + 1, to.1 + 1), true);
    }
    pairs
}

fn common<W: Eq>(old: impl Iterator<Item = W>, new: impl Iterator<Item = W>) -> usize {
    old.zip(new).take_while(|(old, new)| old == new).count()
}
