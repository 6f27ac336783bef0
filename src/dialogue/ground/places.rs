//! Where a clause goes that is new or shall stand elsewhere: behind the sibling that was named, wherever that stands
//! by now, and beside what others put there in the order of the amendments' numbers. So it stands in one place, whichever of
//! them is adopted first.
//!
//! - What others put behind a clause goes with it where that moves among its siblings: they were to stand behind it. Where it
//!   moves under another parent, or goes, they stay.
//! - This holds of what has come since an amendment was drafted. Who drafts one knows what stands by then: that shows by the
//!   times, and of two new clauses by their order, as the later one would stand before the earlier.

use super::bearing::drafted_at;
use super::turn::Turn;
use crate::dialogue::{Amendment, Dialogue, Proposal, adopted_at};
use crate::plan::{Clause, ClauseId, Edit, Plan, place};
use std::collections::BTreeMap;

/// What an adopted amendment put in its place.
struct Arrival<'d> {
    turn: Turn,
    /// When it was adopted, in seconds.
    time: i64,
    /// What it was to follow.
    after: Option<&'d ClauseId>,
    /// Of a new clause, the order it was drafted with: between the siblings of that time.
    order: Option<i64>,
}

impl Arrival<'_> {
    /// In one second a clause comes before it moves.
    fn moment(&self) -> (i64, bool) {
        (self.time, self.order.is_none())
    }
}

/// The clause that an amendment puts somewhere; of a new one with the order it was drafted with.
fn placed(one: &Amendment) -> Option<(&ClauseId, Option<i64>)> {
    match &one.proposal {
        Proposal::Add { clause, .. } => Some((&clause.id, Some(clause.order))),
        Proposal::Move { clause, .. } => Some((clause, None)),
        _ => None,
    }
}

fn placed_at(one: &Amendment) -> Option<i64> {
    placed(one)?.1
}

/// What was put among the children of a clause since an amendment was drafted, each by who put it there last.
pub(super) struct Arrivals<'d>(BTreeMap<&'d ClauseId, Arrival<'d>>);

impl<'d> Arrivals<'d> {
    pub(super) fn since(
        dialogue: &'d Dialogue,
        amendment: &Amendment,
        parent: Option<&ClauseId>,
    ) -> Self {
        let mut found: BTreeMap<&ClauseId, Arrival<'_>> = BTreeMap::new();
        let others = dialogue.amendments.values();
        for one in others.filter(|one| one.is_adopted() && one.id != amendment.id) {
            let to = one.proposal.destination().unwrap_or_default();
            let placed = placed(one).filter(|_| to.parent == parent);
            let time = adopted_at(one).map(|time| time.seconds);
            let Some(((id, order), time)) = placed.zip(time) else {
                continue;
            };
            let orders = order.zip(placed_at(amendment));
            let known =
                time < drafted_at(amendment) && orders.is_none_or(|(order, own)| own < order);
            if known {
                continue;
            }
            let arrival = Arrival {
                turn: Turn::of(one),
                time,
                after: to.after,
                order,
            };
            match found.get_mut(id) {
                // Of those that were decided on together the first has put it there.
                Some(other) if other.moment() == arrival.moment() => {
                    other.turn = arrival.turn.min(other.turn.clone());
                }
                Some(other) if other.moment() > arrival.moment() => {}
                _ => {
                    found.insert(id, arrival);
                }
            }
        }
        Arrivals(found)
    }

    /// The clauses that stand behind another one because they were put there, or behind those.
    fn along<'p>(&self, plan: &'p Plan, clause: &Clause) -> Vec<&'p ClauseId> {
        let siblings = plan.children(clause.parent.as_ref());
        let behind = siblings.iter().skip_while(|one| one.id != clause.id);
        let mut passed: Vec<&ClauseId> = Vec::new();
        for sibling in behind.skip(1) {
            let after = self.0.get(&sibling.id).and_then(|one| one.after);
            if !after.is_some_and(|after| *after == clause.id || passed.contains(&after)) {
                break;
            }
            passed.push(&sibling.id);
        }
        passed
    }
}

