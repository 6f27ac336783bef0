//! Leaving, by keys, signals and mishaps: at once, with the terminal given back and nothing typed lost.

use super::room::Room;
use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

#[test]
fn what_was_typed_survives_a_kill() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    pty.send("Unsaved words ");
    pty.shows("Unsaved words Workers");
    // The design allows a second until it is on the disk.
    std::thread::sleep(Duration::from_secs(1));
    pty.signal("KILL");
    drop(pty);
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
    let pty = room.open();
    pty.shows("being typed when Plenary last ended");
    pty.send("v");
    pty.shows("Go on with: Title of register");
    // Offered, and never recorded by itself.
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
}

#[test]
fn what_was_typed_is_offered_though_the_one_that_dies_still_holds_it() {
    let room = Room::new();
    let old = room.open();
    room.editing(&old);
    old.send("Unsaved words ");
    old.shows("Unsaved words Workers");
    std::thread::sleep(Duration::from_secs(1));
    let new = room.open();
    assert!(!new.text().contains("Go on with"), "{}", new.text());
    drop(old);
    new.shows("Go on with: Title of register");
}

#[test]
fn a_closed_terminal_ends_the_program_and_keeps_what_was_typed() {
    let room = Room::new();
    let mut pty = room.open();
    room.editing(&pty);
    pty.send("Unsaved words ");
    pty.shows("Unsaved words Workers");
    pty.close();
    pty.ends();
    let pty = room.open();
    pty.shows("being typed when Plenary last ended");
}

#[test]
fn a_signal_ends_the_program_and_gives_the_terminal_back() {
    let room = Room::new();
    let mut pty = room.open();
    pty.signal("TERM");
    assert_eq!(pty.ends(), 0);
    assert!(!pty.look(|screen| screen.alternate_screen()));
    assert!(!pty.look(|screen| screen.hide_cursor()));
    assert!(!pty.look(|screen| screen.bracketed_paste()));
}

/// More changes than are read in the time of a test on a busy machine, each of them with another text.
fn many_changes(room: &Room) {
    use std::io::Write;
    let mut import = Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(room.plan())
        .stdin(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = std::io::BufWriter::new(import.stdin.take().unwrap());
    let words: Vec<String> = (0..400).map(|word| format!("word{word}")).collect();
    for at in 0..20_000_u32 {
        let text = format!("{at} {}", words.join(" "));
        let file = format!(
            "id = \"many\"\nkind = \"action\"\nparent = \"care\"\norder = 20\ntitle = \"Many\"\ntext = \"{text}\"\n"
        );
        let from = if at == 0 {
            "from refs/heads/main^0\n"
        } else {
            ""
        };
        write!(
            out,
            "commit refs/heads/main\ncommitter Desk <desk@example.invalid> {} +0000\ndata 6\nChange\n{from}\
             M 100644 inline clauses/care/many.toml\ndata {}\n{file}\n",
            2_000_000_000 + at,
            file.len()
        )
        .unwrap();
    }
    out.flush().unwrap();
    drop(out);
    assert!(import.wait().unwrap().success());
    room.git(&["reset", "-q", "--hard"]);
}

#[test]
fn the_program_is_left_at_once_while_a_long_history_is_read() {
    let room = Room::new();
    many_changes(&room);
    // What is pressed, the signal that comes then, and whether a text stays behind: the last, for the next time begins
    // with the question what becomes of it.
    let ways: [(&[&str], Option<&str>, bool); 8] = [
        (&["q"], None, false),
        (&[], Some("TERM"), false),
        (&[], Some("INT"), false),
        (&[], Some("HUP"), false),
        (&["?"], Some("TERM"), false),
        (&[":"], Some("TERM"), false),
        (&["3", "j", "d"], Some("HUP"), false),
        (
            &["3", "j", "e", "\x1b[1;5H", "Unsaved words "],
            Some("TERM"),
            true,
        ),
    ];
    for (keys, signal, kept) in ways {
        // What was found out about the history before would be there at once.
        let _ = fs::remove_dir_all(room.home.path().join(".cache"));
        let mut pty = room.open();
        for key in keys {
            let frames = pty.frames();
            pty.send(key);
            pty.frame_after(frames);
        }
        if kept {
            pty.shows("Unsaved words");
        }
        let begun = Instant::now();
        match signal {
            Some(signal) => pty.signal(signal),
            None => pty.send("\r"),
        }
        assert_eq!(pty.ends(), 0, "{keys:?} {signal:?}");
        let took = begun.elapsed();
        assert!(
            took < Duration::from_secs(5),
            "{keys:?} {signal:?}: {took:?}"
        );
        assert!(!pty.look(|screen| screen.alternate_screen()));
        assert!(!pty.look(|screen| screen.hide_cursor()));
        assert!(!pty.look(|screen| screen.bracketed_paste()));
        drop(pty);
        if kept {
            let mut pty = room.open();
            pty.shows("being typed when Plenary last ended");
            pty.signal("TERM");
            pty.ends();
        }
    }
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "20001\n");
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_gives_the_terminal_back_and_says_where_its_report_lies() {
    let room = Room::new();
    let mut pty = room.open_with(&[("PLENARY_PANIC", "register")]);
    pty.send("j");
    assert_ne!(pty.ends(), 0);
    assert!(!pty.look(|screen| screen.alternate_screen()));
    assert!(!pty.look(|screen| screen.hide_cursor()));
    let said = pty.text();
    assert!(said.contains("a mistake in the program"), "{said}");
    assert!(said.contains("panic-"), "{said}");
    let report = room.report();
    assert!(report.contains("asked for by a test"), "{report}");
    assert!(!report.contains('\u{1b}'), "{report}");
}
