//! Two lines of work brought together through stock git, and made anew after it left its marks.

use crate::common::{Seminar, clause, field};
use crate::layouts::{git, git_says};
use crate::merging::{disagree, first_help, json, merge, on, seminar, set, words};

#[test]
fn stock_git_comes_to_the_same_tree_with_the_driver() {
    let seminar = seminar();
    seminar.run("install-merge-driver").done();
    seminar.commit("Note the driver", "Party: secretariat");
    git_says(&seminar, "branch -f night");
    words(
        &seminar,
        "insurance",
        "The public fund pays for care.",
        "workers",
    );
    set(&seminar, "insurance", "partners", "unions", "workers");
    on(&seminar, "night");
    words(
        &seminar,
        "insurance",
        "The fund pays for all care.",
        "government",
    );
    set(&seminar, "insurance", "partners", "firms", "government");
    first_help(&seminar);
    on(&seminar, "main");
    git_says(&seminar, "branch stock");
    merge(&seminar, "night").done().acknowledged();
    on(&seminar, "stock");
    git_says(&seminar, "merge -q --no-edit night");
    assert_eq!(
        git_says(&seminar, "rev-parse stock^{tree}"),
        git_says(&seminar, "rev-parse main^{tree}")
    );
    seminar.run("install-merge-driver --remove").done();
    assert!(!seminar.read(".gitattributes").contains("plenary"));
    assert!(
        git(&seminar, "config --get merge.plenary.driver")
            .stdout
            .is_empty()
    );
}

/// Both sides changed the same words.
fn at_odds(driver: bool) -> Seminar {
    let seminar = seminar();
    if driver {
        seminar.run("install-merge-driver").done();
        seminar.commit("Note the driver", "Party: secretariat");
        git_says(&seminar, "branch -f night");
    }
    disagree(&seminar);
    first_help(&seminar);
    on(&seminar, "main");
    seminar
}

/// A clause goes and one like it comes, while theirs puts another under the first.
fn a_folder_that_seems_to_have_moved(driver: bool) -> Seminar {
    let seminar = seminar();
    let add = |id: &str, parent: &[&str], text: &str| {
        let words = ["add", "action", "--title", "The fund", "--id", id, "--text"];
        let all = words.into_iter().chain([text, "--party", "workers"]);
        seminar.call(all.chain(parent.iter().copied())).run().done();
    };
    let text = "The fund pays a pension to each insured worker and reports on it every year.";
    add("fund", &[], text);
    if driver {
        seminar.run("install-merge-driver").done();
        seminar.commit("Note the driver", "Party: secretariat");
    }
    git_says(&seminar, "branch -f night");
    on(&seminar, "night");
    add("report", &["--parent", "fund"], "It is read aloud.");
    on(&seminar, "main");
    seminar.run("remove fund --party employers").done();
    add("office", &[], text);
    seminar
}

#[test]
fn a_folder_whose_clauses_went_has_not_moved() {
    let seminar = a_folder_that_seems_to_have_moved(true);
    let merged = git(&seminar, "merge -q --no-edit night");
    assert!(merged.status.success(), "{merged:?}");
    let files = git_says(&seminar, "ls-files clauses");
    assert!(files.contains("clauses/fund/report.toml"), "{files}");
    seminar.run("install-merge-driver --remove").done();
    let left = git(&seminar, "config --get merge.directoryRenames");
    assert!(left.stdout.is_empty());
}

#[test]
fn what_git_put_into_another_folder_is_gone_once_the_merge_is_done_anew() {
    let seminar = a_folder_that_seems_to_have_moved(false);
    assert!(!git(&seminar, "merge -q --no-edit night").status.success());
    merge(&seminar, "--redo").done().acknowledged();
    assert_eq!(git_says(&seminar, "status --porcelain"), "");
    let known = seminar.run("check --json").json();
    assert_eq!(known["unrecorded"], serde_json::json!([]));
}

fn is_done_anew(seminar: &Seminar) {
    let answer = merge(seminar, "--redo --json").done();
    answer.acknowledged();
    assert_eq!(json(&answer)["cases"][0]["party"], "workers");
    assert_eq!(git_says(seminar, "status --porcelain"), "");
    let file = seminar.read("clauses/insurance.toml");
    assert!(
        file.contains("The State pays for care.") && !file.contains("<<<"),
        "{file}"
    );
    assert!(
        seminar
            .read("clauses/support.toml")
            .contains("helped first")
    );
    seminar.run("check").done();
    set(seminar, "campaign", "text", "Work goes on.", "workers");
    merge(seminar, "--redo").ends(3).not_acknowledged();
    let blame = seminar.run("blame --clause support --json").done().json();
    let spans = field(clause(&blame, "support"), "text")["spans"].clone();
    let mut found = spans.as_array().unwrap().iter();
    let first = found.find(|span| span["text"].as_str().unwrap().contains("first"));
    assert_eq!(first.unwrap()["party"], "employers");
}

#[test]
fn a_merge_that_git_left_unfinished_is_made_anew() {
    for driver in [false, true] {
        let seminar = at_odds(driver);
        let output = git(&seminar, "merge --no-edit night");
        assert!(!output.status.success(), "{output:?}");
        let file = seminar.read("clauses/insurance.toml");
        assert_eq!(file.contains("<<<"), !driver, "{file}");
        if driver {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(said.contains("plenary merge --redo"), "{said}");
        }
        seminar
            .tries_to_set("support", "text", "No.", "workers")
            .ends(3)
            .says("merge --redo");
        is_done_anew(&seminar);
    }
}

#[test]
fn a_merge_that_was_recorded_with_marks_is_made_anew() {
    let seminar = at_odds(false);
    git(&seminar, "merge --no-edit night");
    git_says(&seminar, "commit -q -a --no-edit");
    assert!(seminar.read("clauses/insurance.toml").contains("<<<"));
    is_done_anew(&seminar);
}

#[test]
fn what_somebody_wrote_into_an_unfinished_merge_is_left_alone() {
    let seminar = at_odds(false);
    git(&seminar, "merge --no-edit night");
    let mine = seminar
        .read("clauses/support.toml")
        .replace("helped", "HELPED");
    seminar.write("clauses/support.toml", &mine);
    merge(&seminar, "--redo")
        .done()
        .says("clauses/support.toml")
        .acknowledged();
    assert_eq!(seminar.read("clauses/support.toml"), mine);
}

#[test]
fn what_git_calls_is_on_no_page_of_help() {
    let help = seminar().run("--help").done();
    assert!(!help.out.contains("  merge-driver") && help.out.contains("install-merge-driver"));
}
