//! New clauses before they are adopted: what is proposed about them.

use super::{attempt, by, done, found, open, refused, scene, table, trailers};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    AmendmentState, Basis, Deed, DeedError, Digest, EventKind, Preview, Proposal, Stance, Subject,
    alone, basis, order_of_putting, preview, stances,
};
use crate::i18n::Message;
use crate::plan::{Clause, Edit, EditError, Field, Kind, Voice};
use proptest::prelude::*;

pub fn new(id: &str, title: &str) -> Clause {
    Clause {
        title: title.to_owned(),
        text: "A clinic opens in every district.".to_owned(),
        ..Clause::new(clause_id(id), Kind::Action)
    }
}

pub fn add(scene: &mut Scene, id: &str, voice: Voice, clause: Clause, under: Option<&str>) {
    let proposal = Proposal::Add {
        clause: Box::new(clause),
        under: under.map(amendment_id),
        after: under.is_none().then(|| clause_id("care")),
    };
    done(scene, &table(id, proposal), voice);
}

/// The workers would add a clause.
pub fn proposed() -> Scene {
    let mut scene = scene();
    open(&mut scene, &[]);
    add(
        &mut scene,
        "d-1",
        Voice::Workers,
        new("clinics", "Clinics"),
        None,
    );
    scene
}

pub fn adopt(scene: &mut Scene, id: &str) -> crate::dialogue::Outcome {
    let shown = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap();
    let deed = Deed::Adopt {
        amendment: amendment_id(id),
        shown: Some(shown.digest),
    };
    done(scene, &deed, Voice::Secretariat)
}

#[test]
fn the_title_of_a_new_clause_is_amended_beside_its_text() {
    let mut scene = proposed();
    let titled = (("d-1", Some(Field::Title)), "Clinics for all");
    scene.sub_of("d-2", Voice::Employers, titled.0, titled.1);
    scene.sub(
        "d-3",
        Voice::Government,
        "d-1",
        "A clinic opens in every town.",
    );
    let subject = Subject::Amendment(amendment_id("d-1"));
    scene.hold_on(Voice::Government, subject, Stance::Agree);
    let agreed = |scene: &Scene| stances(&scene.plan, &scene.dialogue, found(scene, "d-1")).len();
    assert_eq!(agreed(&scene), 1);
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id("d-2")).unwrap();
    assert_eq!(follows.texts[0].field, Field::Title);
    assert_eq!(follows.texts[0].after.as_deref(), Some("Clinics for all"));
    // The one of the text does not fall with it: they are about different words.
    assert_eq!(follows.falls, []);
    adopt(&mut scene, "d-2");
    // Consent was to the title that stood then.
    assert_eq!(agreed(&scene), 0);
    adopt(&mut scene, "d-3");
    let outcome = adopt(&mut scene, "d-1");
    let clause = &scene.plan.clauses[&clause_id("clinics")];
    assert_eq!(clause.title, "Clinics for all");
    assert_eq!(clause.text, "A clinic opens in every town.");
    assert_eq!(
        found(&scene, "d-1").state(),
        AmendmentState::AdoptedAsAmended
    );
    // Each wrote under the own flag what the own words are.
    let voices = outcome
        .parts
        .iter()
        .map(|part| part.author.as_ref().unwrap().voice);
    let voices: Vec<Voice> = voices.collect();
    assert_eq!(
        voices,
        [Voice::Workers, Voice::Government, Voice::Employers]
    );
    let Edit::Add { clause } = outcome.parts[0].edits.last().unwrap() else {
        panic!("{outcome:?}");
    };
    assert_eq!(clause.title, "Clinics");
}

#[test]
fn a_layer_of_the_title_is_shown_on_the_title_and_one_of_the_text_on_the_text() {
    let mut scene = proposed();
    scene.sub_of(
        "d-2",
        Voice::Employers,
        ("d-1", Some(Field::Title)),
        "Clinics for all",
    );
    scene.sub("d-3", Voice::Employers, "d-2", "Clinics for everybody");
    let shown = |scene: &Scene, id: &str| {
        let laid = alone(&scene.plan, &scene.dialogue, &amendment_id(id));
        format!("{:?}", laid.pieces)
    };
    assert!(!shown(&scene, "d-1").contains("Clinics"));
    for id in ["d-2", "d-3"] {
        assert!(shown(&scene, id).contains("all"), "{}", shown(&scene, id));
        assert!(!shown(&scene, id).contains("district"));
    }
    assert!(shown(&scene, "d-3").contains("everybody"));
    // A sub-amendment of a sub-amendment is of the same field without naming it.
    assert_eq!(scene.dialogue.field(found(&scene, "d-3")), Field::Title);
    adopt(&mut scene, "d-3");
    adopt(&mut scene, "d-2");
    let new = scene.dialogue.new_clause(found(&scene, "d-1")).unwrap();
    assert_eq!(new.title, "Clinics for everybody");
}

