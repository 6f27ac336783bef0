//! Rows and figures filled in as tables, in a real terminal and a real repository.

use crate::pty::Pty;
use crate::room::Room;

/// The room with a figure beside its clauses.
fn room() -> Room {
    let room = Room::new();
    let plan = room.plan();
    std::fs::create_dir_all(plan.join("figures")).unwrap();
    let figure = "# By hand\nid = \"prices\"\nmeasure = \"prices\"\n\n[[value]]\nyear = 2004\nvalue = 0x10\nstatus = \"assumed\"\n";
    std::fs::write(plan.join("figures/prices.toml"), figure).unwrap();
    room.git(&["add", "."]);
    room.git(&[&crate::DESK[..], &["commit", "-q", "-m", "Count"]].concat());
    room
}

/// The empty table of the costs of a clause, of which the workers have the floor.
fn costs(room: &Room) -> Pty {
    let pty = room.open();
    pty.send("3j");
    pty.shows("WORKERS");
    pty.send("d");
    pty.shows("Benefits");
    // Costs are the fifth kind of rows behind ten lines.
    pty.send("\x1b[B".repeat(14));
    pty.send("\r");
    pty.shows("No row yet");
    pty
}

#[test]
fn a_row_is_typed_in_a_table_and_recorded_for_its_party() {
    let room = room();
    let pty = costs(&room);
    pty.send("\rDrugs\t");
    pty.send("2006\t");
    pty.send("30.00\r");
    pty.shows("30.00");
    pty.send("\x13");
    pty.until("the acknowledgement", |screen| {
        screen.contains("changed for")
    });
    let last = room.git(&["log", "-1", "--format=%an|%B"]);
    assert!(last.starts_with("Workers|"), "{last}");
    assert!(last.contains("\nParty: workers\n"), "{last}");
    let shown = room.plenary(&["show", "register", "--json"]);
    assert!(
        shown.contains("Drugs; amount: 30.00; year: 2006"),
        "{shown}"
    );
    let file = room.recorded();
    let row = "[[cost]]\nname = \"Drugs\"\namount = 30.00\nyear = 2006\n";
    assert!(file.ends_with(row), "{file}");
    room.files_follow();

    // A figure, from the page of figures: only the new row is written.
    let path = "HEAD:figures/prices.toml";
    let before = room.git(&["show", path]);
    pty.send("i");
    pty.shows("Diagnosis");
    pty.send("e1");
    pty.shows("New figure");
    pty.send("\r");
    pty.shows("Values by year");
    pty.send("\t".repeat(6));
    pty.send("\r");
    pty.shows("Year");
    pty.send("\x0e2005\t\t7\r");
    pty.shows("2005");
    pty.send("\x13");
    pty.until("the acknowledgement", |screen| {
        screen.contains("prices changed for Workers")
    });
    let after = room.git(&["show", path]);
    assert!(after.starts_with(before.trim_end()), "{after}");
    assert!(after.contains("year = 2005\nvalue = 7"), "{after}");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("Party: workers"), "{last}");
    // One key takes it back.
    pty.send("u");
    pty.until("the undoing", |_| room.git(&["show", path]) == before);
}

#[test]
fn what_was_typed_in_a_table_is_offered_after_the_terminal_died() {
    let room = room();
    let pty = costs(&room);
    pty.send("\rDrugs");
    pty.shows("Drugs");
    std::thread::sleep(std::time::Duration::from_millis(1500));
    pty.signal("KILL");
    drop(pty);
    let pty = room.open_as((100, 30), &[]);
    pty.until("the offer", |screen| {
        screen.contains("Title of register") && screen.contains("Workers")
    });
    pty.send("\r");
    pty.shows("Drugs");
    pty.send("\x13");
    pty.until("the acknowledgement", |screen| {
        screen.contains("changed for")
    });
    assert!(room.recorded().contains("name = \"Drugs\""));
}

#[test]
fn a_figure_is_removed_for_its_party_and_one_key_brings_it_back() {
    let room = room();
    let tree = room.git(&["rev-parse", "HEAD^{tree}"]);
    let pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("i");
    pty.shows("Diagnosis");
    pty.send("\x1b[3~");
    pty.shows("What shall be removed?");
    pty.send("\r");
    pty.shows("Remove Figure prices?");
    pty.send("\x1b[B\r");
    pty.until("the acknowledgement", |screen| {
        screen.contains("Figure prices removed for Workers")
    });
    let last = room.git(&["log", "-1", "--format=%an|%B"]);
    assert!(last.starts_with("Workers|Figure prices removed"), "{last}");
    assert!(last.contains("Party: workers"), "{last}");
    assert_eq!(
        room.git(&["ls-tree", "-r", "--name-only", "HEAD", "figures"])
            .trim(),
        ""
    );
    pty.send("u");
    pty.until("the undoing", |_| {
        room.git(&["rev-parse", "HEAD^{tree}"]) == tree
    });
}
