//! Strands laid over each other: where they do not meet, side by side; where they would change the same words
//! differently, or put different words in the same place, as alternatives.

use super::group::{Choice, Group};
use super::rivals::groups;
use super::spot::Stretch;
use super::strand::Woven;
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
        // Whoever puts something into an empty text does not know of what others put there.
        let alone = lexicon.words.is_empty() && !writer.pieces.is_empty();
        writer.group(woven, &group, if alone { woven.joint } else { "" });
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

    fn group(&mut self, woven: &Woven<'_, '_>, group: &Group<'_, '_>, mut joint: &'static str) {
        self.keep(group.at.start);
        let options = group.options(woven);
        if options.len() > 1 {
            let current = self.current(group.at.clone());
            self.pieces.push(Piece::Alternatives {
                current: self.lexicon.vocabulary.join(&current),
                options: options.iter().map(|it| self.alternative(it)).collect(),
            });
        } else {
            for stretch in options.into_iter().flat_map(|option| option.stretches) {
                let mut run = self.marked(&stretch);
                run.text.insert_str(0, std::mem::take(&mut joint));
                self.run(run);
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

    fn alternative(&self, option: &Choice<'_>) -> Alternative {
        let runs = option.stretches.iter().map(|it| self.marked(it));
        Alternative {
            amendments: option.who.iter().map(|who| (*who).clone()).collect(),
            runs: runs.collect(),
        }
    }
}
