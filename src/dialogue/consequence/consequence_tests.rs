//! What follows from an adoption, case by case.

use super::{Preview, preview};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    AmendmentId, AmendmentState, Basis, DeedError, Dialogue, EventKind, Proposal, Stance, Subject,
    basis,
};
use crate::plan::{Edit, EditError, Field, Moment, Voice};

const TEXT: &str = "The State should extend coverage to all workers.\n\nThe partners meet.";

fn scene() -> Scene {
    Scene::of(&[("care", TEXT), ("pay", "Wages are indexed.")])
}

/// What follows, after seeing to it that nothing that has a part in it was left out.
fn look(scene: &Scene, id: &str) -> Preview {
    let found = preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap();
    let whole = &scene.dialogue.amendments[&amendment_id(id)];
    let whole = super::follows(&scene.plan, &scene.dialogue, whole);
    assert_eq!(Ok(&found), whole.as_ref());
    found
}

fn refused(scene: &Scene, id: &str) -> DeedError {
    preview(&scene.plan, &scene.dialogue, &amendment_id(id)).unwrap_err()
}

fn ids(list: &[AmendmentId]) -> Vec<&str> {
    list.iter().map(AmendmentId::as_str).collect()
}

#[test]
fn what_falls_what_is_carried_what_is_merged() {
    let mut scene = scene();
    let with = |from: &str, to: &str| TEXT.replace(from, to);
    scene.words("d-1", Voice::Workers, "care", &with("should", "shall"));
    scene.words(
        "d-2",
        Voice::Employers,
        "care",
        &with("should extend", "may extend"),
    );
    scene.words(
        "d-3",
        Voice::Government,
        "care",
        &with("all workers", "all informal workers"),
    );
    scene.words(
        "d-4",
        Voice::CivilSociety,
        "care",
        &with("partners", "social partners"),
    );
    scene.words("d-5", Voice::Employers, "care", &with("should", "shall"));
    scene.words("d-6", Voice::Employers, "pay", "Wages are indexed yearly.");
    scene.sub(
        "d-7",
        Voice::Workers,
        "d-2",
        &with("should extend", "must extend"),
    );
    scene.sub(
        "d-8",
        Voice::Workers,
        "d-4",
        &with("partners", "economic and social partners"),
    );
    scene.remove("d-9", Voice::Employers, "care");
    let shown = look(&scene, "d-1");
    assert_eq!(
        shown.texts[0].after.as_deref(),
        Some(with("should", "shall").as_str())
    );
    // D.5 proposes the same; D.9 would strike the clause as it then stands.
    assert_eq!(ids(&shown.joint), ["d-5"]);
    assert_eq!(ids(&shown.falls), ["d-2", "d-7"]);
    assert_eq!(ids(&shown.merged), ["d-3"]);
    assert_eq!(ids(&shown.carried), ["d-4", "d-8", "d-9"]);
    assert_eq!(shown.parts.len(), 1);
    assert_eq!(
        shown.parts[0].author.as_ref().unwrap().voice,
        Voice::Workers
    );
    let mut plan = scene.plan.clone();
    Edit::apply_all(&shown.edits, &mut plan).unwrap();
    let two = &scene.dialogue.amendments[&amendment_id("d-2")];
    assert_eq!(basis(&plan, &scene.dialogue, two), Basis::Gone);
}

#[test]
fn live_positions_on_the_changed_text_go_stale() {
    let mut scene = scene();
    scene.hold(Voice::Employers, "care", Stance::Object);
    scene.hold(Voice::Workers, "care", Stance::Agree);
    scene.hold(Voice::Workers, "pay", Stance::Agree);
    scene.words("d-1", Voice::Workers, "care", "Everybody is covered.");
    scene.set("pay", "Wages are fixed.");
    let care = || Subject::Clause(clause_id("care"));
    let stale = look(&scene, "d-1").stale;
    assert_eq!(
        stale,
        [(Voice::Employers, care()), (Voice::Workers, care())]
    );
    let before = look(&scene, "d-1").digest;
    scene.hold(Voice::Government, "care", Stance::Agree);
    assert_ne!(look(&scene, "d-1").digest, before);
}

