//! Words that come back: undo, redo, a clause that left, a wording restored by hand.

use crate::amending::open;
use crate::common::{Seminar, clause, field};
use crate::layouts::git_says;
use std::fs;

/// Who wrote what of the text of `insurance`, as (words, party).
fn written(seminar: &Seminar, rev: &str) -> Vec<(String, String)> {
    let line = format!("blame --clause insurance --at {rev} --json");
    let json = seminar.run(&line).done().json();
    let text = field(clause(&json, "insurance"), "text");
    let spans = text["spans"].as_array().unwrap();
    let word = |value: &serde_json::Value| value.as_str().unwrap_or("nobody").to_owned();
    spans
        .iter()
        .map(|span| (word(&span["text"]), word(&span["party"])))
        .collect()
}

/// Tracked text since the start as people read it.
fn tracked(seminar: &Seminar) -> String {
    seminar.run("diff start").done().out
}

#[test]
fn undo_and_redo_of_any_depth_pass_what_was_there() {
    let seminar = Seminar::new();
    let mut then = vec![(written(&seminar, "HEAD"), tracked(&seminar))];
    for (text, party) in [
        ("The State pays for care.", "workers"),
        ("The State pays.", "employers"),
        ("The State pays. Reports are public.", "civil-society"),
    ] {
        seminar.set("insurance", "text", text, party);
        then.push((written(&seminar, "HEAD"), tracked(&seminar)));
    }
    for was in then.iter().rev().skip(1) {
        seminar.run("undo --party secretariat").done();
        assert_eq!((written(&seminar, "HEAD"), tracked(&seminar)), *was);
    }
    for was in then.iter().skip(1) {
        seminar.run("redo --party secretariat").done();
        assert_eq!((written(&seminar, "HEAD"), tracked(&seminar)), *was);
    }
    let log = seminar.run("log --clause insurance").done().out;
    assert_eq!(log.matches("Redo").count(), 3, "{log}");
}

#[test]
fn an_older_change_goes_and_gives_its_words_back() {
    let seminar = Seminar::new();
    let old = seminar.tries_to_set("insurance", "text", "The State pays for care.", "workers");
    let old = old.done().acknowledged();
    let text = "The State pays for care. Reports are public.";
    seminar.set("insurance", "text", text, "employers");
    seminar
        .run(&format!("undo {old} --party secretariat"))
        .done();
    let by = written(&seminar, "HEAD");
    assert_eq!(by.len(), 2, "{by:?}");
    assert_eq!(by[0], written(&seminar, "start")[0]);
    assert_eq!(
        by[1],
        (" Reports are public.".to_owned(), "employers".to_owned())
    );
}

#[test]
fn what_was_undone_is_not_undone_once_more() {
    let seminar = Seminar::new();
    let (first, second) = ("The State pays for care.", "Reports are public.");
    let both = format!("{first}\n\n{second}");
    seminar.set("insurance", "text", &both, "workers");
    let struck = seminar.tries_to_set("insurance", "text", first, "employers");
    let struck = struck.done().acknowledged();
    let undo = |change: &str| seminar.run(&format!("undo {change} --party secretariat"));
    let back = undo(&struck).done().acknowledged();
    undo(&struck)
        .ends(3)
        .says("undone already")
        .says(&back[..8]);
    // An undoing is no other thing, and what was done again can be undone again.
    let gone = undo(&back).done().acknowledged();
    undo(&back).ends(3).says(&gone[..8]);
    undo(&gone).done();
    // The sentence stands elsewhere by now: taking its stroke back once more would put it in a second time.
    let turned = format!("{second}\n\n{first}");
    seminar.set("insurance", "text", &turned, "government");
    undo(&struck).ends(3);
    let file = seminar.read("clauses/insurance.toml");
    assert_eq!(file.matches(second).count(), 1, "{file}");
}

#[test]
fn what_git_takes_back_is_its_writers_again() {
    let seminar = Seminar::new();
    let (first, last) = ("The State pays for care.", "The fund is audited.");
    let all = format!("{first}\n\nReports are public.\n\n{last}");
    seminar.set("insurance", "text", &all, "workers");
    let struck = format!("{first}\n\n{last}");
    let struck = seminar.set("insurance", "text", &struck, "employers");
    // The wording as a whole was never there before.
    let later = format!("Care is free. {first}\n\n{last}");
    seminar.set("insurance", "text", &later, "government");
    git_says(
        &seminar,
        &format!("revert --no-edit {}", struck.acknowledged()),
    );
    let by = written(&seminar, "HEAD");
    let back = by.iter().find(|(words, _)| words.contains("Reports"));
    assert_eq!(back.unwrap().1, "workers", "{by:?}");
}

