//! What must hold of the rules in every order, in rooms of chance.

use super::rules_tests::takes;
use crate::dialogue::rooms::{adopt, alternatives, orders, pending, play, played, table, text};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::plan::Field;
use proptest::collection::vec;
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub(super) enum Step {
    Replace(usize, usize),
    Put(usize, usize),
    Strike(usize, usize),
    Sentence(usize, usize),
    Paragraph(usize, usize),
    StrikeSentence(usize),
    StrikeParagraph(usize),
}

pub(super) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0usize..40, 1usize..3).prop_map(|(at, count)| Step::Replace(at, count)),
        3 => (0usize..40, 1usize..3).prop_map(|(at, count)| Step::Put(at, count)),
        1 => (0usize..40, 1usize..3).prop_map(|(at, count)| Step::Strike(at, count)),
        2 => (0usize..40, 1usize..3).prop_map(|(at, count)| Step::Sentence(at, count)),
        1 => (0usize..40, 1usize..3).prop_map(|(at, count)| Step::Paragraph(at, count)),
        1 => (0usize..40).prop_map(Step::StrikeSentence),
        1 => (0usize..40).prop_map(Step::StrikeParagraph),
    ]
}

pub(super) type Text = Vec<Vec<Vec<String>>>;

pub(super) fn said(text: &Text) -> String {
    let sentence = |words: &Vec<String>| format!("{}.", words.join(" "));
    let paragraph = |all: &Vec<Vec<String>>| all.iter().map(sentence).collect::<Vec<_>>().join(" ");
    text.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
}

pub(super) fn base() -> impl Strategy<Value = Text> {
    let word = prop_oneof![
        4 => (0u8..26).prop_map(|n| format!("w{}", char::from(b'a' + n))),
        1 => Just("the".to_owned()),
        1 => Just("of".to_owned()),
    ];
    vec(vec(vec(word, 1..6), 1..3), 1..3)
}

pub(super) fn changed(base: &Text, steps: &[Step], name: &str) -> Text {
    let mut text = base.clone();
    for (number, step) in steps.iter().enumerate() {
        let new = |count: usize| (0..count).map(|at| format!("{name}{number}{at}"));
        let paragraph = |at: usize, text: &Text| at % text.len().max(1);
        match *step {
            Step::Replace(at, count) | Step::Put(at, count) | Step::Strike(at, count) => {
                let p = paragraph(at, &text);
                let Some(sentences) = text.get_mut(p) else {
                    continue;
                };
                let s = (at / 3) % sentences.len();
                let words = &mut sentences[s];
                let start = (at / 5) % (words.len() + usize::from(matches!(step, Step::Put(..))));
                let end = match step {
                    Step::Put(..) => start,
                    _ => (start + count).min(words.len()),
                };
                let put = if matches!(step, Step::Strike(..)) {
                    0
                } else {
                    count
                };
                if put == 0 && end - start == words.len() {
                    continue;
                }
                words.splice(start..end, new(put));
            }
            Step::Sentence(at, count) => {
                let p = paragraph(at, &text);
                let Some(sentences) = text.get_mut(p) else {
                    continue;
                };
                let place = (at / 3) % (sentences.len() + 1);
                sentences.insert(place, new(count).collect());
            }
            Step::Paragraph(at, count) => {
                let place = at % (text.len() + 1);
                text.insert(place, vec![new(count).collect()]);
            }
            Step::StrikeSentence(at) => {
                let p = paragraph(at, &text);
                let Some(sentences) = text.get_mut(p) else {
                    continue;
                };
                if sentences.len() > 1 {
                    sentences.remove((at / 3) % sentences.len());
                }
            }
            Step::StrikeParagraph(at) => {
                if text.len() > 1 {
                    text.remove(paragraph(at, &text));
                }
            }
        }
    }
    text
}

fn room() -> impl Strategy<Value = (String, Vec<String>)> {
    room_of(["x", "y", "z", "q"])
}

