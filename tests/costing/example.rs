//! The built-in plan with invented figures: it costs what the worked example costs, and has something to show everywhere.

use crate::commands::same;
use crate::common::Seminar;
use crate::worked::expected;

/// The example, written into a folder of its own.
fn example() -> Seminar {
    let seminar = Seminar::empty();
    let here = seminar.around();
    let written = seminar.call(["example", "figures", "figures"]).within(here);
    written.run().done().acknowledged();
    seminar
}

fn asked(seminar: &Seminar, line: &str) -> crate::common::Answer {
    let folder = seminar.around().join("figures");
    seminar.call(line.split(' ')).within(&folder).run().done()
}

#[test]
fn it_costs_what_the_worked_example_costs() {
    let (seminar, all) = (example(), expected());
    let line = "cost --scenario low --scenario high --json --exact";
    same(&asked(&seminar, line).json()["runs"], &all["runs"], "runs");
    let found = asked(&seminar, "cost --alts pension --json --exact").json();
    for one in ["D.1", "D.2", "D.3", "D.1+D.2+D.3"] {
        let effects = |from: &serde_json::Value| from["effects"]["base"][one].clone();
        same(&effects(&found), &effects(&all), one);
    }
    let shown = asked(&seminar, "cost --alts pension");
    shown.says("W D.1").says("C D.2").says("E D.3");
}

#[test]
fn it_has_no_problems_and_says_that_it_is_invented() {
    let seminar = example();
    asked(&seminar, "check").says("No problems found.");
    asked(&seminar, "list").says("of an invented country");
    let plan = seminar.around().join("figures/plan.toml");
    let plan = std::fs::read_to_string(plan).unwrap();
    assert!(plan.starts_with("# The country of this plan is invented"));
    let (_, assumptions) = plan.split_once("assumptions").unwrap();
    assert!(assumptions.contains("\"The country is invented"));
}

#[test]
fn every_view_has_something_to_show() {
    let seminar = example();
    for (line, text) in [
        ("matrix", "Distance and cost keep people away"),
        ("timeline", "Law before parliament"),
        ("schemes", "Members: 3 of 8 give it, median 1,240."),
        ("figures", "older-persons"),
        (
            "trust",
            "Federation of health mutuals carries itself from 2009.",
        ),
        ("show health", "310000"),
        ("show health-gap", "geographical"),
    ] {
        asked(&seminar, line).says(text);
    }
}