#[test]
fn every_author_has_a_part() {
    let mut scene = scene();
    let own = TEXT.replace("should", "shall by 2030");
    scene.words("d-1", Voice::Workers, "care", &own);
    scene.sub("d-2", Voice::Employers, "d-1", &own.replace("2030", "2040"));
    scene.hold_on(
        Voice::Workers,
        Subject::Amendment(amendment_id("d-1")),
        Stance::Agree,
    );
    let shown = look(&scene, "d-2");
    assert!(shown.edits.is_empty() && shown.parts.len() == 1);
    assert_eq!(
        shown.texts[0].after.as_deref(),
        Some(own.replace("2030", "2040").as_str())
    );
    assert_eq!(shown.stale.len(), 1);
    scene.happens("d-2", Voice::Secretariat, EventKind::Adopted);
    scene.set("care", &TEXT.replace("partners", "social partners"));
    let shown = look(&scene, "d-1");
    let voices: Vec<_> = shown
        .parts
        .iter()
        .map(|part| part.author.as_ref().unwrap().voice)
        .collect();
    assert_eq!(voices, [Voice::Workers, Voice::Employers]);
    let texts: Vec<_> = shown
        .edits
        .iter()
        .map(|edit| match edit {
            Edit::Set { value, .. } => value.clone().unwrap(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(texts[0].contains("2030") && texts[0].contains("social partners"));
    assert!(texts[1].contains("2040") && texts[1].contains("social partners"));
    assert!(shown.falls.is_empty());
}

#[test]
fn an_amended_sub_amendment_keeps_both_layers() {
    let mut scene = scene();
    let with = |to: &str| TEXT.replace("should", to);
    scene.words("d-1", Voice::Workers, "care", &with("shall by 2030"));
    scene.sub("d-2", Voice::Employers, "d-1", &with("shall by 2040"));
    scene.sub(
        "d-3",
        Voice::Government,
        "d-2",
        &with("shall by 2045 at last"),
    );
    for id in ["d-3", "d-2"] {
        let shown = look(&scene, id).texts[0].after.clone();
        assert_eq!(
            shown.as_deref(),
            Some(with("shall by 2045 at last").as_str())
        );
        scene.happens(id, Voice::Secretariat, EventKind::Adopted);
    }
    let shown = look(&scene, "d-1");
    let result = shown.texts[0].after.as_deref();
    assert_eq!(result, Some(with("shall by 2045 at last").as_str()));
    let voices = shown
        .parts
        .iter()
        .map(|part| part.author.as_ref().unwrap().voice);
    let expected = [Voice::Workers, Voice::Employers, Voice::Government];
    assert_eq!(voices.collect::<Vec<_>>(), expected);
}

#[test]
fn what_cannot_be_adopted_is_refused() {
    let mut scene = scene();
    scene.words(
        "d-1",
        Voice::Workers,
        "care",
        &TEXT.replace("should", "shall"),
    );
    scene.set("care", &TEXT.replace("should", "may"));
    assert_eq!(
        refused(&scene, "d-1"),
        DeedError::WordsGone("D.1".to_owned())
    );
    scene.happens("d-1", Voice::Workers, EventKind::Withdrawn);
    let state = AmendmentState::Withdrawn;
    assert!(
        matches!(refused(&scene, "d-1"), DeedError::NotNow { state: found, .. } if found == state)
    );
    assert_eq!(
        refused(&scene, "d-9"),
        DeedError::NoAmendment("d-9".to_owned())
    );
    scene.words("d-2", Voice::Workers, "pay", "");
    scene.plan.clauses.remove(&clause_id("pay"));
    assert_eq!(
        refused(&scene, "d-2"),
        DeedError::NoClause(clause_id("pay"))
    );
}

#[test]
fn clauses_come_go_and_move() {
    let mut scene = scene();
    scene.clause("under", Some("care"), "Under it.");
    let new = |id: &str, parent: Option<&str>| {
        let mut clause = crate::plan::Clause::new(clause_id(id), crate::plan::Kind::Action);
        clause.parent = parent.map(clause_id);
        clause.text = "New.".to_owned();
        Box::new(clause)
    };
    scene.table(
        "d-1",
        Voice::Workers,
        Proposal::Add {
            clause: new("new", Some("pay")),
            under: None,
            after: None,
        },
    );
    scene.remove("d-2", Voice::Employers, "pay");
    scene.remove("d-3", Voice::Employers, "care");
    let to = |parent: Option<&str>, after: Option<&str>| Proposal::Move {
        clause: clause_id("under"),
        parent: parent.map(clause_id),
        under: None,
        after: after.map(clause_id),
    };
    scene.table("d-4", Voice::Workers, to(Some("pay"), None));
    scene.table("d-5", Voice::Workers, to(None, Some("care")));
    scene.table("d-6", Voice::Workers, to(Some("care"), None));
    scene.sub("d-7", Voice::Employers, "d-1", "Newer.");
    // What adds or moves something under a clause falls with it.
    assert_eq!(ids(&look(&scene, "d-2").falls), ["d-1", "d-4", "d-7"]);
    let children = DeedError::Edit(EditError::HasChildren(clause_id("care"), 1));
    assert_eq!(refused(&scene, "d-3"), children);
    assert!(matches!(look(&scene, "d-5").edits[..], [Edit::Move { .. }]));
    // It is there already: nothing changes, and nothing falls.
    let met = look(&scene, "d-6");
    assert!(met.edits.is_empty() && met.falls.is_empty());
    scene.happens("d-7", Voice::Secretariat, EventKind::Adopted);
    let added = look(&scene, "d-1");
    assert_eq!(added.parts.len(), 2);
    assert_eq!(added.texts.last().unwrap().field, Field::Text);
    assert_eq!(added.texts.last().unwrap().after.as_deref(), Some("Newer."));
}

#[test]
fn a_value_that_is_no_prose_is_never_merged() {
    let mut scene = scene();
    let lead = |from: Option<&str>, to: &str| Proposal::Words {
        clause: clause_id("pay"),
        field: Field::Start,
        on: scene.digest("pay"),
        original: from.map(str::to_owned),
        proposed: Some(to.to_owned()),
    };
    let (sooner, later) = (lead(None, "2030-01-01"), lead(None, "2031-01-01"));
    let wrong = lead(None, "soon");
    scene.table("d-1", Voice::Workers, sooner);
    scene.table("d-2", Voice::Employers, later);
    scene.table("d-3", Voice::Employers, wrong);
    assert_eq!(ids(&look(&scene, "d-1").falls), ["d-2", "d-3"]);
    assert!(matches!(
        refused(&scene, "d-3"),
        DeedError::Edit(EditError::Value(_))
    ));
}

#[test]
fn partners_and_columns_are_adopted_one_by_one() {
    let mut scene = scene();
    let clause = scene.plan.clauses.get_mut(&clause_id("pay")).unwrap();
    clause
        .set(&Field::Partners, Some("unions, ministry"))
        .unwrap();
    clause
        .set(&Field::Indicator, Some("Coverage; target: 30"))
        .unwrap();
    let partners = || ("pay", Field::Partners);
    let old = "unions, ministry";
    scene.value(
        "d-1",
        Voice::Workers,
        partners(),
        old,
        "unions, ministry, women",
    );
    scene.value(
        "d-2",
        Voice::Employers,
        partners(),
        old,
        "unions, ministry, banks",
    );
    scene.value("d-3", Voice::Government, partners(), old, "ministry");
    let indicator = || ("pay", Field::Indicator);
    let old = "Coverage; target: 30";
    scene.value(
        "d-4",
        Voice::Workers,
        indicator(),
        old,
        "Coverage; target: 40",
    );
    scene.value(
        "d-5",
        Voice::Employers,
        indicator(),
        old,
        "Coverage; unit: %; target: 30",
    );
    scene.value(
        "d-6",
        Voice::Employers,
        indicator(),
        old,
        "Coverage; target: 50",
    );
    for order in [["d-1", "d-2", "d-3"], ["d-3", "d-2", "d-1"]] {
        let mut scene = scene.clone();
        for id in order {
            let shown = look(&scene, id);
            assert!(shown.falls.is_empty(), "{:?}", shown.falls);
            Edit::apply_all(&shown.edits, &mut scene.plan).unwrap();
            scene.happens(id, Voice::Secretariat, EventKind::Adopted);
        }
        let pay = &scene.plan.clauses[&clause_id("pay")];
        let partners = pay.get(&Field::Partners);
        assert_eq!(partners.as_deref(), Some("ministry, women, banks"));
        assert_eq!(ids(&look(&scene, "d-5").falls), [] as [&str; 0]);
        assert_eq!(ids(&look(&scene, "d-4").falls), ["d-6"]);
    }
}

#[test]
fn new_clauses_stack_in_the_order_of_their_numbers_each_with_its_own_id() {
    let mut scene = scene();
    let new = |text: &str| {
        let mut clause = crate::plan::Clause::new(clause_id("new"), crate::plan::Kind::Action);
        clause.title = "New".to_owned();
        clause.text = text.to_owned();
        Proposal::Add {
            clause: Box::new(clause),
            under: None,
            after: Some(clause_id("care")),
        }
    };
    scene.table("d-1", Voice::Workers, new("One."));
    scene.table("d-2", Voice::Employers, new("Two."));
    for order in [["d-1", "d-2"], ["d-2", "d-1"]] {
        let mut scene = scene.clone();
        for id in order {
            let deed = crate::dialogue::Deed::Adopt {
                amendment: amendment_id(id),
                shown: Some(look(&scene, id).digest),
            };
            let by = crate::dialogue::By {
                sponsor: crate::plan::Speaker::of(Voice::Secretariat),
                recorder: "Recorder <r@example.org>".to_owned(),
                time: Moment::new(0, 0),
                session: None,
                reason: None,
                revision: None,
                figures: Default::default(),
            };
            deed.carry_out(&mut scene.plan, &mut scene.dialogue, &by)
                .unwrap();
        }
        let texts: Vec<&str> = scene
            .plan
            .children(None)
            .iter()
            .map(|clause| clause.text.as_str())
            .collect();
        assert_eq!(texts, [TEXT, "One.", "Two.", "Wages are indexed."]);
        for (id, text) in [("d-1", "One."), ("d-2", "Two.")] {
            let amendment = &scene.dialogue.amendments[&amendment_id(id)];
            assert_eq!(
                scene.plan.clauses[amendment.clause(&scene.dialogue).unwrap()].text,
                text
            );
        }
    }
}

#[test]
fn identical_proposals_are_decided_together() {
    let shall = TEXT.replace("should", "shall");
    let mut scene = scene();
    scene.words("d-1", Voice::Workers, "care", &shall);
    scene.words("d-2", Voice::Employers, "care", &shall);
    scene.words(
        "d-3",
        Voice::Government,
        "care",
        &TEXT.replace("meet", "talk"),
    );
    let by = crate::dialogue::By {
        sponsor: crate::plan::Speaker::of(Voice::Secretariat),
        recorder: "Recorder <r@example.org>".to_owned(),
        time: Moment::new(9, 0),
        session: None,
        reason: None,
        revision: None,
        figures: Default::default(),
    };
    let adopt = crate::dialogue::Deed::Adopt {
        amendment: amendment_id("d-2"),
        shown: Some(look(&scene, "d-2").digest),
    };
    let not_adopt = crate::dialogue::Deed::NotAdopt(amendment_id("d-1"));
    for (deed, state) in [
        (adopt, AmendmentState::Adopted),
        (not_adopt, AmendmentState::NotAdopted),
    ] {
        let mut scene = scene.clone();
        let outcome = deed
            .carry_out(&mut scene.plan, &mut scene.dialogue, &by)
            .unwrap();
        for id in ["d-1", "d-2"] {
            assert_eq!(scene.dialogue.amendments[&amendment_id(id)].state(), state);
            let trailer = ("Amendment".to_owned(), id.to_owned());
            assert!(
                outcome.trailers.contains(&trailer),
                "{:?}",
                outcome.trailers
            );
        }
        let joint = outcome.trailers.iter().filter(|(key, _)| key == "Joint");
        assert_eq!(joint.count(), 1);
        assert!(scene.dialogue.amendments[&amendment_id("d-3")].is_pending());
        let adopted = state == AmendmentState::Adopted;
        assert_eq!(
            scene.text("care"),
            if adopted { shall.as_str() } else { TEXT }
        );
    }
}

#[test]
fn looking_changes_nothing() {
    let mut scene = scene();
    scene.words("d-1", Voice::Workers, "care", "Short.");
    let before: Dialogue = scene.dialogue.clone();
    let _ = look(&scene, "d-1");
    assert_eq!(scene.dialogue, before);
    assert_eq!(scene.text("care"), TEXT);
}
