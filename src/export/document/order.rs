//! In which order the clauses of two states of a plan stand in one document. With every change rejected it is that of the
//! one, with every change accepted that of the other; a clause that moved stands in both of its places.

use crate::plan::{ClauseId, Outline, OutlineRow, Plan, moved, places};
use crate::track::{ChangeIx, Placed};
use std::collections::{BTreeMap, HashSet};

/// A clause in a place of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'p> {
    /// The clause.
    pub id: &'p ClauseId,
    /// Its number in this place.
    pub number: &'p str,
    /// How deep it stands here; 0 at the top.
    pub depth: usize,
    /// What it does here.
    pub stand: Stand,
}

/// What a clause does in a place, with the change by which it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// It stands there in both states.
    Stays,
    /// It came in.
    New(Option<ChangeIx>),
    /// It went.
    Gone(Option<ChangeIx>),
    /// It was moved to here.
    Here(Option<ChangeIx>),
    /// It was moved away from here.
    Away(Option<ChangeIx>),
}

/// A state of a plan.
#[derive(Clone, Copy)]
pub struct State<'p> {
    /// The plan.
    pub plan: &'p Plan,
    /// Its outline.
    pub outline: &'p Outline,
}

/// The places of all clauses of two states.
pub fn entries<'p>(
    before: State<'p>,
    now: State<'p>,
    placed: &BTreeMap<ClauseId, Placed>,
) -> Vec<Entry<'p>> {
    let fixed = fixed(before, now);
    let mut entries = Vec::new();
    let mut old = before.outline.rows().iter().peekable();
    for row in now.outline.rows() {
        let stays = fixed.contains(&row.id);
        if stays {
            // What stood before it and does so no more.
            while let Some(gone) = old.next_if(|gone| gone.id != row.id) {
                entries.push(left(gone, now, placed));
            }
            old.next();
        }
        entries.push(match stays {
            true => entry(row, Stand::Stays),
            false => came(row, before, now, placed),
        });
    }
    entries.extend(old.map(|gone| left(gone, now, placed)));
    entries
}

fn entry(row: &OutlineRow, stand: Stand) -> Entry<'_> {
    Entry {
        id: &row.id,
        number: &row.number,
        depth: row.depth,
        stand,
    }
}

fn came<'p>(
    row: &'p OutlineRow,
    before: State<'_>,
    now: State<'_>,
    placed: &BTreeMap<ClauseId, Placed>,
) -> Entry<'p> {
    let was = before.outline.find(&row.id).is_some();
    entry(
        row,
        match (was, placed.get(&row.id)) {
            (true, _) => Stand::Here(mover(&row.id, now, placed)),
            (false, Some(Placed::Added(by))) => Stand::New(Some(*by)),
            (false, _) => Stand::New(None),
        },
    )
}

fn left<'p>(row: &'p OutlineRow, now: State<'_>, placed: &BTreeMap<ClauseId, Placed>) -> Entry<'p> {
    let is = now.outline.find(&row.id).is_some();
    entry(
        row,
        match (is, placed.get(&row.id)) {
            (true, _) => Stand::Away(mover(&row.id, now, placed)),
            (false, Some(Placed::Removed(by))) => Stand::Gone(Some(*by)),
            (false, _) => Stand::Gone(None),
        },
    )
}

/// Who moved a clause: whoever moved it, else whoever moved what it stands under.
fn mover(id: &ClauseId, now: State<'_>, placed: &BTreeMap<ClauseId, Placed>) -> Option<ChangeIx> {
    let up = |id: &&ClauseId| now.outline.row(id)?.parent.as_ref();
    let mut line = std::iter::successors(now.outline.row(id).map(|row| &row.id), up);
    line.find_map(|id| match placed.get(id) {
        Some(Placed::Moved(by) | Placed::Added(by) | Placed::Removed(by)) => Some(*by),
        None => None,
    })
}

