//! The tracked view's rows of the table of commands.

use super::{Layout, baseline, filter, looked, reject, route, show, step};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING};
use crate::app::key::{Chord, Key};
use crate::app::model::open::Open;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::need;
use crate::app::prose::Mode;
use crate::app::step::Step;

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    [comparing(), marks()].into_iter().flatten().collect()
}

/// What is compared with what, and going from change to change.
fn comparing() -> Vec<Command> {
    vec![
        Command::new("track", Group::Review)
            .key('t')
            .at(READING)
            .hint(3)
            .needs([need::CLAUSE])
            .when(|state| {
                state.plan_is(|workspace| {
                    workspace.editing.is_none() && workspace.selected_id().is_some()
                })
            })
            .run_open(show),
        Command::new("track-base", Group::Review)
            .key('b')
            .at([Focus::Outline, Focus::Clause, Focus::Tracked])
            .hint(6)
            .needs([need::PLAN])
            .run_open(baseline::choose),
        Command::new("seen", Group::Review)
            .needs([need::AT_REST, need::PRESENT])
            .run_open(looked::seen),
        Command::new("track-next", Group::Review)
            .key('n')
            .key(Key::Tab)
            .at(Focus::Tracked)
            .hint(1)
            .when_or("app-why-unread", goes_on)
            .run_open(|open| step(open, true)),
        Command::new("track-previous", Group::Review)
            .key('p')
            .key(Key::BackTab)
            .at(Focus::Tracked)
            .when_or("app-why-unread", goes_on)
            .run_open(|open| step(open, false)),
    ]
}

/// How the marks are looked at, and what is done about one.
fn marks() -> Vec<Command> {
    vec![
        shows("track-original", 'o', 3, Mode::Original),
        shows("track-tracked", 't', 4, Mode::Tracked),
        shows("track-clean", 'c', 5, Mode::Clean),
        row("track-reject", 'x')
            .hint(2)
            .needs([need::CHANGE])
            .when_or("app-why-no-mark", marked)
            .run_open(reject),
        row("track-only", 'w')
            .hint(7)
            .when_or("app-why-no-mark", marked)
            .run_open(filter),
        row("track-word-right", Key::Right)
            .when_or("app-why-unread", read)
            .run_open(|open| word(open, true)),
        row("track-word-left", Key::Left)
            .when_or("app-why-unread", read)
            .run_open(|open| word(open, false)),
        row("track-leave", Key::Esc).hint(8).run_open(leave),
    ]
}

/// The command that looks at the text in this way, where it is looked at in another.
fn shows(id: &'static str, key: char, rank: u8, to: Mode) -> Command {
    row(id, key)
        .hint(rank)
        .when_or("app-why-shown-so", move |state| not(state, to))
        .run_open(move |open| mode(open, to))
}

/// A row whose key works in the tracked view.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Review).key(key).at(Focus::Tracked)
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Tracked && state.workspace.is_some()
}

/// Whether there is a text to look at, or one will be.
fn read(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| workspace.unread.is_none())
}

/// Whether one can go to another change: in this clause, or in another one if the text of this one cannot be read.
fn goes_on(state: &State) -> bool {
    read(state) || on_screen(state) && state.plan_is(|workspace| !route(workspace).is_empty())
}

/// Whether the text is looked at in another way than this.
fn not(state: &State, mode: Mode) -> bool {
    read(state) && state.plan_is(|workspace| workspace.tracked.mode != mode)
}

/// Whether anybody's mark is in the text on screen.
fn marked(state: &State) -> bool {
    on_screen(state) && state.plan_is(|workspace| !workspace.tracked.present().is_empty())
}

fn mode(open: &mut Open<'_>, mode: Mode) {
    open.workspace.tracked.mode = mode;
}

/// Moves the cursor by rows.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = Layout::of(open.layout().body).text.height;
    open.workspace
        .tracked
        .rows(step.rows(height.saturating_sub(1)));
}

fn word(open: &mut Open<'_>, on: bool) {
    open.workspace.tracked.word(on);
}

/// Back to where one came from: a single change was opened from the log.
fn leave(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    open.wall.screen = match workspace.tracked.one.take() {
        Some(_) => Screen::Past,
        None => Screen::Plan,
    };
    workspace.tracked.clause = None;
}
