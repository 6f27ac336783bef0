//! Terminals that say little of themselves, or nothing that is so.

use super::pty::{Pty, command};
use super::room::Room;

/// As much of the text as stands in a row, however narrow.
const BEGINNING: &str = "Workers in small";

/// Leaves an edit behind it, so that keys are known to be heard.
fn is_worked_with(room: &Room, mut pty: Pty) {
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("j");
    pty.shows(BEGINNING);
    pty.send("e");
    pty.send("\x1b[1;5H");
    pty.send("Registered ");
    pty.shows("Registered Workers in small");
    pty.send("\x13");
    pty.shows("changed for");
    pty.leaves();
    assert!(room.recorded().contains("Registered Workers"));
}

/// The program in a terminal that says it has so many columns and rows, whatever it has.
#[cfg(unix)]
fn said_to_be(room: &Room, columns: u16, rows: u16, more: &[(&str, &str)]) -> Pty {
    let mut shell = command("sh", room.home.path());
    let lies = format!("stty cols {columns} rows {rows} && exec \"$0\" plan");
    shell.args(["-c", &lies, env!("CARGO_BIN_EXE_plenary")]);
    for (name, value) in more {
        shell.env(name, value);
    }
    Pty::start(shell, 80, 24)
}

#[cfg(unix)]
#[test]
fn a_terminal_of_no_size_is_taken_for_a_usual_one() {
    let room = Room::new();
    let pty = said_to_be(&room, 0, 0, &[]);
    pty.shows("Title of register");
    is_worked_with(&room, pty);
}

#[cfg(unix)]
#[test]
fn where_a_terminal_says_no_size_the_surroundings_are_believed() {
    let room = Room::new();
    let pty = said_to_be(&room, 0, 0, &[("COLUMNS", "60"), ("LINES", "0")]);
    pty.shows("Title of register");
    let widest = |screen: &str| screen.lines().map(|line| line.chars().count()).max();
    pty.until("a screen of sixty columns", |screen| {
        widest(screen).is_some_and(|columns| (40..=60).contains(&columns))
    });
    // One that says its size is believed before them.
    let pty = said_to_be(&room, 80, 24, &[("COLUMNS", "0"), ("LINES", "0")]);
    pty.shows("Title of register");
    is_worked_with(&room, pty);
}

#[test]
fn without_a_name_of_the_terminal_the_screen_is_there() {
    for name in [None, Some(""), Some("no-such-terminal")] {
        let room = Room::new();
        let mut command = room.command();
        match name {
            Some(name) => command.env("TERM", name),
            None => command.env_remove("TERM"),
        }
        command.env_remove("COLORTERM");
        let pty = Pty::start(command, 80, 24);
        pty.shows("Title of register");
        is_worked_with(&room, pty);
    }
}

/// Nothing can be painted on it: the screen is told in words, without being asked for.
#[test]
fn a_terminal_that_only_takes_lines_is_told_the_screen_in_words() {
    let room = Room::new();
    let mut command = room.command();
    command.env("TERM", "dumb");
    let mut pty = Pty::start(command, 80, 24);
    pty.shows("Plan of a small room");
    pty.send("3\n");
    pty.shows("The floor: Workers");
    pty.send("j\ne\n");
    pty.shows(BEGINNING);
    pty.send("./one year/two years/\n.\n");
    pty.shows("1.1 changed for Workers");
    pty.send("\x04");
    assert_eq!(pty.ends(), 0);
    assert!(room.recorded().contains("within two years"));
    let raw = pty.raw();
    assert!(!raw.contains(&0x1b), "{}", pty.text());
}

/// Names of the surroundings that speak of another encoding change nothing: what is written is UTF-8, as the files are.
#[test]
fn another_encoding_around_it_changes_no_word() {
    let text = "Le régime protège Łódź et Владивосток.";
    for (locale, label) in [
        ("fr_FR.ISO-8859-1", "Travailleurs"),
        ("C", "Workers"),
        ("pt_BR.CP850", "Trabalhadores"),
    ] {
        let room = Room::new();
        room.set("workers", text);
        let mut command = room.command();
        command.env_remove("LANG");
        command.env("LC_ALL", locale);
        let mut pty = Pty::start(command, 100, 30);
        pty.shows("Title of register");
        pty.send("3");
        pty.until(label, |screen| {
            screen.to_lowercase().contains(&label.to_lowercase())
        });
        pty.send("j");
        pty.shows("protège Łódź et Владивосток");
        pty.send("q");
        pty.until("a question", |screen| screen.contains('?'));
        pty.send("\r");
        assert_eq!(pty.ends(), 0, "{locale}");
    }
}
