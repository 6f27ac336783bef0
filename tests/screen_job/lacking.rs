//! A copy of the plan that lacks earlier words of a clause.

use super::room::{DESK, OLD, Room};
use std::fs;

#[test]
fn what_one_clause_lacks_says_nothing_of_the_next() {
    let room = Room::new();
    let path = "clauses/care/register.toml";
    let file = room.plan().join(path);
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("one year", "two years")).unwrap();
    room.git(&[&DESK[..], &["commit", "-q", "-a", "-m", "Change"]].concat());
    let old = room.git(&["rev-parse", &format!("HEAD~:{path}")]);
    let (folder, name) = old.trim().split_at(2);
    fs::remove_file(room.plan().join(".git/objects").join(folder).join(name)).unwrap();

    let pty = room.open();
    pty.send("j");
    pty.shows(&OLD.replace("one year", "two years"));
    pty.send("t");
    pty.until("the view and the foot say what is missing", |screen| {
        screen.contains("tracked") && screen.matches("lacks a part").count() == 2
    });
    pty.send("\x1b");
    pty.shows("two years");
    pty.send("k");
    pty.shows("Essential care for all.");
    pty.send("t");
    pty.until("the tracked text of the other clause", |screen| {
        let text = screen.contains("Essential care for all.");
        screen.contains("tracked") && text && !screen.contains("lacks a part")
    });
}
