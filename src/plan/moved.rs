//! Which clauses stand elsewhere than before, as a reader of the outline sees it. A clause whose number only follows
//! from what moved around it did not move, nor did one that was given another order to make room for a neighbour.

use super::format::Place;
use super::{Clause, ClauseId, Plan};
use crate::text::rising;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Where each clause of a plan stands.
pub fn places(plan: &Plan) -> HashMap<ClauseId, Place> {
    let clauses = plan.clauses.iter();
    clauses
        .map(|(id, clause)| (id.clone(), place_of(clause)))
        .collect()
}

fn place_of(clause: &Clause) -> Place {
    Place {
        parent: clause.parent.clone(),
        order: clause.order,
    }
}

/// A sibling that stood under the same parent before: its id, what it was sorted by, and whether it still has the
/// same order.
type Sibling<'a> = (&'a ClauseId, (i64, &'a ClauseId), bool);

/// The clauses of `now` that stood elsewhere `before`: under another clause, or in another order among those that were
/// there.
pub fn moved(before: &HashMap<ClauseId, Place>, now: &Plan) -> HashSet<ClauseId> {
    let mut moved = HashSet::new();
    let mut families: BTreeMap<Option<&ClauseId>, Vec<(i64, Sibling<'_>)>> = BTreeMap::new();
    for (id, clause) in &now.clauses {
        let Some(was) = before.get(id) else {
            continue;
        };
        if was.parent == clause.parent {
            let sibling = (id, (was.order, id), was.order == clause.order);
            let family = families.entry(clause.parent.as_ref()).or_default();
            family.push((clause.order, sibling));
        } else {
            moved.insert(id.clone());
        }
    }
    for mut family in families.into_values() {
        if family.iter().all(|(_, (_, _, same))| *same) {
            continue;
        }
        // Stable: what is sorted by id already stays so where orders are the same.
        family.sort_by_key(|(order, _)| *order);
        let family: Vec<Sibling<'_>> = family.into_iter().map(|(_, sibling)| sibling).collect();
        moved.extend(out_of_order(&family).cloned());
    }
    moved
}

/// The fewest that must have gone past others, never one whose order is the same: those have not been touched, and they
/// follow each other as before.
fn out_of_order<'a>(family: &[Sibling<'a>]) -> impl Iterator<Item = &'a ClauseId> {
    let mut next: Vec<Option<(i64, &ClauseId)>> = Vec::with_capacity(family.len());
    let mut fixed = None;
    for (_, key, same) in family.iter().rev() {
        next.push(fixed);
        if *same {
            fixed = Some(*key);
        }
    }
    next.reverse();
    let mut last = None;
    let mut fitting = Vec::new();
    for ((id, key, same), next) in family.iter().zip(next) {
        if *same {
            last = Some(*key);
        }
        let fits = last.is_none_or(|last| last <= *key) && next.is_none_or(|next| *key < next);
        if fits {
            fitting.push((*id, *key));
        }
    }
    let (ids, keys): (Vec<_>, Vec<_>) = fitting.into_iter().unzip();
    let kept = rising(&keys).into_iter();
    let kept: HashSet<&ClauseId> = kept.filter_map(|at| ids.get(at).copied()).collect();
    let all: Vec<&'a ClauseId> = family.iter().map(|(id, _, _)| *id).collect();
    all.into_iter().filter(move |id| !kept.contains(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use crate::plan::{Outline, place};
    use proptest::prelude::*;

    fn moved_between(old: &Plan, new: &Plan) -> Vec<String> {
        let mut moved: Vec<String> = moved(&places(old), new)
            .iter()
            .map(ToString::to_string)
            .collect();
        moved.sort();
        moved
    }

    #[test]
    fn a_clause_under_another_parent_or_past_a_sibling_moved_and_no_other() {
        let old = plan(&[
            ("a", None, 10),
            ("b", None, 20),
            ("c", None, 30),
            ("b-one", Some("b"), 10),
        ]);
        let mut new = old.clone();
        new.clauses.get_mut(&id("b-one")).unwrap().parent = Some(id("a"));
        assert_eq!(moved_between(&old, &new), ["b-one"]);
        let mut new = old.clone();
        new.clauses.get_mut(&id("a")).unwrap().order = 40;
        assert_eq!(moved_between(&old, &new), ["a"]);
        // Its file says something else, and the reader sees no difference.
        new.clauses.get_mut(&id("a")).unwrap().order = 15;
        assert!(moved_between(&old, &new).is_empty());
        new.clauses.remove(&id("b"));
        assert!(moved_between(&old, &new).is_empty());
    }

    #[test]
    fn siblings_that_make_room_did_not_move() {
        let old = plan(&[
            ("a", None, 1),
            ("b", None, 2),
            ("c", None, 3),
            ("d", None, 4),
        ]);
        let mut new = old.clone();
        for edit in place(&old, &id("d"), None, Some(&id("a"))) {
            edit.apply(&mut new).unwrap();
        }
        let rows = Outline::of(&new);
        let order: Vec<String> = rows.rows().iter().map(|row| row.id.to_string()).collect();
        assert_eq!(order, ["a", "d", "b", "c"]);
        assert_eq!(moved_between(&old, &new), ["d"]);
    }

    proptest! {
        #[test]
        fn what_did_not_move_follows_each_other_as_before(
            old in prop::collection::vec(0..6_i64, 8),
            new in prop::collection::vec(0..6_i64, 8),
        ) {
            let names: Vec<String> = (0..8).map(|at| format!("c{at}")).collect();
            let of = |orders: &[i64]| {
                let rows: Vec<(&str, Option<&str>, i64)> = names
                    .iter()
                    .zip(orders)
                    .map(|(name, order)| (name.as_str(), None, *order))
                    .collect();
                plan(&rows)
            };
            let (old_plan, new_plan) = (of(&old), of(&new));
            let moved = moved(&places(&old_plan), &new_plan);
            let rest = |plan: &Plan| -> Vec<ClauseId> {
                let outline = Outline::of(plan);
                let ids = outline.rows().iter().map(|row| row.id.clone());
                ids.filter(|id| !moved.contains(id)).collect()
            };
            prop_assert_eq!(rest(&old_plan), rest(&new_plan));
            for (name, (old, new)) in names.iter().zip(old.iter().zip(&new)) {
                prop_assert!(old != new || !moved.contains(&id(name)));
            }
        }
    }
}
