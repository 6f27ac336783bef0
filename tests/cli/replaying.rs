//! `replay`: the acts one after the other, and the film of them.

use crate::common::Seminar;
use serde_json::Value;
use std::fs;

/// A clause that three parties changed, an amendment that was tabled, and one that was withdrawn again.
fn negotiated() -> Seminar {
    let seminar = Seminar::new();
    for (text, party) in [
        ("The public fund pays for care.", "workers"),
        ("The public fund pays for care of all.", "employers"),
    ] {
        seminar.set("insurance", "text", text, party);
    }
    seminar
        .run("table health text Everybody. --party workers")
        .done();
    seminar.run("receive --party secretariat").done();
    seminar
        .run("position insurance agree --party government")
        .done();
    seminar.run("withdraw D.1 --party workers").done();
    seminar
}

fn acts(seminar: &Seminar, more: &str) -> Vec<Value> {
    let answer = seminar.run(&format!("replay --json {more}")).done().json();
    answer["acts"].as_array().unwrap().clone()
}

#[test]
fn acts_are_listed_oldest_first_with_who_spoke_and_what_became_of_amendments() {
    let seminar = negotiated();
    let all = acts(&seminar, "");
    let log = seminar.run("log --json").done().json();
    let log = log["changes"].as_array().unwrap();
    let ids = |all: &mut dyn Iterator<Item = &Value>| -> Vec<String> {
        all.map(|one| one["commit"].to_string()).collect()
    };
    assert_eq!(ids(&mut all.iter()), ids(&mut log.iter().rev()));
    for pair in all.windows(2) {
        assert_eq!(pair[1]["before"], pair[0]["commit"]);
    }
    let last = all.last().unwrap();
    assert_eq!(last["amendments"][0]["name"], "D.1");
    assert_eq!(last["amendments"][0]["state"], "withdrawn");
    assert_eq!(last["clauses"][0], "health");
    let held = all.iter().find(|act| act["act"] == "position").unwrap();
    assert_eq!(held["positions"][0]["stance"], "agree");
    assert_eq!(held["positions"][0]["on"], "clause:insurance");
    let lines = seminar.run("replay").done();
    assert_eq!(lines.out.lines().count(), all.len());
    lines.says("D.1: withdrawn");
}

#[test]
fn a_clause_and_a_stretch_of_the_negotiation_are_gone_through_alone() {
    let seminar = negotiated();
    let of_clause = acts(&seminar, "--clause insurance");
    assert!(
        of_clause
            .iter()
            .all(|act| act["clauses"] == serde_json::json!(["insurance"]))
    );
    let parties: Vec<&str> = of_clause
        .iter()
        .filter_map(|act| act["party"].as_str())
        .collect();
    assert!(
        parties.ends_with(&["workers", "employers", "government"]),
        "{parties:?}"
    );
    let from = of_clause[of_clause.len() - 2]["commit"].as_str().unwrap();
    let some = acts(&seminar, &format!("--clause insurance --from {from}"));
    assert_eq!(some, of_clause[of_clause.len() - 2..]);
    let some = acts(&seminar, &format!("--clause insurance --until {from}"));
    assert_eq!(some, of_clause[..of_clause.len() - 1]);
    seminar.run("replay --clause nothing").ends(3);
    seminar.run("replay --from nothing").ends(3);
    seminar.run("replay --pace 0").ends(2);
}

/// Reads a film: what it says of itself, and its events.
fn film(bytes: &[u8]) -> (Value, Vec<(f64, String, String)>) {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let header = lines.next().unwrap();
    let event = |event: Value| {
        let text = |at: usize| event[at].as_str().unwrap().to_owned();
        (event[0].as_f64().unwrap(), text(1), text(2))
    };
    (header, lines.map(event).collect())
}

#[test]
fn a_film_shows_each_act_at_one_pace_and_is_made_alike_each_time() {
    let seminar = negotiated();
    let out = seminar.around().join("film.cast");
    let call = |more: &[&str]| {
        let call = seminar.call(["replay", "--clause", "insurance", "--size", "80x24"]);
        call.args(more).args(["--cast"]).args([&out]).run()
    };
    call(&["--pace", "0.5"]).done().says("film.cast");
    let made = fs::read(&out).unwrap();
    let (header, events) = film(&made);
    assert_eq!(
        (&header["version"], &header["width"], &header["height"]),
        (&Value::from(2), &Value::from(80), &Value::from(24))
    );
    let count = acts(&seminar, "--clause insurance").len();
    let frames: Vec<&(f64, String, String)> =
        events.iter().filter(|event| event.1 == "o").collect();
    assert_eq!(frames.len(), count + 1);
    for (at, frame) in frames.iter().enumerate() {
        assert!((frame.0 - at as f64 * 0.5).abs() < 1e-9, "{}", frame.0);
    }
    assert_eq!(events.iter().filter(|event| event.1 == "m").count(), count);
    // What a terminal shows at the end is the text as it stands.
    let size = |it: u16| std::num::NonZeroU16::new(it).unwrap();
    let mut screen = vt100::Parser::new(size(24), size(80), 0);
    for frame in &frames {
        screen.process(frame.2.as_bytes());
    }
    let shown = screen.screen().contents();
    assert!(shown.contains("agree"), "{shown}");
    assert!(shown.contains("GOVERNMENT"), "{shown}");
    call(&[]).ends(2);
    call(&["--pace", "0.5", "--force"]).done();
    assert_eq!(fs::read(&out).unwrap(), made);
    seminar.run("replay --size 3x3 --cast x.cast").ends(2);
}

#[test]
fn no_byte_of_a_plan_reaches_who_watches_a_film() {
    let seminar = Seminar::new();
    seminar.write(
        "plan.toml",
        seminar
            .read("plan.toml")
            .replacen("title = \"", "title = \"\\u001b]0;x\\u0007", 1),
    );
    seminar.commit("A title \u{1b}[2J with a bell\u{7}", "Party: workers\n");
    let answer = seminar.run("replay --cast -").done();
    let (header, events) = film(answer.out.as_bytes());
    assert!(!header["title"].as_str().unwrap().contains('\u{1b}'));
    for (_, kind, text) in events {
        assert!(!text.contains("\u{1b}]0"), "{text:?}");
        assert!(
            !text.contains("\u{1b}[2J") && !text.contains('\u{7}'),
            "{text:?}"
        );
        assert!(kind != "m" || !text.chars().any(char::is_control));
    }
}
