//! Places of several strands that meet, and what a collision draws to itself.

use super::spot::{Spot, Stretch, alike};
use super::strand::Woven;
use crate::dialogue::AmendmentId;
use crate::text::amending::{Kind, Lexicon};
use crate::text::{Class, Word};
use std::ops::Range;

/// What kind of place it is, in the order in which several at one place are read: paragraphs before a paragraph,
/// words, paragraphs after a paragraph, words that are struck.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    ParagraphsBefore,
    Words,
    ParagraphsAfter,
    Struck,
}

/// Places that meet.
pub(super) struct Group<'s, 'd> {
    pub(super) at: Range<usize>,
    rank: Rank,
    /// With the strand each belongs to, in reading order.
    spots: Vec<(usize, &'s Spot<'d>)>,
    /// What stands against something here without a mark of its own, each with the strand it is drawn in.
    held: Vec<(usize, &'d AmendmentId)>,
    /// Strands that are told apart here even where they say the same.
    apart: Vec<(usize, usize)>,
    /// Whether its strands would have different words here.
    collides: bool,
}

/// One of the things that are proposed in one place.
pub(super) struct Choice<'d> {
    /// The strands that would have it.
    pub(super) strands: Vec<usize>,
    /// The passage as they would have it.
    pub(super) stretches: Vec<Stretch<'d>>,
    /// Whose it is.
    pub(super) who: Vec<&'d AmendmentId>,
}

impl<'d> Choice<'d> {
    /// Adds whoever says the same.
    fn join(&mut self, other: Choice<'d>) {
        for (stretch, also) in self.stretches.iter_mut().zip(&other.stretches) {
            for (layer, also) in stretch.marks.iter_mut().zip(&also.marks) {
                add(&mut layer.who, &also.who);
            }
        }
        add(&mut self.who, &other.who);
        self.strands.extend(other.strands);
    }
}

fn add<'d>(who: &mut Vec<&'d AmendmentId>, others: &[&'d AmendmentId]) {
    for id in others {
        if !who.contains(id) {
            who.push(*id);
        }
    }
}

