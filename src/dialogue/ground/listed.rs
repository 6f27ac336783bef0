//! Lists and rows: an amendment changes elements and cells of them, not their text.
//!
//! - A **cell** needs its row, and there the value it was drafted on: two that set one cell to different values exclude each
//!   other, and nothing else in the row or in others matters to them. A row's name and year are cells too.
//! - An element that is **put in** stands beside those that others put in, in the order of the amendments' numbers. Put
//!   in by several it is there once, if all say the same of it; else they exclude each other: a new row is one proposal.
//! - An element that is **struck** must say what it said when that was drafted: to strike a row and to change it exclude
//!   each other. Where it went before, that is made already.
//! - Another **order** takes along what others put in behind each element; two different orders exclude each other. What
//!   was struck keeps its place in it, so that nothing depends on which came first; where nothing else changes places, to
//!   send it elsewhere and to strike it exclude each other.
//!
//! ```text
//!   the rows      Drugs; amount: 5; year: 2005         Staff; amount: 9
//!   D.1                          [6]                                          amount of the one
//!   D.2                                                             [8]       amount of the other: stands with D.1
//!   D.3           [Medicines]                                                 the name: stands with both
//!   D.4           [-------------------------]                                 strikes the row: against D.1 and D.3
//! ```

use super::anchor::Anchored;
use super::line::Place;
use super::queue::Queue;
use super::seats::{Rank, Seat};
use super::turn::Turn;
use crate::plan::{Element, Field, RowKey};
use std::collections::BTreeSet;

/// A proposal about a list or about rows: what it was drafted on, and what it makes of that.
pub(in crate::dialogue) struct Draft {
    pub(super) field: Field,
    pub(super) old: Vec<Element>,
    pub(super) new: Vec<Element>,
    /// Which of the old ones is which of the new ones.
    pub(super) kept: Vec<Option<usize>>,
    pub(super) turn: Option<Turn>,
    /// When it was drafted, in seconds.
    pub(super) since: i64,
    /// Which of the wordings it may come to this is: 0 for the one it has.
    pub(super) amended: usize,
}

/// What becomes of a proposal where it is laid on the elements as they stand.
#[derive(Debug, PartialEq)]
pub(in crate::dialogue) enum Landing {
    /// What the elements are with it.
    Stands(Vec<Element>),
    /// They are so already.
    Already,
    /// Something it was drafted on is gone.
    Gone,
}

impl Draft {
    /// Nothing where one of the texts is no list and no rows.
    pub(in crate::dialogue) fn of(
        field: &Field,
        (original, proposed): (&str, &str),
        (turn, since): (Option<Turn>, i64),
    ) -> Option<Draft> {
        let old = field.elements(original)?;
        let new = field.elements(proposed)?;
        Some(Draft {
            kept: field.continued_rows(&old, &new),
            field: field.clone(),
            old,
            new,
            turn,
            since,
            amended: 0,
        })
    }

    /// What becomes of it on the elements as they stand.
    pub(in crate::dialogue) fn on(&self, now: &[Element], queue: &Queue) -> Landing {
        match self.laid(now, queue) {
            None => Landing::Gone,
            Some(laid) if !laid.done => Landing::Already,
            Some(laid) => {
                let left = laid.slots.into_iter().filter(|slot| !slot.gone);
                Landing::Stands(left.map(|slot| slot.element).collect())
            }
        }
    }

    /// The same with the places of what is struck.
    pub(super) fn places(&self, now: &[Element], queue: &Queue) -> Option<Vec<Place>> {
        let slots = self.laid(now, queue)?.slots.into_iter();
        let place = |slot: Slot| Place {
            element: slot.element,
            gone: slot.gone,
        };
        Some(slots.map(place).collect())
    }

