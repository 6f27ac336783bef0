//! Amendments that meet in a place: whether the order of adopting decides between them, by what each takes from the
//! other, and how those between which it does not are drawn.

use super::MarkKind;
use super::group::alike;
use super::layering::{Layered, spots};
use super::rivals::Side;
use super::spot::{Spot, Strand, note_amending};
use crate::dialogue::AmendmentId;
use crate::dialogue::ground::{Course, Footing, Turn};
use crate::text::amending::Edit;
use std::collections::BTreeSet;

/// What an amendment would do to the words as they stand.
pub(super) struct Known<'d> {
    pub(super) id: &'d AmendmentId,
    pub(super) turn: Turn,
    /// As it is, then as it would be with any of the sub-amendments that are not settled.
    pub(super) forms: Vec<Vec<Edit>>,
    /// What its own words and those of each sub-amendment would do, one layer over the other, where it can be drawn in
    /// one strand with others: there is one way only to go through its sub-amendments. Nothing where it cannot.
    pub(super) layers: Vec<(&'d AmendmentId, Vec<Edit>)>,
}

/// Pairs of strands, each both ways.
pub(super) type Pairs = BTreeSet<(usize, usize)>;

/// Strands, and of those that come of known edits what they would do.
pub(super) struct Meeting<'a, 'd, 't> {
    pub(super) course: &'a Course<'t>,
    pub(super) known: &'a [Option<Known<'d>>],
}

impl<'d> Meeting<'_, 'd, '_> {
    fn pair(&self, one: usize, two: usize) -> Option<(&Known<'d>, &Known<'d>)> {
        let known = |at: usize| self.known.get(at).and_then(Option::as_ref);
        Some((known(one)?, known(two)?))
    }

    /// Whether a strand can be drawn with others.
    fn is_free(&self, strand: usize) -> bool {
        let known = self.known.get(strand).and_then(Option::as_ref);
        known.is_some_and(|known| !known.layers.is_empty())
    }

    /// The pairs of strands between which the order of adopting decides, in whatever form.
    pub(super) fn decided(&self, count: usize) -> Pairs {
        let mut decided = Pairs::new();
        for at in 0..count {
            for other in at + 1..count {
                if let Some((one, two)) = self.pair(at, other)
                    && one.id != two.id
                    && self.decides(one, two)
                {
                    decided.extend([(at, other), (other, at)]);
                }
            }
        }
        decided
    }

    fn decides(&self, one: &Known<'d>, two: &Known<'d>) -> bool {
        let mut forms = one.forms.iter();
        forms.any(|mine| {
            let mut forms = two.forms.iter();
            forms.any(|theirs| self.lost(mine, theirs) || self.lost(theirs, mine))
        }) || self.falls(one, two)
            || self.falls(two, one)
    }

    /// Whether an amendment can lose its ground, and with it what sub-amendments would have brought: those of one that has
    /// none are never put. It makes no difference that nothing would be seen of the amendment by itself.
    fn falls(&self, one: &Known<'d>, by: &Known<'d>) -> bool {
        let Some((own, amended)) = one.forms.split_first() else {
            return false;
        };
        by.forms.iter().any(|theirs| {
            let mut amended = amended.iter();
            self.takes(theirs, own) && amended.any(|form| !self.covered(theirs, form))
        })
    }

    /// Whether the second have no ground any more once the first are made.
    fn takes(&self, one: &[Edit], from: &[Edit]) -> bool {
        let ground = self.course.ground();
        let mut edits = one.iter();
        edits.any(|edit| from.iter().any(|other| ground.takes(edit, other)))
    }

    /// Whether the second have no ground once the first are made, and would be seen had they been made before.
    fn lost(&self, one: &[Edit], from: &[Edit]) -> bool {
        self.takes(one, from) && !self.covered(one, from)
    }

    /// Whether nothing would be seen of the second had they been made before the first.
    fn covered(&self, one: &[Edit], from: &[Edit]) -> bool {
        let ground = self.course.ground();
        self.left(from)
            .all(|other| one.iter().any(|edit| ground.covers(edit, other)))
    }

