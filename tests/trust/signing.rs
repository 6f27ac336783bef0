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

/// A branch with a change of the government's, and another one of the workers' that is checked out.
fn two_lines(table: &Table, night: &str) {
    let folder = table.seminar.folder();
    assert!(
        git(&folder, &["checkout", "-q", "-b", night])
            .status
            .success()
    );
    let line = format!("set health title {night} --party government");
    table.seminar.run(&line).done();
    assert!(git(&folder, &["checkout", "-q", "main"]).status.success());
    let line = format!("set campaign title {night} --party workers");
    table.seminar.run(&line).done();
}

fn trailers(table: &Table) -> String {
    let shown = git(
        &table.seminar.folder(),
        &["show", "-s", "--format=%P%n%b", "HEAD"],
    );
    String::from_utf8(shown.stdout).unwrap()
}

#[test]
fn a_merge_is_signed_as_other_acts_are_and_for_whom_the_key_signs() {
    let table = Table::new();
    table.add("office", "olga").done();
    table
        .signed(
            "olga",
            &format!(
                "key add unions {} --party secretariat",
                table.public("anna")
            ),
        )
        .done();
    // Nobody is named: whoever records it is not in the plan, the key is.
    two_lines(&table, "one");
    table.signed("anna", "merge one").done();
    let (good, said) = accepts(&table, "verify-commit", "HEAD");
    assert!(good && said.contains("a@unions.example.invalid"), "{said}");
    let said = trailers(&table);
    assert!(said.lines().next().unwrap().contains(' '), "{said}");
    assert!(
        said.contains("Party: workers\nOrganisation: unions\nAct: merge"),
        "{said}"
    );
    // The secretariat may record it for anybody.
    two_lines(&table, "two");
    table.signed("olga", "merge two --party workers").done();
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    // Where it cannot be signed, nothing is brought together.
    two_lines(&table, "three");
    let head = table.seminar.head();
    table
        .seminar
        .run("merge three --sign=/no/such/key")
        .ends(3)
        .not_acknowledged()
        .says("Nothing was recorded");
    assert_eq!(table.seminar.head(), head);
    table.signed("anna", "merge three --dry-run").done();
    assert_eq!(table.seminar.head(), head);
    table.seminar.run("merge three").done();
    assert!(!accepts(&table, "verify-commit", "HEAD").0);
    assert!(
        git(&table.seminar.folder(), &["fsck", "--strict"])
            .status
            .success()
    );
    table.seminar.run("verify").done().says("Everything holds");
}

#[test]
fn what_is_brought_back_is_signed_where_the_settings_say_so() {
    let table = Table::new();
    table.add("unions", "anna").done();
    let seminar = &table.seminar;
    let home = seminar.copy("Society");
    home.set("health", "title", "Health", "civil-society");
    seminar.set("campaign", "title", "Soon", "workers");
    let settings = seminar.around().join("home/.config/plenary");
    fs::create_dir_all(&settings).unwrap();
    let key = table.key("anna");
    let text = format!("sign = true\nsigning-key = {key:?}\n");
    fs::write(settings.join("settings.toml"), text).unwrap();
    let place = home.folder().display().to_string();
    seminar.call(["bring-back", &place]).run().done();
    assert!(trailers(&table).contains("Party: workers"));
    assert!(accepts(&table, "verify-commit", "HEAD").0);
    // Unless somebody says otherwise.
    home.set("health", "title", "Care", "civil-society");
    seminar
        .run("set campaign title Later --party workers")
        .done();
    let unsigned = ["bring-back", &place, "--no-sign"];
    seminar.call(unsigned).run().done();
    assert!(trailers(&table).contains("Act: merge"));
    assert!(!accepts(&table, "verify-commit", "HEAD").0);
}

#[test]
fn who_cannot_verify_is_told_what_it_takes() {
    let table = Table::new();
    table.add("unions", "anna").done();
    table
        .signed("anna", "set campaign title Soon --party workers")
        .done();
    let call = table.seminar.call(["verify"]).env("PATH", "/nowhere");
    let answer = call.run().ends(3).says("ssh-keygen").says("verified");
    assert!(!answer.err.contains("--no-sign"), "{answer:?}");
}

/// The public half of a key on a device.
const ON_DEVICE: &str = "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIIlR4XtJefhM5vEFQ4Q/APglENEbe/2em2fREBC/ibFQAAAABHNzaDo=";

/// Puts a program in the place of ssh-keygen that says what the real one says of a key on a device, and signs nothing.
#[cfg(unix)]
fn ends_with(table: &Table, said: &str) -> super::common::Answer {
    use std::os::unix::fs::PermissionsExt;
    let programs = tempfile::TempDir::new().unwrap();
    let (program, key) = (
        programs.path().join("ssh-keygen"),
        programs.path().join("key"),
    );
    let script = "#!/bin/sh\ncat >/dev/null\nexec >&2\necho Signing data on standard input\n";
    let waits = "echo Confirm user presence for key ED25519-SK SHA256:abc\n";
    let fails = format!("printf \"Couldn't sign message: {said}\\r\\n\"\nexit 255\n");
    fs::write(&program, [script, waits, &fails].concat()).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(&key, "-----BEGIN OPENSSH PRIVATE KEY-----\n").unwrap();
    fs::write(key.with_extension("pub"), ON_DEVICE).unwrap();
    let path = format!("{}:/usr/bin:/bin", programs.path().display());
    let sign = format!("--sign={}", key.display());
    let args = [
        "set", "campaign", "title", "Soon", "--party", "workers", &sign,
    ];
    table.seminar.call(args).env("PATH", path).run()
}

#[cfg(unix)]
#[test]
fn a_key_on_a_device_is_said_to_wait_and_why_it_did_not_sign_is_told() {
    let table = Table::new();
    let head = table.seminar.head();
    for (said, told) in [
        ("device not found", "is not plugged in"),
        (
            "incorrect passphrase supplied to decrypt private key",
            "wrong PINs",
        ),
        ("invalid format", "touch it while it blinks"),
        (
            "something else",
            "ssh-keygen says: Couldn't sign message: something else\n",
        ),
    ] {
        let answer = ends_with(&table, said).ends(3).not_acknowledged();
        answer
            .says("Touch the security key")
            .says("Nothing was recorded")
            .says(told);
    }
    assert_eq!(table.seminar.head(), head);
}
