//! Merges on real repositories: histories that went apart and together in every way.

use super::doings::{steps, walk};
use super::{Merge, Merged, Way};
use crate::dialogue::Proposal;
use crate::plan::{Field, Moment, Speaker, Voice};
use crate::store::testing::{Scene, TIME, act, person, set};
use crate::store::{Loaded, StoreError};
use crate::track::CommitId;
use proptest::prelude::*;
use std::collections::BTreeSet;

pub(in crate::store) fn how(called: &str) -> Merge {
    Merge {
        floor: None,
        recorder: person("Recorder"),
        time: Moment::new(TIME.seconds + 600, 0),
        reason: None,
        called: called.to_owned(),
    }
}

/// Goes to a branch, which begins where the head is if it is new.
pub(in crate::store) fn on(scene: &Scene, branch: &str) {
    scene.repository.settle();
    let git = scene.git();
    let name = format!("refs/heads/{branch}");
    if git.find_reference(&name).is_err() {
        let head = git.head().unwrap().peel_to_commit().unwrap();
        git.branch(branch, &head, false).unwrap();
    }
    git.set_head(&name).unwrap();
    let mut force = git2::build::CheckoutBuilder::new();
    git.checkout_head(Some(force.force())).unwrap();
}

pub(in crate::store) fn says(scene: &Scene, clause: &str, text: &str, voice: Voice) -> CommitId {
    let mut act = act(scene.head(), vec![set(clause, Field::Text, text)]);
    act.floor = Speaker::of(voice);
    scene.repository.record(&scene.plan, &act).unwrap().id
}

pub(in crate::store) fn at(scene: &Scene, branch: &str) -> CommitId {
    scene.repository.resolve(branch).unwrap()
}

pub(in crate::store) fn merge(scene: &Scene, branch: &str) -> Merged {
    let theirs = at(scene, branch);
    scene.repository.merge(theirs, &how(branch)).unwrap()
}

fn loaded(scene: &Scene) -> Loaded {
    scene.repository.load(&scene.plan, scene.head()).unwrap()
}

#[test]
fn a_preview_says_what_the_merge_does_and_writes_nothing() {
    let scene = Scene::new();
    on(&scene, "night");
    says(&scene, "care", "One two THREE four five.", Voice::Employers);
    says(&scene, "fees", "Fees are lower.", Voice::Workers);
    on(&scene, "main");
    says(&scene, "care", "One two iii four five.", Voice::Government);
    let head = scene.head();
    let theirs = at(&scene, "night");
    let preview = scene
        .repository
        .preview_merge(theirs, &how("night"))
        .unwrap();
    assert_eq!(scene.head(), head);
    assert_eq!(preview.way, Way::Merged);
    let changes: Vec<_> = preview.changes.into_iter().collect();
    assert_eq!(
        changes,
        [(Some(Voice::Employers), 1), (Some(Voice::Workers), 1)]
    );
    let clauses: Vec<_> = preview.brings[0]
        .clauses
        .iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(clauses, ["care", "fees"]);
    let merged = merge(&scene, "night");
    assert_eq!(merged.plans, preview.plans);
    let [case] = &merged.plans[0].cases[..] else {
        panic!("{merged:?}");
    };
    assert_eq!(case.tabled.len(), 1);
    assert_eq!(case.tabled[0].0, Some(Voice::Employers));
    assert_eq!(scene.text("care"), "One two iii four five.");
    assert_eq!(scene.text("fees"), "Fees are lower.");
    assert!(scene.status().is_empty());
    // The file keeps its comment.
    assert!(scene.file("clauses/care/care.toml").starts_with("# kept"));
}

#[test]
fn an_octopus_in_the_history_is_no_hindrance() {
    let scene = Scene::new();
    for (branch, clause) in [("one", "care"), ("two", "fees"), ("three", "income")] {
        on(&scene, "main");
        on(&scene, branch);
        says(&scene, clause, "Other words here.", Voice::Workers);
    }
    let git = scene.git();
    let commit = |name: &str| git.revparse_single(name).unwrap().peel_to_commit().unwrap();
    let parents = ["one", "two", "three"].map(commit);
    let mut index = git.index().unwrap();
    index.read_tree(&parents[0].tree().unwrap()).unwrap();
    for (parent, path) in [
        (1, "clauses/care/fees.toml"),
        (2, "clauses/income/income.toml"),
    ] {
        let tree = parents[parent].tree().unwrap();
        let entry = tree.get_path(std::path::Path::new(path)).unwrap();
        let entry = crate::store::worktree::entry(path.as_bytes(), entry.id(), 0o100_644);
        index.add(&entry).unwrap();
    }
    let tree = git.find_tree(index.write_tree_to(&git).unwrap()).unwrap();
    let who = git2::Signature::new("S", "s@example.org", &git2::Time::new(TIME.seconds + 90, 0));
    let who = who.unwrap();
    let all: Vec<_> = parents.iter().collect();
    let octopus = git.commit(None, &who, &who, "All", &tree, &all).unwrap();
    git.branch("all", &git.find_commit(octopus).unwrap(), false)
        .unwrap();
    on(&scene, "two");
    says(&scene, "fees", "Other words are here.", Voice::Government);
    let merged = merge(&scene, "all");
    assert_eq!((merged.way, merged.collisions()), (Way::Merged, 0));
    assert_eq!(scene.text("fees"), "Other words are here.");
    assert_eq!(scene.text("income"), "Other words here.");
}

