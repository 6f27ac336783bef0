//! What must hold whatever two sides did.

use super::world::{World, met};
use crate::dialogue::{Basis, Dialogue, Proposal, basis};
use crate::plan::testing::plan;
use crate::plan::{Clause, ClauseId, Edit, Field, Kind, Outline, Plan, place, place_new};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Something that one side does; the numbers pick what it is done to.
#[derive(Clone, Debug)]
enum Deed {
    Write(usize, usize, usize),
    Title(usize),
    Start(usize, u8),
    Partner(usize, u8),
    Indicator(usize, u8, u8),
    Add(usize, usize),
    Remove(usize),
    Move(usize, usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = || 0_usize..12;
    prop_oneof![
        6 => (at(), at(), 0_usize..4).prop_map(|(clause, word, kind)| Deed::Write(clause, word, kind)),
        1 => at().prop_map(Deed::Title),
        1 => (at(), 1_u8..4).prop_map(|(clause, day)| Deed::Start(clause, day)),
        2 => (at(), 0_u8..6).prop_map(|(clause, name)| Deed::Partner(clause, name)),
        2 => (at(), 0_u8..3, 0_u8..9).prop_map(|(clause, row, value)| Deed::Indicator(clause, row, value)),
        2 => (at(), at()).prop_map(|(parent, after)| Deed::Add(parent, after)),
        2 => at().prop_map(Deed::Remove),
        3 => (at(), at(), at()).prop_map(|(clause, parent, after)| Deed::Move(clause, parent, after)),
    ]
}

fn base() -> World {
    let mut plan = plan(&[
        ("a", None, 10),
        ("a-one", Some("a"), 10),
        ("a-two", Some("a"), 20),
        ("b", None, 20),
        ("b-one", Some("b"), 1),
        ("b-two", Some("b"), 2),
        ("c", None, 30),
    ]);
    plan.manifest.id = "test".to_owned();
    plan.manifest.title = "Plan".to_owned();
    for clause in plan.clauses.values_mut() {
        clause.text = "The fund pays the care. It reports every year.".to_owned();
        clause.set(&Field::Partners, Some("p1, p2")).unwrap();
        let rows = "Coverage; target: 3\nPaid; target: 1";
        clause.set(&Field::Indicator, Some(rows)).unwrap();
    }
    World::of(&plan, &Dialogue::default())
}

/// The world after these, whose new words begin with the letter of the side.
fn after(base: &World, deeds: &[Deed], letter: char) -> World {
    let mut plan = base.plan.clone();
    for (at, deed) in deeds.iter().enumerate() {
        if let Some(edits) = edits(&plan, deed, &format!("{letter}{at}")) {
            // What cannot be done is not done.
            let _ = Edit::apply_all(&edits, &mut plan);
        }
    }
    World::of(&plan, &base.dialogue)
}

fn edits(plan: &Plan, deed: &Deed, new: &str) -> Option<Vec<Edit>> {
    let ids: Vec<&ClauseId> = plan.clauses.keys().collect();
    let pick = |at: usize| ids.get(at % ids.len().max(1)).map(|id| (*id).clone());
    let set = |clause: ClauseId, field: Field, value: String| {
        let value = Some(value);
        Some(vec![Edit::Set {
            clause,
            field,
            value,
        }])
    };
    match deed {
        Deed::Write(at, word, kind) => {
            let clause = pick(*at)?;
            let text = plan.clauses[&clause].text.clone();
            let mut words: Vec<&str> = text.split(' ').collect();
            let place = word % words.len().max(1);
            match kind {
                0 => words.insert(place, new),
                1 => words[place] = new,
                2 if words.len() > 1 => {
                    words.remove(place);
                }
                _ => {
                    let more = format!("{text} Also {new} is done.");
                    return set(clause, Field::Text, more);
                }
            }
            set(clause, Field::Text, words.join(" "))
        }
        Deed::Title(at) => set(pick(*at)?, Field::Title, format!("Title {new}")),
        Deed::Start(at, day) => set(pick(*at)?, Field::Start, format!("2004-01-0{day}")),
        Deed::Partner(at, name) => {
            let clause = pick(*at)?;
            let mut partners = plan.clauses[&clause].partners.clone();
            let name = format!("p{name}");
            match partners.iter().position(|one| *one == name) {
                Some(at) => {
                    partners.remove(at);
                }
                None => partners.push(name),
            }
            set(clause, Field::Partners, partners.join(", "))
        }
        Deed::Indicator(at, row, value) => {
            let clause = pick(*at)?;
            let names = ["Coverage", "Paid", "New"];
            let name = names[usize::from(*row) % 3];
            let mut rows = plan.clauses[&clause].indicators.clone();
            rows.retain(|one| one.name != name);
            let mut made: Clause = Clause::new(clause.clone(), Kind::Action);
            made.indicators = rows;
            let kept = made.get(&Field::Indicator).unwrap_or_default();
            let line = format!("{name}; target: {value}");
            let gap = if kept.is_empty() || *value == 0 {
                ""
            } else {
                "\n"
            };
            let line = if *value == 0 { "" } else { &line };
            set(clause, Field::Indicator, format!("{kept}{gap}{line}"))
        }
        Deed::Add(parent, after) => {
            let parent = pick(*parent).filter(|_| parent % 3 > 0);
            let after = pick(*after);
            let gap = place_new(plan, parent.as_ref(), after.as_ref());
            let mut edits = gap.moves;
            edits.push(Edit::Add {
                clause: Box::new(Clause {
                    parent,
                    order: gap.order,
                    title: format!("Title {new}"),
                    text: format!("Word {new} here."),
                    ..Clause::new(new.parse().unwrap(), Kind::Action)
                }),
            });
            Some(edits)
        }
        Deed::Remove(at) => Some(vec![Edit::Remove { clause: pick(*at)? }]),
        Deed::Move(at, parent, after) => {
            let clause = pick(*at)?;
            let parent = pick(*parent).filter(|it| *it != clause && parent % 3 > 0);
            let after = pick(*after);
            Some(place(plan, &clause, parent.as_ref(), after.as_ref()))
        }
    }
}

/// The words of a side that stand in a plan.
fn words_of(plan: &Plan, letter: char) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for clause in plan.clauses.values() {
        for (_, text) in clause.fields() {
            found.extend(new_words(&text, letter));
        }
    }
    found
}

