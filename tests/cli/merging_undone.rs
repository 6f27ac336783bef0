//! A merge taken back as a whole, and done again.

use crate::layouts::git_says;
use crate::merging::{merge, merged, on, seminar, words};
use serde_json::Value;

#[test]
fn a_merge_is_taken_back_as_a_whole_and_done_again() {
    let (seminar, merged) = merged();
    let told = || {
        let lines = [
            "blame --json",
            "diff start --json",
            "amendments --json",
            "list --json",
        ];
        lines.map(|line| {
            let mut told = seminar.run(line).done().json();
            told["rev"] = Value::Null;
            told
        })
    };
    let after = told();
    git_says(&seminar, "checkout -q -b before HEAD^1");
    let before = told();
    on(&seminar, "main");
    let answer = seminar.run("undo --party secretariat").done();
    let said = "Taken back: the merge “Merge night; one place collides and is proposed”";
    assert!(
        answer.err.contains(said) || answer.out.contains(said),
        "{answer:?}"
    );
    let undone = answer.acknowledged();
    assert_eq!(told(), before);
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
    assert_eq!(
        git_says(&seminar, "rev-parse HEAD^{tree}"),
        git_says(&seminar, "rev-parse before^{tree}")
    );
    // The other side's work is still there.
    git_says(&seminar, "merge-base --is-ancestor night HEAD");
    let log = seminar.run("log").done().out;
    assert!(log.contains("Undo: Merge night"), "{log}");
    // Bringing it in once more says what became of it, and how it comes back.
    let name = &undone[..10];
    let again = merge(&seminar, "night").done().not_acknowledged();
    for said in [
        "is here already",
        "was taken back since",
        &format!("plenary redo {name}"),
    ] {
        assert!(again.out.contains(said), "{}", again.out);
    }
    let would = merge(&seminar, "night --dry-run --json").done().json();
    assert_eq!(would["taken-back"][0]["undo"], undone.as_str());
    assert_eq!(would["taken-back"][0]["merge"], merged.as_str());
    let line = format!("redo {name} --party secretariat");
    seminar
        .run(&line)
        .done()
        .says("Done again: the merge")
        .acknowledged();
    assert_eq!(told(), after);
    let again = merge(&seminar, "night").done().not_acknowledged();
    assert!(!again.out.contains("taken back"), "{}", again.out);
}

#[test]
fn what_was_done_after_a_merge_is_taken_back_before_it() {
    let (seminar, merged) = merged();
    words(&seminar, "support", "The poor come last.", "workers");
    let undo = || {
        seminar
            .run("undo --party secretariat")
            .done()
            .acknowledged()
    };
    undo();
    assert!(seminar.read("clauses/support.toml").contains("come first"));
    undo();
    assert!(seminar.read("clauses/support.toml").contains("are helped"));
    // A change that is named is taken back, wherever it stands.
    let redo = || {
        seminar
            .run("redo --party secretariat")
            .done()
            .acknowledged()
    };
    redo();
    let named = git_says(&seminar, &format!("rev-parse {merged}^2"));
    let line = format!("undo {} --party secretariat", named.trim());
    seminar.run(&line).done().acknowledged();
    assert!(
        !seminar
            .read("clauses/support.toml")
            .contains("The poor come")
    );
}

#[test]
fn a_merge_that_git_made_is_taken_back_as_well() {
    let seminar = seminar();
    words(&seminar, "insurance", "The State pays.", "workers");
    on(&seminar, "night");
    words(&seminar, "support", "The poor come first.", "employers");
    on(&seminar, "main");
    git_says(&seminar, "merge -q --no-edit night");
    seminar
        .run("undo --party secretariat")
        .done()
        .acknowledged();
    assert!(seminar.read("clauses/support.toml").contains("are helped"));
    assert!(
        seminar
            .read("clauses/insurance.toml")
            .contains("The State pays.")
    );
}
