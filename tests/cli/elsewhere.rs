//! What only goes elsewhere stays the word of its writer.

use crate::common::{Seminar, clause, field, joined};
use crate::layouts::git_says;
use serde_json::Value;
use std::fs;

/// Where a plan lies in its repository is nobody's word.
#[test]
fn words_stay_their_writers_when_the_plan_moves_to_another_folder() {
    let seminar = Seminar::new();
    let words = "The public fund pays for care.";
    seminar
        .set("insurance", "text", words, "workers")
        .acknowledged();
    let before = seminar.run("blame --json").done().json();
    fs::create_dir_all(seminar.folder().join("plans/one")).unwrap();
    let moved = |from: &str, to: &str| {
        for name in ["plan.toml", "clauses"] {
            let (from, to) = (format!("{from}{name}"), format!("{to}{name}"));
            git_says(&seminar, &format!("mv {from} {to}"));
        }
        git_says(&seminar, "commit -q -m Move --trailer Party:secretariat");
        seminar.head()
    };
    git_says(&seminar, "config user.name R");
    git_says(&seminar, "config user.email r@example.invalid");
    let there = moved("", "plans/one/");
    let of = |answer: &Value| clause(answer, "insurance")["fields"].clone();
    let after = seminar.run("blame --json").done().json();
    assert_eq!(of(&after), of(&before));
    let alone = seminar.run("blame --clause insurance --json").done().json();
    assert_eq!(of(&alone), of(&before));
    let added = "set insurance text --party employers";
    let words = "The public fund pays for all care.";
    seminar
        .call(added.split(' '))
        .args([words])
        .run()
        .acknowledged();
    let back = moved("plans/one/", "");
    for line in ["blame --json", "blame --clause insurance --json"] {
        let blame = seminar.run(line).done().json();
        let text = field(clause(&blame, "insurance"), "text");
        let spans = text["spans"].as_array().unwrap();
        let of = |word: &str| {
            spans
                .iter()
                .find(|it| it["text"].to_string().contains(word))
        };
        assert_eq!(of("all").unwrap()["party"], "employers", "{text}");
        assert_eq!(of("public").unwrap()["party"], "workers", "{text}");
        let by = |id: &String| spans.iter().any(|it| it["commit"] == id.as_str());
        assert!(!by(&there) && !by(&back), "{text}");
    }
}

/// Whoever puts a name elsewhere in a list has not written it.
#[test]
fn names_that_go_elsewhere_in_a_list_stay_their_writers() {
    let seminar = Seminar::new();
    for (names, party) in [("unions, firms", "workers"), ("firms, unions", "employers")] {
        let set = seminar.set("insurance", "partners", names, party);
        set.acknowledged();
    }
    let blame = seminar.run("blame --clause insurance --json").done().json();
    let partners = field(clause(&blame, "insurance"), "partners");
    assert_eq!(joined(partners, &["kept"]), "firms, unions");
    for span in partners["spans"].as_array().unwrap() {
        let text = span["text"].as_str().unwrap();
        if text.contains(char::is_alphabetic) {
            assert_eq!(span["party"], "workers", "{partners}");
        }
    }
}
