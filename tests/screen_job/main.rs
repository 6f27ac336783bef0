//! The main job, done as a person does it: a real terminal, a real repository.

#![allow(clippy::restriction, missing_docs)]

mod bare;
mod bringing_in;
#[cfg(unix)]
mod browser;
mod damaged;
mod deciding;
mod documents;
mod filling;
mod glyphs;
mod keyboards;
mod lacking;
mod leaving;
mod library;
mod looking;
mod meeting;
mod plain;
mod presenting;
#[path = "../pty/mod.rs"]
mod pty;
mod room;
#[cfg(unix)]
mod second_screen;
#[cfg(unix)]
#[path = "../common/server.rs"]
mod served;
mod sharing;
#[cfg(unix)]
mod signing;
mod sitting;
mod still;
#[cfg(unix)]
mod touring;
mod travelling;
mod trusting;
mod word;
#[path = "../common/word.rs"]
mod word_file;

use room::{DESK, OLD, Room, underlined};
use std::fs;
use std::time::Duration;

#[test]
fn an_edit_is_a_change_of_its_party_and_shows_so() {
    let room = Room::new();
    let mut pty = room.open();
    room.editing(&pty);
    pty.send("Registered ");
    pty.shows("Registered Workers in small");
    pty.send("\x13");
    pty.until("the acknowledgement", |screen| {
        screen.contains("changed for")
    });
    let last = room.git(&["log", "-1", "--format=%an <%ae>|%B"]);
    assert!(
        last.starts_with("Workers <workers@small.plenary.invalid>|"),
        "{last}"
    );
    assert!(last.contains("\nParty: workers\n"), "{last}");
    assert!(last.contains("\nClause: register\n"), "{last}");
    room.files_follow();
    let file = fs::read_to_string(room.plan().join("clauses/care/register.toml")).unwrap();
    assert!(file.contains("Registered Workers in small"), "{file}");
    // The outline marks who changed the clause, and the tracked view what.
    pty.until("the mark", |screen| {
        let mut lines = screen.lines();
        lines.any(|line| line.contains("Title of register") && line.contains(" W"))
    });
    pty.send("t");
    pty.until_screen("the tracked words", |screen| {
        underlined(screen).contains("Registered")
    });
    pty.leaves();
}

#[test]
fn an_amendment_is_tabled_adopted_and_taken_back() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    pty.send("Registered ");
    pty.shows("Registered Workers in small");
    pty.send("\x14");
    pty.shows("Why is the amendment tabled?");
    pty.send("Nobody waits\r");
    pty.shows("Amendment on 1.1 tabled");
    room.files_follow();
    let file = || room.recorded();
    assert!(file().contains(OLD), "tabling changes no text: {}", file());
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("\nParty: workers\nAct: table\n"), "{last}");
    // All amendments in the text, then what follows, then the gavel: declared by the secretariat, for the workers.
    pty.send("r");
    pty.shows("Nobody waits");
    pty.send("6");
    pty.shows("SECRETARIAT");
    pty.send("a");
    pty.shows("No other amendment and no position is affected.");
    assert!(file().contains(OLD), "{}", file());
    pty.send("\r");
    pty.shows("No amendment is pending here.");
    let last = room.git(&["log", "-1", "--format=%an|%B"]);
    assert!(last.starts_with("Workers|"), "{last}");
    assert!(last.contains("\nDeclared-by: secretariat\n"), "{last}");
    assert!(file().contains("Registered Workers"), "{}", file());
    pty.send("u");
    pty.shows("Nobody waits");
    assert!(file().contains(OLD), "one key undoes all of it: {}", file());
    room.files_follow();
}

