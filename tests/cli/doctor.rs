//! `doctor`: what is wrong with a repository, and what of it is repaired.

use crate::common::Seminar;
use std::fs::{self, File};
use std::time::{Duration, SystemTime};

/// The codes of what stands so.
fn graded(report: &serde_json::Value, grade: &str) -> Vec<String> {
    let findings = report["findings"].as_array().unwrap().iter();
    let of_grade = findings.filter(|one| one["grade"] == grade);
    let codes = of_grade.map(|one| one["code"].as_str().unwrap().to_owned());
    codes.collect()
}

#[test]
fn a_sound_plan_is_well() {
    let seminar = Seminar::new();
    seminar.set("insurance", "text", "New.", "workers");
    let answer = seminar.run("doctor").done();
    answer.says("The history is whole").says("Nothing is wrong");
    let report = seminar.run("doctor --json").done().json();
    assert_eq!(graded(&report, "wrong"), [""; 0]);
    assert_eq!(report["wrong"], 0);
    let well = graded(&report, "good");
    for code in [
        "stands", "writable", "lock", "index", "files", "check", "objects", "recorder",
    ] {
        assert!(well.iter().any(|it| it == code), "{code}: {well:?}");
    }
    // Of a terminal only a terminal is asked.
    let areas = report["findings"].as_array().unwrap().iter();
    assert!(areas.clone().all(|one| one["area"] != "terminal"));
    assert!(areas.clone().any(|one| one["area"] == "settings"));
}

#[test]
fn what_is_wrong_is_said_in_each_language_and_repaired_when_that_is_asked() {
    let seminar = Seminar::new();
    let lock = seminar.folder().join(".git/index.lock");
    let file = File::create_new(&lock).unwrap();
    let before = SystemTime::now() - Duration::from_secs(60);
    file.set_modified(before).unwrap();
    fs::remove_file(seminar.folder().join("clauses/support.toml")).unwrap();
    for (language, said) in [
        ("en", "2 things are wrong."),
        ("fr", "2 choses ne vont pas."),
        ("es", "2 cosas están mal."),
        ("pt", "2 coisas estão mal."),
    ] {
        let answer = seminar.run(&format!("doctor --lang {language}")).ends(1);
        answer.says(said);
    }
    assert!(lock.exists());
    let report = seminar.run("doctor --repair --json").done().json();
    let repaired = report["repaired"].as_array().unwrap();
    assert_eq!(repaired.len(), 2, "{report:#}");
    assert!(repaired.iter().all(|one| one["done"] == true));
    assert!(!lock.exists());
    assert!(seminar.folder().join("clauses/support.toml").exists());
    seminar
        .run("doctor --repair")
        .done()
        .says("nothing to repair");
}

/// What was seen of them is remembered by `verify`.
#[test]
fn an_adoption_whose_tag_is_gone_or_another_one_is_told_and_one_taken_back_is_not() {
    let seminar = Seminar::new();
    let gavel = |name: &str| {
        let line = format!("gavel {name} --overrule Agreed. --party secretariat");
        seminar.run(&line).done();
    };
    gavel("first");
    gavel("second");
    seminar.run("verify").done();
    seminar.run("doctor").done();
    let git = seminar.git();
    let tag = |name: &str| git.find_reference(&format!("refs/tags/{name}")).unwrap();
    tag("first").delete().unwrap();
    let report = seminar.run("doctor --json").ends(1).json();
    assert_eq!(graded(&report, "wrong"), ["tag-gone"]);
    let second = tag("second").target().unwrap();
    git.reference("refs/tags/first", second, false, "").unwrap();
    let report = seminar.run("doctor --json").ends(1).json();
    assert_eq!(graded(&report, "wrong"), ["tag-moved"]);
    seminar.run("verify --accept");
    seminar.run("doctor").done();
    seminar
        .run("gavel --rescind second --reason Wrong. --party secretariat")
        .done();
    seminar.run("doctor").done();
}

#[test]
fn without_a_plan_only_what_was_named_is_wrong() {
    let seminar = Seminar::new();
    let home = seminar.around().join("home");
    let looked = seminar.call(["doctor", "--json"]).within(&home).run();
    let report = looked.json();
    assert!(
        graded(&report, "note")
            .iter()
            .any(|it| it == "no-repository")
    );
    let named = seminar.call(["-C", home.to_str().unwrap(), "doctor"]).run();
    named.ends(1);
    seminar.run("-C /no/such/folder doctor").ends(3);
}

#[test]
fn what_a_received_repository_names_is_not_run() {
    let seminar = Seminar::new();
    let ran = seminar.around().join("ran");
    let script = seminar.around().join("evil");
    fs::write(&script, format!("#!/bin/sh\ntouch {}\n", ran.display())).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut config = seminar.git().config().unwrap();
    let evil = script.to_str().unwrap();
    for name in [
        "core.fsmonitor",
        "core.pager",
        "filter.x.clean",
        "alias.version",
    ] {
        let value = match name {
            "alias.version" => format!("!{evil}"),
            _ => evil.to_owned(),
        };
        config.set_str(name, &value).unwrap();
    }
    fs::remove_file(seminar.folder().join(".git/index")).unwrap();
    let report = seminar.run("doctor --json").ends(1).json();
    assert!(graded(&report, "note").iter().any(|it| it == "programs"));
    seminar.run("doctor --repair").done();
    assert!(!ran.exists());
}

#[test]
fn settings_that_are_broken_are_told_with_what_is_wrong_in_them() {
    let seminar = Seminar::new();
    let folder = seminar.around().join("home/.config/plenary");
    fs::create_dir_all(&folder).unwrap();
    fs::write(
        folder.join("settings.toml"),
        "langauge = 'fr'\nsign = true\n",
    )
    .unwrap();
    let report = seminar.run("doctor --json").ends(1).json();
    assert_eq!(graded(&report, "wrong"), ["settings"]);
}
