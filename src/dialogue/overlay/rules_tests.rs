//! The rules of the room, over random sets of amendments and every order of adopting them.

use super::{Alternative, Piece};
use crate::dialogue::rooms::{adopt, alternatives, orders, play, shown, table, text};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::dialogue::{AmendmentId, Basis, basis, preview};
use crate::plan::{Field, Voice};
use std::collections::BTreeSet;

fn falls(scene: &Scene, id: &str) -> Vec<AmendmentId> {
    preview(&scene.plan, &scene.dialogue, &amendment_id(id))
        .unwrap()
        .falls
}

/// Whether adopting one takes the ground of another; nothing where the other has nothing new to say then, which a
/// third that says a part of it may well bring about.
pub(super) fn takes(scene: &Scene, one: &str, from: &str) -> Option<bool> {
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

/// Checks that two are alternatives, and that each order of adopting leads to what the first of it proposes.
fn one_or_the_other(base: &str, proposals: [&str; 2]) {
    let scene = table(base, &proposals);
    let both: BTreeSet<AmendmentId> = [amendment_id("d-1"), amendment_id("d-2")].into();
    let shown = alternatives(&scene, &Field::Text);
    assert!(shown.contains(&both), "{base}: {shown:?}");
    for (one, other, proposed) in [("d-1", "d-2", proposals[0]), ("d-2", "d-1", proposals[1])] {
        assert_eq!(falls(&scene, one), [amendment_id(other)]);
        let mut later = scene.clone();
        adopt(&mut later, one);
        assert_eq!(text(&later), proposed);
    }
}

#[test]
fn what_says_a_part_of_what_another_says_is_an_alternative_to_it() {
    let base = "The fund covers urban workers.";
    let short = "The fund covers urban workers and rural workers.";
    let long = "The fund covers urban workers and rural workers and their families.";
    one_or_the_other(base, [short, long]);
    one_or_the_other(base, [long, short]);
    // Beside words that it replaces, and where it only replaces.
    one_or_the_other(
        base,
        [short, &long.replace("urban workers", "urban labour")],
    );
    one_or_the_other(
        "The old fund pays.",
        ["The public fund pays.", "The old public scheme pays."],
    );
    let base = "The fund pays. The end.";
    let said = "The fund pays. It reports yearly. The end.";
    one_or_the_other(base, [said, &said.replace("yearly", "yearly to all")]);
    one_or_the_other(
        base,
        [said, &said.replace("yearly.", "yearly. It is audited.")],
    );
    let base = "One stands.\n\nTwo stands.";
    let said = "One stands.\n\nFirst comes.\n\nTwo stands.";
    one_or_the_other(base, [said, &said.replace("comes.", "comes. It pays.")]);
    one_or_the_other(
        base,
        [said, &said.replace("comes.", "comes.\n\nMore comes.")],
    );
    one_or_the_other(base, [said, "One stands. First comes.\n\nTwo stands."]);
    let list = "- Farmers\n- Fishers";
    let longer = "- Farmers\n- Fishers\n- Domestic workers";
    one_or_the_other(list, [longer, &format!("{longer} and their families")]);
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

/// Whether two amendments are two of the options of one place.
fn opposed(scene: &Scene, one: &str, two: &str) -> bool {
    let has = |option: &Alternative, id: &str| {
        let mut all = option.amendments.iter();
        all.any(|it| it.as_str() == id)
    };
    shown(scene, &Field::Text)
        .pieces
        .iter()
        .any(|piece| match piece {
            Piece::Alternatives { options, .. } => {
                let mine = options.iter().position(|it| has(it, one));
                let theirs = options.iter().rposition(|it| has(it, two));
                mine.zip(theirs)
                    .is_some_and(|(mine, theirs)| mine != theirs)
            }
            Piece::Run(_) => false,
        })
}

/// What an amendment loses as a whole may be far from where it loses its ground, and others may lie in between.
#[test]
fn two_between_which_the_order_decides_meet_in_one_place_whatever_lies_between() {
    let scene = table(
        "wa wa. wa.\n\nwa wa wa wa. wa wa wa wb.",
        &[
            "x00 wa wa. wa.\n\nwa wa wa wa. wa wa wa.",
            "wa.\n\nwa wa wa wa. wa wa wa wb.",
            "wa wa wa wa. wa wa wa wb.",
        ],
    );
    assert_ne!(play(&scene, &[0, 2]), play(&scene, &[2, 0]));
    assert!(opposed(&scene, "d-1", "d-3"));
    assert!(!opposed(&scene, "d-1", "d-2"));
    let (one, two) = (
        "The fund pays every year.",
        "The board meets. It hears the members.",
    );
    let scene = table(
        &format!("{one}\n\n{two}"),
        &[
            &format!(
                "The fund pays monthly.\n\n{}",
                two.replace("hears", "invites")
            ),
            one,
            two,
            &format!("{one}\n\n{two} It reports."),
        ],
    );
    assert!(opposed(&scene, "d-1", "d-2"));
    assert!(opposed(&scene, "d-1", "d-3"));
    assert!(!opposed(&scene, "d-1", "d-4"));
}

/// It stands where the first of them by number would put it, whichever is adopted first.
#[test]
fn what_several_put_in_beside_other_changes_has_one_place_in_every_order() {
    all_live(
        "The old fund pays.",
        &[
            "The public fund pays. It reports.",
            "The old fund pays. Workers are heard.",
            "The old fund helps. It reports.",
        ],
        "The public fund helps. It reports. Workers are heard.",
    );
    all_live(
        "The old fund pays.\n\nThe end.",
        &[
            "The public fund pays.\n\nIt reports.\n\nThe end.",
            "The old fund pays.\n\nWorkers are heard.\n\nThe end.",
            "The old fund helps.\n\nIt reports.\n\nThe end.",
        ],
        "The public fund helps.\n\nIt reports.\n\nWorkers are heard.\n\nThe end.",
    );
    // Where one of them says nothing else.
    all_live(
        "The old fund pays.",
        &[
            "The old fund pays. It reports.",
            "The old fund pays. Workers are heard.",
            "The old fund helps. It reports.",
        ],
        "The old fund helps. It reports. Workers are heard.",
    );
    // Where it comes from elsewhere.
    all_live(
        "It reports to all members. The old fund pays. The end comes.",
        &[
            "The public fund pays. The end comes. It reports to all members.",
            "It reports to all members. The old fund pays. The end comes. Workers are heard.",
            "The old fund helps. The end comes. It reports to all members.",
        ],
        "The public fund helps. The end comes. It reports to all members. Workers are heard.",
    );
}
