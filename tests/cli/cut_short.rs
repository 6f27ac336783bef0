//! Histories that are not whole: cut short, without files, with an object missing.

use crate::common::{Answer, Seminar, clause, field};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A plan of two writers, copied by git as `how` says.
fn copied(how: &[&str]) -> (Seminar, PathBuf) {
    let seminar = Seminar::new();
    let text = "The State pays for care.";
    seminar.set("insurance", "text", text, "workers");
    let text = "The State pays for all care.";
    seminar.set("insurance", "text", text, "employers");
    let to = clone_of(&seminar, how);
    (seminar, to)
}

/// A copy made by git as `how` says.
fn clone_of(seminar: &Seminar, how: &[&str]) -> PathBuf {
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
    let config = ["config", "user.name", "Recorder"];
    git(&[&["-C", to.to_str().unwrap()][..], &config].concat());
    let config = ["config", "user.email", "recorder@example.invalid"];
    git(&[&["-C", to.to_str().unwrap()][..], &config].concat());
    to
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
    let (seminar, copy) = without("HEAD~1");
    for line in ["blame", "blame --clause insurance", "diff start", "log"] {
        let answer = run(&seminar, &copy, line).ends(3);
        assert!(answer.err.contains("git fetch"), "{answer:#?}");
    }
}

/// What needs no more than the head is there, whatever is missing or damaged before it; and it is said that it is.
#[test]
fn the_plan_as_it_stands_is_read_whatever_is_the_matter_with_its_past() {
    for gone in ["HEAD~1", "HEAD~1^{tree}"] {
        for damaged in [false, true] {
            let (seminar, copy) = without(gone);
            if damaged {
                let git = git2::Repository::open(seminar.folder()).unwrap();
                let id = git.revparse_single(gone).unwrap().id().to_string();
                let place = copy.join(".git/objects").join(&id[..2]);
                std::fs::create_dir_all(&place).unwrap();
                std::fs::write(place.join(&id[2..]), "damaged").unwrap();
            }
            let list = run(&seminar, &copy, "list").done();
            assert!(list.out.contains("Insurance"), "{gone}: {list:#?}");
            assert!(list.err.contains("history"), "{gone}: {list:#?}");
            let list = run(&seminar, &copy, "list --json").done().json();
            assert_eq!(list["unknown-before"], true, "{gone}");
            assert_eq!(list["clauses"].as_array().unwrap().len(), 4);
            assert_eq!(list["clauses"][0]["state"], "same");
            run(&seminar, &copy, "show insurance").done();
            for line in ["list --since start", "log", "blame"] {
                let refused = run(&seminar, &copy, line).ends(3);
                let told = ["another party's", "git fetch"];
                let told = told.iter().any(|it| refused.err.contains(it));
                assert!(told, "{gone} {line}: {refused:#?}");
            }
        }
    }
}

/// The words of a refusal that say what to do.
const FETCH: &str = "git fetch";

/// What every reading of the past says where it was cut: nothing that a whole copy would say otherwise.
#[test]
fn a_copy_that_was_cut_short_says_so_wherever_the_past_is_told() {
    let (seminar, copy) = copied(&["--depth", "2"]);
    let list = run(&seminar, &copy, "list").done().out;
    let last = list.lines().last().unwrap();
    assert!(last.starts_with("unknown before here"), "{list}");
    let list = run(&seminar, &copy, "list --json").done().json();
    assert_eq!(list["unknown-before"], true, "{list:#}");
    // Compared with nothing, everything is new, and that is known.
    let list = run(&seminar, &copy, "list --json --since empty")
        .done()
        .json();
    assert!(list["unknown-before"].is_null(), "{list:#}");
    let progress = run(&seminar, &copy, "progress").done().out;
    assert!(progress.contains("unknown before here"), "{progress}");
    let progress = run(&seminar, &copy, "progress --json").done().json();
    assert_eq!(progress["history"][0]["unknown-before"], true);
    for line in [
        "show insurance --at start",
        "list --at HEAD~5",
        "list --since session:first",
        "list --since 2001-01-01",
        "list --since adoption",
        "undo HEAD~1 --party secretariat",
        "gavel first --party secretariat --overrule Because",
    ] {
        let answer = run(&seminar, &copy, line).ends(3).not_acknowledged();
        assert!(answer.err.contains("--unshallow"), "{line}: {answer:#?}");
    }
    // What does not rest on the past goes on.
    run(&seminar, &copy, "undo --party secretariat").done();
    let args = "set insurance title Care --party workers";
    run(&seminar, &copy, args).done();
    // The count that was made here is not taken for the whole of it once the rest is there.
    let fetched = Command::new("git")
        .args(["fetch", "-q", "--unshallow"])
        .current_dir(&copy)
        .output()
        .unwrap();
    assert!(fetched.status.success(), "{fetched:?}");
    for line in ["list --json", "progress --json"] {
        let whole = run(&seminar, &copy, line).done().out;
        assert!(!whole.contains("unknown-before"), "{whole}");
    }
}

#[test]
fn no_number_is_given_where_those_given_before_are_unknown() {
    let (seminar, copy) = copied(&["--depth", "1"]);
    let table = "table insurance title Care --party workers";
    // Outside of a session nothing is numbered.
    run(&seminar, &copy, table).done();
    let receive = "receive --party secretariat";
    let answer = run(&seminar, &copy, receive).ends(3).not_acknowledged();
    assert!(answer.err.contains("--unshallow"), "{answer:#?}");
    let open = "session open first --party secretariat";
    run(&seminar, &copy, open).done();
    let table = "table support title Help --party workers";
    let answer = run(&seminar, &copy, table).ends(3).not_acknowledged();
    assert!(answer.err.contains("--unshallow"), "{answer:#?}");
    // The record of a session that began after the cut is known.
    run(&seminar, &copy, "record first").done();
    let (seminar, copy) = {
        let seminar = Seminar::new();
        let open = "session open first --party secretariat";
        seminar.run(open).done();
        seminar.set("insurance", "title", "Care", "workers");
        let copy = clone_of(&seminar, &["--depth", "1"]);
        (seminar, copy)
    };
    let answer = run(&seminar, &copy, "record first").ends(3);
    assert!(answer.err.contains("--unshallow"), "{answer:#?}");
}