#[test]
fn a_figure_that_comes_back_is_spelled_as_it_was_whatever_came_later() {
    let seminar = Seminar::new();
    let head = "id = \"insurance\"\nkind = \"action\"\nparent = \"health\"\norder = 10\ntitle = \"Insurance\"\n";
    let rows = "\n[[cost]]\nname = 'Drugs' # each year\namount = 0x10\n\n[[cost]]\nname = 'Staff'\namount = 1_0\n";
    seminar.write("clauses/insurance.toml", format!("{head}{rows}"));
    seminar.commit("Note the costs", "Party: government");
    let cost = |drugs: &str| format!("Drugs; amount: {drugs}\nStaff; amount: 10");
    let changed = seminar.set("insurance", "cost", &cost("17"), "workers");
    // Elsewhere in the row, in another row, and in another field.
    let later = "Drugs; amount: 17; currency: XOF\nStaff; amount: 10; year: 2004";
    seminar.set("insurance", "cost", later, "employers");
    seminar.set("insurance", "title", "Cover", "employers");
    let undo = format!("undo {} --party secretariat", changed.acknowledged());
    seminar.run(&undo).done();
    let file = seminar.read("clauses/insurance.toml");
    let wanted = format!("{head}{rows}")
        .replace("0x10\n", "0x10\ncurrency = \"XOF\"\n")
        .replace("1_0\n", "1_0\nyear = 2004\n")
        .replace("\"Insurance\"", "\"Cover\"");
    assert_eq!(file, wanted);
    // Done again and undone once more, too.
    seminar.run("redo --party secretariat").done();
    assert!(
        seminar
            .read("clauses/insurance.toml")
            .contains("amount = 17")
    );
    seminar.run(&undo).done();
    assert_eq!(seminar.read("clauses/insurance.toml"), wanted);
}

#[test]
fn a_clause_that_left_comes_back_with_its_writers() {
    let seminar = Seminar::new();
    seminar.set("insurance", "text", "The State pays for care.", "workers");
    let was = (written(&seminar, "HEAD"), tracked(&seminar));
    let file = seminar.folder().join("clauses/insurance.toml");
    let text = fs::read_to_string(&file);
    seminar.run("remove insurance --party employers").done();
    seminar.run("undo --party secretariat").done();
    assert_eq!((written(&seminar, "HEAD"), tracked(&seminar)), was);
    // By hand, as git would.
    seminar.run("remove insurance --party employers").done();
    seminar.write("clauses/insurance.toml", text.unwrap());
    seminar.commit("Put it back", "");
    assert_eq!((written(&seminar, "HEAD"), tracked(&seminar)), was);
}

#[test]
fn what_is_typed_again_for_the_right_party_after_an_undo_is_that_party_s() {
    let seminar = Seminar::new();
    let text = "The fund pays for care. Reports are public.";
    seminar.set("insurance", "text", text, "workers");
    seminar.run("undo --party secretariat").done();
    seminar.set("insurance", "text", text, "employers");
    let by = written(&seminar, "HEAD");
    let last = by.last().unwrap();
    assert_eq!(
        *last,
        (" Reports are public.".to_owned(), "employers".to_owned())
    );
}

#[test]
fn cached_and_uncached_blame_agree_on_what_came_back() {
    let seminar = Seminar::new();
    // So many that the cache is written.
    for number in 0..70 {
        let text = format!("The fund pays for {number} days of care.");
        seminar.set("insurance", "text", &text, "workers");
    }
    let whole = |seminar: &Seminar| {
        let cached = seminar.run("blame --json").done().out;
        let fresh = seminar
            .call(["blame", "--json"])
            .env("XDG_CACHE_HOME", seminar.folder().join(".git/none"));
        assert_eq!(cached, fresh.run().done().out);
    };
    whole(&seminar);
    seminar.run("undo --party secretariat").done();
    whole(&seminar);
    seminar.set(
        "insurance",
        "text",
        "The fund pays for 12 days of care.",
        "employers",
    );
    whole(&seminar);
    seminar.run("remove insurance --party employers").done();
    whole(&seminar);
    seminar.run("undo --party secretariat").done();
    whole(&seminar);
}

