//! The rules of the room, over random sets of amendments and every order of adopting them.

use super::Piece;
use crate::dialogue::rooms::{adopt, alternatives, orders, pending, play, shown, table, text};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::dialogue::{AmendmentId, Basis, basis, preview};
use crate::plan::{Field, Voice};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn falls(scene: &Scene, id: &str) -> Vec<AmendmentId> {
    preview(&scene.plan, &scene.dialogue, &amendment_id(id))
        .unwrap()
        .falls
}

/// Whether adopting one takes the ground of another; nothing where the other has nothing new to say then, which a
/// third that says a part of it may well bring about.
fn takes(scene: &Scene, one: &str, from: &str) -> Option<bool> {
    if one == from || !falls(scene, one).contains(&amendment_id(from)) {
        return Some(false);
    }
    let mut later = scene.clone();
    adopt(&mut later, one);
    let other = &later.dialogue.amendments[&amendment_id(from)];
    match basis(&later.plan, &later.dialogue, other) {
        Basis::Met => None,
        basis => Some(basis == Basis::Gone),
    }
}

/// Checks that every order of adopting leads to this text, and that nobody is shown an alternative.
fn all_live(base: &str, proposals: &[&str], result: &str) {
    let scene = table(base, proposals);
    assert_eq!(alternatives(&scene, &Field::Text), []);
    for order in orders(proposals.len()) {
        assert_eq!(play(&scene, &order), result, "{order:?}");
    }
}

#[test]
fn words_beside_words_that_are_replaced_live_in_any_order() {
    all_live(
        "The rate is set by decree.",
        &[
            "The rate is always set by decree.",
            "The rate is set by agreement.",
            "The rate is fixed by decree.",
        ],
        "The rate is always fixed by agreement.",
    );
    all_live(
        "The fund is public.",
        &["The national fund is public.", "The scheme is public."],
        "The national scheme is public.",
    );
    all_live(
        "The old fund pays.",
        &[
            "The new fund pays.",
            "The old fund always pays.",
            "The old scheme pays.",
        ],
        "The new scheme always pays.",
    );
}

#[test]
fn sentences_and_paragraphs_stand_in_the_order_of_their_numbers() {
    all_live(
        "The fund is financed by contributions.",
        &[
            "The fund is financed by contributions. Workers are heard.",
            "The fund is financed by contributions. Employers are heard.",
            "The fund is financed by taxes.",
        ],
        "The fund is financed by taxes. Workers are heard. Employers are heard.",
    );
    all_live(
        "One stands.\n\nTwo stands.",
        &[
            "One stands.\n\nFirst comes.\n\nTwo stands.",
            "One stands.\n\nSecond comes.\n\nTwo stands.",
            "One stands. It is alone.\n\nTwo stands.",
        ],
        "One stands. It is alone.\n\nFirst comes.\n\nSecond comes.\n\nTwo stands.",
    );
}

#[test]
fn a_paragraph_is_struck_as_it_stands() {
    let base = "The fund pays pensions.\n\nThe board is elected yearly.\n\nThe end.";
    let struck = "The fund pays pensions.\n\nThe end.";
    let scene = table(
        base,
        &[
            struck,
            &base.replace("elected", "appointed"),
            &base.replace("yearly.", "yearly. It reports."),
        ],
    );
    assert_eq!(alternatives(&scene, &Field::Text), []);
    assert_eq!(falls(&scene, "d-2"), []);
    assert_eq!(
        falls(&scene, "d-1"),
        [amendment_id("d-2"), amendment_id("d-3")]
    );
    for order in orders(3) {
        assert_eq!(play(&scene, &order), struck, "{order:?}");
    }
}

