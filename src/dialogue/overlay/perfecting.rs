//! A paragraph that one amendment would strike and in which others would change words, or words that it would strike and
//! between which others would put some: all of it can be adopted, first the words, then the strike of what then stands. So the marks lie over each other and are no alternatives.

use super::MarkKind;
use super::spot::{Spot, Strand, Stretch};
use super::together::Pairs;
use crate::dialogue::ground::Course;
use crate::text::Class;
use crate::text::amending::{Kind, Lexicon};
use std::collections::BTreeSet;

/// Parts the places of struck paragraphs around what others would do in them and nowhere else. What would be done
/// elsewhere as well falls as a whole with the paragraph: then the order decides, and both are alternatives. Such a
/// paragraph stays in one piece: a part of it could pass for what the other would do there.
pub(super) fn part(course: &Course<'_>, strands: &mut [Strand<'_>], decided: &Pairs) {
    for number in 0..strands.len() {
        let Some(strand) = strands.get(number) else {
            break;
        };
        let struck: Vec<Spot<'_>> = strand
            .iter()
            .filter(|it| takes(course, it))
            .cloned()
            .collect();
        if struck.is_empty() {
            continue;
        }
        let room = Room {
            course,
            struck: &struck,
        };
        let rivals = decided.range((number, 0)..(number + 1, 0));
        let mut rivals = rivals
            .filter_map(|(_, other)| strands.get(*other))
            .flatten();
        if rivals.any(|spot| room.meets(spot)) {
            continue;
        }
        let mut inner: BTreeSet<(usize, usize)> = BTreeSet::new();
        let mut bounds: BTreeSet<usize> = BTreeSet::new();
        for (other, strand) in strands.iter_mut().enumerate() {
            let apart = other == number || decided.contains(&(number, other));
            if apart || !strand.iter().all(|spot| room.holds(spot)) {
                continue;
            }
            for spot in strand.iter_mut() {
                bounds.extend([spot.at.start, spot.at.end]);
                if !whole(spot) {
                    inner.insert((spot.at.start, spot.at.end));
                    struck.iter().for_each(|paragraph| mark(spot, paragraph));
                }
            }
        }
        if let Some(strand) = strands.get_mut(number) {
            *strand = pieces(course, std::mem::take(strand), &bounds, &inner);
        }
    }
}

/// The paragraphs that one amendment would strike.
struct Room<'a, 't, 'd> {
    course: &'a Course<'t>,
    struck: &'a [Spot<'d>],
}

impl Room<'_, '_, '_> {
    /// Whether something would be done within the paragraphs.
    fn meets(&self, spot: &Spot<'_>) -> bool {
        let mut struck = self.struck.iter();
        struck.any(|it| it.at.start < spot.at.end && spot.at.start < it.at.end)
    }

    /// Whether what would be done at a place is gone once the paragraphs are.
    fn holds(&self, spot: &Spot<'_>) -> bool {
        let ground = self.course.ground();
        self.struck.iter().any(|it| match (&it.edit, &spot.edit) {
            (_, Some(edit)) if edit.kind == Kind::Move => false,
            (Some(paragraph), Some(edit)) => ground.takes(paragraph, edit),
            _ => it.at.start <= spot.at.start && spot.at.end <= it.at.end,
        })
    }
}

/// Whether a place is a paragraph that is struck, or a part of one.
fn whole(spot: &Spot<'_>) -> bool {
    let edit = spot.edit.as_ref();
    edit.is_some_and(|edit| edit.kind == Kind::Paragraph) && !spot.at.is_empty()
}

/// Whether something is struck at a place with what others put into it: a whole paragraph, or words of one.
fn takes(course: &Course<'_>, spot: &Spot<'_>) -> bool {
    let strikes = |edit| course.ground().takes_in(edit);
    whole(spot) || is_struck(spot) && spot.edit.as_ref().is_some_and(strikes)
}

/// A strand with its struck paragraphs in pieces, without those that others would change.
fn pieces<'d>(
    course: &Course<'_>,
    strand: Strand<'d>,
    bounds: &BTreeSet<usize>,
    inner: &BTreeSet<(usize, usize)>,
) -> Strand<'d> {
    let taken = |start: usize, end: usize| {
        let mut inner = inner.iter();
        inner.any(|(from, to)| *from <= start && end <= *to)
    };
    let mut parted: Strand<'d> = Vec::with_capacity(strand.len());
    for spot in strand {
        if !takes(course, &spot) {
            parted.push(spot);
            continue;
        }
        let mut start = spot.at.start;
        let ends = bounds.range(start + 1..spot.at.end).chain([&spot.at.end]);
        for end in ends {
            if !taken(start, *end) {
                parted.push(piece(&spot, start, *end));
            }
            start = *end;
        }
    }
    parted
}

