//! A plan that cannot be opened, put right from the library.

use super::pty::Pty;
use super::room::{OLD, Room};
use std::fs;

#[test]
fn what_keeps_a_plan_from_opening_is_said_and_put_aside_on_the_screen() {
    let room = Room::new();
    room.open().leaves();
    // An object that only git's note of where it was leads to, cut off as a copy that did not come to its end leaves it.
    let file = room.home.path().join("left");
    fs::write(&file, "Left over. ".repeat(99)).unwrap();
    let id = room.git(&["hash-object", "-w", file.to_str().unwrap()]);
    fs::write(room.plan().join(".git/ORIG_HEAD"), &id).unwrap();
    let (folder, name) = id.trim().split_at(2);
    let place = room.plan().join(".git/objects").join(folder).join(name);
    let bytes = fs::read(&place).unwrap();
    fs::remove_file(&place).unwrap();
    fs::write(&place, &bytes[..bytes.len() / 2]).unwrap();

    let mut pty = Pty::start(room.command(), 100, 30);
    pty.shows("Is everything in order?");
    pty.send("D");
    pty.shows("press Enter");
    assert!(place.exists());
    pty.send("\r");
    pty.shows("Put it right?");
    pty.send("\r");
    pty.shows("was put aside");
    assert!(!place.exists());
    pty.send("\x1b");
    pty.shows("Plan of a small room");
    pty.send("\r");
    pty.shows("Title of register");
    pty.send("j");
    pty.shows(OLD);
    pty.leaves();
}
