//! Changing a plan: `set`, `add`, `move`, `remove`, `batch`, `undo`, `redo`.

use crate::common::{MORNING, Seminar, clause};
use std::process::Stdio;

/// Each of these is a line of the message of a commit.
pub fn has_lines(message: &str, lines: &[&str]) {
    for line in lines {
        let is_there = message.lines().any(|it| it == *line);
        assert!(is_there, "{line} is not in {message}");
    }
}

#[test]
fn a_change_is_acknowledged_once_it_is_a_commit() {
    let seminar = Seminar::new();
    seminar.sittings(&["first"]);
    let by = "A. Delegate <a@unions.example.invalid>";
    let args = [
        "set",
        "1.1",
        "title",
        "National insurance",
        "--party",
        "workers",
        "--organisation",
        "unions",
        "--by",
        by,
        "--reason",
        "To be clear.",
        "--session",
        "first",
        "--time",
        MORNING,
    ];
    let commit = seminar.call(args).run().done().acknowledged();
    assert_eq!(commit, seminar.head());
    let git = seminar.git();
    let commit = git.find_commit(commit.parse().unwrap()).unwrap();
    assert_eq!(commit.author().name(), Ok("A. Delegate"));
    assert_eq!(commit.author().email(), Ok("a@unions.example.invalid"));
    assert_eq!(commit.author().when().seconds(), 1_066_145_400);
    assert_eq!(commit.author().when().offset_minutes(), -360);
    assert_eq!(commit.committer().name(), Ok("Recorder"));
    let message = commit.message().unwrap();
    has_lines(message, &["Party: workers", "Organisation: unions"]);
    has_lines(message, &["Session: first", "Clause: insurance"]);
    has_lines(message, &["To be clear."]);
    assert_eq!(commit.summary(), Ok(Some("Change Title: Insurance")));
    let file = std::fs::read_to_string(seminar.folder().join("clauses/insurance.toml")).unwrap();
    assert!(file.contains("title = \"National insurance\""), "{file}");
}

#[test]
fn nothing_is_recorded_without_a_voice() {
    let seminar = Seminar::new();
    let before = seminar.head();
    for line in [
        "set insurance title New",
        "add action --title New",
        "move support --top",
        "remove support",
        "undo",
        "redo",
        "batch",
    ] {
        let answer = seminar.run(line).ends(2).not_acknowledged();
        answer.says("Nothing is recorded without a voice");
    }
    seminar
        .run("set insurance title New --party unions")
        .ends(2);
    assert_eq!(seminar.head(), before);
}

#[test]
fn an_organisation_must_belong_to_the_voice() {
    let seminar = Seminar::new();
    let line = "set insurance title New --party workers --organisation";
    seminar
        .run(&format!("{line} firms"))
        .ends(2)
        .says("speaks for Employers");
    seminar
        .run(&format!("{line} nobody"))
        .ends(2)
        .says("unions");
    seminar.run(&format!("{line} unions")).done().acknowledged();
}

#[test]
fn a_value_that_is_there_already_is_not_recorded_again() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar
        .set("insurance", "title", "Insurance", "workers")
        .not_acknowledged();
    assert_eq!(seminar.head(), before);
}

#[test]
fn a_value_comes_through_standard_input_as_it_is() {
    let seminar = Seminar::new();
    let text = "First paragraph.\n\nSecond \"paragraph\" \\ with é.";
    let args = ["set", "insurance", "text", "--stdin", "--party", "workers"];
    seminar
        .call(args)
        .input(format!("{text}\n"))
        .run()
        .done()
        .acknowledged();
    let shown = seminar.run("show insurance --json").done().json();
    let fields = shown["fields"].as_array().unwrap();
    let value = fields.iter().find(|it| it["name"] == "text").unwrap();
    assert_eq!(value["value"], text);
}

#[test]
fn text_is_stored_composed_and_what_hides_is_refused() {
    let seminar = Seminar::new();
    seminar.set("insurance", "title", "Sante\u{301}", "workers");
    seminar.run("show insurance").done().says("Sant\u{e9}");
    let before = seminar.head();
    for hidden in ["a\u{1b}[31mb", "a\u{202e}b", "a\u{7}b"] {
        let answer = seminar
            .tries_to_set("insurance", "title", hidden, "workers")
            .ends(2);
        answer.not_acknowledged().says("U+");
    }
    assert_eq!(seminar.head(), before);
}