#[test]
fn a_field_is_named_of_a_new_clause_alone_and_keeps_what_a_clause_needs() {
    let mut scene = proposed();
    scene.words("d-2", Voice::Workers, "care", "The State shall act.");
    let sub = |scene: &Scene, of: &str, field: Field, proposed: &str| {
        let amended = found(scene, of);
        let original = scene.dialogue.wording_of(amended, &field);
        Proposal::Sub {
            amendment: amendment_id(of),
            on: Digest::of_amendment(&scene.plan, &scene.dialogue, amended),
            original: original.unwrap(),
            proposed: proposed.to_owned(),
            field: Some(field),
        }
    };
    let mut wrong = |of: &str, field: Field, proposed: &str| {
        let proposal = sub(&scene, of, field, proposed);
        refused(&mut scene, &table("s", proposal), Voice::Employers)
    };
    let nameless = DeedError::Unfit(Message::new("plan-no-title"));
    assert_eq!(wrong("d-1", Field::Title, ""), nameless);
    assert_eq!(
        wrong("d-2", Field::Title, "Care"),
        DeedError::NoFields("D.2".to_owned())
    );
    assert!(matches!(
        wrong("d-1", Field::Kind, "no kind"),
        DeedError::Edit(_) | DeedError::Unfit(_)
    ));
    // The text goes without saying: both ways are the same.
    let said = sub(&scene, "d-1", Field::Text, "One clinic opens.");
    done(&mut scene, &table("s", said), Voice::Employers);
    let Proposal::Sub { field, .. } = &found(&scene, "s").proposal else {
        panic!("no sub-amendment");
    };
    assert_eq!(*field, None);
}

/// Under it the employers would add another, and the government one under that.
fn nested() -> Scene {
    let mut scene = proposed();
    let (staff, pay) = (new("staff", "Staff"), new("wages", "Wages"));
    add(&mut scene, "d-2", Voice::Employers, staff, Some("d-1"));
    add(&mut scene, "d-3", Voice::Government, pay, Some("d-2"));
    scene
}

fn states(scene: &Scene) -> Vec<AmendmentState> {
    let all = ["d-1", "d-2", "d-3"].into_iter();
    all.map(|id| found(scene, id).state()).collect()
}

pub fn stands(scene: &Scene, id: &str) -> Basis {
    basis(&scene.plan, &scene.dialogue, found(scene, id))
}

#[test]
fn a_clause_under_one_that_is_proposed_comes_after_it() {
    let mut scene = nested();
    assert_eq!(stands(&scene, "d-3"), Basis::Stands);
    for (id, amendment, over) in [("d-2", "D.2", "D.1"), ("d-3", "D.3", "D.2")] {
        let expected = DeedError::First {
            amendment: amendment.to_owned(),
            over: over.to_owned(),
        };
        let seen = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap_err();
        assert_eq!(seen, expected);
        let adopt = Deed::Adopt {
            amendment: amendment_id(id),
            shown: None,
        };
        let secretariat = &by(Voice::Secretariat).sponsor;
        let may = adopt.may(&scene.plan, &scene.dialogue, secretariat);
        assert_eq!(may, Err(expected));
    }
    let all = scene.dialogue.amendments.values().rev();
    let order = order_of_putting(&scene.dialogue, all).into_iter();
    let order: Vec<&str> = order.map(|one| one.id.as_str()).collect();
    assert_eq!(order, ["d-1", "d-2", "d-3"]);
    for id in ["d-1", "d-2", "d-3"] {
        let follows = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap();
        assert_eq!(follows.falls, []);
        adopt(&mut scene, id);
    }
    let parent = |id: &str| scene.plan.clauses[&clause_id(id)].parent.clone();
    assert_eq!(parent("staff"), Some(clause_id("clinics")));
    assert_eq!(parent("wages"), Some(clause_id("staff")));
}

