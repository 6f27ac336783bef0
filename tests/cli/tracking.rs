//! Who changed what: `diff`, `blame`, `log`.

use crate::common::{Seminar, clause, field, joined};

/// Three voices replace one word one after the other, and a fourth adds a sentence.
fn negotiated() -> Seminar {
    let seminar = Seminar::new();
    for (text, party) in [
        ("The State pays for care.", "workers"),
        ("The budget pays for care.", "employers"),
        ("The treasury pays for care.", "government"),
        (
            "The treasury pays for care. Reports are public.",
            "civil-society",
        ),
    ] {
        seminar.set("insurance", "text", text, party);
    }
    seminar
}

#[test]
fn a_pipe_gets_marks_with_letters_in_the_order_of_the_negotiation() {
    let seminar = negotiated();
    let tracked = seminar.run("diff start").done().out;
    assert_eq!(
        tracked,
        "1.1  Insurance  changed · insurance\n  Text\n    \
         The [-W:fund-]{+W:[-E:State-]+}{+E:[-G:budget-]+}{+G:treasury+} pays for care.{+C: Reports are public.+}\n"
    );
}

#[test]
fn colour_underlines_and_strikes_on_demand() {
    let seminar = negotiated();
    let tracked = seminar.run("diff start --color always").done().out;
    assert!(
        tracked.contains("\x1b[9;38;5;166mfund\x1b[0m"),
        "{tracked:?}"
    );
    assert!(tracked.contains("mtreasury\x1b[0m"), "{tracked:?}");
    assert!(!tracked.contains("{+"), "{tracked:?}");
}

#[test]
fn joined_spans_are_the_texts_at_either_end() {
    let seminar = negotiated();
    let json = seminar.run("diff start --json").done().json();
    let text = field(clause(&json, "insurance"), "text");
    let new = "The treasury pays for care. Reports are public.";
    assert_eq!(joined(text, &["kept", "inserted"]), new);
    assert_eq!(
        joined(text, &["kept", "deleted"]),
        "The fund pays for care."
    );
    let spans = text["spans"].as_array().unwrap();
    let by = |kind: &str, words: &str| {
        let mut found = spans.iter().filter(|it| it["kind"] == kind);
        let found = found.find(|it| it["text"].as_str().unwrap().contains(words));
        found.unwrap_or_else(|| panic!("{kind} {words} in {text:#}"))
    };
    assert_eq!(by("deleted", "fund")["party"], "workers");
    assert_eq!(by("inserted", "treasury")["party"], "government");
    assert_eq!(
        by("inserted", "treasury")["author"],
        "Government <government@seminar.plenary.invalid>"
    );
    assert_eq!(by("inserted", "Reports")["commit"], seminar.head());
    assert_eq!(json["rev"], seminar.head());
    assert_eq!(clause(&json, "insurance")["number"], "1.1");
    assert_eq!(clause(&json, "health")["change"], "same");
    assert_eq!(
        joined(field(clause(&json, "health"), "title"), &["kept"]),
        "Health care"
    );
}

#[test]
fn a_moved_paragraph_stays_its_writers_and_is_shown_as_moved() {
    let seminar = Seminar::new();
    let (one, two) = (
        "Extend health insurance to informal workers.",
        "The board reports to parliament.",
    );
    let text = |a: &str, b: &str| format!("{a}\n\n{b}");
    seminar.set("insurance", "text", &text(one, two), "workers");
    let base = seminar.head();
    seminar.set("insurance", "text", &text(two, one), "employers");

    let json = seminar.run(&format!("diff {base} --json")).done().json();
    let field = field(clause(&json, "insurance"), "text");
    assert_eq!(joined(field, &["kept", "inserted"]), text(two, one));
    assert_eq!(joined(field, &["kept", "deleted"]), text(one, two));
    let spans = field["spans"].as_array().unwrap().iter();
    let moved: Vec<_> = spans.filter(|span| span["moved"] == true).collect();
    for (kind, party) in [("inserted", "workers"), ("deleted", "employers")] {
        let spans = || moved.iter().filter(|span| span["kind"] == kind);
        let words = |span: &serde_json::Value| span["text"].as_str().unwrap().to_owned();
        assert_eq!(spans().map(|span| words(span)).collect::<String>(), two);
        let board = spans().find(|span| words(span).contains("board")).unwrap();
        assert_eq!(board["party"], party);
        assert!(spans().all(|span| span["by"]["party"] == "employers"));
    }

    let blame = seminar.run("blame --clause insurance --json").done().json();
    let mut spans = self::field(clause(&blame, "insurance"), "text")["spans"]
        .as_array()
        .unwrap()
        .iter();
    let is_word =
        |span: &serde_json::Value| span["text"].as_str().unwrap().contains(char::is_alphabetic);
    assert!(
        spans.all(|span| !is_word(span) || span["party"] != "employers"),
        "{blame:#}"
    );

    let shown = seminar.run(&format!("diff {base}")).done().out;
    assert!(
        shown.contains("{+→W:") && shown.contains("[-E→:"),
        "{shown}"
    );
}