/// A text and wordings of it, with new words by these names: those by one name say the same.
fn room_of(names: [&'static str; 4]) -> impl Strategy<Value = (String, Vec<String>)> {
    (base(), vec(vec(step(), 1..3), 2..4)).prop_map(move |(base, drafts)| {
        let drafts = drafts.iter().zip(names);
        let proposals = drafts.map(|(steps, name)| said(&changed(&base, steps, name)));
        let text = said(&base);
        let proposals = proposals.filter(|proposed| *proposed != text).collect();
        (text, proposals)
    })
}

/// Adopting in any order gives the same text, or alternatives were shown beforehand.
fn order_matters(base: &str, proposals: &[&str]) -> Result<(), TestCaseError> {
    let scene = table(base, proposals);
    let found: Vec<String> = orders(proposals.len())
        .iter()
        .map(|order| play(&scene, order))
        .collect();
    let same = found.windows(2).all(|pair| pair[0] == pair[1]);
    prop_assert!(
        same || !alternatives(&scene, &Field::Text).is_empty(),
        "{:?}",
        found
    );
    Ok(())
}

/// Whether two exclude each other is shown, and no third adoption changes it.
fn third(base: &str, proposals: &[&str]) -> Result<(), TestCaseError> {
    let scene = table(base, proposals);
    let ids: Vec<String> = (1..=proposals.len()).map(|at| format!("d-{at}")).collect();
    let exclude =
        |scene: &Scene, one: &str, two: &str| (takes(scene, one, two), takes(scene, two, one));
    let mut any = false;
    for (at, one) in ids.iter().enumerate() {
        for two in &ids[at + 1..] {
            let before = exclude(&scene, one, two);
            let equal = proposals[at] == proposals[ids.iter().position(|id| id == two).unwrap()];
            any |= [before.0, before.1].contains(&Some(true)) && !equal;
            if before == (Some(true), Some(true)) && !equal {
                let both = [amendment_id(one), amendment_id(two)];
                let shown = alternatives(&scene, &Field::Text);
                prop_assert!(
                    shown
                        .iter()
                        .any(|set| both.iter().all(|id| set.contains(id))),
                    "{} {} {:?}",
                    one,
                    two,
                    shown
                );
            }
            for third in ids.iter().filter(|id| *id != one && *id != two) {
                let mut later = scene.clone();
                adopt(&mut later, third);
                if pending(&later, one) && pending(&later, two) {
                    let after = exclude(&later, one, two);
                    for (before, after) in [(before.0, after.0), (before.1, after.1)] {
                        let told = before.is_none() || after.is_none() || before == after;
                        prop_assert!(
                            told,
                            "{} {} after {}: {:?} {:?}",
                            one,
                            two,
                            third,
                            before,
                            after
                        );
                    }
                }
            }
        }
    }
    prop_assert!(
        any || alternatives(&scene, &Field::Text).is_empty(),
        "{:?}",
        alternatives(&scene, &Field::Text)
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    #[test]
    fn order_decides_only_between_alternatives((base, proposals) in room()) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        order_matters(&base, &proposals)?;
    }

    #[test]
    fn nor_does_it_where_several_say_the_same((base, proposals) in room_of(["x", "y", "x", "y"])) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        order_matters(&base, &proposals)?;
    }

    #[test]
    fn a_third_changes_nothing_between_two((base, proposals) in room()) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        third(&base, &proposals)?;
    }
}

/// How what is said is put into a text of one sentence.
#[derive(Clone, Copy, Debug)]
enum Put {
    Words,
    Sentence,
    Paragraph,
}

/// Parts of one and the same phrase, and wordings of a text that put them in.
fn saying_the_same() -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    let put = prop_oneof![Just(Put::Words), Just(Put::Sentence), Just(Put::Paragraph)];
    let part = (0usize..4, 1usize..4);
    (put, vec(part, 2..4)).prop_map(|(put, parts)| {
        let phrase = ["pa", "pb", "pc", "pd", "pe", "pf"];
        let said = |from: usize, count: usize| phrase[from..(from + count).min(6)].join(" ");
        let propose = |(from, count): (usize, usize)| {
            let said = said(from, count);
            match put {
                Put::Words => SAID.replace("wb", &format!("wb {said}")),
                Put::Sentence => SAID.replace("wd.", &format!("wd. {said}.")),
                Put::Paragraph => format!("{SAID}\n\n{said}."),
            }
        };
        let phrases = parts.iter().map(|(from, count)| said(*from, *count));
        (
            phrases.collect(),
            parts.iter().map(|it| propose(*it)).collect(),
        )
    })
}

const SAID: &str = "wa wb wc wd. The end.";

proptest! {
    /// What one says and another says as well does not stand twice, in whatever order they are adopted.
    #[test]
    fn nothing_is_said_twice((phrases, proposals) in saying_the_same()) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        order_matters(SAID, &proposals)?;
        let scene = table(SAID, &proposals);
        for order in orders(proposals.len()) {
            let played = played(&scene, &order);
            for (at, phrase) in phrases.iter().enumerate() {
                let one = &played.dialogue.amendments[&amendment_id(&format!("d-{}", at + 1))];
                let often = text(&played).matches(phrase).count();
                prop_assert!(!one.is_adopted() || often == 1, "{} {:?}", phrase, text(&played));
            }
        }
    }
}

/// A room that was found by chance: what strikes a sentence and what changes the paragraph behind it.
#[test]
fn a_third_changes_nothing_between_a_strike_and_an_edit_behind_it() {
    let base = "wa. wn.\n\nwa.";
    let scene = table(base, &["x00. wn.\n\nwa.", "wn.\n\nwa y10.", "wn."]);
    let ids = ["d-1", "d-2", "d-3"];
    for (one, two, third) in [(0, 1, 2), (0, 2, 1), (1, 2, 0)] {
        let before = (
            takes(&scene, ids[one], ids[two]),
            takes(&scene, ids[two], ids[one]),
        );
        let mut later = scene.clone();
        adopt(&mut later, ids[third]);
        if pending(&later, ids[one]) && pending(&later, ids[two]) {
            let after = (
                takes(&later, ids[one], ids[two]),
                takes(&later, ids[two], ids[one]),
            );
            for (before, after) in [(before.0, after.0), (before.1, after.1)] {
                assert!(before.is_none() || after.is_none() || before == after);
            }
        }
    }
}
