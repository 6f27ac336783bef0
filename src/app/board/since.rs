//! The words that changed since a party spoke: the tracked view, compared with the revision that was on screen
//! then. The baseline of the room is put aside for as long as one reads, and taken up again.

use crate::app::model::board::Resume;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{Digest, Position, Subject};
use crate::i18n::Message;
use crate::track::{CommitId, ObjectId};

/// The position of the selected cell, if the words it was taken on have changed.
pub(super) fn stale(workspace: &Workspace) -> Option<&Position> {
    let row = workspace.board.here()?;
    let subject = Subject::Clause(row.clause.clone());
    let digest = Digest::of(&workspace.plan, &workspace.dialogue, &subject)?;
    let party = workspace.board.party()?;
    if workspace
        .dialogue
        .position(party, &subject, digest)
        .is_some()
    {
        return None;
    }
    workspace.dialogue.stale(party, &subject, digest)
}

/// Shows the words changed since the party of the selected cell spoke; where it did not, or nothing changed, those
/// changed since the baseline.
pub(super) fn show(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let mut base = (workspace.base.clone(), workspace.base_name.clone());
    if let Some(position) = stale(workspace) {
        let name = Message::new("app-board-since")
            .with("party", position.by.voice.name())
            .with(
                "when",
                workspace.plan.manifest.clock(position.time).minute(),
            );
        let revision = position.revision.as_deref();
        let revision = revision.and_then(|hex| ObjectId::from_hex(hex.as_bytes()));
        let history = workspace.history.as_ref();
        let known = |id: &CommitId| history.is_some_and(|history| history.find(*id).is_some());
        let Some(revision) = revision.filter(known) else {
            open.wall
                .say(Tone::Bad, Message::new("app-board-since-unknown"));
            return;
        };
        base = (revision.into(), name);
    }
    workspace.board.resume = Some(Resume {
        base: workspace.base.clone(),
        name: workspace.base_name.clone(),
        based: workspace.tracked.based,
        since: base.0.clone(),
    });
    (workspace.base, workspace.base_name) = base;
    workspace.tracked.based = true;
    open.wall.said = None;
    open.then(Intent::Tracked(TrackedMsg::Show))
}

/// Back on the board, the baseline is again what it was; unless another one was chosen meanwhile.
pub(super) fn resume(open: &mut Open<'_>) {
    if open.shows() == Screen::Tracked {
        return;
    }
    let workspace = &mut *open.workspace;
    let Some(was) = workspace.board.resume.take() else {
        return;
    };
    if open.wall.screen == Screen::Plan && workspace.then.is_none() {
        open.wall.screen = Screen::Board;
    }
    if workspace.base != was.since {
        return;
    }
    workspace.base = was.base.clone();
    workspace.base_name = was.name;
    workspace.tracked.based = was.based;
    if was.since == was.base {
        return;
    }
    open.effects.push(Effect::Ask(Query::Since(was.base)));
}