#[test]
fn a_head_that_nothing_is_on_is_refused() {
    let scene = Scene::new();
    on(&scene, "night");
    says(&scene, "care", "Words.", Voice::Workers);
    on(&scene, "main");
    let git = scene.git();
    let head = git.head().unwrap().target().unwrap();
    git.set_head_detached(head).unwrap();
    let refused = scene.repository.merge(at(&scene, "night"), &how("night"));
    assert!(matches!(refused, Err(StoreError::Detached)));
}

/// The words that begin with a letter of a side, in the plan and in what is proposed.
fn words(scene: &Scene) -> BTreeSet<String> {
    let loaded = loaded(scene);
    let mut texts: Vec<String> = loaded
        .plan
        .clauses
        .values()
        .map(|it| it.text.clone())
        .collect();
    for one in loaded.dialogue.amendments.values() {
        if let Proposal::Words { proposed, .. } = &one.proposal {
            texts.extend(proposed.clone());
        }
    }
    let words = texts.iter().flat_map(|text| text.split([' ', '.']));
    let new = words.filter(|word| word.starts_with('x'));
    new.map(str::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("PROPTEST_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(6)
    ))]

    /// Three clones that write and merge in any order, and then go on merging, come to one change; and no word that one of
    /// them wrote last is lost.
    #[test]
    fn three_clones_come_to_one(
        steps in proptest::collection::vec((0_usize..3, 0_usize..3, 0_usize..5, 0_usize..3), 1..9),
    ) {
        let scene = Scene::new();
        let clones = ["a", "b", "c"];
        for clone in clones {
            on(&scene, "main");
            on(&scene, clone);
        }
        for (at, (who, whom, place, clause)) in steps.iter().enumerate() {
            on(&scene, clones[*who]);
            if who == whom {
                let clause = ["care", "fees", "income"][*clause];
                let mut text: Vec<String> = scene.text(clause).split(' ').map(str::to_owned).collect();
                let place = place % text.len();
                text.insert(place, format!("x{at}"));
                says(&scene, clause, &text.join(" "), Voice::PARTIES[*who]);
            } else {
                merge(&scene, clones[*whom]);
            }
        }
        let mut all = BTreeSet::new();
        for clone in clones {
            on(&scene, clone);
            all.extend(words(&scene));
        }
        for (who, whom) in [("a", "b"), ("a", "c"), ("b", "a"), ("c", "a"), ("a", "b")] {
            on(&scene, who);
            merge(&scene, whom);
        }
        let heads: BTreeSet<CommitId> = clones.iter().map(|clone| at(&scene, clone)).collect();
        prop_assert_eq!(heads.len(), 1);
        prop_assert_eq!(words(&scene), all);
    }

    /// So do three that do all that can be done to a plan, and what they come to is a plan without fault.
    #[test]
    fn three_clones_come_to_one_whatever_they_do(
        rounds in proptest::collection::vec((0_usize..3, steps(), 0_usize..3), 1..6),
    ) {
        let scene = Scene::new();
        let clones = ["a", "b", "c"];
        for clone in clones {
            on(&scene, "main");
            on(&scene, clone);
        }
        for (mark, (who, steps, whom)) in ('k'..).zip(&rounds) {
            on(&scene, clones[*who]);
            walk(&scene, steps, Voice::PARTIES[*who], mark);
            merge(&scene, clones[*whom]);
        }
        for (who, whom) in [("c", "b"), ("b", "a"), ("a", "c"), ("c", "a"), ("b", "a"), ("a", "b"), ("c", "b")] {
            on(&scene, who);
            merge(&scene, whom);
        }
        let heads: BTreeSet<CommitId> = clones.iter().map(|clone| at(&scene, clone)).collect();
        prop_assert_eq!(heads.len(), 1);
        let problems = loaded(&scene).problems;
        prop_assert!(problems.is_empty(), "{:?}", problems);
    }
}
