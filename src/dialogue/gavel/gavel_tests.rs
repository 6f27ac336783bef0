//! When the gavel can fall.

use super::{Obstacle, Ready, Reservation, Verdict, Why, ready};
use crate::dialogue::consensus::Brackets;
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{Consensus, EventKind, Proposal, Stance};
use crate::i18n::{Catalogue, Language, Message};
use crate::plan::{Clause, ClauseId, Kind, Outline, Problem, Voice};

fn scene() -> Scene {
    let mut scene = Scene::of(&[("care", "Care."), ("pay", "Pay.")]);
    scene.clause("under", Some("care"), "Under.");
    scene.plan.manifest.required = vec![Voice::Workers, Voice::Employers];
    for clause in ["care", "under", "pay"] {
        scene.hold(Voice::Workers, clause, Stance::Agree);
        scene.hold(Voice::Employers, clause, Stance::Agree);
    }
    scene
}

fn look(scene: &Scene, scope: &[&str]) -> Ready {
    let scope: Vec<ClauseId> = scope.iter().map(|id| clause_id(id)).collect();
    ready(&scene.plan, &scene.dialogue, &scope)
}

fn found(ready: &Ready) -> Vec<(&str, &Why)> {
    let obstacles = ready.obstacles.iter();
    obstacles
        .map(|it| (it.clause.as_ref().map_or("-", |id| id.as_str()), &it.why))
        .collect()
}

#[test]
fn clean_text_can_be_adopted() {
    let mut scene = scene();
    let clean = look(&scene, &[]);
    assert!(clean.is_clean() && clean.whole);
    let agreed = [
        (Voice::Employers, Verdict::Agreed),
        (Voice::Workers, Verdict::Agreed),
    ];
    assert_eq!(clean.parties, agreed);
    assert_eq!(clean.clauses.len(), 3);
    // A part is what is named, with everything under it.
    scene.set("pay", "Less.");
    let part = look(&scene, &["care"]);
    assert!(part.is_clean() && !part.whole);
    let clauses: Vec<_> = part.clauses.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(clauses, ["care", "under"]);
    assert_eq!(part.clauses[0].1, scene.digest("care"));
    let adoption = part.adoption(None, Some("The Chair"), None);
    assert_eq!(
        super::adoption::Adoption::read(&adoption.message("x")),
        Some(adoption)
    );
}

#[test]
fn what_stands_in_the_way_is_named() {
    let mut scene = scene();
    scene.set("pay", "Pay [more].");
    scene.words("d-1", Voice::Workers, "care", "Other.");
    scene.sub("d-2", Voice::Workers, "d-1", "Still other.");
    scene.hold(Voice::Employers, "under", Stance::Object);
    let clause = Clause {
        parent: Some(clause_id("under")),
        ..Clause::new(clause_id("new"), Kind::Action)
    };
    let add = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after: None,
    };
    scene.table("d-3", Voice::Workers, add);
    let ready = look(&scene, &["care", "pay", "gone"]);
    let contested = Why::Consensus(Consensus::Contested(vec![Voice::Employers]));
    let stale = Why::Consensus(Consensus::Stale(vec![Voice::Employers, Voice::Workers]));
    assert_eq!(
        found(&ready),
        [
            ("gone", &Why::Unknown),
            ("care", &Why::Pending(2)),
            ("under", &contested),
            ("under", &Why::Pending(1)),
            ("pay", &stale),
            ("pay", &Why::Brackets(1)),
        ]
    );
    assert_eq!(ready.parties[0], (Voice::Employers, Verdict::Objected));
    assert_eq!(ready.parties[1], (Voice::Workers, Verdict::Open));
    for id in ["d-1", "d-2", "d-3"] {
        scene.happens(id, Voice::Workers, EventKind::Withdrawn);
    }
    assert_eq!(look(&scene, &["care"]).obstacles.len(), 1);
}

#[test]
fn a_clause_that_would_be_added_at_the_top_is_in_the_way_of_the_plan() {
    let mut scene = scene();
    let clause = Clause::new(clause_id("new"), Kind::Action);
    let add = Proposal::Add {
        clause: Box::new(clause),
        under: None,
        after: None,
    };
    scene.table("d-1", Voice::Workers, add);
    assert_eq!(found(&look(&scene, &[])), [("new", &Why::Pending(1))]);
    assert!(look(&scene, &["care", "pay"]).is_clean());
}

#[test]
fn a_sub_amendment_of_nothing_is_in_the_way_of_the_plan() {
    let mut scene = scene();
    scene.words("d-1", Voice::Workers, "care", "Care for all.");
    scene.sub("d-2", Voice::Employers, "d-1", "Care for many.");
    scene.sub("d-3", Voice::Workers, "d-2", "Care for most.");
    scene.dialogue.amendments.remove(&amendment_id("d-1"));
    let ready = look(&scene, &[]);
    let rootless = |name: &str| Why::Rootless(name.to_owned());
    let (two, three) = (rootless("D.2"), rootless("D.3"));
    assert_eq!(found(&ready), [("-", &two), ("-", &three)]);
    let brackets = Brackets::of(&scene.plan, &scene.dialogue);
    assert_eq!(brackets.total(), ready.obstacles.len());
    // It is no clause's: a part of the plan can do without it.
    assert!(look(&scene, &["care", "pay"]).is_clean());
    for id in ["d-2", "d-3"] {
        scene.happens(id, Voice::Workers, EventKind::Withdrawn);
    }
    assert!(look(&scene, &[]).is_clean());
}

