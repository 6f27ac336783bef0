//! A document is asked for on the screen, and lies where it was said.

use super::pty::{Pty, command};
use super::room::{OLD, Room};
use std::fs;
use std::process::Command;

#[test]
fn a_document_is_written_where_it_was_said_and_the_place_is_remembered() {
    let room = Room::new();
    room.set("workers", &OLD.replace("one year", "two years"));
    let home = room.home.path();
    let folder = home.join("post");
    fs::create_dir(&folder).unwrap();
    let open = || {
        let mut command = command(env!("CARGO_BIN_EXE_plenary"), home);
        command.arg("plan");
        let pty = Pty::start(command, 100, 30);
        pty.shows("Title of register");
        // Since when can be chosen once the history is there.
        pty.send("h");
        pty.shows("Begin");
        pty.send("\x1b");
        pty.hides("Begin");
        pty
    };
    let mut pty = open();
    pty.send("D");
    pty.shows("Write what?");
    pty.send("1");
    pty.shows("For whom?");
    pty.send("1");
    pty.shows("Changes since when?");
    pty.send("1");
    pty.shows("small-tracked.docx");
    pty.send("\x7f".repeat(60));
    pty.send(format!("{}/draft.docx\r", folder.display()));
    pty.shows("Written with 2 tracked changes");
    let docx = fs::read(folder.join("draft.docx")).unwrap();
    // It says what was changed, and by whom.
    let mut cli = Command::new(env!("CARGO_BIN_EXE_plenary"));
    cli.env("HOME", home).current_dir(room.plan());
    cli.args(["import", "--show"])
        .arg(folder.join("draft.docx"));
    let told = cli.output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("{+Workers: two years+}"), "{told}");
    // What lies there is not written over, and what was typed is there to be put right.
    pty.send("D");
    pty.shows("Write what?");
    pty.send("2");
    pty.shows("For whom?");
    pty.send("\r");
    pty.shows("post/small-clean.docx");
    pty.send("\x7f".repeat("small-clean.docx".len()));
    pty.send("draft.docx\r");
    pty.shows("is there already");
    assert_eq!(fs::read(folder.join("draft.docx")).unwrap(), docx);
    pty.send("\x1b");
    pty.hides("Write it where?");
    pty.leaves();
    // A day later, the same is proposed; and whoever leaves at once has it written all the same.
    let mut pty = open();
    pty.send("D");
    pty.shows("Write what?");
    pty.send("6");
    pty.shows("Changes since when?");
    pty.send("1");
    pty.shows("post/small-tracked.md");
    pty.send("\rq\r");
    assert_eq!(pty.ends(), 0);
    let text = fs::read_to_string(folder.join("small-tracked.md")).unwrap();
    assert!(text.contains("{+W:two years+}"), "{text}");
}
