//! A server from the screen: what ssh asks is answered in a dialog, an errand is called off with all that it started, a hub
//! is followed, and a place that took something back is followed only where somebody says so.

use super::pty::{Pty, command};
use super::room::{OLD, Room, git};
use super::served::Server;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// What opens the locked key of the server's user.
const PHRASE: &str = "a phrase";

fn plenary(room: &Room, copy: &Path, args: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    command.env("HOME", room.home.path()).current_dir(copy);
    let output = command.args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
}

fn set(room: &Room, copy: &Path, party: &str, text: &str) {
    let recorder = "Desk <desk@example.invalid>";
    let who = ["--party", party, "--recorder", recorder];
    let set = ["set", "register", "text", text];
    plenary(room, copy, &[&set[..], &who[..]].concat());
}

/// The workers change the one year of the text to so many.
fn years(room: &Room, copy: &Path, many: &str) {
    let text = OLD.replace("one year", &format!("{many} years"));
    set(room, copy, "workers", &text);
}

/// A second copy of the plan beside the first, and a hub that has it.
fn with_hub(room: &Room) -> (PathBuf, PathBuf) {
    let home = room.home.path();
    git(home, &["clone", "-q", "plan", "copy"]);
    let hub = home.join("hub.git");
    plenary(room, &room.plan(), &["hub", hub.to_str().unwrap()]);
    plenary(room, &room.plan(), &["take-home", hub.to_str().unwrap()]);
    (home.join("copy"), hub)
}

/// Nothing of what was received lies about half taken in.
fn is_tidy(room: &Room) {
    let left = room.plan().join(".git/plenary-arrivals");
    let left = fs::read_dir(left).map_or(0, Iterator::count);
    assert_eq!(left, 0);
    git(&room.plan(), &["fsck", "--strict", "--no-dangling"]);
}

/// Whether a file below a folder holds these bytes.
fn holds(folder: &Path, what: &str) -> bool {
    fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let path = entry.path();
        match entry.file_type().unwrap() {
            kind if kind.is_dir() => holds(&path, what),
            kind if kind.is_file() => {
                let bytes = fs::read(&path).unwrap_or_default();
                String::from_utf8_lossy(&bytes).contains(what)
            }
            _ => false,
        }
    })
}

#[test]
fn what_ssh_asks_is_answered_on_the_screen() {
    let Some(server) = Server::begin() else {
        return;
    };
    let room = Room::new();
    let (copy, hub) = with_hub(&room);
    years(&room, &copy, "two");
    plenary(&room, &copy, &["take-home", hub.to_str().unwrap()]);
    let ssh = server.ssh("locked", "-o StrictHostKeyChecking=ask");
    let mut pty = room.open_with(&[("GIT_SSH_COMMAND", &ssh)]);
    pty.send("B");
    pty.shows("Where from?");
    // The hub is known already by its folder.
    pty.send("\x1b[B");
    pty.shows("Another place");
    pty.send("\r");
    pty.shows("Tab completes");
    pty.send(format!("{}\r", server.url(&hub)));
    // A computer that was never met is told by its fingerprint, and the careful answer comes first.
    pty.shows("Is this the right computer?");
    let print = Command::new("ssh-keygen")
        .arg("-lf")
        .arg(server.at().join("host.pub"))
        .output()
        .unwrap();
    let print = String::from_utf8(print.stdout).unwrap();
    let print = print.split(' ').nth(1).unwrap().to_owned();
    pty.until("the fingerprint", |screen| {
        let one = |c: &char| !c.is_whitespace() && *c != '│';
        let all: String = screen.chars().filter(one).collect();
        all.contains(&print)
    });
    pty.send("\r");
    pty.shows("is not the computer that was known");
    pty.send("\r");
    pty.shows("Is this the right computer?");
    pty.send("\x1b[B\r");
    pty.shows("Enter passphrase for key");
    pty.shows("kept nowhere");
    pty.send("wrong");
    pty.shows("•••••");
    assert!(!pty.text().contains("wrong"));
    pty.send("\r");
    // ssh asks once more.
    pty.until("the next question", |screen| {
        screen.contains("Enter passphrase") && !screen.contains('•')
    });
    pty.send("\x1b");
    pty.shows("Called off on the way");
    pty.hides("Enter passphrase");
    is_tidy(&room);
    pty.send("B");
    pty.shows("Where from?");
    pty.send("\x1b[B\r");
    pty.shows("Tab completes");
    pty.send(format!("{}\r", server.url(&hub)));
    pty.shows("Enter passphrase for key");
    pty.send(format!("{PHRASE}\r"));
    pty.shows("Workers: one change");
    pty.send("m");
    pty.shows("Taken in from");
    // The way there asks anew: nothing of the answer was kept.
    pty.send("3jH");
    pty.shows("Where to?");
    pty.send("\r");
    pty.shows("Enter passphrase for key");
    pty.send(format!("{PHRASE}\r"));
    pty.shows("has everything already");
    pty.leaves();
    assert_eq!(
        room.git(&["rev-parse", "HEAD"]),
        git(&copy, &["rev-parse", "HEAD"])
    );
    let raw = pty.raw();
    assert!(!String::from_utf8_lossy(&raw).contains(PHRASE));
    assert!(!holds(room.home.path(), PHRASE));
    is_tidy(&room);
}

