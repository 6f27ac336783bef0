//! Acts while git is in the middle of something: they are refused with what to do.

use crate::common::Seminar;
use crate::layouts::{git, git_says};
use std::fs;

#[test]
fn acts_are_refused_while_git_is_in_the_middle_of_something() {
    for (name, what) in [
        ("MERGE_HEAD", "merge"),
        ("CHERRY_PICK_HEAD", "cherry-pick"),
        ("REVERT_HEAD", "revert"),
        ("BISECT_LOG", "bisect"),
        ("rebase-merge/", "rebase"),
        ("rebase-apply/", "rebase"),
        ("sequencer/", "cherry-pick"),
    ] {
        let seminar = Seminar::new();
        let head = seminar.head();
        let place = seminar.folder().join(".git").join(name);
        match name.ends_with('/') {
            true => fs::create_dir(place).unwrap(),
            false => fs::write(place, format!("{head}\n")).unwrap(),
        }
        let answer = seminar.tries_to_set("insurance", "text", "No.", "workers");
        assert_eq!(answer.status, Some(3), "{name}");
        assert!(answer.err.contains(what), "{name}: {}", answer.err);
        assert_eq!(seminar.head(), head);
        seminar.run("list").done();
    }
}

/// Another branch that changed the same words, and a patch that does.
fn at_odds() -> Seminar {
    let seminar = Seminar::new();
    for line in [
        "config user.name R",
        "config user.email r@example.invalid",
        "checkout -q -b other",
    ] {
        git_says(&seminar, line);
    }
    let write = |text: &str| {
        seminar.clause("insurance", "action", Some("health"), 10, "Insurance", text);
        seminar.commit("Change", "Party: workers");
    };
    write("Other words.");
    git_says(&seminar, "format-patch -q -1 -o ../patches");
    git_says(&seminar, "checkout -q main");
    git_says(&seminar, "reset -q --hard");
    write("Still other words.");
    write("And still other words.");
    assert_eq!(git_says(&seminar, "status --porcelain"), "", "the scene");
    seminar
}

#[test]
fn acts_are_refused_in_the_middle_of_what_git_really_began() {
    for (line, what) in [
        ("merge other", "merge"),
        ("merge --no-commit --no-ff -s ours other", "merge"),
        ("rebase --merge other", "rebase"),
        ("rebase --apply other", "rebase"),
        ("cherry-pick other", "cherry-pick"),
        ("cherry-pick --no-commit other", ""),
        ("revert --no-edit HEAD~1", "revert"),
        ("bisect start HEAD HEAD~2", "bisect"),
        ("am ../patches/0001-Change.patch", "am"),
        ("am -3 ../patches/0001-Change.patch", "am"),
    ] {
        let seminar = at_odds();
        git(&seminar, line);
        let status = git_says(&seminar, "status --porcelain");
        let head = seminar.head();
        let answer = seminar.tries_to_set("support", "text", "No.", "workers");
        assert_eq!(answer.status, Some(3), "{line}: {answer:?}");
        assert!(answer.err.contains(what), "{line}: {}", answer.err);
        assert_eq!(seminar.head(), head, "{line}");
        assert_eq!(git_says(&seminar, "status --porcelain"), status, "{line}");
        seminar.run("list").done();
    }
}
