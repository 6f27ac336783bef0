//! Positions and sessions, and what holds for every deed.

use super::{TEXT, done, open, refused, scene, session, table, trailers, words};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{AmendmentState, Deed, DeedError, Digest, Session, Stance, Subject};
use crate::plan::{Delegate, EditError, Moment, Organisation, Voice};

fn hold(scene: &Scene, clause: &str, stance: Stance, statement: Option<&str>) -> Deed {
    Deed::Hold {
        subject: Subject::Clause(clause_id(clause)),
        stance,
        digest: scene.digest(clause),
        statement: statement.map(str::to_owned),
    }
}

#[test]
fn a_position_is_held_on_the_text_that_stands() {
    let mut scene = scene();
    let agree = hold(&scene, "care", Stance::Agree, None);
    let outcome = done(&mut scene, &agree, Voice::Workers);
    assert_eq!(trailers(&outcome), ["Position: workers agree clause:care"]);
    assert_eq!(outcome.subject.to_string(), "Workers on “On care”: agree");
    assert_eq!(
        refused(&mut scene, &agree, Voice::Workers),
        DeedError::NothingToDo
    );
    let secretariat = refused(&mut scene, &agree, Voice::Secretariat);
    assert_eq!(secretariat, DeedError::NoParty(Voice::Secretariat));
    let reserved = hold(
        &scene,
        "care",
        Stance::AgreeWithReservation,
        Some(" On 2. \n"),
    );
    done(&mut scene, &reserved, Voice::Workers);
    let held = &scene.dialogue.positions[&Voice::Workers];
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].statement.as_deref(), Some("On 2."));
    scene.set("care", "Another text.");
    assert_eq!(
        refused(&mut scene, &agree, Voice::Employers),
        DeedError::TextChanged
    );
    let retract = Deed::Retract(Subject::Clause(clause_id("care")));
    assert_eq!(
        refused(&mut scene, &retract, Voice::Workers),
        DeedError::NothingToDo
    );
    scene.set("care", TEXT);
    let outcome = done(&mut scene, &retract, Voice::Workers);
    assert!(outcome.files.contains("positions/workers.toml"));
    assert_eq!(scene.dialogue.positions.len(), 0);
    let nowhere = Deed::Retract(Subject::Clause(clause_id("gone")));
    let nowhere = refused(&mut scene, &nowhere, Voice::Workers);
    assert_eq!(nowhere, DeedError::NoClause(clause_id("gone")));
}

#[test]
fn no_objection_binds_only_those_present_who_have_not_spoken() {
    let mut scene = scene();
    let deed = Deed::NoObjection {
        subject: Subject::Clause(clause_id("care")),
        digest: scene.digest("care"),
    };
    let chair = Voice::Secretariat;
    assert_eq!(refused(&mut scene, &deed, chair), DeedError::NotInSession);
    let here = [
        Voice::Workers,
        Voice::Government,
        Voice::Employers,
        Voice::Advisers,
    ];
    open(&mut scene, &here);
    scene.hold(Voice::Employers, "care", Stance::Object);
    let outcome = done(&mut scene, &deed, chair);
    let expected = [
        "Declared-by: secretariat",
        "Position: government agree clause:care",
        "Position: workers agree clause:care",
    ];
    assert_eq!(trailers(&outcome), expected);
    assert_eq!(
        outcome.subject.to_string(),
        "No objection to “On care”: 2 parties agree"
    );
    assert!(!scene.dialogue.positions.contains_key(&Voice::CivilSociety));
    let employers = &scene.dialogue.positions[&Voice::Employers];
    assert_eq!(employers[0].stance, Stance::Object);
    assert_eq!(refused(&mut scene, &deed, chair), DeedError::NobodyLeft);
    scene.set("care", "Another text.");
    assert_eq!(refused(&mut scene, &deed, chair), DeedError::TextChanged);
}

#[test]
fn a_session_keeps_what_others_noted_in_it() {
    let mut scene = scene();
    scene.plan.manifest.organisations.push(Organisation {
        id: "cgt".to_owned(),
        name: "CGT".to_owned(),
        voice: Voice::Workers,
        delegates: Vec::<Delegate>::new(),
    });
    let known = session("s1", &[Voice::Workers]);
    let deed = |session: &Session| Deed::Session(Box::new(session.clone()));
    let chair = Voice::Secretariat;
    let outcome = done(&mut scene, &deed(&known), chair);
    assert_eq!(
        outcome.subject.to_string(),
        "Open the session “First sitting”"
    );
    assert_eq!(
        refused(&mut scene, &deed(&known), chair),
        DeedError::NothingToDo
    );
    let other = session("s2", &[]);
    let expected = DeedError::SessionOpen(known.id.clone());
    assert_eq!(refused(&mut scene, &deed(&other), chair), expected);
    let outcome = done(&mut scene, &Deed::Park(clause_id("clinic")), chair);
    assert_eq!(outcome.subject.to_string(), "Park 1.1");
    let twice = refused(&mut scene, &Deed::Park(clause_id("clinic")), chair);
    assert_eq!(twice, DeedError::NothingToDo);
    let mut renamed = known.clone();
    renamed.name = "Opening".to_owned();
    renamed.present[0].organisation = Some("cgt".to_owned());
    renamed.opened = None;
    done(&mut scene, &deed(&renamed), chair);
    let kept = &scene.dialogue.sessions[&known.id];
    assert_eq!((kept.name.as_str(), kept.parked.len()), ("Opening", 1));
    assert!(kept.is_open());
    renamed.present[0].voice = Voice::Employers;
    let wrong = refused(&mut scene, &deed(&renamed), chair);
    assert_eq!(wrong, DeedError::NoOrganisation("cgt".to_owned()));
    let mut lost = known.clone();
    lost.agenda.push(clause_id("gone"));
    let wrong = refused(&mut scene, &deed(&lost), chair);
    assert_eq!(wrong, DeedError::NoClause(clause_id("gone")));
    done(&mut scene, &Deed::Unpark(clause_id("clinic")), chair);
    done(&mut scene, &Deed::Close(known.id.clone()), chair);
    let closed = refused(&mut scene, &Deed::Close(known.id), chair);
    assert_eq!(closed, DeedError::NothingToDo);
    let parked = refused(&mut scene, &Deed::Park(clause_id("care")), chair);
    assert_eq!(parked, DeedError::NotInSession);
    done(&mut scene, &deed(&other), chair);
}

