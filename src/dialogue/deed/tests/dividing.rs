//! Splitting an amendment in two, and joining two.

use super::{by, found};
use crate::dialogue::scene::{Scene, amendment_id};
use crate::dialogue::{Deed, DeedError, Digest, Outcome, Stance, Subject, places};
use crate::plan::Voice;
use proptest::prelude::*;

const OLD: &str =
    "The fund pays half of the cost. The State bears the rest of it, and reports each year.";
const NEW: &str =
    "The mutual fund pays all of the cost. The State bears none of it, and reports each month.";

fn scene(new: &str) -> Scene {
    let mut scene = Scene::of(&[("care", OLD)]);
    scene.words("d-4", Voice::Workers, "care", new);
    scene
}

fn attempt(scene: &mut Scene, deed: &Deed, voice: Voice) -> Result<Outcome, DeedError> {
    super::attempt(scene, deed, &by(voice))
}

fn splitting(scene: &Scene, places: &[usize]) -> Deed {
    let id = amendment_id("d-4");
    let subject = Subject::Amendment(id.clone());
    Deed::Split {
        on: Digest::of(&scene.plan, &scene.dialogue, &subject).unwrap(),
        amendment: id,
        new: amendment_id("new"),
        places: places.iter().copied().collect(),
    }
}

fn joining(one: &str, other: &str) -> Deed {
    Deed::Join {
        amendment: amendment_id(one),
        other: amendment_id(other),
    }
}

fn wording(scene: &Scene, id: &str) -> String {
    scene.dialogue.wording(found(scene, id)).unwrap()
}

fn adopted(mut scene: Scene, order: &[&str]) -> Result<String, DeedError> {
    for id in order {
        let adopt = Deed::Adopt {
            amendment: amendment_id(id),
            shown: None,
        };
        attempt(&mut scene, &adopt, Voice::Secretariat)?;
    }
    Ok(scene.text("care").to_owned())
}

#[test]
fn an_amendment_of_two_purposes_becomes_two_of_the_same_party() {
    let mut scene = scene(NEW);
    scene.hold_on(
        Voice::Employers,
        Subject::Amendment(amendment_id("d-4")),
        Stance::Agree,
    );
    let held = Digest::of(
        &scene.plan,
        &scene.dialogue,
        &Subject::Amendment(amendment_id("d-4")),
    );
    let deed = splitting(&scene, &[0, 1]);
    let outcome = attempt(&mut scene, &deed, Voice::Workers).unwrap();
    assert_eq!(outcome.subject.id, "dialogue-did-split");
    assert_eq!(outcome.files.len(), 2);
    assert_eq!(
        wording(&scene, "new"),
        OLD.replace("fund", "mutual fund").replace("half", "all")
    );
    assert_eq!(
        wording(&scene, "d-4"),
        OLD.replace("the rest", "none")
            .replace("each year", "each month")
    );
    let (old, new) = (found(&scene, "d-4"), found(&scene, "new"));
    assert_eq!((old.number, new.number), (Some(4), Some(5)));
    assert_eq!(new.sponsor(), old.sponsor());
    assert_eq!(new.events[0].because, Some(amendment_id("d-4")));
    // Who agreed to the whole has agreed to neither half.
    for id in ["d-4", "new"] {
        let now = Digest::of(
            &scene.plan,
            &scene.dialogue,
            &Subject::Amendment(amendment_id(id)),
        );
        assert_ne!(now, held);
    }
    // Joined again it reads as before, and what was held on it holds again.
    attempt(&mut scene, &joining("d-4", "new"), Voice::Workers).unwrap();
    assert_eq!(wording(&scene, "d-4"), NEW);
    let now = Digest::of(
        &scene.plan,
        &scene.dialogue,
        &Subject::Amendment(amendment_id("d-4")),
    );
    assert_eq!(now, held);
    assert!(!found(&scene, "new").is_pending());
}