/// The sibling that a clause follows which an amendment puts somewhere: the one it was to follow, or the last of those that
/// amendments with a lower number put there. Nothing where it comes first.
pub(in crate::dialogue) fn follows<'p>(
    plan: &'p Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
) -> Option<&'p ClauseId> {
    let to = amendment.proposal.destination()?;
    let (own, order) = placed(amendment)?;
    let mut siblings = plan.children(to.parent);
    siblings.retain(|one| order.is_some() || &one.id != own);
    let came = Arrivals::since(dialogue, amendment, to.parent).0;
    let turn = Turn::of(amendment);
    let named = siblings.iter().position(|one| Some(&one.id) == to.after);
    let gone = to.after.is_some() && named.is_none();
    // Where what it was to follow is gone, its order says between which it would have stood.
    let earlier =
        |one: &&Clause| !came.contains_key(&one.id) && order.is_none_or(|order| one.order <= order);
    let start = match gone {
        true => siblings.iter().rposition(earlier),
        false => named,
    };
    let mut last = start.and_then(|at| siblings.get(at)).map(|one| &one.id);
    // What was put behind that one, or first, stands before it too.
    let mut passed: Vec<Option<&ClauseId>> = if gone { vec![last] } else { Vec::new() };
    for sibling in siblings.iter().skip(start.map_or(0, |at| at + 1)) {
        let joins = came.get(&sibling.id).is_some_and(|one| {
            let before = match gone {
                true => one.order.is_some() && (one.order, &one.turn) < (order, &turn),
                false => one.after == to.after && one.turn < turn,
            };
            before || passed.contains(&one.after)
        });
        if !joins {
            break;
        }
        last = Some(&sibling.id);
        passed.push(last);
    }
    last
}

/// The edits that put a clause elsewhere, with what goes along.
pub(in crate::dialogue) fn moves(
    plan: &Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
) -> Vec<Edit> {
    let Proposal::Move { clause, parent, .. } = &amendment.proposal else {
        return Vec::new();
    };
    let parent = parent.as_ref();
    let mut last = follows(plan, dialogue, amendment);
    let along = goes_along(plan, dialogue, amendment);
    if along.is_empty() {
        return place(plan, clause, parent, last);
    }
    let mut later = plan.clone();
    let mut edits = Vec::new();
    for one in std::iter::once(clause).chain(along) {
        let step = place(&later, one, parent, last);
        if Edit::apply_all(&step, &mut later).is_err() {
            break;
        }
        edits.extend(step);
        last = Some(one);
    }
    edits
}

/// What would go along with a clause that an amendment puts elsewhere among its siblings.
pub(super) fn goes_along<'p>(
    plan: &'p Plan,
    dialogue: &Dialogue,
    amendment: &Amendment,
) -> Vec<&'p ClauseId> {
    let Proposal::Move { clause, parent, .. } = &amendment.proposal else {
        return Vec::new();
    };
    let found = plan.clauses.get(clause);
    let Some(found) = found.filter(|found| found.parent == *parent) else {
        return Vec::new();
    };
    Arrivals::since(dialogue, amendment, parent.as_ref()).along(plan, found)
}

/// Whether another amendment has put a clause elsewhere since this one was drafted: of two that do so only one can be
/// made.
pub(super) fn has_moved(dialogue: &Dialogue, amendment: &Amendment) -> bool {
    let Proposal::Move { clause, .. } = &amendment.proposal else {
        return false;
    };
    let drafted = drafted_at(amendment);
    dialogue.amendments.values().any(|one| {
        let moves =
            matches!(&one.proposal, Proposal::Move { clause: other, .. } if other == clause);
        let adopted = adopted_at(one).filter(|_| moves && one.is_adopted());
        one.id != amendment.id && adopted.is_some_and(|time| time.seconds >= drafted)
    })
}

/// Whether pending amendments would put other clauses beside the one that this one moves.
pub(super) fn is_joined(dialogue: &Dialogue, amendment: &Amendment) -> bool {
    let parent = |one: &Amendment| Some(one.proposal.destination()?.parent.cloned());
    let what = |one: &Amendment| placed(one).map(|(id, _)| id.clone());
    let (here, moved) = (parent(amendment), what(amendment));
    let mut others = dialogue.amendments.values().filter(|one| one.is_pending());
    others.any(|one| what(one) != moved && parent(one) == here)
}
