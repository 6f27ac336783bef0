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
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    seminar.set(
        "support",
        "text",
        "The poor are helped at once.",
        "employers",
    );
    agreed(&seminar, "campaign", "agree-ad-referendum");
    let referendum = "ad referendum): Government, Employers, Workers, Civil society.";
    seminar
        .run("gavel --dry-run --clause campaign")
        .done()
        .says(referendum);
    gavel(&seminar, "campaign-2003 --clause campaign")
        .done()
        .says("one clause")
        .says(referendum);
    let log = seminar.run("log --limit 1").done();
    log.says("(ad referendum: Government, Employers, Workers, Civil society)");
    let diff = seminar.run("diff").done();
    assert!(!diff.out.contains("Campaign"), "{}", diff.out);
    diff.says("{+E: at once+}");
    seminar.set(
        "campaign",
        "text",
        "A campaign is begun very soon.",
        "workers",
    );
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
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    agreed(&seminar, "campaign", "agree");
    let done = gavel(&seminar, "campaign-2003 --clause campaign").done();
    assert_eq!(done.acknowledged(), seminar.head());
    let early = carried(&seminar, "early");
    assert_eq!(acts(&seminar, &early)[0], "gavel");
    let shown = |at: &Path| seminar.call(["diff"]).within(at).run().done().out;
    assert!(shown(&early).contains("Nothing has changed"));
    seminar
        .call(RESCIND)
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
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
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

/// What is recorded in a copy, by whoever carries it.
fn there(seminar: &Seminar, at: &Path, line: &[&str]) -> super::common::Answer {
    let who = ["--recorder", "R <r@example.org>"];
    seminar.call(line.iter().chain(&who)).within(at).run()
}

/// What the workers write in a copy.
fn by_workers(seminar: &Seminar, at: &Path, clause: &str, text: &str) {
    let edit = ["set", clause, "text", text, "--party", "workers"];
    there(seminar, at, &edit).done();
}

/// Stock git brings another copy's work in, and merges it.
pub fn pull(at: &Path, from: &Path) {
    let merge = [
        "-c",
        "user.name=R",
        "-c",
        "user.email=r@example.org",
        "pull",
    ];
    let how = ["-q", "--no-rebase", "--no-edit", "--no-tags"];
    let what = [from.to_str().unwrap(), "HEAD"];
    git(at, &[&merge[..], &how, &what].concat());
}

/// With what a copy compares a clause, and the words it shows as inserted there.
fn marks(seminar: &Seminar, at: &Path, id: &str) -> (String, String) {
    let diff = ["diff", "--json"];
    let diff = seminar.call(diff).within(at).run().done().json();
    let changed = clause(&diff, id);
    let base = changed["base"].as_str().or(diff["base"].as_str());
    let fields = changed["fields"].as_array().unwrap();
    let text = fields.iter().find(|field| field["name"] == "text");
    let inserted = text.map(|text| joined(text, &["inserted"]));
    (base.unwrap().to_owned(), inserted.unwrap_or_default())
}

/// What a copy compares a clause with is this, and this is inserted there.
fn marked(seminar: &Seminar, at: &Path, id: &str, base: &str, inserted: &str) {
    let expected = (base.to_owned(), inserted.to_owned());
    assert_eq!(marks(seminar, at, id), expected);
}

/// Nothing of a clause is marked.
fn unmarked(seminar: &Seminar, at: &Path, title: &str) {
    let shown = seminar.call(["diff"]).within(at).run().done().out;
    assert!(!shown.contains(title), "{shown}");
}

const STRIKE: [&str; 6] = [
    "gavel",
    "campaign-2003",
    "--clause",
    "campaign",
    "--party",
    "secretariat",
];
const RESCIND: [&str; 7] = [
    "gavel",
    "--rescind",
    "campaign-2003",
    "--reason",
    "Too early.",
    "--party",
    "secretariat",
];

/// A plan with one part that is agreed and another that is being changed.
fn half_agreed() -> Seminar {
    let seminar = Seminar::new();
    for (clause, text, party) in [
        ("campaign", "A campaign is begun soon.", "workers"),
        ("support", "The poor are helped at once.", "employers"),
    ] {
        seminar.set(clause, "text", text, party);
    }
    agreed(&seminar, "campaign", "agree");
    seminar
}