/// The groups in reading order. What a sub-amendment does stands in one group with the collision of what it amends,
/// wherever in the paragraph it is: behind the brackets it would read as part of the last alternative.
pub(super) fn met<'s, 'd>(woven: &'s Woven<'d, '_>) -> Vec<Group<'s, 'd>> {
    let strands = woven.strands.iter().enumerate();
    let spots = strands.flat_map(|(number, strand)| strand.iter().map(move |spot| (number, spot)));
    let ranked = spots.map(|(number, spot)| (rank(&woven.course.lexicon, spot), number, spot));
    let mut spots: Vec<(Rank, usize, &Spot<'_>)> = ranked.collect();
    spots.sort_by_key(|(rank, number, spot)| (spot.at.start, *rank, spot.at.end, *number));
    let mut groups: Vec<Group<'_, '_>> = Vec::new();
    for (rank, number, spot) in spots {
        let meets = |group: &Group<'_, '_>| {
            spot.at.start < group.at.end || joins(woven, group, rank, (number, spot))
        };
        let near = groups.len().saturating_sub(NEAR);
        let first = (near..groups.len()).find(|at| groups.get(*at).is_some_and(meets));
        // Whoever excludes several draws them and all in between together.
        let between = first.map(|at| {
            let last = (at..groups.len()).rev();
            let last = last.clone().find(|at| groups.get(*at).is_some_and(meets));
            let group = groups.get(at);
            let beyond = group.is_some_and(|group| spot.at.end > group.at.end);
            let last = last.filter(|_| !beyond);
            let end = last.map_or(groups.len(), |last| last + 1);
            groups.drain(at + 1..end).collect::<Vec<_>>()
        });
        match first.and_then(|at| groups.get_mut(at)) {
            Some(group) => {
                for other in between.into_iter().flatten() {
                    group.at.end = group.at.end.max(other.at.end);
                    group.spots.extend(other.spots);
                }
                group.at.end = group.at.end.max(spot.at.end);
                group.spots.push((number, spot));
                let place = |(_, spot): &(usize, &Spot<'_>)| (spot.at.start, spot.at.end);
                group.spots.sort_by_key(place);
            }
            None => groups.push(Group {
                at: spot.at.clone(),
                rank,
                spots: vec![(number, spot)],
                held: Vec::new(),
                apart: Vec::new(),
                collides: false,
            }),
        }
    }
    gather(woven, groups)
}

/// How many groups may lie at one place: sentences and paragraphs put there do not collide, however many there are.
const NEAR: usize = 64;

/// Whether a spot beside a group belongs to it: because it would do the same, or because only one of them can be
/// adopted. Other sentences and paragraphs put in there stand beside them.
fn joins(
    woven: &Woven<'_, '_>,
    group: &Group<'_, '_>,
    rank: Rank,
    (number, spot): (usize, &Spot<'_>),
) -> bool {
    let reach = spot.at.start.saturating_sub(group.at.end);
    reach <= 3
        && group.spots.iter().any(|(strand, other)| {
            if woven.unclear.contains(&(*strand, number)) {
                return true;
            }
            if reach > 1 {
                return false;
            }
            let decided = woven.decided.contains(&(*strand, number));
            let here = spot.at == other.at && rank == group.rank;
            let ground = woven.course.ground();
            match (&other.edit, &spot.edit) {
                (Some(one), Some(two)) => {
                    here && ground.same(one, two) || decided && ground.exclude(one, two)
                }
                _ => {
                    let words = woven.prose && matches!(rank, Rank::Words | Rank::Struck);
                    let decided = decided && !woven.prose;
                    here && (words || decided || alike(&other.stretches, &spot.stretches))
                }
            }
        })
}

fn rank(lexicon: &Lexicon<'_>, spot: &Spot<'_>) -> Rank {
    if !spot.at.is_empty() {
        return Rank::Struck;
    }
    if let Some(edit) = &spot.edit {
        return match edit.to.as_deref().unwrap_or(edit).kind {
            Kind::Before => Rank::ParagraphsBefore,
            Kind::After => Rank::ParagraphsAfter,
            _ => Rank::Words,
        };
    }
    let words = spot.stretches.iter().flat_map(|stretch| &stretch.words);
    let is_break = |word: Option<&Word>| {
        word.is_some_and(|word| lexicon.vocabulary.class(*word) == Class::Break)
    };
    let before = spot.at.start.checked_sub(1);
    let before = before.and_then(|at| lexicon.words.get(at));
    let after = lexicon.words.get(spot.at.start);
    if (after.is_none() || is_break(after)) && is_break(words.clone().next()) {
        Rank::ParagraphsAfter
    } else if (before.is_none() || is_break(before)) && is_break(words.last()) {
        Rank::ParagraphsBefore
    } else {
        Rank::Words
    }
}

impl<'d> Group<'_, 'd> {
    /// The strands that have a place here, in their order.
    pub(super) fn strands(&self) -> Vec<usize> {
        let spots = self.spots.iter().map(|(strand, _)| *strand);
        let held = self.held.iter().map(|(strand, _)| *strand);
        let mut strands: Vec<usize> = spots.chain(held).collect();
        strands.sort_unstable();
        strands.dedup();
        strands
    }

    /// What is proposed here, in the order of the strands; those that say the same are one.
    pub(super) fn options(&self, woven: &Woven<'d, '_>) -> Vec<Choice<'d>> {
        let mut options: Vec<Choice<'d>> = Vec::new();
        for strand in self.strands() {
            let mut option = Choice {
                strands: vec![strand],
                stretches: self.option(&woven.course.lexicon, strand),
                who: Vec::new(),
            };
            option.who = self.who(woven, &option);
            // What says the same here alone, while the order decides between the two, is one of two proposals.
            let apart = |other: &usize| {
                let pair = (*other, strand);
                woven.unclear.contains(&pair) || self.apart.contains(&pair)
            };
            let same = |other: &&mut Choice<'d>| {
                alike(&other.stretches, &option.stretches) && !other.strands.iter().any(apart)
            };
            match options.iter_mut().find(same) {
                Some(other) => other.join(option),
                None => options.push(option),
            }
        }
        options
    }

    /// Whose what one strand would have is. Whoever holds to the words as they stand marks none of them, and is named
    /// all the same; so is the amendment of which what a settled sub-amendment marks is a part: that is what is put.
    fn who(&self, woven: &Woven<'d, '_>, option: &Choice<'d>) -> Vec<&'d AmendmentId> {
        let layers = option.stretches.iter().flat_map(|it| &it.marks);
        let marked = layers.flat_map(|layer| layer.who.iter().copied());
        let marked = marked.flat_map(|id| woven.settled.get(id).copied().into_iter().chain([id]));
        let own = |(strand, _): &&(usize, _)| option.strands.contains(strand);
        let held = self.held.iter().filter(own).map(|(_, id)| *id);
        let mut who: Vec<&AmendmentId> = Vec::new();
        add(&mut who, &marked.chain(held).collect::<Vec<_>>());
        if who.is_empty() {
            let mut spots = self.spots.iter();
            let own = spots.find(|(strand, _)| option.strands.contains(strand));
            who.extend(own.map(|(_, spot)| spot.root));
        }
        who
    }

    /// Lets an amendment stand against what another strand would have here.
    pub(super) fn hold(&mut self, (strand, id): (usize, &'d AmendmentId), against: usize) {
        self.held.push((strand, id));
        self.apart.extend([(strand, against), (against, strand)]);
    }

    /// The passage as one strand would have it.
    pub(super) fn option(&self, lexicon: &Lexicon<'_>, strand: usize) -> Vec<Stretch<'d>> {
        let mut stretches = Vec::new();
        let mut at = self.at.start;
        let kept = |range: Range<usize>| Stretch {
            words: lexicon.words.get(range).unwrap_or_default().to_vec(),
            marks: Vec::new(),
        };
        for (_, spot) in self.spots.iter().filter(|(number, _)| *number == strand) {
            stretches.push(kept(at..spot.at.start));
            stretches.extend(spot.stretches.iter().cloned());
            at = spot.at.end;
        }
        stretches.push(kept(at..self.at.end));
        stretches.retain(|stretch| !stretch.words.is_empty());
        stretches
    }

    fn collides(&self, woven: &Woven<'d, '_>) -> bool {
        self.options(woven).len() > 1
    }

    /// Whether a sub-amendment of one of another group's amendments has a place here.
    fn amends(&self, other: &Group<'_, '_>) -> bool {
        let of = |spot: &Spot<'_>| other.spots.iter().any(|(_, it)| it.root == spot.root);
        let mut spots = self.spots.iter();
        spots.any(|(_, spot)| spot.amends && of(spot))
    }
}

/// Draws the places of sub-amendments into the collisions of what they amend.
pub(super) fn gather<'s, 'd>(
    woven: &Woven<'d, '_>,
    mut groups: Vec<Group<'s, 'd>>,
) -> Vec<Group<'s, 'd>> {
    let lexicon = &woven.course.lexicon;
    let mut spots = groups.iter().flat_map(|group| &group.spots);
    if !spots.any(|(_, spot)| spot.amends) {
        return groups;
    }
    for group in &mut groups {
        group.collides = group.collides(woven);
    }
    let mut at = 0;
    while at < groups.len() {
        match drawn(lexicon, &groups, at) {
            // What came to a collision may draw others, on either side.
            Some(range) => {
                at = range.start;
                merge(woven, &mut groups, range);
            }
            None => at += 1,
        }
    }
    groups
}

/// The groups from the one that a collision draws up to the collision itself, in reading order.
fn drawn(lexicon: &Lexicon<'_>, groups: &[Group<'_, '_>], at: usize) -> Option<Range<usize>> {
    let collision = groups.get(at).filter(|group| group.collides)?;
    let apart = |from: usize, to: usize| {
        let between = lexicon.words.get(from..to).unwrap_or_default();
        let class = |word: &Word| lexicon.vocabulary.class(*word);
        between.iter().any(|word| class(word) == Class::Break)
    };
    let before = groups.iter().enumerate().take(at).rev();
    let mut near = before.take_while(|(_, group)| !apart(group.at.end, collision.at.start));
    if let Some((start, _)) = near.find(|(_, group)| group.amends(collision)) {
        return Some(start..at + 1);
    }
    let after = groups.iter().enumerate().skip(at + 1);
    let mut near = after.take_while(|(_, group)| !apart(collision.at.end, group.at.start));
    let found = near.find(|(_, group)| group.amends(collision));
    found.map(|(end, _)| at..end + 1)
}

/// Makes one group of several side by side.
fn merge<'d>(woven: &Woven<'d, '_>, groups: &mut Vec<Group<'_, 'd>>, range: Range<usize>) {
    let start = range.start;
    let mut taken = groups.drain(range);
    let Some(mut one) = taken.next() else {
        return;
    };
    for other in taken {
        one.at.end = one.at.end.max(other.at.end);
        one.spots.extend(other.spots);
        one.held.extend(other.held);
        one.apart.extend(other.apart);
    }
    one.spots
        .sort_by_key(|(_, spot)| (spot.at.start, spot.at.end));
    one.collides = one.collides(woven);
    groups.insert(start, one);
}
