//! What must hold of amendments with sub-amendments in every order, in rooms of chance.

use super::rules_properties::{Step, Text, base, changed, said, step};
use super::{Alternative, Piece};
use crate::dialogue::rooms::{adopt, alternatives, pending, shown, table, text};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::dialogue::{Basis, basis, preview};
use crate::plan::{Field, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::HashMap;

/// A room: a text, and amendments of it with sub-amendments.
type Room = (Text, Vec<(Text, Vec<Text>)>);

fn room() -> impl Strategy<Value = Room> {
    let steps = || vec(step(), 1..3);
    let draft = (steps(), vec(steps(), 0..3));
    (base(), vec(draft, 1..3)).prop_map(|(base, drafts)| {
        let made = |(at, (steps, subs)): (usize, &(Vec<Step>, Vec<Vec<Step>>))| {
            let own = changed(&base, steps, ["x", "y"][at]);
            let subs = subs.iter().zip([["p", "q"], ["r", "s"]][at]);
            let subs = subs.map(|(steps, name)| changed(&own, steps, name));
            let subs: Vec<Text> = subs.filter(|one| said(one) != said(&own)).collect();
            (own, subs)
        };
        let all: Vec<_> = drafts.iter().enumerate().map(made).collect();
        let all = all.into_iter().filter(|(own, _)| said(own) != said(&base));
        let all = all.collect();
        (base, all)
    })
}

/// The scene, and for each amendment its name and those of its sub-amendments.
fn scene((base, drafts): &Room) -> (Scene, Vec<(String, Vec<String>)>) {
    let proposals: Vec<String> = drafts.iter().map(|(own, _)| said(own)).collect();
    let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
    let mut scene = table(&said(base), &proposals);
    let mut names = Vec::new();
    let mut number = drafts.len();
    for (at, (_, subs)) in drafts.iter().enumerate() {
        let own = format!("d-{}", at + 1);
        let mut theirs = Vec::new();
        for sub in subs {
            number += 1;
            theirs.push(format!("d-{number}"));
            scene.sub(&format!("d-{number}"), Voice::Workers, &own, &said(sub));
        }
        names.push((own, theirs));
    }
    (scene, names)
}

fn played(scene: &Scene, order: &[&str]) -> Scene {
    let mut scene = scene.clone();
    for id in order {
        // With a sub-amendment it may have lost the ground that it has without.
        let adoptable = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).is_ok();
        if pending(&scene, id) && adoptable {
            adopt(&mut scene, id);
        }
    }
    scene
}

fn after(scene: &Scene, order: &[&str]) -> String {
    text(&played(scene, order))
}

/// Whether the last of some others has nothing new to say once these are adopted.
fn met(scene: &Scene, order: &[&str], others: &[&str]) -> bool {
    let later = played(scene, order);
    others.last().is_some_and(|last| {
        let last = &later.dialogue.amendments[&amendment_id(last)];
        basis(&later.plan, &later.dialogue, last) == Basis::Met
    })
}

/// Whether one of some amendments and one of some others are two of the options of one place.
fn opposed(scene: &Scene, some: &[&str], others: &[&str]) -> bool {
    let pieces = shown(scene, &Field::Text).pieces;
    pieces.iter().any(|piece| match piece {
        Piece::Alternatives { options, .. } => {
            let named = |all: &[&str]| {
                let options = options.iter().enumerate().filter(|(_, option)| {
                    let mut ids = option.amendments.iter();
                    ids.any(|id| all.contains(&id.as_str()))
                });
                options.map(|(at, _)| at).collect::<Vec<_>>()
            };
            let (mine, theirs) = (named(some), named(others));
            mine.iter().any(|at| theirs.iter().any(|it| it != at))
        }
        Piece::Run(_) => false,
    })
}

/// An amendment and its sub-amendments.
type Names = [(String, Vec<String>)];

/// What the order decides between, as one amendment with one of its sub-amendments and another one, is shown.
fn tells(room: &Room) -> Result<(), TestCaseError> {
    let (scene, names) = scene(room);
    tells_in(&scene, &names)
}

