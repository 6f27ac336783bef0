//! The gavel on the screen: refused in words, asked about before it falls, and the baseline after it.

use super::sitting::{agreed, dialogue, typed};
use super::stage::Stage;
use plenary::app::model::effect::{Effect, Gavel, Job};
use plenary::app::model::sitting::SittingMsg;
use plenary::app::{Intent, Msg};
use plenary::store::Tag;
use plenary::track::ObjectId;

#[test]
fn the_gavel_is_refused_in_words_unless_the_chair_overrules_with_a_reason() {
    let stage = Stage::new(80, 24).open().discuss(dialogue()).keys("g 1");
    let mut stage = stage.keys("Enter");
    insta::assert_snapshot!("gavel-missing", stage.shown());
    let stage = stage.keys("Esc").keys("g 1 Down Enter Enter");
    assert!(typed(&stage).unwrap().2.is_some());
    assert!(
        !stage
            .effects
            .iter()
            .any(|it| matches!(it, Effect::Write(Job::Gavel(_))))
    );
    let stage = stage.keys("urgency Enter Enter");
    let struck = Gavel {
        name: "example-2003-09-15".to_owned(),
        scope: Vec::new(),
        seen: ObjectId([2; 20]),
        overruled: Some("urgency".to_owned()),
    };
    assert_eq!(
        stage.effects.last(),
        Some(&Effect::Write(Job::Gavel(struck)))
    );
}

#[test]
fn a_party_is_asked_before_the_gavel_falls() {
    let stage = Stage::new(80, 24).open().discuss(dialogue());
    let mut stage = stage.keys("3 g");
    insta::assert_snapshot!("gavel-chair", stage.shown());
    assert!(matches!(stage.keys("Enter").state.layers.as_slice(), []));
    let stage = Stage::new(80, 24).open().discuss(dialogue());
    let stage = stage.keys("3 g Down Enter 1 Down Enter");
    let stage = stage.keys("urgency Enter Enter");
    assert!(matches!(
        stage.effects.last(),
        Some(Effect::Write(Job::Gavel(_)))
    ));
}

#[test]
fn what_is_agreed_is_adopted_and_becomes_the_baseline() {
    let stage = Stage::new(80, 24).open();
    let dialogue = agreed(&stage);
    let mut stage = stage.discuss(dialogue).keys("Down g 2");
    insta::assert_snapshot!("gavel", stage.shown());
    let stage = stage.keys("Enter Enter");
    let Some(Effect::Write(Job::Gavel(gavel))) = stage.effects.last() else {
        panic!();
    };
    assert_eq!(gavel.scope, ["care".parse().unwrap()]);
    assert_eq!(gavel.overruled, None);
    let tag = Tag {
        name: gavel.name.clone(),
        at: ObjectId([2; 20]),
        id: ObjectId([9; 20]),
        clauses: Some(gavel.scope.clone()),
        figures: None,
    };
    let struck = Msg::Screen(Intent::Sitting(SittingMsg::Struck(
        Box::new(tag.clone()),
        vec![tag],
    )));
    let stage = stage.msg(struck);
    // One key takes it back.
    let mut stage = stage.keys("6 u");
    let back = Effect::Write(Job::Rescind("example-2003-09-15".to_owned(), None));
    assert_eq!(stage.effects.last(), Some(&back));
    // For another voice it is asked: a party does not take back alone what the chairperson declared.
    stage = stage.keys("1 u");
    insta::assert_snapshot!("gavel-undone", stage.shown());
    let stage = stage.keys("Enter").keys("mistake Enter");
    let back = Effect::Write(Job::Rescind(
        "example-2003-09-15".to_owned(),
        Some("mistake".to_owned()),
    ));
    assert_eq!(stage.effects.last(), Some(&back));
    let stage = stage.msg(Msg::Screen(Intent::Sitting(SittingMsg::Rescinded(
        "example-2003-09-15".to_owned(),
        Vec::new(),
    ))));
    // With no adoption on the text as it stands, undo is about the text again.
    let stage = stage.keys("u");
    assert!(matches!(
        stage.effects.last(),
        Some(Effect::Write(Job::Undo(None, _)))
    ));
}
