//! The session's rows of the table of commands.

use super::{gavel, going, parking, proceedings, speaking};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::need;
use crate::app::step::Step;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [sessions(), speakers(), course()]
        .into_iter()
        .flatten()
        .collect()
}

/// The session as a whole: entering it, setting a text aside, the gavel, the record.
fn sessions() -> Vec<Command> {
    vec![
        Command::new("session", Group::Dialogue)
            .key('s')
            .at(READING)
            .hint(5)
            .needs([need::PRESENT, need::AT_REST])
            .when_or("app-why-no-session-here", |state| {
                let here = state.screen == Screen::Sitting;
                reading(state) && !here && (in_session_at_all(state) || state.can_change())
            })
            .run_open(going::enter),
        Command::new("park", Group::Dialogue)
            .key('z')
            .at(READING)
            .needs([need::PRESENT, need::AT_REST, need::CHANGE, need::SESSION])
            .when_or("app-why-no-clause", |state| {
                reading(state) && state.can_change() && can_be_parked(state)
            })
            .run_open(parking::toggle),
        Command::new("gavel", Group::Dialogue)
            .key('g')
            .at([Focus::Outline, Focus::Clause, Focus::Board, Focus::Sitting])
            .needs([need::PRESENT, need::AT_REST, need::CHANGE, need::SOME])
            .when(|state| reading(state) && state.can_change() && !is_empty(state))
            .run_open(gavel::begin),
        row("record", 'p')
            .hint(6)
            .when_or("app-why-no-record", has_record)
            .run_open(proceedings::choose),
    ]
}

/// Who speaks, and for how long.
fn speakers() -> Vec<Command> {
    vec![
        Command::new("speakers-next", Group::Dialogue)
            .key(Key::Enter)
            .key('n')
            .at(Focus::Sitting)
            .hint(1)
            .when_or("app-why-no-speaker", someone_waits)
            .run_open(speaking::next),
        row("speakers-ask", 'a').hint(2).run_open(speaking::who),
        row("speakers-leave", Key::Delete)
            .when_or("app-why-no-speaker", someone_waits)
            .run_open(speaking::leave),
        row("speakers-earlier", '-')
            .when_or("app-why-no-speaker", someone_waits)
            .run_open(|open| speaking::shift(open, false)),
        row("speakers-later", '+')
            .when_or("app-why-no-speaker", someone_waits)
            .run_open(|open| speaking::shift(open, true)),
        row("timer-pause", ' ').hint(3).run_open(speaking::pause),
        row("timer-restart", 'r').run_open(speaking::restart),
        row("timer-stop", Key::Backspace)
            .when_or("app-why-timer", |state| {
                here(state) && state.plan_is(|it| !it.sitting.timer.off)
            })
            .run_open(speaking::stop),
        row("timer-time", 'w').run_open(speaking::ask_time),
    ]
}

/// How the session goes on, and ends.
fn course() -> Vec<Command> {
    vec![
        row("session-change", 'e')
            .hint(4)
            .needs([need::CHANGE, need::SESSION])
            .when(in_session)
            .run_open(going::change),
        row("session-close", 'x')
            .hint(5)
            .needs([need::CHANGE, need::SESSION])
            .when(in_session)
            .run_open(going::ask_close),
        row("session-leave", Key::Esc).hint(8).run_open(|open| {
            open.wall.screen = Screen::Plan;
        }),
    ]
}

/// A row whose key works on the session's screen.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Dialogue)
        .key(key)
        .at(Focus::Sitting)
}

/// Whether the selected clause is one that can be set aside, or is.
fn can_be_parked(state: &State) -> bool {
    state.plan_is(|workspace| parking::is_parked(workspace).is_some())
}

/// Whether any session was opened, of which there is a record.
fn has_record(state: &State) -> bool {
    let opened = |workspace: &Workspace| {
        let mut sessions = workspace.dialogue.sessions.values();
        sessions.any(|session| session.opened.is_some())
    };
    state.plan_is(opened)
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
