//! Strands laid over each other: where they do not meet, side by side; where they would change the same words
//! differently, or put different words in the same place, as alternatives.

use super::ground::Ground;
use super::lexicon::Lexicon;
use super::strand::{Layer, Spot, Strand, Stretch};
use super::{Alternative, Mark, Piece, Run};
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
struct Group<'s, 'd> {
    at: Range<usize>,
    rank: Rank,
    /// With the strand each belongs to.
    spots: Vec<(usize, &'s Spot<'d>)>,
}

/// Lays strands over the text, in their order.
pub(super) fn lay(lexicon: &Lexicon<'_>, strands: &[Strand<'_>]) -> Vec<Piece> {
    let mut writer = Writer {
        lexicon,
        at: 0,
        pieces: Vec::new(),
    };
    for group in groups(lexicon, strands) {
        writer.group(&group);
    }
    writer.keep(lexicon.words.len());
    writer.pieces
}

fn groups<'s, 'd>(lexicon: &Lexicon<'_>, strands: &'s [Strand<'d>]) -> Vec<Group<'s, 'd>> {
    let ground = Ground::of(&lexicon.vocabulary, &lexicon.words, &lexicon.words);
    let mut spots: Vec<(Rank, usize, &Spot<'_>)> = Vec::new();
    for (number, strand) in strands.iter().enumerate() {
        spots.extend(
            strand
                .iter()
                .map(|spot| (rank(&ground, spot), number, spot)),
        );
    }
    spots.sort_by_key(|(rank, number, spot)| (spot.at.start, *rank, spot.at.end, *number));
    let mut groups: Vec<Group<'_, '_>> = Vec::new();
    for (rank, number, spot) in spots {
        let meets = |group: &&mut Group<'_, '_>| {
            spot.at.start < group.at.end || (rank == group.rank && joins(group, rank, spot))
        };
        match groups.iter_mut().rev().take(NEAR).find(meets) {
            Some(group) => {
                group.at.end = group.at.end.max(spot.at.end);
                group.spots.push((number, spot));
            }
            None => groups.push(Group {
                at: spot.at.clone(),
                rank,
                spots: vec![(number, spot)],
            }),
        }
    }
    groups
}

/// How many groups may lie at one place: paragraphs put there do not collide, however many there are.
const NEAR: usize = 64;

/// Whether a spot at the place of a group belongs to it: other words there are alternatives, other paragraphs are
/// not.
fn joins(group: &Group<'_, '_>, rank: Rank, spot: &Spot<'_>) -> bool {
    let same = || {
        let first = group.spots.first();
        first.is_some_and(|(_, first)| alike(&first.stretches, &spot.stretches))
    };
    let words = matches!(rank, Rank::Words | Rank::Struck);
    spot.at == group.at && (words || same())
}

fn rank(ground: &Ground<'_>, spot: &Spot<'_>) -> Rank {
    if !spot.at.is_empty() {
        return Rank::Struck;
    }
    let words: Vec<Word> = spot
        .stretches
        .iter()
        .flat_map(|stretch| stretch.words.iter().copied())
        .collect();
    if ground.paragraphs(spot.at.start, &words).is_none() {
        return Rank::Words;
    }
    let first = words.first().map(|word| ground.vocabulary.class(*word));
    if first == Some(Class::Break) {
        Rank::ParagraphsAfter
    } else {
        Rank::ParagraphsBefore
    }
}

/// Whether two proposals say the same of the same words, whoever makes them.
fn alike(one: &[Stretch<'_>], two: &[Stretch<'_>]) -> bool {
    let kinds = |marks: &[Layer<'_>]| marks.iter().map(|layer| layer.kind).collect::<Vec<_>>();
    one.len() == two.len()
        && one
            .iter()
            .zip(two)
            .all(|(a, b)| a.words == b.words && kinds(&a.marks) == kinds(&b.marks))
}

struct Writer<'l, 't> {
    lexicon: &'l Lexicon<'t>,
    at: usize,
    pieces: Vec<Piece>,
}

impl Writer<'_, '_> {
    fn current(&self, range: Range<usize>) -> Vec<Word> {
        self.lexicon.words.get(range).unwrap_or_default().to_vec()
    }

    fn keep(&mut self, to: usize) {
        let run = Run {
            text: self.lexicon.vocabulary.join(&self.current(self.at..to)),
            marks: Vec::new(),
        };
        self.run(run);
        self.at = to;
    }

    fn run(&mut self, run: Run) {
        if run.text.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Run(last)) if last.marks == run.marks => last.text.push_str(&run.text),
            _ => self.pieces.push(Piece::Run(run)),
        }
    }

    fn group(&mut self, group: &Group<'_, '_>) {
        self.keep(group.at.start);
        let mut options: Vec<Vec<Stretch<'_>>> = Vec::new();
        let mut strands: Vec<usize> = group.spots.iter().map(|(strand, _)| *strand).collect();
        strands.sort_unstable();
        strands.dedup();
        for strand in strands {
            let option = self.option(group, strand);
            match options.iter_mut().find(|other| alike(other, &option)) {
                Some(other) => join(other, &option),
                None => options.push(option),
            }
        }
        if options.len() > 1 {
            let current = self.current(group.at.clone());
            self.pieces.push(Piece::Alternatives {
                current: self.lexicon.vocabulary.join(&current),
                options: options.iter().map(|it| self.alternative(it)).collect(),
            });
        } else {
            for stretch in options.into_iter().flatten() {
                self.run(self.marked(&stretch));
            }
        }
        self.at = group.at.end;
    }

    /// The group's passage as one strand would have it.
    fn option<'d>(&self, group: &Group<'_, 'd>, strand: usize) -> Vec<Stretch<'d>> {
        let mut stretches = Vec::new();
        let mut at = group.at.start;
        let kept = |range: Range<usize>| Stretch {
            words: self.current(range),
            marks: Vec::new(),
        };
        for (_, spot) in group.spots.iter().filter(|(number, _)| *number == strand) {
            stretches.push(kept(at..spot.at.start));
            stretches.extend(spot.stretches.iter().cloned());
            at = spot.at.end;
        }
        stretches.push(kept(at..group.at.end));
        stretches.retain(|stretch| !stretch.words.is_empty());
        stretches
    }

    fn marked(&self, stretch: &Stretch<'_>) -> Run {
        let marks = stretch.marks.iter().flat_map(|layer| {
            layer.who.iter().map(|who| Mark {
                amendment: (*who).clone(),
                kind: layer.kind,
            })
        });
        Run {
            text: self.lexicon.vocabulary.join(&stretch.words),
            marks: marks.collect(),
        }
    }

    fn alternative(&self, stretches: &[Stretch<'_>]) -> Alternative {
        let mut amendments = Vec::new();
        for layer in stretches.iter().flat_map(|stretch| &stretch.marks) {
            for who in &layer.who {
                if !amendments.contains(*who) {
                    amendments.push((*who).clone());
                }
            }
        }
        Alternative {
            amendments,
            runs: stretches.iter().map(|it| self.marked(it)).collect(),
        }
    }
}

/// Adds the marks of another proposal that says the same.
fn join<'d>(one: &mut [Stretch<'d>], other: &[Stretch<'d>]) {
    for (stretch, also) in one.iter_mut().zip(other) {
        for (layer, also) in stretch.marks.iter_mut().zip(&also.marks) {
            for who in &also.who {
                if !layer.who.contains(who) {
                    layer.who.push(*who);
                }
            }
        }
    }
}
