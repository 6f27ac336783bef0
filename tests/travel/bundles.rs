//! A plan in one piece, written by us and by stock git.

use crate::common::Seminar;
use crate::{git, is_whole, text, with};
use std::fs;
use std::path::{Path, PathBuf};

fn bundle(seminar: &Seminar, name: &str) -> PathBuf {
    seminar.around().join(name)
}

#[test]
fn stock_git_verifies_clones_and_fetches_a_bundle() {
    let here = Seminar::new();
    here.adopt("first-reading");
    let path = bundle(&here, "all.bundle");
    let taken = with(&here, "take-home", &path).done();
    assert_eq!(taken.acknowledged(), here.head());
    let shown = path.display();
    git(&here.folder(), &format!("bundle verify -q {shown}"));
    git(here.around(), &format!("clone -q {shown} clone"));
    let clone = here.around().join("clone");
    assert_eq!(git(&clone, "rev-parse HEAD"), here.head());
    assert_eq!(git(&clone, "rev-parse --abbrev-ref HEAD"), "main");
    git(&clone, "rev-parse refs/tags/first-reading^{tag}");
    git(&clone, "fsck --strict");
    assert!(clone.join("plan.toml").exists());
    // Only what is new, which the clone can fetch and another cannot.
    here.set("health", "title", "Health", "workers");
    let full = fs::metadata(&path).unwrap().len();
    let taken = with(&here, "take-home --new", &path).done();
    taken.says("builds on what the other side has");
    assert!(fs::metadata(&path).unwrap().len() < full);
    let heads = git(&clone, &format!("bundle verify {shown}"));
    assert!(
        heads.contains("requires this ref") || heads.contains("requires these"),
        "{heads}"
    );
    git(&clone, &format!("fetch -q {shown} main:theirs"));
    assert_eq!(git(&clone, "rev-parse theirs"), here.head());
    git(&clone, "fsck --strict");
    with(&here, "take-home --new", &path)
        .done()
        .not_acknowledged()
        .says("has everything");
}

#[test]
fn a_bundle_comes_back_whole_and_in_parts() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    let start = there.head();
    there.set("health", "title", "Health", "workers");
    let middle = there.head();
    there.set("support", "title", "Help", "workers");
    there.adopt("second-reading");
    let rest = bundle(&there, "rest.bundle");
    with(&there, &format!("take-home --since {middle}"), &rest).done();
    let refused = with(&here, "bring-back", &rest).ends(3).not_acknowledged();
    refused.says("builds on the change").says(&middle);
    is_whole(&here);
    let first = bundle(&there, "first.bundle");
    with(&there, &format!("take-home --since {start}"), &first).done();
    let done = with(&here, "bring-back", &first).done();
    assert_eq!(done.acknowledged(), there.head());
    git(&here.folder(), "rev-parse refs/tags/second-reading^{tag}");
    is_whole(&here);
    let more = bundle(&there, "more.bundle");
    there.set("campaign", "title", "A great campaign", "workers");
    with(&there, "take-home", &more).done();
    // In a folder, where nothing says what it is.
    with(&here, "bring-back --look", &more)
        .done()
        .not_acknowledged();
    with(&here, "bring-back", &more).done();
    assert_eq!(here.head(), there.head());
    assert_eq!(
        with(&here, "take-home --new", there.around()).status,
        Some(2)
    );
}

#[test]
fn bundles_of_stock_git_are_read_in_both_versions() {
    let here = Seminar::new();
    for (version, text_of) in [("2", "One"), ("3", "Two")] {
        let there = here.copy("Workers");
        let before = there.head();
        there.set("health", "text", text_of, "workers");
        // Of thin ones too, which build on objects that are here.
        let path = bundle(&there, "stock.bundle");
        let line = format!(
            "bundle create -q --version={version} {} {before}..main",
            path.display()
        );
        git(&there.folder(), &line);
        with(&here, "bring-back", &path).done();
        assert_eq!(text(&here, "health"), text_of);
        assert_eq!(here.head(), there.head());
        is_whole(&here);
    }
}

