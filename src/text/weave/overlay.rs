//! Two versions of a weave laid over each other: the tracked text between them.

use super::{Change, Piece, Version, Weave};
use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;

/// What the two versions know of an element.
#[derive(Clone, Copy, Default)]
struct Mark {
    base: bool,
    base_knows: bool,
    rev: bool,
    rev_knows: bool,
    striker: Option<u32>,
    taken_back: bool,
}

impl<W: Copy + Eq + Hash + Ord> Weave<W> {
    /// Lays `rev` over `base`. Kept and inserted words in order are exactly what `rev` shows, kept and deleted
    /// ones exactly what `base` shows; passing words stand in neither.
    pub fn overlay(&self, base: &Version<W>, rev: &Version<W>) -> Vec<Piece<W>> {
        let marks = self.marks(base, rev);
        let mut pieces = Vec::with_capacity(rev.elements.len() + base.elements.len() / 4);
        for element in self.order() {
            let mark = marks.get(element as usize).copied().unwrap_or_default();
            if let (Some(change), Some((word, writer))) = (change(mark), self.element(element)) {
                let striker = match change {
                    Change::Deleted | Change::Passing => mark.striker,
                    Change::Kept | Change::Inserted => None,
                };
                pieces.push((
                    element,
                    Piece {
                        word,
                        change,
                        writer,
                        striker,
                        carrier: None,
                        apart: false,
                    },
                ));
            }
        }
        if self.has_twins() {
            pieces = self.join_twins(pieces);
            self.tell_carried(&mut pieces, rev);
        }
        self.tell_brought(&mut pieces);
        self.tell_apart(&mut pieces, rev);
        pieces.into_iter().map(|(_, piece)| piece).collect()
    }

    /// Words that stand in both versions at different places were carried there. Of a word that was carried and
    /// then struck, the last to strike it is told, and once only.
    fn tell_carried(&self, pieces: &mut Vec<(u32, Piece<W>)>, rev: &Version<W>) {
        let pieces_of = |change: Change| -> FxHashMap<u32, u32> {
            let pieces = pieces.iter().filter(|(_, piece)| piece.change == change);
            pieces.map(|(e, _)| (self.first_of(*e), *e)).collect()
        };
        let (deleted, inserted) = (pieces_of(Change::Deleted), pieces_of(Change::Inserted));
        let shown: FxHashSet<u32> = rev.elements.iter().map(|&e| self.first_of(e)).collect();
        let mut last: FxHashMap<u32, (u32, Option<u32>)> = FxHashMap::default();
        for strike in rev
            .struck
            .iter()
            .filter(|piece| !piece.taken_back && self.carrier(piece.element).is_some())
        {
            let entry = last.entry(self.first_of(strike.element)).or_default();
            *entry = (strike.element, strike.by).max(*entry);
        }
        let passes = |element: u32| {
            let first = self.first_of(element);
            let is_last = last.get(&first).is_none_or(|(last, _)| *last == element);
            !shown.contains(&first) && !deleted.contains_key(&first) && is_last
        };
        pieces.retain(|(element, piece)| piece.change != Change::Passing || passes(*element));
        for (element, piece) in pieces {
            let first = self.first_of(*element);
            let (old, new) = (deleted.get(&first), inserted.get(&first));
            let at = match (piece.change, old, new) {
                (Change::Inserted, Some(_), _) | (Change::Deleted, _, Some(_)) => new.or(old),
                _ => None,
            };
            let by = |element: Option<&u32>| element.and_then(|at| self.carrier(*at));
            let carrier = by(at);
            // The older version may be the one that was carried: then nobody struck it on the way to the newer.
            piece.carrier = carrier.or_else(|| at.and_then(|_| by(old)));
            if piece.change == Change::Deleted {
                piece.striker = match (carrier, last.get(&first)) {
                    (Some(carrier), _) => Some(carrier),
                    (None, Some((_, striker))) if !shown.contains(&first) => *striker,
                    _ => piece.striker,
                };
            }
        }
    }

    /// Words that the older version does not have and that came from another text, and words that went to another.
    /// Whether the former are older than that is not known here.
    fn tell_brought(&self, pieces: &mut [(u32, Piece<W>)]) {
        for (element, piece) in pieces {
            if piece.change == Change::Inserted && piece.carrier.is_none() {
                let first = self.carrier(self.first_of(*element));
                piece.carrier = first.map(|first| self.carrier(*element).unwrap_or(first));
            }
            if piece.change == Change::Deleted && piece.carrier.is_none() {
                let striker = piece.striker;
                piece.carrier = striker.filter(|striker| self.is_sent(*element, *striker));
            }
        }
    }

