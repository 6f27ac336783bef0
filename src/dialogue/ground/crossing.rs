//! Clauses that amendments put somewhere, of which not all can be put there: two that send one clause to different places, or
//! each behind the other, and what would stand under or behind a clause that another one removes, or sends away.

use super::basis::basis;
use super::places::{goes_along, moves};
use crate::dialogue::{Amendment, Basis, Dialogue, Proposal};
use crate::plan::{ClauseId, Edit, Plan};
use std::collections::BTreeSet;

/// The pending amendments between which and this one the order of adopting decides, as only one of both finds its place.
pub(super) fn crossed<'d>(
    plan: &Plan,
    dialogue: &'d Dialogue,
    amendment: &'d Amendment,
) -> Vec<&'d Amendment> {
    if !places(amendment) {
        return Vec::new();
    }
    let all = dialogue.amendments.values();
    let others = all.filter(|one| one.id != amendment.id && one.is_pending() && places(one));
    let near = others.filter(|one| near(plan, amendment, one) || near(plan, one, amendment));
    let mut near: Vec<&Amendment> = near.collect();
    // Most have none near them: what costs more is asked of the others alone.
    if near.is_empty() || basis(plan, dialogue, amendment) != Basis::Stands {
        return Vec::new();
    }
    near.retain(|one| {
        let decides = follow_each_other(plan, dialogue, [amendment, one])
            || lost(plan, dialogue, amendment, one)
            || lost(plan, dialogue, one, amendment);
        decides && basis(plan, dialogue, one) == Basis::Stands
    });
    near
}

/// Whether it puts a clause somewhere, or takes one away.
fn places(one: &Amendment) -> bool {
    match one.proposal {
        Proposal::Add { .. } | Proposal::Move { .. } | Proposal::Remove { .. } => true,
        Proposal::Words { .. } | Proposal::Sub { .. } => false,
    }
}

/// The clause that goes elsewhere, or goes.
fn going(one: &Amendment) -> Option<&ClauseId> {
    match &one.proposal {
        Proposal::Move { clause, .. } | Proposal::Remove { clause, .. } => Some(clause),
        _ => None,
    }
}

/// Whether one puts something under or behind what the other sends elsewhere or removes, or sends it elsewhere itself.
fn near(plan: &Plan, one: &Amendment, other: &Amendment) -> bool {
    let Some(gone) = going(other) else {
        return false;
    };
    let to = one.proposal.destination().unwrap_or_default();
    let under = to.parent.is_some_and(|parent| plan.is_within(parent, gone));
    let moved = matches!(one.proposal, Proposal::Move { .. });
    under || to.after == Some(gone) || moved && going(one) == Some(gone)
}

/// Whether one has no place any more once the other is made.
fn lost(plan: &Plan, dialogue: &Dialogue, one: &Amendment, by: &Amendment) -> bool {
    let same = going(one).filter(|_| going(one) == going(by));
    let edits = match (&one.proposal, &by.proposal) {
        (Proposal::Move { .. }, Proposal::Move { .. }) if same.is_some() => {
            return one.proposal.destination() != by.proposal.destination();
        }
        // Whether it goes elsewhere before it goes is seen only by what goes along.
        _ if same.is_some() => {
            return takes_along(plan, dialogue, one) || takes_along(plan, dialogue, by);
        }
        // What has something under it cannot be removed.
        (Proposal::Remove { clause, .. }, _) => {
            let to = by.proposal.destination().unwrap_or_default();
            return to.parent == Some(clause);
        }
        (_, Proposal::Remove { clause, .. }) => vec![Edit::Remove {
            clause: clause.clone(),
        }],
        (_, Proposal::Move { .. }) => moves(plan, dialogue, by),
        _ => return false,
    };
    let mut later = plan.clone();
    Edit::apply_all(&edits, &mut later).is_ok() && basis(&later, dialogue, one) == Basis::Gone
}

/// Whether it sends a clause elsewhere among its siblings behind which something was put, or would be.
fn takes_along(plan: &Plan, dialogue: &Dialogue, one: &Amendment) -> bool {
    let Proposal::Move { clause, parent, .. } = &one.proposal else {
        return false;
    };
    let stays = plan
        .clauses
        .get(clause)
        .is_some_and(|found| found.parent == *parent);
    let mut others = dialogue.amendments.values().filter(|one| one.is_pending());
    let behind = |one: &Amendment| {
        let to = one.proposal.destination().unwrap_or_default();
        to.after == Some(clause)
    };
    stays && (others.any(behind) || !goes_along(plan, dialogue, one).is_empty())
}

/// What a clause that is sent elsewhere would stand behind and within.
fn toward(plan: &Plan, one: &Amendment) -> Vec<ClauseId> {
    let to = one.proposal.destination().unwrap_or_default();
    let over = |id: &ClauseId| plan.clauses.get(id)?.parent.clone();
    let within = std::iter::successors(to.parent.cloned(), over);
    // A circle, which only a broken file can make, ends somewhere.
    let within = within.take(plan.clauses.len());
    within.chain(to.after.cloned()).collect()
}

/// Whether of clauses that are to stand each behind or within the next one, the last is to stand so in the first.
fn follow_each_other(plan: &Plan, dialogue: &Dialogue, pair: [&Amendment; 2]) -> bool {
    let pending = dialogue.amendments.values().filter(|one| one.is_pending());
    let moves = |one: &&Amendment| matches!(one.proposal, Proposal::Move { .. });
    let moves: Vec<&Amendment> = pending.filter(moves).collect();
    let leads_to = |from: &Amendment, to: Option<&ClauseId>| {
        let mut open = toward(plan, from);
        let mut seen = BTreeSet::new();
        while let Some(at) = open.pop() {
            if Some(&at) == to {
                return true;
            }
            let sent = moves.iter().filter(|one| going(one) == Some(&at));
            if !seen.contains(&at) {
                open.extend(sent.flat_map(|one| toward(plan, one)));
                seen.insert(at);
            }
        }
        false
    };
    let [one, other] = pair;
    let sent = |one: &Amendment| matches!(one.proposal, Proposal::Move { .. });
    sent(one) && sent(other) && leads_to(one, going(other)) && leads_to(other, going(one))
}
