//! The tracked view's rows of the table of commands.

use super::{Layout, Mode, baseline, filter, open, reject, step};
use crate::app::command::{Command, Group};
use crate::app::desk::can_change;
use crate::app::key::Key;
use crate::app::place::{Place, READING};
use crate::app::scroll::Step;
use crate::app::state::{Screen, State};

/// The commands of this view.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("track", Group::Review)
            .key('t')
            .at(READING)
            .hint(3)
            .when(|state| {
                let workspace = state.workspace.as_ref();
                workspace.is_some_and(|workspace| {
                    workspace.editing.is_none() && workspace.selected_id().is_some()
                })
            })
            .run(open),
        Command::new("track-base", Group::Review)
            .key('b')
            .at([Place::Outline, Place::Clause, Place::Tracked])
            .hint(6)
            .when(State::has_plan)
            .run(baseline::choose),
        Command::new("track-next", Group::Review)
            .key('n')
            .key(Key::Tab)
            .at(Place::Tracked)
            .hint(1)
            .run(|state| step(state, true)),
        Command::new("track-previous", Group::Review)
            .key('p')
            .key(Key::BackTab)
            .at(Place::Tracked)
            .run(|state| step(state, false)),
        Command::new("track-original", Group::Review)
            .key('o')
            .at(Place::Tracked)
            .hint(3)
            .when(|state| not(state, Mode::Original))
            .run(|state| mode(state, Mode::Original)),
        Command::new("track-tracked", Group::Review)
            .key('t')
            .at(Place::Tracked)
            .hint(4)
            .when(|state| not(state, Mode::Tracked))
            .run(|state| mode(state, Mode::Tracked)),
        Command::new("track-clean", Group::Review)
            .key('c')
            .at(Place::Tracked)
            .hint(5)
            .when(|state| not(state, Mode::Clean))
            .run(|state| mode(state, Mode::Clean)),
        Command::new("track-reject", Group::Review)
            .key('x')
            .at(Place::Tracked)
            .hint(2)
            .when(|state| marked(state) && can_change(state))
            .run(reject),
        Command::new("track-only", Group::Review)
            .key('w')
            .at(Place::Tracked)
            .hint(7)
            .when(marked)
            .run(filter),
        Command::new("track-word-right", Group::Review)
            .key(Key::Right)
            .at(Place::Tracked)
            .run(|state| word(state, true)),
        Command::new("track-word-left", Group::Review)
            .key(Key::Left)
            .at(Place::Tracked)
            .run(|state| word(state, false)),
        Command::new("track-leave", Group::Review)
            .key(Key::Esc)
            .at(Place::Tracked)
            .hint(8)
            .run(leave),
    ]
}

fn on_screen(state: &State) -> bool {
    state.screen == Screen::Tracked && state.workspace.is_some()
}

/// Whether the text is looked at in another way than this.
fn not(state: &State, mode: Mode) -> bool {
    let workspace = state.workspace.as_ref();
    on_screen(state) && workspace.is_some_and(|workspace| workspace.tracked.mode != mode)
}

/// Whether anybody's mark is in the text on screen.
fn marked(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    on_screen(state) && workspace.is_some_and(|workspace| !workspace.tracked.present().is_empty())
}

fn mode(state: &mut State, mode: Mode) {
    if let Some(workspace) = &mut state.workspace {
        workspace.tracked.mode = mode;
    }
}

/// Moves the cursor by rows.
pub fn scroll(state: &mut State, step: Step) {
    let height = Layout::of(state.layout().body).text.height;
    if let Some(workspace) = &mut state.workspace {
        workspace.tracked.rows(step.rows(height.saturating_sub(1)));
    }
}

fn word(state: &mut State, on: bool) {
    if let Some(workspace) = &mut state.workspace {
        workspace.tracked.word(on);
    }
}

/// Back to where one came from: a single change was opened from the log.
fn leave(state: &mut State) {
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    state.screen = match workspace.tracked.one.take() {
        Some(_) => Screen::Past,
        None => Screen::Plan,
    };
    workspace.tracked.clause = None;
}