#[test]
fn words_that_came_and_went_are_in_json_only_on_demand() {
    let seminar = negotiated();
    assert!(
        !seminar
            .run("diff start --json")
            .done()
            .out
            .contains("passing")
    );
    let json = seminar.run("diff start --json --passing").done().json();
    let spans = &field(clause(&json, "insurance"), "text")["spans"];
    let mut spans = spans.as_array().unwrap().iter();
    let state = spans
        .find(|span| span["text"].as_str().unwrap().contains("State"))
        .unwrap();
    assert_eq!(state["kind"], "passing");
    assert_eq!(state["party"], "workers");
    assert_eq!(state["struck"]["party"], "employers");
}

#[test]
fn the_baseline_is_the_last_adoption_else_the_start() {
    let seminar = Seminar::new();
    let start = seminar.head();
    seminar.set("insurance", "title", "One", "workers");
    assert_eq!(seminar.run("diff --json").done().json()["base"], start);
    let adopted = seminar.head();
    seminar.adopt("first-sitting");
    seminar.set("insurance", "title", "Two", "employers");
    assert_eq!(seminar.run("diff --json").done().json()["base"], adopted);
    assert_eq!(
        seminar.run("diff first-sitting --json").done().json()["base"],
        adopted
    );
    assert_eq!(
        seminar.run("diff start --json").done().json()["base"],
        start
    );
    let head = seminar.head();
    let earlier = seminar
        .run(&format!("diff start..{adopted} --json"))
        .done()
        .json();
    assert_eq!(earlier["rev"], adopted);
    assert_eq!(
        seminar.run("diff adoption..HEAD --json").done().json()["rev"],
        head
    );
    let empty = seminar.run("diff empty --json").done().json();
    assert_eq!(empty["base"], serde_json::Value::Null);
    assert_eq!(clause(&empty, "health")["change"], "added");
    seminar.run("diff nowhere").ends(3);
}

#[test]
fn a_baseline_may_be_a_day_or_a_session() {
    let seminar = Seminar::new();
    seminar.sittings(&["first", "second"]);
    let start = seminar.head();
    let set = |title: &str, rest: &str| {
        let line = format!("set insurance title {title} --party workers {rest}");
        seminar.run(&line).done().acknowledged()
    };
    let first = set("One", "--time 2003-10-14T09:00 --session first");
    let last = set("Two", "--time 2003-10-14T18:00 --session first");
    set("Three", "--time 2003-10-15T09:00 --session second");
    let base =
        |word: &str| seminar.run(&format!("diff {word} --json")).done().json()["base"].clone();
    assert_eq!(base("2003-10-14"), last);
    assert_eq!(base("session:first"), last);
    assert_eq!(base("2003-10-13"), start);
    assert_ne!(base("HEAD~2"), last);
    assert_eq!(base("HEAD~2"), first);
    seminar.run("diff 1999-01-01").ends(3);
    seminar.run("diff session:none").ends(3);
}

#[test]
fn a_tracked_text_can_be_asked_of_some_clauses_and_voices() {
    let seminar = negotiated();
    seminar.set("campaign", "title", "Action", "workers");
    let one = seminar.run("diff start --clause 2").done().out;
    assert!(
        one.contains("campaign") && !one.contains("insurance"),
        "{one}"
    );
    let theirs = seminar.run("diff start --party employers").done().out;
    assert!(
        !theirs.contains("campaign") && theirs.contains("insurance"),
        "{theirs}"
    );
    seminar.run("remove support --party workers").done();
    let gone = seminar.run("diff start --clause support").done().out;
    assert!(gone.contains("removed") && gone.contains("[-W:"), "{gone}");
}

#[test]
fn where_nothing_changed_a_sentence_says_so() {
    let seminar = Seminar::new();
    let answer = seminar.run("diff").done();
    assert_eq!(answer.out, "Nothing has changed since the baseline.\n");
}

