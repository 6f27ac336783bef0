//! What one edit takes from another. This depends on the two and on the words they were drafted on, never on what
//! else was adopted before, between or after them: so a third adoption changes nothing between two.
//!
//! - Words that are **struck or replaced** are taken by whoever strikes or replaces one of them otherwise, and words
//!   that are replaced by whoever puts something between them. Words of a paragraph are struck with what is put
//!   between them, as a whole paragraph is.
//! - Words that are **put in** lose their place only where the words on both its sides are struck in one piece.
//! - Different **words put in** at one place exclude each other: their order would be a guess. Whole **sentences**
//!   and whole **paragraphs** do not: they stand in the order of the amendments' numbers, whichever came first.
//! - What **says a part of what the other says**, put in at one place, excludes it: together they would say it twice.
//! - What is **moved**, whole sentences or paragraphs, takes along what others change in it. It is lost where all of it is
//!   struck, or replaced; and of what sends the same words to several places only one can be made.
//! - A whole **paragraph** is struck as it stands, with whatever was changed in it or added to it: it is made as good
//!   as it can be before it is struck. That ground is gone only where all its words are struck in one piece, or some
//!   of them with words outside of it.
//!
//! ```text
//!   the text          fixé    par    décret    au    vu
//!   D.3 replaces             [par    décret]
//!   D.4 replaces                    [décret    au]          shares a word with D.3: each takes the other
//!   D.5 puts in                               ^             beside what D.3 replaces: both stand; within what
//!                                                           D.4 replaces: they exclude each other
//!   D.6 puts in    ^                                        beside all others: it stands with each of them
//! ```

use super::fabric::Fabric;
use crate::text::amending::{Edit, Kind};
use crate::text::{Class, Vocabulary};

/// The order of all words, in which edits are compared.
#[derive(Clone, Copy)]
pub(in crate::dialogue) struct Ground<'a> {
    pub(in crate::dialogue) vocabulary: &'a Vocabulary,
    pub(in crate::dialogue) fabric: &'a Fabric,
}