#[test]
fn words_are_struck_with_what_is_put_in_between() {
    let base = "The fund pays. It is public and has no limit. The end.";
    let struck = base.replace(" It is public and has no limit.", "");
    let inner = base.replace("no limit", "no upper limit");
    let scene = table(base, &[&struck, &inner]);
    assert_eq!(alternatives(&scene, &Field::Text), []);
    assert_eq!(falls(&scene, "d-1"), [amendment_id("d-2")]);
    assert_eq!(falls(&scene, "d-2"), []);
    for order in orders(2) {
        assert_eq!(play(&scene, &order), struck, "{order:?}");
    }
    let mut later = scene.clone();
    adopt(&mut later, "d-2");
    let text = preview(&later.plan, &later.dialogue, &amendment_id("d-1"))
        .unwrap()
        .texts;
    assert_eq!(text[0].before.as_deref(), Some(inner.as_str()));
    // A word that was replaced is another one: what would strike the first has lost it.
    let replaced = base.replace("limit", "ceiling");
    let scene = table(base, &[&struck, &replaced]);
    assert_eq!(falls(&scene, "d-2"), [amendment_id("d-1")]);
    assert_eq!(alternatives(&scene, &Field::Text).len(), 1);
}

#[test]
fn a_third_adoption_makes_no_merge_of_a_collision() {
    let base = "The rate is set by decree after talks.";
    let mut scene = table(
        base,
        &[
            "The rate is set yearly by decree after talks.",
            "The rate is set monthly by decree after talks.",
            "The rate is fixed by decree after talks.",
            "The rate is set by law after talks.",
        ],
    );
    let both: BTreeSet<AmendmentId> = [amendment_id("d-1"), amendment_id("d-2")].into();
    for third in ["d-3", "d-4"] {
        assert_eq!(
            alternatives(&scene, &Field::Text),
            std::slice::from_ref(&both)
        );
        assert_eq!(falls(&scene, "d-1"), [amendment_id("d-2")]);
        assert_eq!(falls(&scene, "d-2"), [amendment_id("d-1")]);
        adopt(&mut scene, third);
    }
    assert_eq!(alternatives(&scene, &Field::Text), [both]);
}

/// Sub-amendments are judged by the words they were drafted on, as amendments are.
#[test]
fn a_third_sub_amendment_makes_no_merge_of_a_collision() {
    let own = "The rate is set by decree after talks.";
    let mut scene = table("Nothing is said.", &[own]);
    for (id, from, to) in [
        ("d-2", "set", "set yearly"),
        ("d-3", "set", "set monthly"),
        ("d-4", "set", "fixed"),
        ("d-5", "decree", "law"),
    ] {
        scene.sub(id, Voice::Employers, "d-1", &own.replace(from, to));
    }
    for third in ["d-4", "d-5"] {
        assert_eq!(falls(&scene, "d-2"), [amendment_id("d-3")]);
        assert_eq!(falls(&scene, "d-3"), [amendment_id("d-2")]);
        adopt(&mut scene, third);
    }
    assert_eq!(falls(&scene, "d-3"), [amendment_id("d-2")]);
    adopt(&mut scene, "d-3");
    adopt(&mut scene, "d-1");
    assert_eq!(
        text(&scene),
        "The rate is fixed monthly by law after talks."
    );
}

/// Where one strikes words that another strikes with more, a third that strikes the same words changes nothing.
#[test]
fn what_one_takes_from_another_is_not_changed_by_who_made_a_part_of_it() {
    let base = "wa.\n\nwb. wb.";
    let mut scene = table(base, &["x.\n\nwb.", "wa.", "wa.\n\nwb."]);
    assert_eq!(
        falls(&scene, "d-2"),
        [amendment_id("d-1"), amendment_id("d-3")]
    );
    // It would say nothing new any more.
    assert_eq!(falls(&scene, "d-1"), [amendment_id("d-3")]);
    assert!(!alternatives(&scene, &Field::Text).is_empty());
    adopt(&mut scene, "d-3");
    assert_eq!(falls(&scene, "d-2"), [amendment_id("d-1")]);
    assert_eq!(falls(&scene, "d-1"), []);
}

