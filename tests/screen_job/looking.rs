//! What changed since one looked last, however one stopped looking.

use super::room::Room;
use std::process::Command;
use std::time::Duration;

const SECOND: &str = "Workers in [small] enterprises register within one year.";
const THIRD: &str = "Workers in [small] enterprises register within two years.";

/// The parties that changed words since the last look, as the command line tells it.
fn since(room: &Room) -> Vec<String> {
    let json = room.plenary(&["diff", "last-look", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&json).unwrap();
    let clauses = told["clauses"].as_array().unwrap().iter();
    let fields = clauses.flat_map(|clause| clause["fields"].as_array().unwrap());
    let spans = fields.flat_map(|field| field["spans"].as_array().unwrap());
    let new = spans.filter(|span| span["kind"] != "kept");
    let mut parties: Vec<String> = new.map(|span| span["party"].to_string()).collect();
    parties.sort();
    parties.dedup();
    parties
}

#[test]
fn a_program_that_is_made_to_end_was_looked_at_as_well() {
    for way in ["TERM", "HUP", "window", "q"] {
        let room = Room::new();
        room.set("employers", SECOND);
        let mut pty = room.open();
        match way {
            "window" => {
                // A frame that is still on its way was seen by nobody.
                pty.rest(Duration::from_millis(200));
                pty.close();
                pty.ends();
            }
            "q" => pty.leaves(),
            signal => {
                pty.signal(signal);
                pty.ends();
            }
        }
        room.set("workers", THIRD);
        // Only what came afterwards is new.
        assert_eq!(since(&room), ["\"workers\""], "{way}");
    }
}

#[test]
fn who_opens_another_folder_has_looked_at_this_one() {
    let room = Room::new();
    room.set("employers", SECOND);
    let other = Room::new();
    let mut pty = room.open();
    // The two plans differ by the mark of who changed the clause.
    let marked = |text: &str| {
        let mut rows = text.lines().filter(|row| row.contains("Title of register"));
        rows.any(|row| row.contains(" E "))
    };
    pty.until("the mark", marked);
    pty.send("\x0f");
    pty.shows("folder");
    pty.send(other.plan().display().to_string());
    pty.send("\r");
    pty.until("the other plan", |text| {
        text.contains("Title of register") && !marked(text)
    });
    pty.leaves();
    room.set("workers", THIRD);
    assert_eq!(since(&room), ["\"workers\""]);
}

#[test]
fn nobody_who_never_looked_is_told_what_is_new() {
    let room = Room::new();
    assert_eq!(refused(&room), Some(3));
    // A rewritten history has no part that was seen.
    room.set("employers", SECOND);
    room.open().leaves();
    room.git(&["reset", "-q", "--hard", "HEAD~1"]);
    room.set("workers", THIRD);
    assert_eq!(refused(&room), Some(3));
}

/// The status with which the command line says that it cannot tell.
fn refused(room: &Room) -> Option<i32> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command
        .env("HOME", room.home.path())
        .current_dir(room.plan());
    let output = command.args(["diff", "last-look"]).output().unwrap();
    assert!(
        output.stdout.is_empty() && !output.stderr.is_empty(),
        "{output:?}"
    );
    output.status.code()
}
