use super::*;

const PLAN: &str = "/somewhere/plan";

fn draft(text: &str) -> Draft {
    Draft {
        clause: "preamble".to_owned(),
        field: "text".to_owned(),
        floor: Some(Speaker::of(crate::plan::Voice::Workers)),
        text: text.to_owned(),
        base: Some(ObjectId([7; 20])),
        time: 1_000,
    }
}

fn open(state: &Path) -> Journal {
    Journal::open(state, PLAN).unwrap()
}

/// Leaves the journal as a killed process does: its file stays, its lock goes.
fn kill(journal: Journal) {
    journal.open.lock().unwrap().insert(
        "kept-from-cleaning".to_owned(),
        Kept {
            draft: draft(""),
            since: 0,
        },
    );
    drop(journal);
}

fn files(state: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for plan in fs::read_dir(state.join("journal")).unwrap() {
        let plan = plan.unwrap().path();
        found.extend(
            fs::read_dir(plan)
                .unwrap()
                .map(|entry| entry.unwrap().path()),
        );
    }
    found
}

#[test]
fn what_a_dead_process_left_is_offered_once() {
    let state = tempfile::tempdir().unwrap();
    let first = open(state.path());
    for text in ["A", "As", "As the", "At the", "At the seminar"] {
        first.note("a", &draft(text)).unwrap();
    }
    first.note("b", &draft("other")).unwrap();
    kill(first);
    let second = open(state.path());
    let texts: Vec<&str> = second
        .offered()
        .iter()
        .map(|it| it.draft.text.as_str())
        .collect();
    assert_eq!(texts, ["At the seminar", "other"]);
    assert_eq!(second.offered()[0].draft, draft("At the seminar"));
    // The second lives: what it took over is not offered to a third.
    let third = open(state.path());
    assert!(third.offered().is_empty());
    // It dies as well, without anybody having looked.
    drop(third);
    kill(second);
    assert_eq!(open(state.path()).offered().len(), 2);
}

#[test]
fn what_a_process_that_dies_slowly_left_is_offered_when_it_is_dead() {
    let state = tempfile::tempdir().unwrap();
    let first = open(state.path());
    first.note("a", &draft("Still held")).unwrap();
    let mut second = open(state.path());
    assert!(second.offered().is_empty());
    assert!(second.is_shared());
    assert_eq!(second.look_again().unwrap(), []);
    assert!(second.is_shared());
    kill(first);
    let found = second.look_again().unwrap();
    assert!(found.iter().any(|it| it.draft.text == "Still held"));
    assert!(!second.is_shared());
    assert_eq!(second.look_again().unwrap(), []);
}

#[test]
fn what_is_settled_is_gone() {
    let state = tempfile::tempdir().unwrap();
    let mut first = open(state.path());
    first.note("a", &draft("one")).unwrap();
    first.note("b", &draft("two")).unwrap();
    first.settle("a").unwrap();
    kill(first);
    let mut second = open(state.path());
    assert_eq!(second.offered().len(), 1);
    assert_eq!(second.offered()[0].id, "b");
    second.settle("b").unwrap();
    assert!(second.offered().is_empty());
    drop(second);
    assert!(files(state.path()).is_empty());
}

#[test]
fn a_draft_taken_over_goes_on() {
    let state = tempfile::tempdir().unwrap();
    let first = open(state.path());
    first.note("a", &draft("one")).unwrap();
    kill(first);
    let second = open(state.path());
    second.note("a", &draft("one two")).unwrap();
    kill(second);
    assert_eq!(open(state.path()).offered()[0].draft.text, "one two");
}

#[test]
fn plans_do_not_mix() {
    let state = tempfile::tempdir().unwrap();
    let first = open(state.path());
    first.note("a", &draft("one")).unwrap();
    kill(first);
    let other = Journal::open(state.path(), "/elsewhere").unwrap();
    assert!(other.offered().is_empty());
    assert_eq!(open(state.path()).offered().len(), 1);
}

#[test]
fn a_torn_end_and_rubbish_do_no_harm() {
    let state = tempfile::tempdir().unwrap();
    let first = open(state.path());
    first.note("a", &draft("one")).unwrap();
    first.note("a", &draft("one two")).unwrap();
    let path = first.path.clone();
    kill(first);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 5]).unwrap();
    fs::write(path.with_file_name("rubbish.jsonl"), [0xFF, 0, b'\n']).unwrap();
    fs::create_dir(path.with_file_name("folder.jsonl")).unwrap();
    let second = open(state.path());
    assert_eq!(second.offered().len(), 1);
    assert_eq!(second.offered()[0].draft.text, "one");
}

#[test]
fn typing_costs_what_is_typed() {
    let state = tempfile::tempdir().unwrap();
    let journal = open(state.path());
    let mut text = "word ".repeat(2_000);
    for _ in 0..1_000 {
        text.push('x');
        journal.note("a", &draft(&text)).unwrap();
    }
    let size = fs::metadata(&journal.path).unwrap().len();
    assert!(size < 300_000, "{size}");
    kill(journal);
    assert_eq!(open(state.path()).offered()[0].draft.text, text);
}

/// Run as a process of its own by the next test.
#[test]
#[ignore = "types until it is killed"]
fn types_until_killed() {
    let Some(state) = std::env::var_os("PLENARY_TEST_STATE") else {
        return;
    };
    let journal = open(Path::new(&state));
    let mut text = String::new();
    loop {
        text.push('x');
        journal.note("a", &draft(&text)).unwrap();
        fs::write(Path::new(&state).join("noted"), text.len().to_string()).unwrap();
    }
}

