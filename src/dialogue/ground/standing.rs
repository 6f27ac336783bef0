//! What became of the words an edit is about, and where words that are put in go.
//!
//! An edit is gone where one that was made since it was drafted takes its ground, as [`clash`](super::clash) tells.
//! What has been **made already**, exactly as proposed, is not done twice.

use super::clash::{Ground, rank};
use super::fabric::Fabric;
use super::turn::Turn;
use crate::text::Vocabulary;
use crate::text::amending::{Edit, Kind};

/// What became of the words an edit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dialogue) enum Footing {
    /// They stand.
    Stands,
    /// The edit has been made already.
    Made,
    /// They are gone.
    Gone,
}

impl Fabric {
    pub(in crate::dialogue) fn footing(&self, vocabulary: &Vocabulary, edit: &Edit) -> Footing {
        let ground = Ground {
            vocabulary,
            fabric: self,
        };
        if self.since(edit).any(|made| ground.takes(made, edit)) {
            return Footing::Gone;
        }
        let respaced = || {
            let found = edit.struck.first().and_then(|id| self.element(*id));
            edit.kind == Kind::Respace && found.map(|one| one.unit.space) == edit.after
        };
        if self.since(edit).any(|made| ground.same(made, edit)) || respaced() {
            return Footing::Made;
        }
        // What a text that was rewritten by hand lost beside all edits.
        let mut struck = edit.struck.iter();
        let lost = match edit.kind {
            Kind::Paragraph => false,
            Kind::Move => !struck.any(|id| self.lives(*id)),
            _ => struck.any(|id| !self.lives(*id)),
        };
        match lost {
            true => Footing::Gone,
            false => Footing::Stands,
        }
    }

    fn lives(&self, id: usize) -> bool {
        self.element(id).is_some_and(|one| one.alive)
    }

    /// The places between the element before and the one behind before which words would be put in: the first and
    /// the last one.
    pub(in crate::dialogue) fn gap(&self, edit: &Edit) -> (usize, usize) {
        match self.bounds(edit) {
            (start, right) if start <= right => (start, right),
            // What stood behind was moved away: directly behind what stood before, or before what stood behind.
            (start, _) if edit.left.is_some_and(|id| self.lives(id)) => (start, start),
            (_, right) => (right, right),
        }
    }

    /// The same of all places where the words would read the same.
    pub(in crate::dialogue) fn reach(&self, edit: &Edit) -> (usize, usize) {
        let (start, end) = self.gap(edit);
        edit.reach.map_or((start, end), |(first, last)| {
            let first = first.map_or(0, |id| self.place(id) + 1);
            (start.min(first), end.max(self.place(last)))
        })
    }

    /// The place of the order before which words that are put in go: among those put in at the same place in the
    /// order of rank and turn.
    pub(in crate::dialogue) fn place_of(&self, edit: &Edit, turn: Option<&Turn>) -> usize {
        let (start, end) = self.gap(edit);
        let own = rank(edit.kind);
        let mut place = start;
        while place < end {
            let run = self.at(place).and_then(|(_, one)| one.run);
            let Some((at, run)) = run.and_then(|at| Some((at, self.runs.get(at)?))) else {
                place += 1;
                continue;
            };
            let known = run.turn.as_ref().zip(turn);
            let later = run.kind.puts_in()
                && match rank(run.kind).cmp(&own) {
                    std::cmp::Ordering::Equal => known.is_some_and(|(other, own)| other > own),
                    other => other.is_gt(),
                };
            if later {
                return place;
            }
            let mut within = (place..end).rev();
            let whole =
                within.find(|place| self.at(*place).is_some_and(|(_, one)| one.run == Some(at)));
            place = whole.unwrap_or(place) + 1;
        }
        end
    }
}
