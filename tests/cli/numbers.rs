//! Numbers of amendments: never given twice, and what is said where a merge left one number twice.

use crate::amending::{amend, table};
use crate::common::Seminar;
use crate::gavel::{carried, pull};

fn open(seminar: &Seminar) {
    let args = ["session", "open", "first", "--party", "secretariat"];
    seminar.call(args).run().done();
}

fn names(seminar: &Seminar) -> Vec<String> {
    let listed = seminar.run("amendments --json").done().json();
    let all = listed["amendments"].as_array().unwrap().iter();
    all.map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_number_of_an_undone_tabling_is_not_given_again() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "health", "Everybody has free access.", "workers");
    table(
        &seminar,
        "support",
        "The poor are helped first.",
        "employers",
    );
    seminar.run("undo --party secretariat").done();
    assert_eq!(names(&seminar), ["D.1"]);
    table(
        &seminar,
        "support",
        "The poor are helped at last.",
        "employers",
    );
    assert_eq!(names(&seminar), ["D.1", "D.3"]);
    // Not after another undo, and not in a copy.
    seminar.run("undo --party secretariat").done();
    let there = carried(&seminar, "copy");
    let args = [
        "table",
        "support",
        "text",
        "Help.",
        "--party",
        "workers",
        "--recorder",
        "R <r@example.org>",
    ];
    let said = seminar.call(args).within(&there).run().done();
    said.says("D.4");
    // What is done again has its own.
    seminar.run("redo --party secretariat").done();
    assert_eq!(names(&seminar), ["D.1", "D.3"]);
}

#[test]
fn a_number_given_twice_by_a_merge_names_both_in_every_verb() {
    let seminar = Seminar::new();
    open(&seminar);
    let there = carried(&seminar, "copy");
    let who = ["--recorder", "R <r@example.org>"];
    let args = ["table", "support", "text", "Help.", "--party", "employers"];
    seminar
        .call(args.iter().chain(&who))
        .within(&there)
        .run()
        .done();
    let one = table(&seminar, "health", "Everybody has free access.", "workers");
    pull(&seminar.folder(), &there);
    assert_eq!(names(&seminar), ["D.1", "D.1"]);
    for line in [
        "amendments D.1",
        "adopt D.1 --party secretariat",
        "adopt D.1 --dry-run",
        "reject D.1 --party secretariat",
        "second D.1 --party government",
        "withdraw D.1 --party workers",
        "take-up D.1 --party government",
        "fall D.1 --party secretariat",
        "refer D.1 --reason x --party secretariat",
        "receive D.1 --party secretariat",
        "position D.1",
        "position D.1 agree --party workers",
        "table --amends D.1 Words. --party workers",
    ] {
        let said = seminar
            .run(line)
            .ends(3)
            .says("is the name of 2 amendments");
        said.says("that of Workers is")
            .says("that of Employers is")
            .says(&one[..14]);
    }
    seminar
        .run(&format!("adopt {one} --party secretariat"))
        .done();
}

#[test]
fn what_others_amend_is_not_withdrawn_and_what_was_referred_comes_back() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "health", "Everybody has free access.", "workers");
    amend(
        &seminar,
        "D.1",
        "Everybody has free access soon.",
        "employers",
    );
    let said = seminar.run("withdraw D.1 --party workers").ends(3);
    said.says("D.1 cannot be withdrawn: D.2 amends it");
    seminar
        .run("refer D.1 --reason group --party secretariat")
        .done();
    seminar.run("take-up D.1 --party secretariat").done();
    let told = seminar.run("amendments D.1 --json").done().json();
    assert_eq!(told["sponsor"]["party"], "workers");
}

#[test]
fn what_was_referred_comes_back_seconded_with_what_amends_it() {
    let seminar = Seminar::new();
    let plan = seminar.read("plan.toml");
    let plan = plan.replace("stage =", "seconding = true\nstage =");
    seminar.write("plan.toml", plan);
    seminar.commit("Ask for seconding", "Party: secretariat");
    open(&seminar);
    table(&seminar, "health", "Everybody has free access.", "workers");
    seminar.run("second D.1 --party government").done();
    let soon = "Everybody has free access soon.";
    amend(&seminar, "D.1", soon, "employers");
    seminar.run("second D.2 --party government").done();
    for back in ["workers", "employers", "secretariat"] {
        let refer = "refer D.1 --reason group --party secretariat";
        seminar.run(refer).done().acknowledged();
        // What amends it waits with it: it has lost no words, and is not decided on either.
        let told = seminar.run("amendments D.2 --json").done().json();
        assert_eq!(told["basis"], "stands");
        seminar
            .run("fall D.2 --party secretariat")
            .ends(3)
            .says("still stand");
        seminar
            .run("adopt D.2 --party secretariat")
            .ends(3)
            .says("D.1 cannot be adopted (state: referred)");
        let take_up = format!("take-up D.1 --party {back}");
        seminar.run(&take_up).done().acknowledged();
        let told = seminar.run("amendments D.1 --json").done().json();
        assert_eq!(told["sponsor"]["party"], "workers", "{back}");
        assert_eq!(told["state"], "seconded", "{back}");
    }
    seminar.run("adopt D.2 --party secretariat").done();
    // The sponsor of what was adopted cannot withdraw it any more, and nobody is told to ask for that.
    let said = seminar.run("withdraw D.1 --party workers").ends(3);
    let said = said.says("D.2, which amends it, has been adopted");
    assert!(!said.err.contains("withdraws that"), "{said:#?}");
    seminar.run("adopt D.1 --party secretariat").done();
    assert_eq!(crate::amending::text(&seminar, "health"), soon);
}

#[test]
fn spaces_are_no_amendment_and_a_session_nobody_held_is_refused() {
    let seminar = Seminar::new();
    let head = seminar.head();
    let args = ["table", "health", "text", "   ", "--party", "workers"];
    seminar.call(args).run().ends(3).says("nothing but spaces");
    for line in [
        "set health title Care --party workers --session nowhere",
        "table health text Care. --party workers --session nowhere",
        "position health agree --party workers --session ../plan",
    ] {
        seminar.run(line).ends(3).says("no session");
    }
    assert_eq!(seminar.head(), head);
}

#[test]
fn what_is_farthest_removed_is_listed_first_and_an_objection_is_overruled_with_a_reason() {
    let seminar = Seminar::new();
    open(&seminar);
    table(&seminar, "health", "Everybody has free access.", "workers");
    table(&seminar, "health", "Nothing is promised.", "employers");
    let listed = seminar.run("amendments 1 --json").done().json();
    let all = listed["amendments"].as_array().unwrap().iter();
    let names: Vec<_> = all.map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["D.2", "D.1"]);
    // To adopt the nearer one takes the farther one away unheard.
    let told = seminar.run("adopt D.1 --dry-run").done();
    told.says("To be put before it: E D.2");
    seminar.run("position D.1 object --party employers").done();
    let told = seminar.run("adopt D.1 --dry-run").done();
    told.says("Employers");
    let refused = seminar.run("adopt D.1 --party secretariat").ends(3);
    refused.says("Objection to D.1: Employers");
    let overrule = ["adopt", "D.1", "--overrule", "It is late.", "--party"];
    let by = |party| seminar.call(overrule.iter().chain(&[party])).run();
    by("workers").ends(3).says("Workers cannot overrule");
    by("secretariat").done();
}
