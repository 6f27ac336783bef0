//! Signing: what stock git says of it, and that nothing is recorded where it fails.

use super::keys::{Table, git};
use std::fs;
use std::process::Command;

const ACCEPTED: [&str; 4] = [
    "-c",
    "gpg.ssh.allowedSignersFile=allowed_signers",
    "-c",
    "gpg.format=ssh",
];

fn accepts(table: &Table, verb: &str, name: &str) -> (bool, String) {
    let args = [&ACCEPTED[..], &[verb, name]].concat();
    let said = git(&table.seminar.folder(), &args);
    (
        said.status.success(),
        String::from_utf8_lossy(&said.stderr).into_owned(),
    )
}

#[test]
fn stock_git_accepts_what_is_signed() {
    let table = Table::new();
    table.add("unions", "anna").done();
    table.add("office", "olga").done();
    table
        .signed("anna", "set campaign title Soon --party workers")
        .done();
    let (good, said) = accepts(&table, "verify-commit", "HEAD");
    assert!(good && said.contains("a@unions.example.invalid"), "{said}");
    table
        .signed("anna", "position campaign agree --party workers")
        .done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    table.signed("anna", "undo --party workers").done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    table
        .signed("anna", "table support text More --party workers")
        .done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    table
        .signed(
            "olga",
            "gavel plan-2003 --overrule tested --party secretariat",
        )
        .done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    let (good, said) = accepts(&table, "verify-tag", "plan-2003");
    assert!(good, "{said}");
    table
        .signed(
            "olga",
            "gavel --rescind plan-2003 --reason tested --party secretariat",
        )
        .done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    // Git's own look at the objects finds nothing.
    assert!(
        git(&table.seminar.folder(), &["fsck", "--strict"])
            .status
            .success()
    );
    // And unsigned is unsigned.
    table
        .seminar
        .run("set campaign title Later --party workers")
        .done();
    assert!(!accepts(&table, "verify-commit", "HEAD").0);
}

#[test]
fn nothing_is_recorded_where_signing_fails() {
    let table = Table::new();
    let seminar = &table.seminar;
    let (head, text) = (seminar.head(), seminar.read("clauses/campaign.toml"));
    let calls = [
        "set campaign title Soon --party workers --sign=/no/such/key",
        "position campaign agree --party workers --sign=/no/such/key",
        "gavel plan-2003 --overrule tested --party secretariat --sign=/no/such/key",
    ];
    for line in calls {
        seminar
            .run(line)
            .ends(3)
            .not_acknowledged()
            .says("Nothing was recorded");
    }
    seminar
        .run("set campaign title Soon --party workers --sign")
        .ends(3)
        .says("signing-key");
    // Without the program.
    let line = format!("--sign={}", table.key("anna").display());
    let call = seminar.call([
        "set", "campaign", "title", "Soon", "--party", "workers", &line,
    ]);
    call.env("PATH", "/nowhere")
        .run()
        .ends(3)
        .says("ssh-keygen");
    assert_eq!(
        (seminar.head(), seminar.read("clauses/campaign.toml")),
        (head, text)
    );
    assert_eq!(seminar.git().tag_names(None).unwrap().len(), 0);
    // Nothing stays behind that would hinder the next.
    seminar
        .run("set campaign title Soon --party workers")
        .done();
}

#[test]
fn the_settings_say_whether_and_with_which_key() {
    let table = Table::new();
    table.add("unions", "anna").done();
    let home = table
        .seminar
        .folder()
        .parent()
        .unwrap()
        .join("home/.config/plenary");
    fs::create_dir_all(&home).unwrap();
    let key = table.key("anna");
    fs::write(
        home.join("settings.toml"),
        format!("sign = true\nsigning-key = {key:?}\n"),
    )
    .unwrap();
    table
        .seminar
        .run("set campaign title Soon --party workers")
        .done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    table
        .seminar
        .run("set campaign title Later --party workers --no-sign")
        .done();
    assert!(!accepts(&table, "verify-commit", "HEAD").0);
}

#[test]
fn an_agent_signs_for_a_public_key() {
    let table = Table::new();
    table.add("unions", "anna").done();
    let key = table.key("anna");
    let socket = key.with_extension("socket");
    let mut agent = Command::new("ssh-agent");
    let mut agent = agent.args(["-D", "-a"]).arg(&socket).spawn().unwrap();
    for _ in 0..100 {
        if socket.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let added = Command::new("ssh-add")
        .arg("-q")
        .arg(&key)
        .env("SSH_AUTH_SOCK", &socket)
        .status();
    let public = fs::read_to_string(table.public("anna")).unwrap();
    fs::remove_file(&key).unwrap();
    let call = |sign: &str, title: &str| {
        let sign = format!("--sign={sign}");
        let args = [
            "set", "campaign", "title", title, "--party", "workers", &sign,
        ];
        table.seminar.call(args).env("SSH_AUTH_SOCK", &socket).run()
    };
    let (one, two) = (
        call(public.trim(), "Soon"),
        call(&table_public(&key), "Later"),
    );
    agent.kill().unwrap();
    agent.wait().unwrap();
    assert!(added.unwrap().success());
    one.done();
    two.done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    assert!(accepts(&table, "verify-commit", "HEAD~1").0);
}

fn table_public(key: &std::path::Path) -> String {
    format!("{}.pub", key.display())
}
