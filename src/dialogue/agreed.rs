//! Whether a text that somebody holds is the one that was agreed, and which words differ.

use super::Digest;
use crate::plan::{Clause, ClauseId, Field, Plan, words};
use crate::text::{RunKind, diff_text};
use std::collections::BTreeMap;

words! {
    /// What became of a clause in the text that somebody holds.
    Held {
        /// Every word is as it was agreed.
        Same,
        /// Words differ.
        Changed,
        /// It is not there.
        Missing,
        /// It was not agreed: it is there in addition.
        Added,
    }
}

/// Words that share a fate.
pub type Words = (RunKind, String);

/// A clause as it was agreed beside the one that is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The clause.
    pub id: ClauseId,
    /// What became of it.
    pub held: Held,
    /// The fields that differ, the words that were agreed before those that are held.
    pub fields: Vec<(Field, Vec<Words>)>,
}

/// Puts clauses that somebody holds beside those that were agreed. Where the clause stands and what was reported on it
/// play no part, as for consent. `more` says whether a clause that was not agreed is a difference.
pub fn beside(agreed: &Plan, clauses: &[ClauseId], held: &Plan, more: bool) -> Vec<Beside> {
    let mut found: Vec<Beside> = clauses
        .iter()
        .filter_map(|id| agreed.clauses.get(id))
        .map(|clause| of_clause(agreed, clause, held.clauses.get(&clause.id)))
        .collect();
    let added = held.clauses.values().filter(|it| !clauses.contains(&it.id));
    found.extend(added.filter(|_| more).map(|clause| Beside {
        id: clause.id.clone(),
        held: Held::Added,
        fields: differ(None, Some(clause)),
    }));
    found
}

/// A clause that was agreed beside the one that is held.
pub fn of_clause(agreed: &Plan, clause: &Clause, held: Option<&Clause>) -> Beside {
    let same = held
        .is_some_and(|held| Digest::of_clause(agreed, held) == Digest::of_clause(agreed, clause));
    Beside {
        id: clause.id.clone(),
        held: match (same, held) {
            (true, _) => Held::Same,
            (false, Some(_)) => Held::Changed,
            (false, None) => Held::Missing,
        },
        fields: match (same, held) {
            (true, _) | (_, None) => Vec::new(),
            (false, held) => differ(Some(clause), held),
        },
    }
}

/// The fields in which two clauses differ.
fn differ(old: Option<&Clause>, new: Option<&Clause>) -> Vec<(Field, Vec<Words>)> {
    let fields = |clause: Option<&Clause>| -> BTreeMap<Field, String> {
        let all = clause.map(Clause::fields).unwrap_or_default().into_iter();
        all.filter(|(field, _)| *field != Field::Progress).collect()
    };
    let (old, new) = (fields(old), fields(new));
    let mut names: Vec<&Field> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    let text =
        |of: &BTreeMap<Field, String>, name: &Field| of.get(name).cloned().unwrap_or_default();
    let differing = names
        .into_iter()
        .filter(|name| old.get(name) != new.get(name));
    differing
        .map(|name| {
            let (before, after) = (text(&old, name), text(&new, name));
            let runs = diff_text(&before, &after).into_iter();
            (
                name.clone(),
                runs.map(|run| (run.kind, run.text.to_owned())).collect(),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};

    #[test]
    fn words_that_differ_are_named_and_places_are_not() {
        let mut agreed = plan(&[("a", None, 1), ("b", None, 2), ("c", None, 3)]);
        agreed.clauses.get_mut(&id("a")).unwrap().text = "The fund pays.".to_owned();
        let mut held = agreed.clone();
        held.clauses.get_mut(&id("a")).unwrap().text = "The fund never pays.".to_owned();
        held.clauses.get_mut(&id("b")).unwrap().order = 9;
        held.clauses.remove(&id("c"));
        held.clauses.extend(plan(&[("d", None, 4)]).clauses);
        let all: Vec<ClauseId> = agreed.clauses.keys().cloned().collect();
        let found = beside(&agreed, &all, &held, true);
        let states: Vec<Held> = found.iter().map(|it| it.held).collect();
        assert_eq!(
            states,
            [Held::Changed, Held::Same, Held::Missing, Held::Added]
        );
        let (field, words) = &found[0].fields[0];
        assert_eq!(*field, Field::Text);
        let inserted: Vec<&str> = words
            .iter()
            .filter(|(kind, _)| *kind == RunKind::Inserted)
            .map(|(_, text)| text.as_str())
            .collect();
        assert_eq!(inserted, ["never "]);
        assert_eq!(beside(&agreed, &all, &held, false).len(), 3);
        assert!(
            beside(&agreed, &all, &agreed, true)
                .iter()
                .all(|it| it.held == Held::Same)
        );
    }
}
