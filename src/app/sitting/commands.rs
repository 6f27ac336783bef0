//! The session's rows of the table of commands.

use super::{gavel, going, parking, proceedings, speaking};
use crate::app::command::{Command, Group};
use crate::app::desk::can_change;
use crate::app::hint;
use crate::app::key::Key;
use crate::app::place::{Place, READING};
use crate::app::scroll::Step;
use crate::app::state::{Screen, State};

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("session", Group::Dialogue)
            .key('s')
            .at(READING)
            .hint(5)
            .when(|state| {
                let here = state.screen == Screen::Sitting;
                reading(state) && !here && (in_session_at_all(state) || can_change(state))
            })
            .run(going::enter),
        Command::new("park", Group::Dialogue)
            .key('z')
            .at(READING)
            .when(|state| {
                reading(state)
                    && can_change(state)
                    && state
                        .workspace
                        .as_ref()
                        .is_some_and(|it| parking::is_parked(it).is_some())
            })
            .run(parking::toggle),
        Command::new("gavel", Group::Dialogue)
            .key('g')
            .at([Place::Outline, Place::Clause, Place::Board, Place::Sitting])
            .when(|state| reading(state) && can_change(state) && !is_empty(state))
            .run(gavel::begin),
        Command::new("record", Group::Dialogue)
            .key('p')
            .at(Place::Sitting)
            .hint(6)
            .when(|state| {
                let workspace = state.workspace.as_ref();
                workspace.is_some_and(|workspace| {
                    workspace
                        .dialogue
                        .sessions
                        .values()
                        .any(|it| it.opened.is_some())
                })
            })
            .run(proceedings::choose),
        Command::new("speakers-next", Group::Dialogue)
            .key(Key::Enter)
            .key('n')
            .at(Place::Sitting)
            .hint(1)
            .when(someone_waits)
            .run(speaking::next),
        Command::new("speakers-ask", Group::Dialogue)
            .key('a')
            .at(Place::Sitting)
            .hint(2)
            .run(speaking::who),
        Command::new("speakers-leave", Group::Dialogue)
            .key(Key::Delete)
            .at(Place::Sitting)
            .when(someone_waits)
            .run(speaking::leave),
        Command::new("speakers-earlier", Group::Dialogue)
            .key('-')
            .at(Place::Sitting)
            .when(someone_waits)
            .run(|state| speaking::shift(state, false)),
        Command::new("speakers-later", Group::Dialogue)
            .key('+')
            .at(Place::Sitting)
            .when(someone_waits)
            .run(|state| speaking::shift(state, true)),
        Command::new("timer-pause", Group::Dialogue)
            .key(' ')
            .at(Place::Sitting)
            .hint(3)
            .run(speaking::pause),
        Command::new("timer-restart", Group::Dialogue)
            .key('r')
            .at(Place::Sitting)
            .run(speaking::restart),
        Command::new("timer-stop", Group::Dialogue)
            .key(Key::Backspace)
            .at(Place::Sitting)
            .when(|state| {
                here(state)
                    && state
                        .workspace
                        .as_ref()
                        .is_some_and(|it| !it.sitting.timer.off)
            })
            .run(speaking::stop),
        Command::new("timer-time", Group::Dialogue)
            .key('w')
            .at(Place::Sitting)
            .run(speaking::ask_time),
        Command::new("session-change", Group::Dialogue)
            .key('e')
            .at(Place::Sitting)
            .hint(4)
            .when(in_session)
            .run(going::change),
        Command::new("session-close", Group::Dialogue)
            .key('x')
            .at(Place::Sitting)
            .hint(5)
            .when(in_session)
            .run(going::ask_close),
        Command::new("session-leave", Group::Dialogue)
            .key(Key::Esc)
            .at(Place::Sitting)
            .hint(8)
            .run(|state| {
                state.screen = Screen::Plan;
            }),
    ]
}

/// Whether a plan is open as it stands, and nothing is being typed.
fn reading(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    workspace.is_some_and(|workspace| workspace.editing.is_none() && workspace.then.is_none())
}

fn here(state: &State) -> bool {
    state.screen == Screen::Sitting && state.workspace.is_some()
}

fn in_session_at_all(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    workspace.is_some_and(|workspace| workspace.dialogue.open_session().is_some())
}

fn in_session(state: &State) -> bool {
    here(state) && in_session_at_all(state) && can_change(state)
}

fn is_empty(state: &State) -> bool {
    state.workspace.as_ref().is_some_and(hint::is_empty)
}

fn someone_waits(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    here(state)
        && workspace.is_some_and(|workspace| !workspace.sitting.speakers.waiting().is_empty())
}

/// Selects another speaker; pages scroll the column of the session.
pub fn scroll(state: &mut State, step: Step) {
    if let Some(workspace) = &mut state.workspace {
        let sitting = &mut workspace.sitting;
        let place = match step {
            Step::Pages(_) => &mut sitting.top,
            Step::Rows(_) | Step::First | Step::Last => &mut sitting.selected,
        };
        *place = place.saturating_add_signed(step.rows(10));
    }
}
