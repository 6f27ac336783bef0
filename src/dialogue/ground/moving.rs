//! Words that an amendment does not strike but puts elsewhere: what others change in them is not lost on the way.

use super::fabric::Fabric;
use crate::text::amending::{Draft, Edit, Kind, Unit, kept};
use crate::text::{Class, Vocabulary, Word, carried, diff, sentences};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The words of a text, and the unit each of its tokens belongs to.
type Tokens<'a> = (&'a [Word], &'a [usize]);

/// The units of a text that stand elsewhere in another one, with their places there, in its order.
pub(super) fn moved(
    vocabulary: &Vocabulary,
    (old, owners): Tokens<'_>,
    (new, others): Tokens<'_>,
) -> Vec<(usize, usize)> {
    let runs = diff(vocabulary, old, new);
    let mut pairs = Vec::new();
    for block in carried(vocabulary, &runs, old, new) {
        for (from, to) in (block.old..block.old + block.len).zip(block.new..) {
            let solid = old.get(from).map(|word| vocabulary.class(*word)) != Some(Class::Space);
            if let (true, Some(one), Some(other)) = (solid, owners.get(from), others.get(to)) {
                pairs.push((*one, *other));
            }
        }
    }
    pairs
}

/// Words that come back elsewhere are not struck as they stand: they are put there as they stood, so that whoever
/// changes them excludes it.
pub(super) fn hold_to(edits: &mut [Edit], moved: &BTreeSet<usize>) {
    let strikes = |edit: &&mut Edit| matches!(edit.kind, Kind::Strike | Kind::Paragraph);
    for edit in edits.iter_mut().filter(strikes) {
        if edit.struck.iter().any(|id| moved.contains(id)) {
            edit.kind = Kind::Replace;
        }
    }
}

/// An amendment that puts passages of its text elsewhere.
pub(super) struct Moving<'a> {
    pub(super) draft: &'a Draft<'a>,
    pub(super) from: Tokens<'a>,
    pub(super) to: Tokens<'a>,
    /// The units that stand elsewhere.
    pub(super) moved: &'a [(usize, usize)],
}

/// Whole sentences or whole paragraphs, by the units of both texts.
struct Passage {
    old: Range<usize>,
    new: Range<usize>,
    paragraph: bool,
}

