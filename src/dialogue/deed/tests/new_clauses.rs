//! New clauses before they are adopted: what is proposed about them.

use super::{done, found, refused, scene, table};
use crate::dialogue::scene::{Scene, amendment_id, clause_id};
use crate::dialogue::{
    Deed, DeedError, Digest, Proposal, Stance, State, Subject, alone, preview, stances,
};
use crate::i18n::Message;
use crate::plan::{Clause, Edit, Field, Kind, Voice};

pub fn new(id: &str, title: &str) -> Clause {
    Clause {
        title: title.to_owned(),
        text: "A clinic opens in every district.".to_owned(),
        ..Clause::new(clause_id(id), Kind::Action)
    }
}

/// The workers would add a clause.
fn proposed() -> Scene {
    let mut scene = scene();
    let add = Proposal::Add {
        clause: Box::new(new("clinics", "Clinics")),
        after: Some(clause_id("care")),
    };
    scene.table("d-1", Voice::Workers, add);
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
    assert_eq!(found(&scene, "d-1").state(), State::AdoptedAsAmended);
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
