//! Keys in a plan: who records them, what is written, and what is refused. With what the other tests sign with.

use super::common::{Answer, Seminar};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A seminar whose parties each have an organisation, and real keys for whoever wants one.
pub struct Table {
    pub seminar: Seminar,
    keys: TempDir,
}

impl Table {
    pub fn new() -> Table {
        let seminar = Seminar::new();
        let mut plan = seminar.read("plan.toml");
        for (id, party) in [
            ("ministry", "government"),
            ("network", "civil-society"),
            ("office", "secretariat"),
        ] {
            plan += &format!(
                "\n[[organisation]]\nid = \"{id}\"\nname = \"The {id}\"\nparty = \"{party}\"\n"
            );
        }
        seminar.write("plan.toml", plan);
        seminar.commit("Say who sits at the table", "Party: secretariat");
        Table {
            seminar,
            keys: TempDir::new().unwrap(),
        }
    }

    /// The private key of this name, made when it is first asked for.
    pub fn key(&self, name: &str) -> PathBuf {
        let path = self.keys.path().join(name);
        if !path.exists() {
            let mut made = Command::new("ssh-keygen");
            made.args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"]);
            assert!(made.arg(&path).status().unwrap().success());
        }
        path
    }

    /// Its public half, as a path.
    pub fn public(&self, name: &str) -> String {
        format!("{}.pub", self.key(name).display())
    }

    pub fn fingerprint(&self, name: &str) -> String {
        let path = self.public(name);
        let said = Command::new("ssh-keygen")
            .args(["-l", "-f", &path])
            .output()
            .unwrap();
        let said = String::from_utf8(said.stdout).unwrap();
        said.split(' ').nth(1).unwrap().to_owned()
    }

    /// A call that signs with a key.
    pub fn signed(&self, key: &str, line: &str) -> Answer {
        let sign = format!("--sign={}", self.key(key).display());
        let words = line.split(' ').map(str::to_owned).chain([sign]);
        self.seminar.call(words).run()
    }

    /// Records a key of an organisation.
    pub fn add(&self, organisation: &str, name: &str) -> Answer {
        let line = format!(
            "key add {organisation} {} --party secretariat",
            self.public(name)
        );
        self.seminar.run(&line)
    }
}

/// Stock git in a folder, with nothing of this machine's configuration.
pub fn git(at: &Path, args: &[&str]) -> std::process::Output {
    let mut command = Command::new("git");
    command.args(args).current_dir(at);
    command
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null");
    command
        .env("GIT_COMMITTER_NAME", "X")
        .env("GIT_COMMITTER_EMAIL", "x@example.invalid");
    command
        .env("GIT_AUTHOR_NAME", "X")
        .env("GIT_AUTHOR_EMAIL", "x@example.invalid");
    command.output().unwrap()
}