    fn laid(&self, now: &[Element], queue: &Queue) -> Option<Laid<'_>> {
        let slots = self.slots(now, queue);
        let mut laid = Laid {
            draft: self,
            sorted: slots.iter().filter_map(|slot| slot.origin).is_sorted(),
            slots,
            done: false,
        };
        laid.cells()?;
        laid.order()?;
        laid.put(queue)?;
        Some(laid)
    }

    /// Whether of two only one can be made, whichever comes first.
    pub(in crate::dialogue) fn excludes(
        &self,
        other: &Draft,
        now: &[Element],
        queue: &Queue,
    ) -> bool {
        let lost = |one: &Draft, from: &Draft| match one.on(now, queue) {
            Landing::Stands(then) => {
                let mut later = queue.clone();
                later.adopted(one, i64::MAX);
                from.on(&then, &later) == Landing::Gone && from.on(now, queue) != Landing::Gone
            }
            _ => false,
        };
        lost(self, other) || lost(other, self)
    }

    /// What it strikes.
    pub(in crate::dialogue) fn struck(&self) -> impl Iterator<Item = RowKey> {
        let all = self.old.iter().zip(&self.kept);
        let struck = all.filter(|(_, kept)| kept.is_none());
        struck.map(|(element, _)| self.field.row_key(element))
    }

    /// What changes places with something else, among what it keeps and these are not.
    pub(in crate::dialogue) fn sent(&self, struck: &BTreeSet<RowKey>) -> BTreeSet<RowKey> {
        let all = self.old.iter().zip(&self.kept);
        let kept = all.filter_map(|(one, kept)| Some((self.field.row_key(one), (*kept)?)));
        let kept: Vec<(RowKey, usize)> = kept.filter(|(key, _)| !struck.contains(key)).collect();
        let sent = kept.iter().enumerate().filter(|(at, (_, place))| {
            let mut before = kept.iter().take(*at);
            let mut behind = kept.iter().skip(at + 1);
            before.any(|(_, other)| other > place) || behind.any(|(_, other)| other < place)
        });
        sent.map(|(_, (key, _))| key.clone()).collect()
    }

    /// The elements as they stand, seen from those it was drafted on.
    fn slots(&self, now: &[Element], queue: &Queue) -> Vec<Slot> {
        let places = queue.places(self, now);
        let origins = self.came_from(&places, queue);
        let key = |element: &Element| self.field.row_key(element);
        let old: Vec<RowKey> = self.old.iter().map(key).collect();
        let mut gap = 0;
        let slot = |(place, origin): (Place, Option<usize>)| {
            let Place { element, gone } = place;
            let joined = match origin {
                Some(_) => None,
                None => queue.joined(&key(&element)),
            };
            gap = match (origin, joined) {
                (Some(origin), _) => origin + 1,
                (None, Some(joined)) => joined.gap(&old),
                (None, None) => gap,
            };
            Slot {
                key: key(&element),
                element,
                origin,
                gap,
                rank: joined.map(|joined| joined.rank.clone()).unwrap_or_default(),
                gone,
                own: false,
            }
        };
        places.into_iter().zip(origins).map(slot).collect()
    }

    /// For each place that of the element it was drafted on: of what stands, then of what was struck.
    fn came_from(&self, places: &[Place], queue: &Queue) -> Vec<Option<usize>> {
        let traced = queue.traced(self);
        let mut origins = vec![None; places.len()];
        let mut found = vec![false; traced.len()];
        for gone in [false, true] {
            let here = places.iter().enumerate();
            let here = here.filter(|(_, place)| place.gone == gone);
            let (at, here): (Vec<usize>, Vec<Element>) =
                here.map(|(at, place)| (at, place.element.clone())).unzip();
            if gone && here.is_empty() {
                break;
            }
            let stands = self.field.same_rows(&traced, &here);
            for ((origin, place), known) in stands.iter().enumerate().zip(&mut found) {
                let place = place.and_then(|place| at.get(place));
                let place = place.and_then(|place| origins.get_mut(*place));
                if let Some(place) = place.filter(|_| !*known) {
                    (*place, *known) = (Some(origin), true);
                }
            }
        }
        origins
    }
}

