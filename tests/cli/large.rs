//! Files and changes far larger than any plan's: work stays bounded by what is there, and ends in an answer.

use crate::common::Seminar;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// What a build without optimisation may take; one for people takes a tenth.
const LONG: Duration = Duration::from_secs(40);

const MANY: usize = 100_000;

/// Runs it, and does not take it well if it takes long.
fn soon(seminar: &Seminar, line: &str) -> String {
    let since = Instant::now();
    let answer = seminar.run(line);
    let took = since.elapsed();
    assert!(
        matches!(answer.status, Some(0 | 1)),
        "{line}: {answer:.300?}"
    );
    assert!(took < LONG, "{line}: {took:?}");
    answer.out
}

#[test]
fn a_clause_may_have_any_number_of_keys() {
    let seminar = Seminar::new();
    let mut text = seminar.read("clauses/support.toml");
    for number in 0..MANY {
        writeln!(text, "key-{number} = {number}").unwrap();
    }
    seminar.write("clauses/support.toml", &text);
    seminar.commit("Add many keys", "Party: workers");
    for line in [
        "check",
        "diff start",
        "blame --clause support",
        "log",
        "progress",
    ] {
        soon(&seminar, line);
    }
    soon(&seminar, "set support title Other --party workers");
    assert_eq!(
        seminar.read("clauses/support.toml").lines().count(),
        text.lines().count()
    );
}

#[test]
fn a_clause_with_any_number_of_problems_is_edited() {
    let seminar = Seminar::new();
    let mut text = seminar.read("clauses/support.toml");
    let partners: Vec<String> = (0..MANY).map(|at| format!("\"nobody-{at}\"")).collect();
    writeln!(text, "partners = [{}]", partners.join(", ")).unwrap();
    seminar.write("clauses/support.toml", &text);
    seminar.commit("Add many partners", "Party: workers");
    soon(&seminar, "set support title Other --party workers");
    soon(&seminar, "undo --party workers");
}
