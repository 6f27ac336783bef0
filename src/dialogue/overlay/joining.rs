//! Amendments that meet without excluding each other, drawn as one strand, each in the layer of its turn.
//!
//! Where one of them has rival sub-amendments there are several ways to go through it, each of them a strand: then what it
//! is drawn with is in every one of these, and alternatives are only what the rivals would do.

use super::MarkKind;
use super::layering::{Layered, spots};
use super::spot::{Spot, Strand, note_amending};
use super::together::{Known, Meeting, Pairs};
use crate::dialogue::AmendmentId;

/// Which strands are drawn as one.
struct Joint {
    /// The strand in which each is drawn.
    drawn_in: Vec<usize>,
    /// The first of those that each is drawn with: at first all ways to go through one amendment.
    set: Vec<usize>,
}

impl Joint {
    fn with(&self, one: usize) -> Vec<usize> {
        let set = self.set.get(one);
        let all = self.set.iter().enumerate();
        all.filter(|(_, it)| Some(*it) == set)
            .map(|(at, _)| at)
            .collect()
    }
}

impl<'d> Meeting<'_, 'd, '_> {
    /// Draws those that meet without excluding each other as one. What one would strike although another changes it comes
    /// after that other. Tells in which strand each is drawn then.
    pub(super) fn join(&self, strands: &mut [Strand<'d>], decided: &mut Pairs) -> Vec<usize> {
        let own = strands.to_vec();
        let mut joint = Joint {
            drawn_in: (0..own.len()).collect(),
            set: (0..own.len()).map(|at| self.first_way(at)).collect(),
        };
        for at in 0..own.len() {
            if joint.set.get(at) != Some(&at) {
                continue;
            }
            let mut members = joint.with(at);
            let mut next = 0;
            loop {
                while let Some(mine) = members.get(next).and_then(|it| own.get(*it)) {
                    next += 1;
                    let more = self.met_by(mine, strands, (&members, &joint), decided);
                    members.extend(more);
                }
                let ways = self.ways(&members);
                if ways.len() == 1 {
                    break;
                }
                let shapes = self.drawn(&own, &ways);
                // Drawn as one they may meet what none of them meets alone.
                let before = members.len();
                for shape in &shapes {
                    let more = self.met_by(shape, strands, (&members, &joint), decided);
                    members.extend(more);
                }
                if members.len() == before {
                    settle(strands, shapes, (&ways, &mut joint), decided);
                    break;
                }
            }
        }
        joint.drawn_in
    }

    /// The first strand of the same amendment.
    fn first_way(&self, strand: usize) -> usize {
        let id = |at: usize| self.known(at).map(|known| known.id);
        let mut before = (0..strand).filter(|at| id(*at).is_some());
        before.find(|at| id(*at) == id(strand)).unwrap_or(strand)
    }

    /// Strands by the amendment they are ways of, in their order.
    fn ways(&self, members: &[usize]) -> Vec<Vec<usize>> {
        let mut members = members.to_vec();
        members.sort_unstable_by_key(|at| (self.first_way(*at), *at));
        let same = |one: &usize, two: &usize| self.first_way(*one) == self.first_way(*two);
        members.chunk_by(same).map(<[usize]>::to_vec).collect()
    }

    /// Those that a strand meets and none of its members excludes, with all that are drawn with them.
    fn met_by(
        &self,
        mine: &Strand<'d>,
        strands: &[Strand<'d>],
        (members, joint): (&[usize], &Joint),
        decided: &Pairs,
    ) -> Vec<usize> {
        let free = members.iter().all(|at| self.known(*at).is_some());
        let mut found: Vec<usize> = Vec::new();
        for (other, theirs) in strands.iter().enumerate() {
            let has = members.contains(&other) || found.contains(&other);
            if has || !free || self.known(other).is_none() || !self.meet(mine, theirs) {
                continue;
            }
            let all = joint.with(other);
            let apart = |one: &usize| all.iter().any(|it| decided.contains(&(*one, *it)));
            if !members.iter().chain(&found).any(apart) {
                found.extend(all);
            }
        }
        found
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
                    (Some(a), Some(b)) if meets => one.at != two.at || !course.ground().same(a, b),
                    (Some(_), Some(_)) => false,
                    _ => meets || here(),
                }
            };
            two.iter().any(meets)
        })
    }

    /// Some amendments as one strand, or as many as one of them has ways.
    fn drawn(&self, own: &[Strand<'d>], ways: &[Vec<usize>]) -> Vec<Strand<'d>> {
        let most = ways.iter().map(Vec::len).max().unwrap_or_default();
        let way = |at: usize| {
            let all = ways.iter();
            let members = all.filter_map(|one| one.get(at).or(one.last()).copied());
            self.layered(own, members.collect())
        };
        (0..most).map(way).collect()
    }

    /// Some as one strand.
    fn layered(&self, own: &[Strand<'d>], members: Vec<usize>) -> Strand<'d> {
        let course = self.course;
        let mut layered = Layered::of(&course.lexicon.words);
        let mut fabric = course.fabric.clone();
        let drawn = self.in_turn(members);
        for (_, one) in &drawn {
            let below = fabric.clone();
            let mut lay = |layered: &mut Layered<'d>, (id, edits): &(&'d AmendmentId, Vec<_>)| {
                fabric = course.as_far_on(&below, edits, Some(&one.turn));
                layered.lay(&course.lexicon.vocabulary, &course.tokens(&fabric), id);
            };
            let own = one.layers.iter().take(1);
            let settled: Vec<_> = one.settled.iter().chain(own).collect();
            settled.iter().for_each(|layer| lay(&mut layered, layer));
            let ids: Vec<&AmendmentId> = settled.iter().map(|(id, _)| *id).collect();
            layered.settle(&ids);
            let pending = one.layers.iter().skip(1);
            pending.for_each(|layer| lay(&mut layered, layer));
        }
        let Some((_, first)) = drawn.first() else {
            return Strand::new();
        };
        let mut shown = spots(layered, first.id, false);
        for (at, known) in &drawn {
            for (id, _) in &known.layers {
                if let Some(own) = own.get(*at).filter(|_| !says(&shown, id)) {
                    also(&mut shown, own, id);
                }
            }
        }
        let subs = drawn
            .iter()
            .flat_map(|(_, known)| known.layers.iter().skip(1));
        let subs: Vec<&AmendmentId> = subs.map(|(id, _)| *id).collect();
        note_amending(&mut shown, &subs);
        shown
    }

    /// Some in the order of their turns, but for what would strike words that another one changes: that comes after it.
    fn in_turn(&self, members: Vec<usize>) -> Vec<(usize, &Known<'d>)> {
        let known = members.into_iter();
        let known = known.filter_map(|at| Some((at, self.known(at)?)));
        let mut waiting: Vec<(usize, &Known<'d>)> = known.collect();
        waiting.sort_by(|one, two| one.1.turn.cmp(&two.1.turn));
        let mut sorted = Vec::with_capacity(waiting.len());
        while !waiting.is_empty() {
            let spares = |(_, one): &(usize, &Known<'d>)| {
                let mut others = waiting.iter().filter(|(_, two)| two.id != one.id);
                !others.any(|(_, two)| {
                    let mut mine = one.layers.iter();
                    mine.any(|(_, one)| two.layers.iter().any(|(_, two)| self.takes(one, two)))
                })
            };
            let next = waiting.iter().position(spares).unwrap_or(0);
            sorted.push(waiting.remove(next));
        }
        sorted
    }
}

/// Lets some strands stand for the ways of some amendments.
fn settle<'d>(
    strands: &mut [Strand<'d>],
    shapes: Vec<Strand<'d>>,
    (ways, joint): (&[Vec<usize>], &mut Joint),
    decided: &mut Pairs,
) {
    let mut members: Vec<usize> = ways.iter().flatten().copied().collect();
    members.sort_unstable();
    let slots: Vec<usize> = members.iter().take(shapes.len()).copied().collect();
    for (way, at) in ways.iter().flat_map(|all| all.iter().enumerate()) {
        if let Some(strand) = strands.get_mut(*at) {
            strand.clear();
        }
        let places = [
            (&mut joint.drawn_in, slots.get(way)),
            (&mut joint.set, slots.first()),
        ];
        for (list, value) in places {
            if let Some((place, value)) = list.get_mut(*at).zip(value) {
                *place = *value;
            }
        }
        let theirs = decided.range((*at, 0)..(*at + 1, 0));
        let theirs: Vec<usize> = theirs.map(|(_, other)| *other).collect();
        let both = |slot: &usize, other: &usize| [(*slot, *other), (*other, *slot)];
        let pairs = slots
            .iter()
            .flat_map(|slot| theirs.iter().flat_map(move |other| both(slot, other)));
        decided.extend(pairs);
    }
    for (slot, shape) in slots.iter().zip(shapes) {
        if let Some(strand) = strands.get_mut(*slot) {
            *strand = shape;
        }
    }
}

/// Whether a strand has a mark of an amendment.
fn says(strand: &[Spot<'_>], id: &AmendmentId) -> bool {
    let stretches = strand.iter().flat_map(|spot| &spot.stretches);
    let mut layers = stretches.flat_map(|stretch| &stretch.marks);
    layers.any(|layer| layer.who.contains(&id))
}

/// Adds the marks of an amendment that does nothing which another one does not do as well: where it would strike words
/// that are struck, and put in words that are put in.
fn also<'d>(shown: &mut [Spot<'d>], own: &[Spot<'d>], id: &'d AmendmentId) {
    for spot in shown {
        let mut at = spot.at.start;
        for stretch in &mut spot.stretches {
            let first = stretch.marks.first();
            let current = first.is_none_or(|layer| layer.kind == MarkKind::Deleted);
            let start = at;
            at += if current { stretch.words.len() } else { 0 };
            let Some(layer) = stretch.marks.last_mut() else {
                continue;
            };
            let here = own
                .iter()
                .filter(|it| it.at.start <= start && at <= it.at.end);
            let mut theirs = here.flat_map(|spot| &spot.stretches).filter(|it| {
                let mut marks = it.marks.iter();
                marks.any(|own| own.kind == layer.kind && own.who.contains(&id))
            });
            let struck = layer.kind == MarkKind::Deleted;
            if theirs.any(|it| struck || it.words == stretch.words) {
                layer.who.push(id);
            }
        }
    }
}
