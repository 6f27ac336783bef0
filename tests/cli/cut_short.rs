//! Histories that are not whole: cut short, without files, with an object missing.

use crate::common::{Answer, Seminar, clause, field};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A plan of two writers, copied by git as `how` says.
fn copied(how: &[&str]) -> (Seminar, PathBuf) {
    let seminar = Seminar::new();
    let text = "The State pays for care.";
    seminar.set("insurance", "text", text, "workers").done();
    let text = "The State pays for all care.";
    seminar.set("insurance", "text", text, "employers").done();
    let git = |args: &[&str]| {
        let done = Command::new("git").args(args).output().unwrap();
        assert!(done.status.success(), "{done:?}");
    };
    let from = seminar.folder();
    let from = from.to_str().unwrap();
    git(&["-C", from, "config", "uploadpack.allowFilter", "true"]);
    let to = seminar.folder().join("../copy");
    let source = format!("file://{from}");
    let mut args = vec!["clone", "-q"];
    args.extend(how);
    args.extend([source.as_str(), to.to_str().unwrap()]);
    git(&args);
    (seminar, to)
}

fn run(seminar: &Seminar, folder: &Path, line: &str) -> Answer {
    seminar.call(line.split(' ')).within(folder).run()
}

#[test]
fn without_the_files_of_the_past_it_is_refused_to_say_who_wrote_what() {
    let (seminar, copy) = copied(&["--filter=blob:none"]);
    for line in [
        "blame --clause insurance",
        "blame",
        "blame --json",
        "diff start",
        "diff start --clause insurance --json",
    ] {
        let answer = run(&seminar, &copy, line).ends(3);
        assert!(answer.err.contains("git fetch --refetch"), "{answer:#?}");
    }
    run(&seminar, &copy, "list").done();
    run(&seminar, &copy, "log").done();
}

#[test]
fn what_a_copy_that_was_cut_short_begins_with_is_nobody_s() {
    let (seminar, copy) = copied(&["--depth", "2"]);
    let json = run(&seminar, &copy, "blame --clause insurance --json")
        .done()
        .json();
    let text = field(clause(&json, "insurance"), "text");
    let spans = text["spans"].as_array().unwrap();
    let by = |word: &str| {
        let mut found = spans.iter();
        found
            .find(|span| span["text"].as_str().unwrap().contains(word))
            .unwrap()
    };
    assert!(by("State")["party"].is_null(), "{text:#}");
    assert!(by("State")["author"].is_null() && by("State")["commit"].is_null());
    assert!(by("State")["unknown-before"].is_string());
    assert_eq!(by("all")["party"], "employers");
    assert!(by("all")["unknown-before"].is_null());
    let people = run(&seminar, &copy, "blame --clause insurance").done().out;
    assert!(people.contains("? unknown before here"), "{people}");
}

#[test]
fn a_copy_that_was_cut_short_does_not_say_what_changed_since_the_start() {
    let (seminar, copy) = copied(&["--depth", "2"]);
    for line in [
        "diff",
        "diff start",
        "diff start --json",
        "list --since start",
    ] {
        let answer = run(&seminar, &copy, line).ends(3);
        assert!(answer.err.contains("--unshallow"), "{answer:#?}");
    }
    // What is known is said, and where it ends.
    run(&seminar, &copy, "list").done();
    run(&seminar, &copy, "diff HEAD~1").done().says("all");
    let log = run(&seminar, &copy, "log").done().out;
    let last = log.lines().last().unwrap();
    assert!(last.starts_with("unknown before here"), "{log}");
    let log = run(&seminar, &copy, "log --json").done().json();
    let changes = log["changes"].as_array().unwrap();
    assert!(changes[0]["unknown-before"].is_null(), "{log:#}");
    assert_eq!(changes[1]["unknown-before"], true, "{log:#}");
    // A copy that is whole says all of it.
    run(&seminar, &seminar.folder(), "diff start").done();
    let log = run(&seminar, &seminar.folder(), "log").done().out;
    assert!(!log.contains("unknown"), "{log}");
}

#[test]
fn a_missing_change_is_refused_in_words() {
    let (seminar, copy) = copied(&[]);
    // As a graft that cuts a line without saying so.
    let git = git2::Repository::open(&copy).unwrap();
    let first = git.revparse_single("HEAD~1").unwrap().id().to_string();
    let odb = git.odb().unwrap();
    assert!(odb.exists(git2::Oid::from_str(&first).unwrap()));
    drop(odb);
    let objects = git.path().join("objects");
    let unpacked = Command::new("sh")
        .arg("-c")
        .arg("mv pack ../pack && for p in ../pack/*.pack; do git unpack-objects -q < $p; done")
        .current_dir(&objects)
        .output()
        .unwrap();
    assert!(unpacked.status.success(), "{unpacked:?}");
    let loose = objects.join(&first[..2]).join(&first[2..]);
    std::fs::remove_file(loose).unwrap();
    for line in ["blame", "blame --clause insurance", "diff start", "log"] {
        let answer = run(&seminar, &copy, line).ends(3);
        assert!(answer.err.contains("git fetch"), "{answer:#?}");
    }
}
