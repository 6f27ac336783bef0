//! Several clauses at once: put elsewhere, copied, removed. What stands under one of them goes along with it.

use super::{Clause, ClauseId, Edit, EditError, Outline, Plan, id_of, place, place_new, stands_at};
use std::collections::BTreeMap;

/// Those of the clauses that stand under none of the others, each once, as they are named.
pub fn heads(plan: &Plan, clauses: &[ClauseId]) -> Vec<ClauseId> {
    let mut heads: Vec<ClauseId> = Vec::new();
    for clause in clauses.iter().filter(|id| plan.clauses.contains_key(*id)) {
        let mut others = clauses.iter().filter(|other| *other != clause);
        if !heads.contains(clause) && !others.any(|other| plan.is_within(clause, other)) {
            heads.push(clause.clone());
        }
    }
    heads
}

/// The edits that put clauses under a parent one behind the other, the first of them directly after a sibling there, or
/// first. What stands there already stays.
///
/// # Errors
///
/// Where the parent is one of them or stands under one.
pub fn place_all(
    plan: &Plan,
    clauses: &[ClauseId],
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
) -> Result<Vec<Edit>, EditError> {
    let mut now = plan.clone();
    let mut all = Vec::new();
    let mut after = after.cloned();
    for clause in clauses {
        if parent.is_some_and(|parent| plan.is_within(parent, clause)) {
            return Err(EditError::WithinItself(clause.clone()));
        }
        if !stands_at(&now, clause, parent, after.as_ref()) {
            let edits = place(&now, clause, parent, after.as_ref());
            Edit::apply_all(&edits, &mut now)?;
            all.extend(edits);
        }
        after = Some(clause.clone());
    }
    Ok(all)
}

/// The edits that give clauses the numbers of the order in which they are named: under the parent of the first of them,
/// from where the first of them stands there.
///
/// # Errors
///
/// As [`place_all`].
pub fn number_all(plan: &Plan, clauses: &[ClauseId]) -> Result<Vec<Edit>, EditError> {
    let first = clauses.first().and_then(|id| plan.clauses.get(id));
    let Some(first) = first else {
        return Ok(Vec::new());
    };
    let parent = first.parent.as_ref();
    let siblings = plan.children(parent).into_iter();
    let before = siblings.take_while(|one| !clauses.contains(&one.id)).last();
    place_all(plan, clauses, parent, before.map(|one| &one.id))
}

/// The edits that add copies of clauses and of all that stands under them, under a parent one behind the other, the first
/// directly after a sibling there, or first. A copy is a clause of its own: it has a new id, no progress was reported on
/// it, and whoever copies writes it.
///
/// # Errors
///
/// Where there is no such parent.
pub fn copy_all(
    plan: &Plan,
    clauses: &[ClauseId],
    parent: Option<&ClauseId>,
    after: Option<&ClauseId>,
) -> Result<Vec<Edit>, EditError> {
    let outline = Outline::of(plan);
    let mut now = plan.clone();
    let mut all = Vec::new();
    let mut after = after.cloned();
    for head in clauses {
        let gap = place_new(&now, parent, after.as_ref());
        Edit::apply_all(&gap.moves, &mut now)?;
        all.extend(gap.moves);
        let mut copies: BTreeMap<&ClauseId, ClauseId> = BTreeMap::new();
        let rows = outline.find(head).map(|at| outline.subtree(at));
        let rows = rows.and_then(|rows| outline.rows().get(rows));
        for row in rows.unwrap_or_default() {
            let Some(old) = plan.clauses.get(&row.id) else {
                continue;
            };
            let id = id_of(&old.title, old.kind, &now)
                .ok_or_else(|| EditError::Exists(old.id.clone()))?;
            let above = row.parent.as_ref().and_then(|above| copies.get(above));
            let (parent, order) = match above {
                Some(above) => (Some(above.clone()), old.order),
                None => (parent.cloned(), gap.order),
            };
            let clause = Box::new(Clause {
                id: id.clone(),
                parent,
                order,
                progress: Vec::new(),
                ..old.clone()
            });
            let copy = Edit::Add { clause };
            copy.apply(&mut now)?;
            all.push(copy);
            copies.insert(&row.id, id);
        }
        after = copies.remove(head).or(after);
    }
    Ok(all)
}

