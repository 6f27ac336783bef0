//! Repositories made ill in one way each, and healed.

use super::{Around, Finding, Grade, Remedy, Treated, examine, treat};
use crate::plan::Moment;
use crate::store::journal::{self, Draft, Journal};
use crate::store::testing::Scene;
use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

struct Ward {
    scene: Scene,
    around: Around,
    _state: tempfile::TempDir,
}

impl Ward {
    fn new() -> Ward {
        let state = tempfile::tempdir().unwrap();
        let scene = Scene::new();
        scene.set_text("care", "One two three.");
        scene.repository.settle();
        Ward {
            scene,
            around: Around {
                now: Moment::new(1_800_000_000, 0),
                cache: Some(state.path().join("cache")),
                state: Some(state.path().to_owned()),
            },
            _state: state,
        }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.scene.folder.path().join(path)
    }

    fn examined(&self) -> Vec<Finding> {
        examine(self.scene.folder.path(), None, &self.around)
    }

    /// How a thing stands, by its worst finding.
    fn grade(&self, code: &str) -> Option<Grade> {
        let found = self.examined();
        let of_code = found.iter().filter(|one| one.code == code);
        of_code.map(|one| one.grade).max()
    }

    fn wrong(&self) -> Vec<&'static str> {
        let found = self.examined();
        let wrong = found.iter().filter(|one| one.grade == Grade::Wrong);
        wrong.map(|one| one.code).collect()
    }

    fn treated(&self) -> Vec<Treated> {
        let found = self.examined();
        treat(self.scene.folder.path(), None, &self.around, &found).unwrap()
    }
}

#[test]
fn a_sound_repository_is_well_and_nothing_is_done_to_it() {
    let ward = Ward::new();
    let found = ward.examined();
    let ill: Vec<_> = found
        .iter()
        .filter(|one| one.grade != Grade::Good && one.code != "space")
        .collect();
    assert!(ill.is_empty(), "{ill:?}");
    assert_eq!(ward.treated(), []);
}

#[test]
fn a_lock_that_was_left_is_wrong_and_removed_and_a_fresh_one_is_neither() {
    let ward = Ward::new();
    let before = SystemTime::now() - Duration::from_secs(60);
    let old = ward.at(".git/refs/heads/main.lock");
    let file = File::create_new(&old).unwrap();
    file.set_modified(before).unwrap();
    let fresh = ward.at(".git/index.lock");
    File::create_new(&fresh).unwrap();
    assert_eq!(ward.wrong(), ["lock"]);
    let treated = ward.treated();
    assert!(treated[0].message.to_string().contains("index.lock"));
    assert_eq!(treated.iter().filter(|one| one.done).count(), 1);
    assert!(!old.exists() && fresh.exists());
    assert_eq!(ward.grade("lock"), Some(Grade::Note));
}

#[test]
fn an_index_that_is_gone_broken_or_behind_is_made_anew() {
    let ward = Ward::new();
    let index = ward.at(".git/index");
    let heal = || {
        assert!(ward.treated().iter().all(|one| one.done));
        assert_eq!(ward.grade("index"), Some(Grade::Good));
        assert_eq!(ward.scene.status(), [""; 0]);
    };
    let earlier = fs::read(&index).unwrap();
    fs::remove_file(&index).unwrap();
    assert_eq!(ward.wrong(), ["index"]);
    heal();
    fs::write(&index, "DIRC and nothing more").unwrap();
    assert_eq!(ward.wrong(), ["index"]);
    heal();
    assert!(ward.at(".git/index.damaged").exists());
    ward.scene.set_text("care", "Four.");
    ward.scene.repository.settle();
    fs::write(&index, earlier).unwrap();
    assert_eq!(ward.wrong(), ["index"]);
    heal();
}

#[test]
fn what_somebody_staged_is_only_said() {
    let ward = Ward::new();
    fs::write(ward.at("clauses/care/fees.toml"), "staged").unwrap();
    let git = git2::Repository::open(ward.scene.folder.path()).unwrap();
    let mut index = git.index().unwrap();
    let path = std::path::Path::new("clauses/care/fees.toml");
    index.add_path(path).unwrap();
    index.write().unwrap();
    assert_eq!(ward.grade("index"), Some(Grade::Note));
    assert_eq!(ward.grade("files"), Some(Grade::Note));
    assert_eq!(ward.treated(), []);
    assert_eq!(
        fs::read(ward.at("clauses/care/fees.toml")).unwrap(),
        b"staged"
    );
}

#[test]
fn a_file_that_is_gone_is_written_again_and_one_that_differs_is_not() {
    let ward = Ward::new();
    let recorded = ward.scene.file("clauses/care/care.toml");
    fs::remove_file(ward.at("clauses/care/care.toml")).unwrap();
    fs::write(ward.at("clauses/income/income.toml"), "by hand").unwrap();
    assert_eq!(ward.wrong(), ["files"]);
    assert!(ward.treated().iter().all(|one| one.done));
    assert_eq!(ward.scene.file("clauses/care/care.toml"), recorded);
    assert_eq!(ward.scene.file("clauses/income/income.toml"), "by hand");
    assert_eq!(ward.grade("files"), Some(Grade::Note));
}