#[test]
fn what_divides_nothing_is_refused_in_words() {
    let mut scene = scene(NEW);
    let mut refused = |places: &[usize], voice| {
        let deed = splitting(&scene, places);
        attempt(&mut scene, &deed, voice).unwrap_err()
    };
    let undivided = DeedError::Undivided("D.4".to_owned());
    for places in [&[][..], &[0, 1, 2, 3], &[9], &[0, 9]] {
        assert_eq!(refused(places, Voice::Workers), undivided, "{places:?}");
    }
    assert_eq!(
        refused(&[0], Voice::Employers),
        DeedError::Others("D.4".to_owned())
    );
    let late = splitting(&scene, &[0]);
    attempt(&mut scene, &late, Voice::Secretariat).unwrap();
    assert!(matches!(
        attempt(&mut scene, &late, Voice::Workers),
        Err(DeedError::AmendmentExists(_))
    ));
    scene.sub("s", Voice::Employers, "d-4", "Nothing.");
    assert!(matches!(
        attempt(&mut scene, &joining("d-4", "new"), Voice::Workers),
        Err(DeedError::HasSubs { .. })
    ));
    let mut one = Scene::of(&[("care", OLD)]);
    one.words("d-4", Voice::Workers, "care", &OLD.replace("half", "all"));
    let deed = splitting(&one, &[0]);
    assert_eq!(
        attempt(&mut one, &deed, Voice::Workers),
        Err(DeedError::OnePlace("D.4".to_owned()))
    );
}

#[test]
fn only_what_is_of_one_party_on_the_same_words_is_joined() {
    let mut scene = Scene::of(&[("care", OLD), ("pay", OLD)]);
    scene.words("d-1", Voice::Workers, "care", &OLD.replace("half", "all"));
    scene.words("d-2", Voice::Workers, "care", &OLD.replace("half", "most"));
    scene.words(
        "d-3",
        Voice::Employers,
        "care",
        &OLD.replace("each year", "each month"),
    );
    scene.words(
        "d-4",
        Voice::Workers,
        "pay",
        &OLD.replace("each year", "each month"),
    );
    scene.words(
        "d-5",
        Voice::Workers,
        "care",
        &OLD.replace("each year", "each month"),
    );
    for other in ["d-1", "d-2", "d-3", "d-4"] {
        let refused = attempt(&mut scene, &joining("d-1", other), Voice::Secretariat);
        assert!(matches!(refused, Err(DeedError::Apart { .. })), "{other}");
    }
    attempt(&mut scene, &joining("d-1", "d-5"), Voice::Workers).unwrap();
    assert_eq!(
        wording(&scene, "d-1"),
        OLD.replace("half", "all")
            .replace("each year", "each month")
    );
}

proptest! {
    #[test]
    fn both_halves_come_to_the_whole_in_either_order(
        new in "(The |mutual |fund |pays |half |all |of |the |cost[.] |State |bears |none |it, |and |reports |each |month[.] ){2,18}",
        mask in any::<u16>(),
    ) {
        let whole = scene(new.trim());
        let count = places(found(&whole, "d-4")).len();
        let chosen: Vec<usize> = (0..count).filter(|at| mask & (1 << (at % 16)) != 0).collect();
        let mut split = whole.clone();
        let deed = splitting(&split, &chosen);
        if attempt(&mut split, &deed, Voice::Workers).is_err() {
            return Ok(());
        }
        let expected = adopted(whole.clone(), &["d-4"]).unwrap();
        prop_assert_eq!(adopted(split.clone(), &["d-4", "new"]).unwrap(), expected.clone());
        prop_assert_eq!(adopted(split.clone(), &["new", "d-4"]).unwrap(), expected);
        attempt(&mut split, &joining("d-4", "new"), Voice::Workers).unwrap();
        prop_assert_eq!(wording(&split, "d-4"), wording(&whole, "d-4"));
        prop_assert_eq!(found(&split, "d-4"), found(&whole, "d-4"));
    }
}

#[test]
fn of_two_that_propose_the_same_one_stays_as_it_is() {
    let mut scene = scene(NEW);
    scene.words("d-5", Voice::Workers, "care", NEW);
    let outcome = attempt(&mut scene, &joining("d-4", "d-5"), Voice::Workers).unwrap();
    let files: Vec<&String> = outcome.files.iter().collect();
    assert_eq!(files, ["amendments/d-5.toml"]);
    assert_eq!(wording(&scene, "d-4"), NEW);
    assert!(!found(&scene, "d-5").is_pending());
}