    /// Words that nobody struck on the way to the newer version, which knows them in no place.
    fn tell_apart(&self, pieces: &mut [(u32, Piece<W>)], rev: &Version<W>) {
        let untold = |piece: &Piece<W>| {
            piece.change == Change::Deleted && piece.striker.or(piece.carrier).is_none()
        };
        if !pieces.iter().any(|(_, piece)| untold(piece)) {
            return;
        }
        let struck = rev.struck.iter().map(|strike| strike.element);
        let known = rev.elements.iter().copied().chain(struck);
        let known: FxHashSet<u32> = known.map(|element| self.first_of(element)).collect();
        for (element, piece) in pieces {
            piece.apart = untold(piece) && !known.contains(&self.first_of(*element));
        }
    }

    fn marks(&self, base: &Version<W>, rev: &Version<W>) -> Vec<Mark> {
        let mut marks = vec![Mark::default(); self.len()];
        let mut at = |element: u32, set: &dyn Fn(&mut Mark)| {
            if let Some(mark) = marks.get_mut(element as usize) {
                set(mark);
            }
        };
        for &element in &base.elements {
            at(element, &|mark| (mark.base, mark.base_knows) = (true, true));
        }
        for strike in base.struck.iter() {
            at(strike.element, &|mark| mark.base_knows = true);
        }
        for &element in &rev.elements {
            at(element, &|mark| (mark.rev, mark.rev_knows) = (true, true));
        }
        for strike in rev.struck.iter() {
            at(strike.element, &|mark| {
                mark.rev_knows = true;
                (mark.striker, mark.taken_back) = (strike.by, strike.taken_back);
            });
        }
        marks
    }

    /// Between two kept words, a word that only `base` shows and one that only `rev` shows become one kept word
    /// if a merge found them to be the same. Both orders stay as they are.
    fn join_twins(&self, pieces: Vec<(u32, Piece<W>)>) -> Vec<(u32, Piece<W>)> {
        let mut joined = Vec::with_capacity(pieces.len());
        for stretch in
            pieces.chunk_by(|a, b| (a.1.change == Change::Kept) == (b.1.change == Change::Kept))
        {
            self.join_stretch(stretch, &mut joined);
        }
        joined
    }

    fn join_stretch(&self, stretch: &[(u32, Piece<W>)], joined: &mut Vec<(u32, Piece<W>)>) {
        let mut rest: Vec<&(u32, Piece<W>)> = stretch.iter().collect();
        while let Some((old, new)) = self.twins_in(&rest) {
            let mut later = Vec::new();
            let mut twin = None;
            for (place, &entry) in rest.iter().enumerate() {
                let change = entry.1.change;
                if place == new {
                    twin = Some((
                        entry.0,
                        Piece {
                            change: Change::Kept,
                            ..entry.1
                        },
                    ));
                } else if place < if change == Change::Deleted { old } else { new } {
                    joined.push(*entry);
                } else if place != old {
                    later.push(entry);
                }
            }
            joined.extend(twin);
            rest = later;
        }
        joined.extend(rest.into_iter().copied());
    }

    /// The first deleted word here that has an inserted twin, and that twin.
    fn twins_in(&self, rest: &[&(u32, Piece<W>)]) -> Option<(usize, usize)> {
        let pieces_of = |change: Change| {
            rest.iter()
                .enumerate()
                .filter(move |(_, entry)| entry.1.change == change)
        };
        pieces_of(Change::Deleted).find_map(|(old, a)| {
            let (new, _) = pieces_of(Change::Inserted)
                .find(|(_, b)| self.first_of(a.0) == self.first_of(b.0))?;
            Some((old, new))
        })
    }
}

fn change(mark: Mark) -> Option<Change> {
    match (mark.base, mark.rev) {
        (true, true) => Some(Change::Kept),
        (false, true) => Some(Change::Inserted),
        (true, false) => Some(Change::Deleted),
        // A word without a striker that is not shown has a twin that is.
        (false, false) => {
            let news = mark.rev_knows && !mark.base_knows;
            let told = mark.striker.is_some() && !mark.taken_back;
            (news && told).then_some(Change::Passing)
        }
    }
}
