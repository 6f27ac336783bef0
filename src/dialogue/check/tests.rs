//! Every problem is found, and a sound dialogue has none.

use super::check;
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    Amendment, Attendance, Basis, EventKind, Parked, Proposal, Session, Stance, Subject, basis,
    order_of_putting, preview,
};
use crate::i18n::Message;
use crate::plan::{Clause, Kind, Moment, Organisation, Problem, Severity, Voice};

const TEXT: &str = "The State should extend coverage to all workers.";

fn scene() -> Scene {
    let mut scene = Scene::of(&[("care", TEXT), ("pay", "Wages are indexed.")]);
    scene.words(
        "d-1",
        Voice::Workers,
        "care",
        &TEXT.replace("should", "shall"),
    );
    scene.sub(
        "d-2",
        Voice::Employers,
        "d-1",
        &TEXT.replace("should", "may"),
    );
    scene.hold(Voice::Workers, "pay", Stance::Agree);
    let session = session("s1");
    scene.dialogue.sessions.insert(session.id.clone(), session);
    scene
}

fn session(id: &str) -> Session {
    Session {
        id: id.parse().unwrap(),
        name: "First".to_owned(),
        place: None,
        date: None,
        chair: None,
        agenda: vec![clause_id("care")],
        present: Vec::new(),
        parked: Vec::new(),
        opened: Some(Moment::new(10, 0)),
        closed: None,
    }
}

fn codes(scene: &Scene) -> Vec<&'static str> {
    let problems = check(&scene.plan, &scene.dialogue);
    for problem in &problems {
        let said = problem.message.to_string();
        assert!(!said.contains("dialogue-"), "{said}");
    }
    problems.into_iter().map(|problem| problem.code).collect()
}

fn amendment<'a>(scene: &'a mut Scene, id: &str) -> &'a mut Amendment {
    scene
        .dialogue
        .amendments
        .get_mut(&amendment_id(id))
        .unwrap()
}

#[test]
fn a_sound_dialogue_has_no_problems() {
    let mut scene = scene();
    assert_eq!(codes(&scene), [""; 0]);
    // What was decided on may well be about a text that is gone.
    for id in ["d-2", "d-1"] {
        scene.happens(id, Voice::Secretariat, EventKind::NotAdopted);
    }
    scene.plan.clauses.remove(&clause_id("care"));
    let s1 = "s1".parse().unwrap();
    scene.dialogue.sessions.get_mut(&s1).unwrap().agenda.clear();
    assert_eq!(codes(&scene), [""; 0]);
}

#[test]
fn what_became_of_the_target_of_an_amendment_is_told() {
    let mut gone = scene();
    gone.set("care", "Another text.");
    assert_eq!(codes(&gone), ["words-gone"]);
    let mut met = scene();
    met.set("care", &TEXT.replace("should", "shall"));
    assert_eq!(codes(&met), ["words-gone"]);
    let mut removed = scene();
    removed.plan.clauses.remove(&clause_id("care"));
    assert_eq!(codes(&removed), ["unknown-clause", "unknown-clause"]);
    let message = Message::new("store-not-text");
    let problem = Problem::error("clauses/care.toml", "unreadable", message);
    removed.plan.broken.insert("care".to_owned(), problem);
    assert_eq!(codes(&removed), [""; 0]);
    let mut orphan = scene();
    orphan.dialogue.amendments.remove(&amendment_id("d-1"));
    assert_eq!(codes(&orphan), ["unknown-amendment"]);
    orphan
        .dialogue
        .broken
        .insert("amendments/d-1.toml".to_owned());
    assert_eq!(codes(&orphan), [""; 0]);
}

#[test]
fn circles_of_amendments_are_found_and_hang_nothing() {
    let mut scene = scene();
    let to = |id: &str, of: &mut Amendment| {
        let Proposal::Sub { amendment, .. } = &mut of.proposal else {
            panic!("no sub-amendment");
        };
        *amendment = amendment_id(id);
    };
    scene.sub("d-3", Voice::Employers, "d-2", "Other words.");
    to("d-3", amendment(&mut scene, "d-2"));
    let problems = check(&scene.plan, &scene.dialogue);
    assert_eq!(problems.len(), 2);
    assert!(
        problems
            .iter()
            .all(|problem| problem.code == "cyclic-amendment")
    );
    to("d-2", amendment(&mut scene, "d-2"));
    assert_eq!(codes(&scene)[0], "cyclic-amendment");
}

#[test]
fn a_number_comes_once() {
    let mut scene = scene();
    amendment(&mut scene, "d-2").number = Some(1);
    assert_eq!(codes(&scene), ["duplicate-number"]);
    let problem = check(&scene.plan, &scene.dialogue).remove(0);
    assert_eq!(problem.path, "amendments/d-2.toml");
    assert_eq!(problem.severity, Severity::Error);
}

