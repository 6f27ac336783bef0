//! The record of proceedings through merges and over several sessions.

use crate::common::{Answer, Seminar};
use crate::gavel::{carried, git};
use std::path::Path;

/// A call at a time of the day, by whoever carries the copy.
fn at(seminar: &Seminar, folder: &Path, time: &str, line: &[&str]) -> Answer {
    let time = format!("2003-10-14T{time}:00-06:00");
    let how = ["--time", &time, "--recorder", "R <r@example.org>"];
    let call = seminar.call(line.iter().chain(&how));
    call.within(folder).run().done()
}

fn record(seminar: &Seminar, folder: &Path, session: &str) -> String {
    let record = ["record", session, "--language", "en"];
    seminar.call(record).within(folder).run().done().out
}

/// Stock git merges what another copy recorded.
fn pull(folder: &Path, from: &Path) {
    let merge = ["-c", "user.name=R", "-c", "user.email=r@example.org"];
    let pull = ["pull", "-q", "--no-rebase", "--no-edit"];
    let what = [from.to_str().unwrap(), "HEAD"];
    git(folder, &[&merge[..], &pull, &what].concat());
}

#[test]
fn what_another_copy_recorded_before_the_close_is_pending_at_the_close() {
    let seminar = Seminar::new();
    let here = seminar.folder();
    let secretariat = ["--party", "secretariat"];
    let open = [&["session", "open", "first"], &secretariat[..]].concat();
    at(&seminar, &here, "09:00", &open);
    let copy = carried(&seminar, "copy");
    let table = ["table", "support", "text", "Help.", "--party", "employers"];
    at(&seminar, &copy, "09:30", &table);
    let object = ["position", "campaign", "object", "--party", "workers"];
    at(&seminar, &here, "09:40", &object);
    let close = [&["session", "close"], &secretariat[..]].concat();
    at(&seminar, &here, "10:00", &close);
    pull(&here, &copy);
    pull(&copy, &here);
    // What came after the close is no part of it.
    let agree = ["position", "campaign", "agree", "--party", "workers"];
    at(&seminar, &here, "11:00", &agree);
    for folder in [&here, &copy] {
        let told = record(&seminar, folder, "first");
        assert!(told.contains("## Amendment pending at the close"), "{told}");
        assert!(told.contains("**D.1.** 1.2 “Support”"), "{told}");
        let object = "2 “Campaign”: the following party objects: Workers; the positions of the following parties are \
                      missing: Government, Employers, Civil society.";
        assert!(told.contains(object), "{told}");
    }
}

#[test]
fn a_clause_bears_in_each_record_the_number_it_bore_in_that_session() {
    let seminar = Seminar::new();
    let here = seminar.folder();
    let held = |session: &str, hour: &str, stance: &str| {
        let open = ["session", "open", session, "--party", "secretariat"];
        at(&seminar, &here, &format!("{hour}:00"), &open);
        let position = ["position", "campaign", stance, "--party", "workers"];
        at(&seminar, &here, &format!("{hour}:10"), &position);
        let close = ["session", "close", "--party", "secretariat"];
        at(&seminar, &here, &format!("{hour}:20"), &close);
    };
    held("first", "09", "agree");
    let add = [
        "add",
        "objective",
        "--title",
        "Pensions",
        "--first",
        "--party",
        "workers",
    ];
    at(&seminar, &here, "10:00", &add);
    held("second", "11", "object");
    let remove = ["remove", "pensions", "--party", "workers"];
    at(&seminar, &here, "12:00", &remove);
    let [first, second] = ["first", "second"].map(|it| record(&seminar, &here, it));
    assert!(first.contains("## 2 Campaign"), "{first}");
    assert!(!first.contains("3 Campaign"), "{first}");
    assert!(second.contains("## 3 Campaign"), "{second}");
    assert!(
        second.contains("3 “Campaign”: the following party objects"),
        "{second}"
    );
    assert!(!second.contains("2 “Campaign”"), "{second}");
}

#[test]
fn programs_read_each_act_of_the_record() {
    let seminar = Seminar::new();
    let here = seminar.folder();
    let secretariat = ["--party", "secretariat"];
    let open = [&["session", "open", "first"], &secretariat[..]].concat();
    at(&seminar, &here, "09:00", &open);
    let table = ["table", "support", "text", "Help.", "--party", "employers"];
    at(&seminar, &here, "09:30", &table);
    let object = ["position", "campaign", "object", "--party", "workers"];
    let object = [&object[..], &["--statement", "Too late."]].concat();
    at(&seminar, &here, "09:40", &object);
    let close = [&["session", "close"], &secretariat[..]].concat();
    at(&seminar, &here, "10:00", &close);
    let line = ["record", "first", "--language", "en", "--json"];
    let out = seminar.call(line).within(&here).run().done().out;
    let told: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(told["session"]["name"], "first");
    assert_eq!(told["session"]["state"], "closed");
    assert_eq!(told["language"], "en");
    let entries = told["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 4, "{told:#}");
    let tabled = &entries[1];
    assert_eq!(tabled["time"], "2003-10-14T09:30:00-06:00");
    assert_eq!(tabled["party"], "employers");
    assert_eq!(tabled["act"], "table");
    assert_eq!(tabled["clauses"][0]["id"], "support");
    assert_eq!(tabled["clauses"][0]["number"], "1.2");
    assert_eq!(tabled["clauses"][0]["title"], "Support");
    assert_eq!(tabled["amendments"][0]["name"], "D.1");
    let taken = &entries[2]["positions"][0];
    assert_eq!(taken["party"], "workers");
    assert_eq!(taken["stance"], "object");
    assert_eq!(taken["statement"], "Too late.");
    assert_eq!(entries[2]["clauses"][0]["number"], "2");
    // Each sentence of the record rests on acts that are entries.
    let rests = |commit: &serde_json::Value| entries.iter().any(|one| one["commit"] == *commit);
    let sections = told["sections"].as_array().unwrap();
    let paragraphs = sections
        .iter()
        .flat_map(|one| one["paragraphs"].as_array().unwrap());
    let sentences = paragraphs.flat_map(|one| one["sentences"].as_array().unwrap());
    let mut commits = sentences.flat_map(|one| one["commits"].as_array().unwrap());
    assert!(commits.all(rests), "{told:#}");
}