/// An element of the list as it will stand.
struct Slot {
    element: Element,
    key: RowKey,
    /// Its place in the list the proposal was drafted on; nothing for what came since.
    origin: Option<usize>,
    /// Behind how many elements of that list it stands.
    gap: usize,
    /// Its order among what is put in at one place.
    rank: Rank,
    gone: bool,
    /// Whether it is what the proposal itself puts in.
    own: bool,
}

/// A proposal on its way onto the elements as they stand. Each step gives nothing where its ground is gone.
struct Laid<'a> {
    draft: &'a Draft,
    slots: Vec<Slot>,
    /// Whether those it was drafted on stand in the order they had then.
    sorted: bool,
    done: bool,
}

impl Laid<'_> {
    /// What is struck, and what is changed in the rows that stay.
    fn cells(&mut self) -> Option<()> {
        let Draft {
            field, old, kept, ..
        } = self.draft;
        let mut places = vec![None; old.len()];
        let standing = self.slots.iter().enumerate();
        for (at, slot) in standing.filter(|(_, slot)| !slot.gone) {
            if let Some(place) = slot.origin.and_then(|origin| places.get_mut(origin)) {
                *place = Some(at);
            }
        }
        let mut renamed = Vec::new();
        for ((element, kept), place) in old.iter().zip(kept).zip(places) {
            let slot = place.and_then(|at| self.slots.get_mut(at));
            match (kept.and_then(|at| self.draft.new.get(at)), slot) {
                (None, None) => {}
                (None, Some(slot)) if slot.element == *element => {
                    slot.gone = true;
                    self.done = true;
                }
                (Some(wanted), Some(slot)) => {
                    self.done |= changed(element, wanted, &mut slot.element)?;
                    let key = field.row_key(&slot.element);
                    if key != slot.key {
                        slot.key = key;
                        renamed.extend(place);
                    }
                }
                (Some(wanted), None) if wanted == element => {}
                (None, Some(_)) | (Some(_), None) => return None,
            }
        }
        renamed.into_iter().try_for_each(|at| self.named_alike(at))
    }

    /// A row got a name that another one has: they must say the same, and are one then.
    fn named_alike(&mut self, at: usize) -> Option<()> {
        let (key, element) = self
            .slots
            .get(at)
            .map(|it| (it.key.clone(), it.element.clone()))?;
        let others = self.slots.iter().enumerate();
        let mut others = others.filter(|(other, slot)| *other != at && !slot.gone);
        let other = others.find(|(_, slot)| slot.key == key);
        let same = other.map(|(_, slot)| slot.element == element);
        if same == Some(true)
            && let Some(slot) = self.slots.get_mut(at)
        {
            slot.gone = true;
        }
        (same != Some(false)).then_some(())
    }

    /// Another order of what stays: each with what came behind it since.
    fn order(&mut self) -> Option<()> {
        let wanted: Vec<usize> = self.draft.kept.iter().flatten().copied().collect();
        if wanted.is_sorted() {
            return Some(());
        }
        let place = |slot: &Slot| self.draft.kept.get(slot.origin?).copied().flatten();
        let places: Vec<Option<usize>> = self.slots.iter().map(place).collect();
        if places.iter().flatten().is_sorted() {
            self.sorted = false;
            return Some(());
        }
        let standing = self.slots.iter().filter(|slot| !slot.gone);
        if !self.sorted || standing.filter_map(place).is_sorted() {
            return None;
        }
        let mut pieces: Vec<(Option<usize>, Vec<Slot>)> = vec![(None, Vec::new())];
        for (slot, place) in std::mem::take(&mut self.slots).into_iter().zip(places) {
            match pieces.last_mut() {
                Some((_, piece)) if place.is_none() => piece.push(slot),
                _ => pieces.push((place, vec![slot])),
            }
        }
        pieces.sort_by_key(|(place, _)| *place);
        self.slots = pieces.into_iter().flat_map(|(_, piece)| piece).collect();
        (self.sorted, self.done) = (false, true);
        Some(())
    }

    /// What is put in.
    fn put(&mut self, queue: &Queue) -> Option<()> {
        let key = |element| self.draft.field.row_key(element);
        let old: Vec<RowKey> = self.draft.old.iter().map(key).collect();
        for (at, seat) in queue.seats(self.draft) {
            let element = self.draft.new.get(at)?;
            let there = |slot: &&mut Slot| !slot.gone && !slot.own && slot.key == seat.key;
            if let Some(slot) = self.slots.iter_mut().find(there) {
                if slot.element != *element {
                    return None;
                }
                slot.own = true;
                continue;
            }
            let gap = seat.gap(&old);
            let place = match self.sorted {
                true => self.before_later(gap, &seat.rank),
                false => self.behind_nearest(&old, &seat),
            };
            let slot = Slot {
                element: element.clone(),
                key: seat.key,
                origin: None,
                gap,
                rank: seat.rank,
                gone: false,
                own: true,
            };
            self.slots.insert(place, slot);
            self.done = true;
        }
        Some(())
    }

    /// The place before the first element that stands further behind, or there as well and has a later turn.
    fn before_later(&self, gap: usize, rank: &Rank) -> usize {
        let later = |slot: &Slot| match slot.origin {
            Some(origin) => origin >= gap,
            None => (slot.gap, &slot.rank) > (gap, rank),
        };
        self.slots
            .iter()
            .position(later)
            .unwrap_or(self.slots.len())
    }

    /// The place behind the nearest element of those it was drafted on that stands before it in what is proposed, and
    /// behind what others with an earlier turn put there.
    fn behind_nearest(&self, old: &[RowKey], seat: &Seat) -> usize {
        let mut before = seat.before.iter();
        let nearest = before.find_map(|key| {
            let origin = old.iter().position(|one| one == key)?;
            let is = |slot: &Slot| slot.origin == Some(origin);
            self.slots.iter().position(is)
        });
        let start = nearest.map_or(0, |here| here + 1);
        let others = self.slots.iter().skip(start);
        let earlier = |slot: &&Slot| slot.origin.is_none() && slot.rank <= seat.rank;
        start + others.take_while(earlier).count()
    }
}

