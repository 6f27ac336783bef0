//! Verifying: what holds is said to hold, and every forgery is told, also where stock git accepts it.

use super::coding::{adopt, other_words};
use super::common::{Answer, Seminar};
use super::keys::{Table, git};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What is grave, by its words for programs.
pub fn grave(seminar: &Seminar, rest: &str) -> Vec<String> {
    let json = seminar.run(&format!("verify {rest} --json")).json();
    let findings = json["findings"].as_array().unwrap().iter();
    let grave = findings.filter(|one| one["grave"] == true);
    grave
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect()
}

pub fn stands(answer: &Value, commit: &str) -> String {
    let acts = answer["acts"].as_array().unwrap();
    let act = acts.iter().find(|one| one["commit"] == commit).unwrap();
    act["stands"].as_str().unwrap().to_owned()
}

/// A commit by stock git of everything in the folder, signed by a key, at a date of its choice.
pub fn forge(table: &Table, message: &str, key: Option<&str>, date: &str) -> String {
    let folder = table.seminar.folder();
    assert!(git(&folder, &["add", "-A"]).status.success());
    let mut command = Command::new("git");
    command.current_dir(&folder).args(["-c", "gpg.format=ssh"]);
    if let Some(key) = key {
        command.args([
            "-c",
            &format!("user.signingkey={}", table.key(key).display()),
        ]);
    }
    command.args(["commit", "-q", "--allow-empty", "-m", message]);
    command.args(key.map(|_| "-S"));
    for who in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{who}_NAME"), "Forger");
        command.env(format!("GIT_{who}_EMAIL"), "forger@example.invalid");
        command.env(format!("GIT_{who}_DATE"), date);
    }
    command
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null");
    let done = command.output().unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    table.seminar.head()
}

pub const NOW: &str = "2026-01-05T10:00:00Z";

pub fn git_accepts(table: &Table) -> bool {
    let folder = table.seminar.folder();
    let args = [
        "-c",
        "gpg.ssh.allowedSignersFile=allowed_signers",
        "verify-commit",
        "HEAD",
    ];
    git(&folder, &args).status.success()
}

/// A table where the workers and the secretariat have keys.
pub fn seated() -> Table {
    let table = Table::new();
    table.add("unions", "anna").done();
    table.add("office", "olga").done();
    table
}

#[test]
fn what_holds_is_said_to_hold_and_first_keys_are_said_once() {
    let table = seated();
    let seminar = &table.seminar;
    let signed = table
        .signed("anna", "set campaign title Soon --party workers")
        .done()
        .acknowledged();
    let recorded = table
        .signed("olga", "position campaign agree --party workers")
        .done()
        .acknowledged();
    let unsigned = seminar
        .set("campaign", "title", "Later", "workers")
        .acknowledged();
    table
        .signed(
            "olga",
            "gavel plan-2003 --overrule tested --party secretariat",
        )
        .done();
    let first = seminar.run("verify").done().says("Everything holds.");
    let first = first
        .says("First key of Workers")
        .says(&table.fingerprint("anna"));
    first.says("There is a key (Workers), but this is not signed.");
    let again = seminar.run("verify").done();
    assert!(!again.out.contains("First key"), "{}", again.out);
    let json = seminar.run("verify --json").done().json();
    assert_eq!(stands(&json, &signed), "signed");
    assert_eq!(stands(&json, &recorded), "recorded");
    assert_eq!(stands(&json, &unsigned), "unsigned");
    assert_eq!(json["holds"], true);
    let workers = json["parties"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["party"] == "workers");
    let workers = workers.unwrap();
    assert_eq!(
        (
            &workers["signed"],
            &workers["recorded"],
            &workers["unsigned"]
        ),
        (&1.into(), &1.into(), &1.into())
    );
    for (language, said) in [
        ("fr", "Tout tient."),
        ("es", "Todo se sostiene."),
        ("pt", "Tudo se sustenta."),
    ] {
        seminar
            .run(&format!("verify --lang {language}"))
            .done()
            .says(said);
    }
}

