//! What a save survives: being killed, company, dead processes' locks, full disks, odd repositories; and the state of a
//! negotiation with it.

#![allow(clippy::restriction)]

mod dialogue;
mod many;
mod odd;
mod scene;

use plenary::plan::{Edit, Field, Moment, Speaker, Voice};
use plenary::store::{Act, Left, StoreError};
use plenary::track::CommitId;
use scene::{clause, open, recorder, spawn};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

fn scene() -> TempDir {
    scene::scene(&[("one", "None."), ("two", "None.")])
}

fn act(seen: CommitId, id: &str, field: Field, value: &str) -> Act {
    Act {
        edits: vec![Edit::Set {
            clause: id.parse().unwrap(),
            field,
            value: Some(value.to_owned()),
        }],
        subject: format!("Set {id} to {value}"),
        ..Act::new(
            seen,
            Speaker::of(Voice::Workers),
            recorder(),
            Moment::new(2_000, 0),
        )
    }
}

/// Not a test of its own: what a child process does, told by its environment.
#[test]
fn child() {
    let Some((root, task)) = scene::task() else {
        return;
    };
    let (id, count) = task.split_once('*').unwrap();
    let (repository, plan) = open(Path::new(&root));
    for number in 0..count.parse().unwrap() {
        let seen = repository.head().unwrap().id;
        let value = format!("{id} {number}");
        let done = repository
            .record(&plan, &act(seen, id, Field::Text, &value))
            .unwrap();
        println!("\nACK {}", done.id);
    }
}

fn acknowledged(child: &mut Child, at_most: usize) -> Vec<String> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let acks = lines
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("ACK ").map(str::to_owned));
    acks.take(at_most).collect()
}

/// Every change on the branch, newest first.
fn log(root: &Path) -> Vec<String> {
    scene::log(root).into_iter().map(|(id, _)| id).collect()
}

#[test]
fn what_was_acknowledged_survives_being_killed_at_any_moment() {
    let folder = scene();
    let root = folder.path();
    for round in 0..12_u64 {
        let mut child = spawn("child", root, "one*1000");
        let acks = acknowledged(&mut child, 3 + usize::try_from(round).unwrap());
        // Kill at different places between two acknowledgements.
        std::thread::sleep(Duration::from_micros(round * 311));
        child.kill().unwrap();
        child.wait().unwrap();
        let log = log(root);
        for ack in &acks {
            assert!(log.contains(ack), "round {round} lost {ack}");
        }
        // The next open heals the work tree, and the next act goes through.
        let (repository, plan) = open(root);
        assert_eq!(repository.foreign(&plan).unwrap(), []);
        let seen = repository.head().unwrap().id;
        let value = format!("after {round}");
        repository
            .record(&plan, &act(seen, "two", Field::Text, &value))
            .unwrap();
        assert_eq!(repository.foreign(&plan).unwrap(), []);
        assert_eq!(status(root), 0);
    }
}

/// Makes the locks that a killed process left look as old as they will be when somebody comes back.
fn age_locks(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            age_locks(&path);
        } else if path.extension().is_some_and(|ending| ending == "lock") {
            age_lock(&path);
        }
    }
}

fn age_lock(path: &Path) {
    if let Ok(lock) = fs::File::open(path) {
        let then = SystemTime::now() - Duration::from_secs(60);
        lock.set_modified(then).unwrap();
    }
}

#[test]
fn an_index_that_another_program_holds_for_a_while_is_waited_for() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let held = root.join(".git/index.lock");
    fs::write(&held, "").unwrap();
    let other = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(150));
        fs::remove_file(&held).unwrap();
    });
    repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap();
    other.join().unwrap();
    assert_eq!(repository.left(), []);
    assert_eq!(status(root), 0);
}

/// An index in whose place a folder stands, for whatever keeps it from being written, also for root.
struct BlockedIndex {
    index: PathBuf,
    kept: PathBuf,
}

impl BlockedIndex {
    fn of(root: &Path) -> BlockedIndex {
        let (index, kept) = (root.join(".git/index"), root.join("kept"));
        fs::rename(&index, &kept).unwrap();
        fs::create_dir(&index).unwrap();
        BlockedIndex { index, kept }
    }

