//! The screen in words, with lines in the place of keys: what somebody does who listens, from opening a plan to a change
//! that is recorded.

use crate::common::Seminar;

/// What is heard after these lines.
fn heard(seminar: &Seminar, lines: &[&str]) -> String {
    let input = lines.join("\n") + "\n";
    let call = seminar.call(["--plain"]).input(input);
    let answer = call.run().done();
    assert!(!answer.out.contains('\u{1b}'), "{}", answer.out);
    answer.out
}

#[test]
fn a_change_is_typed_in_lines_and_recorded_for_who_has_the_floor() {
    let seminar = Seminar::new();
    let lines = [
        "3",
        "Down",
        "e",
        "./The fund/The national fund/",
        "And nobody is left out.",
        ".",
        "t",
    ];
    let out = heard(&seminar, &lines);
    assert!(out.starts_with("Outline\nNobody has the floor"), "{out}");
    for said in [
        "The floor: Workers\n",
        "1.1 Insurance, 2 of 4\n",
        "Typing: Text. Clause 1.1, Insurance, 2 of 4\n",
        "inserted by Workers: national – end inserted",
        "inserted by Workers: And nobody is left out. – end inserted",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    let recorded = seminar.run("show insurance").done().out;
    for line in [
        "The national fund pays for care.",
        "And nobody is left out.",
    ] {
        assert!(recorded.contains(line), "{recorded}");
    }
    let log = seminar.run("log --json").done().json();
    assert_eq!(
        log["changes"][0]["party"].as_str(),
        Some("workers"),
        "{log}"
    );
}

#[test]
fn what_cannot_be_done_is_said_and_changes_nothing() {
    let seminar = Seminar::new();
    let before = seminar.head();
    let lines = [
        "nothing of the kind",
        "1",
        "Down",
        "e",
        "./no such words/x/",
        ".9 More.",
        ".Esc",
    ];
    let out = heard(&seminar, &lines);
    for said in [
        "Nothing is called “nothing of the kind” here.",
        "“no such words” does not stand in this text.",
        "This text has one paragraph.",
    ] {
        assert!(out.contains(said), "{said}: {out}");
    }
    assert_eq!(seminar.head(), before);
}

#[test]
fn commands_are_run_by_their_names_in_every_language_and_answers_by_their_numbers() {
    let seminar = Seminar::new();
    for (language, history, quit) in [
        ("en", "History", "Quit"),
        ("fr", "Historique", "Quitter"),
        ("es", "Historial", "Salir"),
        ("pt", "Histórico", "Sair"),
    ] {
        let call = seminar.call(["--plain", "--lang", language]);
        let out = call
            .input(format!("{history}\n{quit}\nDown\n"))
            .run()
            .done()
            .out;
        assert!(out.contains("Record the first state"), "{out}");
    }
    let before = seminar.head();
    // Text is left: the third answer throws it away.
    let lines = ["2", "Down", "e", "More.", ".Esc", "4", "Ctrl-L"];
    let out = heard(&seminar, &lines);
    assert!(out.contains("\n1. ") && out.contains("\n4. "), "{out}");
    assert!(out.trim_end().ends_with('.'), "{out}");
    assert_eq!(seminar.head(), before);
}

/// Whoever fills in a form line by line goes about in it by keys: none of their names becomes a title.
#[test]
fn in_a_form_a_key_by_its_name_is_the_key_and_all_else_is_text() {
    let seminar = Seminar::new();
    let plan = seminar.read("plan.toml");
    // Down from the title, the countries by their list, and Ctrl-S; in the table of organisations Down and Esc.
    let lines = [
        "6", "P", "Down", "Enter", "Down", "Esc", "Enter", "senegal", "Up", "Our plan", "Ctrl-S",
    ];
    let out = heard(&seminar, &lines);
    assert!(out.contains("Countries: Mali, Senegal"), "{out}");
    let after = seminar.read("plan.toml");
    let expected = plan
        .replace("title = \"A plan\"", "title = \"Our plan\"")
        .replace("[\"ML\"]", "[\"ML\", \"SN\"]");
    assert_eq!(after, expected, "{out}");
}

/// A question is left by Esc, whatever it asks for: nothing is called so.
#[test]
fn an_answer_that_names_a_key_is_the_key() {
    let seminar = Seminar::new();
    let before = seminar.head();
    let lines = ["6", "g", "1", "2", "Esc", ":", "Esc", "/", "Esc"];
    let out = heard(&seminar, &lines);
    assert!(out.contains("Why is it adopted"), "{out}");
    assert_eq!(seminar.head(), before, "{out}");
    assert!(!seminar.read("plan.toml").contains("Esc"));
}

#[test]
fn settings_can_ask_for_it() {
    let seminar = Seminar::new();
    let config = seminar.around().join("home/.config/plenary");
    std::fs::create_dir_all(&config).unwrap();
    std::fs::write(config.join("settings.toml"), "plain = true\n").unwrap();
    let call = seminar.call::<&str>([]).input("q\n");
    assert!(call.run().done().out.starts_with("Outline\n"));
}
