//! All words a text had in the course of the negotiation, those that were struck among them, in one order. A word
//! keeps its identity whatever is adopted before or behind it, and so does the place between two words.

use super::turn::Turn;
use crate::text::amending::{Edit, Kind, Unit, space};
use crate::text::{Class, Vocabulary, Word};
use std::collections::HashMap;
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
    /// What stands elsewhere than in the order of all words: the element in whose place it stands, and the edit.
    moves: Vec<(usize, Edit)>,
}

impl Fabric {
    /// A text's units as elements, each with its place among them as its number.
    pub(in crate::dialogue) fn of(units: &[Unit]) -> Fabric {
        let mut fabric = Fabric::default();
        fabric.order = units.iter().map(|unit| fabric.push(*unit, None)).collect();
        fabric.settle();
        fabric
    }

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
            Kind::Move => {
                self.send(edit, turn);
                None
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

    /// Sends sentences or paragraphs to another place. Their words keep theirs in the order of all words, so that edits
    /// of them and beside them find what they were drafted on: only what is read there is another thing.
    fn send(&mut self, edit: &Edit, turn: Option<&Turn>) {
        let Some(to) = &edit.to else {
            return;
        };
        let stands_for = Unit {
            word: None,
            space: None,
            leads: false,
        };
        let place = self.place_of(to, turn);
        let first = self.elements.len();
        let (put, own) = if to.kind == Kind::Before {
            ([&[stands_for], to.put.as_slice()].concat(), first)
        } else {
            (
                [to.put.as_slice(), &[stands_for]].concat(),
                first + to.put.len(),
            )
        };
        self.put_in(place, to.kind, &put, turn);
        self.moves.push((own, edit.clone()));
    }

    /// The elements that go elsewhere with an edit, in order: with what was put in between them, and with what took the
    /// place of the last ones or was put in before the first one.
    pub(super) fn passage(&self, vocabulary: &Vocabulary, edit: &Edit) -> Vec<usize> {
        if edit
            .to
            .as_ref()
            .is_some_and(|to| to.kind != Kind::Sentences)
        {
            return self.paragraph(vocabulary, edit);
        }
        let Some(span) = self.span(&edit.struck) else {
            return Vec::new();
        };
        let is = |place: usize, kind: Kind| {
            let run = self.at(place).and_then(|(_, one)| self.runs.get(one.run?));
            run.is_some_and(|run| run.kind == kind)
        };
        let before = (0..*span.start())
            .rev()
            .take_while(|at| is(*at, Kind::Words));
        let behind = (span.end() + 1..self.order.len()).take_while(|at| is(*at, Kind::Replace));
        let range = span.start() - before.count()..span.end() + 1 + behind.count();
        self.order.get(range).unwrap_or_default().to_vec()
    }

    /// The elements as they are read, with nothing where something went elsewhere.
    fn reading(&self, vocabulary: &Vocabulary) -> Vec<Option<usize>> {
        let lives = |id: &usize| self.element(*id).is_some_and(|one| one.alive);
        let mut passages: HashMap<usize, Vec<usize>> = HashMap::new();
        let mut sent: HashMap<usize, usize> = HashMap::new();
        for (own, edit) in self.moves.iter().filter(|(own, _)| lives(own)) {
            let mut passage = self.passage(vocabulary, edit);
            passage.retain(|id| !sent.contains_key(id));
            sent.extend(passage.iter().map(|id| (*id, *own)));
            passages.insert(*own, passage);
        }
        let mut read = Vec::with_capacity(self.order.len());
        // What is read next last: whose passage it is part of, and the element.
        let mut next: Vec<(Option<usize>, usize)> =
            self.order.iter().rev().map(|id| (None, *id)).collect();
        while let Some((within, id)) = next.pop() {
            if sent.get(&id).copied() != within {
                read.push(None);
            } else if let Some(passage) = passages.remove(&id) {
                next.extend(passage.into_iter().rev().map(|one| (Some(id), one)));
            } else if !self.moves.iter().any(|(own, _)| *own == id) {
                read.push(Some(id));
            }
        }
        // Passages that went into each other stay where they were.
        match passages.is_empty() {
            true => read,
            false => self.order.iter().map(|id| Some(*id)).collect(),
        }
    }

    /// Takes the order in which the text is read for the order of all words: for what is drafted on it.
    pub(super) fn settle_moves(&mut self, vocabulary: &Vocabulary) {
        if !self.moves.is_empty() {
            self.order = self.reading(vocabulary).into_iter().flatten().collect();
            self.moves.clear();
            self.settle();
        }
    }

    /// Lets these elements stand in this order, the others where they are.
    pub(super) fn reorder(&mut self, ids: &[usize]) {
        let mut wanted = ids.iter();
        for id in &mut self.order {
            if ids.contains(id)
                && let Some(next) = wanted.next()
            {
                *id = *next;
            }
        }
        self.settle();
    }

    /// What an edit is as places to draw it at: one that sends something elsewhere strikes it and puts it in.
    pub(super) fn drawn(&self, vocabulary: &Vocabulary, edit: &Edit) -> Vec<Edit> {
        let Some(to) = &edit.to else {
            return vec![edit.clone()];
        };
        let passage = self.passage(vocabulary, edit);
        let elements = passage.iter().filter_map(|id| self.element(*id));
        let alive = elements.filter(|one| one.alive && one.unit.word.is_some());
        let own: Vec<Unit> = alive.map(|one| one.unit).collect();
        let mut put = to.clone();
        let (kind, parts) = match to.kind {
            Kind::Before => (Kind::Paragraph, [own, to.put.clone()]),
            Kind::After => (Kind::Paragraph, [to.put.clone(), own]),
            _ => (Kind::Strike, [to.put.clone(), own]),
        };
        put.put = parts.concat();
        let strike = Edit {
            kind,
            to: None,
            ..edit.clone()
        };
        vec![strike, *put]
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
        for id in &self.reading(vocabulary) {
            let Some(id) = id else {
                struck = true;
                continue;
            };
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
