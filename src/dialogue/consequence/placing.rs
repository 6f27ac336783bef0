//! Where a clause that is added goes, and under which id: beside those that others add in the same place, in the
//! order of the amendments' numbers, each with an id of its own.

use crate::dialogue::ground::Turn;
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal};
use crate::plan::{Clause, ClauseId, Plan};

/// The id an added clause gets: its own, or that with a number where another clause has it, in the plan or among
/// what is proposed.
pub(in crate::dialogue) fn free_id(
    plan: &Plan,
    dialogue: &Dialogue,
    of: &AmendmentId,
    wanted: &ClauseId,
) -> ClauseId {
    let proposed = |id: &str| {
        let mut others = dialogue.amendments.values();
        others.any(|other| match &other.proposal {
            Proposal::Add { clause, .. } => {
                clause.id.as_str() == id && other.id != *of && other.is_pending()
            }
            _ => false,
        })
    };
    let in_plan = |id: &str| plan.clauses.contains_key(id) || plan.broken.contains_key(id);
    let numbered = (2_u32..).map(|number| format!("{wanted}-{number}"));
    let mut free = numbered.filter(|id| !in_plan(id) && !proposed(id));
    let other = free.next().and_then(|id| id.parse().ok());
    other.unwrap_or_else(|| wanted.clone())
}

/// Whether a pending amendment other than this one would add a clause with this id.
pub(in crate::dialogue) fn is_proposed(
    dialogue: &Dialogue,
    of: &AmendmentId,
    id: &ClauseId,
) -> bool {
    dialogue.amendments.values().any(|one| match &one.proposal {
        // What tells most of them apart comes first: of a file that comes in, each new clause asks this of all before it.
        Proposal::Add { clause, .. } => clause.id == *id && one.id != *of && one.is_pending(),
        _ => false,
    })
}

/// The sibling that an added clause follows: the one it was to follow, or the last of those that amendments with a
/// lower number put there. Nothing where it comes first.
pub(in crate::dialogue) fn follows<'a>(
    plan: &'a Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
    clause: &Clause,
    after: Option<&'a ClauseId>,
) -> Option<&'a ClauseId> {
    let siblings = plan.children(clause.parent.as_ref());
    let own = Turn::of(amendment);
    let place = siblings
        .iter()
        .position(|sibling| after == Some(&sibling.id));
    let mut last = place
        .and_then(|at| siblings.get(at))
        .map(|sibling| &sibling.id);
    let mut passed: Vec<&ClauseId> = Vec::new();
    for sibling in siblings.iter().skip(place.map_or(0, |at| at + 1)) {
        let joins = added_by(dialogue, &sibling.id).is_some_and(|(by, before)| {
            let beside = before == after && Turn::of(by) < own;
            beside || before.is_some_and(|before| passed.contains(&before))
        });
        if !joins {
            break;
        }
        passed.push(&sibling.id);
        last = Some(&sibling.id);
    }
    last
}

/// The adopted amendment that added a clause, and what it was to follow.
fn added_by<'d>(
    dialogue: &'d Dialogue,
    id: &ClauseId,
) -> Option<(&'d Amendment, Option<&'d ClauseId>)> {
    let mut adopted = dialogue.amendments.values().filter(|one| one.is_adopted());
    adopted.find_map(|one| match &one.proposal {
        Proposal::Add { clause, after, .. } if clause.id == *id => Some((one, after.as_ref())),
        _ => None,
    })
}
