//! The screen in words in a real terminal: keys are heard one by one, lines follow one another, and nothing is painted.

use super::pty::Pty;
use super::room::Room;

fn open(room: &Room) -> Pty {
    let mut command = room.command();
    command.arg("--plain");
    let pty = Pty::start(command, 80, 24);
    pty.shows("Ctrl-L says the whole screen again");
    pty
}

/// What was sent to the terminal besides words: nothing but that pastes are wanted in one piece.
fn escapes(pty: &Pty) -> Vec<String> {
    let raw = String::from_utf8_lossy(&pty.raw()).into_owned();
    let all = raw.split('\u{1b}').skip(1);
    all.map(|one| one.chars().take(7).collect()).collect()
}

#[test]
fn a_text_is_typed_by_keys_and_recorded_and_nothing_is_painted() {
    let room = Room::new();
    let mut pty = open(&room);
    pty.send("3");
    pty.shows("The floor: Workers");
    pty.send("j");
    pty.shows("1.1 Title of register, 2 of 2");
    pty.send("e");
    pty.shows("Typing: Text. Clause 1.1, Title of register, 2 of 2");
    // To the end of the text, and some words there.
    pty.send("\x1b[1;5F All of them.");
    pty.shows("All of them.");
    pty.send("\x13");
    pty.shows("1.1 changed for Workers");
    pty.leaves();
    let file = room.recorded();
    assert!(file.contains("within one year. All of them."), "{file}");
    let escapes = escapes(&pty);
    let known = |one: &String| one.starts_with("[?2004h") || one.starts_with("[?2004l");
    assert!(escapes.iter().all(known), "{escapes:?}");
    assert_eq!(escapes.len(), 2, "what was switched on is switched off");
}

#[test]
fn it_survives_a_kill_as_what_is_painted_does() {
    let room = Room::new();
    let pty = open(&room);
    pty.send("3je");
    pty.shows("Typing: Text.");
    pty.send("Unsaved words ");
    pty.shows("Unsaved words");
    std::thread::sleep(std::time::Duration::from_secs(1));
    pty.signal("KILL");
    drop(pty);
    let pty = open(&room);
    pty.shows("being typed when Plenary last ended");
}
