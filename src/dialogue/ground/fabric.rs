//! All words a text had in the course of the negotiation, those that were struck among them, in one order. A word
//! keeps its identity whatever is adopted before or behind it, and so does the place between two words.

use super::turn::Turn;
use crate::text::amending::{Edit, Kind, Unit, space};
use crate::text::{Class, Vocabulary, Word};
use std::ops::RangeInclusive;

#[derive(Clone, Copy, Debug)]
pub(in crate::dialogue) struct Element {
    pub(in crate::dialogue) unit: Unit,
    pub(in crate::dialogue) alive: bool,
    /// What was put in with it; nothing for what a text began with.
    pub(in crate::dialogue) run: Option<usize>,
}

/// Words that were put in together in one place.
#[derive(Clone, Debug)]
pub(in crate::dialogue) struct Run {
    pub(in crate::dialogue) kind: Kind,
    /// Whose turn they have; nothing where nobody knows.
    pub(in crate::dialogue) turn: Option<Turn>,
}

#[derive(Clone, Debug, Default)]
pub(in crate::dialogue) struct Fabric {
    pub(in crate::dialogue) elements: Vec<Element>,
    pub(in crate::dialogue) order: Vec<usize>,
    /// Where each element stands in the order.
    place: Vec<usize>,
    pub(in crate::dialogue) runs: Vec<Run>,
    /// All edits that were ever made.
    ledger: Vec<Edit>,
    /// Those of them in force, as places in the ledger.
    pub(in crate::dialogue) made: Vec<usize>,
}

impl Fabric {
    pub(in crate::dialogue) fn element(&self, id: usize) -> Option<&Element> {
        self.elements.get(id)
    }

    pub(in crate::dialogue) fn at(&self, place: usize) -> Option<(usize, &Element)> {
        let id = *self.order.get(place)?;
        Some((id, self.elements.get(id)?))
    }

    pub(in crate::dialogue) fn place(&self, id: usize) -> usize {
        self.place.get(id).copied().unwrap_or_default()
    }

    /// Places in the order that some elements span.
    pub(in crate::dialogue) fn span(&self, ids: &[usize]) -> Option<RangeInclusive<usize>> {
        let places = || ids.iter().map(|id| self.place(*id));
        Some(places().min()?..=places().max()?)
    }

    pub(in crate::dialogue) fn push(&mut self, unit: Unit, run: Option<usize>) -> usize {
        self.elements.push(Element {
            unit,
            alive: true,
            run,
        });
        self.place.push(0);
        self.elements.len() - 1
    }

    /// Puts new units in before a place of the order.
    pub(in crate::dialogue) fn insert(&mut self, place: usize, units: &[Unit], run: Option<usize>) {
        let ids: Vec<usize> = units.iter().map(|unit| self.push(*unit, run)).collect();
        let place = place.min(self.order.len());
        self.order.splice(place..place, ids);
        self.settle();
    }

    pub(in crate::dialogue) fn settle(&mut self) {
        for (place, id) in self.order.iter().enumerate() {
            if let Some(held) = self.place.get_mut(*id) {
                *held = place;
            }
        }
    }

    /// The edits in force that were made since another one was drafted.
    pub(in crate::dialogue) fn since(&self, edit: &Edit) -> impl Iterator<Item = &Edit> {
        let made = self.made.iter().filter(|at| !edit.known.contains(at));
        made.filter_map(|at| self.ledger.get(*at))
    }

    /// Makes one edit that stands. What several make of a text does not depend on which is made first.
    pub(in crate::dialogue) fn make(
        &mut self,
        vocabulary: &Vocabulary,
        edit: &Edit,
        turn: Option<&Turn>,
    ) {
        self.made.push(self.ledger.len());
        self.ledger.push(edit.clone());
        let end = match edit.kind {
            Kind::Respace => {
                self.respace(edit.struck.first().copied(), edit.after.flatten());
                return;
            }
            Kind::Paragraph => {
                for id in self.paragraph(vocabulary, edit) {
                    self.strike(id);
                }
                None
            }
            Kind::Strike | Kind::Replace => {
                let Some(span) = self.span(&edit.struck) else {
                    return;
                };
                let mut put = edit.put.clone();
                let first = edit.struck.first().and_then(|id| self.elements.get(*id));
                if let (Some(unit), Some(first)) = (put.first_mut(), first)
                    && Some(unit.space) == edit.space
                {
                    (unit.space, unit.leads) = (first.unit.space, first.unit.leads);
                }
                let end = *span.end() + 1;
                let within: Vec<usize> = self.order.get(span).unwrap_or_default().to_vec();
                within.into_iter().for_each(|id| self.strike(id));
                self.put_in(end, edit.kind, &put, turn);
                Some(end + put.len())
            }
            Kind::Words | Kind::Sentences | Kind::Before | Kind::After => {
                let place = self.place_of(edit, turn);
                self.put_in(place, edit.kind, &edit.put, turn);
                Some(place + edit.put.len())
            }
        };
        if let (Some(end), Some(space)) = (end, edit.after) {
            let mut next = self.order.iter().skip(end).copied();
            let next = next.find(|id| self.elements.get(*id).is_some_and(|one| one.alive));
            self.respace(next, space);
        }
    }