#[test]
fn strictly_everything_is_signed_since_there_are_keys() {
    let seminar = Seminar::new();
    seminar
        .run("verify --strict")
        .ends(1)
        .says("no change is signed");
    let table = Table::new();
    let line = format!(
        "key add office {} --party secretariat",
        table.public("olga")
    );
    table.signed("olga", &line).done();
    table.seminar.run("verify --strict").done();
    table
        .signed("olga", "set campaign title Soon --party employers")
        .done();
    table.seminar.run("verify --strict").done();
    let at = table
        .seminar
        .set("campaign", "title", "Later", "employers")
        .acknowledged();
    table.seminar.run("verify").done();
    let answer = table.seminar.run("verify --strict").ends(1);
    answer.says("One change is not signed").says(&at[..8]);
    let json = table.seminar.run("verify --json").done().json();
    assert_eq!(json["unsigned"][0], at);
}

#[test]
fn what_people_do_without_keys_holds_too() {
    let seminar = Seminar::new();
    seminar
        .run("position campaign agree --party workers")
        .done();
    seminar.run("position campaign none --party workers").done();
    seminar.run("undo --party workers").done();
    seminar
        .run("position campaign object --party employers")
        .done();
    seminar.set("campaign", "text", "A campaign is begun soon.", "workers");
    seminar
        .run("table campaign title Sooner --party workers")
        .done();
    seminar.run("undo --party workers").done();
    adopt(&seminar, "plan-2003");
    seminar
        .run("gavel --rescind plan-2003 --reason tested --party secretariat")
        .done();
    seminar
        .run("verify")
        .done()
        .says("The history is whole. Nothing in it is signed");
}

#[test]
fn the_examples_hold() {
    let seminar = Seminar::empty();
    for name in ["mali", "honduras", "sri-lanka"] {
        let there = seminar.folder().join(name);
        let there = there.to_str().unwrap();
        seminar.call(["example", name, there]).run().done();
        let answer = seminar.call(["-C", there, "verify"]).run();
        answer
            .done()
            .says("The history is whole. Nothing in it is signed");
    }
}

#[test]
fn another_partys_key_proves_nothing() {
    let table = seated();
    table.add("firms", "bert").ends(0);
    table.seminar.run("verify").ends(1);
    let table = seated();
    table
        .signed("anna", "set campaign title Soon --party employers")
        .done();
    assert!(git_accepts(&table));
    table
        .seminar
        .run("verify")
        .ends(1)
        .says("It claims to be of Employers and is signed by a key of Workers");
    assert_eq!(grave(&table.seminar, ""), ["other-partys-key"]);
    // At the revision before it all is well.
    table.seminar.run("verify HEAD~1").done();
}

#[test]
fn an_expired_key_does_not_sign_a_back_dated_commit() {
    let table = seated();
    let print = table.fingerprint("anna");
    let line = format!("key revoke {print} --party secretariat --time 2026-01-03T10:00:00Z");
    table.signed("olga", &line).done();
    table.seminar.write("notes.txt", "x");
    forge(
        &table,
        "Say so\n\nParty: workers",
        Some("anna"),
        "2026-01-02T10:00:00Z",
    );
    assert!(
        git_accepts(&table),
        "stock git looks at the date that is written"
    );
    assert_eq!(grave(&table.seminar, ""), ["key-out-of-time"]);
}