#[test]
fn a_graft_cuts_nothing_silently() {
    let (seminar, copy) = copied(&[]);
    let git = git2::Repository::open(&copy).unwrap();
    let head = git.head().unwrap().target().unwrap();
    std::fs::create_dir_all(git.path().join("info")).unwrap();
    std::fs::write(git.path().join("info/grafts"), format!("{head}\n")).unwrap();
    // Who wrote what is read from the changes as they were recorded.
    let whole = run(
        &seminar,
        &seminar.folder(),
        "blame --clause insurance --json",
    );
    let grafted = run(&seminar, &copy, "blame --clause insurance --json");
    assert_eq!(whole.done().out, grafted.done().out);
    let answer = run(&seminar, &copy, "undo --party secretariat").ends(3);
    assert!(answer.err.contains(".git/info/grafts"), "{answer:#?}");
    let answer = run(&seminar, &copy, "show insurance --at start").ends(3);
    assert!(answer.err.contains(".git/info/grafts"), "{answer:#?}");
    let progress = run(&seminar, &copy, "progress --json").done().json();
    assert_eq!(progress["history"][0]["unknown-before"], true);
    // A replacement is not followed at all.
    std::fs::remove_file(git.path().join("info/grafts")).unwrap();
    let replaced = Command::new("git")
        .args(["replace", "--graft", "HEAD"])
        .current_dir(&copy)
        .output()
        .unwrap();
    assert!(replaced.status.success(), "{replaced:?}");
    for line in ["log --json", "progress --json", "diff start --json"] {
        let whole = run(&seminar, &seminar.folder(), line).done().out;
        assert_eq!(whole, run(&seminar, &copy, line).done().out, "{line}");
    }
}

#[test]
fn without_the_files_of_the_past_nothing_is_told_as_if_they_had_never_been() {
    let (seminar, copy) = copied(&["--filter=blob:none"]);
    for line in [
        "list --since start",
        "progress",
        "progress --json",
        "undo --party secretariat",
        "undo HEAD~1 --party secretariat",
    ] {
        let answer = run(&seminar, &copy, line).ends(3).not_acknowledged();
        assert!(answer.err.contains(FETCH), "{line}: {answer:#?}");
    }
    let list = run(&seminar, &copy, "list").done();
    assert!(
        list.err.contains(FETCH) && !list.out.contains("new"),
        "{list:#?}"
    );
    let list = run(&seminar, &copy, "list --json").done().json();
    assert_eq!(list["unknown-before"], true, "{list:#}");
}

/// A missing object of a revision: the path of its tree or file.
fn without(how: &str) -> (Seminar, PathBuf) {
    let (seminar, copy) = copied(&[]);
    let git = git2::Repository::open(&copy).unwrap();
    let gone = git.revparse_single(how).unwrap().id().to_string();
    let objects = git.path().join("objects");
    let unpacked = Command::new("sh")
        .arg("-c")
        .arg("mv pack ../pack && for p in ../pack/*.pack; do git unpack-objects -q < $p; done")
        .current_dir(&objects)
        .output()
        .unwrap();
    assert!(unpacked.status.success(), "{unpacked:?}");
    std::fs::remove_file(objects.join(&gone[..2]).join(&gone[2..])).unwrap();
    (seminar, copy)
}

#[test]
fn a_missing_tree_or_file_is_named_in_a_sentence_by_every_verb() {
    let verbs = [
        "list",
        "list --json",
        "list --since start",
        "show insurance",
        "check",
        "set insurance title X --party workers",
        "add action --title Y --party workers",
        "move insurance --after support --party workers",
        "remove insurance --party workers",
        "undo --party secretariat",
        "undo HEAD~1 --party secretariat",
        "redo --party secretariat",
        "table insurance title Z --party workers",
        "amendments",
        "receive --party secretariat",
        "session",
        "session open first --party secretariat",
        "position insurance",
        "position insurance agree --party workers",
        "consensus",
        "progress",
        "gavel first --party secretariat --overrule Because",
        "diff start",
        "diff HEAD~1 --json",
        "blame",
        "blame --clause insurance",
        "log",
    ];
    for gone in [
        "HEAD~1^{tree}",
        "HEAD:clauses",
        "HEAD:clauses/insurance.toml",
        "HEAD~1:clauses/insurance.toml",
        "HEAD:plan.toml",
    ] {
        let (seminar, copy) = without(gone);
        for line in verbs {
            let answer = run(&seminar, &copy, line);
            let said = format!("{}{}", answer.out, answer.err);
            assert!(
                matches!(answer.status, Some(0..=3)),
                "{gone} {line}: {answer:#?}"
            );
            assert!(!said.contains("object not found"), "{gone} {line}: {said}");
            assert!(!said.contains("panicked"), "{gone} {line}: {said}");
            if answer.status == Some(3) {
                let told = [
                    "git fetch",
                    "nothing to undo",
                    "undone already",
                    "stands so already",
                    "changes nothing",
                ];
                let names = answer.err.contains("insurance");
                let told = told.iter().any(|it| answer.err.contains(it));
                assert!(told || names, "{gone} {line}: {answer:#?}");
            }
        }
    }
}