#[test]
fn what_would_stand_under_a_clause_falls_with_it_and_that_is_told_before() {
    let fallen = [AmendmentState::Fallen, AmendmentState::Fallen];
    for (voice, deed) in [
        (Voice::Secretariat, Deed::NotAdopt(amendment_id("d-1"))),
        (Voice::Workers, Deed::Withdraw(amendment_id("d-1"))),
    ] {
        let mut scene = nested();
        let told = scene.dialogue.resting(&amendment_id("d-1"));
        assert_eq!(told, [amendment_id("d-2"), amendment_id("d-3")]);
        let outcome = done(&mut scene, &deed, voice);
        assert_eq!(states(&scene)[1..], fallen, "{deed:?}");
        let named = trailers(&outcome);
        for falls in ["Falls: d-2", "Falls: d-3"] {
            assert!(named.iter().any(|it| it == falls), "{named:?}");
        }
        assert!(!scene.plan.clauses.contains_key(&clause_id("staff")));
    }
    // Where the clause goes under which the outermost would stand, all of them go.
    let mut scene = scene();
    open(&mut scene, &[]);
    let under_care = Clause {
        parent: Some(clause_id("pay")),
        ..new("clinics", "Clinics")
    };
    let first = Proposal::Add {
        clause: Box::new(under_care),
        under: None,
        after: None,
    };
    done(&mut scene, &table("d-1", first), Voice::Workers);
    add(
        &mut scene,
        "d-2",
        Voice::Employers,
        new("staff", "Staff"),
        Some("d-1"),
    );
    add(
        &mut scene,
        "d-3",
        Voice::Government,
        new("wages", "Wages"),
        Some("d-2"),
    );
    scene.remove("d-4", Voice::Employers, "pay");
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id("d-4")).unwrap();
    let falls: Vec<&str> = follows.falls.iter().map(|id| id.as_str()).collect();
    assert_eq!(falls, ["d-1", "d-2", "d-3"]);
    adopt(&mut scene, "d-4");
    assert_eq!(states(&scene), [AmendmentState::Fallen; 3]);
}

#[test]
fn a_clause_waits_while_the_one_above_it_is_referred() {
    let mut scene = nested();
    done(
        &mut scene,
        &Deed::Refer(amendment_id("d-1")),
        Voice::Secretariat,
    );
    assert_eq!(stands(&scene, "d-2"), Basis::Stands);
    let adopt_now = Deed::Adopt {
        amendment: amendment_id("d-2"),
        shown: None,
    };
    let error = refused(&mut scene, &adopt_now, Voice::Secretariat);
    assert!(matches!(error, DeedError::First { .. }), "{error}");
    done(
        &mut scene,
        &Deed::TakeUp(amendment_id("d-1")),
        Voice::Secretariat,
    );
    adopt(&mut scene, "d-1");
    adopt(&mut scene, "d-2");
    assert!(scene.plan.clauses.contains_key(&clause_id("staff")));
}

#[test]
fn a_clause_follows_its_parent_to_whatever_id_that_gets() {
    let mut scene = nested();
    let subject = Subject::Amendment(amendment_id("d-2"));
    scene.hold_on(Voice::Workers, subject, Stance::Agree);
    // Somebody adds another clause of that id to the plan meanwhile.
    scene.clause("clinics", None, "Something else.");
    let outcome = adopt(&mut scene, "d-1");
    assert!(outcome.files.contains("amendments/d-2.toml"));
    adopt(&mut scene, "d-2");
    let parent = scene.plan.clauses[&clause_id("staff")].parent.clone();
    let parent = parent.unwrap();
    assert_ne!(parent, clause_id("clinics"));
    assert_eq!(scene.plan.clauses[&parent].title, "Clinics");
    // The same words under the same clause: consent holds.
    let held = stances(&scene.plan, &scene.dialogue, found(&scene, "d-2"));
    assert_eq!(held.len(), 1);
}

#[test]
fn what_stands_under_one_of_two_that_are_the_same_stands_under_what_becomes_of_both() {
    let mut scene = proposed();
    add(
        &mut scene,
        "d-2",
        Voice::Employers,
        new("clinics", "Clinics"),
        None,
    );
    add(
        &mut scene,
        "d-3",
        Voice::Government,
        new("staff", "Staff"),
        Some("d-2"),
    );
    let follows = preview(&scene.plan, &scene.dialogue, &amendment_id("d-1")).unwrap();
    assert_eq!(follows.joint, [amendment_id("d-2")]);
    assert_eq!(follows.falls, []);
    adopt(&mut scene, "d-1");
    adopt(&mut scene, "d-3");
    let staff = &scene.plan.clauses[&clause_id("staff")];
    assert_eq!(staff.parent, Some(clause_id("clinics")));
}

