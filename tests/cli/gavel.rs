//! The gavel: what an adoption does to the baseline, how it travels, what it can be called, and who declares it.

use super::common::{Seminar, clause, field, joined};
use std::path::{Path, PathBuf};
use std::process::Command;

fn agreed(seminar: &Seminar, clause: &str, stance: &str) {
    for party in ["government", "employers", "workers", "civil-society"] {
        let line = format!("position {clause} {stance} --party {party}");
        seminar.run(&line).done();
    }
}

fn gavel(seminar: &Seminar, rest: &str) -> super::common::Answer {
    seminar.run(&format!("gavel {rest} --party secretariat"))
}

/// The log's acts, newest first.
fn acts(seminar: &Seminar, at: &Path) -> Vec<String> {
    let log = seminar
        .call(["log", "--json"])
        .within(at)
        .run()
        .done()
        .json();
    let changes = log["changes"].as_array().unwrap().iter();
    let acts = changes.map(|one| one["act"].as_str().unwrap_or("-").to_owned());
    acts.collect()
}

/// Stock git, with nothing of this machine's configuration.
pub fn git(at: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command.args(args).current_dir(at);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.env("GIT_CONFIG_SYSTEM", "/dev/null");
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{args:?}: {said}");
}

/// A copy made by stock git, as a party carries it home.
pub fn carried(seminar: &Seminar, name: &str) -> PathBuf {
    let there = seminar.folder().parent().unwrap().join(name);
    let (from, to) = (seminar.folder(), there.to_str().unwrap().to_owned());
    let from = from.to_str().unwrap();
    git(Path::new("/"), &["clone", "-q", from, &to]);
    there
}

#[test]
fn the_adoption_of_a_part_leaves_the_marks_of_the_rest() {
    let seminar = Seminar::new();
    seminar
        .set("campaign", "text", "A campaign is begun soon.", "workers")
        .done();
    seminar
        .set(
            "support",
            "text",
            "The poor are helped at once.",
            "employers",
        )
        .done();
    agreed(&seminar, "campaign", "agree-ad-referendum");
    gavel(&seminar, "campaign-2003 --clause campaign")
        .done()
        .says("one clause")
        .says("ad referendum): Government, Employers, Workers, Civil society.");
    let diff = seminar.run("diff").done();
    assert!(!diff.out.contains("Campaign"), "{}", diff.out);
    diff.says("{+E: at once+}");
    seminar
        .set(
            "campaign",
            "text",
            "A campaign is begun very soon.",
            "workers",
        )
        .done();
    let diff = seminar.run("diff --json").done().json();
    let campaign = clause(&diff, "campaign");
    assert_ne!(campaign["base"], diff["base"]);
    let text = field(campaign, "text");
    assert_eq!(joined(text, &["inserted"]), "very ");
    assert_eq!(
        joined(text, &["kept", "deleted"]),
        "A campaign is begun soon."
    );
    assert_eq!(
        joined(field(clause(&diff, "support"), "text"), &["inserted"]),
        " at once"
    );
    let list = seminar.run("list --json").done().json();
    let states: Vec<_> = list["clauses"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["state"])
        .collect();
    assert_eq!(states, ["same", "same", "changed", "changed"]);
}

