//! Where an element stands that is put into a list or among rows: behind what stands before it in the proposal, and beside
//! what others put in there in the order of the amendments' numbers.
//!
//! What several put in stands where the first of them by number would put it, whichever is adopted first: else that one
//! would decide where it stands beside the others. Those are several that were on the table at one time: what was decided
//! on long ago says nothing of where an element stands that is proposed anew.

use super::listed::Draft;
use super::turn::Turn;
use crate::plan::{Element, RowKey};
use std::collections::HashMap;

/// The order of what is put in at one place: whose turn it has, its place among what is proposed, and which of the
/// sub-amendments, if any, would have it there. Nobody's turn where nobody knows when it came.
pub(super) type Rank = (Option<Turn>, usize, usize);

/// The place of an element that is put in.
#[derive(Clone)]
pub(super) struct Seat {
    pub(super) element: Element,
    pub(super) key: RowKey,
    pub(super) rank: Rank,
    /// What stands before it in the proposal, the nearest first.
    pub(super) before: Vec<RowKey>,
}

impl Seat {
    /// Behind how many of some elements it stands.
    pub(super) fn gap(&self, among: &[RowKey]) -> usize {
        let mut before = self.before.iter();
        let nearest = before.find_map(|one| among.iter().position(|other| one == other));
        nearest.map_or(0, |at| at + 1)
    }
}

impl Draft {
    /// What it puts in, each with its place in what is proposed.
    pub(super) fn seats(&self) -> Vec<(usize, Seat)> {
        let key = |element: &Element| self.field.row_key(element);
        // What a row was called before this gave it another name is known to others by that.
        let mut before: Vec<RowKey> = Vec::new();
        let mut seats = Vec::new();
        for (at, (element, origin)) in self.new.iter().zip(self.origins()).enumerate() {
            let own = key(element);
            match origin {
                None => seats.push((
                    at,
                    Seat {
                        element: element.clone(),
                        key: own.clone(),
                        rank: (self.turn.clone(), at, self.amended),
                        before: before.iter().rev().cloned().collect(),
                    },
                )),
                Some(old) => before.extend(Some(key(old)).filter(|old| *old != own)),
            }
            before.push(own);
        }
        seats
    }

    /// For each of the new elements the old one that it was.
    pub(super) fn origins(&self) -> Vec<Option<&Element>> {
        let mut origins = vec![None; self.new.len()];
        for (element, place) in self.old.iter().zip(&self.kept) {
            if let Some(origin) = place.and_then(|place| origins.get_mut(place)) {
                *origin = Some(element);
            }
        }
        origins
    }
}

/// An element that several put in, where the first of them by number would put it.
#[derive(Clone)]
pub(super) struct Shared {
    seat: Seat,
    /// From when until when it was on the table, in seconds.
    since: i64,
    until: i64,
    several: bool,
}

/// What several of some proposals put in, each with when it was decided on, in seconds.
pub(super) fn shared(all: &[(Draft, i64)]) -> Vec<Shared> {
    let mut all: Vec<&(Draft, i64)> = all.iter().collect();
    all.sort_by_key(|(draft, _)| draft.since);
    let mut found: Vec<Shared> = Vec::new();
    let mut last: HashMap<Element, usize> = HashMap::new();
    for (draft, until) in all {
        for (_, seat) in draft.seats() {
            let known = last.insert(seat.element.clone(), found.len());
            let before = known.and_then(|at| found.get_mut(at));
            match before.filter(|one| draft.since <= one.until) {
                Some(one) => {
                    one.until = one.until.max(*until);
                    one.several |= one.seat.rank.0 != seat.rank.0;
                    if let Some(at) = known {
                        last.insert(seat.element.clone(), at);
                    }
                    if seat.rank < one.seat.rank {
                        one.seat = seat;
                    }
                }
                None => found.push(Shared {
                    seat,
                    since: draft.since,
                    until: *until,
                    several: false,
                }),
            }
        }
    }
    found.retain(|one| one.several);
    found
}

/// The place of what a proposal that was drafted at a time puts in, in seconds: its own, or that of the first who puts it in.
pub(super) fn taken(shared: &[Shared], own: Seat, since: i64) -> Seat {
    let mut shared = shared.iter();
    let first = shared
        .find(|one| one.seat.element == own.element && (one.since..=one.until).contains(&since));
    first.map_or(own, |one| one.seat.clone())
}