/// The same on the command line goes to the terminal.
#[test]
fn what_ssh_asks_on_the_command_line_is_answered_there() {
    let Some(server) = Server::begin() else {
        return;
    };
    let room = Room::new();
    let (_, hub) = with_hub(&room);
    let call = |verb: &str| {
        let mut call = command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
        call.cwd(room.plan());
        call.args([verb, &server.url(&hub), "--recorder", "D <d@e.invalid>"]);
        call.env(
            "GIT_SSH_COMMAND",
            server.ssh("locked", "-o StrictHostKeyChecking=ask"),
        );
        Pty::start(call, 100, 30)
    };
    let mut pty = call("bring-back");
    pty.shows("continue connecting");
    pty.send("yes\r");
    for number in 1..=3 {
        pty.until("the question", |screen| {
            screen.matches("Enter passphrase").count() == number
        });
        pty.send("wrong\r");
    }
    pty.shows("does not let you in");
    assert_eq!(pty.ends(), 3);
    let mut pty = call("bring-back");
    pty.shows("Enter passphrase for key");
    pty.send(format!("{PHRASE}\r"));
    pty.shows("Nothing new");
    assert_eq!(pty.ends(), 0);
    is_tidy(&room);
}

/// An ssh that says nothing for as long as anybody waits, and which starts something else.
fn silent(room: &Room) -> String {
    let ssh = room.home.path().join("ssh");
    let marks = room.home.path().display();
    let script = format!("#!/bin/sh\nsleep 300 &\necho $$ $! > {marks}/started\nwait\n");
    fs::write(&ssh, script).unwrap();
    fs::set_permissions(&ssh, fs::Permissions::from_mode(0o755)).unwrap();
    ssh.display().to_string()
}