#[test]
fn a_struck_paragraph_is_shown_against_what_strikes_a_part_of_it_and_more() {
    let base = "wa. wa.\n\nwa. wb.";
    let scene = table(
        base,
        &[
            "wa. wb.\n\nx.",
            "wa.\n\nwa. wb. y.",
            "wa. z. wa.\n\nwa. wb.",
        ],
    );
    assert_ne!(play(&scene, &[0, 1, 2]), play(&scene, &[1, 0, 2]));
    assert!(!alternatives(&scene, &Field::Text).is_empty());
}

#[test]
fn what_meets_only_in_a_space_or_a_line_end_is_no_alternative() {
    all_live("wa. wb.", &["wb.", "wa."], "");
    let scene = table(
        "wo wa.\n\nthe wo. wd.",
        &["the wo. wd x.", "the wo. wd. y z."],
    );
    assert_eq!(alternatives(&scene, &Field::Text), []);
}

#[test]
fn a_sentence_is_no_part_of_the_paragraph_put_in_before_its_own() {
    let base = "wm.\n\nthe end.";
    let mut scene = table(
        base,
        &["x.\n\nwm.\n\nthe end.", "the end.", "z. wm.\n\nthe end."],
    );
    assert_eq!(falls(&scene, "d-2"), [amendment_id("d-3")]);
    adopt(&mut scene, "d-1");
    assert_eq!(falls(&scene, "d-2"), [amendment_id("d-3")]);
}

#[test]
fn a_paragraph_put_in_with_words_of_the_next_one_is_shown_against_its_strike() {
    let base = "we wr.\n\nwh wt wk.";
    let scene = table(base, &["we wr.", "we wr.\n\nx y.\n\nz wh wt wk."]);
    let both: BTreeSet<AmendmentId> = [amendment_id("d-1"), amendment_id("d-2")].into();
    assert_eq!(alternatives(&scene, &Field::Text), [both]);
}

#[test]
fn a_sentence_ends_where_its_own_words_end() {
    // What is added to the sentence and the sentence behind it are two places, and so are two strikes.
    all_live(
        "The fund pays.",
        &[
            "The fund pays. Workers are heard.",
            "The fund pays monthly. Employers are heard.",
        ],
        "The fund pays monthly. Workers are heard. Employers are heard.",
    );
    all_live(
        "The fund pays soon.\n\nThe board meets. It reports.",
        &[
            "The fund pays.",
            "The fund pays soon.\n\nThe council meets. It reports.",
        ],
        "The fund pays.",
    );
    let base = "The fund pays pensions.\n\nThe end.";
    let scene = table(
        base,
        &[
            "The end.",
            "The fund pays pensions monthly.\n\nThe board meets.\n\nThe end.",
        ],
    );
    assert_ne!(play(&scene, &[0, 1]), play(&scene, &[1, 0]));
    assert_eq!(alternatives(&scene, &Field::Text).len(), 1);
}

#[test]
fn what_says_the_same_in_one_place_only_is_an_alternative() {
    let base = "The fund pays.\n\nThe board meets. It reports.";
    let mut scene = table(
        base,
        &[
            "The fund pays.\n\nIt reports.",
            "The public fund pays.\n\nThe board meets.",
            "The fund pays.",
        ],
    );
    adopt(&mut scene, "d-1");
    assert_ne!(play(&scene, &[1, 2]), play(&scene, &[2, 1]));
    let both: BTreeSet<AmendmentId> = [amendment_id("d-2"), amendment_id("d-3")].into();
    assert_eq!(alternatives(&scene, &Field::Text), [both]);
}

