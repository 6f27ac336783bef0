//! New clauses whose ids somebody else gave to others while they were written: two clauses of one title are two clauses.
//! Only an id that was made of the title is made anew; one that was asked for is refused where it is taken.

use crate::plan::{Clause, ClauseId, Edit, Plan, id_of, is_id_of};
use std::borrow::Cow;
use std::collections::HashMap;

/// Edits made on `seen` with ids for their new clauses that are free at `head`.
pub(super) fn freed<'e>(edits: &'e [Edit], seen: &Plan, head: &Plan) -> Cow<'e, [Edit]> {
    let is_taken = |clause: &Clause| {
        !holds(seen, &clause.id)
            && holds(head, &clause.id)
            && is_id_of(&clause.id, &clause.title, clause.kind)
    };
    let added = edits.iter().filter_map(|edit| match edit {
        Edit::Add { clause } => Some(clause.as_ref()),
        _ => None,
    });
    let (taken, free): (Vec<&Clause>, Vec<&Clause>) = added.partition(|clause| is_taken(clause));
    if taken.is_empty() {
        return Cow::Borrowed(edits);
    }
    let mut now = head.clone();
    let known = free.into_iter().map(|it| (it.id.clone(), it.clone()));
    now.clauses.extend(known);
    let mut names: HashMap<ClauseId, ClauseId> = HashMap::new();
    for clause in taken {
        if let Some(id) = id_of(&clause.title, clause.kind, &now) {
            now.clauses.insert(id.clone(), clause.clone());
            names.insert(clause.id.clone(), id);
        }
    }
    Cow::Owned(edits.iter().map(|edit| named(edit, &names)).collect())
}

fn holds(plan: &Plan, id: &ClauseId) -> bool {
    plan.clauses.contains_key(id) || plan.broken.contains_key(id.as_str())
}

/// An edit that says these names.
fn named(edit: &Edit, names: &HashMap<ClauseId, ClauseId>) -> Edit {
    let name = |id: &mut ClauseId| {
        if let Some(new) = names.get(id) {
            *id = new.clone();
        }
    };
    let mut edit = edit.clone();
    match &mut edit {
        Edit::Set { clause, .. } | Edit::Remove { clause } => name(clause),
        Edit::Add { clause } => {
            name(&mut clause.id);
            clause.parent.iter_mut().for_each(name);
        }
        Edit::Move { clause, parent, .. } => {
            name(clause);
            parent.iter_mut().for_each(name);
        }
    }
    edit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Kind;
    use crate::plan::testing::{id, plan};

    fn add(of: &str, title: &str, parent: Option<&str>) -> Edit {
        let clause = Clause {
            title: title.to_owned(),
            parent: parent.map(id),
            ..Clause::new(id(of), Kind::Action)
        };
        Edit::Add {
            clause: Box::new(clause),
        }
    }

    #[test]
    fn an_id_made_of_a_title_is_made_anew_and_with_it_what_stands_under_it() {
        let seen = plan(&[("a", None, 10)]);
        let head = plan(&[("a", None, 10), ("same", None, 20), ("same-2", None, 30)]);
        let edits = [
            add("same", "Same", None),
            add("same-3", "Same", Some("same")),
            Edit::Remove { clause: id("a") },
        ];
        let freed = freed(&edits, &seen, &head);
        let expected = [
            add("same-4", "Same", None),
            add("same-3", "Same", Some("same-4")),
            Edit::Remove { clause: id("a") },
        ];
        assert_eq!(freed.as_ref(), expected);
    }

    #[test]
    fn an_id_that_was_asked_for_stays() {
        let seen = plan(&[]);
        let head = plan(&[("fund", None, 10)]);
        let edits = [add("fund", "Same", None)];
        assert_eq!(freed(&edits, &seen, &head).as_ref(), edits);
    }
}
