//! What became of the words an edit is about.
//!
//! This is the one place where it is decided whether an amendment still has its ground:
//!
//! - Words that are **struck or replaced** must all stand. Nothing may have been put between words that are replaced;
//!   words of a paragraph are struck with what was put between them, as a whole paragraph is.
//! - Words that are **put in** lose their place only where the words on both its sides were struck in one piece.
//!   What became of each of them alone does not matter.
//! - Different **words put in** at one place exclude each other: their order would be a guess. Whole **sentences**
//!   and whole **paragraphs** do not: they stand in the order of the amendments' numbers, whichever came first.
//! - A whole **paragraph** is struck as it stands, with whatever was changed in it or added to it: it is made as good
//!   as it can be before it is struck. That ground is gone only where all its words were struck in one piece.
//! - What has been **made already**, exactly as proposed, is not done twice.

use super::draft::{Edit, Kind};
use super::fabric::{Cut, Element, Fabric, Run};
use super::turn::Turn;
use crate::text::{Class, Vocabulary, Word};
use std::ops::RangeInclusive;

/// What became of the words an edit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Footing {
    /// They stand.
    Stands,
    /// The edit has been made already.
    Made,
    /// They are gone.
    Gone,
}

impl Fabric {
    pub(super) fn footing(&self, vocabulary: &Vocabulary, edit: &Edit) -> Footing {
        match edit.kind {
            Kind::Respace => self.respaced(edit),
            Kind::Paragraph => {
                if self.speaks(vocabulary, edit) {
                    Footing::Stands
                } else {
                    self.made_or_gone(edit)
                }
            }
            Kind::Strike | Kind::Replace => {
                let span = self.span(&edit.struck);
                let all = edit.struck.iter().all(|id| self.lives(*id));
                let takes = self.takes_in(vocabulary, edit);
                let foreign = span.is_some_and(|span| {
                    let mut within = span.filter_map(|place| self.at(place));
                    within.any(|(id, one)| {
                        one.alive && !edit.struck.contains(&id) && !(takes && self.is_put_in(one))
                    })
                });
                match all && !foreign {
                    true => Footing::Stands,
                    false => self.made_or_gone(edit),
                }
            }
            Kind::Words | Kind::Sentences | Kind::Before | Kind::After => self.room(edit),
        }
    }

    /// The words an edit is about, without marks; the marks only where there is no word.
    pub(super) fn words_of(&self, vocabulary: &Vocabulary, edit: &Edit) -> Vec<usize> {
        let is_word = |id: &usize| {
            let word = self.element(*id).and_then(|one| one.unit.word);
            let class = word.map(|word| vocabulary.class(word));
            matches!(class, Some(Class::Content | Class::Function))
        };
        let mut words = edit.struck.clone();
        words.retain(is_word);
        if words.is_empty() {
            words.clone_from(&edit.struck);
        }
        words
    }

    /// Whether a paragraph is still there, however many of its words were changed one by one.
    fn speaks(&self, vocabulary: &Vocabulary, edit: &Edit) -> bool {
        let words = self.words_of(vocabulary, edit);
        let joined = self.span(&words).is_some_and(|span| {
            let mut within = span.skip(1);
            within.any(|place| self.at(place).is_some_and(|(_, one)| one.cut < Cut::All))
        });
        // Words that were struck together with some of the paragraph before or behind made it another one.
        let torn = edit.struck.first().into_iter().chain([&edit.right]);
        let mut torn = torn.filter_map(|id| self.element(*id));
        let whole = !torn.any(|one| one.cut == Cut::All);
        whole && (joined || words.iter().any(|id| self.lives(*id)))
    }

    /// Whether an edit strikes words of one paragraph, and with them what is put in between.
    pub(super) fn takes_in(&self, vocabulary: &Vocabulary, edit: &Edit) -> bool {
        let mut struck = edit.struck.iter().filter_map(|id| self.element(*id));
        edit.kind == Kind::Strike && !struck.any(|one| one.unit.is_edge(vocabulary))
    }

    /// Whether it came with words or sentences that were put in.
    fn is_put_in(&self, element: &Element) -> bool {
        let run = element.run.and_then(|run| self.runs.get(run));
        run.is_some_and(|run| matches!(run.kind, Kind::Words | Kind::Sentences))
    }

    fn respaced(&self, edit: &Edit) -> Footing {
        let found = edit.struck.first().and_then(|id| self.element(*id));
        match found {
            Some(found) if Some(found.unit.space) == edit.after => Footing::Made,
            Some(found) if found.alive => Footing::Stands,
            _ => Footing::Gone,
        }
    }

    fn lives(&self, id: usize) -> bool {
        self.element(id).is_some_and(|one| one.alive)
    }

