//! The word code and a verification, on the wall as on the command line.

use super::pty::Pty;
use super::room::Room;

/// Runs a command by what is typed of its name in the palette.
fn palette(pty: &Pty, typed: &str, name: &str) {
    pty.send(":");
    pty.shows("─ All commands");
    pty.send(typed);
    pty.until("the command alone", |screen| {
        screen.contains(name) && !screen.contains("Floor to")
    });
    pty.send("\r");
}

#[test]
fn the_wall_says_the_code_and_the_verdict_of_the_command_line() {
    let room = Room::new();
    room.set("workers", "Workers register within two years.");
    let json: serde_json::Value = serde_json::from_str(&room.plenary(&["code", "--json"])).unwrap();
    let words = json["words"].as_array().unwrap();
    let words: Vec<&str> = words.iter().map(|it| it.as_str().unwrap()).collect();
    let mut pty = room.open_as((80, 24), &[]);
    pty.shows("Title of register");
    palette(&pty, "word code", "Word code");
    pty.shows("Nothing is adopted yet");
    pty.until("twelve words", |screen| {
        (1..)
            .zip(&words)
            .all(|(at, word)| screen.contains(&format!("{at} {word}")))
    });
    pty.send("\x1b");
    pty.hides("Nothing is adopted yet");
    palette(&pty, "verify the", "Verify the history");
    pty.shows("The history is whole.");
    pty.shows("looked for the first time");
    pty.shows("One change does not say for whom");
    pty.shows("One change is unverified");
    // Of what is rewritten afterwards the next look tells.
    room.git(&["reset", "-q", "--hard", "HEAD~1"]);
    room.set("employers", "Nobody registers.");
    pty.shows("The plan went on since.");
    pty.send("\r");
    pty.shows("One thing does not hold.");
    pty.shows("The history was rewritten");
    pty.leaves();
}