#[test]
fn blame_names_the_change_that_wrote_each_word() {
    let seminar = negotiated();
    let json = seminar.run("blame --json").done().json();
    let text = field(clause(&json, "insurance"), "text");
    assert_eq!(
        joined(text, &["kept"]),
        "The treasury pays for care. Reports are public."
    );
    let spans = text["spans"].as_array().unwrap();
    let of = |words: &str| {
        let mut found = spans
            .iter()
            .filter(|it| it["text"].as_str().unwrap().contains(words));
        found.next().unwrap()["party"].clone()
    };
    assert_eq!(of("treasury"), "government");
    assert_eq!(of("Reports"), "civil-society");
    assert_eq!(of("pays"), "secretariat");
    let people = seminar.run("blame --clause 1.1").done().out;
    assert!(people.contains("treasury"), "{people}");
    assert!(!people.contains("Campaign"), "{people}");
}

#[test]
fn the_log_is_by_voice_and_by_clause() {
    let seminar = negotiated();
    let log = |rest: &str| {
        seminar
            .run(&format!("log {rest}"))
            .done()
            .out
            .lines()
            .count()
    };
    assert_eq!(log(""), 5);
    assert_eq!(log("--party workers"), 1);
    assert_eq!(log("--party workers --party employers"), 2);
    assert_eq!(log("--clause insurance"), 5);
    assert_eq!(log("--clause 2"), 1);
    assert_eq!(log("--limit 2"), 2);
    let json = seminar.run("log --json --limit 1").done().json();
    let change = &json["changes"][0];
    assert_eq!(change["party"], "civil-society");
    assert_eq!(change["commit"], seminar.head());
    assert_eq!(change["clauses"][0], "insurance");
    assert_eq!(change["recorder"], "Recorder <recorder@example.invalid>");
    assert_eq!(change["time"], "2003-10-14T09:30:00-06:00");
}

#[test]
fn who_is_not_known_is_not_guessed() {
    let seminar = Seminar::new();
    seminar.clause(
        "campaign",
        "objective",
        None,
        20,
        "Action",
        "A campaign is begun.",
    );
    seminar.commit("An edit by nobody", "");
    seminar
        .run("diff start")
        .done()
        .says("[-?:Campaign-]{+?:Action+}");
    let json = seminar.run("diff start --json").done().json();
    let title = field(clause(&json, "campaign"), "title");
    assert_eq!(title["spans"][0]["party"], serde_json::Value::Null);
    assert_eq!(title["spans"][0]["commit"], seminar.head());
}

#[test]
fn what_is_kept_between_runs_changes_no_answer() {
    let seminar = negotiated();
    let cache = seminar.folder().join("../cache");
    let ask = |line: &str| {
        let call = seminar.call(line.split(' ')).env("XDG_CACHE_HOME", &cache);
        call.run().done().out
    };
    let lines = [
        "blame --json",
        "blame --json --at HEAD~2",
        "diff start --json",
        "log --json",
    ];
    for round in 0..4 {
        for line in lines {
            let fresh = seminar.call(line.split(' ')).env(
                "XDG_CACHE_HOME",
                seminar.folder().join(format!("../{round}")),
            );
            assert_eq!(ask(line), fresh.run().done().out, "{line} in round {round}");
        }
        match round {
            0 => drop(seminar.set("campaign", "title", "Later", "workers")),
            1 => damage(&cache),
            _ => drop(seminar.run("undo --party employers").done()),
        }
    }
}

/// Cuts every file in two and writes something else behind.
fn damage(folder: &std::path::Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            damage(&path);
        } else {
            let mut bytes = std::fs::read(&path).unwrap();
            bytes.truncate(bytes.len() / 2);
            bytes.extend(b"not what was written");
            std::fs::write(&path, bytes).unwrap();
        }
    }
}

#[test]
fn a_plan_that_came_later_than_its_repository_is_new() {
    let seminar = Seminar::empty();
    seminar.write("notes.txt", "Before the plan.\n");
    seminar.commit("Begin with notes", "");
    seminar.write(
        "plan.toml",
        "format = 1\nid = \"late\"\ntitle = \"Late\"\ncountries = [\"ML\"]\nlanguage = \"en\"\nstage = \"drafting\"\n",
    );
    seminar.clause("care", "objective", None, 10, "Care", "For all.");
    seminar.commit("Record the plan", "Party: secretariat");
    seminar.run("list").done().says("Care");
    let list = seminar.run("list --json").done().json();
    assert_eq!(clause(&list, "care")["state"], "added");
    let diff = seminar.run("diff --json").done().json();
    assert_eq!(clause(&diff, "care")["change"], "added");
    seminar.run("diff start").done().says("For all.");
}