    fn alive(&self, span: RangeInclusive<usize>) -> impl Iterator<Item = (usize, &Element)> {
        let found = span.filter_map(|place| Some((place, self.at(place)?.1)));
        found.filter(|(_, one)| one.alive)
    }

    fn made_or_gone(&self, edit: &Edit) -> Footing {
        let words: Vec<Option<Word>> = edit.put.iter().map(|unit| unit.word).collect();
        let same = |done: &&super::fabric::Done| done.struck == edit.struck && done.words == words;
        match self.done.iter().find(same) {
            Some(_) => Footing::Made,
            None => Footing::Gone,
        }
    }

    /// The places between the element before and the one behind where words would be put in.
    pub(super) fn gap(&self, edit: &Edit) -> RangeInclusive<usize> {
        let gap = self.between(edit);
        let own = rank(edit.kind);
        let ranked = |place: usize| {
            let run = self.at(place).and_then(|(_, one)| one.run);
            run.and_then(|run| self.runs.get(run))
                .map(|run| rank(run.kind))
        };
        // What is read before or behind it by its kind: a sentence is no part of the paragraph put in before its own.
        let mut within = (*gap.start()..*gap.end()).rev();
        let first = within.find(|place| ranked(*place).is_some_and(|rank| rank < own));
        let mut within = *gap.start()..*gap.end();
        let last = within.find(|place| ranked(*place).is_some_and(|rank| rank > own));
        let first = first.map_or(*gap.start(), |place| place + 1);
        let last = last.unwrap_or(*gap.end());
        if first <= last { first..=last } else { gap }
    }

    fn between(&self, edit: &Edit) -> RangeInclusive<usize> {
        let right = self.place(edit.right);
        match edit.left.map(|id| self.place(id) + 1) {
            None => 0..=right,
            Some(start) if start <= right => start..=right,
            // What stood behind was moved away: directly behind what stood before, or before what stood behind.
            Some(start) if edit.left.is_some_and(|id| self.lives(id)) => start..=start,
            Some(_) => right..=right,
        }
    }

    /// Whether words that are put in can stand before a place of the order.
    pub(super) fn is_free(&self, place: usize, edit: &Edit) -> bool {
        let (id, cut) = self
            .at(place)
            .map_or((edit.right, Cut::No), |(id, one)| (id, one.cut));
        if id == edit.right && cut <= edit.worn {
            return true;
        }
        match edit.kind {
            Kind::Before | Kind::After => cut < Cut::All,
            _ => cut == Cut::No,
        }
    }

    fn room(&self, edit: &Edit) -> Footing {
        let words: Vec<Option<Word>> = edit.put.iter().map(|unit| unit.word).collect();
        let gap = self.gap(edit);
        let mut runs: Vec<(usize, &Run)> = Vec::new();
        for (place, element) in self.alive(gap.clone()) {
            if place < *gap.end()
                && let Some(at) = element.run
                && let Some(run) = self.runs.get(at)
                && runs.last().map(|(last, _)| *last) != Some(at)
            {
                runs.push((at, run));
            }
        }
        let mut room = Footing::Gone;
        if gap.clone().any(|place| self.is_free(place, edit)) {
            room = Footing::Stands;
        }
        for (_, run) in runs {
            if rank(run.kind) != rank(edit.kind) {
                continue;
            }
            if run.words == words {
                return Footing::Made;
            }
            if run.kind == Kind::Words || edit.kind == Kind::Words {
                room = Footing::Gone;
            }
        }
        room
    }

    /// The place of the order before which words that are put in go.
    pub(super) fn place_of(&self, edit: &Edit, turn: Option<&Turn>) -> usize {
        let gap = self.gap(edit);
        let mut last = *gap.end();
        let mut place = *gap.start();
        let own = (rank(edit.kind), turn.is_none(), turn);
        while place <= *gap.end() {
            if self.is_free(place, edit) {
                last = place;
            }
            if place == *gap.end() {
                break;
            }
            let run = self.at(place).and_then(|(_, one)| one.run);
            let Some((at, run)) = run.and_then(|at| Some((at, self.runs.get(at)?))) else {
                place += 1;
                continue;
            };
            let turn = run.turn.as_ref();
            let known = turn.is_some() && own.2.is_some();
            let later = match rank(run.kind).cmp(&own.0) {
                std::cmp::Ordering::Equal => known && turn > own.2,
                other => other.is_gt(),
            };
            if later {
                return place;
            }
            let mut within = (place..*gap.end()).rev();
            let whole =
                within.find(|place| self.at(*place).is_some_and(|(_, one)| one.run == Some(at)));
            place = whole.unwrap_or(place) + 1;
        }
        last
    }
}

/// In which order several things are read that are put in at one place.
pub(super) fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Before => 0,
        Kind::After => 2,
        _ => 1,
    }
}
