//! New clauses at one place of which one says all that the other says: in every order only one of them comes.

use super::new_clauses::{add, adopt, new, proposed, stands};
use super::{done, found, open, scene, table};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{AmendmentState, Basis, DeedError, Proposal, instead, preview};
use crate::plan::{Clause, Voice};

const SHORT: &str = "Teams visit every village.";
const LONG: &str = "Teams visit every village. They register births.";

fn says(id: &str, title: &str, text: &str) -> Clause {
    Clause {
        text: text.to_owned(),
        ..new(id, title)
    }
}

/// D.1 and D.2 say the same but for a sentence; D.3 says something else under the same title.
fn room(first: &str, second: &str) -> Scene {
    let mut scene = scene();
    open(&mut scene, &[]);
    let other = says("teams", "Teams", "Pay is monthly.");
    for (id, voice, clause) in [
        ("d-1", Voice::Workers, says("teams", "Teams", first)),
        (
            "d-2",
            Voice::Employers,
            says("villages", "Villages", second),
        ),
        ("d-3", Voice::Government, other),
    ] {
        add(&mut scene, id, voice, clause, None);
    }
    scene
}

fn rivals(scene: &Scene, id: &str) -> Vec<String> {
    let others = instead(&scene.plan, &scene.dialogue, found(scene, id));
    others.into_iter().map(|one| one.short()).collect()
}

fn falls(scene: &Scene, id: &str) -> Vec<String> {
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap();
    follows.falls.iter().map(ToString::to_string).collect()
}

fn often(scene: &Scene) -> usize {
    let texts = scene.plan.clauses.values().map(|clause| &clause.text);
    texts.map(|text| text.matches(SHORT).count()).sum()
}

#[test]
fn what_a_sub_amendment_would_say_twice_is_told_before_it_is_adopted() {
    let mut scene = room(SHORT, "Boats go.");
    let with = format!("Boats go. {SHORT}");
    scene.sub("d-4", Voice::Workers, "d-2", &with);
    assert_eq!(rivals(&scene, "d-4"), ["D.1"]);
    assert_eq!(rivals(&scene, "d-1"), ["D.4"]);
    assert_eq!(rivals(&scene, "d-2"), [] as [&str; 0]);
}

#[test]
fn only_one_of_two_comes_whichever_is_first() {
    for texts in [(SHORT, LONG), (LONG, SHORT)] {
        for order in [["d-1", "d-2"], ["d-2", "d-1"]] {
            for third in [false, true] {
                let mut scene = room(texts.0, texts.1);
                assert_eq!(rivals(&scene, "d-1"), ["D.2"]);
                assert_eq!(rivals(&scene, "d-2"), ["D.1"]);
                assert_eq!(rivals(&scene, "d-3"), [] as [&str; 0]);
                if third {
                    assert_eq!(falls(&scene, "d-3"), [] as [&str; 0]);
                    adopt(&mut scene, "d-3");
                }
                assert_eq!(falls(&scene, order[0]), [order[1]]);
                adopt(&mut scene, order[0]);
                assert_eq!(found(&scene, order[1]).state(), AmendmentState::Fallen);
                assert_eq!(often(&scene), 1);
            }
        }
    }
}

#[test]
fn what_is_the_same_is_decided_together_and_no_alternative() {
    let mut scene = scene();
    open(&mut scene, &[]);
    for (id, voice) in [("d-1", Voice::Workers), ("d-2", Voice::Employers)] {
        add(&mut scene, id, voice, says("teams", "Teams", SHORT), None);
    }
    assert_eq!(rivals(&scene, "d-1"), [] as [&str; 0]);
    adopt(&mut scene, "d-1");
    assert!(found(&scene, "d-2").is_adopted());
    assert_eq!(often(&scene), 1);
}

/// Under a clause that is new itself, and under two that propose the same.
#[test]
fn so_it_is_under_a_clause_that_is_proposed() {
    let mut scene = proposed();
    let again = new("clinics", "Clinics");
    add(&mut scene, "d-2", Voice::Employers, again, None);
    let (short, long) = (says("a", "A", SHORT), says("b", "B", LONG));
    add(&mut scene, "d-3", Voice::Workers, short, Some("d-1"));
    add(&mut scene, "d-4", Voice::Employers, long, Some("d-2"));
    assert_eq!(rivals(&scene, "d-3"), ["D.4"]);
    adopt(&mut scene, "d-1");
    assert_eq!(rivals(&scene, "d-4"), ["D.3"]);
    adopt(&mut scene, "d-4");
    assert_eq!(found(&scene, "d-3").state(), AmendmentState::Fallen);
}

/// Who wants to stand behind what was adopted knows it, and elsewhere the same can be said again.
#[test]
fn what_is_known_or_elsewhere_is_no_alternative() {
    let mut scene = room(SHORT, "Pay is weekly.");
    let mut elsewhere = says("there", "There", LONG);
    elsewhere.parent = Some(clause_id("care"));
    let proposal = Proposal::Add {
        clause: Box::new(elsewhere),
        under: None,
        after: None,
    };
    done(&mut scene, &table("d-4", proposal), Voice::Workers);
    assert_eq!(rivals(&scene, "d-4"), [] as [&str; 0]);
    adopt(&mut scene, "d-1");
    let behind = Proposal::Add {
        clause: Box::new(says("more", "More", LONG)),
        under: None,
        after: Some(clause_id("teams")),
    };
    done(&mut scene, &table("d-5", behind), Voice::Workers);
    for id in ["d-4", "d-5"] {
        assert_eq!(stands(&scene, id), Basis::Stands, "{id}");
    }
}

/// On another clone it was drafted on the same state, and comes in later than the other was adopted.
#[test]
fn what_came_on_another_clone_meanwhile_says_it_already() {
    let mut scene = room(SHORT, "Pay is weekly.");
    let late = |id: &str, text: &str| {
        let mut scene = scene.clone();
        add(
            &mut scene,
            "d-9",
            Voice::Employers,
            says(id, "Late", text),
            None,
        );
        found(&scene, "d-9").clone()
    };
    let (longer, same) = (late("late", LONG), {
        let mut scene = scene.clone();
        let clause = says("teams", "Teams", SHORT);
        add(&mut scene, "d-9", Voice::Employers, clause, None);
        found(&scene, "d-9").clone()
    });
    adopt(&mut scene, "d-1");
    for (mut one, basis) in [(longer, Basis::Gone), (same, Basis::Met)] {
        one.events[0].time.seconds = scene.tick() + 10;
        scene.dialogue.amendments.insert(one.id.clone(), one);
        assert_eq!(stands(&scene, "d-9"), basis);
    }
    let mut scene = room(SHORT, LONG);
    let mut merged = found(&scene, "d-2").clone();
    adopt(&mut scene, "d-1");
    merged.events[0].time.seconds = scene.tick();
    scene.dialogue.amendments.insert(merged.id.clone(), merged);
    let refused = preview(&scene.plan, &scene.dialogue, &amendment_id("d-2"));
    let expected = DeedError::SaidTwice {
        amendment: "D.2".to_owned(),
        by: "D.1".to_owned(),
    };
    assert_eq!(refused, Err(expected));
}
