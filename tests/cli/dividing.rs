//! `split` and `join`: an amendment of two purposes becomes two, and two of one party become one.

use crate::amending::{amendment, open, table, text};
use crate::common::Seminar;

const OLD: &str = "The fund pays half of the cost of care. The State bears the rest of it.";

/// The wording that an amendment proposes.
fn proposed(seminar: &Seminar, name: &str) -> String {
    amendment(seminar, name)["proposed"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn an_amendment_is_split_adopted_in_part_and_joined_again() {
    let seminar = Seminar::new();
    open(&seminar);
    seminar.set("insurance", "text", OLD, "government");
    let new = OLD.replace("half", "all").replace("the rest", "none");
    table(&seminar, "insurance", &new, "workers");
    seminar.run("position D.1 agree --party employers").done();
    let listed = seminar.run("split D.1").done();
    assert!(
        listed.out.contains("1  ") && listed.out.contains("[-W:half-]{+W:all+}"),
        "{}",
        listed.out
    );
    let json = seminar.run("split D.1 --json").done().json();
    assert_eq!(json["places"].as_array().unwrap().len(), 2, "{json}");

    seminar.run("split D.1 2 --party employers").ends(3);
    seminar.run("split D.1 1 2 --party workers").ends(3);
    seminar.run("split D.1 x --party workers").ends(2);
    let done = seminar.run("split D.1 2 --party workers").done();
    done.acknowledged();
    assert_eq!(proposed(&seminar, "D.1"), OLD.replace("half", "all"));
    assert_eq!(proposed(&seminar, "D.2"), OLD.replace("the rest", "none"));
    let shown = seminar.run("amendments D.2").done();
    assert!(shown.out.contains("taken out of D.1"), "{}", shown.out);
    seminar.run("adopt D.2 --party secretariat").done();
    assert_eq!(text(&seminar, "insurance"), OLD.replace("the rest", "none"));
    seminar.run("undo --party secretariat").done();
    seminar
        .run("join D.1 D.2 --party workers")
        .done()
        .acknowledged();
    assert_eq!(proposed(&seminar, "D.1"), new);
    let gone = seminar.run("amendments D.2").done();
    assert!(gone.out.contains("joined to D.1"), "{}", gone.out);
    // One undo for each, and everything is as it was.
    seminar.run("undo --party workers").done();
    assert_eq!(proposed(&seminar, "D.2"), OLD.replace("the rest", "none"));
    seminar.run("undo --party workers").done();
    assert_eq!(proposed(&seminar, "D.1"), new);
    seminar.run("amendments D.2").ends(3);
    seminar.run("join D.1 D.1 --party workers").ends(3);
    seminar.run("check").done();
}
