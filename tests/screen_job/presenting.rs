//! One clause for the room, in a real terminal.

use super::room::{OLD, Room};
use std::time::{Duration, Instant};

fn count(raw: &[u8], part: &[u8]) -> usize {
    raw.windows(part.len()).filter(|it| *it == part).count()
}

#[test]
fn a_clause_is_presented_and_the_terminal_is_asked_for_its_letters_once() {
    let room = Room::new();
    let mut pty = room.open();
    pty.send("3j");
    pty.shows(OLD);
    pty.send("\x1b[15~");
    pty.hides("Plan of a small room");
    pty.shows("Esc Leave");
    pty.rest(Duration::from_millis(300));
    let shown = pty.text();
    let workers = "█ ▐▌▗▛▙ ▜▛▜▖▜▌▐▌▜▛▀▌▜▛▜▖▟▀▙";
    assert!(
        shown.contains(workers),
        "the floor stays in sight, drawn in the large:\n{shown}"
    );
    assert!(
        !shown.contains("Title of care"),
        "the outline is gone:\n{shown}"
    );
    // Nothing of what it was asked by is left.
    let top: String = shown.lines().take(2).collect();
    assert!(!top.contains("66"), "{shown}");
    assert_eq!(count(&pty.raw(), b"\x1b]66;s=2;"), 1);
    assert_eq!(
        count(&pty.raw(), b"\x1b#3"),
        0,
        "it has letters of one size"
    );
    pty.send("e");
    pty.shows("Nothing is changed from here");
    pty.send("\x1b");
    pty.shows("Plan of a small room");
    pty.send("\x1b[15~");
    pty.shows("Esc Leave");
    pty.leaves();
    assert_eq!(
        count(&pty.raw(), b"\x1b]66;s=2;"),
        1,
        "it was asked already"
    );
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]).trim(), "1");
}

#[test]
fn a_terminal_that_answers_nothing_is_presented_on_as_well() {
    let room = Room::new();
    let pty = room.open_deaf();
    pty.send("3j");
    pty.send("\x1b[15~");
    pty.shows("Esc Leave");
    let sent = Instant::now();
    pty.send("1");
    pty.shows("GOVERNMENT");
    assert!(sent.elapsed() < Duration::from_secs(10));
    assert_eq!(
        count(&pty.raw(), b"\x1b[6n"),
        1,
        "one question, and no other"
    );
}
