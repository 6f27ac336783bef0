//! Text that terminals paint differently, through a real terminal: nothing vanishes, nothing stays behind.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../pty/mod.rs"]
mod pty;
mod room;

use room::Room;
use std::time::{Duration, Instant};

/// Tamil, Sinhala, Devanagari, and emoji of several parts, with and without selectors.
const TEXTS: [&str; 4] = [
    "சமூகப் பாதுகாப்பு திட்டம்",
    "ශ්‍රී ලංකාවේ සමාජ ආරක්ෂණය",
    "श्रमिकों की सामाजिक सुरक्षा",
    "❤️ 1️⃣ 👩‍👩‍👧 👍🏽 🇲🇱 ☎️",
];

#[test]
fn what_is_pasted_is_shown_as_it_is() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    for text in TEXTS {
        pty.send(format!("\x1b[200~{text}\x1b[201~"));
        // As the emulator has it: without gaps, and without what it paints nothing for.
        pty.shows(text);
        pty.send("\x01");
        pty.send("\x1b[3~");
        // In the preview nothing stands but what was struck.
        pty.hides(text.get(..6).unwrap());
    }
    pty.send("\x1b[200~சமூகப்\x1b[201~");
    pty.shows("சமூகப்");
    pty.send("\x13");
    pty.shows("Recorded for");
    assert!(room.head_of("register").contains("சமூகப்"));
    pty.shows("சமூகப்");
}

#[test]
fn text_that_is_there_from_the_start_is_shown_as_it_is() {
    let room = Room::new();
    room.set("register", "text", TEXTS[1]);
    let pty = room.open();
    pty.send("j");
    pty.shows(TEXTS[1]);
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("e");
    pty.send("x");
    pty.shows(&format!("x{}", TEXTS[1]));
}

#[test]
fn a_terminal_that_never_answers_holds_the_keys_up_once() {
    let room = Room::new();
    let pty = room.open_deaf();
    room.editing(&pty);
    pty.send(format!("\x1b[200~{}\x1b[201~", TEXTS[0]));
    pty.shows("த");
    let sent = Instant::now();
    pty.send("and more");
    pty.shows("and more");
    assert!(sent.elapsed() < Duration::from_secs(10));
    let asked = |pty: &pty::Pty| {
        pty.raw()
            .windows(4)
            .filter(|part| part == b"\x1b[6n")
            .count()
    };
    assert_eq!(asked(&pty), 1);
    pty.send(format!("\x1b[200~{}\x1b[201~", TEXTS[2]));
    pty.shows("श");
    pty.send(" at once");
    pty.shows("at once");
    assert_eq!(asked(&pty), 1);
}
