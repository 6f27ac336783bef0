//! `replace`: some words in the place of others, as one change or as amendments.

use crate::common::{Answer, Seminar, clause, field};
use crate::writing::has_lines;

fn texts(seminar: &Seminar, id: &str, name: &str) -> String {
    let blame = seminar.run(&format!("blame --clause {id} --json")).done();
    let spans = field(clause(&blame.json(), id), name)["spans"].clone();
    let spans = spans.as_array().unwrap().iter();
    spans
        .map(|span| span["text"].as_str().unwrap().to_owned())
        .collect()
}

/// The words of a field that a party wrote.
fn written_by(seminar: &Seminar, id: &str, name: &str, party: &str) -> String {
    let blame = seminar.run(&format!("blame --clause {id} --json")).done();
    let spans = field(clause(&blame.json(), id), name)["spans"].clone();
    let spans = spans.as_array().unwrap().iter();
    let own = spans.filter(|span| span["party"] == party);
    own.map(|span| span["text"].as_str().unwrap().to_owned())
        .collect()
}

fn replace(seminar: &Seminar, args: &[&str]) -> Answer {
    let all = ["replace"].iter().chain(args).copied();
    seminar.call(all).run()
}

#[test]
fn all_places_are_one_change_and_only_the_new_words_are_the_replacers() {
    let seminar = Seminar::new();
    seminar.set(
        "support",
        "text",
        "The poor are helped by the Fund; the refund is quick.",
        "employers",
    );
    seminar.set("support", "title", "The fund", "employers");
    let before = seminar.head();
    let dry = replace(&seminar, &["fund", "trust", "--words", "--dry-run"]).done();
    assert!(dry.out.contains("[-?:Fund-]{+?:trust+}"), "{}", dry.out);
    assert!(dry.out.contains("3 places in 2 clauses"), "{}", dry.out);
    assert_eq!(seminar.head(), before);

    let done = replace(
        &seminar,
        &["fund", "trust", "--words", "--party", "workers"],
    )
    .done();
    let commit = done.acknowledged();
    assert!(
        done.err.contains("replaced by") || done.out.contains("replaced by"),
        "{done:?}"
    );
    assert_eq!(
        texts(&seminar, "support", "text"),
        "The poor are helped by the trust; the refund is quick."
    );
    assert_eq!(texts(&seminar, "support", "title"), "The trust");
    assert_eq!(
        texts(&seminar, "insurance", "text"),
        "The trust pays for care."
    );
    assert_eq!(written_by(&seminar, "support", "text", "workers"), "trust");
    assert_eq!(
        written_by(&seminar, "insurance", "text", "workers"),
        "trust"
    );
    let git = seminar.git();
    let commit = git.find_commit(commit.parse().unwrap()).unwrap();
    let message = commit.message().unwrap().to_owned();
    has_lines(&message, &["Replace “fund” by “trust” in 2 clauses"]);
    let trailers = ["Party: workers", "Clause: insurance", "Clause: support"];
    has_lines(&message, &trailers);

    // One undo takes all of it back, and the words are their writers' again.
    seminar.run("undo --party workers").done().acknowledged();
    assert_eq!(texts(&seminar, "support", "title"), "The fund");
    assert_eq!(written_by(&seminar, "support", "text", "workers"), "");
    assert_eq!(
        texts(&seminar, "insurance", "text"),
        "The fund pays for care."
    );
    replace(&seminar, &["nowhere", "x", "--party", "workers"])
        .done()
        .not_acknowledged();
}

#[test]
fn what_is_sought_can_be_narrowed_and_what_cannot_be_is_named() {
    let seminar = Seminar::new();
    let places = |args: &[&str]| {
        let all: Vec<&str> = args
            .iter()
            .chain(&["--dry-run", "--json"])
            .copied()
            .collect();
        let json = replace(&seminar, &all).done().json();
        let places = json["places"].as_array().unwrap().iter();
        let named = places.map(|it| format!("{} {}", it["clause"], it["field"]).replace('"', ""));
        named.collect::<Vec<String>>()
    };
    let (health, insurance) = ("health title", "insurance text");
    assert_eq!(places(&["care", "help"]), [health, insurance]);
    assert_eq!(places(&["care", "help", "--field", "text"]), [insurance]);
    assert_eq!(
        places(&["care", "help", "--clause", "1"]),
        [health, insurance]
    );
    assert_eq!(places(&["care", "help", "--clause", "1.1"]), [insurance]);
    assert_eq!(places(&["Care", "help", "--case"]), [""; 0]);
    // A title is never emptied, and a file that cannot be read is said to be left alone.
    seminar.write("clauses/broken.toml", "id = ");
    seminar.commit("Break a file", "Party: secretariat");
    let dry = replace(&seminar, &["Campaign", "", "--dry-run"]).done();
    assert!(dry.out.contains("stays as it is"), "{}", dry.out);
    assert!(dry.out.contains("clauses/broken.toml"), "{}", dry.out);
    let done = replace(
        &seminar,
        &["A campaign", "The campaign", "--case", "--party", "workers"],
    )
    .done();
    done.acknowledged();
    replace(&seminar, &["", "x", "--party", "workers"]).ends(2);
    replace(&seminar, &["care", "help"]).ends(2);
}

#[test]
fn what_is_tabled_is_an_amendment_for_each_text_in_one_act() {
    let seminar = Seminar::new();
    seminar.sittings(&["first"]);
    let before = seminar.head();
    let all = [
        "care",
        "treatment",
        "--table",
        "--party",
        "workers",
        "--reason",
        "It is the word of the law.",
    ];
    replace(&seminar, &all).done().acknowledged();
    let git = seminar.git();
    let head = git.find_commit(seminar.head().parse().unwrap()).unwrap();
    assert_eq!(head.parent_id(0).unwrap().to_string(), before);
    assert_eq!(
        texts(&seminar, "insurance", "text"),
        "The fund pays for care."
    );
    let amendments = seminar.run("amendments --json").done().json();
    assert_eq!(
        amendments["amendments"].as_array().unwrap().len(),
        2,
        "{amendments}"
    );
    seminar.run("undo --party workers").done();
    let amendments = seminar.run("amendments --json").done().json();
    assert_eq!(
        amendments["amendments"].as_array().unwrap().len(),
        0,
        "{amendments}"
    );
}
