use crate::dialogue::Stance;
use crate::plan::Voice;
use crate::store::history::Cache;
use crate::store::testing::{Scene, clause, commit_all};
use std::fs;
use tempfile::TempDir;

/// Counted with what was kept, and without.
fn same(scene: &Scene, kept: &TempDir) {
    let cache = Cache::new(kept.path(), scene.repository.git_dir(), "");
    let repository = &scene.repository;
    let with = repository.progress(&scene.plan, Some(&cache)).unwrap();
    let without = repository.progress(&scene.plan, None).unwrap();
    assert_eq!(with, without);
}

/// A plan that has seen enough for its count to be kept.
fn long() -> (Scene, TempDir) {
    let scene = Scene::new();
    for turn in 0..70 {
        let open = "[open] ".repeat(turn % 5);
        scene.set_text("income", &format!("Income {open}is secure, {turn}."));
    }
    let kept = TempDir::new().unwrap();
    same(&scene, &kept);
    let files = fs::read_dir(kept.path()).unwrap();
    assert_eq!(files.count(), 1);
    (scene, kept)
}

#[test]
fn goes_on_from_what_was_counted_before() {
    let (scene, kept) = long();
    same(&scene, &kept);
    let deed = scene.hold("care", Stance::Agree);
    scene.perform(Voice::Workers, deed).unwrap();
    same(&scene, &kept);
    let proposal = scene.words("fees", "Fees are [very] low.");
    scene.table(Voice::Employers, "low", proposal);
    same(&scene, &kept);
    scene.adopt("low").unwrap();
    same(&scene, &kept);
}

#[test]
fn counts_anew_where_the_branch_was_taken_back() {
    let (scene, kept) = long();
    let git = scene.git();
    let before = git.revparse_single("HEAD~3").unwrap();
    git.reset(&before, git2::ResetType::Hard, None).unwrap();
    same(&scene, &kept);
    scene.set_text("care", "Another [way].");
    same(&scene, &kept);
}

#[test]
fn a_file_that_was_broken_for_a_while_is_counted_as_it_was_read_last() {
    let scene = Scene::new();
    let kept = TempDir::new().unwrap();
    let git = scene.git();
    for turn in 0..66 {
        scene.set_text("income", &format!("Income [is] secure, {turn}."));
    }
    scene.repository.settle();
    let file = scene.folder.path().join("clauses/income/income.toml");
    fs::write(&file, "id = \"income\nbroken").unwrap();
    commit_all(&git, "Break it");
    same(&scene, &kept);
    scene.set_text("care", "Something [else].");
    same(&scene, &kept);
    scene.repository.settle();
    fs::write(&file, clause("income", None, "Mended.")).unwrap();
    commit_all(&git, "Mend it");
    same(&scene, &kept);
}
