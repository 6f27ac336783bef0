//! A session as the facilitator holds it: a real terminal, a real repository, and git beside it.

use super::pty::Pty;
use super::room::{MANIFEST, Room};
use std::fs;
use std::time::Duration;

const EMPLOYERS: &str = "\n[[organisation]]\nid = \"employers-group\"\n\
     name = \"Employers' group\"\nparty = \"employers\"\n";

/// A plan of one clause, and two organisations that ask for the floor.
pub fn room() -> Room {
    let manifest = format!("{MANIFEST}{EMPLOYERS}");
    Room::of(&manifest, &[("care", "Essential care for all.")])
}

fn open(room: &Room) -> Pty {
    let pty = room.open_as((80, 24), &[]);
    pty.shows("Essential care for all.");
    pty
}

/// A session in which the workers and then the employers have asked for the floor.
pub fn sitting(room: &Room) -> Pty {
    let pty = open(room);
    pty.send("6");
    pty.shows("SECRETARIAT");
    pty.send("s");
    pty.shows("Open a session");
    pty.send("Morning\x13");
    pty.shows("nobody waits");
    for (downs, name) in [("\x1b[B\x1b[B", "one waits"), ("\x1b[B", "2 wait")] {
        pty.send("a");
        pty.shows("Who asks for the floor?");
        pty.send(downs);
        pty.send("\r");
        pty.shows(name);
    }
    pty
}

fn last_row(text: &str) -> &str {
    text.lines().rev().nth(1).unwrap_or_default()
}

#[test]
fn who_asked_for_the_floor_is_remembered_when_the_machine_dies() {
    let room = room();
    let pty = sitting(&room);
    pty.send("\r");
    // The first who asked has it, under the right flag, and the clock runs on every screen.
    pty.shows("WORKERS");
    pty.shows("one waits");
    pty.shows(" 2:5");
    pty.send("\x1b");
    pty.shows("Objection?");
    pty.until("the timer on the plan", |screen| {
        last_row(screen).contains("2:5")
    });
    // The list is kept within a second.
    std::thread::sleep(Duration::from_secs(1));
    pty.signal("KILL");
    drop(pty);
    let pty = open(&room);
    // The session is still open: only closing it ends it.
    pty.shows("Morning");
    pty.send("s");
    pty.until("who waits", |screen| {
        screen.contains("one waits") && screen.contains(" E  Employers")
    });
    pty.send("\r");
    pty.shows("EMPLOYERS");
    let opened = room.git(&["log", "-1", "--format=%B"]);
    assert!(opened.contains("\nSession: "), "{opened}");
}

#[test]
fn a_clause_is_set_aside_and_the_plan_adopted_over_what_is_missing() {
    let room = room();
    let pty = sitting(&room);
    pty.send("\x1b");
    pty.shows("Objection?");
    pty.send("z");
    pty.shows("Why is the clause set aside?");
    pty.send("until noon\r");
    pty.hides("Why is the clause set aside?");
    pty.send("s");
    pty.shows("until noon");
    pty.send("\x1b");
    pty.shows("Objection?");
    // Those present agree, each by name; who is not there has not spoken.
    pty.send("o");
    pty.shows("Without objection");
    pty.send("\r");
    pty.shows("No objection to");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(
        last.contains("\nPosition: workers agree clause:care\n"),
        "{last}"
    );
    let commit = room.git(&["rev-parse", "HEAD"]);
    // The gavel is refused, with a list of what and whose.
    pty.send("g1");
    pty.shows("Not agreed yet");
    pty.send("\r");
    pty.shows("no position yet of Government, Civil society");
    assert_eq!(room.git(&["tag"]), "");
    pty.send("\x1b");
    pty.hides("no position yet");
    // Overruled with a reason it falls: a tag that git knows, and the new baseline.
    pty.send("g1");
    pty.shows("Overrule, with a reason");
    pty.send("\x1b[B\r");
    pty.shows("Why is it adopted");
    pty.send("They sent word\r");
    pty.shows("What is the adoption called?");
    pty.send("\r");
    pty.shows("Adopted as");
    let tag = room.git(&["tag"]).trim().to_owned();
    assert!(tag.starts_with("small-"), "{tag}");
    assert_eq!(room.git(&["cat-file", "-t", &tag]), "tag\n");
    let named = |name: &str| room.git(&["rev-parse", name]);
    assert_eq!(named(&format!("{tag}^{{commit}}")), named("HEAD"));
    assert_eq!(named("HEAD^"), commit);
    let said = room.git(&["cat-file", "tag", &tag]);
    assert!(said.contains("\nOverruled: They sent word\n"), "{said}");
    pty.shows(&format!("Changes since: {tag}"));
    taken_back(&room, &pty);
    record(&room, &pty);
}

fn taken_back(room: &Room, pty: &Pty) {
    pty.send("u");
    pty.shows("Taken back: the adoption");
    assert_eq!(room.git(&["tag"]), "");
    let said = room.git(&["log", "-1", "--format=%B"]);
    assert!(said.contains("\nAct: rescind\n"), "{said}");
    pty.hides("Changes since: small-");
}

/// The record of proceedings, read on screen and written to a file that was not there.
fn record(room: &Room, pty: &Pty) {
    let asked = |choice: &str| {
        pty.send("p");
        pty.shows("The record of which session?");
        pty.send("\r");
        pty.shows("Read it here");
        pty.send(choice);
    };
    pty.send("s");
    pty.shows("Speakers' list");
    asked("1");
    pty.shows("ATTENDANCE");
    pty.send("\x1b");
    pty.hides("ATTENDANCE");
    let written = |name: &str| {
        asked("2");
        pty.shows("To which file?");
        pty.send("\x15");
        pty.send(name);
        pty.send("\r");
    };
    written("day.md");
    pty.shows("The record is in");
    let found = [room.plan(), room.home.path().to_owned()];
    let path = found
        .iter()
        .map(|it| it.join("day.md"))
        .find(|it| it.exists());
    let path = path.expect("the record was written");
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.contains("Morning") && text.contains("until noon"),
        "{text}"
    );
    // What is there is never written over.
    fs::write(&path, "kept").unwrap();
    written("day.md");
    pty.shows("was not written");
    assert_eq!(fs::read_to_string(&path).unwrap(), "kept");
}
