//! The first start offers the tour, once; it is taken on a copy that is no plan of the user's.

use super::pty::{Pty, command};

#[test]
fn the_first_start_leads_to_a_change_of_ones_own_and_asks_only_once() {
    let home = tempfile::tempdir().unwrap();
    let start = || {
        let call = command(env!("CARGO_BIN_EXE_plenary"), home.path());
        Pty::start(call, 80, 24)
    };
    let pty = start();
    pty.shows("first time here");
    for (keys, next) in [
        ("\r", "Tour 1 of 8"),
        ("\x1b[B", "Tour 2 of 8"),
        ("\r", "Tour 3 of 8"),
        ("3", "Tour 4 of 8"),
        ("e", "Tour 5 of 8"),
        ("together ", "Tour 6 of 8"),
        ("\x13", "Tour 7 of 8"),
        ("t", "Tour 8 of 8"),
    ] {
        pty.send(keys);
        pty.shows(next);
    }
    pty.shows("Written by Workers");
    pty.send("\x1b");
    pty.shows("The tour is over");
    drop(pty);
    let again = start();
    again.shows("Built-in examples");
    let screen = again.text();
    assert!(!screen.contains("first time here"), "{screen}");
    assert!(
        !screen.contains("Plans on this machine"),
        "no plan of one's own: {screen}"
    );
}
