//! What an act of many files survives, whose objects go into one pack: a full disk, and being killed at any moment.

use crate::scene::{self, open, recorder};
use plenary::plan::{Edit, Field, Moment, Speaker, Voice};
use plenary::store::{Act, StoreError};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

const CHILD: &str = "many::child";
const CLAUSES: usize = 120;

fn name(at: usize) -> String {
    format!("c{at}")
}

fn folder() -> TempDir {
    let names: Vec<String> = (0..CLAUSES).map(name).collect();
    let clauses: Vec<(&str, &str)> = names.iter().map(|it| (it.as_str(), "None.")).collect();
    scene::scene(&clauses)
}

/// Rewrites every clause in one act.
fn rewrite(root: &Path, text: &str) -> Result<String, StoreError> {
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let edits = (0..CLAUSES).map(|at| Edit::Set {
        clause: name(at).parse().unwrap(),
        field: Field::Text,
        value: Some(format!("{text} {at}")),
    });
    let act = Act {
        edits: edits.collect(),
        subject: text.to_owned(),
        ..Act::new(
            seen,
            Speaker::of(Voice::Workers),
            recorder(),
            Moment::new(2_000, 0),
        )
    };
    repository
        .record(&plan, &act)
        .map(|done| done.id.to_string())
}

fn packs(root: &Path) -> Vec<String> {
    let packs = fs::read_dir(root.join(".git/objects/pack")).unwrap();
    let names = packs.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

fn is_sound(root: &Path) {
    let fsck = Command::new("git")
        .args(["fsck", "--strict"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(fsck.status.success(), "{fsck:?}");
}

/// Not a test of its own: what a child process does, told by its environment.
#[test]
fn child() {
    let Some((root, task)) = scene::task() else {
        return;
    };
    println!();
    let rounds = if task == "full" { 1 } else { usize::MAX };
    for round in 0..rounds {
        println!("READY");
        match rewrite(Path::new(&root), &format!("Round {task} {round}")) {
            Ok(id) => println!("ACK {id}"),
            Err(error) => println!("REFUSED {error}"),
        }
    }
}

#[test]
fn many_files_are_one_pack_in_every_layout() {
    let folder = folder();
    let root = folder.path();
    let before = packs(root);
    rewrite(root, "First").unwrap();
    assert_eq!(packs(root).len(), before.len() + 2);
    is_sound(root);
    // In a linked work tree, and in a clone that borrows its objects.
    let elsewhere = tempfile::tempdir().unwrap();
    let (linked, borrowing) = (elsewhere.path().join("a"), elsewhere.path().join("b"));
    let to = |path: &Path| path.to_str().unwrap().to_owned();
    for arguments in [
        vec!["worktree", "add", "-q", "-b", "other", &to(&linked)],
        vec!["clone", "-q", "--shared", ".", &to(&borrowing)],
    ] {
        let git = Command::new("git")
            .args(arguments)
            .current_dir(root)
            .output();
        assert!(git.unwrap().status.success());
    }
    let before = packs(root).len();
    rewrite(&linked, "Linked").unwrap();
    assert_eq!(packs(root).len(), before + 2);
    rewrite(&borrowing, "Borrowing").unwrap();
    assert_eq!(packs(root).len(), before + 2);
    assert_eq!(packs(&borrowing).len(), 2);
    for root in [root, &linked, &borrowing] {
        is_sound(root);
        let (repository, plan) = open(root);
        assert_eq!(repository.foreign(&plan).unwrap(), []);
    }
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_of_a_pack() {
    let folder = folder();
    let root = folder.path();
    let (before, names) = (scene::log(root), packs(root));
    let output = scene::on_a_full_disk(CHILD, root);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("REFUSED"), "{said}");
    assert_eq!(scene::log(root), before);
    assert_eq!(packs(root), names);
    let (repository, plan) = open(root);
    assert_eq!(repository.foreign(&plan).unwrap(), []);
    drop(repository);
    rewrite(root, "Then").unwrap();
    is_sound(root);
}

#[test]
fn being_killed_leaves_a_repository_that_git_finds_nothing_wrong_with() {
    let folder = folder();
    let root = folder.path();
    for round in 0..8_u64 {
        // At another place between the beginning and the acknowledgement each time.
        let pause = Duration::from_millis(round * 4);
        let acks = scene::killed_at_second_start(CHILD, root, round, pause);
        let log = scene::log(root);
        for ack in &acks {
            assert!(log.iter().any(|(id, _)| id == ack), "round {round}");
        }
        is_sound(root);
        let (repository, plan) = open(root);
        assert_eq!(repository.foreign(&plan).unwrap(), []);
        let lock = root.join(".git/index.lock");
        if lock.exists() {
            fs::remove_file(lock).unwrap();
        }
    }
}