#[test]
fn a_copy_without_the_tag_knows_the_adoption_and_its_taking_back() {
    let seminar = half_agreed();
    let start = marks(&seminar, &seminar.folder(), "campaign").0;
    seminar.call(STRIKE).run().done();
    let bare = seminar.folder().parent().unwrap().join("bare");
    let from = seminar.folder();
    let clone = ["clone", "-q", "--no-tags", from.to_str().unwrap()];
    git(
        Path::new("/"),
        &[&clone[..], &[bare.to_str().unwrap()]].concat(),
    );
    let lost = carried(&seminar, "lost");
    git(&lost, &["tag", "-d", "campaign-2003"]);
    for at in [&bare, &lost] {
        assert_eq!(acts(&seminar, at)[0], "gavel");
        unmarked(&seminar, at, "Campaign");
        marked(&seminar, at, "support", &start, " at once");
        // The name is taken, with and without its tag.
        there(&seminar, at, &STRIKE).ends(3).says("already");
        there(&seminar, at, &RESCIND).done();
        marked(&seminar, at, "campaign", &start, " soon");
    }
    // What one of them took back is so where it comes, although the tag is there.
    git(
        &seminar.folder(),
        &["pull", "-q", "--ff-only", lost.to_str().unwrap(), "HEAD"],
    );
    assert_eq!(marks(&seminar, &seminar.folder(), "campaign").1, " soon");
    seminar.call(RESCIND).run().ends(3).says("no adoption");
}

#[test]
fn an_adoption_of_a_part_comes_through_a_merge_with_an_edit() {
    let seminar = half_agreed();
    let start = marks(&seminar, &seminar.folder(), "support").0;
    let copy = carried(&seminar, "copy");
    seminar.call(STRIKE).run().done();
    by_workers(&seminar, &copy, "health", "Everybody has free access.");
    pull(&copy, &seminar.folder());
    pull(&seminar.folder(), &copy);
    for at in [&copy, &seminar.folder()] {
        unmarked(&seminar, at, "Campaign");
        marked(&seminar, at, "health", &start, "free ");
        marked(&seminar, at, "support", &start, " at once");
        assert!(acts(&seminar, at).contains(&"gavel".to_owned()));
    }
    // From its own adoption on the part has marks of its own.
    let very_soon = "A campaign is begun very soon.";
    by_workers(&seminar, &copy, "campaign", very_soon);
    let (base, inserted) = marks(&seminar, &copy, "campaign");
    assert_ne!(base, start);
    assert_eq!(inserted, "very ");
}

#[test]
fn two_gavels_of_one_name_are_taken_back_one_after_the_other() {
    let seminar = half_agreed();
    let copy = carried(&seminar, "copy");
    seminar.call(STRIKE).run().done();
    there(&seminar, &copy, &STRIKE).done();
    pull(&seminar.folder(), &copy);
    let here = seminar.folder();
    let struck = |acts: Vec<String>| acts.iter().filter(|act| *act == "gavel").count();
    assert_eq!(struck(acts(&seminar, &here)), 2);
    unmarked(&seminar, &here, "Campaign");
    seminar.call(STRIKE).run().ends(3).says("already");
    seminar.call(RESCIND).run().done();
    // The other still stands.
    unmarked(&seminar, &here, "Campaign");
    seminar.call(RESCIND).run().done();
    assert_eq!(marks(&seminar, &here, "campaign").1, " soon");
    seminar.call(RESCIND).run().ends(3).says("no adoption");
    // The name is free.
    seminar.call(STRIKE).run().done();
    unmarked(&seminar, &here, "Campaign");
}

#[test]
fn a_taking_back_comes_through_a_merge_with_an_edit() {
    let seminar = half_agreed();
    let start = marks(&seminar, &seminar.folder(), "campaign").0;
    seminar.call(STRIKE).run().done();
    let copy = carried(&seminar, "copy");
    seminar.call(RESCIND).run().done();
    by_workers(&seminar, &copy, "health", "Everybody has free access.");
    unmarked(&seminar, &copy, "Campaign");
    pull(&copy, &seminar.folder());
    pull(&seminar.folder(), &copy);
    for at in [&copy, &seminar.folder()] {
        marked(&seminar, at, "campaign", &start, " soon");
        marked(&seminar, at, "health", &start, "free ");
        there(&seminar, at, &RESCIND).ends(3).says("no adoption");
    }
}
