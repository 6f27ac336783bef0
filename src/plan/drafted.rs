//! What a change did to the clauses of a plan, in one thing: of all the files it touched, the one that people name.

use super::{Clause, ClauseId, Plan};
use std::collections::BTreeSet;

/// What was done, and to which clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drafted {
    /// A clause was added; with it perhaps others under it.
    Added(ClauseId),
    /// A clause was removed; with it those under it.
    Removed(ClauseId),
    /// A clause went elsewhere; its new siblings may have made room for it.
    Moved(ClauseId),
    /// Clauses changed their order under one parent.
    Reordered,
    /// A clause reads otherwise.
    Changed(ClauseId),
    /// So many clauses read otherwise.
    Several(usize),
}

impl Drafted {
    /// What became of these clauses; nothing where they are the same.
    pub fn of(before: &Plan, after: &Plan, clauses: &BTreeSet<ClauseId>) -> Option<Drafted> {
        let there: Vec<(Option<&Clause>, Option<&Clause>)> = clauses
            .iter()
            .map(|id| (before.clauses.get(id), after.clauses.get(id)))
            .collect();
        let came = there.iter().filter(|(was, _)| was.is_none());
        if let Some(added) = at_top(came.filter_map(|(_, is)| *is).collect()) {
            return Some(Drafted::Added(added.id.clone()));
        }
        let went = there.iter().filter(|(_, is)| is.is_none());
        if let Some(removed) = at_top(went.filter_map(|(was, _)| *was).collect()) {
            return Some(Drafted::Removed(removed.id.clone()));
        }
        let both = there.into_iter().filter_map(|(was, is)| Some((was?, is?)));
        remade(&both.filter(|(was, is)| was != is).collect::<Vec<_>>())
    }
}

/// What became of clauses that were there before and are there after.
fn remade(clauses: &[(&Clause, &Clause)]) -> Option<Drafted> {
    let worded = clauses.iter().filter(|(was, is)| words(was) != words(is));
    let worded: Vec<&ClauseId> = worded.map(|(_, is)| &is.id).collect();
    let mut elsewhere = clauses.iter().filter(|(was, is)| was.parent != is.parent);
    Some(match (worded.as_slice(), clauses) {
        (_, []) => return None,
        ([clause], _) => Drafted::Changed((*clause).clone()),
        ([], [(_, clause)]) => Drafted::Moved(clause.id.clone()),
        ([], _) => match elsewhere.next() {
            Some((_, clause)) => Drafted::Moved(clause.id.clone()),
            None => Drafted::Reordered,
        },
        (several, _) => Drafted::Several(several.len()),
    })
}

/// The first of several that stands under none of the others.
fn at_top(clauses: Vec<&Clause>) -> Option<&Clause> {
    let ids: BTreeSet<&ClauseId> = clauses.iter().map(|one| &one.id).collect();
    let under = |one: &Clause| one.parent.as_ref().is_some_and(|it| ids.contains(it));
    clauses.into_iter().find(|one| !under(one))
}

/// A clause as if it stood nowhere.
fn words(clause: &Clause) -> Clause {
    Clause {
        parent: None,
        order: 0,
        ..clause.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Kind;

    fn plan(clauses: &[(&str, Option<&str>, i64, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (id, parent, order, text) in clauses {
            let id: ClauseId = id.parse().unwrap();
            let clause = Clause {
                parent: parent.map(|it| it.parse().unwrap()),
                order: *order,
                text: (*text).to_owned(),
                ..Clause::new(id.clone(), Kind::Action)
            };
            plan.clauses.insert(id, clause);
        }
        plan
    }

    fn of(before: &Plan, after: &Plan) -> Option<Drafted> {
        let all = before.clauses.keys().chain(after.clauses.keys());
        Drafted::of(before, after, &all.cloned().collect())
    }

    #[test]
    fn a_change_of_many_files_is_named_by_the_clause_that_people_mean() {
        let id = |id: &str| id.parse::<ClauseId>().unwrap();
        let small = plan(&[("z", None, 10, "Z."), ("y", None, 20, "Y.")]);
        let tree = [
            ("z", None, 10, "Z."),
            ("y", None, 20, "Y."),
            ("m", None, 30, "M."),
            ("a", Some("m"), 10, "A."),
        ];
        let large = plan(&tree);
        assert_eq!(of(&small, &large), Some(Drafted::Added(id("m"))));
        assert_eq!(of(&large, &small), Some(Drafted::Removed(id("m"))));
        assert_eq!(of(&large, &large), None);
        let turned = plan(&[("z", None, 20, "Z."), ("y", None, 10, "Y.")]);
        assert_eq!(of(&small, &turned), Some(Drafted::Reordered));
        let mut moved = tree;
        moved[3] = ("a", Some("z"), 10, "A.");
        moved[1].2 = 40;
        assert_eq!(of(&large, &plan(&moved)), Some(Drafted::Moved(id("a"))));
        moved[0].3 = "Other.";
        assert_eq!(of(&large, &plan(&moved)), Some(Drafted::Changed(id("z"))));
        moved[1].3 = "Other.";
        assert_eq!(of(&large, &plan(&moved)), Some(Drafted::Several(2)));
    }
}
