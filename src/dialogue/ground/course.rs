//! The course of a text: the wordings it had since the first amendment was drafted on it, as far as they are known,
//! and each word's identity through all of them.

use super::anchor::Anchored;
use super::clash::Ground;
use super::fabric::{Element, Fabric};
use super::moving::{Moving, hold_to, moved};
use super::standing::Footing;
use super::turn::Turn;
use crate::text::amending::{Draft, Edit, Lexicon, Unit, kept, units};
use crate::text::{Class, Word, carried, diff};
use std::collections::BTreeSet;
use std::ops::Range;

/// A wording the text had.
#[derive(Clone, Default)]
struct Wording {
    text: String,
    words: Vec<Word>,
    /// The unit each token belongs to.
    owners: Vec<usize>,
    units: Vec<Unit>,
    /// The element of each unit.
    ids: Vec<usize>,
    /// What stood then.
    alive: Vec<bool>,
    /// The edits in force then.
    made: Vec<usize>,
}

/// Words of the text as it stands, and what takes their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::dialogue) struct Place {
    /// The words that go; empty where words are only put in.
    pub at: Range<usize>,
    /// The words that come.
    pub words: Vec<Word>,
}

pub(in crate::dialogue) struct Course<'t> {
    pub(in crate::dialogue) lexicon: Lexicon<'t>,
    pub(in crate::dialogue) fabric: Fabric,
    wordings: Vec<Wording>,
    /// What may be proposed by several, each with whose it is.
    pub(super) shared: Vec<(Edit, Turn)>,
    plain: Word,
}

impl<'t> Course<'t> {
    /// A course that begins with a text and leads to `current`.
    pub(in crate::dialogue) fn new(mut lexicon: Lexicon<'t>, text: &str) -> Course<'t> {
        let plain = lexicon.vocabulary.intern(" ");
        let mut course = Course {
            lexicon,
            fabric: Fabric::default(),
            wordings: Vec::new(),
            shared: Vec::new(),
            plain,
        };
        let (words, units, owners) = course.split(text);
        let ids: Vec<usize> = units
            .iter()
            .map(|unit| course.fabric.push(*unit, None))
            .collect();
        course.fabric.order.clone_from(&ids);
        course.fabric.settle();
        course.stand(text, words, owners, units, ids);
        course
    }

    fn split(&mut self, text: &str) -> (Vec<Word>, Vec<Unit>, Vec<usize>) {
        let words = self.lexicon.words(text);
        let (units, owners) = units(&self.lexicon.vocabulary, &words);
        (words, units, owners)
    }

    fn note(&mut self, mut wording: Wording) {
        let alive = |one: &Element| one.alive;
        wording.alive = self.fabric.elements.iter().map(alive).collect();
        wording.made.clone_from(&self.fabric.made);
        self.wordings.push(wording);
    }

    pub(in crate::dialogue) fn ground(&self) -> Ground<'_> {
        Ground {
            vocabulary: &self.lexicon.vocabulary,
            fabric: &self.fabric,
        }
    }

    fn last(&self) -> usize {
        self.wordings.len().saturating_sub(1)
    }

    /// The latest wording that reads so.
    pub(in crate::dialogue) fn find(&self, text: &str) -> Option<usize> {
        self.wordings
            .iter()
            .rposition(|wording| wording.text == text)
    }

    /// The wording an amendment is drafted on now: what stands elsewhere than it did is settled there.
    pub(super) fn drafted_on(&mut self, text: &str) -> usize {
        let found = self.find(text).unwrap_or_else(|| self.reads(text));
        if found == self.last() {
            self.fabric.settle_moves(&self.lexicon.vocabulary);
        }
        found
    }

    /// The text reads so now, whoever wrote it: a wording it had before comes back with its words, anything else is
    /// compared with the wording before.
    pub(in crate::dialogue) fn reads(&mut self, text: &str) -> usize {
        match self.find(text) {
            Some(at) if at == self.last() => {}
            Some(at) => self.return_to(at),
            None => self.rewrite(text),
        }
        self.last()
    }

    fn return_to(&mut self, at: usize) {
        let Some(wording) = self.wordings.get(at).cloned() else {
            return;
        };
        for (id, element) in self.fabric.elements.iter_mut().enumerate() {
            element.alive = wording.alive.get(id).copied().unwrap_or_default();
        }
        self.fabric.made.clone_from(&wording.made);
        for (id, unit) in wording.ids.iter().zip(&wording.units) {
            if let Some(element) = self.fabric.elements.get_mut(*id) {
                element.unit = *unit;
            }
        }
        self.fabric.settle_moves(&self.lexicon.vocabulary);
        self.fabric.reorder(&wording.ids);
        self.wordings.push(wording);
    }

