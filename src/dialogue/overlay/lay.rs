//! Strands laid over each other: where they do not meet, side by side; where they would change the same words
//! differently, or put different words in the same place, as alternatives.

use super::group::{Group, alike, groups};
use super::strand::{Stretch, Woven};
use super::{Alternative, Mark, Piece, Run};
use crate::text::Word;
use crate::text::amending::Lexicon;
use std::ops::Range;

/// Lays strands over the text, in their order.
pub(super) fn lay(woven: &Woven<'_, '_>) -> Vec<Piece> {
    let lexicon = &woven.course.lexicon;
    let mut writer = Writer {
        lexicon,
        at: 0,
        pieces: Vec::new(),
    };
    for group in groups(woven) {
        writer.group(woven, &group);
    }
    writer.keep(lexicon.words.len());
    writer.pieces
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

    fn group(&mut self, woven: &Woven<'_, '_>, group: &Group<'_, '_>) {
        self.keep(group.at.start);
        let mut options: Vec<(usize, Vec<Stretch<'_>>)> = Vec::new();
        for strand in group.strands() {
            let option = group.option(self.lexicon, strand);
            // What says the same here alone, while the order decides between the two, is one of two proposals.
            let same = |(other, words): &&mut (usize, Vec<Stretch<'_>>)| {
                alike(words, &option) && !woven.unclear.contains(&(*other, strand))
            };
            match options.iter_mut().find(same) {
                Some((_, other)) => join(other, &option),
                None => options.push((strand, option)),
            }
        }
        if options.len() > 1 {
            let current = self.current(group.at.clone());
            let options = options.iter().map(|(strand, stretches)| {
                let mut option = self.alternative(stretches);
                // Whoever holds to the words as they stand marks none of them, and is named all the same.
                if option.amendments.is_empty() {
                    option.amendments.extend(group.proposed_by(*strand));
                }
                option
            });
            self.pieces.push(Piece::Alternatives {
                current: self.lexicon.vocabulary.join(&current),
                options: options.collect(),
            });
        } else {
            for stretch in options.into_iter().flat_map(|(_, stretches)| stretches) {
                self.run(self.marked(&stretch));
            }
        }
        self.at = group.at.end;
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
