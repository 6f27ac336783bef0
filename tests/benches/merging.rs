//! Two branches of a long history, with a thousand changes each, merged by Plenary and by stock git: `cargo bench --profile
//! dist --bench merging`. Medians of several runs of a whole process, each on a work tree that stands at the first branch and
//! objects as they were before any merge.

#![allow(clippy::restriction, missing_docs)]

#[path = "../generate/mod.rs"]
mod generate;

use git2::build::TreeUpdateBuilder;
use git2::{FileMode, Oid, Repository, Signature, Time};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 9;
const CHANGES: usize = 1_000;

fn main() {
    let quick = std::env::args().any(|arg| arg == "--quick");
    let size = if quick { generate::M } else { generate::L };
    let place = generate::repository(Path::new(env!("CARGO_TARGET_TMPDIR")), size);
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join("merging");
    let to = there.to_str().unwrap();
    generate::git(&place, &["clone", "-q", "--local", ".", to]);
    generate::git(&there, &["config", "user.name", "R"]);
    generate::git(&there, &["config", "user.email", "r@example.invalid"]);
    // What a run leaves behind must not be there for the next.
    generate::git(&there, &["config", "core.logAllRefUpdates", "false"]);
    // The same words everywhere, or words apart: what collides asks the history whose the words are.
    for (name, words) in [("apart", [" of ", " and "]), ("at odds", [" of ", " of "])] {
        let git = Repository::open(&there).unwrap();
        let start = git.head().unwrap().target().unwrap();
        let parties = ["government", "workers"];
        for (side, (word, party)) in words.into_iter().zip(parties).enumerate() {
            let tip = branch(&git, start, (side * 500, word, party));
            let name = format!("refs/heads/side-{side}");
            git.reference(&name, tip, true, "").unwrap();
        }
        generate::git(&there, &["gc", "-q"]);
        println!(
            "\n{} clauses, {CHANGES} changes on each side, {name}",
            size.clauses
        );
        let known = objects(&there);
        let plenary = env!("CARGO_BIN_EXE_plenary");
        let commands: [(&str, &[&str]); 4] = [
            ("git merge", &["git", "merge", "-q", "--no-edit", "side-1"]),
            ("plenary merge", &[plenary, "merge", "side-1"]),
            (
                "git merge-tree",
                &["git", "merge-tree", "--write-tree", "side-0", "side-1"],
            ),
            (
                "plenary merge --dry-run",
                &[plenary, "merge", "side-1", "--dry-run"],
            ),
        ];
        // Turn by turn: what the disk still has to do of the one falls on all alike.
        let mut times = [const { Vec::new() }; 4];
        for _ in 0..RUNS {
            for (times, (_, command)) in times.iter_mut().zip(&commands) {
                times.push(once(&there, &known, command));
            }
        }
        let [stock, ..] = times.each_ref().map(|times| median(times));
        for ((name, _), times) in commands.iter().zip(&times) {
            let time = median(times);
            let ratio = time.as_secs_f64() / stock.as_secs_f64();
            println!(
                "{name:<44}{:>8.0} ms{ratio:>8.2} x",
                time.as_secs_f64() * 1e3
            );
        }
    }
}

/// A branch of changes of one word each, beginning at some clause.
fn branch(git: &Repository, start: Oid, (first, word, party): (usize, &str, &str)) -> Oid {
    let mut tip = git.find_commit(start).unwrap();
    let mut files: Vec<String> = Vec::new();
    let tree = tip.tree().unwrap();
    tree.walk(git2::TreeWalkMode::PreOrder, |above, entry| {
        if above.starts_with("clauses/") && entry.kind() == Some(git2::ObjectType::Blob) {
            files.push(format!("{above}{}", entry.name().unwrap()));
        }
        git2::TreeWalkResult::Ok
    })
    .unwrap();
    for at in 0..CHANGES {
        let tree = tip.tree().unwrap();
        let path = &files[(first + at) % files.len()];
        let blob = tree
            .get_path(Path::new(path))
            .unwrap()
            .to_object(git)
            .unwrap();
        let text = String::from_utf8(blob.peel_to_blob().unwrap().content().to_vec()).unwrap();
        let new = text.replacen(word, &format!(" {party}{at} "), 1);
        let blob = git.blob(new.as_bytes()).unwrap();
        let mut update = TreeUpdateBuilder::new();
        update.upsert(path.as_str(), blob, FileMode::Blob);
        let tree = git
            .find_tree(update.create_updated(git, &tree).unwrap())
            .unwrap();
        let time = tip.time().seconds() + 60;
        let who = Signature::new("A", "a@example.invalid", &Time::new(time, 0)).unwrap();
        let message = format!("Change a wording\n\nParty: {party}\n");
        let id = git
            .commit(None, &who, &who, &message, &tree, &[&tip])
            .unwrap();
        tip = git.find_commit(id).unwrap();
    }
    tip.id()
}

/// The files of the objects.
fn objects(place: &Path) -> BTreeSet<PathBuf> {
    let mut open = vec![place.join(".git/objects")];
    let mut files = BTreeSet::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            match entry.file_type().unwrap().is_dir() {
                true => open.push(entry.path()),
                false => {
                    files.insert(entry.path());
                }
            }
        }
    }
    files
}

/// The time of a command, with the first branch in the work tree, and no objects but those that are known.
fn once(place: &Path, known: &BTreeSet<PathBuf>, command: &[&str]) -> Duration {
    generate::git(place, &["checkout", "-q", "-f", "-B", "work", "side-0"]);
    for file in objects(place).difference(known) {
        std::fs::remove_file(file).unwrap();
    }
    let mut line = Command::new(command[0]);
    line.args(&command[1..]).current_dir(place);
    line.stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    // Stock git ends with a status of its own where words collide.
    let _ = line.status().unwrap();
    let time = start.elapsed();
    let _ = Command::new("git")
        .args(["merge", "--abort"])
        .current_dir(place)
        .output();
    time
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2]
}
