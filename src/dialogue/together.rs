//! Amendments that meet in a place: whether the order of adopting decides between them, and how those between which it
//! does not are drawn. Both are found by adopting them, with what the preview and the act do.

use super::AmendmentId;
use super::clash::clash;
use super::course::Course;
use super::draft::{Edit, Kind};
use super::fabric::Fabric;
use super::layering::{Layered, spots};
use super::strand::{Spot, Strand};
use super::turn::Turn;
use crate::text::Word;
use std::collections::BTreeSet;

/// What an amendment would do to the words as they stand.
pub(super) struct Known<'d> {
    pub(super) id: &'d AmendmentId,
    pub(super) turn: Turn,
    pub(super) edits: Vec<Edit>,
}

/// Pairs of strands, each both ways.
pub(super) type Pairs = BTreeSet<(usize, usize)>;

/// Strands, and of those that come of known edits what they would do.
pub(super) struct Meeting<'a, 'd, 't> {
    pub(super) course: &'a Course<'t>,
    pub(super) known: &'a [Option<Known<'d>>],
}

/// Places that have no more tokens than these between them may have to do with each other.
const NEAR: usize = 3;

/// Of more pairs than these in one place it is the edits, one by one, that say whether they exclude each other: to try
/// every pair of hundreds would make the room wait.
const MOST_PAIRS: usize = 3000;

impl<'d> Meeting<'_, 'd, '_> {
    fn pair(&self, one: usize, two: usize) -> Option<(&Known<'d>, &Known<'d>)> {
        let known = |at: usize| self.known.get(at).and_then(Option::as_ref);
        Some((known(one)?, known(two)?))
    }

    /// The pairs of strands between which the order of adopting decides.
    pub(super) fn decided(&self, strands: &[Strand<'d>]) -> Pairs {
        let mut decided = Pairs::new();
        let mut tried = 0;
        for (at, one) in strands.iter().enumerate() {
            for (other, two) in strands.iter().enumerate().skip(at + 1) {
                let Some((first, second)) = self.pair(at, other) else {
                    continue;
                };
                if !near(one, two) || stacked(first) && stacked(second) {
                    continue;
                }
                tried += 1;
                let decides = match tried > MOST_PAIRS {
                    true => self.clash(first, second),
                    false => self.adopted(&[first, second]).0 != self.adopted(&[second, first]).0,
                };
                if decides {
                    decided.extend([(at, other), (other, at)]);
                }
            }
        }
        decided
    }

    fn clash(&self, one: &Known<'d>, two: &Known<'d>) -> bool {
        let course = self.course;
        let mut edits = one.edits.iter();
        edits.any(|one| {
            let clashes = |two| clash(&course.lexicon.vocabulary, &course.fabric, one, two);
            two.edits.iter().any(clashes)
        })
    }

    /// The words once these are adopted, one after the other, and those that had no ground any more.
    fn adopted<'k>(&self, order: &[&'k Known<'d>]) -> (Vec<Option<Word>>, Vec<&'k AmendmentId>) {
        let mut fabric: Option<Fabric> = None;
        let mut fallen = Vec::new();
        for one in order {
            let now = fabric.as_ref().unwrap_or(&self.course.fabric);
            match self.course.adopted(now, &one.edits, Some(&one.turn)) {
                Some(then) => fabric = Some(then),
                None => fallen.push(one.id),
            }
        }
        let fabric = fabric.as_ref().unwrap_or(&self.course.fabric);
        (self.course.said(fabric), fallen)
    }