#[test]
fn what_was_noted_survives_a_kill() {
    let state = tempfile::tempdir().unwrap();
    let mut typist = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--ignored",
            "--exact",
            "store::journal::tests::types_until_killed",
        ])
        .env("PLENARY_TEST_STATE", state.path())
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let noted = || {
        fs::read_to_string(state.path().join("noted"))
            .ok()?
            .parse::<usize>()
            .ok()
    };
    while noted().is_none_or(|noted| noted < 50) {
        thread::sleep(Duration::from_millis(5));
    }
    // Alive: nothing is offered.
    assert!(open(state.path()).offered().is_empty());
    typist.kill().unwrap();
    typist.wait().unwrap();
    let told = noted().unwrap_or(50);
    let journal = open(state.path());
    assert_eq!(journal.offered().len(), 1);
    assert!(journal.offered()[0].draft.text.len() >= told);
}

#[test]
fn a_draft_that_an_earlier_version_left_is_read() {
    let line = r#"{"draft":{"id":"1","draft":{"clause":"preamble","field":"text","voice":"civil-society","organisation":"mutuals","speaker":{"name":"Awa","email":"awa@example.invalid"},"text":"All","base":null,"time":5}}}"#;
    let drafts = line::open_drafts(format!("{line}\n").as_bytes()).0;
    let floor = Speaker {
        voice: crate::plan::Voice::CivilSociety,
        organisation: Some("mutuals".to_owned()),
        delegate: Some(crate::plan::Delegate {
            name: "Awa".to_owned(),
            email: Some("awa@example.invalid".to_owned()),
        }),
    };
    assert_eq!(drafts["1"].floor, Some(floor));
    assert_eq!(drafts["1"].text, "All");
    let nobody = line.replace("civil-society", "nobody");
    let drafts = line::open_drafts(format!("{nobody}\n").as_bytes()).0;
    assert_eq!(
        (&drafts["1"].floor, drafts["1"].text.as_str()),
        (&None, "All")
    );
}

/// What is offered of a journal of these lines, as clause and text; the same is offered again to the next.
fn offered_of(lines: &[u8]) -> Vec<(String, String)> {
    let state = tempfile::tempdir().unwrap();
    let own = open(state.path());
    let path = own.path.with_file_name("0.jsonl");
    drop(own);
    fs::write(path, lines).unwrap();
    let offers = || {
        let journal = open(state.path());
        let told = journal.offered().iter();
        let told = told.map(|it| (it.draft.clause.clone(), it.draft.text.clone()));
        told.collect::<Vec<_>>()
    };
    let first = offers();
    assert_eq!(offers(), first);
    first
}

#[test]
fn what_a_later_version_left_is_offered_as_text() {
    let pair = |clause: &str, text: &str| (clause.to_owned(), text.to_owned());
    let lines = concat!(
        r#"{"edition":7}"#,
        "\n",
        r#"{"draft":{"id":"1","draft":{"clause":"preamble","field":"text","text":"All who work","base":null,"time":5}}}"#,
        "\n",
        r#"{"body":{"where":["preamble"],"words":"All who work and live here"}}"#,
        "\n",
    );
    assert_eq!(
        offered_of(lines.as_bytes()),
        [pair("", "All who work and live here")]
    );
    // What was understood before a line that is not keeps its place.
    let lines = lines.replace(r#"{"edition":7}"#, r#"{"edition":1}"#);
    assert_eq!(
        offered_of(lines.as_bytes()),
        [
            pair("", "All who work and live here"),
            pair("preamble", "All who work"),
        ]
    );
}

#[test]
fn a_first_line_that_a_power_cut_tore_is_offered_as_far_as_it_goes() {
    let state = tempfile::tempdir().unwrap();
    let journal = open(state.path());
    journal
        .note("a", &draft("Nothing \"here\" is lost"))
        .unwrap();
    let bytes = fs::read(&journal.path).unwrap();
    drop(journal);
    let text = bytes.windows(8).position(|it| it == b"is lost\"").unwrap();
    for (end, told) in [
        (text, r#"Nothing "here" "#),
        (bytes.len() - 1, r#"Nothing "here" is lost"#),
    ] {
        let offered = offered_of(&bytes[..end]);
        assert_eq!(offered, [(String::new(), told.to_owned())]);
    }
}

#[cfg(unix)]
#[test]
fn links_pipes_and_devices_among_the_journals_are_passed_over() {
    let state = tempfile::TempDir::new().unwrap();
    drop(open(state.path()));
    let folders = fs::read_dir(state.path().join("journal")).unwrap();
    let folder = folders.flatten().next().unwrap().path();
    let outside = state.path().join("precious");
    fs::write(&outside, "precious").unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(folder.join("pipe.jsonl"))
        .status();
    assert!(made.unwrap().success());
    for (name, to) in [
        ("link", outside.as_path()),
        ("device", Path::new("/dev/zero")),
    ] {
        std::os::unix::fs::symlink(to, folder.join(format!("{name}.jsonl"))).unwrap();
    }
    let mut journal = open(state.path());
    assert!(journal.offered().is_empty());
    journal.note("a", &draft("Words.")).unwrap();
    journal.settle("a").unwrap();
    assert_eq!(fs::read(&outside).unwrap(), b"precious");
}
