//! The rows of trust in the table of commands.

use super::{leave, show_code, verify};
use crate::app::command::{Command, Group};
use crate::app::focus::Focus;
use crate::app::key::Key;
use crate::app::model::screen::Screen;
use crate::app::model::state::State;
use crate::app::model::trust::{Asked, View};
use crate::app::need;

/// The commands of trust.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("trust-code", Group::Trust)
            .needs([need::AT_REST])
            .when_or("app-why-library", reading)
            .run_open(show_code),
        Command::new("trust-verify", Group::Trust)
            .needs([need::AT_REST])
            .when_or("app-why-library", reading)
            .run_open(verify),
        Command::new("trust-again", Group::Trust)
            .key(Key::Enter)
            .at(Focus::Trust)
            .hint(2)
            .when_or("app-why-verifying", verified)
            .run_open(verify),
        Command::new("trust-leave", Group::Trust)
            .key(Key::Esc)
            .at(Focus::Trust)
            .hint(1)
            .run_open(leave),
    ]
}

/// Whether a plan is on screen and nothing is being typed.
fn reading(state: &State) -> bool {
    state.screen != Screen::Library && state.plan_is(|workspace| workspace.editing.is_none())
}

/// Whether a verification is on the wall that is not going on any more.
fn verified(state: &State) -> bool {
    let ended = |verdict: &Asked<_>| !matches!(verdict, Asked::Waiting(_));
    state.screen == Screen::Trust
        && state.plan_is(|workspace| {
            workspace.trust.view == View::Verdict && ended(&workspace.trust.verdict)
        })
}
