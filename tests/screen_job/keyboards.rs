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

/// As terminals send keys that were asked for kitty's protocol with the base layout: a letter that stands elsewhere than on
/// QWERTY is that letter all the same, for it is printed on the key. Nothing is done for its place.
#[test]
fn on_azerty_and_qwertz_a_letter_is_what_is_printed_on_the_key() {
    let room = Room::new();
    let mut pty = room.open_with(&[("LANG", "fr_FR.UTF-8")]);
    // AZERTY's `a`, where QWERTY has `q`, must not ask to leave, and its digits are typed without Shift.
    pty.send("\x1b[233::50u");
    pty.shows("EMPLOYEURS");
    pty.send("\x1b[97::113u");
    pty.shows("Nouvelle clause");
    pty.send("\x1b");
    pty.hides("Nouvelle clause");
    pty.send("\x1b[113::97u");
    pty.shows("Quitter Plenary");
    pty.send("\x1b");
    pty.hides("Quitter Plenary");
    // Its shifted digits and QWERTZ's exchanged letters.
    pty.send("\x1b[38:49:49;2u");
    pty.shows("GOUVERNEMENT");
    pty.send("e");
    pty.send("\x1b[122::121uzy\x1b[121::122u");
    pty.shows("zzyy");
    pty.send("\x1b[97::113;5u");
    pty.signal("TERM");
    pty.ends();
}