fn cut(path: &Path, keep: impl Fn(usize) -> usize) -> Vec<u8> {
    let bytes = fs::read(path).unwrap();
    bytes[..keep(bytes.len())].to_vec()
}

#[test]
fn a_bundle_that_is_cut_or_damaged_changes_nothing() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    there.set("health", "title", "Health", "workers");
    let path = bundle(&there, "all.bundle");
    with(&there, "take-home", &path).done();
    let (head, whole) = (here.head(), fs::read(&path).unwrap());
    let mut flipped = whole.clone();
    let middle = whole.len() - 60;
    flipped[middle] ^= 0x55;
    for bytes in [
        Vec::new(),
        b"PK\x03\x04".to_vec(),
        cut(&path, |_| 20),
        cut(&path, |len| len / 2),
        cut(&path, |len| len - 1),
        cut(&path, |len| len - 30),
        flipped,
    ] {
        let damaged = bundle(&there, "damaged.bundle");
        fs::write(&damaged, &bytes).unwrap();
        let refused = with(&here, "bring-back", &damaged)
            .ends(3)
            .not_acknowledged();
        refused.says("is no bundle of git's, or is damaged");
        assert_eq!(here.head(), head);
        is_whole(&here);
    }
    with(&here, "bring-back", &path).done();
}

#[test]
fn what_is_not_here_is_never_written_over() {
    let here = Seminar::new();
    let there = here.copy("Workers");
    there.set("health", "title", "Health", "workers");
    there.adopt("second-reading");
    let path = bundle(&there, "all.bundle");
    with(&there, "take-home", &path).done();
    let sent = fs::read(&path).unwrap();
    let refused = with(&here, "take-home", &path).ends(3).not_acknowledged();
    refused
        .says("holds changes that are not here")
        .says("bring-back");
    assert_eq!(fs::read(&path).unwrap(), sent);
    // Seen is not brought back.
    with(&here, "bring-back --look", &path).done();
    with(&here, "take-home --new", &path).ends(3);
    assert_eq!(fs::read(&path).unwrap(), sent);
    with(&here, "bring-back", &path).done();
    here.set("support", "title", "Help", "government");
    with(&here, "take-home", &path).done();
    with(&there, "bring-back", &path).done();
    assert_eq!(here.head(), there.head());
    // Nor is what is no bundle; one that was cut short can be written once more, and so can an empty file.
    let letter = bundle(&here, "letter.txt");
    fs::write(&letter, "Dear colleagues\n").unwrap();
    let refused = with(&here, "take-home", &letter).ends(3).not_acknowledged();
    refused.says("is no bundle").says("Name another file");
    assert_eq!(fs::read_to_string(&letter).unwrap(), "Dear colleagues\n");
    let pipe = bundle(&here, "pipe.bundle");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let refused = with(&here, "take-home", &pipe).ends(3).not_acknowledged();
    refused.says("is no bundle");
    assert!(!fs::metadata(&pipe).unwrap().is_file());
    for bytes in [cut(&path, |len| len / 2), Vec::new()] {
        fs::write(&path, bytes).unwrap();
        with(&here, "take-home", &path).done();
        git(
            &here.folder(),
            &format!("bundle verify -q {}", path.display()),
        );
    }
}

#[cfg(unix)]
#[test]
fn one_place_has_one_name() {
    let here = Seminar::new();
    let stick = here.around().join("stick");
    fs::create_dir(&stick).unwrap();
    let around = here.folder().join("..").join("stick");
    with(&here, "take-home", &around).done();
    with(&here, "take-home", &stick).done();
    with(&here, "take-home", &around.join("../stick/plan.bundle")).done();
    let known = here.run("take-home").done();
    assert_eq!(known.out.lines().count(), 3, "{known:?}");
    assert!(!known.out.contains(".."), "{known:?}");
}
