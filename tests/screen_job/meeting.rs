//! Two windows on one clause.

use super::pty::Pty;
use super::room::{Room, underlined};

#[test]
fn two_on_one_clone_lose_nothing() {
    let room = Room::new();
    let one = room.open();
    let two = room.open();
    room.editing(&one);
    room.editing(&two);
    one.send("First, ");
    one.shows("First, Workers");
    two.send("\x1b[1;5F");
    two.send(" And later.");
    two.shows("And later.");
    one.send("\x13");
    one.shows("changed for");
    // The second is told before anything is recorded, sees both wordings and what the two come to.
    two.send("\x13");
    two.shows("Somebody else changed this text meanwhile");
    two.shows("Merge by word");
    let count = || room.git(&["rev-list", "--count", "HEAD"]);
    assert_eq!(count(), "2\n");
    two.until_screen("both wordings, and what they come to", |screen| {
        let words = underlined(screen).replace(' ', "");
        words.contains("First,Andlater.Andlater.")
    });
    two.send("\x1b");
    two.hides("Somebody else changed");
    // The last row that goes: a frame may come in two pieces.
    two.hides("Go on typing");
    two.shows("And later.");
    two.send("\x13");
    two.shows("Merge by word");
    two.send("\r");
    two.shows("changed for");
    // Each hears of what the other did, and the file follows the commit.
    one.shows("And later.");
    let file = room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(file.contains("First, Workers"), "{file}");
    assert!(file.contains("And later."), "{file}");
    room.files_follow();
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "3\n");
}

/// Two windows on one clause that changed the same words; the first has recorded its wording.
fn collided(room: &Room) -> (Pty, Pty) {
    let (one, two) = (room.open(), room.open());
    for (pty, digit) in [(&one, "3"), (&two, "2")] {
        room.editing(pty);
        pty.send("\x1b[1;5F");
        pty.send("\x08".repeat(2));
        pty.send(format!("{digit} years."));
        pty.shows(&format!("within {digit} years."));
    }
    one.send("\x13");
    one.shows("changed for");
    two.send("\x13");
    two.shows("they cannot be merged");
    assert!(!two.text().contains("Merge by word"), "{}", two.text());
    (one, two)
}

#[test]
fn of_two_wordings_that_collide_one_is_tabled() {
    let room = Room::new();
    let (_one, two) = collided(&room);
    two.send("\r");
    two.shows("Why is the amendment tabled?");
    two.send("\r");
    two.shows("Amendment on 1.1 tabled");
    room.files_follow();
    let clause = || room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(clause().contains("within 3 years."), "{}", clause());
    let files = room.git(&["ls-tree", "-r", "--name-only", "HEAD"]);
    let tabled = files.lines().find(|path| path.starts_with("amendments/"));
    let tabled = room.git(&["show", &format!("HEAD:{}", tabled.unwrap())]);
    assert!(tabled.contains("within 3 years."), "{tabled}");
    assert!(tabled.contains("within 2 years."), "{tabled}");
}

#[test]
fn of_two_wordings_that_collide_one_replaces_the_other() {
    let room = Room::new();
    let (_one, two) = collided(&room);
    two.send("\x1b[B\r");
    two.shows("changed for");
    let clause = room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(clause.contains("within 2 years."), "{clause}");
    let before = room.git(&["show", "HEAD~1:clauses/care/register.toml"]);
    assert!(before.contains("within 3 years."), "{before}");
}
