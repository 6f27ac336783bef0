//! The tour: its steps, and the one that waits.

use crate::app::model::keys::Keys;
use crate::i18n::Message;
use crate::track::CommitId;
use strum::{EnumIter, IntoEnumIterator};

/// What is asked of the tour, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourMsg {
    /// Ask whether it is wanted: it is the first start.
    Offer,
    /// Make the copy and open it.
    Begin,
    /// The copy is open.
    Begun,
}

/// A tour that is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tour {
    /// The step that waits to be done.
    pub step: Step,
    /// Where the plan stood at the beginning.
    pub(in crate::app) from: CommitId,
    /// The row of the outline that was selected then.
    pub(in crate::app) row: usize,
}

/// A step of the tour, named after what is done in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter)]
pub enum Step {
    /// Another clause is selected.
    Select,
    /// The clause is read.
    Read,
    /// Somebody is given the floor.
    Floor,
    /// The editor is opened.
    Edit,
    /// Something is typed.
    Type,
    /// What was typed is recorded.
    Record,
    /// The change is looked at.
    Track,
    /// Nothing is left to be done.
    End,
}

impl Step {
    /// The first one.
    pub fn first() -> Step {
        Step::Select
    }

    /// Its number, and how many there are.
    pub fn place(self) -> (usize, usize) {
        let before = Step::iter().take_while(|step| *step != self).count();
        (before + 1, Step::iter().count())
    }

    /// The step that waits once this is on screen. What was done already is not asked for again; where the editor was left
    /// before anything was recorded, the tour goes back to opening it.
    pub(in crate::app) fn reached(self, seen: Seen) -> Step {
        let mut step = self;
        loop {
            let next = step.next(seen);
            if next == step {
                return step;
            }
            step = next;
        }
    }

    pub(in crate::app) fn next(self, seen: Seen) -> Step {
        match self {
            Step::Select if seen.elsewhere => Step::Read,
            Step::Read if seen.reading || seen.editing => Step::Floor,
            Step::Floor if seen.floor => Step::Edit,
            Step::Edit | Step::Type | Step::Record if seen.recorded => Step::Track,
            Step::Edit if seen.editing => Step::Type,
            Step::Type | Step::Record if !seen.editing => Step::Edit,
            Step::Type if seen.typed => Step::Record,
            Step::Record if !seen.typed => Step::Type,
            Step::Track if seen.tracked => Step::End,
            step => step,
        }
    }

    /// What it says, with the keys as they are now.
    pub fn said(self, keys: &Keys) -> Message {
        let with = |message: &'static str, command: &str| {
            Message::new(message).with("key", keys.quoted(command))
        };
        match self {
            Step::Select => with("tour-select", "down"),
            Step::Read => with("tour-read", "read"),
            Step::Floor => with("tour-floor", "floor-workers"),
            Step::Edit => with("tour-edit", "edit-text"),
            Step::Type => Message::new("tour-type"),
            Step::Record => with("tour-record", "edit-save"),
            Step::Track => with("tour-track", "track"),
            Step::End => with("tour-end", "help").with("undo", keys.quoted("undo")),
        }
    }
}

/// What the screen shows, as far as the tour asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) struct Seen {
    /// Another clause is selected than at the beginning.
    pub elsewhere: bool,
    /// The keys go to the clause.
    pub reading: bool,
    /// Somebody has the floor.
    pub floor: bool,
    /// A text is in the editor.
    pub editing: bool,
    /// It was changed there.
    pub typed: bool,
    /// The plan stands differently than at the beginning.
    pub recorded: bool,
    /// The tracked text is on screen.
    pub tracked: bool,
}

#[cfg(test)]
mod tests {

    use crate::app::model::tour::{Seen, Step};
    use proptest::prelude::*;

    fn seen() -> impl Strategy<Value = Seen> {
        any::<[bool; 7]>().prop_map(|so| Seen {
            elsewhere: so[0],
            reading: so[1],
            floor: so[2],
            editing: so[3],
            typed: so[3] && so[4],
            recorded: so[5],
            tracked: so[6],
        })
    }

    #[test]
    fn each_step_waits_for_what_it_asks() {
        let mut seen = Seen::default();
        let mut step = Step::first();
        let mut done = |change: fn(&mut Seen), then: Step| {
            assert_eq!(step.reached(seen), step, "nothing was done");
            change(&mut seen);
            step = step.reached(seen);
            assert_eq!(step, then);
        };
        done(|it| it.elsewhere = true, Step::Read);
        done(|it| it.reading = true, Step::Floor);
        done(|it| it.floor = true, Step::Edit);
        done(|it| it.editing = true, Step::Type);
        done(|it| it.typed = true, Step::Record);
        done(
            |it| (it.recorded, it.editing, it.typed) = (true, false, false),
            Step::Track,
        );
        done(|it| it.tracked = true, Step::End);
        assert_eq!(step.place(), (8, 8));
    }

    #[test]
    fn whoever_leaves_the_editor_is_told_to_open_it_again() {
        let editing = Seen {
            editing: true,
            typed: true,
            floor: true,
            ..Seen::default()
        };
        assert_eq!(Step::Edit.reached(editing), Step::Record);
        let taken_back = Seen {
            typed: false,
            ..editing
        };
        assert_eq!(Step::Record.reached(taken_back), Step::Type);
        assert_eq!(Step::Record.reached(Seen::default()), Step::Edit);
    }

    proptest! {
        /// Whatever is done in whatever order, the tour ends once all of it was done, and never goes back from a record.
        #[test]
        fn every_way_leads_to_the_end(way in prop::collection::vec(seen(), 0..40)) {
            let mut step = Step::first();
            for seen in way {
                let next = step.reached(seen);
                let done = matches!(step, Step::Track | Step::End);
                prop_assert!(!done || matches!(next, Step::Track | Step::End));
                prop_assert_eq!(next.reached(seen), next);
                step = next;
            }
            let all = Seen {
                elsewhere: true,
                reading: true,
                floor: true,
                recorded: true,
                tracked: true,
                ..Seen::default()
            };
            prop_assert_eq!(step.reached(all), Step::End);
        }
    }
}
