//! Rows on two sides against a second reading of them: played on the cells of a table, without comparing any texts. Which row
//! is which is known here, and must be found out there.

use super::Three;
use super::field::both;
use crate::plan::Field;
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What one side does: to a row of those that both come from, or beside them.
#[derive(Clone, Debug)]
enum Act {
    Unit(usize, u8),
    Target(usize, u8),
    Name(usize),
    Strike(usize),
    /// A new row, behind so many of the others.
    Put(usize, Row),
}

/// A row: its name, its unit and its target.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row(String, u8, u8);

fn line(Row(name, unit, target): &Row) -> String {
    format!("{name}; unit: U{unit}; target: {target}")
}

fn text(rows: &[Row]) -> String {
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What became of each row, and the new ones by their places.
struct Side {
    kept: Vec<Option<Row>>,
    new: Vec<(usize, Row)>,
}

impl Side {
    fn of(base: &[Row], acts: &[Act], letter: char) -> Side {
        let mut side = Side {
            kept: base.iter().cloned().map(Some).collect(),
            new: Vec::new(),
        };
        let count = base.len();
        for (number, act) in acts.iter().enumerate() {
            match act {
                Act::Put(at, Row(_, unit, target)) => {
                    let row = Row(format!("{letter}{number}"), *unit, *target);
                    side.new.push((at % (count + 1), row));
                }
                Act::Strike(at) => side.kept[at % count] = None,
                Act::Unit(at, _) | Act::Target(at, _) | Act::Name(at) => {
                    let Some(row) = &mut side.kept[at % count] else {
                        continue;
                    };
                    match act {
                        Act::Unit(_, to) => row.1 = *to,
                        Act::Target(_, to) => row.2 = *to,
                        _ => row.0 = format!("{} {letter}{number}", base[at % count].0),
                    }
                }
            }
        }
        side
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for at in 0..=self.kept.len() {
            let here = self.new.iter().filter(|(place, _)| *place == at);
            rows.extend(here.map(|(_, row)| row.clone()));
            rows.extend(self.kept.get(at).cloned().flatten());
        }
        rows
    }

    /// Whether a row that got another name says what it said, and no other one does: by that alone it is known.
    fn is_known(&self, base: &[Row]) -> bool {
        let says = |row: &Row| (row.1, row.2);
        let rows = self.rows();
        let renamed = base.iter().zip(&self.kept);
        let mut renamed = renamed.filter(|(was, now)| now.as_ref().is_some_and(|it| it.0 != was.0));
        renamed.all(|(was, now)| {
            let now = now.as_ref().unwrap();
            let once = |all: &[Row]| all.iter().filter(|it| says(it) == says(was)).count() == 1;
            says(was) == says(now) && once(base) && once(&rows)
        })
    }

    /// Whether a new row says all that one said that went from the same place: such a pair nobody could tell from a row
    /// that got another name.
    fn is_a_riddle(&self, base: &[Row]) -> bool {
        let gone = (0..base.len()).filter(|at| self.kept[*at].is_none());
        let mut pairs = gone.flat_map(|at| self.new.iter().map(move |new| (at, new)));
        pairs.any(|(at, (place, row))| {
            let between = at.min(*place)..at.max(*place);
            let stays = |it: usize| {
                let now = self.kept.get(it).and_then(Option::as_ref);
                it != at && now.is_some_and(|now| now.0 == base[it].0)
            };
            (row.1, row.2) == (base[at].1, base[at].2) && !between.into_iter().any(stays)
        })
    }
}

/// What both together make of a row; nothing where they collide.
fn met(was: &Row, one: Option<&Row>, other: Option<&Row>) -> Option<Option<Row>> {
    let (Some(one), Some(other)) = (one, other) else {
        let touched = [one, other].into_iter().flatten().any(|now| now != was);
        return (!touched).then_some(None);
    };
    fn cell<T: PartialEq + Clone>(was: &T, one: &T, other: &T) -> Option<T> {
        if one == was || one == other {
            return Some(other.clone());
        }
        (other == was).then(|| one.clone())
    }
    let name = cell(&was.0, &one.0, &other.0)?;
    let unit = cell(&was.1, &one.1, &other.1)?;
    Some(Some(Row(name, unit, cell(&was.2, &one.2, &other.2)?)))
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let (at, small) = (|| 0_usize..12, || 0_u8..4);
    let act = prop_oneof![
        2 => (at(), small()).prop_map(|(at, to)| Act::Unit(at, to)),
        3 => (at(), small()).prop_map(|(at, to)| Act::Target(at, to)),
        1 => at().prop_map(Act::Name),
        2 => at().prop_map(Act::Strike),
        3 => (at(), small(), small()).prop_map(|(at, unit, target)| Act::Put(at, Row(String::new(), unit, target))),
    ];
    vec(act, 0..5)
}

proptest! {
    #[test]
    fn rows_meet_as_their_cells_do(
        base in vec((0_u8..4, 0_u8..4), 1..4),
        ours in acts(),
        theirs in acts(),
    ) {
        let rows = base.iter().enumerate();
        let base: Vec<Row> = rows.map(|(at, (unit, target))| Row(format!("r{at}"), *unit, *target)).collect();
        let sides = [Side::of(&base, &ours, 'o'), Side::of(&base, &theirs, 't')];
        if !sides.iter().all(|side| side.is_known(&base) && !side.is_a_riddle(&base)) {
            return Ok(());
        }
        let [ours, theirs] = &sides;
        let kept = base.iter().enumerate().map(|(at, was)| {
            met(was, ours.kept[at].as_ref(), theirs.kept[at].as_ref())
        });
        let expected: Option<BTreeSet<String>> = kept.collect::<Option<Vec<_>>>().map(|kept| {
            let new = ours.new.iter().chain(&theirs.new).map(|(_, row)| row.clone());
            kept.into_iter().flatten().chain(new).map(|row| line(&row)).collect()
        });
        let [ours, theirs] = sides.each_ref().map(|side| text(&side.rows()));
        let base = text(&base);
        let three = Three { base: base.as_str(), ours: ours.as_str(), theirs: theirs.as_str() };
        let merged = both(&Field::Indicator, three);
        let merged: Option<BTreeSet<String>> =
            merged.map(|text| text.lines().map(str::to_owned).collect());
        prop_assert_eq!(merged, expected, "{:?}", three);
    }
}
