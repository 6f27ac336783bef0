//! An amendment split in two on the screen, and two joined into one.

use super::offers::by;
use super::stage::Stage;
use super::tabling::{act, acts};
use plenary::app::model::layer::Layer;
use plenary::dialogue::{Deed, Dialogue, Digest, Proposal};
use plenary::plan::{Field, Voice};

const OLD: &str = "Nobody pays more than they can.";

/// The small plan, with these wordings of one text tabled by the workers.
fn stage(wordings: &[&str]) -> Stage {
    let stage = Stage::new(80, 24).open();
    let mut plan = stage.workspace().plan.as_ref().clone();
    let mut dialogue = Dialogue::default();
    for (at, wording) in wordings.iter().enumerate() {
        let clause = &plan.clauses["care"];
        let deed = Deed::Table {
            id: format!("d-{}", at + 1).parse().unwrap(),
            proposal: Box::new(Proposal::Words {
                clause: clause.id.clone(),
                field: Field::Text,
                on: Digest::of_clause(&plan, clause),
                original: clause.get(&Field::Text),
                proposed: Some((*wording).to_owned()),
            }),
            reason: None,
        };
        let by = by(Voice::Workers, 1);
        deed.carry_out(&mut plan, &mut dialogue, &by).unwrap();
    }
    stage.discuss(dialogue)
}

/// Chooses what can be done with the amendment by what it is called.
fn step(stage: Stage, called: &str) -> Stage {
    let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let place = choose.items.iter().position(|item| item.label == called);
    let place = place.unwrap_or_else(|| panic!("{:?}", choose.items));
    stage.keys(&(place + 1).to_string())
}

#[test]
fn the_places_that_go_are_chosen_and_it_is_asked_before_it_is_split() {
    let two = OLD.replace("pays", "ever pays").replace("can", "want");
    let stage = stage(&[&two]).keys("3 Down r n Enter");
    let mut stage = step(stage, "Split it in two");

    stage = stage.keys("Down Space");
    insta::assert_snapshot!("dividing-places", stage.shown());
    let mut stage = stage.keys("Enter");
    insta::assert_snapshot!("dividing-ask", stage.shown());
    assert_eq!(acts(&stage), 0);
    let stage = stage.keys("Down Enter");
    let [
        Deed::Split {
            amendment, places, ..
        },
    ] = &act(&stage).deeds[..]
    else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!(amendment.as_str(), "d-1");
    assert_eq!(places.iter().copied().collect::<Vec<_>>(), [1]);
}

#[test]
fn a_place_of_many_words_leaves_room_for_its_tick() {
    let long = "can bear out of what they earn, whatever their work is and wherever they live";
    let two = OLD.replace("pays", "ever pays").replace("can", long);
    let stage = stage(&[&two]).keys("3 Down r n Enter");
    let mut stage = step(stage, "Split it in two").keys("Down Space");
    assert_eq!(stage.shown().matches('✓').count(), 1);
}

#[test]
fn all_of_its_places_divide_nothing() {
    let two = OLD.replace("pays", "ever pays").replace("can", "want");
    let stage = stage(&[&two]).keys("3 Down r n Enter");
    let mut stage = step(stage, "Split it in two").keys("Space Down Space Enter");
    assert!(
        stage.shown().contains("does not divide"),
        "{}",
        stage.shown()
    );
    assert_eq!(acts(&stage), 0);
}

#[test]
fn another_of_the_party_is_joined_to_it() {
    let (one, other) = (OLD.replace("pays", "ever pays"), OLD.replace("can", "want"));
    let stage = stage(&[&one, &other]).keys("3 Down r n Enter");
    let stage = step(stage, "Join another to it").keys("1");
    let [Deed::Join { amendment, other }] = &act(&stage).deeds[..] else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!((amendment.as_str(), other.as_str()), ("d-1", "d-2"));
    // Of one place only there is nothing to split, and another voice joins nothing.
    let stage = self::stage(&[&one, &OLD.replace("can", "want")]).keys("2 Down r n Enter");
    let Some(Layer::Choose(choose)) = stage.state.layers.last() else {
        panic!("{:?}", stage.state.layers);
    };
    let offered = |called: &str| choose.items.iter().any(|item| item.label == called);
    assert!(!offered("Split it in two") && !offered("Join another to it"));
}