fn are_gone(room: &Room) {
    let started = fs::read_to_string(room.home.path().join("started")).unwrap();
    let until = Instant::now() + Duration::from_secs(30);
    for id in started.split_whitespace() {
        let stat = format!("/proc/{id}/stat");
        let lives = || fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z"));
        while lives() {
            assert!(Instant::now() < until, "{id} goes on");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_server_that_keeps_silent_is_called_off_with_all_that_was_started() {
    let room = Room::new();
    let ssh = silent(&room);
    let mut pty = room.open_with(&[("GIT_SSH", &ssh), ("GIT_SSH_VARIANT", "ssh")]);
    let go = |pty: &Pty| {
        pty.send("B");
        pty.shows("Where from?");
        pty.send("hub.example.org:plan.git\r");
        pty.shows("Esc calls it off");
    };
    go(&pty);
    // Keys that are meant for the plan call nothing off, and put aside, it travels on while one works.
    pty.send("3\r");
    pty.hides("Esc calls it off");
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("H");
    pty.shows("Esc calls it off");
    pty.send("\x1b");
    pty.shows("Called off on the way");
    pty.hides("Esc calls it off");
    are_gone(&room);
    is_tidy(&room);
    // Nobody who leaves waits for a server, and nothing goes on without anybody.
    go(&pty);
    pty.send("\r");
    pty.hides("Esc calls it off");
    pty.leaves();
    are_gone(&room);
    is_tidy(&room);
}

#[test]
fn a_hub_is_followed_from_the_screen() {
    let room = Room::new();
    let (copy, hub) = with_hub(&room);
    let mut pty = room.open();
    pty.send("F");
    pty.shows("Which hub?");
    pty.send("\r");
    pty.shows("Hub: hub");
    // What another table brings comes by itself, and who brought it is said.
    years(&room, &copy, "two");
    let to_hub = ["take-home", hub.to_str().unwrap()];
    plenary(&room, &copy, &to_hub);
    pty.shows("Desk brought one change for W");
    pty.send("j");
    pty.shows("within two years.");
    // What is typed here goes there by itself.
    let before = git(&hub, &["rev-parse", "main"]);
    pty.send("3e");
    pty.send("\x1b[1;5HAll. \x13");
    let until = Instant::now() + Duration::from_secs(60);
    while git(&hub, &["rev-parse", "main"]) == before {
        assert!(Instant::now() < until, "{}", pty.text());
        std::thread::sleep(Duration::from_millis(100));
    }
    pty.send("\x1b");
    // It goes away, which is said once, and the work goes on.
    let away = room.home.path().join("away.git");
    fs::rename(&hub, &away).unwrap();
    pty.shows("Hub away: hub");
    pty.shows("It is tried again");
    // Two tables on the same words: the wall shows both.
    let text = room.recorded();
    let from_away = [
        "bring-back",
        away.to_str().unwrap(),
        "--recorder",
        "D <d@e.invalid>",
    ];
    plenary(&room, &copy, &from_away);
    let there = |years: &str| format!("All. {}", OLD.replace("one year", years));
    assert!(text.contains(&there("two years")), "{text}");
    set(&room, &copy, "employers", &there("three months"));
    plenary(&room, &copy, &["take-home", away.to_str().unwrap()]);
    set(&room, &room.plan(), "government", &there("ten years"));
    fs::rename(&away, &hub).unwrap();
    pty.shows("is back");
    pty.shows("Hub: hub");
    pty.shows("Two tables changed the same words");
    pty.shows("register within ten");
    let tabled = ["grep", "-h", "three months", "HEAD", "--", "amendments"];
    assert!(room.git(&tabled).contains("three months"));
    pty.send("v");
    pty.shows("the same words were changed");
    pty.send("\x1b");
    // A key right behind would be taken for one with Alt.
    pty.hides("the same words were changed");
    pty.hides("Two tables changed the same words");
    // It is followed again when the plan is opened next.
    pty.leaves();
    let mut pty = room.open();
    pty.shows("Hub: hub");
    pty.send("F");
    pty.shows("is no longer followed");
    pty.hides("Hub: hub");
    pty.leaves();
    let mut pty = room.open();
    pty.rest(Duration::from_millis(1500));
    assert!(!pty.text().contains("Hub: hub"));
    pty.leaves();
    is_tidy(&room);
}

#[test]
fn a_place_that_took_something_back_is_followed_only_where_that_is_meant() {
    let room = Room::new();
    let (copy, hub) = with_hub(&room);
    years(&room, &copy, "two");
    plenary(&room, &copy, &["take-home", hub.to_str().unwrap()]);
    plenary(
        &room,
        &room.plan(),
        &[
            "bring-back",
            hub.to_str().unwrap(),
            "--recorder",
            "D <d@e.invalid>",
        ],
    );
    git(
        &copy,
        &[
            "-c",
            "user.name=D",
            "-c",
            "user.email=d@e.invalid",
            "commit",
            "-q",
            "--amend",
            "-m",
            "Otherwise",
        ],
    );
    let other = git(&copy, &["rev-parse", "HEAD"]);
    git(&hub, &["fetch", "-q", copy.to_str().unwrap(), "main"]);
    git(&hub, &["update-ref", "refs/heads/main", other.trim()]);
    let head = room.git(&["rev-parse", "HEAD"]);
    let mut pty = room.open();
    let go = |pty: &Pty| {
        pty.send("B");
        pty.shows("Where from?");
        pty.send("\r");
        pty.shows("It no longer has what it had");
        pty.shows("Ask whoever keeps it before you go on");
    };
    go(&pty);
    pty.send("\r");
    pty.hides("Ask whoever keeps it before you go on");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), head);
    let kept = [
        "for-each-ref",
        "--format=%(objectname)",
        "refs/plenary/from",
    ];
    assert_eq!(room.git(&kept), head);
    go(&pty);
    pty.send("\x1b[B\r");
    pty.shows("Nothing collides");
    pty.send("\x1b");
    pty.hides("Nothing collides");
    // One that is followed is followed no longer.
    git(&hub, &["update-ref", "refs/heads/main", "main~1"]);
    pty.send("F");
    pty.shows("Which hub?");
    pty.send("\r");
    pty.shows("it is followed no longer");
    assert!(!pty.text().contains("Hub: hub"));
    assert_eq!(room.git(&["rev-parse", "HEAD"]), head);
    pty.leaves();
    is_tidy(&room);
}

#[test]
fn a_part_of_a_plan_whose_ground_is_missing_says_what_to_do() {
    let room = Room::new();
    let (copy, _) = with_hub(&room);
    years(&room, &copy, "two");
    let middle = git(&copy, &["rev-parse", "HEAD"]);
    years(&room, &copy, "six");
    let part = room.home.path().join("part.bundle");
    let part = part.to_str().unwrap();
    plenary(&room, &copy, &["take-home", "--since", middle.trim(), part]);
    let mut pty = room.open();
    let another = |pty: &Pty, place: &str| {
        pty.send("B");
        pty.shows("Where from?");
        pty.send("\x1b[B\r");
        pty.shows("Tab completes");
        pty.send(format!("{place}\r"));
    };
    another(&pty, part);
    pty.shows("This bundle builds on the change");
    pty.shows("ask for the whole plan");
    pty.send("\x1b");
    pty.hides("Where from?");
    let whole = room.home.path().join("whole.bundle");
    let whole = whole.to_str().unwrap();
    plenary(&room, &copy, &["take-home", whole]);
    another(&pty, whole);
    pty.shows("Workers: 2 changes");
    pty.send("m");
    pty.shows("Taken in from");
    pty.leaves();
    is_tidy(&room);
}

/// A hub on a server that has nothing of the plan yet, and the ssh that asks for a passphrase on the way there.
fn never_met(server: &Server) -> (Room, PathBuf, String) {
    let room = Room::new();
    let hub = room.home.path().join("empty.git");
    plenary(&room, &room.plan(), &["hub", hub.to_str().unwrap()]);
    let ssh = server.ssh("locked", "-o StrictHostKeyChecking=accept-new");
    (room, hub, ssh)
}

/// Two ways lead to a server that was never met: it is asked what it has, and brought what it lacks.
#[test]
fn one_answer_opens_a_server_that_was_never_met() {
    let Some(server) = Server::begin() else {
        return;
    };
    let (room, hub, ssh) = never_met(&server);
    let mut pty = room.open_with(&[("GIT_SSH_COMMAND", &ssh)]);
    pty.send("3jH");
    pty.shows("Where to?");
    pty.send(format!("{}\r", server.url(&hub)));
    pty.shows("Enter passphrase for key");
    pty.send(format!("{PHRASE}\r"));
    pty.shows("Taken to ssh");
    pty.leaves();
    assert_eq!(
        room.git(&["rev-parse", "HEAD"]),
        git(&hub, &["rev-parse", "HEAD"])
    );
    assert!(!holds(room.home.path(), PHRASE));
    is_tidy(&room);
}

/// On the command line likewise: a wrong one is asked for again, and Ctrl-C calls the errand off and gives the terminal back.
#[test]
fn one_answer_at_the_command_line_opens_it_as_well() {
    let Some(server) = Server::begin() else {
        return;
    };
    let (room, hub, ssh) = never_met(&server);
    let url = server.url(&hub);
    let begin = || {
        let mut command = command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
        command.args(["-C", "plan", "take-home", &url]);
        command.env("GIT_SSH_COMMAND", &ssh);
        let pty = Pty::start(command, 100, 30);
        pty.shows("Enter passphrase for key");
        pty
    };
    let mut pty = begin();
    pty.send("half\x03");
    pty.shows("Called off on the way");
    assert_ne!(pty.ends(), 0);
    let mut pty = begin();
    pty.send("wrong\r");
    let asked = |screen: &str| screen.matches("Enter passphrase").count();
    pty.until("the next question", |screen| asked(screen) == 2);
    pty.send(format!("{PHRASE}x\x7f\r"));
    pty.shows("Taken to ssh");
    let text = pty.text();
    assert_eq!(asked(&text), 2, "{text}");
    assert!(!text.contains("wrong") && !text.contains(PHRASE), "{text}");
    assert_eq!(pty.ends(), 0);
    assert_eq!(
        room.git(&["rev-parse", "HEAD"]),
        git(&hub, &["rev-parse", "HEAD"])
    );
    is_tidy(&room);
}