#[test]
fn nothing_is_tabled_under_what_is_no_proposed_clause() {
    let mut scene = nested();
    scene.words("d-4", Voice::Workers, "care", "The State shall act.");
    let under = |under: &str| Proposal::Add {
        clause: Box::new(Clause {
            parent: Some(clause_id("nowhere")),
            ..new("late", "Late")
        }),
        under: Some(amendment_id(under)),
        after: None,
    };
    for of in ["d-4", "d-9"] {
        let error = refused(&mut scene, &table("late", under(of)), Voice::Workers);
        let expected = EditError::NoParent(clause_id("nowhere"));
        assert_eq!(error, DeedError::Edit(expected), "{of}");
    }
    // Its parent is the clause that the amendment would make, whatever was said.
    done(&mut scene, &table("late", under("d-1")), Voice::Workers);
    let Proposal::Add { clause, .. } = &found(&scene, "late").proposal else {
        panic!("no new clause");
    };
    assert_eq!(clause.parent, Some(clause_id("clinics")));
    done(
        &mut scene,
        &Deed::NotAdopt(amendment_id("d-1")),
        Voice::Secretariat,
    );
    let error = refused(&mut scene, &table("later", under("d-1")), Voice::Workers);
    assert!(matches!(error, DeedError::Edit(EditError::NoParent(_))));
    // What was drafted outside meanwhile comes in fallen.
    let bring = Deed::BringIn {
        id: amendment_id("later"),
        proposal: Box::new(under("d-1")),
        reason: None,
    };
    done(&mut scene, &bring, Voice::Workers);
    assert_eq!(found(&scene, "later").state(), AmendmentState::Fallen);
}

/// What may happen to amendments, by number: in whatever order, nobody loses the clause above.
fn happen(scene: &mut Scene, (what, which): (u8, u8)) -> Option<Preview> {
    let id = amendment_id(["d-1", "d-2", "d-3", "d-4", "d-5"][usize::from(which) % 5]);
    let follows = preview(&scene.plan, &scene.dialogue, &id).ok();
    let (voice, deed) = match what % 7 {
        0 => (Voice::Secretariat, Deed::NotAdopt(id)),
        1 => {
            let own = found(scene, id.as_str()).sponsor().unwrap().voice;
            (own, Deed::Withdraw(id))
        }
        2 => (Voice::Secretariat, Deed::Refer(id)),
        3 => (Voice::CivilSociety, Deed::TakeUp(id)),
        4 => (Voice::Secretariat, Deed::Fall(id)),
        _ => {
            let shown = follows.as_ref().map(|follows| follows.digest);
            let amendment = id;
            (Voice::Secretariat, Deed::Adopt { amendment, shown })
        }
    };
    let adopts = matches!(deed, Deed::Adopt { .. });
    let done = attempt(scene, &deed, &by(voice)).is_ok();
    follows.filter(|_| done && adopts)
}

proptest! {
    #[test]
    fn in_whatever_order_no_clause_is_without_its_parent(
        doings in prop::collection::vec((any::<u8>(), any::<u8>()), 1..24),
        other in any::<bool>(),
    ) {
        let mut scene = nested();
        scene.remove("d-4", Voice::Employers, "care");
        let twin = new("clinics", "Clinics");
        add(&mut scene, "d-5", Voice::Employers, twin, None);
        if other {
            scene.clause("clinics", None, "Something else.");
        }
        for one in doings {
            let follows = happen(&mut scene, one);
            for id in follows.iter().flat_map(|follows| &follows.falls) {
                prop_assert_eq!(found(&scene, id.as_str()).state(), AmendmentState::Fallen);
            }
            for clause in scene.plan.clauses.values() {
                let parent = clause.parent.as_ref();
                prop_assert!(parent.is_none_or(|it| scene.plan.clauses.contains_key(it)));
            }
            // Who is still before the room has, or may still get, what it would stand under.
            for id in ["d-2", "d-3"] {
                let one = found(&scene, id);
                // What was withdrawn is taken up whatever became of its ground meanwhile.
                let again = one.events.iter().any(|event| event.what == EventKind::TakenUp);
                if one.is_pending() && !again {
                    prop_assert!(stands(&scene, id) != Basis::Gone, "{:?}", scene.dialogue);
                }
            }
            let problems = crate::dialogue::check(&scene.plan, &scene.dialogue);
            prop_assert!(problems.iter().all(|it| it.code != "unknown-amendment"));
        }
    }
}
