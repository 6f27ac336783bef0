//! Figures and terms from end to end: typed, checked, listed, undone and brought together.

use crate::common::{Answer, MORNING, Seminar};
use crate::layouts::git_says;

fn seminar() -> Seminar {
    let seminar = Seminar::new();
    seminar.write(
        "registers/groups.toml",
        "[[group]]\nid = \"older\"\nname = \"Older persons\"\n",
    );
    seminar.write(
        "registers/schemes.toml",
        "[[scheme]]\nid = \"pension\"\nname = \"Pension\"\n",
    );
    seminar.commit("Keep registers", "Party: secretariat");
    seminar
}

fn figure(seminar: &Seminar, words: &str) -> Answer {
    seminar.run(&format!(
        "figure {words} --party government --time {MORNING}"
    ))
}

const OLDER: &str =
    "older 2004 480000 --measure population --group older --source census --status observed";

#[test]
fn a_figure_is_typed_listed_and_undone() {
    let seminar = seminar();
    let commit = figure(&seminar, OLDER).done().acknowledged();
    let made = "id = \"older\"\nmeasure = \"population\"\ngroup = \"older\"\n\n[[value]]\nyear = 2004\nsource = \"census\"\nvalue = 480000\nstatus = \"observed\"\n";
    assert_eq!(seminar.read("figures/older.toml"), made);
    let message = git_says(&seminar, "log -1 --format=%B");
    assert!(message.contains("\nParty: government\n"), "{message}");
    assert!(message.contains("\nFigure: older\n"), "{message}");
    assert!(
        seminar
            .run("log")
            .done()
            .out
            .contains("Figure older: 2004: 480000")
    );

    figure(&seminar, "older --growth 2.5").done().acknowledged();
    figure(&seminar, "older 2005 500000.5 --status assumed")
        .done()
        .acknowledged();
    let listed = seminar.run("figures --json").done().json();
    assert_eq!(listed["figures"][0]["growth"], "2.5");
    assert_eq!(listed["figures"][0]["values"][1]["value"], "500000.5");
    let table = seminar.run("figures --csv").done().out;
    let line = "older,population,older,,,2.5,,2004,480000,census,observed,\r\n";
    assert!(table.contains(line), "{table}");
    let shown = seminar.run("figures").done().out;
    assert!(shown.contains("grows by 2.5 per cent a year"), "{shown}");
    let then = format!("figures --at {commit} --json");
    let then = seminar.run(&then).done().json();
    assert_eq!(then["figures"][0]["growth"], serde_json::Value::Null);

    // What came in between stays, and what was done goes.
    let undo = |commit: &str| {
        seminar.run(&format!(
            "undo {commit} --party government --time {MORNING}"
        ))
    };
    let growth = git_says(&seminar, "rev-parse HEAD~1");
    undo(growth.trim()).done().acknowledged();
    let text = seminar.read("figures/older.toml");
    assert!(
        !text.contains("growth") && text.contains("500000.5"),
        "{text}"
    );
    seminar
        .run(&format!("undo --party government --time {MORNING}"))
        .done();
    seminar
        .run(&format!("undo --party government --time {MORNING}"))
        .done();
    seminar
        .run(&format!("undo --party government --time {MORNING}"))
        .done();
    assert!(!seminar.folder().join("figures/older.toml").exists());
}