#[test]
fn what_was_typed_for_an_act_that_is_refused_comes_back() {
    let room = Room::new();
    let pty = room.open();
    // Somebody's merge is unfinished: nothing is recorded meanwhile.
    let merging = room.plan().join(".git/MERGE_HEAD");
    let refused = |screen: &str, typed: &str| {
        screen.contains(typed) && screen.to_lowercase().contains("unfinished")
    };
    room.editing(&pty);
    pty.send("Registered ");
    pty.send("\x14");
    pty.shows("Why is the amendment tabled?");
    fs::write(&merging, room.git(&["rev-parse", "HEAD"])).unwrap();
    pty.send("Nobody waits\r");
    pty.until("the reason", |screen| refused(screen, "Nobody waits"));
    fs::remove_file(&merging).unwrap();
    pty.send("\r");
    pty.shows("Amendment on 1.1 tabled");
    let reason = room.git(&["grep", "-h", "Nobody waits", "HEAD"]);
    assert!(reason.contains("reason"), "{reason}");
    // So does a session that was filled in.
    pty.send("s");
    pty.shows("Chair");
    pty.send("Morning of the workers");
    fs::write(&merging, room.git(&["rev-parse", "HEAD"])).unwrap();
    pty.send("\x13");
    pty.until("the form", |screen| {
        refused(screen, "Morning of the workers")
    });
    fs::remove_file(&merging).unwrap();
    pty.send("\x13");
    pty.hides("unfinished");
    pty.until("the session", |_| {
        room.git(&["log", "-1", "--format=%B"])
            .contains("Morning of the workers")
    });
    pty.send("q");
}

#[test]
fn a_stroke_that_is_rejected_gives_its_words_back_to_their_writers() {
    let room = Room::new();
    let by_workers = OLD.replace("one year", "two long years");
    room.set("workers", &by_workers);
    let before = room.plenary(&["blame", "--clause", "register", "--json"]);
    room.set("employers", &OLD.replace("one year", "three months"));
    let employers = room.git(&["rev-parse", "HEAD"]);
    let pty = room.open();
    pty.send("j6");
    pty.shows("SECRETARIAT");
    pty.send("t");
    pty.shows("Struck by Workers");
    // Since the start there are two strokes in this place: the employers' is the second.
    pty.send("n");
    pty.shows("Struck by Employers");
    pty.send("x");
    pty.until("the rejection", |_| {
        room.git(&["rev-list", "--count", "HEAD"]) == "4\n"
    });
    let last = room.git(&["log", "-1", "--format=%B"]);
    let trailer = format!("\nParty: secretariat\nTakes-back: {employers}");
    assert!(last.contains(&trailer), "{last}");
    let file = room.recorded();
    assert!(file.contains(&by_workers), "{file}");
    let after = room.plenary(&["blame", "--clause", "register", "--json"]);
    assert_eq!(spans(&after), spans(&before));
}

/// What a blame in JSON says of words, without the revision it was asked at.
fn spans(blame: &str) -> &str {
    let (_, clauses) = blame.split_once("\"clauses\"").unwrap();
    clauses
}

#[test]
fn changes_by_other_programs_are_shown_and_left_alone() {
    let room = Room::new();
    let pty = room.open();
    pty.rest(Duration::from_millis(300));
    let path = room.plan().join("clauses/care/register.toml");
    let file = fs::read_to_string(&path)
        .unwrap()
        .replace("one year", "two years");
    fs::write(&path, &file).unwrap();
    pty.shows("Another program changed 1 file");
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
    // Somebody records it with git: the banner goes, and the plan follows.
    room.git(&[&DESK[..], &["commit", "-qam", "By hand"]].concat());
    pty.hides("Another program changed");
    pty.send("j");
    pty.shows("two years");
}

