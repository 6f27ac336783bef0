//! A machine that offers little: no home, nobody named, a folder that cannot be written, another encoding.

use crate::common::{Answer, Seminar};
use std::fs;
use std::path::Path;
use std::process::Command;

/// What is said is for people; a detail for whoever helps may stand behind it, in brackets.
fn in_words(answer: &Answer) {
    let said = answer.err.split(" (git: ").next().unwrap_or_default();
    for raw in ["panic", "os error", "class=", "Permission denied"] {
        assert!(!said.contains(raw), "{answer:#?}");
    }
    assert!(!said.trim().is_empty(), "{answer:#?}");
}

/// Somebody of whom the system knows no name and no home, if this user may become that.
#[cfg(unix)]
fn as_nobody(seminar: &Seminar, folder: &Path, args: &[&str]) -> Option<Answer> {
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 54_321;
    let root = fs::metadata("/proc/self").is_ok_and(|meta| {
        use std::os::unix::fs::MetadataExt;
        meta.uid() == 0
    });
    if !root {
        return None;
    }
    let given = Command::new("chown")
        .args(["-R", &NOBODY.to_string()])
        .arg(seminar.around())
        .status();
    assert!(given.unwrap().success());
    // What it is started from must be within reach as well.
    let program = seminar.around().join("plenary");
    if !program.exists() {
        fs::copy(env!("CARGO_BIN_EXE_plenary"), &program).unwrap();
    }
    let mut command = Command::new(program);
    command
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("LC_ALL", "C")
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .uid(NOBODY);
    Some(Answer::of(command.output().unwrap()))
}

#[cfg(unix)]
#[test]
fn without_a_home_everything_works_but_what_is_kept_there() {
    let seminar = Seminar::new();
    let folder = seminar.folder();
    let run = |args: &[&str]| as_nobody(&seminar, &folder, args);
    let Some(listed) = run(&["list"]) else { return };
    listed.done().says("Health care");
    let set = ["set", "insurance", "text", "Care.", "--party", "workers"];
    run(&set).unwrap().done().acknowledged();
    run(&["diff", "start"]).unwrap().done().says("Care");
    run(&["blame"]).unwrap().done();
    run(&["undo", "--party", "workers"]).unwrap().done();
    run(&["verify"]).unwrap().done();
    let answer = run(&["example", "mali"]).unwrap().ends(3);
    in_words(&answer);
    let there = seminar.around().join("mali");
    let there = there.to_str().unwrap();
    run(&["example", "mali", there])
        .unwrap()
        .done()
        .acknowledged();
    let report = run(&["doctor", "--json"]).unwrap().done().json();
    let findings = report["findings"].as_array().unwrap();
    let settings = findings
        .iter()
        .find(|one| one["code"] == "settings")
        .unwrap();
    assert_eq!(settings["grade"], "note");
    assert!(settings["message"].as_str().unwrap().contains("home"));
}

#[cfg(unix)]
#[test]
fn from_a_folder_that_cannot_be_written_everything_can_be_read_and_nothing_is_recorded() {
    let seminar = Seminar::new();
    seminar.set("insurance", "text", "Care.", "workers");
    let folder = seminar.folder();
    let run = |args: &[&str]| as_nobody(&seminar, &folder, args);
    if run(&["list"]).is_none() {
        return;
    }
    let branch = folder.join(".git/refs/heads/main");
    let head = fs::read(&branch).unwrap();
    let protect = |mode: &str| {
        let changed = Command::new("chmod")
            .args(["-R", mode])
            .arg(&folder)
            .status();
        assert!(changed.unwrap().success());
    };
    protect("a-w");
    for line in [
        &["list"][..],
        &["show", "insurance"],
        &["check"],
        &["log"],
        &["diff", "start"],
        &["blame"],
        &["consensus"],
        &["amendments"],
        &["verify"],
    ] {
        run(line).unwrap().done();
    }
    for line in [
        &["set", "insurance", "text", "New.", "--party", "workers"][..],
        &["undo", "--party", "workers"],
        &["gavel", "a", "--overrule", "b", "--party", "secretariat"],
        &["install-merge-driver"],
    ] {
        let answer = run(line).unwrap().ends(3).not_acknowledged();
        in_words(&answer);
    }
    let report = run(&["doctor", "--json"]).unwrap().ends(1).json();
    let findings = report["findings"].as_array().unwrap().iter();
    let wrong: Vec<_> = findings.filter(|one| one["grade"] == "wrong").collect();
    assert_eq!(wrong.len(), 1, "{wrong:#?}");
    assert_eq!(wrong[0]["code"], "writable");
    let copy = seminar.around().join("copy");
    let copy = copy.to_str().unwrap();
    in_words(&run(&["take-home", copy]).unwrap().ends(3));
    assert!(!Path::new(copy).exists());
    protect("u+w");
    run(&["set", "insurance", "text", "New.", "--party", "workers"])
        .unwrap()
        .done();
    assert_ne!(fs::read(&branch).unwrap(), head);
}

