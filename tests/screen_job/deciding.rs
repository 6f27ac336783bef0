//! Deciding in front of the room: an objection overruled, and a clause moved, on the screen.

use super::pty::{Pty, command};
use super::room::{OLD, Room};
use std::fs;
use std::process::Command;

impl Room {
    /// A command of the program on this plan; what it says.
    fn run(&self, args: &[&str]) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(args)
            .args(["--lang", "en"])
            .current_dir(self.plan())
            .env("HOME", self.home.path())
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same for a party.
    fn act(&self, args: &[&str], party: &str) {
        let who = [
            "--party",
            party,
            "--recorder",
            "Desk <desk@example.invalid>",
        ];
        self.run(&[args, &who].concat());
    }
}

#[test]
fn an_objection_is_overruled_with_a_reason_and_the_record_tells_who_and_whose() {
    let room = Room::new();
    room.act(
        &["session", "open", "Day", "--chair", "Chair"],
        "secretariat",
    );
    let free = OLD.replace("one year", "two years");
    room.act(&["table", "register", "text", &free], "workers");
    let statement = ["--statement", "Too slow"];
    room.act(
        &[&["position", "D.1", "object"], &statement[..]].concat(),
        "employers",
    );
    let pty = room.open();
    pty.send("6");
    pty.shows("SECRETARIAT");
    pty.send("j");
    pty.shows("small enterprises");
    pty.send("r");
    pty.shows("D.1 replace");
    pty.send("a");
    pty.shows("Positions on it");
    pty.send("\r");
    pty.shows("Why does the chairperson overrule it?");
    // Without a reason nothing is overruled, and the question stands.
    pty.send("\r");
    pty.shows("the chairperson must give");
    assert!(room.run(&["amendments"]).contains("D.1"));
    pty.send("The room has spoken\r");
    pty.shows("D.1 adopted");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("\nThe room has spoken\n"), "{last}");
    assert!(last.contains("\nParty: workers\n"), "{last}");
    assert!(last.contains("\nDeclared-by: secretariat\n"), "{last}");
    room.files_follow();
    let sessions = fs::read_dir(room.plan().join("sessions"))
        .unwrap()
        .flatten();
    let session = sessions.map(|entry| entry.path()).next().unwrap();
    let session = session.file_stem().unwrap().to_str().unwrap().to_owned();
    let record = room.run(&["record", &session, "--language", "en"]);
    for told in [
        "The Employers’ group objected to the amendment",
        "“Too slow”",
        "The chairperson overruled the objection of the following party: Employers.",
        "“The room has spoken”",
        "Chairperson: Chair",
    ] {
        assert!(record.contains(told), "{told}: {record}");
    }
}

#[test]
fn the_way_of_a_clause_stays_chosen_until_it_is_recorded() {
    let room = Room::new();
    room.act(
        &["add", "action", "--title", "Audit", "--id", "audit"],
        "government",
    );
    let merging = room.plan().join(".git/MERGE_HEAD");
    let pty = room.open();
    pty.send("1");
    pty.shows("GOVERNMENT");
    pty.send("jm");
    pty.shows("Where shall the clause stand?");
    pty.shows("under Title of care");
    // Down past the new clause, and under it.
    pty.send("j\x1b[C");
    pty.shows("under Audit");
    for tabling in [true, false] {
        fs::write(&merging, room.git(&["rev-parse", "HEAD"])).unwrap();
        let (key, then) = match tabling {
            true => ("\x14", "Because\r"),
            false => ("\r", ""),
        };
        pty.send(key);
        if tabling {
            pty.shows("Why is the amendment tabled?");
        }
        pty.send(then);
        pty.until("the refusal over the form", |screen| {
            let there = if tabling { "Because" } else { "under Audit" };
            // In the form, the refusal takes the place of the keys.
            let said = tabling || !screen.contains("Enter records");
            screen.contains("unfinished") && screen.contains(there) && said
        });
        fs::remove_file(&merging).unwrap();
        if tabling {
            // Back from the reason, the form is there as it was; what was refused is said until it changes.
            pty.send("\x1b");
            pty.hides("Why is the amendment tabled?");
            pty.shows("under Audit");
            pty.send("\x1b[D\x1b[C");
            pty.shows("Enter records");
            pty.shows("under Audit");
        }
    }
    pty.send("\r");
    pty.shows("Moved for the Government: now 2.1");
    assert!(!pty.text().contains("Where shall the clause stand?"));
    room.files_follow();
    let file = room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(file.contains("parent = \"audit\""), "{file}");
}

#[test]
fn a_moved_clause_is_tabled_and_adopted_on_the_screen_beside_an_edit_of_its_words() {
    let room = Room::new();
    room.act(
        &["add", "action", "--title", "Audit", "--id", "audit"],
        "government",
    );
    room.act(
        &["session", "open", "Day", "--chair", "Chair"],
        "secretariat",
    );
    let free = OLD.replace("one year", "two years");
    room.act(&["table", "register", "text", &free], "employers");
    let pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("jm");
    pty.shows("under Title of care");
    pty.send("j\x1b[C");
    pty.shows("under Audit");
    pty.send("\x14");
    pty.shows("Why is the amendment tabled?");
    pty.send("It belongs there\r");
    pty.shows("D.2");
    pty.until("the form closed", |screen| {
        !screen.contains("Where shall the clause stand?")
    });
    pty.send("6");
    pty.shows("SECRETARIAT");
    for amendment in ["D.2", "D.1"] {
        pty.send("r");
        pty.shows(amendment);
        let line = room.run(&["amendments", "register"]);
        let first = line.lines().next().unwrap_or_default();
        if !first.starts_with(amendment) {
            pty.send("j");
        }
        pty.send("a");
        pty.shows(&format!("If {amendment}"));
        pty.send("\r");
        pty.shows(&format!("{amendment} adopted"));
        pty.send("\x1b");
    }
    room.files_follow();
    let blame = room.run(&["blame", "--clause", "register"]);
    assert!(
        blame.contains(" 2.1 ") || blame.starts_with("2.1"),
        "{blame}"
    );
    let employers = blame
        .lines()
        .filter(|line| line.trim_start().starts_with("E "));
    assert_eq!(employers.count(), 1, "{blame}");
    assert!(
        !blame
            .lines()
            .any(|line| line.trim_start().starts_with("W ")),
        "{blame}"
    );
}

#[test]
fn an_example_says_on_the_screen_where_it_is_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut command = command(env!("CARGO_BIN_EXE_plenary"), home.path());
    command.args(["example", "sri-lanka"]);
    let pty = Pty::start(command, 100, 30);
    pty.shows("It is your own copy, kept in");
    pty.shows("examples/sri-lanka");
}
