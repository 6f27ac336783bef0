//! Words that go from one clause to another stay their writers'.

use crate::common::{Seminar, clause, field};

/// Who wrote these words of a clause's field, and who moved them.
fn whose(answer: &serde_json::Value, id: &str, name: &str, words: &str) -> (String, String) {
    let spans = field(clause(answer, id), name)["spans"].as_array().unwrap();
    let has = |span: &&serde_json::Value| span["text"].as_str().unwrap().contains(words);
    let span = spans.iter().find(has).unwrap();
    let party = |of: &serde_json::Value| of["party"].as_str().unwrap_or_default().to_owned();
    (party(span), party(&span["by"]))
}

#[test]
fn what_one_commit_carries_to_another_clause_stays_its_writers() {
    let seminar = Seminar::new();
    let (own, board) = (
        "The fund pays for care.",
        "The board meets in March and reports to all.",
    );
    let both = format!("{own} {board}");
    seminar.set("insurance", "text", &both, "workers");
    let base = seminar.head();
    seminar.clause("insurance", "action", Some("health"), 10, "Insurance", own);
    let grown = format!("The poor are helped. Nobody is left out of it. {board}");
    seminar.clause("support", "action", Some("health"), 20, "Support", &grown);
    seminar.commit("Move the board", "Party: employers");

    let nobody = String::new();
    for clauses in ["", "--clause support", "--clause support --clause health"] {
        let blame = seminar
            .run(&format!("blame {clauses} --json"))
            .done()
            .json();
        let whose = |words| whose(&blame, "support", "text", words);
        assert_eq!(whose("board meets"), ("workers".to_owned(), nobody.clone()));
        assert_eq!(whose("left out"), ("employers".to_owned(), nobody.clone()));
        assert_eq!(whose("poor"), ("secretariat".to_owned(), nobody.clone()));
    }
    let diff = seminar.run(&format!("diff {base} --json")).done().json();
    let moved = whose(&diff, "support", "text", "board meets");
    assert_eq!(moved, ("workers".to_owned(), "employers".to_owned()));
    let new = whose(&diff, "support", "text", "left out");
    assert_eq!(new, ("employers".to_owned(), nobody.clone()));
    let shown = seminar
        .run(&format!("diff {base} --clause support"))
        .done()
        .out;
    assert!(shown.contains("{+→W:"), "{shown}");

    // Undone, everything is where it was and whose it was.
    let before = seminar
        .run(&format!("blame --at {base} --json"))
        .done()
        .json();
    seminar.run("undo --party secretariat").done();
    let after = seminar.run("blame --json").done().json();
    assert_eq!(before["clauses"], after["clauses"]);
    let diff = seminar.run(&format!("diff {base} --json")).done().json();
    for id in ["insurance", "support"] {
        assert_eq!(clause(&diff, id)["change"], "same");
    }
}

#[test]
fn blame_that_is_carried_on_knows_whose_words_came_from_another_clause() {
    let seminar = Seminar::new();
    let board = "The board meets in March and reports to all.";
    seminar.set("insurance", "text", board, "workers");
    for step in 0..70 {
        let title = format!("Campaign {step}");
        seminar.clause(
            "campaign",
            "objective",
            None,
            20,
            &title,
            "A campaign is begun.",
        );
        seminar.commit("Go on", "Party: government");
    }
    // Kept from now on.
    seminar.run("blame --json").done();
    let file = seminar.folder().join("clauses/insurance.toml");
    std::fs::remove_file(file).unwrap();
    seminar.clause("support", "action", Some("health"), 20, "Support", board);
    seminar.commit("Join the two", "Party: employers");
    let blame = seminar.run("blame --json").done().json();
    let (party, _) = whose(&blame, "support", "text", "board meets");
    assert_eq!(party, "workers");
    seminar.set("campaign", "title", "One", "government");
    assert_eq!(
        seminar.run("blame --json").done().json()["clauses"][1],
        blame["clauses"][1]
    );
}
