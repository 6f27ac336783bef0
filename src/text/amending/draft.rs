//! What an amendment would do, as edits of words that have an identity: taken once from the text it was drafted on
//! and the text it proposes, by the finest comparison of the two, and never from anything that came later.

use super::units::Unit;
use crate::text::{Class, RunKind, Vocabulary, Word, diff};
use std::ops::Range;

/// What kind of edit it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words are put into a sentence.
    Words,
    /// Whole sentences are put between sentences.
    Sentences,
    /// Whole paragraphs are put before the first one.
    Before,
    /// Whole paragraphs are put behind one.
    After,
    /// Words take the place of others.
    Replace,
    /// Words are struck.
    Strike,
    /// A whole paragraph is struck, as it stands.
    Paragraph,
    /// Whole sentences or whole paragraphs go to another place, as they stand.
    Move,
    /// A word gets another space before it.
    Respace,
}

impl Kind {
    /// Whether words are put in and none are struck.
    pub(crate) fn puts_in(self) -> bool {
        matches!(
            self,
            Kind::Words | Kind::Sentences | Kind::Before | Kind::After
        )
    }
}

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) kind: Kind,
    /// The elements that are struck, or that go elsewhere.
    pub(crate) struck: Vec<usize>,
    /// The element before the place where words are put in; nothing at the beginning.
    pub(crate) left: Option<usize>,
    /// The element behind it.
    pub(crate) right: usize,
    /// The elements before the first and behind the last of several places where it would read the same.
    pub(crate) reach: Option<(Option<usize>, usize)>,
    pub(crate) put: Vec<Unit>,
    /// The space of the first word that is struck.
    pub(crate) space: Option<Option<Word>>,
    /// The space that what follows gets, if it is another one.
    pub(crate) after: Option<Option<Word>>,
    /// The edits that had been made when it was drafted: they take nothing from it.
    pub(crate) known: Vec<usize>,
    /// The place where what goes elsewhere is put in, with the line end that comes with it.
    pub(crate) to: Option<Box<Edit>>,
}

/// A text an amendment is drafted on, and the one it proposes.
pub(crate) struct Draft<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    /// The elements and units of the text it is drafted on, the end last.
    pub(crate) ids: &'a [usize],
    pub(crate) old: &'a [Unit],
    /// The units of the text it proposes, the end last.
    pub(crate) new: &'a [Unit],
}

/// One place where the two differ.
struct Change {
    old: Range<usize>,
    new: Range<usize>,
    /// How many units to the left and to the right words that are only put in could stand as well.
    slides: (usize, usize),
}

/// The units that two texts share, by the finest comparison of their tokens.
pub(crate) fn kept(
    vocabulary: &Vocabulary,
    (old, owners): (&[Word], &[usize]),
    (new, others): (&[Word], &[usize]),
) -> Vec<(usize, usize)> {
    let mut pairs: Vec<(usize, usize)> = Vec::with_capacity(owners.len() / 2);
    for run in diff(vocabulary, old, new) {
        if run.kind != RunKind::Kept {
            continue;
        }
        for (from, to) in run.old.zip(run.new) {
            let solid = old.get(from).map(|word| vocabulary.class(*word)) != Some(Class::Space);
            if let (true, Some(mine), Some(theirs)) = (solid, owners.get(from), others.get(to)) {
                pairs.push((*mine, *theirs));
            }
        }
    }
    pairs
}