    fn rewrite(&mut self, text: &str) {
        self.fabric.settle_moves(&self.lexicon.vocabulary);
        let (words, new, owners) = self.split(text);
        let Some(before) = self.wordings.last().cloned() else {
            return;
        };
        let vocabulary = &self.lexicon.vocabulary;
        let mut pairs = kept(
            vocabulary,
            (&before.words, &before.owners),
            (&words, &owners),
        );
        let runs = diff(vocabulary, &before.words, &words);
        let carried = carried(vocabulary, &runs, &before.words, &words);
        let mut taken: BTreeSet<usize> = pairs.iter().map(|pair| pair.0).collect();
        let mut blocks: Vec<Vec<(usize, usize)>> = Vec::new();
        for moved in carried {
            let mut block = Vec::new();
            for (one, other) in (moved.old..moved.old + moved.len).zip(moved.new..) {
                let solid = before.words.get(one).map(|word| vocabulary.class(*word));
                if let (Some(old), Some(at)) = (before.owners.get(one), owners.get(other))
                    && solid != Some(Class::Space)
                    && taken.insert(*old)
                {
                    block.push((*old, *at));
                }
            }
            blocks.push(block);
        }
        blocks.retain(|block| !block.is_empty());
        let mut ids: Vec<Option<usize>> = vec![None; new.len()];
        let id = |old: usize| before.ids.get(old).copied();
        for (old, at) in &pairs {
            if let Some(place) = ids.get_mut(*at) {
                *place = id(*old);
            }
        }
        for block in &blocks {
            self.carry(&before, block, &mut ids);
        }
        let mut old: Vec<(usize, usize)> = before.ids.iter().copied().zip(0..).collect();
        old.sort_by_key(|(id, _)| self.fabric.place(*id));
        let place = |wanted: usize| old.iter().position(|(_, at)| *at == wanted);
        if !blocks.is_empty() {
            pairs.extend(blocks.into_iter().flatten());
            pairs = pairs
                .into_iter()
                .filter_map(|(old, new)| Some((place(old)?, new)))
                .collect();
            pairs.sort_unstable();
            pairs.dedup_by(|next, last| next.1 <= last.1);
        }
        let sorted: Vec<usize> = old.iter().map(|(id, _)| *id).collect();
        let units: Vec<Unit> = old
            .iter()
            .filter_map(|(_, at)| before.units.get(*at).copied())
            .collect();
        let draft = Draft {
            vocabulary: &self.lexicon.vocabulary,
            ids: &sorted,
            old: &units,
            new: &new,
        };
        for edit in draft.edits(pairs) {
            self.fabric.make(&self.lexicon.vocabulary, &edit, None);
        }
        let shown = self.fabric.rendered(&self.lexicon.vocabulary);
        let shown = if self.says(&shown, &new) {
            shown
        } else {
            self.force(ids, &new)
        };
        self.stand(text, words, owners, new, shown);
    }

    /// Takes words that were moved along to where they stand now.
    fn carry(&mut self, before: &Wording, block: &[(usize, usize)], ids: &mut [Option<usize>]) {
        let own: Vec<usize> = block
            .iter()
            .filter_map(|(old, _)| before.ids.get(*old).copied())
            .collect();
        let (Some(span), Some((_, first))) = (self.fabric.span(&own), block.first()) else {
            return;
        };
        let piece: Vec<usize> = self.fabric.order.drain(span).collect();
        self.fabric.settle();
        let behind = ids.iter().take(*first).rev().flatten().next();
        let place = behind.map_or(0, |id| self.fabric.place(*id) + 1);
        self.fabric.order.splice(place..place, piece);
        self.fabric.settle();
        for (old, at) in block {
            if let Some(place) = ids.get_mut(*at) {
                *place = before.ids.get(*old).copied();
            }
        }
    }

    fn says(&self, shown: &[usize], units: &[Unit]) -> bool {
        let word = |id: &usize| self.fabric.element(*id).map(|one| one.unit.word);
        shown.len() == units.len()
            && shown
                .iter()
                .zip(units)
                .all(|(id, unit)| word(id) == Some(unit.word))
    }