#[test]
fn a_missing_or_damaged_object_is_told_and_left() {
    let ward = Ward::new();
    let git = git2::Repository::open(ward.scene.folder.path()).unwrap();
    let tree = git.head().unwrap().peel_to_tree().unwrap();
    let blob = tree.get_path(std::path::Path::new("clauses/income/income.toml"));
    let id = blob.unwrap().id().to_string();
    let object = ward.at(&format!(".git/objects/{}/{}", &id[..2], &id[2..]));
    let aside = fs::read(&object).unwrap();
    fs::remove_file(&object).unwrap();
    assert!(
        ward.wrong().contains(&"missing-objects"),
        "{:?}",
        ward.wrong()
    );
    fs::write(&object, "damaged").unwrap();
    assert!(!ward.wrong().is_empty());
    fs::write(&object, &aside).unwrap();
    assert_eq!(ward.wrong(), [""; 0]);
    // Read by libgit2, one that is cut off would never come to an end.
    fs::write(&object, &aside[..aside.len() / 2]).unwrap();
    assert_eq!(ward.wrong(), ["cut-off"]);
    assert!(ward.treated().iter().all(|one| one.done));
    assert!(ward.at(&format!(".git/plenary-damaged/{id}")).exists());
    assert!(ward.wrong().contains(&"missing-objects"));
}

#[test]
fn what_a_received_repository_would_run_is_named() {
    let ward = Ward::new();
    let git = git2::Repository::open(ward.scene.folder.path()).unwrap();
    let mut config = git.config().unwrap();
    config.set_str("core.fsmonitor", "/tmp/watch").unwrap();
    config.set_str("filter.x.smudge", "/tmp/filter").unwrap();
    config.set_str("core.fsync", "none").unwrap();
    let found = ward.examined();
    let of = |code: &str| found.iter().find(|one| one.code == code).unwrap();
    let said = of("programs").message.to_string();
    assert!(said.contains("core.fsmonitor, filter.x.smudge"), "{said}");
    assert!(!said.contains("/tmp"), "{said}");
    assert_eq!(of("flush").grade, Grade::Note);
    assert_eq!(ward.wrong(), [""; 0]);
}

#[test]
fn replaced_and_grafted_history_is_wrong() {
    let ward = Ward::new();
    fs::create_dir_all(ward.at(".git/refs/replace")).unwrap();
    let head = ward.scene.head().to_string();
    fs::write(ward.at(&format!(".git/refs/replace/{head}")), &head).unwrap();
    fs::create_dir_all(ward.at(".git/info")).unwrap();
    fs::write(ward.at(".git/info/grafts"), format!("{head}\n")).unwrap();
    assert_eq!(ward.wrong(), ["replaced-objects", "grafts"]);
}

#[test]
fn drafts_that_wait_are_counted_and_stay() {
    let ward = Ward::new();
    let name = journal::name_of(&ward.scene.repository, &ward.scene.plan);
    let state = ward.around.state.clone().unwrap();
    let journal = Journal::open(&state, &name).unwrap();
    journal.note("1", &Draft::default()).unwrap();
    // Whoever is typing is not dead.
    assert_eq!(ward.grade("drafts"), None);
    drop(journal);
    for _ in 0..2 {
        assert_eq!(ward.grade("drafts"), Some(Grade::Note));
    }
    assert_eq!(Journal::open(&state, &name).unwrap().offered().len(), 1);
}

#[test]
fn caches_of_other_versions_are_removed_and_nothing_else() {
    let ward = Ward::new();
    let cache = ward.around.cache.clone().unwrap();
    fs::create_dir(&cache).unwrap();
    fs::write(cache.join("history-0123456789abcdef"), b"plenary1 and more").unwrap();
    fs::write(cache.join("notes.txt"), b"mine").unwrap();
    assert_eq!(ward.grade("caches"), Some(Grade::Note));
    assert_eq!(ward.treated().len(), 1);
    assert_eq!(ward.grade("caches"), None);
    assert!(cache.join("notes.txt").exists());
}

#[test]
fn a_clock_before_the_last_change_is_wrong() {
    let mut ward = Ward::new();
    ward.around.now = Moment::new(100, 0);
    assert_eq!(ward.wrong(), ["clock"]);
}

#[test]
fn what_cannot_be_opened_says_why_and_what_holds_no_plan_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let around = Around::default();
    let only = |found: Vec<Finding>| (found.len(), found[0].code);
    let examined = || examine(folder.path(), None, &around);
    assert_eq!(only(examined()), (1, "no-repository"));
    git2::Repository::init(folder.path()).unwrap();
    assert!(examined().iter().any(|one| one.grade == Grade::Wrong));
    let config = folder.path().join(".git/config");
    fs::write(
        &config,
        "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n",
    )
    .unwrap();
    let found = examined();
    assert_eq!(found[0].code, "opens");
    assert!(found[0].message.to_string().contains("SHA-256"));
}

#[test]
fn every_remedy_is_offered_by_some_finding() {
    let ward = Ward::new();
    let lock = File::create_new(ward.at(".git/HEAD.lock")).unwrap();
    let before = SystemTime::now() - Duration::from_secs(60);
    lock.set_modified(before).unwrap();
    fs::remove_file(ward.at(".git/index")).unwrap();
    fs::remove_file(ward.at("clauses/care/care.toml")).unwrap();
    let offered: Vec<Remedy> = ward.examined().iter().filter_map(|it| it.remedy).collect();
    assert_eq!(offered, [Remedy::Locks, Remedy::Index, Remedy::Files]);
    assert!(ward.treated().iter().all(|one| one.done));
    assert_eq!(ward.wrong(), [""; 0]);
}