#[test]
fn without_anybody_named_everything_can_be_read_and_it_is_said_who_is_missing() {
    let seminar = Seminar::new();
    let mut config = seminar.git().config().unwrap();
    config.remove("user.name").unwrap();
    config.remove("user.email").unwrap();
    for line in ["list", "check", "log", "diff start", "blame", "consensus"] {
        seminar.run(line).done();
    }
    for (language, said) in [
        ("en", "records"),
        ("fr", "enregistre"),
        ("es", "registra"),
        ("pt", "regista"),
    ] {
        let call = seminar.call(["set", "insurance", "text", "New.", "--party", "workers"]);
        let answer = call.args(["--lang", language]).run().ends(3);
        in_words(&answer);
        assert!(answer.err.contains("--recorder"), "{answer:#?}");
        let found = seminar.run(&format!("doctor --lang {language}")).ends(1);
        found.says(said);
    }
    let call = seminar.call(["set", "insurance", "text", "New.", "--party", "workers"]);
    let call = call.args(["--recorder", "Awa <awa@example.invalid>"]);
    call.run().done().acknowledged();
}

/// What is written is UTF-8 whatever the machine says: files, pipes and documents are read elsewhere.
#[test]
fn in_another_encoding_the_same_is_said_in_the_language_of_the_machine() {
    let seminar = Seminar::new();
    let text = "Le régime protège Łódź, Владивосток et ශ්‍රී.";
    for (locale, said) in [
        ("C", "Nothing is wrong"),
        ("POSIX", "Nothing is wrong"),
        ("ru_RU.KOI8-R", "Nothing is wrong"),
        ("fr_FR.ISO-8859-1", "Tout va bien"),
        ("es_HN.CP1252", "Todo está bien"),
        ("pt_BR.CP850", "Está tudo bem"),
        ("no_such@locale.x", "Nothing is wrong"),
    ] {
        let call = |args: &[&str]| {
            let call = seminar.call(args).without("LC_ALL");
            call.env("LANG", locale).env("LC_CTYPE", locale)
        };
        let words = format!("{text} {locale}");
        let set = ["set", "insurance", "text", &words, "--party", "workers"];
        call(&set).run().done().acknowledged();
        let shown = call(&["show", "insurance"]).run().done();
        shown.says("protège Łódź, Владивосток");
        let shown = call(&["show", "insurance", "--json"]).run().done().json();
        let field = crate::common::field(&shown, "text");
        assert_eq!(field["value"], words.as_str(), "{locale}");
        let answer = call(&["doctor"]).run().done();
        assert!(answer.out.contains(said), "{locale}: {answer:#?}");
    }
}

/// A name that is no Unicode, as another encoding leaves it: it is opened, and shown with marks.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_whose_name_is_no_unicode_is_opened() {
    use std::os::unix::ffi::OsStrExt;
    let seminar = Seminar::new();
    let name = std::ffi::OsStr::from_bytes(b"r\xe9gime\x1b[31m");
    let folder = seminar.around().join(name);
    fs::rename(seminar.folder(), &folder).unwrap();
    let run = |args: &[&str]| seminar.call(args).within(&folder).run();
    run(&["list"]).done().says("Health care");
    let set = ["set", "insurance", "text", "Care.", "--party", "workers"];
    run(&set).done().acknowledged();
    fs::write(folder.join(".git/index.lock"), "").unwrap();
    let told = run(&["doctor"]);
    assert!(
        told.out.contains("index.lock") && !told.out.contains('\u{1b}'),
        "{told:#?}"
    );
}
