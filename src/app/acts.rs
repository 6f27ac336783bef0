//! Acts on the open plan: whether it can be changed, and recording, doing and undoing for the floor.

use super::floor;
use crate::app::model::acts::Edits;
use crate::app::model::effect::{Effect, Job, NewAct};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::dialogue::Deed;
use crate::track::CommitId;

/// Whether the plan can be changed; says why not otherwise.
pub fn unlocked(open: &mut Open<'_>) -> bool {
    let locked = open.workspace.locked();
    let unlocked = locked.is_none();
    if let Some(reason) = locked {
        open.wall.say(Tone::Bad, reason);
    }
    unlocked
}

/// Records edits as one act for the floor; asks for a voice first if nobody has it.
pub fn record(open: &mut Open<'_>, mut edits: Edits) {
    if !unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let seen = edits.seen.unwrap_or(workspace.head);
    match workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Record(NewAct {
            edits: edits.edits,
            subject: Some(edits.subject),
            takes_back: edits.takes_back,
            settles: edits.settles,
            asks: true,
            ..NewAct::of(Vec::new(), seen, floor)
        }))),
        None => {
            edits.seen = Some(seen);
            floor::ask_voice(open.wall, Some(Intent::Record(Box::new(edits))))
        }
    }
}

/// Does something in the dialogue as one act for the floor; asks for a voice first if nobody has it.
pub fn perform(open: &mut Open<'_>, deeds: Vec<Deed>, reason: Option<String>) {
    if !unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    match workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Record(NewAct {
            reason,
            ..NewAct::of(deeds, workspace.head, floor)
        }))),
        None => floor::ask_voice(open.wall, Some(Intent::Perform(deeds, reason))),
    }
}

/// Undoes the last change for the floor, whatever was adopted since.
pub fn undo_change(open: &mut Open<'_>) {
    undo(open, None)
}

/// Undoes a change, the last one if none is named, for the floor.
pub fn undo(open: &mut Open<'_>, change: Option<CommitId>) {
    if !unlocked(open) {
        return;
    }
    match open.workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Undo(change, floor))),
        None => floor::ask_voice(open.wall, Some(Intent::Undo(change))),
    }
}