#[test]
fn an_adoption_and_its_taking_back_travel_with_stock_git() {
    let seminar = Seminar::new();
    let start = seminar.head();
    seminar
        .set("campaign", "text", "A campaign is begun soon.", "workers")
        .done();
    agreed(&seminar, "campaign", "agree");
    let done = gavel(&seminar, "campaign-2003 --clause campaign").done();
    assert_eq!(done.acknowledged(), seminar.head());
    let early = carried(&seminar, "early");
    assert_eq!(acts(&seminar, &early)[0], "gavel");
    let shown = |at: &Path| seminar.call(["diff"]).within(at).run().done().out;
    assert!(shown(&early).contains("Nothing has changed"));
    seminar
        .call([
            "gavel",
            "--rescind",
            "campaign-2003",
            "--reason",
            "Too early.",
            "--party",
            "secretariat",
        ])
        .run()
        .done()
        .says("Taken back: the adoption campaign-2003");
    assert_eq!(acts(&seminar, &seminar.folder())[..2], ["rescind", "gavel"]);
    // A copy made later, and one that has the tag already.
    let late = carried(&seminar, "late");
    git(&early, &["pull", "-q", "--ff-only"]);
    for at in [&late, &early] {
        assert_eq!(acts(&seminar, at)[..2], ["rescind", "gavel"]);
        assert!(shown(at).contains("{+W: soon+}"), "{at:?}");
        let diff = seminar
            .call(["diff", "--json"])
            .within(at)
            .run()
            .done()
            .json();
        assert_eq!(diff["base"], start);
        let again = [
            "gavel",
            "--rescind",
            "campaign-2003",
            "--reason",
            "Again.",
            "--party",
            "secretariat",
            "--recorder",
            "R <r@example.org>",
        ];
        let refused = seminar.call(again).within(at).run().ends(3);
        refused.says("no adoption");
    }
    // The name is free again, there as well.
    let again = [
        "gavel",
        "campaign-2003",
        "--clause",
        "campaign",
        "--party",
        "secretariat",
        "--recorder",
        "R <r@example.org>",
    ];
    seminar.call(again).within(&early).run().done();
}

#[test]
fn undo_right_after_the_gavel_takes_the_gavel_back() {
    let seminar = Seminar::new();
    seminar
        .set("campaign", "text", "A campaign is begun soon.", "workers")
        .done();
    agreed(&seminar, "campaign", "agree");
    gavel(&seminar, "campaign-2003 --clause campaign").done();
    seminar
        .run("undo --party workers")
        .ends(3)
        .says("chairperson");
    let text = seminar.run("show campaign --json").done().out;
    seminar
        .run("undo --party secretariat")
        .done()
        .says("Taken back: the adoption campaign-2003");
    assert_eq!(
        seminar
            .run("show campaign --json")
            .done()
            .out
            .replace(&seminar.head(), ""),
        text.replace(&before(&seminar), "")
    );
    seminar.run("diff").done().says("{+W: soon+}");
    seminar
        .run("redo --party secretariat")
        .ends(3)
        .says("Strike the gavel again");
    // Then it is what was done before.
    seminar.run("undo --party civil-society").done();
    seminar.run("position campaign --json").done();
}

/// The change before the last.
fn before(seminar: &Seminar) -> String {
    let git = seminar.git();
    let head = git.head().unwrap().peel_to_commit().unwrap();
    head.parent_id(0).unwrap().to_string()
}

#[test]
fn names_that_mean_something_else_are_refused_as_names_of_adoptions() {
    let seminar = Seminar::new();
    agreed(&seminar, "campaign", "agree");
    let head = seminar.head();
    for name in [
        "HEAD",
        "start",
        "empty",
        "adoption",
        "2003-10-14",
        "main",
        "master",
        &head,
        &head[..7],
    ] {
        let known = seminar
            .git()
            .find_branch("master", git2::BranchType::Local)
            .is_ok();
        if name == "master" && !known || name == "main" && known {
            continue;
        }
        let refused = gavel(&seminar, &format!("{name} --clause campaign")).ends(3);
        refused.says("already means something");
    }
    assert_eq!(seminar.head(), head);
    assert_eq!(seminar.git().tag_names(None).unwrap().len(), 0);
}

#[test]
fn a_party_cannot_gavel_overrule_or_rescind_alone() {
    let seminar = Seminar::new();
    agreed(&seminar, "campaign", "agree");
    let by = |party: &str, words: &[&str]| {
        let who = ["--party", party];
        seminar.call(words.iter().chain(&who)).run()
    };
    let strike = ["gavel", "campaign-2003", "--clause", "campaign"];
    by("workers", &strike).ends(3).says("Workers cannot");
    let overrule = ["gavel", "plan-2003", "--overrule", "We say so."];
    by("employers", &overrule).ends(3).says("Employers cannot");
    by("secretariat", &strike).done();
    let rescind = ["gavel", "--rescind", "campaign-2003", "--reason", "No."];
    by("workers", &rescind).ends(3).says("Workers cannot");
    seminar
        .run("gavel --dry-run --clause campaign --party workers")
        .done();
    by("secretariat", &rescind).done();
}
