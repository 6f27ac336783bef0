//! The places of a list or of rows that adopted proposals made, with those of what they struck: what is put in behind an
//! element stands in one place, whether that element is struck before or after, and also where the others have changed
//! places meanwhile.

use super::listed::Draft;
use super::queue::Queue;
use crate::plan::{Element, Field};

/// An element in its place, and whether it was struck.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) element: Element,
    pub(super) gone: bool,
}

/// All places, in their order.
#[derive(Clone, Default)]
pub(super) struct Line {
    places: Vec<Place>,
    /// When something was adopted last, in seconds.
    last: i64,
}

impl Line {
    /// The elements as they stand, with the places of what was struck. What has come back since stands in its own.
    pub(super) fn among(&self, field: &Field, now: &[Element]) -> Vec<Place> {
        let stands = |element: &Element| Place {
            element: element.clone(),
            gone: false,
        };
        let mut all: Vec<Place> = now.iter().map(stands).collect();
        if !self.places.iter().any(|place| place.gone) {
            return all;
        }
        let mut behind = 0;
        for place in &self.places {
            let key = field.row_key(&place.element);
            let mut here = all.iter();
            match here.position(|one| !one.gone && field.row_key(&one.element) == key) {
                Some(at) => behind = at + 1,
                None if place.gone => {
                    all.insert(behind, place.clone());
                    behind += 1;
                }
                None => {}
            }
        }
        all
    }

    /// The places once a proposal is adopted at a time, after all those before it.
    pub(super) fn adopted(&self, draft: &Draft, queue: &Queue, time: i64) -> Line {
        let standing = self.places.iter().filter(|place| !place.gone);
        let standing: Vec<Element> = standing.map(|place| place.element.clone()).collect();
        // Whoever drafted it after the others knew what stood then, also by hand.
        let known = self.places.is_empty() || draft.since > self.last;
        let now = if known { &draft.old } else { &standing };
        let places = draft.places(now, queue);
        Line {
            places: places.unwrap_or_else(|| self.places.clone()),
            last: time,
        }
    }
}
