//! Getting a plan: `examples`, `example`, `new`.

use crate::common::{Seminar, joined};
use git2::Repository;

fn head(folder: &std::path::Path) -> String {
    let git = Repository::open(folder).unwrap();
    git.head().unwrap().target().unwrap().to_string()
}

#[test]
fn what_the_system_refuses_is_said_in_the_language_of_the_reader() {
    let seminar = Seminar::empty();
    seminar.write("file", "no folder");
    let there = seminar.folder().join("file/plan");
    let there = there.to_str().unwrap();
    for (language, said) in [
        ("en", "it is no folder"),
        ("fr", "ce n'est pas un dossier"),
        ("es", "no es una carpeta"),
        ("pt", "não é uma pasta"),
    ] {
        for line in [
            &[
                "new",
                there,
                "--title",
                "T",
                "--country",
                "ML",
                "--recorder",
                "R <r@x.org>",
            ][..],
            &["example", "mali", there],
        ] {
            let call = seminar.call(line).args(["--lang", language]);
            let answer = call.run().ends(3).says(said);
            for raw in ["os error", "Not a directory", "class="] {
                assert!(!answer.err.contains(raw), "{answer:#?}");
            }
        }
    }
}

#[test]
fn every_example_is_written_sound_and_with_its_history() {
    let seminar = Seminar::empty();
    let examples = seminar.run("examples --json").done().json();
    let people = seminar.run("examples").done().out;
    assert_eq!(examples.as_array().unwrap().len(), people.lines().count());
    for example in examples.as_array().unwrap() {
        let name = example["name"].as_str().unwrap();
        let folder = seminar.folder().join("..").join(name);
        let args = ["example", name, folder.to_str().unwrap()];
        let written = seminar.call(args).run().done();
        assert_eq!(written.acknowledged(), head(&folder));
        let run = |line: &str| seminar.call(line.split(' ')).within(&folder).run();
        run("check").done();
        assert!(run("log").done().out.lines().count() > 10, "{name}");
        let voices = run("log --json").done().json();
        assert!(
            voices["changes"]
                .as_array()
                .unwrap()
                .iter()
                .all(|it| it["party"].is_string())
        );
        both_ends_join(&run("diff start --json").done().json(), &run);
    }
}

/// Every field of `diff` reads as `show` has it, at the baseline and at the revision.
fn both_ends_join(tracked: &serde_json::Value, run: &dyn Fn(&str) -> crate::common::Answer) {
    for clause in tracked["clauses"].as_array().unwrap() {
        if clause["change"] == "same" {
            continue;
        }
        for (end, other, absent) in [("rev", "inserted", "removed"), ("base", "deleted", "added")] {
            if clause["change"] == absent {
                continue;
            }
            let (id, at) = (
                clause["id"].as_str().unwrap(),
                tracked[end].as_str().unwrap(),
            );
            let shown = run(&format!("show {id} --at {at} --json")).done().json();
            for field in shown["fields"].as_array().unwrap() {
                let tracked = crate::common::field(clause, field["name"].as_str().unwrap());
                assert_eq!(
                    joined(tracked, &["kept", other]),
                    field["value"].as_str().unwrap()
                );
            }
        }
    }
}

#[test]
fn an_example_does_not_overwrite_what_is_there() {
    let seminar = Seminar::new();
    let before = seminar.head();
    seminar.run("example mali .").ends(3).not_acknowledged();
    assert_eq!(seminar.head(), before);
    seminar
        .run("example atlantis ../atlantis")
        .ends(3)
        .says("atlantis");
    assert!(!seminar.folder().join("../atlantis").exists());
}

#[test]
fn an_example_without_a_folder_is_kept_with_the_data_and_needs_a_terminal() {
    let seminar = Seminar::empty();
    let data = seminar.folder().join("../data");
    let call = seminar
        .call(["example", "mali"])
        .env("XDG_DATA_HOME", &data);
    let answer = call.run().ends(3).not_acknowledged();
    assert!(answer.err.contains("terminal"), "{answer:#?}");
    #[cfg(target_os = "linux")]
    assert!(data.join("plenary/examples/mali/plan.toml").exists());
}

#[test]
fn a_new_plan_begins_with_the_secretariat() {
    let seminar = Seminar::empty();
    let args = [
        "new",
        "../fresh",
        "--title",
        "Plan national",
        "--country",
        "ML",
        "--country",
        "SN",
        "--language",
        "fr",
        "--recorder",
        "Greffe <g@example.invalid>",
        "--time",
        "2003-10-14T09:30:00+00:00",
    ];
    let commit = seminar.call(args).run().done().acknowledged();
    let folder = seminar.folder().join("../fresh");
    assert_eq!(commit, head(&folder));
    let run = |line: &str| seminar.call(line.split(' ')).within(&folder).run();
    run("check").done().says("No problems found.");
    let log = run("log --json").done().json();
    assert_eq!(log["changes"][0]["party"], "secretariat");
    assert_eq!(log["changes"][0]["recorder"], "Greffe <g@example.invalid>");
    run("list").done().says("Plan national");
    let again = seminar.call(args).run().ends(3);
    again.not_acknowledged();
}