#[test]
fn hostile_text_never_reaches_the_terminal() {
    let room = Room::new();
    let evil = "\u{9b}31m\u{202e}live\u{1b}]0;owned\u{7}\u{e0041}";
    let text = format!("id = \"register\"\nkind = \"action\"\nparent = \"care\"\norder = 10\ntitle = {0:?}\ntext = {0:?}\n", "\\u")
        .replace("\"\\\\u\"", "\"E\\u009B31m\\u202Elive\\u001B]0;owned\\u0007\\U000E0041\"");
    fs::write(room.plan().join("clauses/care/register.toml"), text).unwrap();
    let author = format!("user.name=A{}", "\u{202e}\u{9b}31m");
    room.git(&[
        "-c",
        &author,
        "-c",
        "user.email=a@b.invalid",
        "commit",
        "-qam",
        &format!("S {evil}"),
    ]);
    room.git(&["tag", "t\u{202e}x"]);
    let mut pty = room.open_as((100, 30), &[]);
    for key in [
        "3", "j", "\r", "t", "\x1b", "h", "\r", "\x1b", "\x1b", "e", "\x1b", ":", "\x1b", "/",
        "\x1b", "?",
    ] {
        pty.send(key);
        pty.rest(Duration::from_millis(60));
    }
    pty.signal("TERM");
    pty.ends();
    let raw = String::from_utf8(pty.raw()).unwrap();
    assert!(!raw.contains("owned\u{7}"), "a title was set");
    assert!(!raw.contains("\u{1b}]0"), "a title was set");
    let hidden = |c: char| matches!(c, '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{e0000}'..='\u{e007f}');
    assert!(!raw.chars().any(hidden), "what hides was sent");
    assert!(raw.contains("live"), "the text itself is shown");
}

#[test]
fn a_storm_of_sizes_is_weathered() {
    let room = Room::new();
    let mut pty = room.open();
    for step in 0..60_u16 {
        pty.resize(1 + (step * 37) % 220, 1 + (step * 23) % 70);
    }
    pty.resize(100, 30);
    pty.send("3");
    pty.shows("WORKERS");
    pty.shows("Title of register");
    pty.leaves();
}

#[test]
fn a_plan_at_rest_sends_nothing() {
    let room = Room::new();
    let pty = room.open();
    pty.rest(Duration::from_millis(500));
    let (bytes, ticks) = (pty.bytes(), pty.ticks());
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(pty.bytes(), bytes);
    assert!(pty.ticks() - ticks <= 1);
}

#[test]
fn a_text_that_was_left_behind_is_gone_on_with() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    pty.send("Left behind: ");
    pty.shows("Left behind: Workers");
    // The design allows a second until it is on the disk.
    std::thread::sleep(Duration::from_secs(1));
    pty.signal("KILL");
    drop(pty);
    let mut pty = room.open();
    pty.shows("Go on with: Title of register");
    pty.send("\r");
    // The text is back in the editor, and the floor is whose it was.
    pty.hides("Go on with");
    pty.shows("Left behind: Workers");
    pty.shows("WORKERS");
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
    pty.send("\x13");
    pty.shows("changed for");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("\nParty: workers\n"), "{last}");
    pty.leaves();
    // The files follow what was acknowledged; by the end they have.
    let file = fs::read_to_string(room.plan().join("clauses/care/register.toml")).unwrap();
    assert!(file.contains("Left behind: Workers in small"), "{file}");
    // It is dealt with: nothing is offered again.
    let pty = room.open();
    pty.rest(Duration::from_millis(500));
    assert!(!pty.text().contains("Go on with"), "{}", pty.text());
    assert!(!pty.text().contains("being typed"), "{}", pty.text());
}

#[test]
fn one_key_on_the_board_records_the_consent_of_the_banner() {
    let room = Room::new();
    let mut pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("c\x1b[Fa");
    pty.shows("Title of register” recorded: agree");
    let last = || room.git(&["log", "-1", "--format=%B"]);
    assert!(last().contains("\nParty: workers\n"), "{}", last());
    // For another party it is asked, and the answer at hand records nothing.
    let before = room.git(&["rev-parse", "HEAD"]);
    pty.send("\x1b[Hb");
    pty.shows("Title of care” recorded: abstain");
    let after = room.git(&["rev-parse", "HEAD"]);
    assert_ne!(before, after);
    pty.send("\x1b[Dx");
    pty.shows("Record nothing");
    pty.send("\r");
    pty.hides("Record nothing");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), after);
    pty.leaves();
}