#[test]
fn what_nobody_can_read_is_not_adopted_even_by_overruling() {
    let unread = |path: &str| Why::Unread(path.to_owned());
    let mut scene = scene();
    let path = "clauses/care/under.toml";
    let problem = Problem::error(path, "toml", Message::new("plan-not-utf8"));
    scene.plan.broken.insert("under".to_owned(), problem);
    scene.plan.clauses.remove("under");
    let whole = look(&scene, &[]);
    assert_eq!(found(&whole), [("-", &unread(path))]);
    assert!(!whole.can_be_overruled());
    // In a folder of its own it cannot belong to what lies elsewhere.
    assert!(look(&scene, &["pay"]).is_clean());
    let folder = "care".to_owned();
    scene.plan.folders.insert(clause_id("care"), folder);
    assert_eq!(found(&look(&scene, &["care"])), [("-", &unread(path))]);
    // An objection may stand in a file of positions, an amendment in its own; a session's is no part of the text.
    for path in ["amendments/d-1.toml", "positions/workers.toml"] {
        scene.dialogue.broken = [path.to_owned()].into();
        let part = look(&scene, &["pay"]);
        assert_eq!(found(&part), [("-", &unread(path))]);
        assert!(!part.can_be_overruled());
    }
    scene.dialogue.broken = ["sessions/day.toml".to_owned()].into();
    assert!(look(&scene, &["pay"]).is_clean());
}

#[test]
fn reservations_and_abstentions_are_told() {
    let mut scene = scene();
    scene.hold(Voice::Employers, "pay", Stance::AgreeWithReservation);
    scene.hold(Voice::CivilSociety, "pay", Stance::Abstain);
    scene.hold(Voice::Workers, "care", Stance::Abstain);
    let ready = look(&scene, &[]);
    assert!(ready.is_clean());
    let expected = [
        (Voice::Employers, Verdict::Reserved),
        (Voice::Workers, Verdict::Agreed),
        (Voice::CivilSociety, Verdict::Open),
    ];
    assert_eq!(ready.parties, expected);
    let reservation = Reservation {
        party: Voice::Employers,
        clause: clause_id("pay"),
        statement: None,
    };
    assert_eq!(ready.reservations, [reservation]);
    assert_eq!(look(&scene, &["pay"]).parties[2].1, Verdict::Abstained);
}

#[test]
fn obstacles_are_said_in_every_language() {
    let scene = scene();
    let outline = Outline::of(&scene.plan);
    let who = vec![Voice::Employers, Voice::Workers, Voice::CivilSociety];
    let say = |why: Why, language| {
        let clause = Some(clause_id("under"));
        let message = Obstacle { clause, why }.message(&outline);
        Catalogue::of(language).say(&message)
    };
    let contested = || Why::Consensus(Consensus::Contested(who.clone()));
    let english = say(contested(), Language::English);
    assert_eq!(
        english,
        "1.1: objection by Employers, Workers, Civil society"
    );
    assert_eq!(
        say(Why::Pending(1), Language::French),
        "1.1\u{a0}: un amendement en suspens"
    );
    assert!(say(Why::Brackets(3), Language::Spanish).contains("3 pares"));
    assert!(say(Why::Unknown, Language::Portuguese).contains("não existe"));
    let rootless = say(Why::Rootless("D.4".to_owned()), Language::English);
    assert!(rootless.starts_with("D.4: still pending"), "{rootless}");
}

/// What is overruled on one text leaves the agreement to another one subject to confirmation.
#[test]
fn who_agrees_ad_referendum_is_named_whatever_else_is_open() {
    let mut scene = scene();
    scene.hold(Voice::Workers, "care", Stance::AgreeAdReferendum);
    scene.hold(Voice::Employers, "care", Stance::AgreeAdReferendum);
    scene.hold(Voice::Employers, "pay", Stance::Object);
    let ready = look(&scene, &[]);
    let expected = [
        (Voice::Employers, Verdict::Objected),
        (Voice::Employers, Verdict::AdReferendum),
        (Voice::Workers, Verdict::AdReferendum),
    ];
    assert_eq!(ready.parties, expected);
    assert_eq!(ready.ad_referendum(), [Voice::Employers, Voice::Workers]);
    let adoption = ready.adoption(None, None, Some("The room goes on"));
    let read = super::adoption::Adoption::read(&adoption.message("x"));
    assert_eq!(read, Some(adoption));
    assert_eq!(look(&scene, &["pay"]).ad_referendum(), []);
}
