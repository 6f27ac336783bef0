//! Leaving a plan or the program: what is asked before, and what is remembered of where one looked last.

use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;

/// Goes on with `then`, after asking if text would be lost by it.
pub fn ask(state: &mut State, then: Intent) {
    if !state.plan_is(Workspace::is_unsaved) {
        return state.next.push(then);
    }
    state.over(Confirm::new(
        Message::new("app-leave-title"),
        Message::new("app-leave-text"),
        vec![
            Answer::close(Message::new("app-leave-stay")),
            Answer::new(Message::new("app-leave-go"), then),
        ],
    ));
}

/// The plan is left: next time, what changes from now on is new.
pub fn looked(open: &mut Open<'_>) {
    let looked = of(open.workspace, open.wall);
    open.effects.extend(looked);
}

/// What has to be done when the plan on screen, if there is one, is left for another.
pub fn look_of(state: &State) -> Option<Effect> {
    let workspace = state.workspace.as_ref()?;
    of(workspace, state)
}

/// A second screen looks on for nobody.
fn of(workspace: &Workspace, wall: &Wall) -> Option<Effect> {
    let looked = Effect::Write(Job::Looked(workspace.head));
    wall.second.is_none().then_some(looked)
}