impl Moving<'_> {
    /// The edits: what goes elsewhere, and what is changed beside that, in it as well. Nothing where no whole sentence or
    /// paragraph goes elsewhere, or where it cannot be told to what place.
    pub(super) fn edits(&self) -> Option<Vec<Edit>> {
        if self.moved.is_empty() {
            return None;
        }
        let passages = self.passages();
        let kept = kept(self.draft.vocabulary, self.from, self.to);
        let fixed = |(old, new): &&(usize, usize)| {
            let mut all = passages.iter();
            !all.any(|it| it.old.contains(old) || it.new.contains(new))
        };
        let kept: BTreeMap<usize, usize> = kept.iter().filter(fixed).copied().collect();
        let ids: Vec<usize> = (0..self.draft.old.len()).collect();
        let mut edits = self.rest(&passages, &kept, &ids)?;
        for passage in &passages {
            edits.push(self.sent(passage, &passages, &kept)?);
        }
        self.says(&edits).then(|| self.identified(edits))
    }

    fn class(&self, unit: Option<&Unit>) -> Option<Class> {
        unit?.word.map(|word| self.draft.vocabulary.class(word))
    }

    /// The sentences of a text, by its units.
    fn sentences(&self, (words, owners): Tokens<'_>) -> Vec<Range<usize>> {
        let found = sentences(self.draft.vocabulary, words, 0..words.len());
        let units = |range: &Range<usize>| {
            let last = owners.get(range.end.checked_sub(1)?)?;
            Some(*owners.get(range.start)?..last + 1)
        };
        found.iter().filter_map(units).collect()
    }

    /// The paragraphs of a text, by its units.
    fn paragraphs(&self, units: &[Unit]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut start = 0;
        for (at, unit) in units.iter().enumerate() {
            if unit.is_edge(self.draft.vocabulary) {
                found.push(start..at);
                start = at + 1;
            }
        }
        found
    }

    /// The sentences that go elsewhere with most of their words, in the order of the new text: where each stood, and where it
    /// stands.
    fn pairs(&self) -> Vec<(Range<usize>, Range<usize>)> {
        let (old, new) = (self.sentences(self.from), self.sentences(self.to));
        let of = |all: &[Range<usize>], at: usize| all.iter().position(|it| it.contains(&at));
        let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (from, to) in self.moved {
            if let (Some(from), Some(to)) = (of(&old, *from), of(&new, *to)) {
                *votes.entry((from, to)).or_default() += 1;
            }
        }
        let mut votes: Vec<((usize, usize), usize)> = votes.into_iter().collect();
        votes.sort_by_key(|((_, to), count)| (std::cmp::Reverse(*count), *to));
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for ((from, to), count) in votes {
            let mut taken = pairs.iter();
            let free = !taken.any(|(one, other)| *one == from || *other == to);
            let most = old.get(from).is_some_and(|range| count * 2 >= range.len());
            if free && most {
                pairs.push((from, to));
            }
        }
        pairs.sort_by_key(|(_, to)| *to);
        let range = |from: usize, to: usize| Some((old.get(from)?.clone(), new.get(to)?.clone()));
        let pairs = pairs.iter();
        pairs.filter_map(|(from, to)| range(*from, *to)).collect()
    }

    /// What goes elsewhere, in the order of the new text.
    fn passages(&self) -> Vec<Passage> {
        let pairs = self.pairs();
        let all = self.paragraphs(self.draft.old);
        let others = self.paragraphs(self.draft.new);
        let home = |all: &[Range<usize>], at| all.iter().find(|it| it.contains(&at)).cloned();
        let mut passages: Vec<Passage> = Vec::new();
        for (old, new) in &pairs {
            let homes = home(&all, old.start).zip(home(&others, new.start));
            let whole = homes.filter(|(from, to)| self.goes_whole(&pairs, from, to));
            let paragraph = whole.is_some();
            let (old, new) = whole.unwrap_or_else(|| (old.clone(), new.clone()));
            let one = Passage {
                old,
                new,
                paragraph,
            };
            match passages.last_mut() {
                Some(last) if last.old == one.old => {}
                Some(last)
                    if !last.paragraph
                        && !one.paragraph
                        && last.old.end == one.old.start
                        && last.new.end == one.new.start =>
                {
                    (last.old.end, last.new.end) = (one.old.end, one.new.end);
                }
                _ => passages.push(one),
            }
        }
        passages
    }

    /// Whether a paragraph goes as a whole: nothing of it stays or goes to another one, and nothing joins it.
    fn goes_whole(
        &self,
        pairs: &[(Range<usize>, Range<usize>)],
        from: &Range<usize>,
        to: &Range<usize>,
    ) -> bool {
        let own = pairs
            .iter()
            .filter(|(old, new)| from.contains(&old.start) || to.contains(&new.start));
        let mut own = own.map(|(old, new)| from.contains(&old.start) && to.contains(&new.start));
        let stays = |(old, new): &(usize, usize)| {
            let word = self.class(self.draft.old.get(*old)) == Some(Class::Content);
            word && (from.contains(old) || to.contains(new))
        };
        own.all(|it| it)
            && !kept(self.draft.vocabulary, self.from, self.to)
                .iter()
                .any(stays)
    }

    /// What of the new text came from elsewhere, and the breaks of lines that came with paragraphs; nothing where one has none
    /// of its own.
    fn gone(&self, passages: &[Passage]) -> Option<(BTreeSet<usize>, Vec<usize>)> {
        let (mut gone, mut breaks) = (BTreeSet::new(), Vec::new());
        for passage in passages {
            gone.extend(passage.new.clone());
            if passage.paragraph {
                let before = passage.new.start.checked_sub(1);
                let before = before.filter(|at| !gone.contains(at));
                let line = before.unwrap_or(passage.new.end);
                let is_break = self.class(self.draft.new.get(line)) == Some(Class::Break);
                if !is_break || !gone.insert(line) {
                    return None;
                }
                breaks.push(line);
            }
        }
        Some((gone, breaks))
    }

    /// The edits beside the moves: of the text as if what goes elsewhere had stayed.
    fn rest(
        &self,
        passages: &[Passage],
        kept_units: &BTreeMap<usize, usize>,
        ids: &[usize],
    ) -> Option<Vec<Edit>> {
        let Draft {
            vocabulary,
            old,
            new,
            ..
        } = *self.draft;
        let is_break = |at: &usize| self.class(new.get(*at)) == Some(Class::Break);
        let (gone, mut breaks) = self.gone(passages)?;
        let mut back: Vec<usize> = (0..new.len() - 1).filter(|at| !gone.contains(at)).collect();
        let mut known = kept_units.clone();
        let mut sorted: Vec<&Passage> = passages.iter().collect();
        sorted.sort_by_key(|passage| passage.old.start);
        for passage in sorted {
            let own: Vec<usize> = passage.new.clone().collect();
            let before = known.range(..passage.old.start);
            let before = before.rev().find(|(at, _)| {
                !passage.paragraph || self.class(old.get(**at)) != Some(Class::Break)
            });
            let found = before.and_then(|(_, unit)| back.iter().position(|at| at == unit));
            let mut place = found.map_or(0, |at| at + 1);
            let ends = |place: usize| {
                let next = back.get(place);
                let last = place.checked_sub(1).and_then(|at| back.get(at));
                let stop = last.is_some_and(|at| {
                    matches!(self.class(new.get(*at)), Some(Class::Stop | Class::Break))
                });
                next.is_none_or(is_break) || stop && !passage.paragraph
            };
            while found.is_some() && !ends(place) {
                place += 1;
            }
            let put = match (passage.paragraph, found) {
                (false, _) => own,
                (true, Some(_)) => [vec![breaks.pop()?], own].concat(),
                (true, None) => [own, vec![breaks.pop()?]].concat(),
            };
            back.splice(place..place, put);
            known.insert(passage.old.end - 1, passage.new.end - 1);
        }
        back.push(new.len() - 1);
        let units: Vec<Unit> = back.iter().filter_map(|at| new.get(*at).copied()).collect();
        let (mut words, mut owners) = (Vec::new(), Vec::new());
        for (at, unit) in units.iter().enumerate() {
            let own = unit.space.into_iter().chain(unit.word);
            words.extend(own);
            owners.resize(words.len(), at);
        }
        let draft = Draft {
            vocabulary,
            ids,
            old,
            new: &units,
        };
        Some(draft.edits(kept(vocabulary, self.from, (&words, &owners))))
    }

    /// Where a passage goes in the text as it was: how it stands there, behind what, and before what.
    fn goes_to(
        &self,
        passage: &Passage,
        passages: &[Passage],
        kept: &BTreeMap<usize, usize>,
    ) -> Option<(Kind, Option<usize>, usize)> {
        let new = self.draft.new;
        let is_break = |at: &usize| self.class(new.get(*at)) == Some(Class::Break);
        let stays = |at: &usize| !passages.iter().any(|it| it.new.contains(at));
        let solid = |at: &usize| stays(at) && !(passage.paragraph && is_break(at));
        let before = (0..passage.new.start).rev().find(solid);
        let known = |unit: usize| kept.iter().find(|(_, at)| **at == unit).map(|(at, _)| *at);
        Some(match (before, passage.paragraph) {
            (None, true) => (Kind::Before, None, 0),
            (None, false) => (Kind::Sentences, None, 0),
            (Some(unit), true) => {
                let last = known(unit)?;
                (Kind::After, Some(last), last + 1)
            }
            (Some(unit), false) => match known(unit) {
                Some(last) => (Kind::Sentences, Some(last), last + 1),
                None => {
                    let next = (passage.new.end..new.len()).find(stays)?;
                    let next = known(next)?;
                    (Kind::Sentences, next.checked_sub(1), next)
                }
            },
        })
    }

    /// A passage that goes elsewhere.
    fn sent(
        &self,
        passage: &Passage,
        passages: &[Passage],
        kept: &BTreeMap<usize, usize>,
    ) -> Option<Edit> {
        let Draft { old, new, .. } = *self.draft;
        let (kind, left, right) = self.goes_to(passage, passages, kept)?;
        let edge = old.get(right)?.is_edge(self.draft.vocabulary);
        if kind == Kind::After && !edge {
            return None;
        }
        let line = |unit: &&Unit| self.class(Some(unit)) == Some(Class::Break);
        let line: Vec<Unit> = new.iter().find(line).copied().into_iter().collect();
        let to = Edit {
            kind,
            struck: Vec::new(),
            left,
            right,
            reach: None,
            put: if passage.paragraph { line } else { Vec::new() },
            space: None,
            after: None,
            known: Vec::new(),
            to: None,
        };
        Some(Edit {
            kind: Kind::Move,
            struck: passage.old.clone().collect(),
            left: passage.old.start.checked_sub(1),
            right: passage.old.end,
            put: Vec::new(),
            to: Some(Box::new(to.clone())),
            ..to
        })
    }

    /// Whether the edits make of the one text the other.
    fn says(&self, edits: &[Edit]) -> bool {
        let vocabulary = self.draft.vocabulary;
        let mut fabric = Fabric::of(self.draft.old);
        edits
            .iter()
            .for_each(|edit| fabric.make(vocabulary, edit, None));
        let shown = fabric.rendered(vocabulary);
        let words = shown
            .iter()
            .map(|id| fabric.element(*id).and_then(|one| one.unit.word));
        words.eq(self.draft.new.iter().map(|unit| unit.word))
    }

    /// The edits of the elements, where they were made of the units.
    fn identified(&self, edits: Vec<Edit>) -> Vec<Edit> {
        edits
            .into_iter()
            .map(|edit| self.of_elements(edit))
            .collect()
    }

    fn of_elements(&self, mut edit: Edit) -> Edit {
        let id = |unit: usize| self.draft.ids.get(unit).copied().unwrap_or_default();
        edit.struck = edit.struck.into_iter().map(id).collect();
        edit.left = edit.left.map(id);
        edit.right = id(edit.right);
        edit.reach = edit.reach.map(|(first, last)| (first.map(id), id(last)));
        edit.to = edit.to.map(|to| Box::new(self.of_elements(*to)));
        edit
    }
}