#[test]
fn nobody_is_left_out_of_what_several_would_strike() {
    let base = "The fund pays. It grows.\n\nThe end.";
    let proposals = [
        "The end.".to_owned(),
        base.replace("The fund", "Our fund"),
        "The end.".to_owned(),
    ];
    let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
    let scene = table(base, &proposals);
    assert_eq!(alternatives(&scene, &Field::Text), []);
    let shown = shown(&scene, &Field::Text);
    for id in ["d-1", "d-2", "d-3"] {
        let marked = shown.pieces.iter().any(|piece| match piece {
            Piece::Run(run) => run.marks.iter().any(|it| it.amendment.as_str() == id),
            Piece::Alternatives { .. } => false,
        });
        assert!(marked, "{id}: {shown:?}");
    }
}

#[derive(Clone, Debug)]
enum Step {
    Replace(usize, usize),
    Put(usize, usize),
    Strike(usize, usize),
    Sentence(usize, usize),
    Paragraph(usize, usize),
    StrikeSentence(usize),
    StrikeParagraph(usize),
}

fn step() -> impl Strategy<Value = Step> {
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

type Text = Vec<Vec<Vec<String>>>;

fn said(text: &Text) -> String {
    let sentence = |words: &Vec<String>| format!("{}.", words.join(" "));
    let paragraph = |all: &Vec<Vec<String>>| all.iter().map(sentence).collect::<Vec<_>>().join(" ");
    text.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
}

fn base() -> impl Strategy<Value = Text> {
    let word = prop_oneof![
        4 => (0u8..26).prop_map(|n| format!("w{}", char::from(b'a' + n))),
        1 => Just("the".to_owned()),
        1 => Just("of".to_owned()),
    ];
    vec(vec(vec(word, 1..6), 1..3), 1..3)
}

fn changed(base: &Text, steps: &[Step], name: &str) -> Text {
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
    (base(), vec(vec(step(), 1..3), 2..4)).prop_map(|(base, drafts)| {
        let names = ["x", "y", "z", "q"];
        let drafts = drafts.iter().zip(names);
        let proposals = drafts.map(|(steps, name)| said(&changed(&base, steps, name)));
        let text = said(&base);
        let proposals = proposals.filter(|proposed| *proposed != text).collect();
        (text, proposals)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::default())]

    /// Adopting in any order gives the same text, or alternatives were shown beforehand.
    #[test]
    fn order_decides_only_between_alternatives((base, proposals) in room()) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        let scene = table(&base, &proposals);
        let found: Vec<String> = orders(proposals.len())
            .iter()
            .map(|order| play(&scene, order))
            .collect();
        let same = found.windows(2).all(|pair| pair[0] == pair[1]);
        prop_assert!(same || !alternatives(&scene, &Field::Text).is_empty(), "{:?}", found);
    }

    /// Whether two exclude each other is shown, and no third adoption changes it.
    #[test]
    fn a_third_changes_nothing_between_two((base, proposals) in room()) {
        let proposals: Vec<&str> = proposals.iter().map(String::as_str).collect();
        let scene = table(&base, &proposals);
        let ids: Vec<String> = (1..=proposals.len()).map(|at| format!("d-{at}")).collect();
        let exclude = |scene: &Scene, one: &str, two: &str| {
            (takes(scene, one, two), takes(scene, two, one))
        };
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
                        shown.iter().any(|set| both.iter().all(|id| set.contains(id))),
                        "{} {} {:?}", one, two, shown
                    );
                }
                for third in ids.iter().filter(|id| *id != one && *id != two) {
                    let mut later = scene.clone();
                    adopt(&mut later, third);
                    if pending(&later, one) && pending(&later, two) {
                        let after = exclude(&later, one, two);
                        for (before, after) in [(before.0, after.0), (before.1, after.1)] {
                            let told = before.is_none() || after.is_none() || before == after;
                            prop_assert!(told, "{} {} after {}: {:?} {:?}", one, two, third, before, after);
                        }
                    }
                }
            }
        }
        prop_assert!(any || alternatives(&scene, &Field::Text).is_empty(), "{:?}", alternatives(&scene, &Field::Text));
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
