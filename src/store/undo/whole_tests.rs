//! Merges taken back as a whole and done again, on real repositories: whatever both sides did, nothing of it is left, and
//! nothing of it is lost.

use crate::plan::Voice;
use crate::store::ids::oid;
use crate::store::merging::Way;
use crate::store::merging::doings::{steps, walk};
use crate::store::merging::merge_tests::{at, how, merge, on, says};
use crate::store::testing::Scene;
use crate::store::{PlanPath, StoreError};
use crate::track::CommitId;
use git2::Oid;
use proptest::prelude::*;
use std::fs;

fn undo(scene: &Scene) -> CommitId {
    let last = scene.repository.last_undoable(&scene.plan, None).unwrap();
    scene.take_back(last).unwrap().id
}

fn redo(scene: &Scene) -> CommitId {
    let last = scene.repository.last_redoable(&scene.plan).unwrap();
    scene.take_back(last).unwrap().id
}

fn tree(scene: &Scene, at: CommitId) -> Oid {
    let git = scene.git();
    git.find_commit(oid(at).unwrap()).unwrap().tree_id()
}

/// Writes a file, and commits it as git would.
fn by_hand(scene: &Scene, path: &str, text: &str) {
    scene.repository.settle();
    let path = scene.folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    let git = scene.git();
    crate::store::testing::commit_all(&git, "By hand");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(12)
    ))]

    /// Undo gives back every byte that stood before a merge, redo every one that stood after it; and what was done since
    /// stays where both are taken back and done again around it.
    #[test]
    fn a_merge_goes_and_comes_back_whole(
        before in steps(),
        ours in steps(),
        theirs in steps(),
        session in any::<bool>(),
    ) {
        let scene = Scene::new();
        if session {
            open_session(&scene);
        }
        walk(&scene, &before, Voice::Government, 'b');
        on(&scene, "night");
        walk(&scene, &theirs, Voice::Employers, 't');
        on(&scene, "main");
        walk(&scene, &ours, Voice::Workers, 'o');
        let here = scene.head();
        let merged = merge(&scene, "night");
        if merged.way != Way::Merged || tree(&scene, here) == tree(&scene, merged.id) {
            return Ok(());
        }
        for _ in 0..2 {
            let undone = undo(&scene);
            prop_assert_eq!(tree(&scene, undone), tree(&scene, here));
            let again = redo(&scene);
            prop_assert_eq!(tree(&scene, again), tree(&scene, merged.id));
        }
        prop_assert!(scene.status().is_empty());
        // Without it, what is done next is done as if it had never come.
        undo(&scene);
        let left = scene.repository.merge(at(&scene, "night"), &how("night")).unwrap();
        prop_assert_eq!(left.way, Way::Nothing);
        let back = scene.repository.taken_back(scene.head(), at(&scene, "night")).unwrap();
        prop_assert_eq!(back.len(), 1);
        scene.take_back(back[0].undo).unwrap();
        prop_assert_eq!(tree(&scene, scene.head()), tree(&scene, merged.id));
        let back = scene.repository.taken_back(scene.head(), at(&scene, "night")).unwrap();
        prop_assert!(back.is_empty());
    }
}

fn open_session(scene: &Scene) {
    let file = "id = \"monday\"\nname = \"Monday\"\nopened = 2003-09-19T19:33:20Z\n";
    by_hand(scene, "sessions/monday.toml", file);
    assert!(scene.loaded().dialogue.open_session().is_some());
}

#[test]
fn what_was_done_since_stays() {
    let scene = Scene::new();
    on(&scene, "night");
    says(&scene, "care", "One two three four FIVE.", Voice::Employers);
    says(&scene, "fees", "Fees are lower.", Voice::Employers);
    on(&scene, "main");
    says(&scene, "income", "Income is safe.", Voice::Workers);
    let merged = merge(&scene, "night").id;
    says(
        &scene,
        "care",
        "ONE two three four FIVE.",
        Voice::Government,
    );
    scene.take_back(merged).unwrap();
    assert_eq!(scene.text("care"), "ONE two three four five.");
    assert_eq!(scene.text("fees"), "Fees are low.");
    assert_eq!(scene.text("income"), "Income is safe.");
    redo(&scene);
    assert_eq!(scene.text("care"), "ONE two three four FIVE.");
    // The same words: refused, by number and title.
    says(&scene, "fees", "Fees are lowest.", Voice::Government);
    let head = scene.head();
    let error = scene.take_back(merged).unwrap_err();
    assert!(matches!(error, StoreError::Collision(_)), "{error}");
    assert!(error.to_string().contains("1.1 Title of fees"), "{error}");
    assert_eq!(scene.head(), head);
}