    fn release(self) {
        fs::remove_dir(&self.index).unwrap();
        fs::rename(&self.kept, &self.index).unwrap();
    }
}

#[test]
fn an_index_that_another_program_keeps_held_refuses_the_act() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    fs::write(root.join(".git/index.lock"), "").unwrap();
    let refused = repository.record(&plan, &act(seen, "one", Field::Text, "x"));
    assert!(matches!(refused, Err(StoreError::Locked(_))), "{refused:?}");
    assert_eq!(repository.head().unwrap().id, seen);
}

#[test]
fn an_index_and_a_file_that_stayed_behind_are_told_and_brought_up_before_the_next_save() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let blocked = BlockedIndex::of(root);
    let first = repository.record(&plan, &act(seen, "one", Field::Text, "x"));
    let seen = first.unwrap().id;
    let left = repository.left();
    assert!(matches!(&left[..], [Left::Index(..)]), "{left:?}");
    // It is still so at the next act, which must not forget what the first left to do.
    let second = repository.record(&plan, &act(seen, "two", Field::Text, "y"));
    let seen = second.unwrap().id;
    assert!(!repository.left().is_empty());
    blocked.release();
    repository
        .record(&plan, &act(seen, "two", Field::Text, "z"))
        .unwrap();
    assert_eq!(repository.left(), []);
    assert_eq!(status(root), 0);
}

#[test]
fn an_index_that_stayed_behind_is_brought_up_at_the_next_open() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let blocked = BlockedIndex::of(root);
    repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap();
    drop(repository);
    blocked.release();
    assert_ne!(status(root), 0);
    open(root);
    assert_eq!(status(root), 0);
}

#[test]
fn what_somebody_staged_stays_staged_and_is_told() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let file = root.join("clauses/one/one.toml");
    let before = fs::read(&file).unwrap();
    fs::write(&file, clause("one", "Staged.")).unwrap();
    let git = git2::Repository::open(root).unwrap();
    let mut index = git.index().unwrap();
    let path = Path::new("clauses/one/one.toml");
    index.add_path(path).unwrap();
    index.write().unwrap();
    let staged = index.get_path(path, 0).unwrap().id;
    fs::write(&file, before).unwrap();
    repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap();
    let left = repository.left();
    assert_eq!(left, [Left::Staged("clauses/one/one.toml".to_owned())]);
    index.read(true).unwrap();
    assert_eq!(index.get_path(path, 0).unwrap().id, staged);
    assert!(fs::read_to_string(&file).unwrap().contains("\nx"));
}

fn status(root: &Path) -> usize {
    let git = git2::Repository::open(root).unwrap();
    let mut options = git2::StatusOptions::new();
    options.include_untracked(true);
    git.statuses(Some(&mut options)).unwrap().len()
}

#[test]
fn two_processes_lose_nothing_of_each_other() {
    let folder = scene();
    let root = folder.path();
    let mut children = [
        spawn("child", root, "one*100"),
        spawn("child", root, "two*100"),
    ];
    let acks: Vec<String> = children
        .iter_mut()
        .flat_map(|child| acknowledged(child, usize::MAX))
        .collect();
    for child in &mut children {
        assert!(child.wait().unwrap().success());
    }
    let log = log(root);
    assert_eq!(acks.len(), 200);
    assert_eq!(log.len(), 201);
    assert!(acks.iter().all(|ack| log.contains(ack)));
    let (repository, plan) = open(root);
    let loaded = repository
        .load(&plan, repository.head().unwrap().id)
        .unwrap();
    assert_eq!(loaded.plan.clauses["one"].text, "one 99");
    assert_eq!(loaded.plan.clauses["two"].text, "two 99");
    assert_eq!(status(root), 0);
}

#[test]
fn a_fresh_lock_of_gits_is_respected_and_a_stale_one_is_not() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    let lock = root.join(".git/refs/heads/main.lock");
    fs::write(&lock, "").unwrap();
    let change = act(seen, "one", Field::Text, "x");
    let error = repository.record(&plan, &change).unwrap_err();
    assert!(matches!(error, StoreError::Locked(_)), "{error}");
    assert_eq!(repository.head().unwrap().id, seen);
    fs::write(root.join(".git/index.lock"), "").unwrap();
    age_locks(&root.join(".git"));
    repository.record(&plan, &change).unwrap();
    repository.settle();
    assert!(!lock.exists());
    assert_eq!(status(root), 0);
}