/// Who wrote what of the whole plan, and what lies between the start and now, without the revision asked at.
fn standing(seminar: &Seminar) -> (serde_json::Value, serde_json::Value) {
    let of = |line: &str| seminar.run(line).done().json()["clauses"].take();
    (of("blame --json"), of("diff start --json"))
}

#[test]
fn an_adoption_taken_back_and_done_again_passes_what_was_there() {
    let seminar = Seminar::new();
    open(&seminar);
    let text = "The fund pays for care. Reports are public.";
    seminar.set("insurance", "text", text, "government");
    let table = ["table", "insurance", "text"];
    let words = "The fund pays for all care. Reports are public every year.";
    let call = seminar.call(table).args([words, "--party", "workers"]);
    call.run().done();
    seminar.run("second D.1 --party civil-society").done();
    let words = "The fund pays for all primary care. Reports are public every year.";
    let call = seminar.call(["table", "--amends", "D.1", words]);
    call.args(["--party", "employers"]).run().done();
    seminar
        .run("table --remove support --party employers")
        .done();
    let add = ["table", "--add", "action", "--title", "Inspection"];
    let call = seminar
        .call(add)
        .args(["Inspectors visit every workplace.", "--parent", "health"]);
    call.args(["--party", "civil-society"]).run().done();
    let mut then = vec![standing(&seminar)];
    for number in ["D.2", "D.1", "D.3", "D.4"] {
        seminar
            .run(&format!("adopt {number} --party secretariat"))
            .done();
        then.push(standing(&seminar));
    }
    let by = written(&seminar, "HEAD");
    let writer = |word: &str| {
        let mut found = by.iter().filter(|(text, _)| text.contains(word));
        found.next().map(|(_, party)| party.as_str())
    };
    assert_eq!(writer("all"), Some("workers"), "{by:?}");
    assert_eq!(writer("primary"), Some("employers"), "{by:?}");
    assert_eq!(writer("every year"), Some("workers"), "{by:?}");
    assert_eq!(writer("public"), Some("government"), "{by:?}");
    for was in then.iter().rev().skip(1) {
        seminar.run("undo --party government").done();
        assert_eq!(standing(&seminar), *was);
    }
    for was in then.iter().skip(1) {
        seminar.run("redo --party government").done();
        assert_eq!(standing(&seminar), *was);
    }
    let log = seminar.run("log --json").done().json();
    let log = log["changes"].as_array().unwrap();
    let undone = log.iter().filter(|change| {
        let subject = change["subject"].as_str().unwrap();
        subject.starts_with("Undo") && change["party"] == "government"
    });
    assert_eq!(undone.count(), 4, "{log:#?}");
}

#[test]
fn an_adoption_taken_back_after_an_edit_beside_it_leaves_the_edit() {
    let seminar = Seminar::new();
    open(&seminar);
    let text = "The fund pays for care. Reports are public.";
    seminar.set("insurance", "text", text, "government");
    let words = "The fund pays for primary care. Reports are public.";
    let call = seminar.call(["table", "insurance", "text", words]);
    call.args(["--party", "workers"]).run().done();
    let adopted = seminar
        .run("adopt D.1 --party secretariat")
        .done()
        .acknowledged();
    let words = "The fund pays for primary care. Reports are public and free.";
    seminar.set("insurance", "text", words, "employers");
    let after = standing(&seminar);
    let undo = seminar.run(&format!("undo {adopted} --party secretariat"));
    let undo = undo.done().acknowledged();
    let by = written(&seminar, "HEAD");
    let by: Vec<(&str, &str)> = by
        .iter()
        .map(|(text, by)| (text.as_str(), by.as_str()))
        .collect();
    let right = [
        ("The fund pays for care.", "secretariat"),
        (" Reports are public", "government"),
        (" and free", "employers"),
        (".", "government"),
    ];
    assert_eq!(by, right);
    // Undone itself, all is as it was after the edit.
    seminar
        .run(&format!("undo {undo} --party civil-society"))
        .done();
    assert_eq!(standing(&seminar), after);
}
