//! What is said is read back exactly, in every language, whole and within changes.

use super::*;
use crate::export::document::{Change, Revision};
use crate::plan::testing;
use crate::plan::{Clause, Group, Organisation, Scheme, Voice};
use proptest::prelude::*;

fn registered(names: &[String]) -> Plan {
    let mut plan = Plan::default();
    for (at, name) in names.iter().enumerate() {
        plan.registers.groups.push(Group {
            id: ["informal-workers", "poor", "a", "women", "b"][at % 5].to_owned(),
            name: name.clone(),
            ..Group::default()
        });
        plan.registers.schemes.push(Scheme {
            id: format!("s{at}"),
            name: name.clone(),
            ..Scheme::default()
        });
        plan.manifest.organisations.push(Organisation {
            id: format!("o{at}"),
            name: name.clone(),
            voice: Voice::Government,
            delegates: Vec::new(),
        });
    }
    plan
}

fn names() -> impl Strategy<Value = Vec<String>> {
    let name = prop_oneof![
        3 => "[A-C][a-z]{0,3}( [a-z,;:\"()]{1,4}){0,2}",
        1 => Just("poor".to_owned()),
        1 => Just(String::new()),
        1 => testing::nasty(),
    ];
    prop::collection::vec(name, 0..6)
}

/// A clause whose keys are of the plan, for the most part.
fn clause() -> impl Strategy<Value = Clause> {
    let group = prop_oneof![
        4 => prop::sample::select(vec!["informal-workers", "poor", "a", "women", "b"]).prop_map(str::to_owned),
        1 => "[a-z, ]{1,5}",
    ];
    let groups = prop::collection::vec(group, 0..4);
    let guarantee = prop::option::of(prop::sample::select(vec![
        "essential-health-care",
        "children",
        "strange",
    ]));
    let lead = prop::option::of(prop::sample::select(vec!["o0", "o1", "else"]));
    let state = prop::option::of(prop::sample::select(vec!["pledged", "sought", "hoped"]));
    (testing::clause(), groups, guarantee, lead, state).prop_map(
        |(mut clause, groups, guarantee, lead, state)| {
            clause.groups = groups;
            clause.guarantee = guarantee.map(str::to_owned);
            clause.lead = lead.map(str::to_owned);
            clause.exclusion = vec!["financial".to_owned(), "self-exclusion".to_owned()];
            for row in &mut clause.funding {
                row.state = state.map(str::to_owned);
                row.scheme = Some("s1".to_owned());
            }
            clause
        },
    )
}

/// What a document would show: what nobody sees stands there as marks.
fn shown(text: &str) -> String {
    crate::text::Shown::prose(text).into_string()
}