#[test]
fn what_makes_no_figure_is_refused_in_a_sentence() {
    let seminar = seminar();
    let refused = |words: &str, status: i32, said: &str| {
        let head = seminar.head();
        let answer = figure(&seminar, words).ends(status).not_acknowledged();
        assert!(answer.err.contains(said), "{}", answer.err);
        assert_eq!(seminar.head(), head);
    };
    refused(
        "older 2004 5 --source x",
        2,
        "say what it measures with --measure",
    );
    refused(
        "older 2004 5 --source x --measure population",
        2,
        "needs --group",
    );
    refused(
        "older 2004 5 --source x --measure population --group none",
        3,
        "no group “none”",
    );
    refused(
        "older 2004 -5 --source x --measure population --group older",
        3,
        "below zero",
    );
    refused(
        "older 2004 5 --measure population --group older",
        2,
        "--source",
    );
    refused(
        "older 2004 5,5 --source x --measure population --group older",
        2,
        "is no number",
    );
    refused(
        "older MMIV 5 --source x --measure population --group older",
        2,
        "is no year",
    );
    refused(
        "Older 2004 5 --source x --measure gdp --currency XTS",
        2,
        "Older",
    );
    let long = "prices 2004 1234567890123456789 --source x --measure prices";
    refused(long, 3, "too many digits");
    figure(&seminar, OLDER).done();
    refused(
        "aged 2004 5 --source x --measure population --group older",
        3,
        "measures the same",
    );
    refused("older", 2, "Say what is to change");
    refused("older 2007  --source x", 2, "Give the value");
    seminar.write("figures/bad.toml", "id = ");
    seminar.commit("Break a file", "Party: secretariat");
    refused("bad 2004 5 --source x", 3, "cannot be read");
    figure(&seminar, "older 2006 5 --source x").done();
    assert_eq!(seminar.read("figures/bad.toml"), "id = ");
}

#[test]
fn one_of_two_sources_is_chosen_by_name() {
    let seminar = seminar();
    figure(&seminar, OLDER).done();
    figure(&seminar, "older 2004 470000 --source survey").done();
    let check = seminar.run("check --json").done().json();
    assert_eq!(check["problems"][0]["code"], "contested");
    assert_eq!(check["problems"][0]["path"], "figures/older.toml");
    assert_eq!(check["problems"][0]["line"], 12);
    figure(&seminar, "older 2004 470000 --source survey --used").done();
    figure(&seminar, "older 2004 480000 --source census --used").done();
    let listed = seminar.run("figures --json").done().json();
    let values = &listed["figures"][0]["values"];
    assert_eq!(
        (&values[0]["used"], &values[1]["used"]),
        (&true.into(), &false.into())
    );
    assert_eq!(
        seminar.run("check --json").done().json()["problems"],
        serde_json::json!([])
    );
    figure(&seminar, "older 2004 470000 --source survey")
        .done()
        .says("already");
}

#[test]
fn terms_are_typed_and_what_cannot_be_is_refused() {
    let seminar = seminar();
    let set = |field: &str, value: &str| seminar.tries_to_set("support", field, value, "workers");
    set(
        "benefit",
        "Basic; scheme: pension; group: older; amount: 30; per: month; index: prices; admin: 5",
    )
    .done();
    let share = |share: &str| format!("Basic; year: 2006; share: {share}");
    set("coverage", &share("20")).done();
    for (value, said) in [("100.1", "more than 100"), ("-1", "below zero")] {
        let answer = set("coverage", &share(value)).ends(3).not_acknowledged();
        assert!(answer.err.contains(said), "{}", answer.err);
    }
    let answer = set("coverage", "Other; year: 2006; share: 5").ends(3);
    assert!(answer.err.contains("“Other”"), "{}", answer.err);
    let answer = set("coverage", "Basic; year: soon").ends(2);
    assert!(answer.err.contains("year"), "{}", answer.err);
    let shown = seminar.run("show support --json").done().json();
    let fields = shown["fields"].as_array().unwrap();
    let benefit = fields
        .iter()
        .find(|field| field["name"] == "benefit")
        .unwrap();
    assert!(
        benefit["value"]
            .as_str()
            .unwrap()
            .starts_with("Basic; scheme: pension")
    );
    let file = seminar.read("clauses/support.toml");
    assert!(
        file.contains("[[coverage]]\nof = \"Basic\"\nyear = 2006\nshare = 20\n"),
        "{file}"
    );
    assert_eq!(
        seminar.run("check --json").done().json()["problems"],
        serde_json::json!([])
    );
}