#[test]
fn a_value_may_begin_with_a_dash_and_an_empty_one_empties() {
    let seminar = Seminar::new();
    let args = [
        "set",
        "insurance",
        "text",
        "--party",
        "workers",
        "--",
        "--stdin",
    ];
    seminar.call(args).run().done();
    seminar.run("show insurance").done().says("--stdin");
    seminar.set("insurance", "text", "- a list", "workers");
    seminar.run("show insurance").done().says("- a list");
    seminar
        .set("insurance", "text", "", "workers")
        .acknowledged();
    let shown = seminar.run("show insurance").done().out;
    assert!(!shown.contains("a list"));
}

#[test]
fn what_is_no_field_or_no_value_of_it_is_refused_in_a_sentence() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar
        .tries_to_set("insurance", "tilte", "x", "workers")
        .ends(2)
        .says("title, text, kind");
    seminar
        .tries_to_set("insurance", "start", "soon", "workers")
        .ends(2);
    seminar
        .tries_to_set("nothing", "title", "x", "workers")
        .ends(3);
    seminar
        .run("set insurance title --party workers")
        .ends(2)
        .says("--stdin");
    assert_eq!(seminar.head(), before);
}

#[test]
fn a_clause_is_added_where_it_is_wanted() {
    let seminar = Seminar::new();
    let add = |rest: &[&str]| {
        let args = ["add", "action", "--party", "workers"].iter().chain(rest);
        seminar.call(args).run().done().acknowledged();
    };
    add(&["--title", "Last", "--parent", "1"]);
    add(&["--title", "Between", "--after", "insurance"]);
    add(&[
        "--title",
        "First",
        "--parent",
        "health",
        "--first",
        "--id",
        "very-first",
    ]);
    let list = seminar.run("list --json").done().json();
    let number = |id: &str| {
        clause(&list, id)["number"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(number("very-first"), "1.1");
    assert_eq!(number("insurance"), "1.2");
    assert_eq!(number("between"), "1.3");
    assert_eq!(number("last"), "1.5");
    assert!(seminar.folder().join("clauses/health/last.toml").exists());
    seminar
        .run("add action --title X --id insurance --party workers")
        .ends(3);
    seminar
        .run("add action --title X --id Not-An-Id --party workers")
        .ends(2);
}

#[test]
fn a_clause_moves_and_never_under_itself() {
    let seminar = Seminar::new();
    seminar
        .run("move support --first --party employers")
        .done()
        .acknowledged();
    let list = seminar.run("list --json").done().json();
    assert_eq!(clause(&list, "support")["number"], "1.1");
    seminar
        .run("move insurance --parent campaign --party employers")
        .done();
    seminar
        .run("move campaign --after health --party employers")
        .done()
        .not_acknowledged();
    let list = seminar.run("list --json").done().json();
    assert_eq!(clause(&list, "insurance")["number"], "2.1");
    seminar
        .run("move health --parent support --party employers")
        .ends(3);
    seminar
        .run("move health --parent health --party employers")
        .ends(3);
    seminar.run("move health --party employers").ends(2);
}

#[test]
fn a_clause_with_others_under_it_goes_only_with_them() {
    let seminar = Seminar::new();
    seminar
        .run("remove health --party government")
        .ends(3)
        .says("2 clauses");
    seminar
        .run("remove health --with-children --party government")
        .done()
        .acknowledged();
    let list = seminar.run("list --json").done().json();
    assert_eq!(list["clauses"].as_array().unwrap().len(), 1);
    seminar.run("undo --party government").done();
    let list = seminar.run("list --json").done().json();
    assert_eq!(list["clauses"].as_array().unwrap().len(), 4);
}

#[test]
fn a_batch_answers_each_line_and_goes_on_after_a_mistake() {
    let seminar = Seminar::new();
    let lines = "insurance\ttext\tOne.\\n\\nTwo.\n\
                 nothing\ttitle\tx\n\
                 insurance\ttitle\tInsurance\n\
                 no tabs here\n\
                 support\ttitle\tHelp\n";
    let args = ["batch", "--party", "civil-society"];
    let answer = seminar.call(args).input(lines).run().ends(3);
    let lines = answer.out.lines();
    let said: Vec<String> = lines.map(|line| line.chars().take(5).collect()).collect();
    assert_eq!(said.len(), 5, "{answer:#?}");
    assert!(said[0].starts_with("ACK ") && said[4].starts_with("ACK "));
    assert_eq!(said[1..4], ["ERR 2", "SAME", "ERR 4"]);
    assert_eq!(answer.acknowledged(), seminar.head());
    let log = seminar
        .run("log --json --party civil-society")
        .done()
        .json();
    assert_eq!(log["changes"].as_array().unwrap().len(), 2);
    let shown = seminar.run("show insurance").done();
    shown.says("One.\n\nTwo.");
}

#[test]
fn undo_and_redo_are_changes_of_their_own() {
    let seminar = Seminar::new();
    let first = seminar
        .tries_to_set("insurance", "title", "New", "workers")
        .acknowledged();
    let args = ["undo", "--party", "employers", "--reason", "Too early."];
    let undone = seminar.call(args).run().done();
    undone.acknowledged();
    assert!(
        undone.out.starts_with("Taken back: the change to 1.1\n"),
        "{undone:#?}"
    );
    let git = seminar.git();
    let undo = git.head().unwrap().peel_to_commit().unwrap();
    assert!(undo.message().unwrap().contains("\n\nToo early.\n\n"));
    seminar.run("show insurance").done().says("1.1  Insurance");
    let redone = seminar.run("redo --party employers").done();
    redone.acknowledged();
    assert!(
        redone.out.starts_with("Done again: the change to 1.1\n"),
        "{redone:#?}"
    );
    seminar.run("show insurance").done().says("1.1  New");
    assert_eq!(seminar.run("log").done().out.lines().count(), 4);
    seminar.set("insurance", "title", "Newer", "workers");
    seminar
        .run(&format!("undo {first} --party workers"))
        .ends(3)
        .not_acknowledged();
    seminar.run("show insurance").done().says("1.1  Newer");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_output_does_not_turn_a_recorded_change_into_a_failure() {
    let seminar = Seminar::new();
    let full = || {
        Stdio::from(
            std::fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap(),
        )
    };
    let before = seminar.head();
    let args = ["set", "insurance", "title", "New", "--party", "workers"];
    let answer = seminar.call(args).to(full()).run().done();
    assert_ne!(seminar.head(), before);
    assert!(answer.err.contains(&seminar.head()), "{answer:#?}");
    seminar
        .call(["list"])
        .to(full())
        .run()
        .ends(3)
        .says("could not be written");
}

#[test]
fn a_pipe_with_nothing_in_it_empties_no_field() {
    let seminar = Seminar::new();
    let before = seminar.head();
    let args = ["set", "insurance", "text", "--stdin", "--party", "workers"];
    seminar.call(args).run().ends(2).says("Nothing came in");
    assert_eq!(seminar.head(), before);
    seminar
        .set("insurance", "text", "", "workers")
        .acknowledged();
}

#[test]
fn what_was_done_is_said_before_its_acknowledgement() {
    let seminar = Seminar::new();
    let said = |line: &[&str]| {
        let floor = ["--party", "workers"];
        let answer = seminar.call(line.iter().chain(&floor)).run().done();
        let lines: Vec<String> = answer.out.lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), 2, "{answer:#?}");
        assert!(lines[1].starts_with("ACK "), "{answer:#?}");
        lines[0].clone()
    };
    let set = said(&["set", "support", "text", "Help all."]);
    assert_eq!(set, "“Support” (Text) changed for Workers.");
    let add = said(&["add", "action", "--title", "Inform"]);
    assert_eq!(add, "“Inform” added for Workers.");
    let moved = said(&["move", "inform", "--top", "--first"]);
    assert_eq!(moved, "“Inform” moved for Workers.");
    let removed = said(&["remove", "inform"]);
    assert_eq!(removed, "“Inform” removed for Workers.");
}