/// The clauses with all that stand under them, each free to go when its turn comes: the deepest first.
pub fn deepest_first(outline: &Outline, clauses: &[ClauseId]) -> Vec<ClauseId> {
    let places = clauses.iter().filter_map(|id| outline.find(id));
    let mut rows: Vec<usize> = places.flat_map(|at| outline.subtree(at)).collect();
    rows.sort_unstable();
    rows.dedup();
    let rows = rows.iter().rev().filter_map(|at| outline.rows().get(*at));
    rows.map(|row| row.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    fn few() -> Plan {
        plan(&[
            ("a", None, 10),
            ("b", Some("a"), 10),
            ("c", Some("a"), 20),
            ("d", Some("a"), 30),
            ("e", Some("c"), 10),
            ("f", None, 20),
        ])
    }

    /// The outline as numbers and ids.
    fn rows(plan: &Plan) -> Vec<String> {
        let outline = Outline::of(plan);
        let rows = outline.rows().iter();
        rows.map(|row| format!("{} {}", row.number, row.id))
            .collect()
    }

    fn any_clause() -> impl Strategy<Value = ClauseId> {
        select(ids(&["a", "b", "c", "d", "e", "f"]))
    }

    fn ids(names: &[&str]) -> Vec<ClauseId> {
        names.iter().map(|name| id(name)).collect()
    }

    #[test]
    fn clauses_go_elsewhere_one_behind_the_other_with_all_under_them() {
        let mut plan = few();
        let all = ids(&["d", "c", "e"]);
        let heads = heads(&plan, &all);
        assert_eq!(heads, ids(&["d", "c"]));
        let edits = place_all(&plan, &heads, None, Some(&id("a"))).unwrap();
        let back = Edit::apply_all(&edits, &mut plan).unwrap();
        assert_eq!(rows(&plan), ["1 a", "1.1 b", "2 d", "3 c", "3.1 e", "4 f"]);
        assert_eq!(
            place_all(&plan, &heads, None, Some(&id("a"))),
            Ok(Vec::new())
        );
        Edit::apply_all(&back, &mut plan).unwrap();
        assert_eq!(plan.clauses, few().clauses);
        let circle = place_all(&plan, &ids(&["f", "a"]), Some(&id("e")), None);
        assert_eq!(circle, Err(EditError::WithinItself(id("a"))));
    }

    #[test]
    fn numbers_follow_the_order_in_which_clauses_are_named() {
        let mut plan = few();
        let edits = number_all(&plan, &ids(&["d", "b"])).unwrap();
        Edit::apply_all(&edits, &mut plan).unwrap();
        assert_eq!(
            rows(&plan),
            ["1 a", "1.1 d", "1.2 b", "1.3 c", "1.3.1 e", "2 f"]
        );
        // From elsewhere they come under the parent of the first.
        let edits = number_all(&plan, &ids(&["b", "f", "d"])).unwrap();
        Edit::apply_all(&edits, &mut plan).unwrap();
        assert_eq!(
            rows(&plan),
            ["1 a", "1.1 b", "1.2 f", "1.3 d", "1.4 c", "1.4.1 e"]
        );
        assert_eq!(number_all(&plan, &[]), Ok(Vec::new()));
    }

    #[test]
    fn a_copy_is_a_clause_of_its_own() {
        let mut plan = few();
        let edits = copy_all(&plan, &ids(&["c", "b"]), None, Some(&id("a"))).unwrap();
        assert!(
            edits
                .iter()
                .all(|edit| matches!(edit, Edit::Add { .. } | Edit::Move { .. }))
        );
        Edit::apply_all(&edits, &mut plan).unwrap();
        assert_eq!(plan.clauses.len(), 9);
        let outline = Outline::of(&plan);
        let titles: Vec<&str> = outline
            .rows()
            .iter()
            .map(|row| &*plan.clauses[&row.id].title)
            .collect();
        let of = ["a", "b", "c", "e", "d", "c", "e", "b", "f"].map(|it| format!("Title of {it}"));
        assert_eq!(titles, of);
        // Under itself as well: what is copied is what stood there before.
        let edits = copy_all(&plan, &ids(&["c"]), Some(&id("e")), None).unwrap();
        assert_eq!(edits.len(), 2);
        Edit::apply_all(&edits, &mut plan).unwrap();
    }

    #[test]
    fn what_is_removed_goes_from_below() {
        let mut plan = few();
        let all = deepest_first(&Outline::of(&plan), &ids(&["e", "a"]));
        assert_eq!(all, ids(&["d", "e", "c", "b", "a"]));
        let edits: Vec<Edit> = all
            .into_iter()
            .map(|clause| Edit::Remove { clause })
            .collect();
        let back = Edit::apply_all(&edits, &mut plan).unwrap();
        assert_eq!(rows(&plan), ["1 f"]);
        Edit::apply_all(&back, &mut plan).unwrap();
        assert_eq!(plan.clauses, few().clauses);
    }

    proptest! {
        #[test]
        fn what_is_put_somewhere_stands_there_in_its_order(
            clauses in vec(any_clause(), 1..5),
            parent in proptest::option::of(any_clause()),
            orders in vec(-3i64..4, 6),
        ) {
            let mut plan = few();
            for (clause, order) in plan.clauses.values_mut().zip(orders) {
                clause.order = order;
            }
            let clauses = heads(&plan, &clauses);
            let before = plan.clone();
            let parent = parent.filter(|id| plan.clauses.contains_key(id));
            match place_all(&plan, &clauses, parent.as_ref(), None) {
                Err(error) => {
                    prop_assert!(matches!(error, EditError::WithinItself(_)));
                    prop_assert_eq!(&plan, &before);
                }
                Ok(edits) => {
                    let back = Edit::apply_all(&edits, &mut plan).unwrap();
                    let there = plan.children(parent.as_ref());
                    let first: Vec<&ClauseId> = there.iter().take(clauses.len()).map(|it| &it.id).collect();
                    prop_assert_eq!(first, clauses.iter().collect::<Vec<_>>());
                    prop_assert_eq!(plan.clauses.len(), before.clauses.len());
                    Edit::apply_all(&back, &mut plan).unwrap();
                    prop_assert_eq!(plan.clauses, before.clauses);
                }
            }
        }

        #[test]
        fn copying_leaves_what_is_there_and_is_taken_back(clauses in vec(any_clause(), 1..5)) {
            let mut plan = few();
            let before = plan.clauses.clone();
            let clauses = heads(&plan, &clauses);
            let outline = Outline::of(&plan);
            let count = deepest_first(&outline, &clauses).len();
            let edits = copy_all(&plan, &clauses, Some(&id("f")), None).unwrap();
            let back = Edit::apply_all(&edits, &mut plan).unwrap();
            prop_assert_eq!(plan.clauses.len(), before.len() + count);
            for (id, clause) in &before {
                prop_assert_eq!(&plan.clauses[id], clause);
            }
            Edit::apply_all(&back, &mut plan).unwrap();
            prop_assert_eq!(plan.clauses, before);
        }
    }
}
