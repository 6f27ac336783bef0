//! Keys as other keyboards send them, byte by byte.

use super::room::Room;

#[test]
fn a_key_with_another_letter_runs_what_stands_on_it() {
    let room = Room::new();
    let mut pty = room.open();
    // As terminals send it, and as those do that were asked for kitty's protocol by somebody else.
    for sent in [
        "й",
        "ض",
        "\x1b[1081u",
        "\x1b[1081::113u",
        "\x1b[1081::113;1u",
    ] {
        pty.send(sent);
        pty.shows("Leave Plenary?");
        pty.send("\x1b");
        pty.until("the plan again", |screen| {
            !screen.contains("Leave Plenary?")
        });
    }
    pty.send("٣");
    pty.shows("WORKERS");
    pty.send("\x1b[1081::113;5u");
    pty.shows("Leave Plenary?");
    pty.send("\r");
    assert_eq!(pty.ends(), 0);
}

#[test]
fn where_text_is_typed_letters_are_text_and_control_is_what_stands_on_the_key() {
    let room = Room::new();
    let mut pty = room.open();
    room.editing(&pty);
    pty.send("йض ");
    pty.shows("йض Workers in small");
    // Control and ы, which stands where s does.
    pty.send("\x1b[1099::115;5u");
    pty.until("the acknowledgement", |screen| {
        screen.contains("changed for")
    });
    assert!(room.recorded().contains("йض Workers in small"));
    pty.leaves();
}

#[test]
fn azerty_gives_the_floor_without_shift() {
    let room = Room::new();
    let pty = room.open_with(&[("LANG", "fr_FR.UTF-8")]);
    pty.send("é");
    pty.shows("EMPLOYEURS");
    pty.send("\"");
    pty.shows("TRAVAILLEURS");
}
