//! The plan itself and who negotiates it, shown and changed on the command line; undone, done again and merged.

use crate::common::Seminar;
use crate::gavel::{carried, git};

fn plan(seminar: &Seminar, args: &[&str]) -> crate::common::Answer {
    let floor = ["--party", "secretariat"];
    let all = ["manifest"].iter().chain(args).chain(&floor);
    seminar.call(all).run()
}

#[test]
fn a_line_and_a_row_are_changed_and_the_rest_of_the_file_stays() {
    let seminar = Seminar::new();
    let before = seminar.read("plan.toml");
    let said = plan(&seminar, &["set", "title", "Another plan"]).done();
    said.says("The plan: Title changed").acknowledged();
    let title = before.lines().find(|it| it.starts_with("title")).unwrap();
    let expected = before.replace(title, "title = \"Another plan\"");
    assert_eq!(seminar.read("plan.toml"), expected);
    seminar.run("log").done().says("Change the plan: Title");

    let put = [
        "put",
        "organisation",
        "id=women",
        "name=Women's league",
        "party=civil-society",
    ];
    plan(&seminar, &put).done().acknowledged();
    let seat = [
        "put",
        "delegates",
        "organisation=women",
        "name=Ada",
        "email=ada@w.invalid",
    ];
    plan(&seminar, &seat).done().acknowledged();
    let shown = seminar.run("manifest --json").done().json();
    let organisations = shown["organisations"].as_array().unwrap();
    let last = organisations.last().unwrap();
    assert_eq!(last["id"], "women");
    assert_eq!(last["delegates"][0]["email"], "ada@w.invalid");
    seminar
        .run("manifest")
        .done()
        .says("Women's league")
        .says("Another plan");
    // What it has already is no change.
    plan(&seminar, &seat).done().not_acknowledged();

    // Each is a change that is taken back and done again as a whole.
    let with = seminar.read("plan.toml");
    seminar.run("undo --party secretariat").done();
    assert!(!seminar.read("plan.toml").contains("ada@w.invalid"));
    seminar.run("redo --party secretariat").done();
    assert_eq!(seminar.read("plan.toml"), with);
    let gone = ["take", "organisation", "id=women"];
    plan(&seminar, &gone)
        .ends(2)
        .says("A delegate still speaks for “Women");
    plan(
        &seminar,
        &["take", "delegates", "organisation=women", "name=Ada"],
    )
    .done();
    plan(&seminar, &gone).done();
    assert_eq!(seminar.read("plan.toml"), expected);
    seminar.run("check").done();
}

#[test]
fn what_no_plan_can_say_is_refused_and_nothing_changes() {
    let seminar = Seminar::new();
    let before = seminar.read("plan.toml");
    for (args, said) in [
        (&["set", "id", "other"][..], "Name one of"),
        (&["set", "language", "french"], "is not a language tag"),
        (
            &["set", "countries", "Mali"],
            "is not the code of a country",
        ),
        (&["set", "time-zone", "Mars/Olympus"], "is not a time zone"),
        (&["set", "stage", "lunch"], "must be one of"),
        (&["set", "required", ""], "at least one party"),
        (&["set", "costing-from", "soon"], "year"),
        (&["put", "organisation", "name=X"], "give id"),
        (&["put", "organisation", "id=x"], "party"),
        (&["put", "friends", "id=x"], "no table"),
        (&["take", "schedule", "stage=campaign"], "no such row"),
    ] {
        plan(&seminar, args).ends(2).says(said).not_acknowledged();
    }
    assert_eq!(seminar.read("plan.toml"), before);
}

#[test]
fn an_organisation_that_spoke_or_leads_stays() {
    let seminar = Seminar::new();
    plan(
        &seminar,
        &["put", "organisation", "id=women", "party=workers"],
    )
    .done();
    seminar.set("support", "lead", "women", "workers");
    let gone = ["take", "organisation", "id=women"];
    plan(&seminar, &gone)
        .ends(3)
        .says("clauses/")
        .not_acknowledged();
    seminar.set("support", "lead", "", "workers");
    let held = [
        "position",
        "support",
        "agree",
        "--party",
        "workers",
        "--organisation",
        "women",
    ];
    seminar.call(held).run().done();
    plan(&seminar, &gone)
        .ends(3)
        .says("positions/workers.toml")
        .not_acknowledged();
    // Nor does it go over to another party.
    let over = ["put", "organisation", "id=women", "party=employers"];
    plan(&seminar, &over).ends(3).not_acknowledged();
}

#[test]
fn who_must_agree_says_what_ceases_and_comes_to_be_agreed() {
    let seminar = Seminar::new();
    let held = ["position", "support", "agree", "--party", "workers"];
    seminar.call(held).run().done();
    let workers = plan(&seminar, &["set", "required", "workers"]).done();
    workers
        .says("One clause that is not agreed will be.")
        .acknowledged();
    let both = plan(&seminar, &["set", "required", "workers, employers"]).done();
    both.says("One clause that is agreed will not be any more.")
        .acknowledged();
}

#[test]
fn a_key_is_for_nobody_elses_party_to_record() {
    let seminar = Seminar::new();
    plan(
        &seminar,
        &["put", "organisation", "id=women", "party=workers"],
    )
    .done();
    let key = "public-key=ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
    let args = [
        "manifest",
        "put",
        "key",
        "organisation=women",
        key,
        "--party",
        "employers",
    ];
    seminar.call(args).run().ends(3).not_acknowledged();
    plan(&seminar, &["put", "key", "organisation=women", key]).done();
    assert!(seminar.read("allowed_signers").contains("ssh-ed25519"));
    plan(&seminar, &["take", "key", "organisation=women", key])
        .ends(2)
        .says("since when");
}

#[test]
fn two_copies_say_different_things_of_the_plan_and_both_are_right() {
    let seminar = Seminar::new();
    let there = carried(&seminar, "copy");
    let put = [
        "put",
        "organisation",
        "id=women",
        "name=Women",
        "party=civil-society",
    ];
    plan(&seminar, &put).done();
    let args = [
        "manifest",
        "set",
        "stage",
        "campaign",
        "--party",
        "secretariat",
        "--recorder",
        "R <r@example.org>",
    ];
    seminar.call(args).within(&there).run().done();
    let from = there.to_str().unwrap();
    git(&seminar.folder(), &["fetch", "-q", from, "HEAD:theirs"]);
    seminar.run("merge theirs --party secretariat").done();
    let merged = seminar.run("manifest --json").done().json();
    assert_eq!(merged["stage"], "campaign");
    let organisations = merged["organisations"].as_array().unwrap();
    assert!(organisations.iter().any(|it| it["id"] == "women"));
}
