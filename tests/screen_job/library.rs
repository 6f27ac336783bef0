//! The library says how the plans of this machine stand.

use super::pty::{Pty, command};
use super::room::Room;
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// The program where no plan is.
fn library(room: &Room) -> Pty {
    let command = command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
    let pty = Pty::start(command, 100, 30);
    pty.shows("Plan of a small room");
    pty
}

#[test]
fn the_library_says_what_is_new_since_one_looked() {
    let room = Room::new();
    room.open().leaves();
    let mut pty = library(&room);
    pty.shows("Drafting   0 open brackets   nothing new");
    pty.leaves();
    room.set("employers", "Workers in [small] enterprises register.");
    room.set("workers", "Workers in [small] enterprises register soon.");
    let mut pty = library(&room);
    pty.shows("Drafting   1 open bracket   2 new changes  E W");
    // Looked at, nothing of it is new.
    pty.send("\r");
    pty.shows("Title of register");
    pty.leaves();
    let mut pty = library(&room);
    pty.shows("1 open bracket   nothing new");
    pty.leaves();
    // What one saw was rewritten.
    room.git(&["reset", "-q", "--hard", "HEAD~1"]);
    let mut pty = library(&room);
    pty.shows("rewritten since you looked");
    pty.leaves();
    fs::rename(room.plan(), room.home.path().join("elsewhere")).unwrap();
    library(&room).shows("Not there now");
}

#[test]
fn what_is_recorded_elsewhere_is_told_while_the_list_is_shown() {
    let room = Room::new();
    room.open().leaves();
    let mut pty = library(&room);
    pty.shows("0 open brackets   nothing new");
    room.set("workers", "Workers in [small] enterprises register soon.");
    pty.shows("1 open bracket   1 new change  W");
    pty.leaves();
}

#[test]
fn how_plans_stood_is_there_at_once_and_what_is_damaged_is_found_out_anew() {
    let room = Room::new();
    room.open().leaves();
    let mut pty = library(&room);
    pty.shows("Drafting   0 open brackets   nothing new");
    // It is kept once all of it is told; whoever leaves before has it looked for anew.
    let kept = room.home.path().join(".cache/plenary/library.json");
    let told = Instant::now();
    while !kept.exists() {
        assert!(told.elapsed() < Duration::from_secs(20), "nothing was kept");
        thread::sleep(Duration::from_millis(10));
    }
    pty.leaves();
    let text = fs::read_to_string(&kept).unwrap();
    // Nothing has moved: what was kept is not worked out again.
    fs::write(&kept, text.replace("\"brackets\":0", "\"brackets\":77")).unwrap();
    let mut pty = library(&room);
    pty.shows("77 open brackets");
    pty.leaves();
    fs::write(&kept, &text[..text.len() / 2]).unwrap();
    let mut pty = library(&room);
    pty.shows("0 open brackets   nothing new");
    pty.leaves();
    // Something has: it is told.
    room.set("workers", "Workers in [small] enterprises register soon.");
    let mut pty = library(&room);
    pty.shows("1 open bracket   1 new change  W");
    pty.leaves();
}
