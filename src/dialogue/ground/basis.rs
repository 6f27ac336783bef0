//! Whether what an amendment was drafted on still stands, whatever it proposes.

use super::bearing::{bearing, bearings};
use super::places::{follows, goes_along, has_moved, is_joined};
use super::twice::said_by;
use crate::dialogue::{Amendment, AmendmentState, Destination, Dialogue, Proposal};
use crate::plan::{Clause, ClauseId, Field, Plan, canonical};
use std::collections::BTreeMap;

/// What became of what an amendment was drafted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// It stands: the amendment can be adopted, a new clause after the one under which it would stand.
    Stands,
    /// The plan says already what it proposes: nothing is left to be decided.
    Met,
    /// It is gone.
    Gone,
}

/// What became of what an amendment was drafted on. Where it stands in its life does not matter.
pub fn basis(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment) -> Basis {
    match &amendment.proposal {
        Proposal::Words { clause, field, .. } => {
            let Some(found) = plan.clauses.get(clause) else {
                return Basis::Gone;
            };
            let wording = dialogue.wording(amendment).unwrap_or_default();
            let current = found.get(field).unwrap_or_default();
            Basis::of(&bearing(dialogue, amendment, &wording, &current))
        }
        Proposal::Add { clause, .. } => added(plan, dialogue, amendment, clause),
        // First a clause is made as good as it can be, then it is struck as it stands: no change of its words takes
        // this ground away.
        Proposal::Remove { clause, .. } => match plan.clauses.contains_key(clause) {
            true => Basis::Stands,
            false => Basis::Met,
        },
        Proposal::Move { clause, .. } => moved(plan, dialogue, amendment, clause),
        Proposal::Sub { .. } => amended(dialogue, amendment),
    }
}

/// The same for several amendments at once, in their order: of those of one text that text's course is made once.
pub fn bases(plan: &Plan, dialogue: &Dialogue, all: &[&Amendment]) -> Vec<Basis> {
    let mut texts: BTreeMap<(&ClauseId, &Field), Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        if let Proposal::Words { clause, field, .. } = &one.proposal {
            texts.entry((clause, field)).or_default().push(at);
        }
    }
    let mut found: Vec<Option<Basis>> = vec![None; all.len()];
    for ((clause, field), places) in texts.into_iter().filter(|(_, all)| all.len() > 1) {
        let Some(clause) = plan.clauses.get(clause) else {
            continue;
        };
        let current = clause.get(field).unwrap_or_default();
        let wording = |at: &usize| {
            let one = *all.get(*at)?;
            Some((one, dialogue.wording(one).unwrap_or_default()))
        };
        let here: Vec<(&Amendment, String)> = places.iter().filter_map(wording).collect();
        let borne = bearings(dialogue, field, &current, &here);
        for (at, borne) in places.iter().zip(&borne) {
            if let Some(found) = found.get_mut(*at) {
                *found = Some(Basis::of(borne));
            }
        }
    }
    let each = all.iter().zip(found);
    each.map(|(one, found)| found.unwrap_or_else(|| basis(plan, dialogue, one)))
        .collect()
}

impl Basis {
    fn of(anchored: &super::anchor::Anchored) -> Basis {
        match anchored {
            super::anchor::Anchored::Same(_) | super::anchor::Anchored::Merged(_) => Basis::Stands,
            super::anchor::Anchored::Already => Basis::Met,
            super::anchor::Anchored::Gone => Basis::Gone,
        }
    }
}

fn added(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment, clause: &Clause) -> Basis {
    let worded = || dialogue.new_clause(amendment);
    match plan.clauses.get(&clause.id) {
        Some(found) if worded().is_some_and(|new| canonical(&new) == canonical(found)) => {
            Basis::Met
        }
        // Another clause that has its id takes nothing from it: it gets another one.
        _ if !dialogue.has_parent(plan, amendment) => Basis::Gone,
        _ => match said_by(plan, dialogue, amendment) {
            None => Basis::Stands,
            Some((_, true)) => Basis::Met,
            Some((_, false)) => Basis::Gone,
        },
    }
}

fn moved(plan: &Plan, dialogue: &Dialogue, amendment: &Amendment, clause: &ClauseId) -> Basis {
    let Some(found) = plan.clauses.get(clause) else {
        return Basis::Gone;
    };
    // Under one that is proposed it stands within what that would stand in.
    let within = dialogue.outermost(amendment).proposal.destination();
    let within = within.and_then(|to| to.parent);
    if !dialogue.has_parent(plan, amendment) || within.is_some_and(|to| plan.is_within(to, clause))
    {
        return Basis::Gone;
    }
    let to = amendment.proposal.destination().unwrap_or_default();
    match dialogue.awaits(amendment) {
        Some(_) => Basis::Stands,
        // What was put behind the clause it would follow goes along with that, not after it.
        None if to
            .after
            .is_some_and(|after| goes_along(plan, dialogue, amendment).contains(&after)) =>
        {
            Basis::Gone
        }
        None => match arrived(plan, found, to, follows(plan, dialogue, amendment)) {
            Basis::Stands if has_moved(dialogue, amendment) => Basis::Gone,
            // It stands there by chance: beside those that are still to come it stays there only by its number.
            Basis::Met if is_joined(dialogue, amendment) && !has_moved(dialogue, amendment) => {
                Basis::Stands
            }
            arrived => arrived,
        },
    }
}

/// The same where there is a place for it: whether it stands there, behind the last of those it would follow. A sibling that is gone takes the place along; one that was
/// proposed beside it does not.
fn arrived(plan: &Plan, found: &Clause, to: Destination<'_>, last: Option<&ClauseId>) -> Basis {
    let Destination {
        parent,
        under,
        after,
    } = to;
    let siblings = plan.children(parent);
    let mut before = None;
    let mut here = None;
    let mut follows = after.is_none() || under.is_some();
    for sibling in siblings {
        if sibling.id == found.id {
            here = Some(before);
        } else {
            follows |= after == Some(&sibling.id);
            before = Some(&sibling.id);
        }
    }
    match here {
        _ if !follows => Basis::Gone,
        Some(before) if found.parent.as_ref() == parent && before == last => Basis::Met,
        _ => Basis::Stands,
    }
}

/// A sub-amendment stands on the wording of an amendment that is still to be decided on, or comes back to be: what was
/// referred takes along what amends it.
fn amended(dialogue: &Dialogue, sub: &Amendment) -> Basis {
    let Proposal::Sub { amendment, .. } = &sub.proposal else {
        return Basis::Gone;
    };
    let amended = dialogue.amendments.get(amendment);
    let wording = amended
        .filter(|amended| amended.is_pending() || amended.state() == AmendmentState::Referred)
        .and_then(|amended| dialogue.wording_of(amended, &dialogue.field(sub)));
    match (wording, dialogue.wording(sub)) {
        (Some(current), Some(proposed)) => Basis::of(&bearing(dialogue, sub, &proposed, &current)),
        _ => Basis::Gone,
    }
}
