//! When things are said: a day is one of the plan, whoever reads it, and what git cannot hold is refused.

use crate::common::Seminar;
use git2::{Signature, Time};

/// A plan of Honduras with an evening sitting on the 5th of March, and a morning one on the 6th.
fn honduras(zone: &str) -> Seminar {
    let seminar = Seminar::new();
    let plan = seminar.read("plan.toml");
    let plan = plan.replacen("stage", &format!("time-zone = {zone}\nstage"), 1);
    seminar.write("plan.toml", plan);
    seminar.commit("Count the days by a clock", "Party: secretariat");
    for (title, time) in [
        ("Evening", "2024-03-05T19:00:00-06:00"),
        ("Morning", "2024-03-06T09:00:00-06:00"),
    ] {
        let args = ["set", "health", "title", title, "--party", "workers"];
        seminar.call(args).args(["--time", time]).run().done();
    }
    seminar
}

#[test]
fn a_day_is_the_same_in_lima_and_in_zurich() {
    for zone in ["\"America/Tegucigalpa\"", "\"America/Atlantis\"", "5"] {
        let seminar = honduras(zone);
        let told = |line: &str, here: &str| {
            let call = seminar.call(line.split(' ')).env("TZ", here);
            call.run().done().out
        };
        for line in [
            "diff 2024-03-05",
            "log",
            "log --json",
            "blame --clause health",
            "progress",
        ] {
            let answers =
                ["America/Lima", "Europe/Zurich", "Asia/Colombo"].map(|it| told(line, it));
            assert_eq!(answers[0], answers[1], "{zone} {line}");
            assert_eq!(answers[0], answers[2], "{zone} {line}");
        }
        let morning = told("diff 2024-03-05", "Asia/Colombo");
        assert!(morning.contains("[-W:Evening-]{+W:Morning+}"), "{morning}");
        assert!(told("log", "Asia/Colombo").contains("2024-03-05 19:00"));
    }
}

#[test]
fn days_are_counted_by_the_zone_and_not_by_who_recorded() {
    let seminar = honduras("\"Europe/Zurich\"");
    // In Zurich the evening of the 5th in Honduras was the night to the 6th.
    assert!(seminar.run("log").done().out.contains("2024-03-06 02:00"));
    let morning = seminar.run("diff 2024-03-05").done().out;
    assert!(morning.contains("[-W:Health care-]"), "{morning}");
}

#[test]
fn a_zone_that_is_none_is_a_problem_of_the_plan_and_of_nothing_else() {
    let seminar = honduras("\"America/Atlantis\"");
    seminar.run("check").ends(1).says("America/Atlantis");
    seminar.run("list").done().says("Campaign");
    let seminar = honduras("\"America/Tegucigalpa\"");
    seminar.run("check").done();
}

#[test]
fn a_new_plan_counts_the_days_of_where_it_is_made_or_of_where_it_is_told() {
    let seminar = Seminar::empty();
    let new = |folder: &str| {
        let args = [
            "new",
            folder,
            "--title",
            "Plan",
            "--country",
            "HN",
            "--language",
            "es",
        ];
        seminar
            .call(args)
            .args(["--recorder", "R <r@example.invalid>"])
    };
    new("../here").env("TZ", "America/Lima").run().done();
    assert!(
        seminar
            .read("../here/plan.toml")
            .contains("time-zone = \"America/Lima\"\n")
    );
    let there = [
        "--time-zone",
        "america/tegucigalpa",
        "--time",
        "2024-03-05T19:00",
    ];
    new("../there")
        .env("TZ", "Asia/Colombo")
        .args(there)
        .run()
        .done();
    let plan = seminar.read("../there/plan.toml");
    assert!(
        plan.contains("time-zone = \"America/Tegucigalpa\"\n"),
        "{plan}"
    );
    seminar
        .run("-C ../there log")
        .done()
        .says("2024-03-05 19:00");
    let nowhere = ["--time-zone", "America/Atlantis"];
    new("../nowhere")
        .args(nowhere)
        .run()
        .ends(3)
        .not_acknowledged();
    for (at, (here, zone)) in [
        ("XXX3", Some("Etc/GMT+3")),
        ("<+05>-5", Some("Etc/GMT-5")),
        ("UTC0", Some("Etc/UTC")),
        // Neither half hours nor clocks that change by rules of their own have a name.
        ("XXX3:30", None),
        ("EST5EDT,M3.2.0,M11.1.0", None),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = format!("../nameless-{at}");
        new(&folder).env("TZ", here).run().done();
        let plan = seminar.read(&format!("{folder}/plan.toml"));
        match zone {
            Some(zone) => assert!(
                plan.contains(&format!("time-zone = \"{zone}\"\n")),
                "{plan}"
            ),
            None => assert!(!plan.contains("time-zone"), "{plan}"),
        }
    }
}