#[test]
fn a_key_added_by_its_forger_does_not_count() {
    for (claim, key) in [
        ("secretariat", None),
        ("workers", Some("eve")),
        ("workers", None),
    ] {
        let table = seated();
        let public = fs::read_to_string(table.public("eve")).unwrap();
        let public = public.trim();
        let plan = table.seminar.read("plan.toml");
        let added =
            format!("{plan}\n[[key]]\norganisation = \"unions\"\npublic-key = \"{public}\"\n");
        table.seminar.write("plan.toml", added);
        let signers = table.seminar.read("allowed_signers");
        let (kind, rest) = public.split_once(' ').unwrap();
        let blob = rest.split(' ').next().unwrap();
        let line = format!(
            "a@unions.example.invalid,unions@seminar.plenary.invalid namespaces=\"git\" {kind} {blob}\n"
        );
        table.seminar.write("allowed_signers", signers + &line);
        forge(&table, &format!("Record a key\n\nParty: {claim}"), key, NOW);
        forge(
            &table,
            "Agree to everything\n\nParty: workers",
            Some("eve"),
            NOW,
        );
        assert!(git_accepts(&table));
        let found = grave(&table.seminar, "");
        assert!(found.contains(&"key-not-counted".to_owned()), "{found:?}");
        assert!(found.contains(&"unknown-key".to_owned()), "{found:?}");
    }
}

#[test]
fn what_git_is_told_to_show_instead_is_reported() {
    let table = seated();
    let seminar = &table.seminar;
    let honest = seminar
        .set("campaign", "title", "Soon", "workers")
        .acknowledged();
    let commit = git(
        &seminar.folder(),
        &["commit-tree", "HEAD^{tree}", "-p", "HEAD~1", "-m", "Other"],
    );
    let other = String::from_utf8(commit.stdout).unwrap();
    assert!(
        git(&seminar.folder(), &["replace", &honest, other.trim()])
            .status
            .success()
    );
    assert_eq!(grave(seminar, ""), ["replaced-objects"]);
    assert!(
        git(&seminar.folder(), &["replace", "-d", &honest])
            .status
            .success()
    );
    assert_eq!(grave(seminar, ""), [""; 0]);
    fs::create_dir_all(seminar.folder().join(".git/info")).unwrap();
    fs::write(
        seminar.folder().join(".git/info/grafts"),
        format!("{honest}\n"),
    )
    .unwrap();
    assert_eq!(grave(seminar, ""), ["grafts"]);
}

#[test]
fn a_rewritten_history_is_told_until_it_is_accepted() {
    let table = seated();
    let seminar = &table.seminar;
    seminar.set("campaign", "title", "Soon", "workers");
    seminar.run("verify").done();
    let reset = git(&seminar.folder(), &["reset", "-q", "--hard", "HEAD~1"]);
    assert!(reset.status.success());
    seminar
        .run("verify")
        .ends(1)
        .says("The history was rewritten");
    seminar.set("campaign", "title", "Later", "workers");
    seminar
        .run("verify")
        .ends(1)
        .says("The history was rewritten");
    seminar.run("verify --accept").done();
    seminar.run("verify").done();
    // The first keys were seen as well.
    let first = git(&seminar.folder(), &["rev-list", "--max-parents=0", "HEAD"]);
    let first = String::from_utf8(first.stdout).unwrap();
    assert!(
        git(&seminar.folder(), &["reset", "-q", "--hard", first.trim()])
            .status
            .success()
    );
    seminar.write(
        "plan.toml",
        seminar.read("plan.toml")
            + "\n[[organisation]]\nid = \"office\"\nparty = \"secretariat\"\n",
    );
    seminar.commit("Say who sits at the table", "Party: secretariat");
    table.add("unions", "eve").done();
    let found = grave(seminar, "");
    assert!(
        found.contains(&"other-first-key".to_owned()) && found.contains(&"rewritten".to_owned()),
        "{found:?}"
    );
}

#[test]
fn a_wrong_digest_in_a_tag_is_told() {
    let table = seated();
    let seminar = &table.seminar;
    table
        .signed(
            "olga",
            "gavel plan-2003 --overrule tested --party secretariat",
        )
        .done();
    other_words(seminar);
    // The signature that stands on it is one of another text, too.
    let found = grave(seminar, "");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found.contains(&"adoption-differs".to_owned())
            && found.contains(&"broken-signature".to_owned())
    );
}