#[test]
fn keys_stand_in_the_words_of_the_plan() {
    let plan = registered(&[
        "Travailleurs informels".to_owned(),
        "Les pauvres".to_owned(),
    ]);
    let key_names = KeyNames::of(&[&plan], Catalogue::of(Language::French));
    for (field, text, said) in [
        (
            Field::Guarantee,
            "essential-health-care",
            "Soins de santé essentiels",
        ),
        (
            Field::Groups,
            "informal-workers, poor, strange",
            "Travailleurs informels, Les pauvres, strange",
        ),
        (Field::Kind, "action", "Action"),
        (
            Field::Funding,
            "Fonds; scheme: s1; state: pledged",
            "Fonds\u{a0}; Régime\u{a0}: Les pauvres\u{a0}; État\u{a0}: promis",
        ),
        (Field::Text, "poor", "poor"),
    ] {
        assert_eq!(key_names.said(&field, text), said);
        assert_eq!(key_names.read(&field, said, &[text]).as_deref(), Some(text));
        // Keys themselves are understood as well.
        assert_eq!(key_names.read(&field, text, &[text]).as_deref(), Some(text));
    }
    // What bears the name that is another's key.
    let plan = registered(&["poor".to_owned()]);
    let alike = KeyNames::of(&[&plan], Catalogue::of(Language::French));
    let both = "poor, informal-workers";
    assert_eq!(alike.said(&Field::Groups, "informal-workers"), "poor");
    assert_eq!(alike.said(&Field::Groups, both), both);
    assert_eq!(
        alike.read(&Field::Groups, both, &[both]).as_deref(),
        Some(both)
    );
    let read = |field: Field, words: &str| key_names.read(&field, words, &[]);
    assert_eq!(
        read(Field::Groups, "poor, travailleurs informels").as_deref(),
        Some("poor, informal-workers")
    );
    assert_eq!(
        read(Field::Guarantee, "Essential health care").as_deref(),
        Some("essential-health-care")
    );
    assert_eq!(
        read(Field::Funding, "Fonds; state: promised").as_deref(),
        Some("Fonds; state: pledged")
    );
    for (field, words) in [
        (Field::Groups, "poor\nnobody"),
        (Field::Guarantee, "Health"),
        (Field::Aspect, "children"),
        (Field::Funding, "Fonds; state: hoped"),
        (Field::Funding, "Fonds; Amuont: 5"),
    ] {
        assert_eq!(read(field, words), None, "{words}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_is_said_is_read(names in names(), clause in clause(), other in 0..4_usize) {
        let plan = registered(&names);
        let language = Language::iter().nth(other).unwrap();
        let key_names = KeyNames::of(&[&plan], Catalogue::of(language));
        let reader = KeyNames::of(&[&plan], Catalogue::of(Language::English));
        let hidden = |text: &str| shown(text) != *text;
        for (field, text) in clause.fields().into_iter().filter(|(field, _)| key_names.knows(field)) {
            let said = key_names.said(&field, &text);
            // A key that holds the end of a line or what nobody sees is found by standing where it stood, not by its name.
            if hidden(&text) || text.contains('\\') {
                continue;
            }
            prop_assert_eq!(key_names.read(&field, &said, &[&text]), Some(text.clone()), "{} {:?}", field, said);
            prop_assert_eq!(reader.read(&field, &said, &[&text]), Some(text.clone()));
            prop_assert_eq!(key_names.read(&field, &text, &[&text]), Some(text));
        }
    }

    #[test]
    fn both_ends_of_changes_say_what_they_say(
        names in names(),
        clauses in (clause(), clause()),
        cuts in prop::collection::vec(0..3_usize, 24),
    ) {
        let plan = registered(&names);
        let key_names = KeyNames::of(&[&plan], Catalogue::of(Language::Spanish));
        for field in Field::KNOWN {
            let [old, new] = [&clauses.0, &clauses.1].map(|clause| clause.get(&field).unwrap_or_default());
            let runs = crate::text::diff_text(&old, &new);
            let pieces: Vec<(&str, Option<Revision>)> = runs
                .iter()
                .zip(cuts.iter().cycle())
                .map(|(run, by)| {
                    let kind = match run.kind {
                        crate::text::RunKind::Kept => None,
                        crate::text::RunKind::Inserted => Some(Change::Inserted),
                        crate::text::RunKind::Deleted => Some(Change::Deleted),
                    };
                    (run.text, kind.map(|kind| Revision { kind, by: *by }))
                })
                .collect();
            let said = key_names.pieces(&field, &pieces);
            let named = said.iter().any(|(_, by)| by.is_some()) == pieces.iter().any(|(_, by)| by.is_some());
            prop_assert!(named);
            let end = |gone: Change| -> String {
                let there = said.iter().filter(|(_, by)| by.is_none_or(|by| by.kind != gone));
                there.map(|(text, _)| text.as_ref()).collect()
            };
            let ends = [(end(Change::Inserted), &old), (end(Change::Deleted), &new)];
            let raw = ends.iter().all(|(said, text)| said == *text);
            for (said, text) in ends {
                prop_assert!(raw || said == key_names.said(&field, text), "{} {:?} {:?}", field, said, text);
            }
        }
    }
}
