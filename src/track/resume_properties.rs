//! Blame that is carried on says what blame over all says, or nothing, whatever came before: rejected strokes,
//! undos of undos, merges, broken files, and words that stand there many times.

use super::scenario::{Scenario, id};
use super::undo_properties::{C, last, line, reject, rejecting, words};
use super::*;
use crate::text::{Merge, merge};
use proptest::prelude::*;

/// What a random change does.
#[derive(Clone, Debug)]
enum Step {
    /// Puts these words in the place of so many others.
    Edit(usize, usize, Vec<usize>),
    /// Carries so many words from here to there.
    Move(usize, usize, usize),
    /// Puts an earlier wording back by hand, saying for whom or not.
    Again(usize, bool),
    /// The clause leaves.
    Remove,
    /// Its file is broken.
    Break,
}

/// The same, and what is never carried on.
#[derive(Clone, Debug)]
enum Earlier {
    Step(Step),
    /// Takes back one of the last changes.
    Undo(usize),
    /// Takes back one stroke since a baseline.
    Reject(usize, usize),
    /// Another line of changes, from one of the last on.
    Branch(usize),
    /// Merges the other line, some way or other.
    Merge(u8),
}

/// Few enough that they stand there many times.
const SAID: [&str; 13] = [
    "the", "State", "fund", "pays", "care", "and", "workers", "of", "health.", "All", "board",
    "meets.", "\n\n",
];

fn plain() -> impl Strategy<Value = Step> {
    let written = prop::collection::vec(0..SAID.len(), 0..5);
    prop_oneof![
        6 => (any::<usize>(), 0..5_usize, written).prop_map(|(at, strike, write)| Step::Edit(at, strike, write)),
        2 => (any::<usize>(), 1..9_usize, any::<usize>()).prop_map(|(at, len, to)| Step::Move(at, len, to)),
        2 => any::<(usize, bool)>().prop_map(|(which, said)| Step::Again(which, said)),
        1 => Just(Step::Remove),
        1 => Just(Step::Break),
    ]
}

fn earlier() -> impl Strategy<Value = Earlier> {
    prop_oneof![
        6 => plain().prop_map(Earlier::Step),
        3 => (0..5_usize).prop_map(Earlier::Undo),
        3 => any::<(usize, usize)>().prop_map(|(base, which)| Earlier::Reject(base, which)),
        1 => (0..5_usize).prop_map(Earlier::Branch),
        2 => (0..4_u8).prop_map(Earlier::Merge),
    ]
}

/// The change after `at` that a step makes.
fn step(scenario: &mut Scenario, at: usize, step: &Step) -> usize {
    let mut now = words(&scenario.text(at, C));
    match step {
        Step::Edit(place, strike, write) => {
            let place = place % (now.len() + 1);
            let end = (place + strike).min(now.len());
            now.splice(place..end, write.iter().map(|word| SAID[*word].to_owned()));
        }
        Step::Move(place, len, to) => {
            let place = place % (now.len() + 1);
            let end = (place + len).min(now.len());
            let moved: Vec<String> = now.splice(place..end, []).collect();
            let to = to % (now.len() + 1);
            now.splice(to..to, moved);
        }
        Step::Again(which, said) => {
            let text = scenario.text(which % (at + 1), C);
            let made = scenario.change(&[at], &[(C, Some(&text))]);
            scenario.history.changes[made].claimed = *said;
            return made;
        }
        Step::Remove => return scenario.change(&[at], &[(C, None)]),
        Step::Break => return scenario.change_files(&[at], &[(C, 0, Some(None))]),
    }
    scenario.change(&[at], &[(C, Some(&now.join(" ")))])
}