/// The clauses that stand where they stood, with all that they stand under; they follow each other as before.
fn fixed<'p>(before: State<'p>, now: State<'p>) -> HashSet<&'p ClauseId> {
    let moved = moved(&places(before.plan), now.plan);
    let mut fixed: HashSet<&ClauseId> = HashSet::new();
    let mut last = None;
    for row in now.outline.rows() {
        let Some(old) = before.outline.row(&row.id) else {
            continue;
        };
        let home = old.parent == row.parent && !moved.contains(&row.id);
        let above = row
            .parent
            .as_ref()
            .is_none_or(|parent| fixed.contains(parent));
        let at = before.outline.find(&row.id);
        if home && above && at > last {
            last = at;
            fixed.insert(&row.id);
        }
    }
    fixed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use proptest::prelude::*;

    fn told(old: &Plan, new: &Plan) -> Vec<String> {
        let (before, now) = (Outline::of(old), Outline::of(new));
        let states = [(old, &before), (new, &now)].map(|(plan, outline)| State { plan, outline });
        let entries = entries(states[0], states[1], &BTreeMap::new());
        let told = entries.iter().map(|one| {
            let sign = match one.stand {
                Stand::Stays => "",
                Stand::New(_) => "+",
                Stand::Gone(_) => "-",
                Stand::Here(_) => ">",
                Stand::Away(_) => "<",
            };
            format!("{sign}{} {}", one.number, one.id)
        });
        told.collect()
    }

    #[test]
    fn a_clause_that_moved_stands_in_both_places_with_all_below_it() {
        let old = plan(&[
            ("a", None, 1),
            ("a-one", Some("a"), 1),
            ("b", None, 2),
            ("c", None, 3),
            ("d", None, 4),
        ]);
        let mut new = old.clone();
        new.clauses.get_mut(&id("a")).unwrap().order = 9;
        new.clauses.remove(&id("c"));
        assert_eq!(
            told(&old, &new),
            [
                "<1 a",
                "<1.1 a-one",
                "1 b",
                "-3 c",
                "2 d",
                ">3 a",
                ">3.1 a-one"
            ]
        );
        let mut rows = Vec::from([("a", None, 1), ("a-one", Some("a"), 1), ("b", None, 2)]);
        rows.extend([("x", None, 0), ("c", None, 3), ("d", None, 4)]);
        let wider = plan(&rows);
        assert_eq!(
            told(&old, &wider),
            ["+1 x", "2 a", "2.1 a-one", "3 b", "4 c", "5 d"]
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn each_state_is_there_in_its_order(
            old in prop::collection::vec((0..9_usize, 0..4_i64, any::<bool>()), 8),
            new in prop::collection::vec((0..9_usize, 0..4_i64, any::<bool>()), 8),
        ) {
            let names: Vec<String> = (0..9).map(|at| format!("c{at}")).collect();
            let of = |rows: &[(usize, i64, bool)]| {
                let rows: Vec<(&str, Option<&str>, i64)> = rows.iter().enumerate().filter(|(_, (.., there))| *there)
                    .map(|(at, (parent, order, _))| (names[at].as_str(), Some(names[*parent].as_str()).filter(|_| *parent < 8), *order))
                    .collect();
                plan(&rows)
            };
            let (old, new) = (of(&old), of(&new));
            let (before, now) = (Outline::of(&old), Outline::of(&new));
            let found = entries(
                State { plan: &old, outline: &before },
                State { plan: &new, outline: &now },
                &BTreeMap::new(),
            );
            let rejected = found.iter().filter(|one| !matches!(one.stand, Stand::New(_) | Stand::Here(_)));
            let accepted = found.iter().filter(|one| !matches!(one.stand, Stand::Gone(_) | Stand::Away(_)));
            let of_rows = |outline: &Outline| outline.rows().iter().map(|row| (row.id.clone(), row.depth)).collect::<Vec<_>>();
            prop_assert_eq!(rejected.map(|one| (one.id.clone(), one.depth)).collect::<Vec<_>>(), of_rows(&before));
            prop_assert_eq!(accepted.map(|one| (one.id.clone(), one.depth)).collect::<Vec<_>>(), of_rows(&now));
        }
    }
}