#[test]
fn a_time_that_git_cannot_hold_is_refused() {
    let seminar = Seminar::new();
    let before = seminar.head();
    for time in [
        "1949-10-01T12:00",
        "1969-12-31T23:59:59Z",
        "1969-12-31T20:00:00-06:00",
        "1970-01-01T02:00:00+06:00",
        "2150-01-01T00:00",
        "2100-01-01T00:00:00+00:00",
        "0000-01-01T00:00",
        "-000001-01-01T00:00",
        "9999-12-31T23:59",
    ] {
        for verb in [
            "set health title x",
            "position health agree",
            "session open Day",
            "undo",
        ] {
            let args = verb.split(' ').chain(["--party", "workers", "--future"]);
            let call = seminar.call(args).args([format!("--time={time}")]);
            let answer = call.run().ends(2).not_acknowledged();
            assert!(answer.err.contains("1970"), "{time}: {answer:?}");
        }
        let args = [
            "new",
            "../x",
            "--title",
            "T",
            "--country",
            "ML",
            "--language",
            "fr",
        ];
        let call = seminar
            .call(args)
            .args(["--recorder", "R <r@example.invalid>"]);
        let call = call.args([format!("--time={time}")]);
        call.run().ends(2).not_acknowledged();
    }
    assert_eq!(seminar.head(), before);
    assert!(!seminar.folder().join("../x").exists());
}

#[test]
fn a_time_that_no_clock_showed_is_refused() {
    for (zone, never, shown) in [
        ("Europe/Zurich", "2024-03-31T02:30", "2024-03-31T03:30"),
        ("Pacific/Apia", "2011-12-30T10:00", "2011-12-31T10:00"),
        ("America/Sao_Paulo", "2018-11-04T00:30", "2018-11-04"),
    ] {
        let seminar = honduras(&format!("\"{zone}\""));
        let before = seminar.head();
        let set = |time: &str| {
            let args = ["set", "health", "title", time, "--party", "workers"];
            seminar.call(args).args(["--time", time]).run()
        };
        set(never).ends(2).not_acknowledged().says(never);
        // The name of a zone behind it is nothing that would be heeded.
        for named in ["[Asia/Kathmandu]", "+01:00[Asia/Kathmandu]"] {
            set(&format!("{shown}{named}")).ends(2).not_acknowledged();
        }
        assert_eq!(seminar.head(), before, "{zone}");
        set(shown).done().acknowledged();
    }
}

#[test]
fn a_time_ahead_of_the_clock_must_be_meant() {
    let seminar = Seminar::new();
    let line = "set health title Later --party workers --time 2098-05-05T12:00";
    seminar
        .run(line)
        .ends(2)
        .not_acknowledged()
        .says("--future");
    seminar
        .run(&format!("{line} --future"))
        .done()
        .acknowledged();
    seminar.run("log").done().says("2098-05-05 12:00");
}

#[test]
fn the_log_tells_what_came_of_what_whatever_the_clocks_said() {
    let seminar = Seminar::new();
    for (title, time) in [
        ("One", 1_709_665_200),
        ("Two", 920_660_400),
        ("Three", 1_299_351_600),
    ] {
        by_clock(&seminar, title, time);
    }
    let log = seminar.run("log --json").done().json();
    let changes = log["changes"].as_array().unwrap();
    let subjects: Vec<&str> = changes
        .iter()
        .map(|it| it["subject"].as_str().unwrap())
        .collect();
    assert_eq!(subjects, ["Three", "Two", "One", "Record the first state"]);
    let times: Vec<&str> = changes
        .iter()
        .map(|it| &it["time"].as_str().unwrap()[..4])
        .collect();
    assert_eq!(times[..3], ["2011", "1999", "2024"]);
}

/// A commit of a computer whose clock shows this.
fn by_clock(seminar: &Seminar, subject: &str, time: i64) {
    let git = seminar.git();
    let head = git.head().unwrap().peel_to_commit().unwrap();
    let who = Signature::new("A", "a@example.invalid", &Time::new(time, 0)).unwrap();
    let tree = head.tree().unwrap();
    git.commit(Some("HEAD"), &who, &who, subject, &tree, &[&head])
        .unwrap();
}