#[test]
fn a_session_is_opened_once_at_the_time_of_the_act() {
    let mut scene = scene();
    let mut known = session("s1", &[]);
    known.opened = None;
    let chair = Voice::Secretariat;
    let outcome = done(&mut scene, &Deed::Session(Box::new(known.clone())), chair);
    assert_eq!(
        outcome.subject.to_string(),
        "Prepare the session “First sitting”"
    );
    let begin = Deed::Open(Box::new(known.clone()));
    done(&mut scene, &begin, chair);
    assert_eq!(
        scene.dialogue.sessions[&known.id].opened,
        Some(Moment::new(1_000_000, 60))
    );
    assert_eq!(refused(&mut scene, &begin, chair), DeedError::NothingToDo);
    // Hands can leave one that is closed and was never opened; opening it repairs it.
    let broken = scene.dialogue.sessions.get_mut(&known.id).unwrap();
    (broken.opened, broken.closed) = (None, Some(Moment::new(2, 0)));
    done(&mut scene, &begin, chair);
    assert!(scene.dialogue.sessions[&known.id].is_open());
}

#[test]
fn nothing_is_written_in_the_place_of_a_broken_file_or_into_a_newer_plan() {
    let mut scene = scene();
    let paths = [
        "amendments/a.toml",
        "positions/workers.toml",
        "sessions/s1.toml",
    ];
    scene.dialogue.broken.extend(paths.map(str::to_owned));
    let proposal = words(&scene, "care", "x");
    let deeds = [
        table("a", proposal),
        hold(&scene, "care", Stance::Agree, None),
        Deed::Session(Box::new(session("s1", &[]))),
    ];
    for (deed, path) in deeds.iter().zip(paths) {
        let broken = refused(&mut scene, deed, Voice::Workers);
        assert_eq!(broken, DeedError::Broken(path.to_owned()));
    }
    scene.dialogue.broken.clear();
    scene.plan.manifest.format = 2;
    let newer = refused(&mut scene, &deeds[0], Voice::Workers);
    assert_eq!(newer, DeedError::Edit(EditError::Newer(2)));
}

#[test]
fn what_was_done_is_said_in_every_language() {
    let mut scene = scene();
    open(&mut scene, &[]);
    let proposal = words(&scene, "clinic", "Two clinics open.");
    let outcome = done(&mut scene, &table("a", proposal), Voice::Workers);
    let said = outcome.subject.in_each_language();
    let expected = [
        "Table D.1 on 1.1",
        "Déposer l’amendement D.1 à 1.1",
        "Presentar la enmienda D.1 a 1.1",
        "Apresentar a emenda D.1 a 1.1",
    ];
    assert_eq!(said.map(|it| it.to_string()), expected);
}

#[test]
fn nobody_speaks_on_an_amendment_that_is_decided() {
    let mut scene = scene();
    let proposal = words(&scene, "care", &TEXT.replace("should", "shall"));
    done(&mut scene, &table("a", proposal), Voice::Workers);
    open(&mut scene, &[Voice::Employers]);
    let subject = Subject::Amendment(amendment_id("a"));
    let digest = |scene: &Scene| Digest::of(&scene.plan, &scene.dialogue, &subject).unwrap();
    let speak = |scene: &Scene| Deed::Hold {
        subject: subject.clone(),
        stance: Stance::Object,
        digest: digest(scene),
        statement: None,
    };
    let deed = speak(&scene);
    done(&mut scene, &deed, Voice::Employers);
    let reject = Deed::NotAdopt(amendment_id("a"));
    done(&mut scene, &reject, Voice::Secretariat);
    let decided = DeedError::Decided {
        amendment: "a".to_owned(),
        state: AmendmentState::NotAdopted,
    };
    let deed = speak(&scene);
    assert_eq!(refused(&mut scene, &deed, Voice::Government), decided);
    let nobody = Deed::NoObjection {
        subject: subject.clone(),
        digest: digest(&scene),
    };
    assert_eq!(refused(&mut scene, &nobody, Voice::Secretariat), decided);
    // What was said before can still be taken back.
    done(&mut scene, &Deed::Retract(subject), Voice::Employers);
}