/// Changes of any kind; the last of them.
fn web(steps: &[Earlier]) -> (Scenario, usize) {
    let mut scenario = Scenario::default();
    let first = "The State pays all. The board of the fund meets.\n\nWorkers and the State pay for care and health.";
    let mut at = scenario.change(&[], &[(C, Some(first))]);
    let mut other = at;
    for earlier in steps {
        let made = match earlier {
            Earlier::Step(plain) => Some(step(&mut scenario, at, plain)),
            Earlier::Undo(back) => {
                let line = scenario.history.first_parents(ChangeIx(at as u32));
                let act = line.map(|(at, _)| at.0 as usize).nth(*back);
                let act =
                    act.filter(|act| *act > 0 && scenario.history.changes[*act].parents.len() == 1);
                act.and_then(|act| scenario.undo(at, &[act], C))
            }
            Earlier::Reject(base, which) => reject(&mut scenario, base % (at + 1), at, *which),
            Earlier::Branch(back) => {
                other = at;
                Some(at.saturating_sub(*back))
            }
            Earlier::Merge(_) if other == at => None,
            Earlier::Merge(how) => {
                let [ours, theirs] = [at, other].map(|at| scenario.text(at, C));
                let text = match (how, merge(&scenario.text(0, C), &ours, &theirs)) {
                    (0, _) => theirs,
                    (1, _) => ours,
                    (_, Merge::Clean(text)) => text,
                    (_, Merge::Collision { .. }) => format!("{ours} {theirs}"),
                };
                Some(scenario.change(&[at, other], &[(C, Some(&text))]))
            }
        };
        at = made.unwrap_or(at);
    }
    (scenario, at)
}

/// Carries the blame of one change on to a later one that a line without merges leads to.
fn carried_on(scenario: &Scenario, from: usize, top: usize) -> Result<(), TestCaseError> {
    let changes = &scenario.history.changes;
    let clause = C.parse().unwrap();
    let before = blame(&scenario.history, scenario, &clause, id(from));
    let mut past = scenario.history.first_parents(ChangeIx(from as u32));
    // A clause that was there once and is not now is never carried on.
    if before.is_none() && past.any(|(_, change)| change.touches(0)) {
        return Ok(());
    }
    let line = scenario.history.first_parents(ChangeIx(top as u32));
    let line = line.take_while(|(at, _)| at.0 as usize > from);
    let made = line.filter_map(|(at, _)| Some((at, changes[at.0 as usize].touches.first()?.new)));
    let mut made: Vec<_> = made.collect();
    made.reverse();
    if made.is_empty() {
        return Ok(());
    }
    let resumed = resume(scenario, &clause, before.as_ref(), &made);
    let whole = blame(&scenario.history, scenario, &clause, id(top));
    prop_assert!(
        resumed.is_none() || resumed == whole,
        "{:?} {:?}",
        resumed,
        whole
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Where no word is ever written twice.
    #[test]
    fn resumed_blame_is_the_whole_one(steps in rejecting(), then in prop::collection::vec(plain(), 1..5)) {
        let (mut scenario, _) = line(&steps);
        let from = last(&scenario);
        let mut at = from;
        for one in &then {
            at = step(&mut scenario, at, one);
            for from in from..at {
                carried_on(&scenario, from, at)?;
            }
        }
    }

    /// Whatever is rejected, undone and merged, no two words are ever joined.
    #[test]
    fn no_two_words_are_ever_joined_on_branches(steps in prop::collection::vec(earlier(), 1..24)) {
        let (scenario, _) = web(&steps);
        let said: Vec<String> = (0..=last(&scenario)).map(|at| scenario.text(at, C)).collect();
        let known = format!("{} {}", said[0], SAID.join(" "));
        let known: Vec<&str> = crate::text::words(&known).collect();
        for text in &said {
            for word in crate::text::words(text).filter(|word| !word.trim().is_empty()) {
                prop_assert!(known.contains(&word), "{:?} in {:?}", word, text);
            }
        }
    }

    /// Where words are said again and again, on branches and in merges.
    #[test]
    fn resumed_blame_after_anything_is_the_whole_one(
        steps in prop::collection::vec(earlier(), 1..20),
        then in prop::collection::vec(plain(), 1..5),
    ) {
        let (mut scenario, from) = web(&steps);
        let made = last(&scenario) + 1;
        let mut at = from;
        for one in &then {
            at = step(&mut scenario, at, one);
            for from in [from].into_iter().chain(made..at) {
                carried_on(&scenario, from, at)?;
            }
        }
    }
}