fn tells_in(scene: &Scene, names: &Names) -> Result<(), TestCaseError> {
    let forms = |(own, subs): &(String, Vec<String>)| {
        let mut forms = vec![vec![own.clone()]];
        forms.extend(subs.iter().map(|sub| vec![sub.clone(), own.clone()]));
        forms
    };
    let mut all: Vec<(Vec<String>, Vec<String>, Vec<String>)> = Vec::new();
    for (at, one) in names.iter().enumerate() {
        for two in names.iter().skip(at + 1) {
            for mine in forms(one) {
                for theirs in forms(two) {
                    all.push((mine.clone(), theirs, Vec::new()));
                }
            }
        }
        for (sub, first) in one.1.iter().enumerate() {
            for second in one.1.iter().skip(sub + 1) {
                let (first, second) = (vec![first.clone()], vec![second.clone()]);
                all.push((first, second, vec![one.0.clone()]));
            }
        }
    }
    for (mine, theirs, last) in all {
        fn strs(all: &[String]) -> Vec<&str> {
            all.iter().map(String::as_str).collect()
        }
        let (mine, theirs, last) = (strs(&mine), strs(&theirs), strs(&last));
        let one = after(scene, &[&mine[..], &theirs, &last].concat());
        let two = after(scene, &[&theirs[..], &mine, &last].concat());
        // What says nothing new any more falls, with what others would make of it, and is no alternative.
        if met(scene, &mine, &theirs) || met(scene, &theirs, &mine) {
            continue;
        }
        let told = one == two || opposed(scene, &mine, &theirs);
        prop_assert!(told, "{:?} {:?}: {:?} {:?}", mine, theirs, one, two);
    }
    Ok(())
}

