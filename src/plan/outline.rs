//! The outline: which clause stands under which, in reading order, with the numbers shown to people.

use super::{ClauseId, Plan};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// A clause in the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineRow {
    /// The clause.
    pub id: ClauseId,
    /// 0 at the top.
    pub depth: usize,
    /// Derived from parent and order, such as `2.1.3`.
    pub number: String,
    /// The clause above it in the outline; not one that is missing or that closes a circle.
    pub parent: Option<ClauseId>,
    /// The row after the last of the clauses under this one.
    end: usize,
}

/// The clauses of a plan in reading order. Every clause appears exactly once: one whose parent is missing
/// stands at the top, and a circle of parents is opened at its smallest id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    rows: Vec<OutlineRow>,
    places: HashMap<ClauseId, usize>,
}

/// Plans are not so deep.
const DEEP: usize = 64;

type Children<'a> = BTreeMap<Option<&'a ClauseId>, Vec<&'a ClauseId>>;

impl Outline {
    /// The outline of a plan.
    pub fn of(plan: &Plan) -> Outline {
        let mut children = Children::new();
        for clause in plan.clauses.values() {
            let parent = clause.parent.as_ref();
            let known = parent.filter(|id| plan.clauses.contains_key(*id));
            children.entry(known).or_default().push(&clause.id);
        }
        for siblings in children.values_mut() {
            siblings.sort_by_cached_key(|id| plan.clauses.get(*id).map(|clause| clause.order));
        }
        let mut outline = Outline::default();
        let mut seen = HashSet::new();
        let mut top = 0;
        let roots = children.get(&None).cloned().unwrap_or_default();
        for root in roots.into_iter().chain(plan.clauses.keys()) {
            if !seen.contains(root) {
                top += 1;
                outline.grow(root, top, &children, &mut seen);
            }
        }
        let rows = outline.rows.iter().enumerate();
        outline.places = rows.map(|(at, row)| (row.id.clone(), at)).collect();
        outline
    }

    /// The number of one clause of a plan, as its outline has it.
    pub fn number_in(plan: &Plan, clause: &ClauseId) -> Option<String> {
        let mut places = Vec::new();
        let mut at = plan.clauses.get(clause)?;
        let known = |id: &ClauseId| plan.clauses.contains_key(id);
        loop {
            let parent = at.parent.as_ref().filter(|id| known(id));
            let own = (at.order, &at.id);
            let before = plan.clauses.values().filter(|other| {
                let beside = other.parent.as_ref().filter(|id| known(id)) == parent;
                beside && (other.order, &other.id) < own
            });
            places.push((before.count() + 1).to_string());
            // So deep it may be a circle, and only the whole outline tells where that is opened.
            if places.len() > DEEP {
                return Outline::of(plan).number(clause).map(str::to_owned);
            }
            match parent.and_then(|id| plan.clauses.get(id)) {
                Some(above) => at = above,
                None => break,
            }
        }
        places.reverse();
        Some(places.join("."))
    }