#[test]
fn every_plan_and_what_lies_beside_goes_back() {
    let scene = Scene::new();
    let other = crate::store::testing::MANIFEST.replace("mali", "togo");
    by_hand(&scene, "togo/plan.toml", &other);
    by_hand(&scene, "notes.txt", "One.\n");
    by_hand(&scene, "kept.txt", "One.\n");
    on(&scene, "night");
    let clause = crate::store::testing::clause("rates", None, "Rates are low.");
    by_hand(&scene, "togo/clauses/rates.toml", &clause);
    by_hand(&scene, "notes.txt", "Two.\n");
    by_hand(&scene, "kept.txt", "Two.\n");
    says(&scene, "fees", "Fees are lower.", Voice::Employers);
    on(&scene, "main");
    says(&scene, "income", "Income is safe.", Voice::Workers);
    let here = scene.head();
    let merged = merge(&scene, "night").id;
    let undone = scene.take_back(merged).unwrap();
    assert_eq!(tree(&scene, undone.id), tree(&scene, here));
    assert!(undone.left_alone.is_empty());
    redo(&scene);
    by_hand(&scene, "kept.txt", "Three.\n");
    let undone = scene.take_back(merged).unwrap();
    assert_eq!(undone.left_alone, ["kept.txt"]);
    assert_eq!(scene.file("kept.txt"), "Three.\n");
    assert_eq!(scene.file("notes.txt"), "One.\n");
    // The other plan knows as well that it was taken back.
    let other = PlanPath::new("togo");
    assert!(scene.repository.last_redoable(&other).is_ok());
}

#[test]
fn settings_that_both_changed_go_back_by_key() {
    let scene = Scene::new();
    let with = |line: &str| {
        let text = scene.file("plan.toml");
        by_hand(
            &scene,
            "plan.toml",
            &text.replace("stage =", &format!("{line}\nstage =")),
        );
    };
    on(&scene, "night");
    with("seconding = true");
    on(&scene, "main");
    says(&scene, "income", "Income is safe.", Voice::Workers);
    let merged = merge(&scene, "night").id;
    by_hand(
        &scene,
        "plan.toml",
        &scene.file("plan.toml").replace("\"Plan\"", "\"The plan\""),
    );
    scene.take_back(merged).unwrap();
    let manifest = scene.file("plan.toml");
    assert!(
        manifest.contains("The plan") && !manifest.contains("seconding"),
        "{manifest}"
    );
}

#[test]
fn what_comes_on_top_of_what_was_taken_back_is_merged_and_the_rest_told() {
    let scene = Scene::new();
    on(&scene, "night");
    says(&scene, "care", "One two three four FIVE.", Voice::Employers);
    on(&scene, "main");
    says(&scene, "income", "Income is safe.", Voice::Workers);
    merge(&scene, "night");
    undo(&scene);
    on(&scene, "night");
    says(&scene, "fees", "Fees are lower.", Voice::Employers);
    on(&scene, "main");
    let theirs = at(&scene, "night");
    let back = scene.repository.taken_back(scene.head(), theirs).unwrap();
    let [back] = &back[..] else {
        panic!("{back:?}");
    };
    assert_eq!(merge(&scene, "night").way, Way::Merged);
    assert_eq!(scene.text("fees"), "Fees are lower.");
    assert_eq!(scene.text("care"), "One two three four five.");
    scene.take_back(back.undo).unwrap();
    assert_eq!(scene.text("care"), "One two three four FIVE.");
    assert_eq!(scene.text("fees"), "Fees are lower.");
}

#[test]
fn a_number_that_a_merge_gave_is_not_given_again() {
    let scene = Scene::new();
    open_session(&scene);
    on(&scene, "night");
    says(&scene, "fees", "Fees are lower.", Voice::Employers);
    on(&scene, "main");
    says(&scene, "fees", "Fees are higher.", Voice::Workers);
    merge(&scene, "night");
    let numbers = |scene: &Scene| -> Vec<Option<u32>> {
        let all = scene.loaded().dialogue.amendments.clone();
        all.values().map(|one| one.number).collect()
    };
    assert_eq!(numbers(&scene), [Some(1)]);
    undo(&scene);
    assert!(numbers(&scene).is_empty());
    scene.table(Voice::Workers, "d", scene.words("care", "Another text."));
    assert_eq!(numbers(&scene), [Some(2)]);
}

#[test]
fn what_the_room_said_on_it_since_stands_in_the_way() {
    let scene = Scene::new();
    on(&scene, "night");
    scene.table(Voice::Employers, "d", scene.words("care", "Another text."));
    on(&scene, "main");
    says(&scene, "income", "Income is safe.", Voice::Workers);
    let merged = merge(&scene, "night").id;
    scene.adopt("d").unwrap();
    let error = scene.take_back(merged).unwrap_err();
    // By whose it is and what it is about, as it has no number.
    assert!(
        error.to_string().contains("Employers’ group on 1"),
        "{error}"
    );
    // Step by step it goes.
    undo(&scene);
    undo(&scene);
    assert!(scene.loaded().dialogue.amendments.is_empty());
}