#[test]
fn a_life_that_cannot_have_been_is_told() {
    let mut none = scene();
    amendment(&mut none, "d-2").events.clear();
    assert_eq!(codes(&none), ["no-steps"]);
    let mut after = scene();
    after.happens("d-2", Voice::Secretariat, EventKind::NotAdopted);
    after.happens("d-2", Voice::Employers, EventKind::Withdrawn);
    assert_eq!(codes(&after), ["impossible-step"]);
    let said = check(&after.plan, &after.dialogue)[0].message.to_string();
    assert!(said.contains("D.2") && said.contains("withdrawn"), "{said}");
    let mut stolen = scene();
    stolen.happens("d-2", Voice::Workers, EventKind::Withdrawn);
    stolen.happens("d-2", Voice::Employers, EventKind::TakenUp);
    stolen.happens("d-2", Voice::Employers, EventKind::Seconded);
    assert_eq!(codes(&stolen), ["wrong-voice"; 3]);
}

#[test]
fn positions_are_about_something_and_of_somebody() {
    let mut scene = scene();
    scene.plan.clauses.remove(&clause_id("pay"));
    let held = scene.dialogue.positions.get_mut(&Voice::Workers).unwrap();
    held[0].statement = Some("a\u{200b}b".to_owned());
    held[0].by.organisation = Some("cgt".to_owned());
    held[0].session = Some("s9".parse().unwrap());
    let mut other = held[0].clone();
    other.subject = Subject::Amendment(amendment_id("d-9"));
    other.statement = None;
    other.by.organisation = None;
    other.session = None;
    held.push(other);
    scene.plan.manifest.required = vec![Voice::Employers];
    let expected = [
        "party-not-in-plan",
        "unknown-clause",
        "unknown-organisation",
        "unknown-session",
        "hidden-character",
        "unknown-amendment",
    ];
    assert_eq!(codes(&scene), expected);
}

#[test]
fn hidden_characters_are_found_wherever_they_stand() {
    let mut scene = scene();
    let hidden = || Some("a\u{202e}b".to_owned());
    let amendment = amendment(&mut scene, "d-1");
    amendment.reason = hidden();
    amendment.events[0].by.delegate = hidden().map(crate::plan::Delegate::named);
    let s1 = "s1".parse().unwrap();
    let session = scene.dialogue.sessions.get_mut(&s1).unwrap();
    session.name = "a\u{200b}b".to_owned();
    session.chair = hidden();
    let expected = [
        "hidden-character",
        "hidden-character",
        "hidden-character",
        "hidden-character",
    ];
    assert_eq!(codes(&scene), expected);
}

#[test]
fn one_session_is_open_at_a_time_and_closes_after_it_opened() {
    let mut scene = scene();
    let mut second = session("s2");
    second.opened = Some(Moment::new(20, 0));
    scene.dialogue.sessions.insert(second.id.clone(), second);
    let problems = check(&scene.plan, &scene.dialogue);
    assert_eq!(problems.len(), 1);
    let found = (problems[0].path.as_str(), problems[0].code);
    assert_eq!(found, ("sessions/s1.toml", "two-open-sessions"));
    let s1 = "s1".parse().unwrap();
    let first = scene.dialogue.sessions.get_mut(&s1).unwrap();
    first.closed = Some(Moment::new(5, 0));
    first.parked.push(Parked {
        clause: clause_id("gone"),
        reason: None,
    });
    first.present.push(Attendance {
        voice: Voice::Workers,
        organisation: Some("cgt".to_owned()),
        delegates: Vec::new(),
    });
    scene.plan.manifest.organisations.push(Organisation {
        id: "cgt".to_owned(),
        name: "CGT".to_owned(),
        voice: Voice::Employers,
        delegates: Vec::new(),
    });
    let expected = [
        "closed-before-opened",
        "unknown-clause",
        "unknown-organisation",
    ];
    assert_eq!(codes(&scene), expected);
    scene.dialogue.sessions.get_mut(&s1).unwrap().opened = None;
    assert_eq!(codes(&scene)[0], "closed-unopened");
}

#[test]
fn a_clause_under_one_that_nobody_proposes_is_told() {
    let mut scene = scene();
    let new = |id: &str, under: &str| Proposal::Add {
        clause: Box::new(Clause {
            title: "New".to_owned(),
            parent: Some(clause_id("nowhere")),
            ..Clause::new(clause_id(id), Kind::Action)
        }),
        under: Some(amendment_id(under)),
        after: None,
    };
    scene.table("d-8", Voice::Workers, new("staff", "d-9"));
    assert_eq!(codes(&scene), ["unknown-amendment"]);
    // Two that would each stand under the other hang nothing.
    scene.table("d-9", Voice::Workers, new("wages", "d-8"));
    assert_eq!(codes(&scene), ["cyclic-amendment"; 2]);
    let ids = ["d-8", "d-9"].map(amendment_id);
    assert_eq!(scene.dialogue.nested(&ids[0]).len(), 1);
    for id in &ids {
        let one = &scene.dialogue.amendments[id];
        assert_eq!(scene.dialogue.outermost(one).id, *id);
        assert_eq!(basis(&scene.plan, &scene.dialogue, one), Basis::Gone);
        assert!(preview(&scene.plan, &scene.dialogue, id).is_err());
    }
    let all = scene.dialogue.amendments.values();
    let count = all.len();
    let order = order_of_putting(&scene.dialogue, all);
    assert_eq!(order.len(), count);
}
