//! Where nothing may move: what the terminal is sent when nobody does anything.

use super::room::Room;
use std::time::Duration;

fn sent(raw: &[u8], code: &[u8]) -> bool {
    raw.windows(code.len()).any(|part| part == code)
}

#[test]
fn nothing_is_written_while_nobody_does_anything() {
    let room = Room::new();
    for more in [&[][..], &[("NO_MOTION", "1")]] {
        let mut pty = room.open_with(more);
        // The history is read, and the first frames are over.
        pty.rest(Duration::from_secs(1));
        let before = pty.bytes();
        std::thread::sleep(Duration::from_secs(3));
        assert_eq!(pty.bytes(), before, "{more:?}");
        pty.leaves();
    }
}

#[test]
fn the_cursor_stands_still_where_it_is_asked_for_and_is_given_back() {
    let room = Room::new();
    for (name, value, still) in [
        ("NO_MOTION", "1", true),
        ("PLENARY_NO_MOTION", "1", true),
        ("NO_MOTION", "", false),
    ] {
        let mut pty = room.open_with(&[(name, value)]);
        assert_eq!(sent(&pty.raw(), b"\x1b[2 q"), still, "{name}={value}");
        pty.leaves();
        assert_eq!(sent(&pty.raw(), b"\x1b[0 q"), still, "{name}={value}");
    }
    let folder = room.home.path().join(".config/plenary");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("settings.toml"), "motion = false\n").unwrap();
    let mut pty = room.open();
    assert!(sent(&pty.raw(), b"\x1b[2 q"));
    pty.leaves();
}
