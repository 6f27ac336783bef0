//! Promises against reports, from end to end: each party's last report side by side, whose each is, and what is missing.

use crate::common::{Answer, MORNING, Seminar};
use crate::layouts::git_says;
use serde_json::{Value, json};

const INDICATORS: &str = "Reach; unit: people; baseline: 260000; baseline-year: 2004; target: 865000; target-year: 2009\n\
                          Out of pocket; unit: per cent; baseline: 62; target: 40; better: lower\n\
                          Clinics; target: 20";

/// A plan that promises something in one clause.
fn seminar() -> Seminar {
    let seminar = Seminar::new();
    for line in ["config user.name R", "config user.email r@example.invalid"] {
        git_says(&seminar, line);
    }
    for (field, rows) in [
        ("indicator", INDICATORS),
        (
            "milestone",
            "Draft; date: 2005-06-30\nLaw before parliament; date: 2006-03-31",
        ),
        (
            "funding",
            "Donor; amount: 100; currency: EUR; year: 2006; until: 2008; state: committed\nState; amount: 50.5; currency: XTS; year: 2006; state: sought",
        ),
    ] {
        seminar.set("insurance", field, rows, "government");
    }
    seminar
}

fn report(seminar: &Seminar, party: &str, date: &str, words: &[&str]) -> Answer {
    let fixed = ["report", "insurance", "--party", party, "--date", date];
    let call = seminar.call([&fixed[..], words].concat());
    call.args(["--time", MORNING]).run()
}

fn reach(seminar: &Seminar, party: &str, date: &str, value: &str) -> String {
    let words = ["--indicator", "Reach", "--value", value];
    report(seminar, party, date, &words).done().acknowledged()
}

fn told(seminar: &Seminar) -> Value {
    let told = seminar.run("follow-up --on 2006-06-30 --json").done();
    told.json()
}

/// Who reported what of the first indicator.
fn reported(seminar: &Seminar) -> Vec<(Value, Value)> {
    let told = told(seminar);
    let reports = told["clauses"][0]["indicators"][0]["reports"].as_array();
    let reports = reports.unwrap().iter();
    reports
        .map(|one| (one["party"].clone(), one["value"].clone()))
        .collect()
}

