//! Of every factor of a cost it is told who set it, and with which change: in clauses, figures and scenarios.

use crate::alone::worked;
use crate::commands::{seminar, tabled};
use crate::common::{MORNING, Seminar};
use serde_json::{Value, json};

/// A factor of a line in 2007.
fn factor(found: &Value, run: &str, line: &str, what: &str, at: usize) -> Value {
    let lines = found["explained"][run].as_array().unwrap().iter();
    let mut lines = lines.filter(|one| one["line"] == line);
    let factors = lines.next().unwrap()["factors"].as_array().unwrap().iter();
    let mut factors = factors.filter(|one| one["what"] == what);
    factors.nth(at).unwrap().clone()
}

fn explained(seminar: &Seminar, more: &str) -> Value {
    let line = format!("cost --explain 2007 --json {more}");
    let line = line.trim_end();
    seminar.run(line).done().json()
}

fn figure(seminar: &Seminar, words: &str) -> String {
    let line = format!("figure {words} --time {MORNING}");
    seminar.run(&line).done().acknowledged()
}

#[test]
fn figures_name_who_set_their_value_and_who_their_growth() {
    let seminar = seminar(&worked());
    let first = seminar.head();
    let growth = figure(&seminar, "older-persons --growth 3 --party workers");
    let value = figure(
        &seminar,
        "prices 2007 6 --source statistics --party government",
    );
    // Nothing that is reckoned with.
    figure(
        &seminar,
        "prices 2003 4 --source statistics --party employers",
    );
    let found = explained(&seminar, "");
    let people = factor(&found, "base", "Basic pension", "people", 0);
    assert_eq!(people["party"], "secretariat");
    assert_eq!(people["commit"], first.as_str());
    let rule = &people["figure"]["rule-by"];
    assert_eq!(rule, &json!({ "party": "workers", "commit": growth }));
    let rise = |found: &Value, at| factor(found, "base", "Basic pension", "rise", at);
    let last = rise(&found, 2);
    assert_eq!(last["figure"]["row"], 2007);
    assert_eq!(
        (&last["party"], &last["commit"]),
        (&json!("government"), &json!(value))
    );
    assert_eq!(rise(&found, 1)["party"], "secretariat");
    let shown = seminar.run("cost pension --explain 2007").done().out;
    let line = format!(
        "statistics · estimated  S {}  growth  W {}",
        &first[..8],
        &growth[..8]
    );
    assert!(shown.contains(&line), "{line}: {shown}");
    assert!(shown.contains(&format!("G {}", &value[..8])), "{shown}");

    // What an undo brings back is whose it was.
    let undo = |what: &str| {
        let line = format!("{what} --party secretariat --time {MORNING}");
        seminar.run(&line).done().acknowledged();
    };
    undo(&format!("undo {value}"));
    assert_eq!(rise(&explained(&seminar, ""), 2)["figure"]["row"], 2006);
    undo("redo");
    let last = rise(&explained(&seminar, ""), 2);
    assert_eq!(
        (&last["party"], &last["commit"]),
        (&json!("government"), &json!(value))
    );
}

#[test]
fn a_scenario_names_who_set_what_it_changes() {
    let seminar = seminar(&worked());
    let high = seminar.read("scenarios/high.toml");
    seminar.write("scenarios/high.toml", high.replace("add = 2", "add = 2.5"));
    let commit = seminar.commit("Prices rise faster", "Party: employers");
    let low = seminar.read("scenarios/low.toml");
    seminar.write("scenarios/low.toml", format!("{low}\n"));
    seminar.commit("Nobody says who", "");
    let found = explained(&seminar, "--scenario high");
    let rise = factor(&found, "high", "Basic pension", "rise", 0);
    assert_eq!(
        rise["scenario-by"],
        json!([{ "key": "add", "party": "employers", "commit": commit }])
    );
    assert_eq!(rise["party"], "secretariat");
    let people = factor(&found, "high", "Basic pension", "people", 0);
    assert_eq!(people["figure"]["growth"], "3");
    assert_eq!(people["figure"]["rule-by"]["party"], "secretariat");
    let share = factor(&found, "high", "Care package", "coverage", 0);
    assert_eq!(share["scenario-by"][0]["key"], "times");
    let base = factor(&found, "base", "Basic pension", "rise", 0);
    assert_eq!(base["scenario-by"], Value::Null);
}

