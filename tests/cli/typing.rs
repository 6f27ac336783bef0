//! What is typed and pasted: nothing that nobody sees is recorded, and nothing that the checks call an error.

use crate::common::{Answer, Seminar};
use proptest::prelude::*;

/// A text in every place of a plan that takes one, one command after the other.
fn everywhere(seminar: &Seminar, text: &str) -> Vec<Answer> {
    let workers = ["--party", "workers"];
    let secretariat = ["--party", "secretariat"];
    let call = |args: &[&str], party: &[&str]| seminar.call(args).args(party).run();
    vec![
        call(&["set", "health", "title", text], &workers),
        call(&["set", "health", "text", text, "--reason", text], &workers),
        call(
            &[
                "add", "action", "--title", text, "--text", text, "--id", "new",
            ],
            &workers,
        ),
        call(
            &["table", "insurance", "text", text, "--reason", text],
            &workers,
        ),
        call(
            &["position", "support", "object", "--statement", text],
            &workers,
        ),
        call(
            &["session", "open", text, "--place", text, "--chair", text],
            &secretariat,
        ),
        call(
            &["session", "present", &format!("workers:unions:{text}")],
            &secretariat,
        ),
        call(&["set", "health", "lead", text], &workers),
        call(&["set", "health", "groups", text], &workers),
        call(&["set", "health", "indicator", text], &workers),
    ]
}

#[test]
fn what_nobody_sees_is_taken_out_of_every_text_and_said() {
    let seminar = Seminar::new();
    let answers = everywhere(&seminar, "Sozial\u{ad}partner\u{200b}");
    for answer in answers.iter().filter(|it| it.status == Some(0)) {
        assert!(answer.err.contains("U+00AD, U+200B"), "{answer:#?}");
        answer.acknowledged();
    }
    assert!(
        answers[..7].iter().all(|it| it.status == Some(0)),
        "{answers:#?}"
    );
    seminar.run("check").done();
    assert!(
        seminar
            .read("clauses/health.toml")
            .contains("\"Sozialpartner\"")
    );
}

#[test]
fn what_a_script_needs_stays_and_is_not_spoken_of() {
    for text in [
        "ශ්\u{200d}රී ලංකා",
        "می\u{200c}خواهم",
        "👩\u{200d}👧",
        "المادة (3)\u{200f}",
    ] {
        let seminar = Seminar::new();
        let answer = seminar.set("health", "text", text, "workers");
        assert_eq!(answer.err, "", "{text}");
        seminar.run("check").done();
        let shown = seminar.run("show health --json").done().json();
        let fields = shown.to_string();
        assert!(
            fields.contains(text) || fields.contains("\\u200f"),
            "{fields}"
        );
    }
}

#[test]
fn what_the_checks_call_an_error_is_refused() {
    let seminar = Seminar::new();
    let before = seminar.head();
    for (field, value) in [
        ("lead", "nobody"),
        ("partners", "unions, nobody"),
        ("groups", "nobody"),
        ("guarantee", "happiness"),
        ("aspect", "happiness"),
        ("text", "a\u{f0b7}b"),
        ("text", "a\u{336}b"),
        ("text", "a\u{202e}b"),
    ] {
        for verb in [&["set"][..], &["table"][..]] {
            let args = verb.iter().copied().chain(["health", field, value]);
            let answer = seminar.call(args).args(["--party", "workers"]).run();
            assert!(
                matches!(answer.status, Some(2 | 3)),
                "{field} {value}: {answer:#?}"
            );
            answer.not_acknowledged();
        }
    }
    assert_eq!(seminar.head(), before);
    seminar.set("health", "start", "2004-05-01", "workers");
    seminar
        .tries_to_set("health", "end", "2004-04-30", "workers")
        .ends(3)
        .not_acknowledged();
    seminar.run("check").done();
}

#[test]
fn an_error_that_is_there_already_hinders_nobody() {
    let seminar = Seminar::new();
    let file = seminar.read("clauses/health.toml");
    seminar.write("clauses/health.toml", format!("{file}lead = \"nobody\"\n"));
    seminar.commit("By hand", "Party: secretariat");
    seminar.run("check").ends(1).says("nobody");
    seminar.set("health", "text", "Everybody.", "workers");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, ..ProptestConfig::default() })]

    /// Whatever is acknowledged gives the checks nothing to find.
    #[test]
    fn nothing_is_acknowledged_that_the_checks_call_an_error(
        text in "[a-c \u{e9}\u{301}\u{ad}\u{200b}-\u{200f}\u{feff}\u{fe0f}👩ක\u{dca}ن\u{115f}\u{34f};:,\"#-]{1,12}",
    ) {
        let seminar = Seminar::new();
        everywhere(&seminar, &text);
        let check = seminar.run("check");
        prop_assert!(!check.out.contains("error"), "{text:?}: {check:#?}");
        prop_assert_eq!(check.status, Some(0), "{:?}", text);
    }
}

#[test]
fn a_title_is_one_line_wherever_it_was_copied_from() {
    let seminar = Seminar::new();
    let copied = " Health care\r\n  for\u{a0}all \n";
    let said = "Health care for\u{a0}all";
    let title = |clause: &str| {
        let shown = seminar.run(&format!("show {clause} --json")).done().json();
        shown["fields"][0]["value"].as_str().unwrap().to_owned()
    };
    let run = |args: &[&str]| {
        let call = seminar.call(args.iter().copied());
        call.args(["--party", "workers"]).run().done();
    };
    run(&["set", "health", "title", copied]);
    assert_eq!(title("health"), said);
    run(&["add", "action", "--id", "new", "--title", copied]);
    assert_eq!(title("new"), said);
    run(&["set", "support", "title", " \n "]);
    assert!(!seminar.read("clauses/support.toml").contains("title = \" "));
    seminar.run("session open first --party secretariat").done();
    run(&["table", "insurance", "title", copied]);
    seminar.run("adopt D.1 --party secretariat").done();
    assert_eq!(title("insurance"), said);
}
