//! Lists and rows against a second reading of them: small rooms played on the cells of a table, without comparing any
//! texts. Who falls depends on two proposals alone, and what comes of several is the same in every order.

use super::Piece;
use crate::dialogue::preview;
use crate::dialogue::rooms::{alternatives, orders, pending, played, shown, value};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::plan::{Field, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A row: its name first, then its columns.
type Row = BTreeMap<&'static str, String>;

/// What a proposal does to one row of the base, or beside them.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Act {
    Set(usize, &'static str, Option<String>),
    Strike(usize),
    /// A new row, behind so many of the base.
    Put(usize, Row),
}

impl Act {
    fn excludes(&self, other: &Act) -> bool {
        match (self, other) {
            (Act::Set(row, column, to), Act::Set(of, key, value)) => {
                row == of && column == key && to != value
            }
            (Act::Strike(row), Act::Set(of, ..)) | (Act::Set(of, ..), Act::Strike(row)) => {
                row == of
            }
            (Act::Put(_, one), Act::Put(_, two)) => one["name"] == two["name"] && one != two,
            _ => false,
        }
    }

    /// Whether it does no more than the other, wherever a new row would stand.
    fn same(&self, other: &Act) -> bool {
        match (self, other) {
            (Act::Put(_, one), Act::Put(_, two)) => one == two,
            _ => self == other,
        }
    }
}

/// A table as the field's text, and the columns of it that proposals change beside the name.
#[derive(Clone, Debug)]
struct Table {
    field: Field,
    columns: Vec<&'static str>,
    rows: Vec<Row>,
}

impl Table {
    fn line(&self, row: &Row) -> String {
        let mut line = row["name"].clone();
        for column in &self.columns {
            if let Some(held) = row.get(column) {
                line.push_str(&format!("; {column}: {held}"));
            }
        }
        line
    }

    fn text(&self, rows: &[Row]) -> String {
        let join = if self.field.is_list() { ", " } else { "\n" };
        let lines: Vec<String> = rows.iter().map(|row| self.line(row)).collect();
        lines.join(join)
    }

    fn with(&self, acts: &[&Act]) -> Vec<Row> {
        let mut rows = Vec::new();
        for at in 0..=self.rows.len() {
            let here = |act: &&&Act| matches!(act, Act::Put(place, _) if *place == at);
            for act in acts.iter().filter(here) {
                if let Act::Put(_, row) = act
                    && !rows.contains(row)
                {
                    rows.push(row.clone());
                }
            }
            let Some(row) = self
                .rows
                .get(at)
                .filter(|_| !acts.contains(&&Act::Strike(at)))
            else {
                continue;
            };
            let mut row = row.clone();
            for act in acts {
                match act {
                    Act::Set(of, column, Some(to)) if *of == at => {
                        row.insert(column, to.clone());
                    }
                    Act::Set(of, column, None) if *of == at => {
                        row.remove(column);
                    }
                    _ => {}
                }
            }
            rows.push(row);
        }
        rows
    }

    fn set(&self, rows: &[Row]) -> BTreeSet<String> {
        rows.iter().map(|row| self.line(row)).collect()
    }
}

fn kind() -> impl Strategy<Value = (Field, Vec<&'static str>)> {
    prop_oneof![
        Just((Field::Partners, Vec::new())),
        Just((Field::Indicator, vec!["unit", "baseline", "target"])),
        Just((Field::Cost, vec!["amount", "currency", "year"])),
        Just((Field::Funding, vec!["amount", "currency", "year"])),
    ]
}

fn told(column: &str, value: u8) -> String {
    match column {
        "unit" | "currency" => format!("U{value}"),
        "year" => format!("{}", 2000 + u32::from(value)),
        _ => value.to_string(),
    }
}

fn row((field, columns): &(Field, Vec<&'static str>), name: String, values: &[u8]) -> Row {
    let mut row = Row::from([("name", name)]);
    for (column, value) in columns.iter().zip(values) {
        // A row that says something besides its name and year keeps itself under another name.
        if *value > 0 || *column == columns[0] || *column == "year" {
            row.insert(column, told(column, *value));
        }
    }
    let _ = field;
    row
}

fn acts(table: &Table, steps: &[(u8, usize, usize, u8)]) -> Vec<Act> {
    let mut acts: Vec<Act> = Vec::new();
    let mut taken = BTreeSet::new();
    for (what, at, column, value) in steps {
        let of = at % table.rows.len().max(1);
        let named = |name: &str| {
            acts.iter()
                .any(|act| matches!(act, Act::Put(_, row) if row["name"] == name))
        };
        let act = match what {
            0..=1 if !table.rows.is_empty() && !table.columns.is_empty() => {
                let column = table.columns[column % table.columns.len()];
                let key = column == "year";
                let first = column == table.columns[0];
                let to = (*value > 0 || key || first).then(|| told(column, *value + 10));
                // Another name or year is told from another row by what it says besides.
                let free = if key {
                    taken.insert((of, 9)) && !taken.contains(&(of, 8))
                } else {
                    !taken.contains(&(of, 9)) && {
                        taken.insert((of, 8));
                        true
                    }
                };
                let twice = acts.iter().any(
                    |act| matches!(act, Act::Set(row, other, _) if *row == of && *other == column),
                );
                (free && !twice && table.rows[of].get(column) != to.as_ref())
                    .then_some(Act::Set(of, column, to))
            }
            2 if !table.rows.is_empty() && !table.columns.is_empty() => {
                let free = taken.insert((of, 9)) && !taken.contains(&(of, 8));
                let name = format!("{} n{value}", table.rows[of]["name"]);
                free.then_some(Act::Set(of, "name", Some(name)))
            }
            3 if !table.rows.is_empty() => {
                let free = !taken.contains(&(of, 8)) && taken.insert((of, 9));
                taken.insert((of, 8));
                free.then_some(Act::Strike(of))
            }
            _ => {
                let name = format!("p{}", column % 3);
                let values = [100 + *value, 0, 1];
                let new = row(
                    &(table.field.clone(), table.columns.clone()),
                    name.clone(),
                    &values,
                );
                (!named(&name)).then_some(Act::Put(at % (table.rows.len() + 1), new))
            }
        };
        acts.extend(act);
    }
    acts
}

fn room() -> impl Strategy<Value = (Table, Vec<Vec<Act>>)> {
    let step = || (0u8..5, 0usize..8, 0usize..8, 0u8..3);
    (
        kind(),
        vec(vec(0u8..3, 3), 0..4),
        vec(vec(step(), 1..4), 1..5),
    )
        .prop_map(|(kind, rows, drafts)| {
            let rows = rows.iter().enumerate();
            // No two say the same besides their names: which is which would have to be guessed.
            let rows = rows.map(|(at, values)| {
                let mut values = values.clone();
                values[0] = 20 + u8::try_from(at).unwrap();
                row(&kind, format!("r{at}"), &values)
            });
            let table = Table {
                rows: rows.collect(),
                field: kind.0,
                columns: kind.1,
            };
            let drafts = drafts.iter().map(|steps| acts(&table, steps));
            let drafts = drafts.filter(|acts| !acts.is_empty()).collect();
            (table, drafts)
        })
}

/// A room played on its cells: who fell, and what has been done.
fn play<'a>(drafts: &'a [Vec<Act>], order: &[usize]) -> (BTreeSet<usize>, Vec<&'a Act>) {
    let (mut fallen, mut made) = (BTreeSet::new(), Vec::<&Act>::new());
    let mut adopted = BTreeSet::new();
    for who in order.iter().filter(|who| **who < drafts.len()) {
        if fallen.contains(who) {
            continue;
        }
        adopted.insert(*who);
        made.extend(&drafts[*who]);
        for (other, acts) in drafts.iter().enumerate() {
            let lost = acts
                .iter()
                .any(|act| made.iter().any(|it| it.excludes(act)));
            let met = acts.iter().all(|act| made.iter().any(|it| act.same(it)));
            if !adopted.contains(&other) && (lost || met) {
                fallen.insert(other);
            }
        }
    }
    (fallen, made)
}

fn scene(table: &Table, drafts: &[Vec<Act>]) -> Scene {
    let mut scene = Scene::of(&[("care", "")]);
    let base = table.text(&table.rows);
    let clause = scene.plan.clauses.get_mut(&clause_id("care")).unwrap();
    clause.set(&table.field, Some(&base)).unwrap();
    for (at, acts) in drafts.iter().enumerate() {
        let proposed = table.text(&table.with(&acts.iter().collect::<Vec<_>>()));
        let voice = Voice::PARTIES[at % Voice::PARTIES.len()];
        let about = ("care", table.field.clone());
        scene.value(&format!("d-{}", at + 1), voice, about, &base, &proposed);
    }
    scene
}

fn id(at: usize) -> String {
    format!("d-{}", at + 1)
}

/// What is shown as alternatives: two of which only one can be adopted are, and where all go together nothing is.
fn shows(table: &Table, drafts: &[Vec<Act>], scene: &Scene) -> Result<(), TestCaseError> {
    let shown = alternatives(scene, &table.field);
    let open: Vec<usize> = (0..drafts.len())
        .filter(|at| pending(scene, &id(*at)))
        .collect();
    let mut any = false;
    for one in &open {
        for two in open.iter().filter(|two| *two > one) {
            let excludes = drafts[*one]
                .iter()
                .any(|act| drafts[*two].iter().any(|other| act.excludes(other)));
            any |= excludes;
            let both = [amendment_id(&id(*one)), amendment_id(&id(*two))];
            let told = shown
                .iter()
                .any(|set| both.iter().all(|it| set.contains(it)));
            prop_assert!(!excludes || told, "{:?}: {:?}", both, shown);
        }
    }
    prop_assert!(any || shown.is_empty(), "{:?}", shown);
    Ok(())
}

fn reads_as_its_cells_tell(table: &Table, drafts: &[Vec<Act>]) -> Result<(), TestCaseError> {
    let scene = scene(table, drafts);
    shows(table, drafts, &scene)?;
    let mut ends: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
    for order in orders(drafts.len()) {
        for count in 1..=order.len() {
            let first = &order[..count];
            let later = played(&scene, first);
            let (fallen, made) = play(drafts, first);
            let reads = value(&later, &table.field);
            let elements = table.field.elements(&reads).unwrap_or_default();
            let spelled = |one| table.field.spelled(&[one]).unwrap();
            let lines: BTreeSet<String> = elements.into_iter().map(spelled).collect();
            prop_assert_eq!(&lines, &table.set(&table.with(&made)), "{:?}", first);
            for at in (0..drafts.len()).filter(|at| !first.contains(at)) {
                let open = pending(&later, &id(at));
                prop_assert_eq!(open, !fallen.contains(&at), "{} after {:?}", at, first);
                let stands = preview(&later.plan, &later.dialogue, &amendment_id(&id(at)));
                prop_assert!(!open || stands.is_ok());
            }
            shows(table, drafts, &later)?;
            // What several put in stands in one place, whichever of them were adopted.
            let end = ends.entry(lines).or_insert_with(|| reads.clone());
            prop_assert_eq!(&*end, &reads, "{:?}", first);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        // Each room is played in up to twenty-four orders.
        cases: ProptestConfig::default().cases / 8,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_table_reads_as_its_cells_tell((table, drafts) in room()) {
        reads_as_its_cells_tell(&table, &drafts)?;
    }

    #[test]
    fn a_list_reads_the_same_in_every_order((base, drafts) in lists()) {
        let scene = partners(&base, &drafts);
        let ends: BTreeSet<String> = orders(drafts.len())
            .iter()
            .map(|order| value(&played(&scene, order), &Field::Partners))
            .collect();
        let told = ends.len() == 1 || !alternatives(&scene, &Field::Partners).is_empty();
        prop_assert!(told, "{:?}", ends);
    }
}

/// A list, and others that proposals make of it: elements come, of few names, and others go, or change places.
fn lists() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    let step = (0u8..7, 0usize..12, 0usize..12);
    let drafts = vec(vec(step, 1..4), 2..5);
    (0usize..5, drafts).prop_map(|(count, drafts)| {
        let base: Vec<String> = (0..count).map(|at| format!("r{at}")).collect();
        let made = |steps: &Vec<(u8, usize, usize)>| {
            let mut list = base.clone();
            for (what, at, to) in steps {
                let place = at % list.len().max(1);
                match what {
                    0..=1 if !list.is_empty() => {
                        let one = list.remove(place);
                        if *what == 1 {
                            list.insert(to % (list.len() + 1), one);
                        }
                    }
                    _ => {
                        let new = format!("p{}", at % 3);
                        if !list.contains(&new) {
                            list.insert(to % (list.len() + 1), new);
                        }
                    }
                }
            }
            list
        };
        let drafts = drafts.iter().map(made).filter(|list| *list != base);
        let drafts = drafts.collect();
        (base, drafts)
    })
}

fn partners(base: &[String], drafts: &[Vec<String>]) -> Scene {
    let mut scene = Scene::of(&[("care", "")]);
    let base = base.join(", ");
    let clause = scene.plan.clauses.get_mut(&clause_id("care")).unwrap();
    clause.set(&Field::Partners, Some(&base)).unwrap();
    for (at, list) in drafts.iter().enumerate() {
        let voice = Voice::PARTIES[at % Voice::PARTIES.len()];
        let about = ("care", Field::Partners);
        scene.value(&id(at), voice, about, &base, &list.join(", "));
    }
    scene
}

/// What several put into an empty list or table reads as they would stand there together.
#[test]
fn what_is_put_into_nothing_is_told_apart() {
    for (field, values, expected) in [
        (Field::Text, ["One stands.", "Two."], "One stands. Two."),
        (Field::Partners, ["farmers", "fishers"], "farmers, fishers"),
        (
            Field::Indicator,
            ["Covered; unit: %", "Clinics"],
            "Covered; unit: %\nClinics",
        ),
    ] {
        let mut scene = Scene::of(&[("care", "")]);
        for (at, proposed) in values.into_iter().enumerate() {
            let voice = Voice::PARTIES[at];
            scene.value(&id(at), voice, ("care", field.clone()), "", proposed);
        }
        let shown = shown(&scene, &field).pieces;
        let text: String = shown
            .iter()
            .map(|piece| match piece {
                Piece::Run(run) => run.text.as_str(),
                Piece::Alternatives { .. } => "?",
            })
            .collect();
        assert_eq!(text, expected);
        assert_eq!(shown.len(), 2, "{shown:?}");
    }
}
