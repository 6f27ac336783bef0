use crate::dialogue::proceedings::Minute;
use crate::dialogue::{AmendmentState, Deed, Stance, Subject};
use crate::plan::Voice;
use crate::store::merging::merge_tests::{merge, on, says};
use crate::store::testing::Scene;

impl Scene {
    fn minutes(&self) -> Vec<Minute> {
        let session = "day-1".parse().unwrap();
        self.repository.minutes(&self.plan, &session).unwrap()
    }
}

fn last(minutes: &[Minute]) -> &Minute {
    minutes.last().unwrap()
}

#[test]
fn an_adoption_in_parts_is_minuted_part_by_part_and_taken_back_as_one() {
    let scene = Scene::new();
    scene.open_session();
    scene.amended();
    let other = scene.words("care", "One two three five.");
    scene.table(Voice::Government, "other", other);
    let done = scene.adopt("main").unwrap();
    let minutes = scene.minutes();
    let [.., part, whole] = minutes.as_slice() else {
        panic!("{minutes:?}");
    };
    assert!(part.part && !whole.part);
    assert_eq!(part.sponsor.as_ref().unwrap().voice, Voice::Workers);
    assert_eq!(whole.sponsor.as_ref().unwrap().voice, Voice::Employers);
    assert!(part.amendments.is_empty());
    assert_eq!(whole.amendments[0].id.as_str(), "main");
    assert_eq!(
        whole.amendments[0].state(),
        AmendmentState::AdoptedAsAmended
    );
    assert_eq!(whole.act.as_deref(), Some("adopt"));
    let after = part.drafting[0].after.as_ref().unwrap();
    assert_eq!(part.drafting[0].clause.as_str(), "care");
    assert_eq!(whole.drafting[0].before.as_ref(), Some(after));
    assert_eq!(
        minutes
            .iter()
            .filter(|minute| minute.undone.is_some())
            .count(),
        0
    );

    let undone = scene.take_back(done.id).unwrap().id.to_string();
    let minutes = scene.minutes();
    assert_eq!(last(&minutes).undoes, Some(done.id.to_string()));
    let taken_back: Vec<_> = minutes
        .iter()
        .filter(|minute| minute.undone.is_some())
        .collect();
    assert_eq!(taken_back.len(), 2);
    assert!(
        taken_back
            .iter()
            .all(|minute| minute.undone.as_ref() == Some(&undone))
    );

    // What is done again stands again.
    let redo = scene.repository.last_redoable(&scene.plan).unwrap();
    scene.take_back(redo).unwrap();
    let minutes = scene.minutes();
    let taken_back = minutes.iter().filter(|minute| minute.undone.is_some());
    let ids: Vec<_> = taken_back.map(|minute| minute.change.clone()).collect();
    assert_eq!(ids, [undone]);
}

#[test]
fn positions_are_minuted_once_each_and_so_is_their_going() {
    let scene = Scene::new();
    scene.open_session();
    for stance in [Stance::Object, Stance::Agree] {
        let deed = scene.hold("care", stance);
        scene.perform(Voice::Workers, deed).unwrap();
    }
    let minutes = scene.minutes();
    assert_eq!(last(&minutes).positions.len(), 1);
    assert_eq!(last(&minutes).positions[0].1.stance, Stance::Agree);
    // A newer one takes the place of the older: that is no taking back.
    assert!(last(&minutes).retracted.is_empty());
    let care = Subject::Clause("care".parse().unwrap());
    let deed = Deed::NoObjection {
        subject: care.clone(),
        digest: scene.digest("care"),
    };
    scene.perform(Voice::Secretariat, deed).unwrap();
    let minutes = scene.minutes();
    let voices: Vec<Voice> = last(&minutes).positions.iter().map(|held| held.0).collect();
    assert_eq!(
        voices,
        [Voice::Government, Voice::Employers, Voice::CivilSociety]
    );
    scene.perform(Voice::Workers, Deed::Retract(care)).unwrap();
    let minutes = scene.minutes();
    assert!(last(&minutes).positions.is_empty());
    assert_eq!(last(&minutes).retracted[0].1.stance, Stance::Agree);
}

#[test]
fn what_a_session_says_of_itself_is_minuted_as_it_stood() {
    let scene = Scene::new();
    scene.open_session();
    scene
        .perform(Voice::Secretariat, Deed::Park("fees".parse().unwrap()))
        .unwrap();
    scene
        .perform(Voice::Secretariat, Deed::Close("day-1".parse().unwrap()))
        .unwrap();
    let minutes = scene.minutes();
    let parked: Vec<_> = minutes
        .iter()
        .map(|it| it.session.as_ref().unwrap().parked.len())
        .collect();
    assert_eq!(parked, [0, 1, 1]);
    assert!(last(&minutes).session.as_ref().unwrap().closed.is_some());
}

#[test]
fn what_a_merge_brings_is_minuted_under_its_own_flag_and_goes_with_it() {
    let scene = Scene::new();
    on(&scene, "night");
    says(&scene, "fees", "Fees are lower.", Voice::Workers);
    says(&scene, "care", "One two three four FIVE.", Voice::Employers);
    let held = scene.hold("income", Stance::Agree);
    scene.perform(Voice::Workers, held).unwrap();
    on(&scene, "main");
    scene.open_session();
    says(&scene, "care", "One two three four 5.", Voice::Government);
    let merged = merge(&scene, "night").id;
    let drafted = |clause: &str| -> Vec<(Voice, Option<String>)> {
        let minutes = scene.minutes().into_iter();
        let touched = minutes.filter(|minute| {
            let mut drafting = minute.drafting.iter();
            minute.undoes.is_none() && drafting.any(|it| it.clause.as_str() == clause)
        });
        let told = touched.map(|it| (it.sponsor.clone().unwrap().voice, it.undone.clone()));
        told.collect()
    };
    assert_eq!(drafted("fees"), [(Voice::Workers, None)]);
    let minutes = scene.minutes();
    let held: Vec<_> = minutes.iter().flat_map(|it| &it.positions).collect();
    assert_eq!(held.len(), 1);
    let minute = last(&minutes);
    assert_eq!(minute.change, merged.to_string());
    // It tables what collides, and that alone is its own.
    assert!(minute.drafting.is_empty() && minute.positions.is_empty());
    let [tabled] = &minute.amendments[..] else {
        panic!("{minute:?}");
    };
    assert_eq!(tabled.sponsor().unwrap().voice, Voice::Employers);
    let undo = scene.take_back(merged).unwrap().id;
    let undo = Some(undo.to_string());
    assert_eq!(drafted("fees"), [(Voice::Workers, undo)]);
}