impl Ground<'_> {
    /// Whether an edit has no ground any more once another one is made.
    pub(in crate::dialogue) fn takes(self, one: &Edit, from: &Edit) -> bool {
        use Kind::{Paragraph, Respace};
        match (one.kind, from.kind) {
            (Respace, _) => false,
            (Kind::Move, _) => self.crosses(one, from),
            (_, Kind::Move) => self.crosses(from, one) || self.takes_away(one, from),
            (Paragraph, Paragraph) => shares(one, from) && one.struck != from.struck,
            (Paragraph, Kind::Before | Kind::After) => false,
            (Paragraph, Kind::Words | Kind::Sentences) => self.lies_in(from, one),
            (Paragraph, _) => self.struck_in(from, one).any(|within| within),
            (_, Respace) => shares(one, from),
            (a, Paragraph) if a.puts_in() => false,
            (_, Paragraph) => self.takes_all(one, from),
            _ if self.doubles(one, from) => true,
            (a, b) if a.puts_in() && b.puts_in() => self.beside(one, from),
            (_, b) if b.puts_in() => self.swallows(one, from),
            (a, _) if a.puts_in() => self.swallows(from, one) && !self.goes_along(from, one),
            _ => shares(one, from) && !self.same(one, from),
        }
    }

    /// Whether nothing is seen of an edit that was made, once another one is.
    pub(in crate::dialogue) fn covers(self, one: &Edit, other: &Edit) -> bool {
        match (one.kind, other.kind) {
            (_, Kind::Move) => {
                self.same(one, other) || self.takes_away(one, other) && !self.crosses(other, one)
            }
            (Kind::Paragraph, Kind::Words | Kind::Sentences) => self.takes(one, other),
            (Kind::Paragraph, Kind::Strike | Kind::Replace) => {
                self.struck_in(other, one).all(|within| within)
            }
            (Kind::Strike, b) if b.puts_in() => {
                self.swallows(one, other) && self.goes_along(one, other)
            }
            (_, Kind::Respace) => self.takes(one, other),
            _ => self.same(one, other),
        }
    }

    /// Whether the order in which two edits are made decides what becomes of them.
    pub(in crate::dialogue) fn exclude(self, one: &Edit, two: &Edit) -> bool {
        let lost = |one, two| self.takes(one, two) && !self.covers(one, two);
        lost(one, two) || lost(two, one)
    }

    /// Whether of a move and another edit only one can be made: they send the same words to several places, the other
    /// one changes words here and there in one piece, or all of a passage at once, or the place is gone to which it goes.
    fn crosses(self, moved: &Edit, other: &Edit) -> bool {
        let Some(to) = moved.to.as_deref() else {
            return false;
        };
        let whole = to.kind != Kind::Sentences;
        match (other.kind, other.to.as_deref()) {
            (Kind::Respace, _) => false,
            (Kind::Move, Some(place)) => {
                let enters = |moved, to| self.swallows(moved, to);
                shares(moved, other) && !self.same(moved, other)
                    || enters(other, to)
                    || enters(moved, place)
            }
            (Kind::Paragraph, _) => !whole && (shares(moved, other) || self.lies_in(to, other)),
            (kind, _) if kind.puts_in() => self.beside(to, other),
            _ => {
                let spans = self
                    .fabric
                    .span(&moved.struck)
                    .zip(self.fabric.span(&other.struck));
                let Some((own, span)) = spans else {
                    return false;
                };
                let meets = span.start() <= own.end() && own.start() <= span.end();
                let beyond = span.start() < own.start() || own.end() < span.end();
                let all = self.takes_away(other, moved) && other.kind == Kind::Replace;
                meets && (beyond || all) || self.swallows(other, to)
            }
        }
    }

    /// Whether nothing is left to be moved once an edit is made.
    fn takes_away(self, strike: &Edit, moved: &Edit) -> bool {
        match strike.kind {
            Kind::Paragraph => shares(strike, moved),
            Kind::Strike | Kind::Replace => {
                let words = self.words_of(moved);
                let Some(span) = self.fabric.span(&strike.struck) else {
                    return false;
                };
                words
                    .iter()
                    .all(|id| span.contains(&self.fabric.place(*id)))
            }
            _ => false,
        }
    }

    /// Whether two edits do the same to the same words.
    pub(in crate::dialogue) fn same(self, one: &Edit, two: &Edit) -> bool {
        let words = |edit: &Edit| edit.put.iter().map(|unit| unit.word).collect::<Vec<_>>();
        one.struck == two.struck
            && words(one) == words(two)
            && match (one.kind, two.kind) {
                (Kind::Respace, Kind::Respace) => one.after == two.after,
                (Kind::Respace, _) | (_, Kind::Respace) => false,
                (Kind::Move, _) | (_, Kind::Move) => {
                    let places = one.to.as_ref().zip(two.to.as_ref());
                    places.is_some_and(|(one, two)| self.same(one, two))
                }
                (a, b) if a.puts_in() && b.puts_in() => self.meet(one, two),
                (a, b) => a.puts_in() == b.puts_in(),
            }
    }

    /// The words an edit is about, without marks; the marks only where there is no word.
    fn words_of(self, edit: &Edit) -> Vec<usize> {
        let is_word = |id: &usize| {
            let word = self.fabric.element(*id).and_then(|one| one.unit.word);
            let class = word.map(|word| self.vocabulary.class(word));
            matches!(class, Some(Class::Content | Class::Function))
        };
        let mut words = edit.struck.clone();
        words.retain(is_word);
        if words.is_empty() {
            words.clone_from(&edit.struck);
        }
        words
    }

    /// Whether all words of a paragraph are struck in one piece, or some of them with words outside of it.
    fn takes_all(self, one: &Edit, paragraph: &Edit) -> bool {
        let words = self.words_of(paragraph);
        let own = self.fabric.span(&paragraph.struck);
        let (Some(span), Some(own)) = (self.fabric.span(&one.struck), own) else {
            return false;
        };
        let meets = span.start() <= own.end() && own.start() <= span.end();
        let beyond = span.start() < own.start() || own.end() < span.end();
        let mut words = words.iter().map(|id| self.fabric.place(*id));
        (meets && beyond) || words.all(|place| span.contains(&place))
    }

    /// Of each of the words that are struck, whether it is a paragraph's.
    fn struck_in(self, edit: &Edit, paragraph: &Edit) -> impl Iterator<Item = bool> {
        let (start, end) = self.fabric.bounds(paragraph);
        let struck = edit.struck.iter().map(move |id| self.fabric.place(*id));
        struck.map(move |place| start <= place && place < end)
    }

    /// Whether the place where words are put in is a paragraph's.
    fn lies_in(self, put: &Edit, paragraph: &Edit) -> bool {
        let (start, end) = self.fabric.bounds(paragraph);
        let (from, to) = self.fabric.bounds(put);
        start <= from && to <= end
    }

    /// Different words put in at one place.
    fn beside(self, one: &Edit, two: &Edit) -> bool {
        let words = one.kind == Kind::Words || two.kind == Kind::Words;
        words && self.meet(one, two) && !self.same(one, two)
    }

    /// Whether two edits put something of one rank in at one place.
    fn meet(self, one: &Edit, two: &Edit) -> bool {
        let ((from, to), (start, end)) = (self.fabric.reach(one), self.fabric.reach(two));
        rank(one.kind) == rank(two.kind) && from <= end && start <= to
    }

    /// Whether the place where words are put in lies within words that are struck.
    fn swallows(self, struck: &Edit, put: &Edit) -> bool {
        let Some(span) = self.fabric.span(&struck.struck) else {
            return false;
        };
        let (from, to) = self.fabric.gap(put);
        *span.start() < from && to <= *span.end()
    }

    /// Whether words are struck with what is put in between them: words of one paragraph are.
    pub(in crate::dialogue) fn takes_in(self, strike: &Edit) -> bool {
        let element = |id: &usize| self.fabric.element(*id);
        let mut struck = strike.struck.iter().filter_map(element);
        strike.kind == Kind::Strike && !struck.any(|one| one.unit.is_edge(self.vocabulary))
    }

    fn goes_along(self, strike: &Edit, put: &Edit) -> bool {
        matches!(put.kind, Kind::Words | Kind::Sentences) && self.takes_in(strike)
    }
}

fn shares(one: &Edit, two: &Edit) -> bool {
    one.struck.iter().any(|id| two.struck.contains(id))
}

/// In which order several things are read that are put in at one place.
pub(in crate::dialogue) fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Before => 0,
        Kind::After => 2,
        _ => 1,
    }
}