#[test]
fn a_signature_taken_from_elsewhere_is_broken() {
    let table = seated();
    table
        .signed("anna", "set campaign title Soon --party workers")
        .done();
    let folder = table.seminar.folder();
    let raw = git(&folder, &["cat-file", "commit", "HEAD"]);
    let raw = String::from_utf8(raw.stdout)
        .unwrap()
        .replace("Party: workers", "Party: workers\nSession: x");
    let forged = table
        .seminar
        .git()
        .odb()
        .unwrap()
        .write(git2::ObjectType::Commit, raw.as_bytes())
        .unwrap();
    assert!(
        git(&folder, &["reset", "-q", "--hard", &forged.to_string()])
            .status
            .success()
    );
    assert_eq!(grave(&table.seminar, ""), ["broken-signature"]);
}

fn object(seminar: &Seminar, id: &str) -> std::path::PathBuf {
    seminar
        .folder()
        .join(".git/objects")
        .join(&id[..2])
        .join(&id[2..])
}

#[test]
fn what_is_missing_or_damaged_is_told() {
    let seminar = Seminar::new();
    let old = git(
        &seminar.folder(),
        &["rev-parse", "HEAD:clauses/campaign.toml"],
    );
    let old = String::from_utf8(old.stdout).unwrap().trim().to_owned();
    seminar.set("campaign", "title", "Soon", "workers");
    let (path, kept) = (
        object(&seminar, &old),
        fs::read(object(&seminar, &old)).unwrap(),
    );
    fs::remove_file(&path).unwrap();
    assert_eq!(grave(&seminar, ""), ["missing-objects"]);
    let other = git(
        &seminar.folder(),
        &["rev-parse", "HEAD:clauses/support.toml"],
    );
    let other = String::from_utf8(other.stdout).unwrap().trim().to_owned();
    fs::copy(object(&seminar, &other), &path).unwrap();
    assert_eq!(grave(&seminar, ""), ["damaged-object"]);
    let _ = fs::remove_file(&path);
    fs::write(&path, kept).unwrap();
    assert_eq!(grave(&seminar, ""), [""; 0]);
}

#[test]
fn a_copy_without_the_beginning_says_so() {
    let table = seated();
    let seminar = &table.seminar;
    seminar.set("campaign", "title", "Soon", "workers");
    let there = seminar.folder().parent().unwrap().join("short");
    let from = format!("file://{}", seminar.folder().display());
    let args = [
        "clone",
        "-q",
        "--depth",
        "2",
        &from,
        there.to_str().unwrap(),
    ];
    assert!(git(Path::new("/"), &args).status.success());
    let answer: Answer = seminar.call(["verify"]).within(&there).run();
    answer.done().says("does not have the beginning");
}

#[test]
fn other_signers_for_git_are_told() {
    let table = seated();
    let signers = table.seminar.read("allowed_signers");
    table.seminar.write(
        "allowed_signers",
        format!("# ours\n{signers}* namespaces=\"git\" ssh-ed25519 AAAA\n"),
    );
    forge(&table, "Note the signers\n\nParty: secretariat", None, NOW);
    assert_eq!(grave(&table.seminar, ""), ["signers-differ"]);
}

#[test]
fn what_is_here_of_a_copy_that_was_cut_short_is_not_called_the_whole() {
    let seminar = Seminar::new();
    seminar.set("insurance", "text", "Another text.", "government");
    let whole = "The history is whole.";
    seminar.run("verify").says(whole);
    let copy = seminar.around().join("shallow");
    let from = format!("file://{}", seminar.folder().display());
    let git = Command::new("git")
        .args(["clone", "-q", "--depth", "1", &from])
        .arg(&copy)
        .output();
    assert!(git.unwrap().status.success());
    let told = seminar.call(["verify"]).within(&copy).run();
    assert!(!told.out.contains(whole), "{told:#?}");
    told.says("What is here of the history is whole.");
}
