//! All words a text had in the course of the negotiation, those that were struck among them, in one order. A word
//! keeps its identity whatever is adopted before or behind it, and so does the place between two words.

use super::draft::{Edit, Kind};
use super::turn::Turn;
use super::units::{Unit, space};
use crate::text::{Class, Vocabulary, Word};
use std::ops::RangeInclusive;

/// Whether words that were struck took the place before a word with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cut {
    No,
    /// For words and sentences of this paragraph; another paragraph can still stand there.
    Words,
    All,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Element {
    pub(super) unit: Unit,
    pub(super) alive: bool,
    pub(super) cut: Cut,
    /// What was put in with it; nothing for what a text began with and for what replaced other words.
    pub(super) run: Option<usize>,
}

/// Words that were put in together in one place.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) kind: Kind,
    /// Whose turn they have; nothing where nobody knows.
    pub(super) turn: Option<Turn>,
    pub(super) words: Vec<Option<Word>>,
}

/// Words that were struck together, and what took their place.
#[derive(Clone, Debug)]
pub(super) struct Done {
    pub(super) struck: Vec<usize>,
    pub(super) words: Vec<Option<Word>>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Fabric {
    pub(super) elements: Vec<Element>,
    pub(super) order: Vec<usize>,
    /// Where each element stands in the order.
    place: Vec<usize>,
    pub(super) runs: Vec<Run>,
    pub(super) done: Vec<Done>,
}

impl Fabric {
    pub(super) fn element(&self, id: usize) -> Option<&Element> {
        self.elements.get(id)
    }

    pub(super) fn at(&self, place: usize) -> Option<(usize, &Element)> {
        let id = *self.order.get(place)?;
        Some((id, self.elements.get(id)?))
    }

    pub(super) fn place(&self, id: usize) -> usize {
        self.place.get(id).copied().unwrap_or_default()
    }

    /// Places in the order that some elements span.
    pub(super) fn span(&self, ids: &[usize]) -> Option<RangeInclusive<usize>> {
        let places = || ids.iter().map(|id| self.place(*id));
        Some(places().min()?..=places().max()?)
    }

    pub(super) fn push(&mut self, unit: Unit, run: Option<usize>) -> usize {
        self.elements.push(Element {
            unit,
            alive: true,
            cut: Cut::No,
            run,
        });
        self.place.push(0);
        self.elements.len() - 1
    }

    /// Puts new units in before a place of the order.
    pub(super) fn insert(&mut self, place: usize, units: &[Unit], run: Option<usize>) {
        let ids: Vec<usize> = units.iter().map(|unit| self.push(*unit, run)).collect();
        let place = place.min(self.order.len());
        self.order.splice(place..place, ids);
        self.settle();
    }

    pub(super) fn settle(&mut self) {
        for (place, id) in self.order.iter().enumerate() {
            if let Some(held) = self.place.get_mut(*id) {
                *held = place;
            }
        }
    }

    /// Makes one edit that stands.
    pub(super) fn make(&mut self, vocabulary: &Vocabulary, edit: &Edit, turn: Option<&Turn>) {
        let words: Vec<Option<Word>> = edit.put.iter().map(|unit| unit.word).collect();
        let end = match edit.kind {
            Kind::Respace => {
                if let Some(found) = edit
                    .struck
                    .first()
                    .and_then(|id| self.elements.get_mut(*id))
                {
                    found.unit.space = edit.after.flatten();
                }
                return;
            }
            Kind::Paragraph => {
                self.strike_paragraph(vocabulary, edit);
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
                self.strike(span, Cut::All);
                self.insert(end, &put, None);
                Some(end + put.len())
            }
            Kind::Words | Kind::Sentences | Kind::Before | Kind::After => {
                let place = self.place_of(edit, turn);
                let run = self.runs.len();
                self.runs.push(Run {
                    kind: edit.kind,
                    turn: turn.cloned(),
                    words: words.clone(),
                });
                self.insert(place, &edit.put, Some(run));
                Some(place + edit.put.len())
            }
        };
        if !edit.struck.is_empty() {
            self.done.push(Done {
                struck: edit.struck.clone(),
                words,
            });
        }
        if let (Some(end), Some(space)) = (end, edit.after) {
            let next = self.order.iter().skip(end);
            let next = next
                .copied()
                .find(|id| self.elements.get(*id).is_some_and(|one| one.alive));
            if let Some(next) = next.and_then(|id| self.elements.get_mut(id)) {
                next.unit.space = space;
            }
        }
    }

    /// Strikes everything in a span; the places within are gone with it.
    fn strike(&mut self, span: RangeInclusive<usize>, cut: Cut) {
        for place in span.clone() {
            let id = self.order.get(place).copied();
            if let Some(found) = id.and_then(|id| self.elements.get_mut(id)) {
                found.alive = false;
                if place > *span.start() {
                    found.cut = found.cut.max(cut);
                }
            }
        }
    }

    /// Strikes a paragraph as it stands, with what was put into it. Line ends stay: where nothing is left between
    /// two of them, one is not shown.
    fn strike_paragraph(&mut self, vocabulary: &Vocabulary, edit: &Edit) {
        let Some(span) = self.paragraph(vocabulary, edit) else {
            return;
        };
        let next = *span.end() + 1;
        let first = *span.start();
        self.strike(span, Cut::All);
        for place in [first, next] {
            let id = self.order.get(place).copied();
            if let Some(found) = id.and_then(|id| self.elements.get_mut(id)) {
                found.cut = found.cut.max(Cut::Words);
            }
        }
    }

    /// The paragraph as it stands: from the line end before to the one behind.
    pub(super) fn paragraph(
        &self,
        vocabulary: &Vocabulary,
        edit: &Edit,
    ) -> Option<RangeInclusive<usize>> {
        let span = self.span(&edit.struck)?;
        let inside = |place: &usize| {
            self.at(*place).is_some_and(|(_, one)| {
                let bound = one.unit.is_edge(vocabulary);
                !bound && !self.is_paragraph(one)
            })
        };
        let start = (0..*span.start()).rev().take_while(inside).last();
        let end = (*span.end() + 1..).take_while(inside).last();
        Some(start.unwrap_or(*span.start())..=end.unwrap_or(*span.end()))
    }

    fn is_paragraph(&self, element: &Element) -> bool {
        let run = element.run.and_then(|run| self.runs.get(run));
        run.is_some_and(|run| matches!(run.kind, Kind::Before | Kind::After))
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
    pub(super) fn tokens(
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