/// Every way of going on after some were put: what amends comes before what it amends, or not at all.
fn next<'n>(names: &'n Names, order: &[&'n str]) -> Vec<&'n str> {
    let mut next = Vec::new();
    for (own, subs) in names {
        if !order.contains(&own.as_str()) {
            let all = subs.iter().chain([own]).map(String::as_str);
            next.extend(all.filter(|id| !order.contains(id)));
        }
    }
    next
}

/// Whether two orders in which the same are put make different texts: asked of every order there is.
fn decides(scene: &Scene, names: &Names) -> bool {
    let mut ends: HashMap<Vec<&str>, String> = HashMap::new();
    let mut waiting: Vec<(Vec<&str>, Scene)> = vec![(Vec::new(), scene.clone())];
    while let Some((order, at)) = waiting.pop() {
        let mut put = order.clone();
        put.sort_unstable();
        let reads = text(&at);
        let end = ends.entry(put).or_insert_with(|| reads.clone());
        if *end != reads {
            return true;
        }
        for id in next(names, &order) {
            let later = played(&at, &[id]);
            waiting.push(([&order[..], &[id]].concat(), later));
        }
    }
    false
}

/// What is shown as alternatives, the order of putting decides about.
fn tells_no_more(room: &Room) -> Result<(), TestCaseError> {
    let (scene, names) = scene(room);
    tells_no_more_in(&scene, &names)
}

fn tells_no_more_in(scene: &Scene, names: &Names) -> Result<(), TestCaseError> {
    let shown = alternatives(scene, &Field::Text);
    prop_assert!(shown.is_empty() || decides(scene, names), "{:?}", shown);
    Ok(())
}

/// Every alternative stands against another one of its place for a reason: between something of the one and something of
/// the other, the order decides.
fn tells_why(scene: &Scene, names: &Names) -> Result<(), TestCaseError> {
    for piece in shown(scene, &Field::Text).pieces {
        let Piece::Alternatives { options, .. } = piece else {
            continue;
        };
        for (at, option) in options.iter().enumerate() {
            let others = options.iter().enumerate();
            let mut others = others.filter(|(other, _)| *other != at);
            let why = others.any(|(_, other)| collide(scene, names, option, other));
            prop_assert!(why, "{:?}", option.amendments);
        }
    }
    Ok(())
}

fn collide(scene: &Scene, names: &Names, one: &Alternative, two: &Alternative) -> bool {
    let differ = |mine: &[&str], theirs: &[&str], last: &[&str]| {
        after(scene, &[mine, theirs, last].concat()) != after(scene, &[theirs, mine, last].concat())
    };
    let names_of = |option: &Alternative, (own, subs): &(String, Vec<String>)| {
        let has = |name: &String| option.amendments.iter().any(|id| id.as_str() == name);
        subs.iter().chain([own]).any(has)
    };
    names.iter().any(|mine| {
        let other = names.iter().filter(|it| it.0 != mine.0);
        let mut other = other.filter(|theirs| names_of(one, mine) && names_of(two, theirs));
        let forms = |theirs: &(String, Vec<String>)| {
            let theirs = every(theirs);
            let mut all = every(mine).into_iter();
            all.any(|mine| theirs.iter().any(|theirs| differ(&mine, theirs, &[])))
        };
        let rivals = || {
            let of = |option: &Alternative| -> Vec<String> {
                let subs = mine.1.iter().filter(|sub| {
                    let mut ids = option.amendments.iter();
                    ids.any(|id| id.as_str() == sub.as_str())
                });
                subs.cloned().collect()
            };
            // Where what one would have says nothing, it is the amendment as the others leave it.
            let (mut ones, mut twos) = (of(one), of(two));
            let rest = |of: &[String]| -> Vec<String> {
                let rest = mine.1.iter().filter(|sub| !of.contains(sub));
                rest.cloned().collect()
            };
            if ones.is_empty() {
                ones = rest(&twos);
            } else if twos.is_empty() {
                twos = rest(&ones);
            }
            let mut ones = ones.iter();
            ones.any(|one| twos.iter().any(|two| differ(&[one], &[two], &[&mine.0])))
        };
        other.any(forms) || rivals()
    })
}

/// An amendment with any of its sub-amendments before it.
fn every((own, subs): &(String, Vec<String>)) -> Vec<Vec<&str>> {
    let some = |which: usize| {
        let subs = subs.iter().enumerate();
        let subs = subs.filter(|(at, _)| which >> at & 1 == 1);
        let subs = subs.map(|(_, id)| id.as_str());
        subs.chain([own.as_str()]).collect()
    };
    (0..1 << subs.len()).map(some).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn what_the_order_decides_about_with_sub_amendments_is_shown(room in room()) {
        tells(&room)?;
    }

    #[test]
    fn what_is_shown_as_alternatives_the_order_decides_about(room in room()) {
        tells_no_more(&room)?;
        let (scene, names) = scene(&room);
        tells_why(&scene, &names)?;
    }

    #[test]
    fn both_hold_of_what_was_amended_before(room in room(), some in 1usize..16) {
        let (scene, names) = scene(&room);
        let subs = names.iter().flat_map(|(_, subs)| subs).enumerate();
        let subs = subs.filter(|(at, _)| some >> at & 1 == 1);
        let before: Vec<&str> = subs.map(|(_, id)| id.as_str()).collect();
        let scene = played(&scene, &before);
        tells_in(&scene, &names)?;
        tells_no_more_in(&scene, &names)?;
        tells_why(&scene, &names)?;
    }
}

/// A text as it is said, in paragraphs, sentences and words.
fn of(said: &str) -> Text {
    let words = |sentence: &str| sentence.split(' ').map(str::to_owned).collect();
    let sentences = |paragraph: &str| {
        let whole = paragraph.trim_end_matches('.');
        whole.split(". ").map(words).collect()
    };
    said.split("\n\n").map(sentences).collect()
}

/// Rooms that were found by chance: what a sub-amendment brings stands against others although the one before it, with
/// which it is drawn, would make it another thing.
#[test]
fn a_sub_amendment_excludes_others_without_those_before_it() {
    let own = "x00. wa. wa.\n\nwa.";
    let other = (of("y00. wa. wa.\n\nwa."), Vec::new());
    let before = ["x00. p00. wa.\n\nwa.", "x00. wa. p00. wa.\n\nwa."];
    for first in before {
        let subs = vec![of(first), of("x00. q00 wa. wa.\n\nwa.")];
        let room = (of("wa. wa.\n\nwa."), vec![(of(own), subs), other.clone()]);
        tells(&room).unwrap();
    }
}

/// Rooms that were found by chance: with a sub-amendment the words are compared anew, and then no word is in the way.
#[test]
fn what_meets_only_where_it_is_drawn_is_no_alternative() {
    let own = (of("wa x00 the."), vec![of("wa x00 the p00.")]);
    let room = (
        of("wa the the."),
        vec![own, (of("wa the the y00."), Vec::new())],
    );
    tells_no_more(&room).unwrap();
    let (scene, _) = scene(&room);
    assert!(alternatives(&scene, &Field::Text).is_empty());
}

/// A room that was found by chance: what an amendment strikes goes with another one, and nobody would miss it, but for
/// what its sub-amendment would have brought.
#[test]
fn a_sub_amendment_falls_with_what_would_not_be_missed_by_itself() {
    let room = (
        of("wa. wa.\n\nwa wa. wa."),
        vec![
            (of("wa.\n\nwa wa. wa."), vec![of("wa wa. wa p10.")]),
            (of("wa. wa.\n\nwa wa. y00."), vec![of("wa wa. y00.")]),
        ],
    );
    tells(&room).unwrap();
    tells_no_more(&room).unwrap();
}

/// A room that was found by chance: all that an amendment would still do is what a sub-amendment made of it, and yet it is the
/// amendment that stands against another one.
#[test]
fn what_was_amended_before_stands_against_others_as_the_amendment_that_it_is() {
    let first = (
        of("wa.\n\nx00 wa. wa."),
        vec![of("p00. wa.\n\nx00 wa. wa."), of("wa.")],
    );
    let second = (of("wa.\n\nwa y00. wa."), vec![of("wa.\n\nwa.")]);
    let (scene, names) = scene(&(of("wa.\n\nwa. wa."), vec![first, second]));
    let scene = played(&scene, &["d-4", "d-5"]);
    tells_in(&scene, &names).unwrap();
    tells_no_more_in(&scene, &names).unwrap();
    let shown = alternatives(&scene, &Field::Text);
    let named = |id: &str| shown.iter().any(|all| all.contains(&amendment_id(id)));
    assert!(named("d-1") && named("d-2"));
}