    /// Lets exactly these words stand, those without an identity as new ones.
    fn force(&mut self, ids: Vec<Option<usize>>, units: &[Unit]) -> Vec<usize> {
        let end = self.wordings.last().and_then(|one| one.ids.last()).copied();
        for element in &mut self.fabric.elements {
            element.alive = false;
        }
        let mut shown: Vec<usize> = Vec::with_capacity(units.len());
        for (at, (id, unit)) in ids.into_iter().zip(units).enumerate() {
            let last = at + 1 == units.len();
            let known = if last { end } else { id };
            let behind = shown.last().map(|id| self.fabric.place(*id));
            let known =
                known.filter(|id| behind.is_none_or(|behind| self.fabric.place(*id) > behind));
            let id = match known {
                Some(id) => id,
                None => {
                    let place = behind.map_or(0, |place| place + 1);
                    self.fabric.insert(place, &[*unit], None);
                    self.fabric.elements.len() - 1
                }
            };
            if let Some(element) = self.fabric.elements.get_mut(id) {
                element.alive = true;
            }
            shown.push(id);
        }
        shown
    }

    /// Notes a wording of which every word is known.
    fn stand(
        &mut self,
        text: &str,
        words: Vec<Word>,
        owners: Vec<usize>,
        units: Vec<Unit>,
        ids: Vec<usize>,
    ) {
        for (id, unit) in ids.iter().zip(&units) {
            if let Some(element) = self.fabric.elements.get_mut(*id) {
                element.unit = *unit;
            }
        }
        self.note(Wording {
            text: text.to_owned(),
            words,
            owners,
            units,
            ids,
            ..Wording::default()
        });
    }

    /// The edits of an amendment that was drafted on one of the wordings.
    pub(in crate::dialogue) fn edits(&mut self, wording: usize, proposed: &str) -> Vec<Edit> {
        let (words, new, owners) = self.split(proposed);
        let Some(base) = self.wordings.get(wording) else {
            return Vec::new();
        };
        let vocabulary = &self.lexicon.vocabulary;
        let (from, to) = ((&*base.words, &*base.owners), (&*words, &*owners));
        let draft = Draft {
            vocabulary,
            ids: &base.ids,
            old: &base.units,
            new: &new,
        };
        let moved = moved(vocabulary, from, to);
        let sent = Moving {
            draft: &draft,
            from,
            to,
            moved: &moved,
        }
        .edits();
        let mut edits = sent.unwrap_or_else(|| {
            let mut edits = draft.edits(kept(vocabulary, from, to));
            let moved = moved.iter().filter_map(|(old, _)| base.ids.get(*old));
            hold_to(&mut edits, &moved.copied().collect());
            edits
        });
        for edit in &mut edits {
            edit.known.clone_from(&base.made);
        }
        edits
    }

    /// An amendment is adopted, if its words stand.
    pub(in crate::dialogue) fn adopt(&mut self, edits: &[Edit], turn: &Turn) {
        let Some(text) = self.with(edits, Some(turn)).result().map(str::to_owned) else {
            return;
        };
        self.fabric = self.as_far_on(&self.fabric, edits, Some(turn));
        let (words, units, owners) = self.split(&text);
        let shown = self.fabric.rendered(&self.lexicon.vocabulary);
        if self.says(&shown, &units) {
            self.stand(&text, words, owners, units, shown);
        } else {
            self.rewrite(&text);
        }
    }

    /// The text as it stands with these edits.
    pub(in crate::dialogue) fn with(&self, edits: &[Edit], turn: Option<&Turn>) -> Shown {
        let footings: Vec<Footing> = edits
            .iter()
            .map(|edit| self.fabric.footing(&self.lexicon.vocabulary, edit))
            .collect();
        if footings.contains(&Footing::Gone) {
            return Shown::Gone;
        }
        if !footings.contains(&Footing::Stands) {
            return Shown::Already;
        }
        Shown::Text(self.as_far(edits, turn))
    }

    /// The text as it stands with as many of these edits as have ground.
    pub(in crate::dialogue) fn as_far(&self, edits: &[Edit], turn: Option<&Turn>) -> String {
        let fabric = self.as_far_on(&self.fabric, edits, turn);
        self.lexicon.vocabulary.join(&self.tokens(&fabric))
    }

    pub(in crate::dialogue) fn as_far_on(
        &self,
        fabric: &Fabric,
        edits: &[Edit],
        turn: Option<&Turn>,
    ) -> Fabric {
        let vocabulary = &self.lexicon.vocabulary;
        let mut then = fabric.clone();
        for edit in edits {
            if fabric.footing(vocabulary, edit) == Footing::Stands {
                then.make(vocabulary, edit, self.turn(edit, turn));
            }
        }
        then
    }

