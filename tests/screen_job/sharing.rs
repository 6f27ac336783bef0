//! Two copies of a plan: one takes it home to a stick, the other brings it back and merges.

use super::pty::{Pty, command};
use super::room::{OLD, Room, git};
use std::path::Path;
use std::process::Command;

/// A second copy of the plan beside the first.
fn copy(room: &Room) {
    let home = room.home.path();
    git(home, &["clone", "-q", "plan", "copy"]);
}

fn set(room: &Room, copy: &Path, party: &str, text: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    let recorder = "Desk <desk@example.invalid>";
    command.env("HOME", room.home.path()).current_dir(copy);
    command.args(["set", "register", "text", text, "--party", party]);
    let output = command.args(["--recorder", recorder]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

fn open(room: &Room, folder: &str) -> Pty {
    let mut command = command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
    command.arg(folder);
    let pty = Pty::start(command, 100, 30);
    pty.shows("Title of register");
    pty
}

#[test]
fn a_plan_is_taken_to_a_stick_and_brought_back_into_another_copy() {
    let room = Room::new();
    copy(&room);
    let home = room.home.path();
    let stick = home.join("stick");
    std::fs::create_dir(&stick).unwrap();
    // The same words changed on both sides.
    room.set("workers", &OLD.replace("one year", "two years"));
    let there = home.join("copy");
    set(
        &room,
        &there,
        "employers",
        &OLD.replace("one year", "three months"),
    );

    let mut pty = open(&room, "plan");
    pty.send("H");
    pty.shows("Where to?");
    // A place that is none is refused, and what was typed is there to be put right.
    pty.send(format!("{}/none/at/all\r", home.display()));
    pty.until("the refusal", |screen| {
        screen.contains("/none/at/all") && screen.contains("Where to?")
    });
    pty.send("\x7f".repeat("/none/at/all".len()));
    pty.send("/stick\r");
    pty.shows("Taken to");
    pty.leaves();

    let mut pty = open(&room, "./copy");
    let head = || git(&there, &["rev-parse", "HEAD"]);
    let before = head();
    pty.send("B");
    pty.shows("Where from?");
    pty.send(format!("{}\r", stick.display()));
    pty.shows("Workers: one change");
    pty.shows("One place collides");
    assert_eq!(head(), before, "nothing is merged before it is said so");
    // It is read first, compared with ours.
    pty.send("\r");
    pty.shows("The plan as it is at");
    pty.send("j");
    pty.shows("within two years.");
    pty.send("t");
    pty.shows("months");
    pty.send("\x1b");
    pty.hides("months");
    pty.send("\x1b");
    pty.shows("One place collides");
    pty.send("m");
    pty.shows("Merged with what was done here since.");
    pty.shows("the same words were changed");
    pty.shows("Workers’");
    pty.send("\x1b");
    pty.hides("What came of it");
    // One key takes it back as a whole; bringing the same once more says so, and one key has it again.
    pty.send("6u");
    pty.shows("Taken back: the merge");
    let undone = git(&there, &["rev-parse", "HEAD^{tree}"]);
    assert_eq!(
        undone,
        git(
            &there,
            &["rev-parse", &format!("{}^{{tree}}", before.trim())]
        )
    );
    pty.send("B");
    pty.shows("Where from?");
    pty.send("\r");
    pty.shows("was taken back since");
    pty.send("\r");
    pty.shows("Done again: the merge");
    pty.leaves();
    // Later it is asked first.
    git(&there, &["reset", "-q", "--hard", "HEAD~2"]);
    let mut pty = open(&room, "./copy");
    pty.send("6u");
    pty.shows("Take back a merge");
    pty.send("\x1b");
    pty.hides("Take back a merge");
    pty.leaves();
    let parents = git(&there, &["log", "-1", "--format=%P"]);
    assert_eq!(parents.split_whitespace().count(), 2, "{parents}");
    let text = git(&there, &["show", "HEAD:clauses/care/register.toml"]);
    assert!(text.contains("within three months."), "{text}");
    let tabled = git(
        &there,
        &["grep", "-h", "two years", "HEAD", "--", "amendments"],
    );
    assert!(tabled.contains("two years"), "{tabled}");
}
