//! What changed since one looked last: where the plan stood when it was left, or when one said that one had seen it. It is
//! kept for each user and plan, outside the repository.

use super::baseline;
use crate::app::model::effect::{Effect, Job};
use crate::app::model::layer::Item;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::{State, Tone};
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::wall::Wall;
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::i18n::{Language, Message};
use crate::track::{ChangeIx, CommitId, History};

/// What it is called.
const NAME: &str = "app-track-base-looked";

/// Where one looked last, if that still leads to `head`: after a rewriting there is no telling what changed since.
pub(super) fn known(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
) -> Option<(Message, CommitId)> {
    let id = workspace.tracked.looked.flatten()?;
    let at = history.find(id)?;
    let leads = history.ancestors(head).contains(at);
    leads.then(|| (Message::new(NAME), id))
}

/// Among the baselines, that what one looked at is no part of this history: said, never guessed.
pub(super) fn lost(
    workspace: &Workspace,
    history: &History,
    head: ChangeIx,
    language: Language,
) -> Option<Item> {
    workspace.tracked.looked.flatten()?;
    let lost = known(workspace, history, head).is_none();
    lost.then(|| Item {
        label: say(language, &Message::new(NAME)),
        detail: say(language, &Message::new("app-looked-lost")),
        then: Intent::Tracked(TrackedMsg::LookedElsewhere),
    })
}

/// That was chosen.
pub(super) fn elsewhere(open: &mut Open<'_>) {
    open.wall
        .say(Tone::Bad, Message::new("app-looked-elsewhere"));
}

/// Whoever says so has seen everything there is.
pub(super) fn seen(open: &mut Open<'_>) {
    let head = open.workspace.head;
    leave(open);
    open.workspace.tracked.looked = Some(Some(head));
    if open.workspace.base_name.id == NAME {
        baseline::set(open, head.into(), Message::new(NAME));
    }
    open.wall.say(Tone::Good, Message::new("app-looked-seen"));
}

/// The plan is left: next time, what changes from now on is new.
pub fn leave(open: &mut Open<'_>) {
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