    /// The tokens of what stands.
    pub(in crate::dialogue) fn tokens(&self, fabric: &Fabric) -> Vec<Word> {
        let vocabulary = &self.lexicon.vocabulary;
        let shown = fabric.rendered(vocabulary);
        fabric.tokens(vocabulary, &shown, self.plain).0
    }

    /// Where an edit that stands changes the text as it stands.
    pub(in crate::dialogue) fn places(&self, edit: &Edit, turn: Option<&Turn>) -> Vec<Place> {
        let drawn = self.fabric.drawn(&self.lexicon.vocabulary, edit);
        let places = drawn.iter().filter_map(|edit| self.place(edit, turn));
        places.collect()
    }

    fn place(&self, edit: &Edit, turn: Option<&Turn>) -> Option<Place> {
        let vocabulary = &self.lexicon.vocabulary;
        let wording = self.wordings.last()?;
        let mut fabric = self.fabric.clone();
        fabric.make(vocabulary, edit, self.turn(edit, turn));
        let shown = fabric.rendered(vocabulary);
        let before = self.fabric.tokens(vocabulary, &wording.ids, self.plain);
        let after = fabric.tokens(vocabulary, &shown, self.plain);
        let same = |at: usize, other: usize| {
            let words = |(words, ends): &(Vec<Word>, Vec<usize>), at: usize| {
                let start = at.checked_sub(1).and_then(|at| ends.get(at)).copied();
                let end = ends.get(at).copied().unwrap_or_default();
                let range = start.unwrap_or_default()..end;
                words.get(range).unwrap_or_default().to_vec()
            };
            wording.ids.get(at) == shown.get(other) && words(&before, at) == words(&after, other)
        };
        let most = wording.ids.len().min(shown.len());
        let front = (0..most).take_while(|at| same(*at, *at)).count();
        let back = (0..most - front)
            .take_while(|at| same(wording.ids.len() - 1 - at, shown.len() - 1 - at))
            .count();
        let tokens = |ends: &[usize], from: usize, to: usize| {
            let end = |at: usize| at.checked_sub(1).and_then(|at| ends.get(at)).copied();
            end(from).unwrap_or_default()..end(to).unwrap_or_default()
        };
        let (last, end) = (wording.ids.len() - back, shown.len() - back);
        // What follows stays, but for the space before it.
        let stays =
            front < last.min(end) && wording.ids.get(last - 1) == shown.get(end - 1) && back > 0;
        let mut at = tokens(&before.1, front, last);
        let mut put = tokens(&after.1, front, end);
        if stays {
            (at.end, put.end) = (at.end - 1, put.end - 1);
        }
        let words = after.0.get(put).unwrap_or_default().to_vec();
        Some(self.tidied(&wording.words, at, words))
    }

    /// The same place without the spaces that stay; what is only put in or only struck begins with a word.
    fn tidied(&self, text: &[Word], mut at: Range<usize>, mut words: Vec<Word>) -> Place {
        let space = |word: Option<&Word>| {
            word.is_some_and(|word| self.lexicon.vocabulary.class(*word) == Class::Space)
        };
        while !at.is_empty() && space(words.first()) && text.get(at.start) == words.first() {
            words.remove(0);
            at.start += 1;
        }
        while !at.is_empty() && space(words.last()) && text.get(at.end - 1) == words.last() {
            words.pop();
            at.end -= 1;
        }
        if at.is_empty() && space(words.first()) && text.get(at.end) == words.first() {
            words.rotate_left(1);
            at = at.start + 1..at.end + 1;
        } else if words.is_empty()
            && space(text.get(at.start))
            && text.get(at.start) == text.get(at.end)
        {
            at = at.start + 1..at.end + 1;
        }
        Place { at, words }
    }
}

/// What edits make of the text as it stands.
pub(in crate::dialogue) enum Shown {
    Text(String),
    Already,
    Gone,
}

impl Shown {
    pub(in crate::dialogue) fn is_gone(&self) -> bool {
        matches!(self, Shown::Gone)
    }

    pub(in crate::dialogue) fn result(&self) -> Option<&str> {
        match self {
            Shown::Text(text) => Some(text),
            Shown::Already | Shown::Gone => None,
        }
    }
}

impl From<Shown> for Anchored {
    fn from(shown: Shown) -> Anchored {
        match shown {
            Shown::Text(text) => Anchored::Merged(text),
            Shown::Already => Anchored::Already,
            Shown::Gone => Anchored::Gone,
        }
    }
}
