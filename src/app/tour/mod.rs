//! The tour: a few steps on a copy of a built-in example, each of which says one thing and waits until it was done. Which
//! step it is follows from what the state shows after each update; no screen knows that there is a tour.
//!
//! It stands above the screens, and changes nothing on them. It is no lesson with wrong answers: whoever does something else
//! meanwhile does it, and the step waits.

use super::command::{Command, Group};
use super::key::{Chord, Key};
use super::tracked;
use crate::app::leaving;
use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::app::model::tour::{Seen, Step, Tour, TourMsg};
use crate::i18n::Message;

/// The command that begins it.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("tour", Group::Program)
            .when(|state| state.second.is_none())
            .run(|state| leaving::ask(state, Intent::Tour(TourMsg::Begin))),
    ]
}

/// What it waited for came.
pub fn update(state: &mut State, msg: TourMsg) {
    match msg {
        TourMsg::Offer => offer(state),
        TourMsg::Begin => {
            state.with_open(leaving::looked);
            let open = Job::OpenTour(state.language);
            state.effects.push(Effect::Write(open));
        }
        TourMsg::Begun => begin(state),
    }
}

/// Asks whether it is wanted, unless something else is asked or a plan is there already.
fn offer(state: &mut State) {
    if state.has_plan() || !state.layers.is_empty() {
        return;
    }
    let text = Message::new("tour-offer-text").with("palette", state.keys.quoted("palette"));
    state.over(Confirm::new(
        Message::new("tour-offer-title"),
        text,
        vec![
            Answer::new(Message::new("app-tour"), Intent::Tour(TourMsg::Begin)),
            Answer::close(Message::new("tour-offer-no")),
        ],
    ));
}

/// The tour begins on the plan that is open. What is compared with is the plan as it stands, so that the only change to be
/// seen at the end is one's own.
fn begin(state: &mut State) {
    state.with_open(|open| {
        open.wall.tour = Some(Tour {
            step: Step::first(),
            from: open.workspace.head,
            row: open.workspace.selected,
        });
        let base = open.workspace.head.into();
        tracked::compare_with(open, base, Message::new("tour-base"));
        open.wall.said = None;
    });
}

/// Goes to the step that what is on screen has led to.
pub fn follow(state: &mut State) {
    let (Some(mut tour), Some(workspace)) = (state.tour, &state.workspace) else {
        return;
    };
    let editing = workspace.editing.as_ref();
    let seen = Seen {
        elsewhere: workspace.selected != tour.row,
        reading: workspace.pane == super::area::Pane::Clause,
        floor: workspace.floor.is_some(),
        editing: editing.is_some(),
        typed: workspace.is_unsaved(),
        recorded: workspace.head != tour.from,
        tracked: state.screen == Screen::Tracked,
    };
    tour.step = tour.step.reached(seen);
    state.tour = Some(tour);
}

/// Whether this key ends the tour: Esc, where nothing lies over the screen that it would close. It does nothing else, so
/// that no text is left and no screen lost by it.
pub fn ends(state: &mut State, chord: Chord) -> bool {
    let ends =
        chord == Chord::of(Key::Esc) && state.layers.is_empty() && state.tour_says().is_some();
    if ends {
        state.tour = None;
        let ended = Message::new("tour-ended")
            .with("library", state.keys.quoted("library"))
            .with("palette", state.keys.quoted("palette"));
        state.say(Tone::Plain, ended);
    }
    ends
}