    /// Those that have not been made yet.
    fn left<'k>(&self, edits: &'k [Edit]) -> impl Iterator<Item = &'k Edit> {
        let (vocabulary, fabric) = (&self.course.lexicon.vocabulary, &self.course.fabric);
        let stands = |edit: &&Edit| fabric.footing(vocabulary, edit) == Footing::Stands;
        edits.iter().filter(stands)
    }

    /// Draws those that meet without excluding each other as one strand, each in the layer of its turn. What one would
    /// strike although another changes it comes after that other. Tells in which strand each is drawn then.
    pub(super) fn join(&self, strands: &mut [Strand<'d>], decided: &mut Pairs) -> Vec<usize> {
        let own = strands.to_vec();
        let mut drawn_in: Vec<usize> = (0..own.len()).collect();
        for at in 0..own.len() {
            if drawn_in.get(at) != Some(&at) {
                continue;
            }
            let mut members = vec![at];
            let mut next = 0;
            loop {
                while let Some(mine) = members.get(next).and_then(|it| own.get(*it)) {
                    next += 1;
                    let more = self.met_by(mine, strands, (&members, &drawn_in), decided);
                    members.extend(more);
                }
                if members.len() == 1 {
                    break;
                }
                let Some(shape) = self.drawn(&own, &members) else {
                    break;
                };
                // Drawn as one they may meet what none of them meets alone.
                let more = self.met_by(&shape, strands, (&members, &drawn_in), decided);
                if more.is_empty() {
                    settle(strands, shape, (&members, &mut drawn_in), decided);
                    break;
                }
                members.extend(more);
            }
        }
        drawn_in
    }

    /// Those that a strand meets and none of its members excludes, with all that are drawn with them.
    fn met_by(
        &self,
        mine: &Strand<'d>,
        strands: &[Strand<'d>],
        (members, drawn_in): (&[usize], &[usize]),
        decided: &Pairs,
    ) -> Vec<usize> {
        let mut found: Vec<usize> = Vec::new();
        for (other, theirs) in strands.iter().enumerate() {
            let has = members.contains(&other) || found.contains(&other);
            let free = self.is_free(other) && members.iter().all(|it| self.is_free(*it));
            if has || !free || !self.meet(mine, theirs) {
                continue;
            }
            let all = together(drawn_in, other);
            let apart = |one: &usize| all.iter().any(|it| decided.contains(&(*one, *it)));
            if !members.iter().chain(&found).any(apart) {
                found.extend(all);
            }
        }
        found
    }

    /// The amendments of pairs of strands, each with the strand in which it is drawn.
    pub(super) fn rivals(&self, pairs: &Pairs, drawn_in: &[usize]) -> Vec<[Side<'d>; 2]> {
        let side = |at: usize| {
            let known = self.known.get(at)?.as_ref()?;
            Some((*drawn_in.get(at)?, known.id))
        };
        let once = pairs.iter().filter(|(one, two)| one < two);
        once.filter_map(|(one, two)| Some([side(*one)?, side(*two)?]))
            .collect()
    }

    /// Of the pairs between which the order decides, those of which no place excludes another by itself: what is nearest
    /// stands for it.
    pub(super) fn unclear(&self, strands: &[Strand<'d>], decided: &Pairs) -> Pairs {
        let course = self.course;
        let excludes = |one: &Spot<'d>, two: &Spot<'d>| {
            let overlap = one.at.start < two.at.end && two.at.start < one.at.end;
            let near = one.at.start <= two.at.end + 1 && two.at.start <= one.at.end + 1;
            let edits = one.edit.as_ref().zip(two.edit.as_ref());
            let differs = one.at != two.at || !alike(&one.stretches, &two.stretches);
            overlap && differs || near && edits.is_some_and(|(a, b)| course.ground().exclude(a, b))
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
                    (Some(a), Some(b)) if meets => one.at != two.at || !course.ground().same(a, b),
                    (Some(_), Some(_)) => false,
                    _ => meets || here(),
                }
            };
            two.iter().any(meets)
        })
    }

    /// Some as one strand.
    fn drawn(&self, own: &[Strand<'d>], members: &[usize]) -> Option<Strand<'d>> {
        let known = |at: &usize| self.known.get(*at)?.as_ref().map(|known| (*at, known));
        let mut waiting: Vec<(usize, &Known<'d>)> = members.iter().filter_map(known).collect();
        waiting.sort_by(|one, two| one.1.turn.cmp(&two.1.turn));
        let course = self.course;
        let mut layered = Layered::of(&course.lexicon.words);
        let mut fabric = course.fabric.clone();
        let mut drawn: Vec<(usize, &Known<'d>)> = Vec::new();
        while !waiting.is_empty() {
            let spares = |(_, one): &(usize, &Known<'d>)| {
                let mut others = waiting.iter().filter(|(_, two)| two.id != one.id);
                !others.any(|(_, two)| {
                    let mut pairs = one
                        .layers
                        .iter()
                        .flat_map(|it| two.layers.iter().map(move |two| (it, two)));
                    pairs.any(|((_, one), (_, two))| self.takes(one, two))
                })
            };
            let next = waiting.iter().position(spares).unwrap_or(0);
            let (at, one) = waiting.remove(next);
            let below = fabric.clone();
            for (id, edits) in &one.layers {
                fabric = course.as_far_on(&below, edits, Some(&one.turn));
                layered.lay(&course.lexicon.vocabulary, &course.tokens(&fabric), id);
            }
            drawn.push((at, one));
        }
        let root = drawn.first()?.1.id;
        let mut shown = spots(layered, root, false);
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
        Some(shown)
    }
}

/// Lets one strand stand for its members.
fn settle<'d>(
    strands: &mut [Strand<'d>],
    shape: Strand<'d>,
    (members, drawn_in): (&[usize], &mut [usize]),
    decided: &mut Pairs,
) {
    let Some(first) = members.iter().min().copied() else {
        return;
    };
    for at in members {
        if let Some(strand) = strands.get_mut(*at) {
            strand.clear();
        }
        if let Some(place) = drawn_in.get_mut(*at) {
            *place = first;
        }
        let theirs = decided.range((*at, 0)..(*at + 1, 0));
        let theirs: Vec<usize> = theirs.map(|(_, other)| *other).collect();
        decided.extend(theirs.iter().flat_map(|it| [(first, *it), (*it, first)]));
    }
    if let Some(strand) = strands.get_mut(first) {
        *strand = shape;
    }
}

/// Those that are drawn in one strand with another.
fn together(drawn_in: &[usize], one: usize) -> Vec<usize> {
    let place = drawn_in.get(one);
    let all = drawn_in.iter().enumerate();
    all.filter(|(_, it)| Some(*it) == place)
        .map(|(at, _)| at)
        .collect()
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