    /// Draws those that meet without excluding each other as one strand, each in the layer of its turn. What one would
    /// strike although another changes it comes after that other.
    pub(super) fn join(&self, strands: &mut [Strand<'d>], decided: &mut Pairs) {
        for at in 0..strands.len() {
            let mut members = vec![at];
            let mut next = 0;
            while let Some(one) = members.get(next).copied() {
                next += 1;
                for other in 0..strands.len() {
                    let pair = (strands.get(one), strands.get(other));
                    let (Some(mine), Some(theirs)) = pair else {
                        continue;
                    };
                    let apart = members.contains(&other)
                        || self.pair(one, other).is_none()
                        || members.iter().any(|it| decided.contains(&(*it, other)));
                    if !apart && self.meet(mine, theirs) {
                        members.push(other);
                    }
                }
            }
            if members.len() > 1 {
                self.draw(strands, &members, decided);
            }
        }
    }

    /// Of the pairs between which the order decides, those of which no place excludes another by itself: what is nearest
    /// stands for it.
    pub(super) fn unclear(&self, strands: &[Strand<'d>], decided: &Pairs) -> Pairs {
        let course = self.course;
        let excludes = |one: &Spot<'d>, two: &Spot<'d>| {
            let overlap = one.at.start < two.at.end && two.at.start < one.at.end;
            let near = one.at.start <= two.at.end + 1 && two.at.start <= one.at.end + 1;
            let edits = one.edit.as_ref().zip(two.edit.as_ref());
            let (vocabulary, fabric) = (&course.lexicon.vocabulary, &course.fabric);
            overlap || near && edits.is_some_and(|(a, b)| clash(vocabulary, fabric, a, b))
        };
        let clear = |(one, two): &(usize, usize)| {
            let pair = strands.get(*one).zip(strands.get(*two));
            pair.is_some_and(|(one, two)| {
                let mut one = one.iter();
                one.any(|a| two.iter().any(|b| excludes(a, b)))
            })
        };
        let unclear = decided.iter().filter(|pair| !clear(pair));
        unclear.copied().collect()
    }

    /// Whether two strands would be drawn as alternatives because of where they stand.
    fn meet(&self, one: &Strand<'d>, two: &Strand<'d>) -> bool {
        let course = self.course;
        let mut all = one.iter();
        all.any(|one| {
            let meets = |two: &Spot<'d>| {
                let overlap = one.at.start < two.at.end && two.at.start < one.at.end;
                let within = |put: &Spot<'d>, other: &Spot<'d>| {
                    put.at.is_empty()
                        && other.at.start < put.at.start
                        && put.at.start < other.at.end
                };
                let meets = overlap || within(one, two) || within(two, one);
                let here = || one.at == two.at && one.stretches != two.stretches;
                match (&one.edit, &two.edit) {
                    (Some(a), Some(b)) if meets => {
                        one.at != two.at || !super::clash::same(&course.fabric, a, b)
                    }
                    (Some(_), Some(_)) => false,
                    _ => meets || here(),
                }
            };
            two.iter().any(meets)
        })
    }

    fn draw(&self, strands: &mut [Strand<'d>], members: &[usize], decided: &mut Pairs) {
        let known = |at: &usize| self.known.get(*at)?.as_ref().map(|known| (*at, known));
        let mut waiting: Vec<(usize, &Known<'d>)> = members.iter().filter_map(known).collect();
        waiting.sort_by(|one, two| one.1.turn.cmp(&two.1.turn));
        let kills = |one: &Known<'d>, two: &Known<'d>| !self.adopted(&[one, two]).1.is_empty();
        let course = self.course;
        let mut layered = Layered::of(&course.lexicon.words);
        let mut fabric = course.fabric.clone();
        let mut drawn: Vec<usize> = Vec::new();
        let mut root = None;
        while !waiting.is_empty() {
            let spares = |(_, one): &(usize, &Known<'d>)| {
                let mut others = waiting.iter().filter(|(_, two)| two.id != one.id);
                !others.any(|(_, two)| kills(one, two))
            };
            let next = waiting.iter().position(spares).unwrap_or(0);
            let (at, one) = waiting.remove(next);
            let Some(then) = course.adopted(&fabric, &one.edits, Some(&one.turn)) else {
                continue;
            };
            fabric = then;
            layered.lay(&course.lexicon.vocabulary, &course.tokens(&fabric), one.id);
            root.get_or_insert(one.id);
            drawn.push(at);
        }
        let (Some(first), Some(root)) = (drawn.iter().min().copied(), root) else {
            return;
        };
        for at in &drawn {
            if let Some(strand) = strands.get_mut(*at) {
                strand.clear();
            }
            let theirs: Vec<usize> = decided
                .iter()
                .filter_map(|(one, other)| (one == at).then_some(*other))
                .collect();
            decided.extend(theirs.iter().flat_map(|it| [(first, *it), (*it, first)]));
        }
        if let Some(strand) = strands.get_mut(first) {
            *strand = spots(layered, root);
        }
    }
}

/// Whether all an amendment does is to put in sentences and paragraphs: they stand in the order of the numbers.
fn stacked(known: &Known<'_>) -> bool {
    let mut edits = known.edits.iter();
    edits.all(|edit| matches!(edit.kind, Kind::Sentences | Kind::Before | Kind::After))
}

fn near(one: &Strand<'_>, two: &Strand<'_>) -> bool {
    let reach = |spot: &Spot<'_>| spot.at.start.saturating_sub(NEAR)..=spot.at.end;
    one.iter().any(|one| {
        let meets = |two: &Spot<'_>| {
            let (a, b) = (reach(one), reach(two));
            a.start() <= b.end() && b.start() <= a.end()
        };
        two.iter().any(meets)
    })
}