fn new_words(text: &str, letter: char) -> Vec<String> {
    let words = text.split([' ', '.']);
    let is_new = |word: &&str| {
        let rest = word.strip_prefix(letter);
        rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|it| it.is_ascii_digit()))
    };
    words.filter(is_new).map(str::to_owned).collect()
}

/// The words of a side that amendments propose.
fn proposed(world: &World, letter: char) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for one in world.dialogue.amendments.values() {
        match &one.proposal {
            Proposal::Words { proposed, .. } => {
                let text = proposed.clone().unwrap_or_default();
                found.extend(new_words(&text, letter));
            }
            Proposal::Add { clause, .. } => {
                for (_, text) in clause.fields() {
                    found.extend(new_words(&text, letter));
                }
            }
            _ => {}
        }
    }
    found
}

fn rows(world: &World) -> Vec<ClauseId> {
    let outline = Outline::of(&world.plan);
    outline.rows().iter().map(|row| row.id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(128)
    ))]

    #[test]
    fn one_side_alone_wins(deeds in vec(deed(), 0..8)) {
        let base = base();
        let other = after(&base, &deeds, 't');
        for (ours, theirs) in [(&base, &other), (&other, &base), (&other, &other)] {
            let (world, merging) = met(&base, ours, theirs);
            prop_assert!(merging.cases.is_empty());
            prop_assert_eq!(&world.files, &other.files);
        }
    }

    #[test]
    fn nothing_of_either_side_is_lost(ours in vec(deed(), 0..8), theirs in vec(deed(), 0..8)) {
        let base = base();
        let (ours, theirs) = (after(&base, &ours, 'o'), after(&base, &theirs, 't'));
        let (world, merging) = met(&base, &ours, &theirs);
        prop_assert!(words_of(&ours.plan, 'o').is_subset(&words_of(&world.plan, 'o')));
        let mut there = words_of(&world.plan, 't');
        there.extend(proposed(&world, 't'));
        prop_assert!(words_of(&theirs.plan, 't').is_subset(&there), "{:?}", merging.cases);
        // Whatever theirs removed and is still there is proposed.
        for id in base.plan.clauses.keys() {
            let stayed = world.plan.clauses.contains_key(id) && !theirs.plan.clauses.contains_key(id);
            if stayed && ours.plan.clauses.contains_key(id) {
                prop_assert!(merging.cases.iter().any(|case| case.clause.as_ref() == Some(id)));
            }
        }
        // No clause is without its parent, and none in a circle.
        prop_assert_eq!(rows(&world).len(), world.plan.clauses.len());
        for clause in world.plan.clauses.values() {
            let there = clause.parent.as_ref().is_none_or(|it| world.plan.clauses.contains_key(it));
            prop_assert!(there);
            prop_assert!(!clause.parent.as_ref().is_some_and(|it| world.plan.is_within(it, &clause.id)));
        }
        for case in &merging.cases {
            prop_assert!(!case.tabled.is_empty(), "{case:?}");
            for (_, id) in &case.tabled {
                let one = &world.dialogue.amendments[id];
                let stands = |id: &ClauseId| world.plan.clauses.contains_key(id);
                // What belongs under a clause that is proposed as well waits for that, and of two moves that put clauses
                // under one another the second waits for the first to be taken back.
                let waits = match &one.proposal {
                    Proposal::Add { clause, .. } => clause.parent.as_ref().is_some_and(|it| !stands(it)),
                    Proposal::Move { clause, parent: Some(parent), .. } => {
                        !stands(parent) || world.plan.is_within(parent, clause)
                    }
                    _ => false,
                };
                if !waits {
                    let basis = basis(&world.plan, &world.dialogue, one);
                    prop_assert!(basis != Basis::Gone, "{:?}", case);
                }
            }
        }
    }

    #[test]
    fn a_side_that_did_not_touch_a_field_never_changes_it(
        ours in vec(deed(), 0..8),
        theirs in vec(deed(), 0..8),
    ) {
        let base = base();
        let (ours, theirs) = (after(&base, &ours, 'o'), after(&base, &theirs, 't'));
        let (world, _) = met(&base, &ours, &theirs);
        for (id, was) in &base.plan.clauses {
            let sides = [&ours, &theirs, &world].map(|world| world.plan.clauses.get(id));
            let [Some(ours), Some(theirs), Some(merged)] = sides else { continue };
            for field in Field::KNOWN {
                let [was, ours, theirs, merged] = [was, ours, theirs, merged].map(|it| it.get(&field));
                if was == theirs {
                    prop_assert_eq!(&merged, &ours);
                }
                if was == ours {
                    prop_assert_eq!(&merged, &theirs);
                }
            }
        }
    }

    #[test]
    fn it_does_not_matter_who_merges_but_for_what_collides(
        ours in vec(deed(), 0..8),
        theirs in vec(deed(), 0..8),
    ) {
        let base = base();
        let (ours, theirs) = (after(&base, &ours, 'o'), after(&base, &theirs, 't'));
        let (one, here) = met(&base, &ours, &theirs);
        let (other, there) = met(&base, &theirs, &ours);
        prop_assert_eq!(here.cases.is_empty(), there.cases.is_empty());
        if here.cases.is_empty() {
            prop_assert_eq!(&one.plan.clauses, &other.plan.clauses);
        }
        let collides = |id: &ClauseId, field: &Field| {
            let mut cases = here.cases.iter().chain(&there.cases);
            let same = |of: &Option<Field>| of.is_none() || of.as_ref() == Some(field);
            cases.any(|case| case.clause.as_ref() == Some(id) && same(&case.field))
        };
        // What stands with one is tabled with the other.
        for letter in ['o', 't'] {
            let all = |world: &World| -> BTreeSet<String> {
                let stands = words_of(&world.plan, letter).into_iter();
                stands.chain(proposed(world, letter)).collect()
            };
            prop_assert_eq!(all(&one), all(&other));
        }
        for (id, clause) in &one.plan.clauses {
            let Some(twin) = other.plan.clauses.get(id) else { continue };
            for field in Field::KNOWN.into_iter().filter(|field| !collides(id, field)) {
                prop_assert_eq!(clause.get(&field), twin.get(&field));
            }
        }
    }

    #[test]
    fn merging_twice_changes_nothing(ours in vec(deed(), 0..8), theirs in vec(deed(), 0..8)) {
        let base = base();
        let (ours, theirs) = (after(&base, &ours, 'o'), after(&base, &theirs, 't'));
        let (once, _) = met(&base, &ours, &theirs);
        let (twice, _) = met(&theirs, &once, &theirs);
        prop_assert_eq!(&once.files, &twice.files);
    }
}