    /// Adds a clause at the top and everything under it. A stack, not recursion: files decide how deep it is.
    fn grow<'a>(
        &mut self,
        root: &'a ClauseId,
        number: usize,
        children: &Children<'a>,
        seen: &mut HashSet<&'a ClauseId>,
    ) {
        let mut open: Vec<usize> = Vec::new();
        let mut waiting = vec![(root, number, 0)];
        seen.insert(root);
        while let Some((id, number, depth)) = waiting.pop() {
            self.close(&mut open, depth);
            let above = open.last().and_then(|at| self.rows.get(*at));
            let row = OutlineRow {
                id: id.clone(),
                depth,
                number: above.map_or(number.to_string(), |row| format!("{}.{number}", row.number)),
                parent: above.map(|row| row.id.clone()),
                end: 0,
            };
            open.push(self.rows.len());
            self.rows.push(row);
            let below = children.get(&Some(id)).into_iter().flatten();
            let new: Vec<&ClauseId> = below.copied().filter(|child| seen.insert(child)).collect();
            let numbered = new.into_iter().enumerate().rev();
            waiting.extend(numbered.map(|(at, child)| (child, at + 1, depth + 1)));
        }
        self.close(&mut open, 0);
    }

    /// Ends the rows that are open at this depth and deeper.
    fn close(&mut self, open: &mut Vec<usize>, depth: usize) {
        let end = self.rows.len();
        for at in open.drain(depth.min(open.len())..) {
            if let Some(row) = self.rows.get_mut(at) {
                row.end = end;
            }
        }
    }

    /// The rows in reading order.
    pub fn rows(&self) -> &[OutlineRow] {
        &self.rows
    }

    /// Where a clause's row is.
    pub fn find(&self, clause: &ClauseId) -> Option<usize> {
        self.places.get(clause).copied()
    }

    /// A clause's row.
    pub fn row(&self, clause: &ClauseId) -> Option<&OutlineRow> {
        self.rows.get(self.find(clause)?)
    }

    /// A clause's number.
    pub fn number(&self, clause: &ClauseId) -> Option<&str> {
        self.row(clause).map(|row| row.number.as_str())
    }

    /// The clause of a number as people say it, such as `2.1`.
    pub fn numbered(&self, number: &str) -> Option<&ClauseId> {
        let found = self.rows.iter().find(|row| row.number == number);
        found.map(|row| &row.id)
    }

    /// The rows of a clause and of everything under it.
    pub fn subtree(&self, row: usize) -> Range<usize> {
        let end = self.rows.get(row).map_or(row, |found| found.end);
        row..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};
    use proptest::prelude::*;

    fn lines(plan: &Plan) -> Vec<String> {
        let outline = Outline::of(plan);
        let line = |row: &OutlineRow| format!("{} {}", row.number, row.id);
        outline.rows().iter().map(line).collect()
    }

    #[test]
    fn numbers_follow_parent_and_order() {
        let plan = plan(&[
            ("b", None, 20),
            ("a", None, 10),
            ("b-two", Some("b"), 2),
            ("b-one", Some("b"), 1),
            ("b-one-x", Some("b-one"), 0),
            ("tie", Some("b"), 2),
        ]);
        let shown = lines(&plan);
        assert_eq!(
            shown,
            [
                "1 a",
                "2 b",
                "2.1 b-one",
                "2.1.1 b-one-x",
                "2.2 b-two",
                "2.3 tie"
            ]
        );
        let outline = Outline::of(&plan);
        assert_eq!(outline.subtree(1), 1..6);
        assert_eq!(outline.subtree(2), 2..4);
        assert_eq!(outline.numbered("2.2"), Some(&id("b-two")));
        assert_eq!(outline.row(&id("tie")).unwrap().parent, Some(id("b")));
    }

    #[test]
    fn circles_and_orphans_appear_once_at_the_top() {
        let plan = plan(&[
            ("z", Some("y"), 1),
            ("y", Some("z"), 1),
            ("self", Some("self"), 1),
            ("orphan", Some("gone"), 5),
            ("under", Some("orphan"), 1),
        ]);
        let shown = lines(&plan);
        assert_eq!(shown, ["1 orphan", "1.1 under", "2 self", "3 y", "3.1 z"]);
    }

    proptest! {
        #[test]
        fn one_number_is_that_of_the_outline(
            rows in prop::collection::vec((0..10_usize, 0..3_i64), 9),
        ) {
            let names: Vec<String> = (0..10).map(|at| format!("c{at}")).collect();
            let rows: Vec<(&str, Option<&str>, i64)> = rows
                .iter()
                .enumerate()
                .map(|(at, (parent, order))| {
                    let parent = Some(names[*parent].as_str()).filter(|_| *parent != at);
                    (names[at].as_str(), parent, *order)
                })
                .collect();
            let plan = plan(&rows);
            let outline = Outline::of(&plan);
            for id in plan.clauses.keys() {
                let one = Outline::number_in(&plan, id);
                prop_assert_eq!(one.as_deref(), outline.number(id));
            }
            prop_assert_eq!(Outline::number_in(&plan, &id("c9")), None);
        }
    }
}