#[test]
fn a_template_for_several_countries_has_a_finding_for_each() {
    let seminar = Seminar::empty();
    let new = "new ../fresh --title Plano --country AO --country CV --language pt --from 2004";
    let call = format!("{new} --template excluded-groups --recorder R<r@x.invalid>");
    seminar.run(&call).done();
    let folder = seminar.folder().join("../fresh");
    let list = seminar.call(["list"]).within(&folder).run().done();
    list.says("2.1")
        .says("Quem está excluído: Angola")
        .says("Quem está excluído: Cabo Verde");
    seminar.call(["check"]).within(&folder).run().done();
    let none = seminar.run(&format!("{new} --template none --recorder R<r@x.invalid>"));
    none.ends(2).says("solidarity-trust");
    seminar.run(&call.replace("2004", "204")).ends(2);
}

/// A template holds tables without a number: what is missing in them is the work list of the diagnosis.
#[test]
fn every_template_says_in_every_language_what_the_diagnosis_has_to_find() {
    for template in [
        "social-dialogue",
        "excluded-groups",
        "solidarity-trust",
        "community-schemes",
        "health-coverage",
    ] {
        for (language, scheme) in [
            ("en", "scheme"),
            ("fr", "gime"),
            ("es", "men"),
            ("pt", "egime"),
        ] {
            let seminar = Seminar::empty();
            let new = format!(
                "new ../fresh --title Plan --country ML --language {language} --recorder R<r@x.invalid>"
            );
            seminar.run(&format!("{new} --template {template}")).done();
            let folder = seminar.folder().join("../fresh");
            let run = |line: &str| seminar.call(line.split(' ')).within(&folder).run();
            run("check").done().says("No problems found.");
            run("schemes").done().says(scheme);
            let cost = run("cost").ends(1);
            cost.says("[costing]").says("currency").says("Amount");
            let cost = run("cost --json").ends(1).json();
            let list = run("figures --missing --json").done().json();
            assert_eq!(cost["missing"], list["missing"], "{template} {language}");
            let missing = list["missing"].as_array().unwrap();
            let what = |it: &serde_json::Value| it["what"].as_str().unwrap().to_owned();
            let what: Vec<String> = missing.iter().map(what).collect();
            let said = format!("{template} {language}: {what:?}");
            // Most needed first: without years and a currency nothing can be reckoned.
            assert!(what[0].starts_with("plan.toml"), "{said}");
            let ends = |end: &str| what.iter().any(|it| it.ends_with(end));
            assert!(
                ends(": amount") && ends(": admin") && ends(": per"),
                "{said}"
            );
            assert!(missing.iter().all(|it| it["year"].is_null()), "{said}");
            let files = run("figures --json").done().json();
            let figures = files["figures"].as_array().unwrap();
            assert!(figures.len() > 3, "{said}");
            assert!(
                figures
                    .iter()
                    .all(|it| it["values"] == serde_json::json!([]))
            );
        }
    }
}

#[test]
fn the_years_of_a_new_plan_are_those_of_its_costing() {
    let seminar = Seminar::empty();
    let new = "new ../fresh --title Plano --country AO --language pt --from 2004";
    let call = format!("{new} --template health-coverage --recorder R<r@x.invalid>");
    seminar.run(&call).done();
    let folder = seminar.folder().join("../fresh");
    let run = |line: &str| seminar.call(line.split(' ')).within(&folder).run();
    run("check").done().says("has no currency");
    let list = run("figures --missing --json").done().json();
    let missing = list["missing"].as_array().unwrap();
    assert_eq!(missing[0]["what"], "plan.toml currency");
    assert!(missing.iter().any(|it| it["year"] == 2006), "{missing:?}");
}

#[test]
fn what_is_no_plan_is_not_begun() {
    let seminar = Seminar::empty();
    let new = "new ../fresh --title Plan --recorder R<r@x.invalid>";
    seminar.run(new).ends(2);
    seminar
        .run(&format!("{new} --country Mali --language fr"))
        .ends(3);
    seminar
        .run(&format!("{new} --country ML --language fr --template none"))
        .ends(2);
    assert!(!seminar.folder().join("../fresh").exists());
}
