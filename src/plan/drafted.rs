//! What a change did to the clauses of a plan, in one thing: of all the files it touched, the one that people name.

use super::{Clause, ClauseId, Plan};
use std::collections::BTreeSet;

/// What was done, and to which clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drafted {
    /// Clauses were added; with them perhaps others under them.
    Added(Which),
    /// Clauses were removed; with them those under them.
    Removed(Which),
    /// Clauses went elsewhere; their new siblings may have made room for them.
    Moved(Which),
    /// Clauses changed their order under one parent.
    Reordered,
    /// Clauses read otherwise.
    Changed(Which),
}

/// The clause that something was done to, or how many there were. One of several is never named for all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// This one.
    One(ClauseId),
    /// So many.
    Several(usize),
}

impl Which {
    /// These clauses; nothing where there are none.
    fn of(clauses: &[&ClauseId]) -> Option<Which> {
        match clauses {
            [] => None,
            [one] => Some(Which::One((*one).clone())),
            several => Some(Which::Several(several.len())),
        }
    }
}

impl Drafted {
    /// What became of these clauses; nothing where they are the same.
    pub fn of(before: &Plan, after: &Plan, clauses: &BTreeSet<ClauseId>) -> Option<Drafted> {
        let there: Vec<(Option<&Clause>, Option<&Clause>)> = clauses
            .iter()
            .map(|id| (before.clauses.get(id), after.clauses.get(id)))
            .collect();
        let came = there.iter().filter(|(was, _)| was.is_none());
        if let Some(added) = at_top(&came.filter_map(|(_, is)| *is).collect::<Vec<_>>()) {
            return Some(Drafted::Added(added));
        }
        let went = there.iter().filter(|(_, is)| is.is_none());
        if let Some(removed) = at_top(&went.filter_map(|(was, _)| *was).collect::<Vec<_>>()) {
            return Some(Drafted::Removed(removed));
        }
        let both = there.into_iter().filter_map(|(was, is)| Some((was?, is?)));
        remade(&both.filter(|(was, is)| was != is).collect::<Vec<_>>())
    }
}

/// What became of clauses that were there before and are there after.
fn remade(clauses: &[(&Clause, &Clause)]) -> Option<Drafted> {
    let worded = clauses.iter().filter(|(was, is)| words(was) != words(is));
    let worded: Vec<&ClauseId> = worded.map(|(_, is)| &is.id).collect();
    let elsewhere = clauses.iter().filter(|(was, is)| was.parent != is.parent);
    let elsewhere: Vec<&ClauseId> = elsewhere.map(|(_, is)| &is.id).collect();
    if let Some(worded) = Which::of(&worded) {
        return Some(Drafted::Changed(worded));
    }
    Some(match clauses {
        [] => return None,
        [(_, clause)] => Drafted::Moved(Which::One(clause.id.clone())),
        _ => Which::of(&elsewhere).map_or(Drafted::Reordered, Drafted::Moved),
    })
}

/// Those of several that stand under none of the others.
fn at_top(clauses: &[&Clause]) -> Option<Which> {
    let ids: BTreeSet<&ClauseId> = clauses.iter().map(|one| &one.id).collect();
    let under = |one: &Clause| one.parent.as_ref().is_some_and(|it| ids.contains(it));
    let top = clauses.iter().filter(|one| !under(one));
    Which::of(&top.map(|one| &one.id).collect::<Vec<_>>())
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
        let id = |id: &str| Which::One(id.parse().unwrap());
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
        assert_eq!(
            of(&large, &plan(&moved)),
            Some(Drafted::Changed(Which::Several(2)))
        );
    }

    #[test]
    fn several_clauses_are_counted_and_none_of_them_is_named_for_all() {
        let small = plan(&[("z", None, 10, "Z.")]);
        let tree = [
            ("z", None, 10, "Z."),
            ("y", None, 20, "Y."),
            ("m", None, 30, "M."),
            ("a", Some("m"), 10, "A."),
        ];
        let large = plan(&tree);
        let two = Which::Several(2);
        assert_eq!(of(&small, &large), Some(Drafted::Added(two.clone())));
        assert_eq!(of(&large, &small), Some(Drafted::Removed(two.clone())));
        let mut moved = tree;
        (moved[1].1, moved[2].1) = (Some("z"), Some("z"));
        assert_eq!(of(&large, &plan(&moved)), Some(Drafted::Moved(two)));
    }
}