#[test]
fn figures_of_two_lines_of_work_come_together() {
    let seminar = seminar();
    figure(&seminar, OLDER).done();
    for line in [
        "config user.name R",
        "config user.email r@example.invalid",
        "branch night",
        "checkout -q night",
    ] {
        git_says(&seminar, line);
    }
    figure(&seminar, "older 2004 470000 --source survey").done();
    figure(&seminar, "older --growth 2.5").done();
    git_says(&seminar, "checkout -q main");
    figure(&seminar, "older 2005 490000 --source census").done();
    figure(&seminar, "prices 2004 4 --source bank --measure prices").done();
    seminar
        .run(&format!("merge night --party secretariat --time {MORNING}"))
        .done();
    let listed = seminar.run("figures --json").done().json();
    let older = &listed["figures"][0];
    assert_eq!(older["growth"], "2.5");
    assert_eq!(older["values"].as_array().unwrap().len(), 3);
    assert_eq!(listed["figures"][1]["id"], "prices");
}

#[test]
fn registers_are_filled_in_from_the_command_line() {
    let seminar = Seminar::new();
    let run = |words: &[&str]| {
        let call = seminar.call(["register"]).args(words);
        let floor = [
            "--party",
            "secretariat",
            "--recorder",
            "A <a@example.invalid>",
        ];
        call.args(floor).run()
    };
    run(&[
        "put",
        "group",
        "id=traders",
        "name=Traders",
        "economy=informal",
    ])
    .done();
    run(&["put", "source", "id=census", "name=Census"]).done();
    run(&["set", "scheme/mutual", "name", "A mutual"]).done();
    run(&[
        "put",
        "scheme/mutual",
        "year=2005",
        "source=census",
        "members=40",
    ])
    .done();
    run(&[
        "put",
        "scheme/mutual",
        "year=2005",
        "source=census",
        "members=45",
    ])
    .done();
    run(&["set", "figure/traders", "measure", "population"]).ends(2);
    run(&["put", "scenario/high", "coverage=Care", "times=120"]).ends(2);
    let covered = [
        "group=traders",
        "scheme=mutual",
        "year=2005",
        "source=census",
    ];
    let covered = [&["put", "covered", "people=30"][..], &covered].concat();
    run(&covered).done();
    let listed = seminar.run("register --json").done().json();
    let all = listed["registers"].as_array().unwrap();
    let of = |which: &str| all.iter().find(|it| it["which"] == which).unwrap();
    assert_eq!(of("scheme/mutual")["head"]["name"], "A mutual");
    assert_eq!(of("scheme/mutual")["rows"].as_array().unwrap().len(), 1);
    assert_eq!(of("scheme/mutual")["rows"][0]["members"], "45");
    assert_eq!(
        of("group")["rows"].as_array().unwrap().last().unwrap()["economy"],
        "informal"
    );
    let said = seminar.run("register").done().out;
    assert!(
        said.contains("Traders") && said.contains("covered"),
        "{said}"
    );
    // What is still named stays; nothing is half done.
    run(&["take", "group", "id=traders"])
        .ends(3)
        .says("registers/coverage.toml");
    run(&["take", "scheme/mutual"]).ends(3);
    run(&[
        "take",
        "covered",
        "group=traders",
        "scheme=mutual",
        "year=2005",
        "source=census",
    ])
    .done();
    run(&["take", "scheme/mutual"]).done();
    run(&["take", "scheme/mutual"]).ends(2);
    seminar.run("undo --party secretariat").done();
    assert!(
        seminar
            .read("registers/schemes.toml")
            .contains("members = 45")
    );
    for which in ["plan", "figure/../x", "scheme/", "clauses", "figure/con"] {
        run(&["put", which, "id=a"]).ends(2).says("no register");
    }
    run(&["set", "group", "name", "x"])
        .ends(2)
        .says("register put");
}

#[test]
fn a_source_that_no_register_knows_is_told_at_once() {
    let seminar = seminar();
    let answer = figure(&seminar, OLDER).done();
    assert!(answer.err.contains("no source “census”"), "{}", answer.err);
    seminar.write(
        "registers/sources.toml",
        "[[source]]\nid = \"census\"\nname = \"Census\"\n",
    );
    seminar.commit("Keep sources", "Party: secretariat");
    let answer = figure(&seminar, "older 2005 490000 --source census").done();
    assert!(!answer.err.contains("census"), "{}", answer.err);
}
