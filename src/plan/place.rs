//! The order numbers for a clause that is put somewhere: between its neighbours where there is a gap, else
//! the later siblings make room.

use super::{ClauseId, Edit, Plan};

/// Distance between siblings, so that there is room between them for a while.
const STEP: i64 = 10;

/// Where a new clause goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Its order.
    pub order: i64,
    /// What the siblings must do first to make room; usually nothing.
    pub moves: Vec<Edit>,
}

/// The edits that put a clause of the plan under a parent, directly after one of the siblings there, or
/// first. If `after` does not stand there, the clause goes last.
pub fn place(
    plan: &Plan,
    clause: &ClauseId,
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
) -> Vec<Edit> {
    let gap = gap(plan, Some(clause), parent, after);
    let mut edits = gap.moves;
    edits.push(Edit::Move {
        clause: clause.clone(),
        parent: parent.cloned(),
        order: gap.order,
    });
    edits
}

/// Whether a clause of the plan stands under a parent and directly after this sibling, or first.
pub fn stands_at(
    plan: &Plan,
    clause: &ClauseId,
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
) -> bool {
    let siblings = plan.children(parent);
    let here = siblings.iter().position(|one| one.id == *clause);
    let before = here.map(|at| at.checked_sub(1).and_then(|at| siblings.get(at)));
    before.is_some_and(|before| before.map(|one| &one.id) == after)
}

/// Where a clause goes that is not in the plan yet, likewise.
pub fn place_new(plan: &Plan, parent: Option<&ClauseId>, after: Option<&ClauseId>) -> Gap {
    gap(plan, None, parent, after)
}

fn gap(
    plan: &Plan,
    moving: Option<&ClauseId>,
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
) -> Gap {
    let siblings: Vec<(&ClauseId, i64)> = plan
        .children(parent)
        .into_iter()
        .filter(|clause| Some(&clause.id) != moving)
        .map(|clause| (&clause.id, clause.order))
        .collect();
    let at = match after {
        None => 0,
        Some(after) => siblings
            .iter()
            .position(|(id, _)| *id == after)
            .map_or(siblings.len(), |at| at + 1),
    };
    let (earlier, later) = siblings.split_at_checked(at).unwrap_or((&siblings, &[]));
    let before = earlier.last().map(|(_, order)| *order);
    let next = later.first().map(|(_, order)| *order);
    match between(before, next) {
        Some(order) => Gap {
            order,
            moves: Vec::new(),
        },
        None => renumbered(earlier, later, parent),
    }
}

/// An order strictly between two, if there is one; ties are broken by id, which must decide nothing here.
fn between(before: Option<i64>, next: Option<i64>) -> Option<i64> {
    match (before, next) {
        (None, None) => Some(STEP),
        (Some(before), None) => before.checked_add(STEP),
        (None, Some(next)) if next > STEP => Some(STEP.max(next - STEP)),
        (None, Some(next)) if next > 1 => Some(next / 2),
        (None, Some(next)) => next.checked_sub(STEP),
        (Some(before), Some(next)) => {
            let room = next.checked_sub(before)?;
            (room > 1).then(|| before + room / 2)
        }
    }
}

/// Every sibling in steps from the start; only those whose order changes move.
fn renumbered(
    earlier: &[(&ClauseId, i64)],
    later: &[(&ClauseId, i64)],
    parent: Option<&ClauseId>,
) -> Gap {
    let mut next = 0;
    let mut step = || {
        next += STEP;
        next
    };
    let mut targets: Vec<(&ClauseId, i64, i64)> = Vec::new();
    targets.extend(earlier.iter().map(|(id, old)| (*id, *old, step())));
    let order = step();
    targets.extend(later.iter().map(|(id, old)| (*id, *old, step())));
    let moves = targets
        .into_iter()
        .filter(|(_, old, new)| old != new)
        .map(|(id, _, new)| Edit::Move {
            clause: id.clone(),
            parent: parent.cloned(),
            order: new,
        });
    Gap {
        order,
        moves: moves.collect(),
    }
}