#[test]
fn a_torn_note_of_who_held_the_branch_does_not_block_the_next_act() {
    for note in ["1234", "1234 /tmp/a", "\0\0\0\0\0\0", "0 "] {
        let folder = scene();
        let root = folder.path();
        let (repository, plan) = open(root);
        let seen = repository.head().unwrap().id;
        fs::write(root.join(".git/refs/heads/main.lock"), "").unwrap();
        fs::write(root.join(".git/plenary.lock"), note).unwrap();
        // As if something were left to do, too: the repair must not lose sight of the branch.
        fs::write(root.join(".git/plenary-pending.json"), "{\"files\":[]}").unwrap();
        drop(repository);
        let (repository, _) = open(root);
        let done = repository.record(&plan, &act(seen, "one", Field::Text, "x"));
        assert!(done.is_ok(), "{note:?}: {done:?}");
    }
}

#[test]
fn a_save_cut_off_after_the_commit_point_is_finished_at_the_next_open() {
    let folder = scene();
    let root = folder.path();
    let file = root.join("clauses/one/one.toml");
    let before = fs::read(&file).unwrap();
    let index = fs::read(root.join(".git/index")).unwrap();
    let (repository, plan) = open(root);
    let head = repository.head().unwrap().id;
    let git = git2::Repository::open(root).unwrap();
    let old = git2::Oid::hash_object(git2::ObjectType::Blob, &before).unwrap();
    repository
        .record(&plan, &act(head, "one", Field::Text, "x"))
        .unwrap();
    drop(repository);
    let after = fs::read(&file).unwrap();
    // As if the process had died right after the branch moved.
    fs::write(&file, &before).unwrap();
    fs::write(root.join(".git/index"), index).unwrap();
    let note = format!(
        "{{\"files\":[{{\"path\":\"clauses/one/one.toml\",\"old\":{:?}}}]}}",
        old.as_bytes()
    );
    fs::write(root.join(".git/plenary-pending.json"), note).unwrap();
    let (repository, _) = open(root);
    assert_eq!(fs::read(&file).unwrap(), after);
    assert_eq!(repository.foreign(&plan).unwrap(), []);
    let note = fs::read(root.join(".git/plenary-pending.json"));
    assert_eq!(note.unwrap_or_default(), b"");
    drop(git);
}

#[cfg(unix)]
#[test]
fn a_full_disk_changes_nothing_and_says_so() {
    let folder = scene();
    let root = folder.path();
    let before = log(root);
    // The larger clause does not fit.
    let long = "word ".repeat(4_000);
    fs::write(root.join("value"), long + &scene::noise()).unwrap();
    let output = scene::on_a_full_disk("full_child", root);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        said.contains("REFUSED"),
        "{said} {}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(log(root), before);
    fs::remove_file(root.join("value")).unwrap();
    let (repository, plan) = open(root);
    assert_eq!(repository.foreign(&plan).unwrap(), []);
    let seen = repository.head().unwrap().id;
    repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap();
}

/// Not a test of its own: records something that does not fit.
#[test]
fn full_child() {
    let Some((root, _)) = scene::task() else {
        return;
    };
    let root = Path::new(&root);
    let Ok(value) = fs::read_to_string(root.join("value")) else {
        return;
    };
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    match repository.record(&plan, &act(seen, "one", Field::Text, &value)) {
        Ok(_) => println!("RECORDED"),
        Err(error) => println!("REFUSED {error}"),
    }
}

#[test]
fn what_cannot_be_written_is_said_and_nothing_changes() {
    let folder = scene();
    let root = folder.path();
    let (repository, plan) = open(root);
    let seen = repository.head().unwrap().id;
    // Stands for a file system that refuses, also to root.
    fs::create_dir(root.join(".git/plenary.lock")).unwrap();
    let error = repository
        .record(&plan, &act(seen, "one", Field::Text, "x"))
        .unwrap_err();
    assert!(
        matches!(error, StoreError::Io(..) | StoreError::ReadOnly(_)),
        "{error}"
    );
    assert_eq!(repository.head().unwrap().id, seen);
}