impl Draft<'_> {
    /// The edits, in reading order. `pairs` are the units that stay, in order, without the end.
    pub(crate) fn edits(&self, mut pairs: Vec<(usize, usize)>) -> Vec<Edit> {
        pairs.push((self.old.len() - 1, self.new.len() - 1));
        self.part_sentences(&mut pairs);
        self.part_paragraphs(&mut pairs);
        self.slide(&mut pairs);
        let mut edits = Vec::new();
        let (mut old_at, mut new_at) = (0, 0);
        for (at, &(old, new)) in pairs.iter().enumerate() {
            let change = Change {
                old: old_at..old,
                new: new_at..new,
                slides: self.slides(&pairs, at, (old_at..old, new_at..new)),
            };
            let after = self.respaced(old, new);
            if !change.old.is_empty() || !change.new.is_empty() {
                self.change(&change, after, &mut edits);
            } else if let (Some(space), Some(id)) = (after, self.ids.get(old)) {
                edits.push(Edit {
                    kind: Kind::Respace,
                    struck: vec![*id],
                    left: None,
                    right: *id,
                    reach: None,
                    put: Vec::new(),
                    space: None,
                    after: Some(space),
                    known: Vec::new(),
                    to: None,
                });
            }
            (old_at, new_at) = (old + 1, new + 1);
        }
        edits
    }

    /// How many units to the left and to the right words that are only put in before a pair could stand as well, within
    /// their sentence.
    fn slides(
        &self,
        pairs: &[(usize, usize)],
        at: usize,
        (old, new): (Range<usize>, Range<usize>),
    ) -> (usize, usize) {
        if !old.is_empty() || new.is_empty() {
            return (0, 0);
        }
        let within = |at: &usize| {
            let class = self.class(self.old.get(*at));
            !matches!(class, None | Some(Class::Stop | Class::Break))
        };
        let (left, right) = reach(pairs, at, self.new, new);
        let before = (old.start - left..old.start).rev().take_while(within);
        let behind = (old.start..old.start + right).take_while(within);
        (before.count(), behind.count())
    }

    fn respaced(&self, old: usize, new: usize) -> Option<Option<Word>> {
        let (old, new) = (self.old.get(old)?, self.new.get(new)?);
        let same = old.leads == new.leads && old.space != new.space;
        same.then_some(new.space)
    }

    fn class(&self, unit: Option<&Unit>) -> Option<Class> {
        unit?.word.map(|word| self.vocabulary.class(word))
    }

    fn is_edge(&self, unit: Option<&Unit>) -> bool {
        unit.is_none_or(|unit| unit.is_edge(self.vocabulary))
    }

    /// Where words changed at the end of a sentence and sentences behind it are new, or are struck, the end of the
    /// sentence that stays is its own, not that of the last one behind it.
    fn part_sentences(&self, pairs: &mut [(usize, usize)]) {
        let mut before = (0, 0);
        for at in 0..pairs.len() {
            let Some(&(old, new)) = pairs.get(at) else {
                return;
            };
            let word = self.old.get(old).and_then(|unit| unit.word);
            let next = pairs.get(at + 1);
            let adjacent = next == Some(&(old + 1, new + 1));
            let stop = self.class(self.old.get(old)) == Some(Class::Stop);
            if stop && adjacent {
                let is_it = |text: &[Unit], at: usize| {
                    let unit = text.get(at);
                    unit.is_some_and(|unit| unit.word == word)
                };
                let put = (before.1 + 1..new).find(|at| is_it(self.new, *at));
                let first = before.0 + usize::from(before.1 == new);
                let struck = (first..old).find(|at| is_it(self.old, *at));
                if let Some(pair) = pairs.get_mut(at) {
                    match (put, struck) {
                        (Some(own), None) => pair.1 = own,
                        (None, Some(own)) => pair.0 = own,
                        _ => {}
                    }
                }
            }
            before = (old + 1, new + 1);
        }
    }

    /// Where paragraphs are put in before one that begins with new words as well, they end at its line end, and the
    /// words are its own.
    fn part_paragraphs(&self, pairs: &mut [(usize, usize)]) {
        for at in 1..pairs.len() {
            let (Some(&(old, new)), Some(&(next, end))) = (pairs.get(at - 1), pairs.get(at)) else {
                return;
            };
            let is_break = |at: &usize| self.class(self.new.get(*at)) == Some(Class::Break);
            if next == old + 1 && self.class(self.old.get(old)) == Some(Class::Break) {
                let last = (new + 1..end).rev().find(is_break);
                if let (Some(last), Some(pair)) =
                    (last.filter(|at| at + 1 < end), pairs.get_mut(at - 1))
                {
                    pair.1 = last;
                }
            }
        }
    }

    /// Words that are only put in or only struck, and could be so at several places alike, are where a paragraph
    /// or a sentence begins.
    fn slide(&self, pairs: &mut [(usize, usize)]) {
        for at in 0..pairs.len() {
            let Some(&(old, new)) = pairs.get(at) else {
                return;
            };
            let before = at.checked_sub(1).and_then(|at| pairs.get(at));
            let (from, to) = before.map_or((0, 0), |(old, new)| (old + 1, new + 1));
            if from == old && to < new {
                self.slide_one(pairs, at, self.new, new - to, |pair| pair.1);
            } else if from < old && to == new {
                self.slide_one(pairs, at, self.old, old - from, |pair| pair.0);
            }
        }
    }

    /// Slides the change of `length` units before a pair over equal units, to where it reads best.
    fn slide_one(
        &self,
        pairs: &mut [(usize, usize)],
        at: usize,
        text: &[Unit],
        length: usize,
        side: fn(&(usize, usize)) -> usize,
    ) {
        let Some(end) = pairs.get(at).map(side) else {
            return;
        };
        let (left, right) = reach(pairs, at, text, end - length..end);
        let reads = |shift: isize| {
            let end = end.saturating_add_signed(shift);
            self.worth(text, end - length..end)
        };
        let signed = |length| isize::try_from(length).unwrap_or(0);
        let all = -signed(left)..=signed(right);
        let best = all.max_by_key(|shift| (reads(*shift), *shift == 0, -shift.abs()));
        let Some(shift) = best.filter(|shift| *shift != 0) else {
            return;
        };
        let (passed, by) = if shift < 0 {
            (at - shift.unsigned_abs()..at, signed(length))
        } else {
            (at..at + shift.unsigned_abs(), -signed(length))
        };
        let inserts = std::ptr::eq(text, self.new);
        for (old, new) in pairs.get_mut(passed).into_iter().flatten() {
            let place = if inserts { new } else { old };
            *place = place.saturating_add_signed(by);
        }
    }

    /// How well a stretch reads as a whole: a paragraph behind another, one before, sentences.
    fn worth(&self, text: &[Unit], range: Range<usize>) -> u8 {
        let before = range.start.checked_sub(1).and_then(|at| text.get(at));
        let (first, last) = (text.get(range.start), text.get(range.end.saturating_sub(1)));
        let next = text.get(range.end);
        let stop = |unit| self.class(unit) == Some(Class::Stop);
        let is_break = |unit| self.class(unit) == Some(Class::Break);
        let behind = is_break(first) && self.is_edge(next) && !self.is_edge(before);
        if behind || (before.is_none() && is_break(last)) {
            4
        } else if self.is_edge(before) && is_break(last) {
            3
        } else if stop(last) && (self.is_edge(before) || stop(before)) {
            2
        } else {
            u8::from(!self.is_edge(first))
        }
    }

    fn change(&self, change: &Change, after: Option<Option<Word>>, edits: &mut Vec<Edit>) {
        let put = self.new.get(change.new.clone()).unwrap_or_default();
        let struck = self.ids.get(change.old.clone()).unwrap_or_default();
        let before = |at: usize| at.checked_sub(1).and_then(|at| self.ids.get(at)).copied();
        let left = before(change.old.start);
        let Some(right) = self.ids.get(change.old.end).copied() else {
            return;
        };
        let (back, forth) = change.slides;
        let last = self.ids.get(change.old.end + forth).copied();
        let reach = last.filter(|_| back + forth > 0);
        let reach = reach.map(|last| (before(change.old.start - back), last));
        let edit = |kind, struck: &[usize], put: &[Unit]| Edit {
            kind,
            struck: struck.to_vec(),
            left,
            right,
            reach: reach.filter(|_| kind == Kind::Words),
            put: put.to_vec(),
            space: self.old.get(change.old.start).map(|unit| unit.space),
            after,
            known: Vec::new(),
            to: None,
        };
        if struck.is_empty() {
            let parts = self.parts(change, put);
            edits.extend(parts.into_iter().map(|(kind, put)| edit(kind, &[], put)));
            return;
        }
        let paragraphs = put.is_empty().then(|| self.paragraphs(change.old.clone()));
        match paragraphs {
            Some(paragraphs) if !paragraphs.is_empty() => {
                edits.extend(paragraphs.into_iter().filter_map(|range| {
                    let left = range.start.checked_sub(1);
                    let left = left.and_then(|at| self.ids.get(at)).copied();
                    let right = *self.ids.get(range.end)?;
                    let struck = self.ids.get(range)?;
                    let edit = edit(Kind::Paragraph, struck, &[]);
                    Some(Edit {
                        left,
                        right,
                        ..edit
                    })
                }));
            }
            Some(_) => edits.push(edit(Kind::Strike, struck, &[])),
            None => edits.push(edit(Kind::Replace, struck, put)),
        }
    }

    /// What is put in at one place, as sentences, paragraphs or words.
    fn parts<'u>(&self, change: &Change, put: &'u [Unit]) -> Vec<(Kind, &'u [Unit])> {
        let before = change.old.start.checked_sub(1);
        let before = before.and_then(|at| self.old.get(at));
        let next = self.old.get(change.old.start);
        let is_break = |unit: &Unit| unit.is(self.vocabulary, Class::Break);
        let first = put.iter().position(is_break);
        if self.is_edge(next) && !self.is_edge(before) {
            // Sentences that end the paragraph, then paragraphs behind it.
            let (here, behind) = put.split_at(first.unwrap_or(put.len()));
            let mut parts = Vec::new();
            if !here.is_empty() {
                parts.push((self.spoken(before, here), here));
            }
            if behind.len() > 1 {
                parts.push((Kind::After, behind));
            } else if !behind.is_empty() {
                return vec![(Kind::Words, put)];
            }
            return parts;
        }
        let last = put.iter().rposition(is_break).filter(|at| *at > 0);
        if let Some(last) = last.filter(|_| before.is_none()) {
            let (above, here) = put.split_at(last + 1);
            let mut parts = vec![(Kind::Before, above)];
            if !here.is_empty() {
                parts.push((self.spoken(None, here), here));
            }
            return parts;
        }
        vec![(self.spoken(before, put), put)]
    }

    fn spoken(&self, before: Option<&Unit>, put: &[Unit]) -> Kind {
        let stop = |unit| self.class(unit) == Some(Class::Stop);
        let starts = self.is_edge(before) || stop(before);
        if starts && stop(put.last()) {
            Kind::Sentences
        } else {
            Kind::Words
        }
    }

    /// The paragraphs that a range of the old text is made of; none where it is not made of whole paragraphs.
    fn paragraphs(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let unit = |at: usize| self.old.get(at);
        let (mut start, mut end) = (range.start, range.end);
        if end > start + 1 && self.is_edge(unit(start)) {
            start += 1;
        } else if end > start + 1 && self.is_edge(unit(end - 1)) {
            end -= 1;
        }
        let before = start.checked_sub(1).and_then(unit);
        if !self.is_edge(before) || !self.is_edge(unit(end)) {
            return Vec::new();
        }
        let mut paragraphs = Vec::new();
        let mut from = start;
        for at in start..=end {
            if at == end || self.is_edge(unit(at)) {
                if from < at {
                    paragraphs.push(from..at);
                }
                from = at + 1;
            }
        }
        paragraphs
    }
}

/// How many units to the left and to the right a change that takes up this range before a pair can slide over equal
/// ones, as far as the pairs go on without a gap.
fn reach(
    pairs: &[(usize, usize)],
    at: usize,
    text: &[Unit],
    Range { start, end }: Range<usize>,
) -> (usize, usize) {
    let word = |at: usize| text.get(at).map(|unit| unit.word);
    let joined = |at: usize| {
        let two = pairs.get(at).zip(pairs.get(at + 1));
        two.is_some_and(|(one, next)| next.0 == one.0 + 1 && next.1 == one.1 + 1)
    };
    let mut left = 0;
    while left < at.min(start)
        && word(end - 1 - left) == word(start - 1 - left)
        && (left == 0 || joined(at - left - 1))
    {
        left += 1;
    }
    let mut right = 0;
    while joined(at + right) && word(end + right) == word(start + right) {
        right += 1;
    }
    (left, right)
}