#[test]
fn a_key_and_the_file_for_git_are_written_together() {
    let table = Table::new();
    let before = table.seminar.read("plan.toml");
    let done = table.add("unions", "anna").done();
    done.says(&table.fingerprint("anna"));
    let after = table.seminar.read("plan.toml");
    assert!(after.starts_with(&before), "{after}");
    let signers = table.seminar.read("allowed_signers");
    assert!(signers.contains("a@unions.example.invalid,unions@seminar.plenary.invalid namespaces=\"git\" ssh-ed25519 "), "{signers}");
    let shown = git(&table.seminar.folder(), &["show", "--stat", "HEAD"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(
        shown.contains("plan.toml") && shown.contains("allowed_signers"),
        "{shown}"
    );
    assert!(
        shown.contains("Act: key")
            && shown.contains(&format!("Key: {}", table.fingerprint("anna")))
    );
    let listed = table.seminar.run("key list --json").done().json();
    assert_eq!(listed["keys"][0]["party"], "workers");
    assert_eq!(listed["keys"][0]["fingerprint"], table.fingerprint("anna"));
    table
        .seminar
        .run("key")
        .done()
        .says("The unions")
        .says(&table.fingerprint("anna"));
    table.seminar.run("check").done();
    // The same key again, and one of nobody at the table.
    table
        .add("unions", "anna")
        .ends(3)
        .says("in the plan already");
    table.add("nobody", "bert").ends(3).not_acknowledged();
}

#[test]
fn a_change_of_keys_that_will_not_count_is_said_so_at_once() {
    let table = Table::new();
    let passed = "will not count it";
    let counts = |answer: Answer| assert!(!answer.done().out.contains(passed));
    counts(table.add("unions", "anna"));
    table
        .add("unions", "berta")
        .done()
        .says(passed)
        .says("Workers");
    table.seminar.run("verify").ends(1).says("does not count");
    table.seminar.run("undo --party secretariat").done();
    let revoked = format!("key revoke {} --party secretariat", table.public("anna"));
    table.seminar.run(&revoked).done().says(passed);
    table.seminar.run("undo --party secretariat").done();
    // By whoever may, it does.
    let line =
        |name: &str, party: &str| format!("key add unions {} --party {party}", table.public(name));
    counts(table.signed("anna", &line("berta", "workers")));
    counts(table.add("office", "olga"));
    // Once the secretariat has a key, it brings the first key of a party by it.
    table.add("ministry", "gina").done().says(passed);
    table.seminar.run("undo --party secretariat").done();
    let line = format!(
        "key add ministry {} --party secretariat",
        table.public("gina")
    );
    counts(table.signed("olga", &line));
}

#[test]
fn a_key_that_comes_with_the_plan_is_an_act_of_a_key_too() {
    let table = Table::new();
    let plan = |args: &[&str]| {
        let all = ["manifest"].iter().chain(args);
        table
            .seminar
            .call(all.chain(&["--party", "secretariat"]))
            .run()
    };
    let message = || {
        let shown = git(
            &table.seminar.folder(),
            &["show", "-s", "--format=%B", "HEAD"],
        );
        String::from_utf8(shown.stdout).unwrap()
    };
    let public = fs::read_to_string(table.public("anna")).unwrap();
    let public = format!("public-key={}", public.trim());
    let key = format!("Act: key\nKey: {}\n", table.fingerprint("anna"));
    plan(&["put", "key", "organisation=unions", &public]).done();
    assert!(message().contains(&key), "{}", message());
    let signers = table.seminar.read("allowed_signers");
    assert!(signers.contains("unions@seminar.plenary.invalid"));
    // Who signs with it stands for the party from here on.
    let line = "set campaign title Sooner --party workers --organisation unions";
    table.signed("anna", line).done();
    table.seminar.run("verify").done();
    // What changes no key is none, and the end of one is again.
    plan(&["set", "title", "Another plan"]).done();
    assert!(!message().contains("Act: "), "{}", message());
    // Its end is theirs to say, by that key.
    let sign = format!("--sign={}", table.key("anna").display());
    let end = ["manifest", "put", "key", "organisation=unions", &public];
    let by = ["until=2026-01-02T10:00:00Z", "--party", "workers", &sign];
    table.seminar.call(end.iter().chain(&by)).run().done();
    assert!(message().contains(&key), "{}", message());
    table.seminar.run("verify").done();
}

#[test]
fn a_key_is_ended_and_nothing_else_is_touched() {
    let table = Table::new();
    table.add("unions", "anna").done();
    table.add("firms", "bert").done();
    let before = table.seminar.read("plan.toml");
    let print = table.fingerprint("anna");
    let line = format!(
        "key revoke {} --party secretariat --time 2026-01-02T10:00:00Z",
        &print[..20]
    );
    table.seminar.run(&line).done();
    let after = table.seminar.read("plan.toml");
    assert_eq!(
        after.replace("until = 2026-01-02T10:00:00+00:00\n", ""),
        before
    );
    assert!(
        table
            .seminar
            .read("allowed_signers")
            .contains("valid-before=\"20260102100000Z\"")
    );
    table.seminar.run(&line).ends(3);
    table
        .seminar
        .run("key revoke SHA256:none --party secretariat")
        .ends(2);
}

#[test]
fn what_is_taken_back_is_taken_back_for_git_too() {
    let table = Table::new();
    table.add("unions", "anna").done();
    let (plan, signers) = (
        table.seminar.read("plan.toml"),
        table.seminar.read("allowed_signers"),
    );
    table.add("firms", "bert").done();
    table.seminar.run("undo --party secretariat").done();
    assert_eq!(table.seminar.read("plan.toml"), plan);
    assert_eq!(table.seminar.read("allowed_signers"), signers);
    table.seminar.run("redo --party secretariat").done();
    assert!(table.seminar.read("allowed_signers").lines().count() > signers.lines().count());
    let status = git(&table.seminar.folder(), &["status", "--porcelain"]);
    assert_eq!(String::from_utf8(status.stdout).unwrap(), "");
}

#[test]
fn a_private_key_is_never_recorded() {
    let table = Table::new();
    let line = format!(
        "key add unions {} --party secretariat",
        table.key("anna").display()
    );
    table
        .seminar
        .run(&line)
        .ends(2)
        .says("must stay with its owner");
    table
        .seminar
        .run("key add unions /etc/hostname --party secretariat")
        .ends(2);
    table
        .seminar
        .run("key add unions nothing --party secretariat")
        .ends(2);
}

#[test]
fn a_party_records_its_own_key_only_by_its_signature() {
    let table = Table::new();
    let line = format!("key add unions {} --party workers", table.public("anna"));
    table.seminar.run(&line).ends(3).says("by the secretariat");
    table
        .signed("anna", &line.replace("workers", "employers"))
        .ends(3)
        .not_acknowledged();
    table.signed("anna", &line).done();
}

#[test]
fn a_key_that_is_none_is_told_by_check_and_breaks_nothing() {
    let table = Table::new();
    let plan = table.seminar.read("plan.toml");
    let odd = format!("{plan}\n[[key]]\norganisation = \"gone\"\npublic-key = \"ssh-rsa x\"\n");
    table.seminar.write("plan.toml", odd);
    table
        .seminar
        .commit("Write a key by hand", "Party: secretariat");
    table
        .seminar
        .run("check")
        .ends(1)
        .says("not at the table")
        .says("no public SSH key");
    table.add("unions", "anna").done();
    assert!(
        fs::read_to_string(table.seminar.folder().join("plan.toml"))
            .unwrap()
            .contains("gone")
    );
}