#[test]
fn what_nobody_is_known_to_have_set_names_nobody() {
    let seminar = seminar(&worked());
    let prices = seminar.read("figures/prices.toml");
    seminar.write("figures/prices.toml", prices.replace("5.5", "5.25"));
    let commit = seminar.commit("Type it by hand", "");
    let found = explained(&seminar, "");
    let rise = factor(&found, "base", "Basic pension", "rise", 1);
    assert_eq!(
        (&rise["party"], &rise["commit"]),
        (&Value::Null, &json!(commit))
    );
    let held = factor(&found, "base", "Basic pension", "rise", 2);
    assert_eq!(held["figure"]["rule"], "held");
    assert_eq!(held["figure"]["rule-by"]["party"], "secretariat");

    // A copy that was cut short does not take what it begins with for somebody's.
    let copy = seminar.around().join("shallow");
    let from = format!("file://{}", seminar.folder().display());
    let git = std::process::Command::new("git")
        .args(["clone", "-q", "--depth", "1", &from])
        .arg(&copy)
        .output();
    assert!(git.unwrap().status.success());
    let call = ["cost", "--explain", "2007", "--json"];
    let found = seminar.call(call).within(&copy).run().done().json();
    let people = factor(&found, "base", "Basic pension", "people", 0);
    assert_eq!(people["party"], Value::Null);
    assert_eq!(people["unknown-before"], true);
}

#[test]
fn a_number_that_is_only_proposed_is_not_taken_for_that_of_whoever_wrote_the_one_it_replaces() {
    let seminar = tabled();
    let level = |more: &str| {
        factor(
            &explained(&seminar, more),
            "base",
            "Basic pension",
            "level",
            0,
        )
    };
    assert_eq!(level("")["party"], "secretariat");
    let proposed = level("--with D.1");
    assert_eq!(proposed["value"], "36.000000000");
    assert_eq!(
        (&proposed["party"], &proposed["commit"]),
        (&Value::Null, &Value::Null)
    );
    // What the amendment leaves as it is stays its writer's.
    let admin = factor(
        &explained(&seminar, "--with D.1"),
        "base",
        "Basic pension",
        "admin",
        0,
    );
    assert_eq!(admin["party"], "secretariat");
}

/// What is paid at once has an amount that somebody wrote, and its currency an exchange; of several rows of one name, each
/// its own.
#[test]
fn what_is_paid_at_once_names_who_wrote_it() {
    let seminar = seminar(&worked());
    let first = seminar.head();
    let pension = seminar.read("clauses/mutual.toml");
    let (old, new) = ("amount = 6000000", "amount = 7000000");
    assert!(pension.contains(old), "{pension}");
    seminar.write("clauses/mutual.toml", pension.replace(old, new));
    let commit = seminar.commit("The state gives more", "Party: government");
    let amount = |year: i64, line: &str, what: &str| {
        let found = seminar.run(&format!("cost --explain {year} --json"));
        let found = found.done().json();
        factor(&found, "base", line, what, 0)
    };
    let subsidy = amount(2008, "State subsidy", "amount");
    assert_eq!(subsidy["value"], "7000000.000000000");
    assert_eq!(
        (&subsidy["party"], &subsidy["commit"]),
        (&json!("government"), &json!(commit))
    );
    assert_eq!(
        amount(2009, "State subsidy", "amount")["commit"],
        first.as_str()
    );
    let donor = amount(2006, "Donor A", "exchange");
    assert_eq!(donor["figure"]["id"], "xts-per-eur");
    // Where it is not paid, and what is only sought, there is nothing to explain.
    let found = seminar.run("cost --explain 2007 --json").done().json();
    let lines = found["explained"]["base"].as_array().unwrap().clone();
    let named = |name: &str| lines.iter().any(|line| line["line"] == name);
    assert!(named("State budget") && !named("Donor A") && !named("Donor B"));
}
