//! Tabling: what was drafted becomes an amendment of the floor instead of a change of the plan, wherever it was drafted.

use super::{acts, form};
use crate::app::model::effect::{Effect, Job, NewAct};
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::dialogue::{Deed, Proposal};

/// Tables for the floor. The form it was drafted in closes, and the text being typed is over, once it is recorded.
pub fn table(open: &mut Open<'_>, draft: Draft, reason: Option<String>) {
    if !acts::unlocked(open) {
        return;
    }
    let deed = |proposal: Proposal| {
        Some(Deed::Table {
            id: open.wall.new_amendment()?,
            proposal: Box::new(proposal),
            reason: reason.clone(),
        })
    };
    let deeds: Vec<Deed> = draft.proposals.into_iter().filter_map(deed).collect();
    let workspace = &mut *open.workspace;
    let Some(floor) = workspace.floor.clone() else {
        return;
    };
    if let Some(editing) = workspace.editing.as_mut().filter(|_| draft.typed.is_some()) {
        editing.saving = Some(editing.buffer.text().to_owned());
        editing.tabling = true;
    }
    let settles = match draft.typed {
        Some(typed) => vec![typed],
        None => form::tabled(open, &deeds),
    };
    open.effects.push(Effect::Write(Job::Record(NewAct {
        settles,
        ..NewAct::of(deeds, draft.seen, floor)
    })))
}
