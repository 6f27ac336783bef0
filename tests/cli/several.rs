//! Several clauses in one change: `move`, `copy`, `remove`.

use crate::common::{Seminar, clause, field};

/// The outline as numbers and titles.
fn outline(seminar: &Seminar) -> Vec<String> {
    let list = seminar.run("list --json").done().json();
    let clauses = list["clauses"].as_array().unwrap().iter();
    let row =
        |one: &serde_json::Value| format!("{} {}", one["number"], one["title"]).replace('"', "");
    clauses.map(row).collect()
}

#[test]
fn clauses_are_moved_in_the_order_in_which_they_are_named() {
    let seminar = Seminar::new();
    let before = outline(&seminar);
    assert_eq!(
        before,
        [
            "1 Health care",
            "1.1 Insurance",
            "1.2 Support",
            "2 Campaign"
        ]
    );
    seminar
        .run("move 1.2 1.1 --first --party workers")
        .done()
        .acknowledged();
    assert_eq!(
        outline(&seminar),
        [
            "1 Health care",
            "1.1 Support",
            "1.2 Insurance",
            "2 Campaign"
        ]
    );
    seminar
        .run("move insurance support --after campaign --party workers")
        .done()
        .acknowledged();
    assert_eq!(
        outline(&seminar),
        ["1 Health care", "2 Campaign", "3 Insurance", "4 Support"]
    );
    // One undo each.
    seminar.run("undo --party workers").done();
    seminar.run("undo --party workers").done();
    assert_eq!(outline(&seminar), before);
    let refused = seminar
        .run("move campaign health --parent insurance --party workers")
        .ends(3);
    assert!(refused.err.contains("health"), "{refused:?}");
    seminar
        .run("move insurance support --after support --party workers")
        .ends(2);
    assert_eq!(outline(&seminar), before);
}

#[test]
fn a_copy_is_the_act_of_who_copies() {
    let seminar = Seminar::new();
    seminar.set(
        "insurance",
        "text",
        "The fund pays for all care.",
        "employers",
    );
    seminar
        .run("position insurance agree --party employers")
        .done();
    seminar.run("copy 1 --party workers").done().acknowledged();
    let now = outline(&seminar);
    assert_eq!(
        now,
        [
            "1 Health care",
            "1.1 Insurance",
            "1.2 Support",
            "2 Health care",
            "2.1 Insurance",
            "2.2 Support",
            "3 Campaign"
        ]
    );
    let blame = seminar.run("blame --json").done().json();
    let party = |id: &str| {
        let spans = field(clause(&blame, id), "text")["spans"].clone();
        let spans = spans.as_array().unwrap().iter();
        spans
            .map(|it| it["party"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(party("insurance-2"), ["workers"]);
    assert!(party("insurance").contains(&"employers".to_owned()));
    let shown = seminar.run("consensus --json").done().json().to_string();
    assert!(shown.contains("insurance-2"), "{shown}");
    seminar
        .run("copy insurance support --parent campaign --first --party workers")
        .done()
        .acknowledged();
    assert_eq!(
        outline(&seminar)[6..],
        ["3 Campaign", "3.1 Insurance", "3.2 Support"]
    );
    seminar.run("undo --party workers").done();
    seminar.run("undo --party workers").done();
    assert_eq!(outline(&seminar).len(), 4);
}

#[test]
fn clauses_are_removed_together_or_not_at_all() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar
        .run("remove campaign health --party workers")
        .ends(3);
    assert_eq!(seminar.head(), before);
    let done = seminar
        .run("remove campaign support --party workers")
        .done();
    done.acknowledged();
    assert_eq!(outline(&seminar), ["1 Health care", "1.1 Insurance"]);
    let git = seminar.git();
    let head = git.find_commit(seminar.head().parse().unwrap()).unwrap();
    assert_eq!(head.parent_id(0).unwrap().to_string(), before);
    assert_eq!(head.summary(), Ok(Some("Remove 2 clauses")));
    seminar.run("undo --party workers").done();
    seminar
        .run("remove health support --with-children --party workers")
        .done();
    assert_eq!(outline(&seminar), ["1 Campaign"]);
}
