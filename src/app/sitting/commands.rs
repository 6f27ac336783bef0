//! The session's rows of the table of commands.

use super::{gavel, going, parking, proceedings, speaking};
use crate::app::command::{Command, Group};
use crate::app::focus::{Focus, READING};

use crate::app::key::Key;
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::need;
use crate::app::step::Step;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("session", Group::Dialogue)
            .key('s')
            .at(READING)
            .hint(5)
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .otherwise("app-why-no-session-here")
            .when(|state| {
                let here = state.screen == Screen::Sitting;
                reading(state) && !here && (in_session_at_all(state) || state.can_change())
            })
            .run_open(going::enter),
        Command::new("park", Group::Dialogue)
            .key('z')
            .at(READING)
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .needs(need::CHANGE)
            .needs(need::SESSION)
            .otherwise("app-why-no-clause")
            .when(|state| {
                reading(state)
                    && state.can_change()
                    && state.plan_is(|it| parking::is_parked(it).is_some())
            })
            .run_open(parking::toggle),
        Command::new("gavel", Group::Dialogue)
            .key('g')
            .at([Focus::Outline, Focus::Clause, Focus::Board, Focus::Sitting])
            .needs(need::PRESENT)
            .needs(need::AT_REST)
            .needs(need::CHANGE)
            .needs(need::SOME)
            .when(|state| reading(state) && state.can_change() && !is_empty(state))
            .run_open(gavel::begin),
        Command::new("record", Group::Dialogue)
            .key('p')
            .at(Focus::Sitting)
            .hint(6)
            .otherwise("app-why-no-record")
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
            .run_open(proceedings::choose),
        Command::new("speakers-next", Group::Dialogue)
            .key(Key::Enter)
            .key('n')
            .at(Focus::Sitting)
            .hint(1)
            .otherwise("app-why-no-speaker")
            .when(someone_waits)
            .run_open(speaking::next),
        Command::new("speakers-ask", Group::Dialogue)
            .key('a')
            .at(Focus::Sitting)
            .hint(2)
            .run_open(speaking::who),
        Command::new("speakers-leave", Group::Dialogue)
            .key(Key::Delete)
            .at(Focus::Sitting)
            .otherwise("app-why-no-speaker")
            .when(someone_waits)
            .run_open(speaking::leave),
        Command::new("speakers-earlier", Group::Dialogue)
            .key('-')
            .at(Focus::Sitting)
            .otherwise("app-why-no-speaker")
            .when(someone_waits)
            .run_open(|open| speaking::shift(open, false)),
        Command::new("speakers-later", Group::Dialogue)
            .key('+')
            .at(Focus::Sitting)
            .otherwise("app-why-no-speaker")
            .when(someone_waits)
            .run_open(|open| speaking::shift(open, true)),
        Command::new("timer-pause", Group::Dialogue)
            .key(' ')
            .at(Focus::Sitting)
            .hint(3)
            .run_open(speaking::pause),
        Command::new("timer-restart", Group::Dialogue)
            .key('r')
            .at(Focus::Sitting)
            .run_open(speaking::restart),
        Command::new("timer-stop", Group::Dialogue)
            .key(Key::Backspace)
            .at(Focus::Sitting)
            .otherwise("app-why-timer")
            .when(|state| here(state) && state.plan_is(|it| !it.sitting.timer.off))
            .run_open(speaking::stop),
        Command::new("timer-time", Group::Dialogue)
            .key('w')
            .at(Focus::Sitting)
            .run_open(speaking::ask_time),
        Command::new("session-change", Group::Dialogue)
            .key('e')
            .at(Focus::Sitting)
            .hint(4)
            .needs(need::CHANGE)
            .needs(need::SESSION)
            .when(in_session)
            .run_open(going::change),
        Command::new("session-close", Group::Dialogue)
            .key('x')
            .at(Focus::Sitting)
            .hint(5)
            .needs(need::CHANGE)
            .needs(need::SESSION)
            .when(in_session)
            .run_open(going::ask_close),
        Command::new("session-leave", Group::Dialogue)
            .key(Key::Esc)
            .at(Focus::Sitting)
            .hint(8)
            .run_open(|open| {
                open.wall.screen = Screen::Plan;
            }),
    ]
}

/// Whether a plan is open as it stands, and nothing is being typed.
fn reading(state: &State) -> bool {
    state.plan_is(|workspace| workspace.editing.is_none() && workspace.then.is_none())
}

fn here(state: &State) -> bool {
    state.screen == Screen::Sitting && state.workspace.is_some()
}

fn in_session_at_all(state: &State) -> bool {
    state.plan_is(|workspace| workspace.dialogue.open_session().is_some())
}

fn in_session(state: &State) -> bool {
    here(state) && in_session_at_all(state) && state.can_change()
}

fn is_empty(state: &State) -> bool {
    state.plan_is(Workspace::is_empty)
}

fn someone_waits(state: &State) -> bool {
    here(state) && state.plan_is(|workspace| !workspace.sitting.speakers.waiting().is_empty())
}

/// Selects another speaker; pages scroll the column of the session.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let sitting = &mut open.workspace.sitting;
    let place = match step {
        Step::Pages(_) => &mut sitting.top,
        Step::Rows(_) | Step::First | Step::Last => &mut sitting.selected,
    };
    *place = place.saturating_add_signed(step.rows(10));
}
