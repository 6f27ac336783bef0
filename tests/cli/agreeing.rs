//! Agreeing: `session`, `position`, `consensus`, `progress`, `gavel`, `record`.

use crate::common::{MORNING, Seminar, clause};

const PRESIDE: [&str; 2] = ["--party", "secretariat"];

fn open(seminar: &Seminar) {
    let args = [
        "session",
        "open",
        "First sitting",
        "--date",
        "2003-10-14",
        "--place",
        "Bamako",
        "--chair",
        "The Chair",
        "--agenda",
        "1.1,support",
        "--present",
        "workers:unions:A. Delegate,B. Other",
        "--present",
        "employers",
        "--time",
        MORNING,
    ];
    let answer = seminar.call(args.iter().chain(&PRESIDE)).run().done();
    answer.acknowledged();
    answer.says("2003-10-14");
}

#[test]
fn a_session_is_opened_kept_and_closed() {
    let seminar = Seminar::new();
    seminar
        .run("session")
        .done()
        .says("There is no session yet");
    seminar.run("session show").ends(3);
    seminar.run("session park 1.1 --party secretariat").ends(3);
    seminar
        .run("session open First")
        .ends(2)
        .says("without a voice");
    seminar
        .run("session open First --present unions --party secretariat")
        .ends(2)
        .says("unions");
    seminar
        .run("session open First --date soon --party secretariat")
        .ends(2);
    seminar
        .run("session oepn First --party secretariat")
        .ends(2);
    open(&seminar);
    seminar
        .run("session open Second --party secretariat")
        .ends(3)
        .not_acknowledged();

    let change = seminar
        .tries_to_set("insurance", "title", "New", "workers")
        .acknowledged();
    let log = seminar.run("log --json").done().json();
    assert_eq!(log["changes"][0]["commit"], change);
    assert_eq!(log["changes"][0]["session"], "2003-10-14");

    seminar
        .run("session present government workers:unions:Third --party secretariat")
        .done();
    seminar
        .run("session present employers --gone --party secretariat")
        .done()
        .says("Government, Workers");
    seminar
        .run("session present employers --gone --party secretariat")
        .ends(3);
    seminar
        .run("session agenda campaign 1.2 --party secretariat")
        .done()
        .acknowledged();
    seminar.run("session agenda --party secretariat").ends(2);
    let args = ["session", "park", "1.2", "--reason", "Figures are awaited."];
    seminar
        .call(args.iter().chain(&PRESIDE))
        .run()
        .done()
        .acknowledged();
    let shown = seminar.run("session show --json").done().json();
    assert_eq!(shown["state"], "open");
    assert_eq!(shown["place"], "Bamako");
    assert_eq!(shown["chair"], "The Chair");
    assert_eq!(shown["agenda"][0], "campaign");
    assert_eq!(shown["parked"][0]["reason"], "Figures are awaited.");
    assert_eq!(
        shown["present"][0]["delegates"].as_array().unwrap().len(),
        3
    );
    let shown = seminar.run("session show").done();
    shown
        .says("A. Delegate, B. Other")
        .says("The unions")
        .says("Figures are awaited.");
    seminar
        .run("session unpark 1.2 --party secretariat")
        .done()
        .acknowledged();

    seminar
        .run("session close --party secretariat")
        .done()
        .acknowledged();
    seminar.run("session close --party secretariat").ends(3);
    seminar
        .run("session")
        .done()
        .says("First sitting")
        .says("closed");
    let listed = seminar.run("session --json").done().json();
    assert_eq!(listed["sessions"][0]["state"], "closed");
    let args = ["session", "open", "Another", "--date", "2003-10-14"];
    seminar
        .call(args.iter().chain(&PRESIDE))
        .run()
        .done()
        .says("2003-10-14-2");
}