#[test]
fn ends_of_lines_are_no_words_of_anybody() {
    let seminar = Seminar::new();
    let file = "id = \"campaign\"\nkind = \"objective\"\norder = 20\ntitle = \"Campaign\"\ntext = \"\"\"\nOne paragraph.\n\nAnother.\n\"\"\"\n";
    seminar.write("clauses/campaign.toml", file);
    let before = seminar.commit("Write two paragraphs", "Party: workers");
    let crlf = file.replace('\n', "\r\n");
    seminar.write("clauses/campaign.toml", &crlf);
    seminar.commit("Save it with another editor", "Party: employers");
    let diff = seminar.run(&format!("diff {before} --json")).done().json();
    assert_eq!(clause(&diff, "campaign")["change"], "same");
    let crlf = crlf.replace("Another", "A second");
    seminar.write("clauses/campaign.toml", crlf);
    seminar.commit("Change a word", "Party: government");
    let diff = seminar.run(&format!("diff {before} --json")).done().json();
    let text = field(clause(&diff, "campaign"), "text").clone();
    assert_eq!(
        joined(&text, &["kept", "inserted"]),
        "One paragraph.\n\nA second."
    );
    assert_eq!(
        joined(&text, &["kept", "deleted"]),
        "One paragraph.\n\nAnother."
    );
    let mut spans = text["spans"].as_array().unwrap().iter();
    assert!(spans.all(|span| span["kind"] == "kept" || span["party"] == "government"));
    // An edit leaves the ends of the lines of the file as they are.
    seminar.set("campaign", "title", "The campaign", "workers");
    let file = std::fs::read_to_string(seminar.folder().join("clauses/campaign.toml")).unwrap();
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
}

#[test]
fn a_file_that_was_never_readable_is_no_clause() {
    let seminar = Seminar::new();
    seminar.write("clauses/odd.toml", "id = ");
    seminar.commit("Break a file", "Party: workers");
    for line in ["diff start --json", "blame --json"] {
        let answer = seminar.run(line).done().json();
        assert!(clause(&answer, "odd").is_null(), "{line}");
    }
    for line in ["diff start", "blame"] {
        assert!(!seminar.run(line).done().out.contains("odd"), "{line}");
    }
    seminar.run("check").ends(1).says("odd.toml");
}

#[test]
fn who_moved_or_removed_a_clause_is_told_whatever_became_of_its_words() {
    let seminar = Seminar::new();
    let start = seminar.run("diff start --json").done().json();
    let number = |id: &str| clause(&start, id)["number"].clone();
    let (insurance, campaign) = (number("insurance"), number("campaign"));
    seminar
        .run("move insurance --parent campaign --first --party workers")
        .done();
    seminar.set("insurance", "text", "Another text.", "employers");
    let json = seminar.run("diff start --json").done().json();
    let moved = clause(&json, "insurance");
    assert_eq!(moved["change"], "changed");
    assert_eq!(moved["moved"]["party"], "workers");
    assert_eq!(moved["moved"]["from"]["number"], insurance);
    assert_eq!(moved["moved"]["from"]["parent"], "health");
    assert_eq!(moved["moved"]["from"]["after"], serde_json::Value::Null);
    assert!(clause(&json, "health")["moved"].is_null());
    // The command writes the same when it is asked for the one clause, and again.
    let one = seminar.run("diff start --clause insurance --json").done();
    assert_eq!(clause(&one.json(), "insurance"), moved);
    assert_eq!(seminar.run("diff start --json").done().json(), json);
    seminar.run("remove insurance --party government").done();
    seminar.run("remove campaign --party civil-society").done();
    let json = seminar.run("diff start --json").done().json();
    let gone = clause(&json, "campaign");
    assert_eq!(gone["removed"]["party"], "civil-society");
    assert_eq!(gone["removed"]["from"]["number"], campaign);
    assert_eq!(clause(&json, "insurance")["removed"]["party"], "government");
    assert_eq!(
        clause(&json, "insurance")["removed"]["from"]["number"],
        insurance
    );
}
