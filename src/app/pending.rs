//! What is pending on a clause as a whole, for its row in the outline: it was set aside, or somebody would remove it, move
//! it, or put a new one behind it. Since the baseline: that it stood elsewhere. Looking back: that it has gone since, or
//! stands elsewhere now.

use crate::app::fate::Fate;
use crate::app::model::pending::Pending;
use crate::app::model::workspace::Workspace;
use crate::dialogue::{Amendment, Dialogue, Proposal};
use crate::plan::{ClauseId, Plan, moved, places};

/// All of it for the outline on screen.
pub fn pending(workspace: &Workspace) -> Pending {
    let mut pending = Pending::new();
    match &workspace.then {
        Some(then) => since(workspace, &then.plan, &mut pending),
        None => now(workspace, &mut pending),
    }
    for fates in pending.values_mut() {
        fates.sort_unstable();
        fates.dedup();
    }
    pending
}

fn now(workspace: &Workspace, pending: &mut Pending) {
    let session = workspace.dialogue.open_session();
    for parked in session.iter().flat_map(|session| &session.parked) {
        let fates = pending.entry(parked.clause.clone()).or_default();
        fates.push((Fate::Parked, None));
    }
    let all = workspace.dialogue.amendments.values();
    for one in all.filter(|one| one.is_pending()) {
        let voice = one.sponsor().map(|sponsor| sponsor.voice);
        if let Some((clause, fate)) = proposed(workspace, one) {
            pending.entry(clause).or_default().push((fate, voice));
        }
    }
    let stood = workspace
        .stood
        .iter()
        .filter(|(base, _)| *base == workspace.base);
    for id in stood.flat_map(|(_, places)| moved(places, &workspace.plan)) {
        pending.entry(id).or_default().push((Fate::Came, None));
    }
}

/// The row an amendment is marked on, and how, if it is about a clause as a whole.
fn proposed(workspace: &Workspace, one: &Amendment) -> Option<(ClauseId, Fate)> {
    match &one.proposal {
        Proposal::Remove { clause, .. } => Some((clause.clone(), Fate::Removed)),
        Proposal::Move { clause, .. } => Some((clause.clone(), Fate::Moved)),
        Proposal::Add { .. } => {
            let rows = workspace.outline.rows();
            let here = rows
                .iter()
                .find(|row| adds_at(&workspace.dialogue, one, &row.id));
            // One that would come first of all, or behind what has gone, is marked on the first row.
            let row = here.or_else(|| rows.first())?;
            Some((row.id.clone(), Fate::Added))
        }
        Proposal::Words { .. } | Proposal::Sub { .. } => None,
    }
}

/// What became of the clauses of an earlier plan.
fn since(workspace: &Workspace, then: &Plan, pending: &mut Pending) {
    let moved = moved(&places(then), &workspace.plan);
    for id in then.clauses.keys() {
        let fate = match workspace.plan.clauses.contains_key(id) {
            false => Fate::Gone,
            true if moved.contains(id) => Fate::Elsewhere,
            true => continue,
        };
        pending.entry(id.clone()).or_default().push((fate, None));
    }
}

/// Whether an amendment would add a clause right here: after this one, or as the first one under it; or under one that would
/// stand here.
pub fn adds_at(dialogue: &Dialogue, one: &Amendment, here: &ClauseId) -> bool {
    if !matches!(one.proposal, Proposal::Add { .. }) {
        return false;
    }
    match &dialogue.outermost(one).proposal {
        Proposal::Add {
            after: Some(after), ..
        } => after == here,
        Proposal::Add {
            clause,
            after: None,
            ..
        } => clause.parent.as_ref() == Some(here),
        _ => false,
    }
}
