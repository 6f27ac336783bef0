//! Under which id a clause is added: each has one of its own.

use crate::dialogue::{AmendmentId, Dialogue, Proposal};
use crate::plan::{ClauseId, Plan};

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
