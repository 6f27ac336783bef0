//! What is recorded on the screen is signed: a key that asks is answered there, one that waits to be touched is said to, and
//! what is called off is not recorded.

use super::pty::Pty;
use super::room::Room;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const PHRASE: &str = "a phrase";

/// The room, whose settings sign with this key.
fn room(key: &str) -> Room {
    let room = Room::new();
    let settings = room.home.path().join(".config/plenary");
    fs::create_dir_all(&settings).unwrap();
    let text = format!("sign = true\nsigning-key = {key:?}\n");
    fs::write(settings.join("settings.toml"), text).unwrap();
    room
}

/// Changes the text of the clause, and does what records it.
fn change(room: &Room, pty: &Pty) {
    room.editing(pty);
    pty.send("Soon. \x13");
}

fn head(room: &Room) -> String {
    room.git(&["rev-parse", "HEAD"])
}

#[test]
fn the_passphrase_of_a_key_is_asked_on_the_screen() {
    let room = room("~/key");
    let key = room.home.path().join("key");
    let mut made = Command::new("ssh-keygen");
    made.args(["-q", "-t", "ed25519", "-N", PHRASE, "-f"]);
    assert!(made.arg(&key).status().unwrap().success());
    let before = head(&room);
    let mut pty = room.open();
    change(&room, &pty);
    pty.shows("Your key asks");
    pty.shows("kept nowhere");
    pty.send("wrong");
    pty.shows("•••••");
    pty.send("\r");
    pty.shows("was a wrong one");
    assert_eq!(head(&room), before);
    // What was typed is still there, and nothing of the answer is kept.
    pty.send("\x13");
    pty.shows("Your key asks");
    pty.send("\x1b");
    pty.shows("Signing was called off");
    assert_eq!(head(&room), before);
    pty.send("\x13");
    pty.shows("Your key asks");
    pty.send(format!("{PHRASE}\r"));
    pty.shows("changed for");
    pty.hides("Your key asks");
    let commit = room.git(&["cat-file", "commit", "HEAD"]);
    assert!(commit.contains("\ngpgsig -----BEGIN SSH SIGNATURE"));
    assert!(room.recorded().contains("Soon. "));
    room.files_follow();
    pty.leaves();
    assert!(!String::from_utf8_lossy(&pty.raw()).contains(PHRASE));
}

/// Puts a program in the place of ssh-keygen that waits as the real one does for a key on a device that nobody touches, and
/// returns where programs are looked for then.
fn never_touched(home: &Path) -> (String, PathBuf) {
    let programs = home.join("programs");
    fs::create_dir_all(&programs).unwrap();
    let (program, running) = (programs.join("ssh-keygen"), home.join("running"));
    let script = format!(
        "#!/bin/sh\ncat >/dev/null\necho $$ >{}\necho Signing data on standard input >&2\n\
         echo Confirm user presence for key ED25519-SK SHA256:abc >&2\nsleep 600\n",
        running.display()
    );
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    (format!("{}:/usr/bin:/bin", programs.display()), running)
}

fn is_gone(running: &Path) {
    let id = fs::read_to_string(running).unwrap();
    let process = PathBuf::from(format!("/proc/{}", id.trim()));
    let end = Instant::now() + Duration::from_secs(30);
    while process.exists() {
        assert!(Instant::now() < end, "it still runs");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_key_that_is_never_touched_is_called_off() {
    let room = room("~/key");
    let home = room.home.path();
    fs::write(home.join("key"), "-----BEGIN OPENSSH PRIVATE KEY-----\n").unwrap();
    let (path, running) = never_touched(home);
    let before = head(&room);
    let mut pty = room.open_with(&[("PATH", &path)]);
    change(&room, &pty);
    pty.shows("Touch your security key");
    // No key but one is meant for it.
    pty.send("x\r");
    pty.shows("Esc calls it off");
    pty.send("\x1b");
    pty.shows("Signing was called off");
    pty.hides("Touch your security key");
    assert_eq!(head(&room), before);
    is_gone(&running);
    assert!(!room.plan().join(".git/index.lock").exists());
    room.git(&["fsck", "--strict"]);
    // Where the program is ended meanwhile, nothing waits on: the text is in the journal.
    pty.send("\x13");
    pty.shows("Touch your security key");
    pty.signal("TERM");
    pty.ends();
    is_gone(&running);
    assert_eq!(head(&room), before);
    let pty = room.open();
    pty.shows("Text that was being typed");
    pty.send("\r");
    pty.shows("Soon.");
}
