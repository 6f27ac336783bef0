//! What was adopted of a list or of rows: who put which element in, and which row has got another name since, so that
//! nobody has to guess it from what the rows say.

use super::line::{Line, Place};
use super::listed::Draft;
use super::seats::{Seat, Shared, shared, taken};
use crate::plan::{Element, RowKey};

/// What others, whose proposals were adopted, put into a list, and what they gave another name.
#[derive(Clone, Default)]
pub(in crate::dialogue) struct Queue {
    /// What adopted proposals put in.
    joined: Vec<Seat>,
    renamed: Vec<Renamed>,
    /// Where each element stands, also what they struck.
    line: Line,
    /// What several put in, adopted or not.
    shared: Vec<Shared>,
}

/// A row that an adopted proposal gave another key.
#[derive(Clone)]
struct Renamed {
    /// When it was adopted, in seconds.
    time: i64,
    from: RowKey,
    to: Element,
}

impl Queue {
    /// Where nothing was adopted yet; with all proposals about the list, each with when it was decided on, in seconds.
    pub(super) fn among(all: &[(Draft, i64)]) -> Queue {
        Queue {
            shared: shared(all),
            ..Queue::default()
        }
    }

    /// Whether several put the same in.
    pub(super) fn shares(&self) -> bool {
        !self.shared.is_empty()
    }

    /// Notes what a proposal did that was adopted at a time, after all those noted before.
    pub(in crate::dialogue) fn adopted(&mut self, draft: &Draft, time: i64) {
        let key = |element: &Element| draft.field.row_key(element);
        self.line = self.line.adopted(draft, self, time);
        let seats = self.seats(draft).into_iter();
        self.joined.extend(seats.map(|(_, seat)| seat));
        for (element, origin) in draft.new.iter().zip(draft.origins()) {
            if let Some(old) = origin.filter(|old| key(old) != key(element)) {
                let renamed = self.renamed(draft, old, element);
                self.renamed.push(Renamed { time, ..renamed });
            }
        }
    }

    /// Where a proposal puts what it puts in, each with its place in what is proposed.
    pub(super) fn seats(&self, draft: &Draft) -> Vec<(usize, Seat)> {
        let seats = draft.seats().into_iter();
        seats
            .map(|(at, own)| (at, taken(&self.shared, own, draft.since)))
            .collect()
    }

    /// Another name, or year, of a row: seen from what it was called when this was adopted.
    fn renamed(&self, draft: &Draft, old: &Element, new: &Element) -> Renamed {
        let mut from = old.clone();
        self.trace(draft, &mut from);
        let mut to = from.clone();
        if old.name != new.name {
            to.name.clone_from(&new.name);
        }
        for key in draft.field.row_key_columns().unwrap_or_default() {
            if old.column(key) != new.column(key) {
                to.put(key, new.column(key));
            }
        }
        Renamed {
            time: 0,
            from: draft.field.row_key(&from),
            to,
        }
    }

    /// The elements as they stand, with the places of those that were struck.
    pub(super) fn places(&self, draft: &Draft, now: &[Element]) -> Vec<Place> {
        self.line.among(&draft.field, now)
    }

    pub(super) fn joined(&self, key: &RowKey) -> Option<&Seat> {
        self.joined.iter().rfind(|one| one.key == *key)
    }

    /// The elements a proposal was drafted on, under the names they have got since.
    pub(super) fn traced(&self, draft: &Draft) -> Vec<Element> {
        let mut traced = draft.old.clone();
        if !self.renamed.is_empty() {
            traced.iter_mut().for_each(|one| self.trace(draft, one));
        }
        traced
    }

    /// Gives an element that a proposal was drafted on the name, or year, that others have given it since.
    fn trace(&self, draft: &Draft, element: &mut Element) {
        let named = draft.field.row_key_columns().unwrap_or_default();
        for one in self.renamed.iter().filter(|one| one.time >= draft.since) {
            if draft.field.row_key(element) == one.from {
                element.name.clone_from(&one.to.name);
                for key in named {
                    element.put(key, one.to.column(key));
                }
            }
        }
    }
}