/// Sets apart what meets only in a space or a line end: words put in before a word that another would strike with
/// the space before it stand before that space, paragraphs put in behind one that is struck stand behind its line
/// end, and of two stretches that are struck each has its own space or line end.
pub(super) fn set_apart(lexicon: &Lexicon<'_>, strands: &mut [Strand<'_>]) {
    part_ends(lexicon, strands);
    let struck = strands.iter().flatten().filter(|it| it.at.len() > 1);
    let struck: Vec<(usize, usize)> = struck.map(|it| (it.at.start, it.at.end)).collect();
    for spot in strands.iter_mut().flatten().filter(|it| it.at.is_empty()) {
        let at = spot.at.start;
        let class = |at: usize, class: Class| {
            let word = lexicon.words.get(at);
            word.filter(|word| lexicon.vocabulary.class(**word) == class)
        };
        let [stretch] = spot.stretches.as_mut_slice() else {
            continue;
        };
        let space = at.checked_sub(1).and_then(|at| class(at, Class::Space));
        let opens = struck.iter().any(|(start, _)| start + 1 == at);
        let closes = struck
            .iter()
            .any(|(start, end)| *start < at && *end == at + 1);
        if opens && space.is_some() && stretch.words.len() > 1 && stretch.words.last() == space {
            stretch.words.rotate_right(1);
            spot.at = at - 1..at - 1;
        } else if closes
            && stretch.words.len() > 1
            && class(at, Class::Break).is_some_and(|word| stretch.words.first() == Some(word))
        {
            stretch.words.rotate_left(1);
            spot.at = at + 1..at + 1;
        }
    }
    for strand in strands {
        strand.sort_by_key(|spot| (spot.at.start, spot.at.end));
    }
}

fn part_ends(lexicon: &Lexicon<'_>, strands: &mut [Strand<'_>]) {
    let struck = strands.iter().flatten().filter(|spot| is_struck(spot));
    let struck: Vec<(usize, usize)> = struck.map(|it| (it.at.start, it.at.end)).collect();
    for spot in strands.iter_mut().flatten().filter(|it| is_struck(it)) {
        let class = lexicon.words.get(spot.at.start);
        let class = class.map(|word| lexicon.vocabulary.class(*word));
        let blank = matches!(class, Some(Class::Break | Class::Space));
        let shared =
            |(start, end): &(usize, usize)| *start < spot.at.start && *end == spot.at.start + 1;
        if blank && spot.at.len() > 1 && struck.iter().any(shared) {
            spot.at.start += 1;
            if let Some(stretch) = spot.stretches.first_mut() {
                stretch.words.remove(0);
            }
        }
    }
}

/// Whether words are struck at a place and none put in.
fn is_struck(spot: &Spot<'_>) -> bool {
    match spot.stretches.as_slice() {
        [stretch] => spot.edit.is_some() && stretch.words.len() == spot.at.len(),
        _ => false,
    }
}

fn piece<'d>(spot: &Spot<'d>, start: usize, end: usize) -> Spot<'d> {
    let words = |stretch: &Stretch<'d>| {
        let words = stretch.words.iter().skip(start - spot.at.start);
        Stretch {
            words: words.take(end - start).copied().collect(),
            marks: stretch.marks.clone(),
        }
    };
    Spot {
        at: start..end,
        stretches: spot.stretches.iter().take(1).map(words).collect(),
        ..spot.clone()
    }
}

/// Words that are struck there are struck with the paragraph as well.
fn mark<'d>(other: &mut Spot<'d>, paragraph: &Spot<'d>) {
    if other.at.start >= paragraph.at.end || paragraph.at.start >= other.at.end {
        return;
    }
    for stretch in &mut other.stretches {
        if let Some(first) = stretch.marks.first_mut()
            && first.kind == MarkKind::Deleted
            && !first.who.contains(&paragraph.root)
        {
            first.who.push(paragraph.root);
        }
    }
}
