//! A table of another program brought in, in a real terminal and a real repository.

use crate::pty::Pty;
use crate::room::Room;
use std::fs;

const TABLE: &str = "Nom;Pays;Adhérents;Année;Source\n\
    Mutuelle de Kayes;ML;1 200;2004;STEP\n\
    Mutuelle de Gao;Mali;5;2004;STEP\n";

/// The table is chosen on the page of figures, for the workers.
fn chosen(room: &Room) -> Pty {
    let pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("i");
    pty.shows("Diagnosis");
    pty.send("I");
    pty.shows("What does the table hold?");
    pty.send("\r");
    pty.shows("saved as CSV");
    pty.send("~/sur\t");
    pty.shows("~/survey.csv");
    pty.send("\r");
    pty
}

#[test]
fn a_table_is_shown_recorded_for_its_party_and_taken_back_by_one_key() {
    let room = Room::new();
    let path = room.home.path().join("survey.csv");
    fs::write(&path, TABLE).unwrap();
    let before = room.git(&["rev-parse", "HEAD"]);
    let tree = room.git(&["rev-parse", "HEAD^{tree}"]);
    let pty = chosen(&room);
    pty.shows("New: 1. Changed: 0.");
    pty.shows("Members: the largest value is 1,200");
    pty.shows("no country code");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), before);

    // A file that is another by now is not what was shown.
    fs::write(&path, TABLE.replace("1 200", "9 999")).unwrap();
    pty.send("\t\r");
    pty.shows("changed since it was shown");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), before);
    fs::write(&path, TABLE).unwrap();
    pty.send("\r");
    pty.shows("Taken in for Workers: 1 new, 0 changed");
    pty.shows("survey.csv.refused.csv");
    let last = room.git(&["log", "-1", "--format=%an|%B"]);
    assert!(
        last.starts_with("Workers|Import schemes from survey.csv"),
        "{last}"
    );
    for trailer in ["Party: workers", "Act: import", "File: survey.csv"] {
        assert!(last.contains(trailer), "{trailer}: {last}");
    }
    let schemes = room.git(&["show", "HEAD:registers/schemes.toml"]);
    assert!(schemes.contains("members = 1200"), "{schemes}");
    assert!(
        room.git(&["show", "HEAD:imports/survey.toml"])
            .contains("Adhérents")
    );
    let refused = fs::read_to_string(room.home.path().join("survey.csv.refused.csv")).unwrap();
    assert!(
        refused.contains("Mutuelle de Gao,Mali,5,2004,STEP,3,17,Pays,"),
        "{refused}"
    );
    room.files_follow();

    // One key takes it back.
    pty.send("\r");
    pty.send("u");
    pty.until("the undoing", |_| {
        room.git(&["rev-parse", "HEAD^{tree}"]) == tree
    });
}

#[test]
fn what_a_table_does_not_tell_is_asked_in_the_terminal() {
    let room = Room::new();
    let path = room.home.path().join("survey.csv");
    fs::write(&path, b"Nom;Cotisation;Ann\xe9e\nS\xe9gou;1.234;2004\n").unwrap();
    let pty = chosen(&room);
    pty.shows("In which letters?");
    pty.send("\r");
    pty.shows("Point or comma?");
    pty.send("\x1b[B\r");
    pty.shows("New: 1.");
    pty.send("\t\r");
    pty.shows("Taken in for Workers");
    let schemes = room.git(&["show", "HEAD:registers/schemes.toml"]);
    assert!(schemes.contains("contribution = 1.234"), "{schemes}");
    assert!(schemes.contains("Ségou"), "{schemes}");
}