#[test]
fn a_prepared_session_is_opened_later() {
    let seminar = Seminar::new();
    seminar
        .run("session open Friday --date 2003-10-17 --place Bamako --prepare --party secretariat")
        .done();
    seminar.run("session").done().says("prepared");
    seminar.run("session show").ends(3);
    seminar
        .run("session open 2003-10-17 --chair Nobody --party secretariat")
        .done()
        .acknowledged();
    let shown = seminar.run("session show --json").done().json();
    assert_eq!(
        (&shown["name"], &shown["place"]),
        (&"Friday".into(), &"Bamako".into())
    );
    assert_eq!(
        seminar.run("session --json").done().json()["sessions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_position_holds_for_exactly_its_words() {
    let seminar = Seminar::new();
    let standing = |party: &str| {
        let shown = seminar.run("position 1.1 --json").done().json();
        let mut all = shown["positions"].as_array().unwrap().clone().into_iter();
        all.find(|it| it["party"] == party).unwrap()["standing"].clone()
    };
    let args = [
        "position",
        "1.1",
        "object",
        "--statement",
        "Too vague.",
        "--party",
        "workers",
    ];
    let answer = seminar.call(args).run().done();
    answer.acknowledged();
    answer.says("contested: Workers");
    seminar
        .run("position 1.1")
        .done()
        .says("Too vague.")
        .says("has not spoken");
    assert_eq!(standing("workers"), "held");
    seminar.set(
        "insurance",
        "text",
        "The public fund pays for care.",
        "government",
    );
    assert_eq!(standing("workers"), "stale");
    seminar
        .run("position 1.1")
        .done()
        .says("stale")
        .says("{+G:public +}");
    seminar.run("undo --party government").done();
    assert_eq!(standing("workers"), "held");
    seminar
        .run("move insurance --after support --party government")
        .done();
    seminar
        .run("position insurance none --party workers")
        .done()
        .acknowledged();
    let shown = seminar.run("position insurance").done();
    assert!(!shown.out.contains("object"), "{shown:#?}");
    let before = seminar.head();
    seminar
        .run("position insurance none --party workers")
        .ends(3);
    seminar
        .run("position insurance agree --party advisers")
        .ends(3);
    seminar
        .run("position insurance perhaps --party workers")
        .ends(2)
        .says("abstain");
    seminar
        .run("position nothing agree --party workers")
        .ends(3)
        .says("amendment");
    seminar.run("position insurance agree").ends(2);
    assert_eq!(seminar.head(), before);
}

#[test]
fn nobody_objects_for_those_who_are_absent() {
    let seminar = Seminar::new();
    seminar
        .run("position 1.1 --no-objection --party secretariat")
        .ends(3)
        .not_acknowledged();
    open(&seminar);
    seminar.run("position 1.1 abstain --party employers").done();
    seminar
        .run("position 1.1 --no-objection --party secretariat")
        .done()
        .acknowledged();
    seminar
        .run("position 1.1 --no-objection --party secretariat")
        .ends(3);
    let board = seminar.run("consensus --json").done().json();
    let row = clause(&board, "insurance");
    assert_eq!(row["consensus"], "open");
    assert_eq!(row["distance"], 2);
    let cells = row["positions"].as_array().unwrap();
    let stances: Vec<&str> = cells
        .iter()
        .map(|it| it["stance"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(stances, ["-", "abstain", "agree", "-"]);
    let shown = seminar.run("consensus 1.1").done();
    shown.says(". o + .").says("Insurance  open");
    seminar.run("consensus --nearest").done().says("No clause");
    seminar.run("position 1.1 agree --party government").done();
    seminar.run("consensus --nearest").done().says("Insurance");
    let open = seminar.run("consensus --open").done();
    open.says("Civil society");
    seminar.run("undo --party secretariat").done();
    seminar.run("list").done().says("Insurance");
}

#[test]
fn brackets_are_counted() {
    let seminar = Seminar::new();
    seminar.set(
        "support",
        "text",
        "The poor [and the old] are helped.",
        "workers",
    );
    seminar
        .run("table insurance title Fund --party employers")
        .done();
    let progress = seminar.run("progress --json").done().json();
    assert_eq!(
        (&progress["brackets"], &progress["pending"]),
        (&2.into(), &1.into())
    );
    let of = |list: &str, key: &str, id: &str| {
        let mut all = progress[list].as_array().unwrap().clone().into_iter();
        all.find(|it| it[key] == id).unwrap()["brackets"].clone()
    };
    assert_eq!(of("by-clause", "id", "support"), 1);
    assert_eq!(of("by-objective", "id", "health"), 2);
    assert_eq!(of("by-party", "party", "employers"), 1);
    assert_eq!(
        progress["history"].as_array().unwrap().last().unwrap()["brackets"],
        2
    );
    seminar
        .run("progress")
        .done()
        .says("2 open brackets")
        .says("Health care");
}

#[test]
fn the_gavel_waits_for_agreement_or_for_a_reason() {
    let seminar = Seminar::new();
    let strike = |rest: &[&str]| {
        let args = ["gavel", "plan-2003", "--party", "secretariat"];
        seminar.call(args.iter().chain(rest)).run()
    };
    strike(&[])
        .ends(1)
        .not_acknowledged()
        .says("1.1: no position yet");
    let told = seminar
        .run("gavel --dry-run --clause 1.1 --json")
        .ends(1)
        .json();
    assert_eq!(told["ready"], false);
    assert_eq!(told["obstacles"][0]["clause"], "insurance");
    for party in ["government", "employers", "workers", "civil-society"] {
        seminar
            .run(&format!("position 2 agree --party {party}"))
            .done();
    }
    seminar
        .run("gavel --dry-run --clause 2")
        .done()
        .says("1 clause can be adopted");
    let done = seminar
        .run("gavel campaign-2003 --clause 2 --party secretariat")
        .done();
    assert_eq!(done.acknowledged(), seminar.head());
    strike(&["--overrule", "Time has run out."])
        .done()
        .acknowledged();
    strike(&["--overrule", "Time has run out."]).ends(3);
    seminar.run("diff").done().says("Nothing has changed");
    seminar
        .run("gavel --rescind plan-2003 --party secretariat")
        .ends(2);
    let args = [
        "gavel",
        "--rescind",
        "plan-2003",
        "--reason",
        "Too early.",
        "--party",
        "secretariat",
    ];
    seminar.call(args).run().done().acknowledged();
    seminar.call(args).run().ends(3);
    seminar.run("gavel --party secretariat").ends(2);
}

#[test]
fn a_session_has_its_record() {
    let seminar = Seminar::new();
    open(&seminar);
    seminar.run("table 1.1 title Fund --party workers").done();
    seminar.run("adopt D.1 --party secretariat").done();
    seminar.run("session close --party secretariat").done();
    let record = seminar.run("record 2003-10-14").done();
    record.says("# ").says("First sitting").says("D.1");
    let french = seminar.run("record 2003-10-14 --language fr").done();
    assert_ne!(french.out, seminar.run("record 2003-10-14").done().out);
    seminar.run("record nothing").ends(3);
}

#[test]
fn what_is_said_in_a_dialogue_controls_no_terminal() {
    let seminar = Seminar::new();
    open(&seminar);
    let args = ["position", "1.1", "object", "--statement", "Too vague."];
    let party = ["--party", "workers"];
    seminar.call(args.iter().chain(&party)).run().done();
    for (path, plain) in [
        ("positions/workers.toml", "Too vague"),
        ("sessions/2003-10-14.toml", "First sitting"),
    ] {
        let file = std::fs::read_to_string(seminar.folder().join(path)).unwrap();
        let hostile = file.replace(plain, "\\u001b[2J\\u202e\\u009b!");
        assert_ne!(file, hostile);
        seminar.write(path, hostile);
    }
    seminar.commit("Edit by hand", "Party: workers");
    for line in [
        "position 1.1",
        "position 1.1 --json",
        "session",
        "session show",
        "session show --json",
        "record 2003-10-14",
        "consensus",
    ] {
        let shown = seminar.run(line).done();
        let raw = ['\u{1b}', '\u{9b}', '\u{202e}'];
        assert!(!shown.out.contains(raw), "{shown:#?}");
    }
}
