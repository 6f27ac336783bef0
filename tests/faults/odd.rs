//! Repositories that are unlike most: bare, without a head, with several plans, cut short.

use super::scene::{MANIFEST, clause, open};
use super::{Field, act, scene};
use plenary::store::{PlanPath, Repository, StoreError};
use std::fs;
use tempfile::TempDir;

#[test]
fn odd_repositories_are_named() {
    let fresh = |extra: &str| {
        let folder = TempDir::new().unwrap();
        git2::Repository::init(folder.path()).unwrap();
        let config = folder.path().join(".git/config");
        let old = fs::read_to_string(&config).unwrap();
        let old = old.replace("repositoryformatversion = 0", "repositoryformatversion = 1");
        fs::write(config, old + extra).unwrap();
        folder
    };
    let refused = |folder: &TempDir| Repository::open(folder.path()).err().unwrap();
    let sha = fresh("[extensions]\n\tobjectformat = sha256\n");
    assert!(
        matches!(refused(&sha), StoreError::Sha256(_)),
        "{}",
        refused(&sha)
    );
    let table = fresh("[extensions]\n\trefstorage = reftable\n");
    assert!(
        matches!(refused(&table), StoreError::Reftable(_)),
        "{}",
        refused(&table)
    );
    let odd = fresh("[extensions]\n\tfuture = yes\n");
    assert!(
        matches!(refused(&odd), StoreError::Extension(_)),
        "{}",
        refused(&odd)
    );
    let plain = TempDir::new().unwrap();
    assert!(
        matches!(refused(&plain), StoreError::NotARepository(_)),
        "{}",
        refused(&plain)
    );
    let gone = plain.path().join("gone");
    assert!(matches!(
        Repository::open(gone),
        Err(StoreError::NoFolder(_))
    ));
    let unborn = Repository::open(fresh("").path());
    assert!(unborn.is_ok_and(|it| matches!(it.head(), Err(StoreError::Unborn))));
}

#[test]
fn several_plans_must_be_told_apart() {
    let folder = scene();
    let root = folder.path();
    let git = git2::Repository::open(root).unwrap();
    fs::create_dir_all(root.join("other/clauses")).unwrap();
    fs::write(root.join("other/plan.toml"), MANIFEST).unwrap();
    fs::write(root.join("other/clauses/one.toml"), clause("one", "None.")).unwrap();
    let mut index = git.index().unwrap();
    index
        .add_all(["*"], git2::IndexAddOption::DEFAULT, None)
        .unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let head = git.head().unwrap().peel_to_commit().unwrap();
    let who = head.author();
    git.commit(Some("HEAD"), &who, &who, "Other", &tree, &[&head])
        .unwrap();
    let inner = Repository::open(root.join("other")).unwrap();
    assert_eq!(inner.plan(None).unwrap(), PlanPath::new("other"));
    assert_eq!(inner.plan(Some(".")).unwrap(), PlanPath::new(""));
    let wrong = inner.plan(Some("third"));
    assert!(matches!(wrong, Err(StoreError::NoSuchPlan(_))));
    let copy = TempDir::new().unwrap();
    let mut clone = git2::build::RepoBuilder::new();
    clone
        .bare(true)
        .clone(root.to_str().unwrap(), copy.path())
        .unwrap();
    let bare = Repository::open(copy.path()).unwrap();
    assert!(matches!(bare.plan(None), Err(StoreError::SeveralPlans(all)) if all.len() == 2));
    // An act in one plan leaves the other one's clause of the same id alone.
    let plan = PlanPath::new("other");
    let seen = inner.head().unwrap().id;
    let done = inner
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap();
    let root_plan = inner.load(&PlanPath::new(""), done.id).unwrap();
    assert_eq!(root_plan.plan.clauses["one"].text, "None.");
}

#[test]
fn a_shallow_clone_is_read_and_written() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let tip = repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap()
        .id;
    fs::write(root.join(".git/shallow"), format!("{tip}\n")).unwrap();
    let first = seen.to_string();
    let (start, rest) = first.split_at(2);
    fs::remove_file(root.join(".git/objects").join(start).join(rest)).unwrap();
    let (repository, plan) = open(root);
    assert!(repository.is_shallow());
    let done = repository
        .record(&plan, &act(tip, "one", Field::Text, "y"))
        .unwrap();
    let loaded = repository.load(&plan, done.id).unwrap();
    assert_eq!(loaded.plan.clauses["one"].text, "y");
}