#[test]
fn each_partys_last_report_stands_beside_the_others_and_none_is_averaged() {
    let seminar = seminar();
    let digest = || seminar.run("position insurance --json").done().json()["digest"].clone();
    let before = digest();
    reach(&seminar, "government", "2005-12-31", "300000");
    let last = reach(&seminar, "government", "2006-02-28", "310000");
    reach(&seminar, "workers", "2006-02-28", "290000.50");
    report(
        &seminar,
        "employers",
        "2006-02-28",
        &[
            "--indicator",
            "Out of pocket",
            "--value",
            "70",
            "--source",
            "Survey",
        ],
    )
    .done();
    report(
        &seminar,
        "government",
        "2005-07-15",
        &["--milestone", "Draft"],
    )
    .done();
    report(
        &seminar,
        "government",
        "2006-12-31",
        &["--funding", "Donor", "--value", "80"],
    )
    .done();
    assert_eq!(digest(), before, "follow-up is no part of what was agreed");

    let told = told(&seminar);
    assert_eq!(told["day"], "2006-06-30");
    let clause = &told["clauses"][0];
    assert_eq!(clause["id"], "insurance");
    let reach = &clause["indicators"][0];
    assert_eq!(reach["baseline"], "260000");
    let reports = &reach["reports"];
    assert_eq!(reports.as_array().unwrap().len(), 2);
    assert_eq!(reports[0]["party"], "government");
    assert_eq!(reports[0]["commit"], last.as_str());
    assert_eq!(reports[0]["progress"], "10/121");
    assert_eq!(reports[0]["per-cent"], "8.2645");
    assert_eq!(reports[0]["state"], "nearer");
    assert_eq!(reports[1]["value"], "290000.50");
    assert_eq!(reports[1]["progress"], "60001/1210000");
    let pocket = &clause["indicators"][1]["reports"][0];
    assert_eq!(
        (&pocket["progress"], &pocket["state"]),
        (&json!("-4/11"), &json!("farther"))
    );
    let clinics = &clause["indicators"][2];
    assert_eq!(clinics["missing"], json!(["Clinics: baseline"]));
    assert_eq!(clinics["reports"], json!([]));

    let milestones = &clause["milestones"];
    assert_eq!(
        (&milestones[0]["done"], &milestones[0]["late"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(milestones[0]["reports"][0]["date"], "2005-07-15");
    assert_eq!(
        (&milestones[1]["done"], &milestones[1]["late"]),
        (&json!(false), &json!(true))
    );
    let euros = &told["money"][0];
    assert_eq!(euros["currency"], "EUR");
    assert_eq!(euros["committed"]["amount"], "300.00");
    assert_eq!(euros["paid"][0]["paid"]["amount"], "80.00");
    assert_eq!(told["money"][1]["sought"]["amount"], "50.50");
    assert_eq!(told["unreported"]["indicators"][0]["name"], "Clinics");
    assert_eq!(told["unreported"]["funding"][0]["name"], "State");

    let shown = seminar.run("follow-up --on 2006-06-30").done();
    shown
        .says("Reach  260,000 (2004) → 865,000 (2009) people")
        .says("    G  2006-02-28  310,000  8.26 per cent of the way  ")
        .says("    W  2006-02-28  290,000.5  4.96 per cent of the way  ")
        .says("Out of pocket  62 → 40 per cent · less is better")
        .says(
            "E  2006-02-28  70  farther away than at the start: −36.36 per cent of the way  Survey",
        )
        .says(
            "Clinics  ? → 20\n    no report\n      Clinics (Insurance): Baseline: nobody gave it\n",
        )
        .says("◆ Draft  2005-06-30 done\n    G  2005-07-15")
        .says("◇ Law before parliament  2006-03-31 late")
        .says("Donor  committed 300 EUR\n    G  2006-12-31  paid so far 80 EUR")
        .says("State  sought 50.5 XTS\n    no report")
        .says("No report on 1 indicator: 1.1 Clinics")
        .says("No report on 1 line of funding: 1.1 State");
    let table = seminar.run("follow-up --on 2006-06-30 --csv").done().out;
    let line = "1.1,insurance,indicator,Reach,people,260000,2004,865000,2009,,workers,";
    assert!(table.contains(line), "{table}");
    assert!(
        table.contains(",2006-02-28,290000.50,4.9588,nearer,,,,,,,\r\n"),
        "{table}"
    );
    let line = "1.1,insurance,milestone,Law before parliament,,,,,,2006-03-31,,,,,,late,,,,,,,\r\n";
    assert!(table.contains(line), "{table}");
    let french = ["follow-up", "--lang", "fr", "--csv", "--excel"];
    let french = seminar.call(french).run().done().out;
    assert!(french.starts_with('\u{feff}'), "{french}");
    assert!(french.contains("number;id;kind"), "{french}");

    let asked = seminar.run("follow-up --on spring").ends(2);
    assert!(asked.err.contains("“spring” is no day"), "{}", asked.err);
    // As it stood before anybody reported.
    let then = seminar.run("follow-up --at HEAD~6 --json").done().json();
    assert_eq!(then["clauses"][0]["indicators"][0]["reports"], json!([]));
}

#[test]
fn a_plan_that_promises_nothing_says_so() {
    let seminar = Seminar::new();
    seminar
        .run("follow-up")
        .done()
        .says("no indicators, milestones, funding or reports");
    assert_eq!(told(&seminar)["clauses"], json!([]));
}

#[test]
fn reports_of_two_lines_of_work_both_survive_and_undo_takes_back_just_one() {
    let merges = |into: &str, from: &str| {
        let seminar = seminar();
        git_says(&seminar, "branch night");
        reach(&seminar, "government", "2006-02-28", "310000");
        git_says(&seminar, "checkout -q night");
        let workers = reach(&seminar, "workers", "2006-02-28", "290000");
        git_says(&seminar, &format!("checkout -q {into}"));
        let merged = ["merge", from, "--time", MORNING];
        let merged = seminar.call(merged).run().done();
        merged.acknowledged();
        assert!(!merged.out.contains("D.1"), "{}", merged.out);
        (seminar, workers)
    };
    for (into, from) in [("main", "night"), ("night", "main")] {
        let (seminar, workers) = merges(into, from);
        let both = [
            (json!("government"), json!("310000")),
            (json!("workers"), json!("290000")),
        ];
        assert_eq!(reported(&seminar), both, "{into}");
        let undo = format!("undo {workers} --party secretariat --time {MORNING}");
        seminar.run(&undo).done().acknowledged();
        assert_eq!(reported(&seminar), both[..1], "{into}");
        // What comes back is not whose who brought it back.
        let redo = format!("redo --party secretariat --time {MORNING}");
        seminar.run(&redo).done().acknowledged();
        assert_eq!(reported(&seminar), both, "{into}");
        assert_eq!(git_says(&seminar, "status --porcelain"), "");
    }
}

#[test]
fn the_same_report_of_two_parties_is_both_theirs() {
    let seminar = seminar();
    git_says(&seminar, "branch night");
    reach(&seminar, "government", "2006-02-28", "310000");
    git_says(&seminar, "checkout -q night");
    reach(&seminar, "workers", "2006-02-28", "310000");
    git_says(&seminar, "checkout -q main");
    seminar
        .call(["merge", "night", "--time", MORNING])
        .run()
        .done();
    let both = ["government", "workers"].map(|party| (json!(party), json!("310000")));
    assert_eq!(reported(&seminar), both);
    // On one line of work there is nothing to record, and it is said what to do.
    let words = ["--indicator", "Reach", "--value", "310000"];
    report(&seminar, "employers", "2006-02-28", &words)
        .done()
        .says("Exactly this was reported already");
}

#[test]
fn whose_a_report_is_is_never_guessed() {
    let seminar = seminar();
    let written = seminar.read("clauses/insurance.toml");
    let row = "\n[[progress]]\ndate = 2006-01-31\nindicator = \"Reach\"\nvalue = 5\n";
    seminar.write("clauses/insurance.toml", written + row);
    seminar.commit("Report by hand", "");
    reach(&seminar, "workers", "2006-02-28", "290000");
    assert_eq!(
        reported(&seminar),
        [
            (json!("workers"), json!("290000")),
            (Value::Null, json!("5"))
        ]
    );
    seminar.run("follow-up").done().says("unattributed");

    // In a copy that was cut short, what it begins with is unknown before here.
    let from = format!("file://{}", seminar.folder().display());
    let copy = seminar.around().join("shallow");
    git_says(
        &seminar,
        &format!("clone -q --depth 1 {from} {}", copy.display()),
    );
    let call = ["follow-up", "--json"];
    let told = seminar.call(call).within(&copy).run().done().json();
    let reports = &told["clauses"][0]["indicators"][0]["reports"];
    assert_eq!(reports.as_array().unwrap().len(), 2);
    for report in reports.as_array().unwrap() {
        assert_eq!(report["party"], Value::Null);
        assert_eq!(report["unknown-before"], true);
    }
    let shown = seminar.call(["follow-up"]).within(&copy).run().done();
    shown.says("unknown before here");
}

#[test]
fn a_number_that_nobody_can_work_with_is_refused_before_it_is_recorded() {
    let seminar = seminar();
    let head = seminar.head();
    for long in ["1e30", "1234567890123456789", "0.1234567891"] {
        let words = ["--indicator", "Reach", "--value", long];
        let refused = report(&seminar, "workers", "2006-02-28", &words).ends(3);
        let err = &refused.not_acknowledged().err;
        assert!(err.contains("at most 18 before the point"), "{err}");
    }
    assert_eq!(seminar.head(), head);
    // As long as it may be, it is kept digit by digit.
    reach(
        &seminar,
        "workers",
        "2006-02-28",
        "123456789012345678.123456789",
    );
    let (_, value) = reported(&seminar).remove(0);
    assert_eq!(value, json!("123456789012345678.123456789"));
}