/// Makes what differs between two rows in the row as it stands, and says whether anything had to be; nothing where a
/// cell holds another value than it was drafted on.
fn changed(from: &Element, to: &Element, now: &mut Element) -> Option<bool> {
    let mut done = false;
    if from.name != to.name && now.name != to.name {
        if now.name != from.name {
            return None;
        }
        now.name.clone_from(&to.name);
        done = true;
    }
    for (key, _) in from.columns.iter().chain(&to.columns) {
        let (old, new) = (from.column(key), to.column(key));
        if old == new || now.column(key) == new {
            continue;
        }
        if now.column(key) != old {
            return None;
        }
        now.put(key, new);
        done = true;
    }
    Some(done)
}

/// Puts a proposal about a list or rows onto them as they stand; nothing where one of the texts is none.
pub(super) fn anchored(
    field: &Field,
    (original, proposed): (&str, &str),
    current: &str,
    (turn, since): (Option<Turn>, i64),
    queue: &Queue,
) -> Option<Anchored> {
    let draft = Draft::of(field, (original, proposed), (turn, since))?;
    let now = field.elements(current)?;
    Some(match draft.on(&now, queue) {
        Landing::Gone => Anchored::Gone,
        Landing::Already => Anchored::Already,
        Landing::Stands(left) => match field.spelled(&left) {
            Some(text) => Anchored::Merged(text),
            None => Anchored::Gone,
        },
    })
}