    fn respace(&mut self, id: Option<usize>, space: Option<Word>) {
        if let Some(found) = id.and_then(|id| self.elements.get_mut(id)) {
            found.unit.space = space;
        }
    }

    fn put_in(&mut self, place: usize, kind: Kind, put: &[Unit], turn: Option<&Turn>) {
        let run = self.runs.len();
        self.runs.push(Run {
            kind,
            turn: turn.cloned(),
        });
        self.insert(place, put, Some(run));
    }

    fn strike(&mut self, id: usize) {
        if let Some(found) = self.elements.get_mut(id) {
            found.alive = false;
        }
    }

    /// What a paragraph consists of, with what was put into it: all between the line ends before and behind, but for
    /// other paragraphs put there. Line ends stay: where nothing is left between two of them, one is not shown.
    fn paragraph(&self, vocabulary: &Vocabulary, edit: &Edit) -> Vec<usize> {
        let Some(first) = edit.struck.first().map(|id| self.place(*id)) else {
            return Vec::new();
        };
        let (left, right) = self.bounds(edit);
        let within = self.order.iter().enumerate().take(right).skip(left);
        let own = |(place, id): &(usize, &usize)| {
            let element = self.elements.get(**id);
            let run = element.and_then(|one| self.runs.get(one.run?));
            match run.map(|run| run.kind) {
                Some(Kind::Before | Kind::After) => edit.struck.contains(id),
                // What replaced the line end before it.
                Some(Kind::Replace) if *place < first => false,
                None if *place < first => !element.is_some_and(|one| one.unit.is_edge(vocabulary)),
                _ => true,
            }
        };
        within.filter(own).map(|(_, id)| *id).collect()
    }

    /// The places between the elements before and behind an edit: from the first one to that of the element behind.
    pub(in crate::dialogue) fn bounds(&self, edit: &Edit) -> (usize, usize) {
        let left = edit.left.map_or(0, |id| self.place(id) + 1);
        (left, self.place(edit.right))
    }

    /// The elements of the text as it stands, in order, the last of them its end.
    pub(super) fn rendered(&self, vocabulary: &Vocabulary) -> Vec<usize> {
        let mut shown: Vec<usize> = Vec::with_capacity(self.order.len());
        let is_break = |id: &usize| {
            let unit = self.element(*id).map(|one| one.unit);
            unit.is_some_and(|unit| unit.is(vocabulary, Class::Break))
        };
        let mut struck = false;
        for id in &self.order {
            let Some(element) = self.element(*id) else {
                continue;
            };
            if !element.alive {
                struck = true;
                continue;
            }
            if element.unit.word.is_none() {
                while struck && shown.last().is_some_and(is_break) {
                    shown.pop();
                }
            } else if struck && is_break(id) && shown.last().is_none_or(is_break) {
                continue;
            }
            struck = false;
            shown.push(*id);
        }
        shown
    }

    /// The tokens of these elements, and how many of them end with each.
    pub(in crate::dialogue) fn tokens(
        &self,
        vocabulary: &Vocabulary,
        shown: &[usize],
        plain: Word,
    ) -> (Vec<Word>, Vec<usize>) {
        let mut words = Vec::with_capacity(shown.len() * 2);
        let mut ends = Vec::with_capacity(shown.len());
        let mut before: Option<Unit> = None;
        for element in shown.iter().filter_map(|id| self.element(*id)) {
            words.extend(space(vocabulary, before, element.unit, plain));
            words.extend(element.unit.word);
            ends.push(words.len());
            before = Some(element.unit);
        }
        (words, ends)
    }
}
