//! What the facilitator's screen shows is what a second screen shows: the clause and the way it is looked at, once it is
//! recorded, and never what is being typed.

use super::browser::Browser;
use super::room::{OLD, Room};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(60);

/// The pages for browsers, served until the test is over.
struct Served {
    child: Child,
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    fn begin(room: &Room) -> Served {
        let mut child = Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(["present", "--web", "--lang", "en"])
            .env("HOME", room.home.path())
            .env_remove("XDG_STATE_HOME")
            .env_remove("XDG_CACHE_HOME")
            .current_dir(room.plan())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        Served {
            child,
            address: line.trim().to_owned(),
        }
    }

    /// A program that hears every event.
    fn events(&self) -> Events {
        let rest = self.address.strip_prefix("http://").unwrap();
        let (host, path) = rest.split_once('/').unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_millis(100)))
            .unwrap();
        let asked = format!("GET /{path}events HTTP/1.1\r\nHost: {host}\r\n\r\n");
        stream.write_all(asked.as_bytes()).unwrap();
        Events {
            stream,
            came: Vec::new(),
        }
    }
}

struct Events {
    stream: TcpStream,
    came: Vec<u8>,
}

impl Events {
    /// All that came so far.
    fn all(&mut self) -> String {
        let mut part = [0; 4096];
        while let Ok(read @ 1..) = self.stream.read(&mut part) {
            self.came.extend_from_slice(&part[..read]);
        }
        String::from_utf8_lossy(&self.came).into_owned()
    }

    /// Waits until the last event is of this clause, shown so.
    fn until(&mut self, clause: &str, view: &str) {
        let since = Instant::now();
        let wanted = format!("{{\"clause\":\"{clause}\",\"view\":\"{view}\"");
        loop {
            let all = self.all();
            if all
                .rsplit("data: ")
                .next()
                .is_some_and(|last| last.starts_with(&wanted))
            {
                return;
            }
            assert!(since.elapsed() < PATIENCE, "{wanted} did not come: {all}");
        }
    }
}

#[test]
fn the_second_screen_goes_where_the_facilitator_goes_and_shows_what_is_recorded() {
    let room = Room::new();
    let served = Served::begin(&room);
    let mut events = served.events();
    // Nobody shows the plan: it is what was changed last.
    events.until("care", "tracked");
    let mut pty = room.open();
    events.until("care", "text");
    room.editing(&pty);
    events.until("register", "text");
    pty.send("Unfinished ");
    pty.shows("Unfinished Workers in small");
    std::thread::sleep(Duration::from_secs(1));
    assert!(!events.all().contains("Unfinished"));
    pty.send("\x13");
    let since = Instant::now();
    while !events.all().contains("Unfinished") {
        assert!(since.elapsed() < PATIENCE, "{}", events.all());
    }
    pty.hides("Ctrl-S");
    pty.send("t");
    events.until("register", "tracked");
    // What is only looked up is not for the room.
    pty.send("h");
    pty.shows("Begin");
    pty.send("\x1b");
    pty.hides("Begin");
    pty.send("r");
    events.until("register", "amendments");
    pty.send("\x1b");
    events.until("register", "text");
    pty.leaves();
    let since = Instant::now();
    while !events.all().contains("screen is closed") {
        assert!(since.elapsed() < PATIENCE, "{}", events.all());
    }
}

#[test]
fn a_browser_in_which_nothing_runs_follows_the_room() {
    let Some(browser) = Browser::begin() else {
        return;
    };
    let room = Room::new();
    let served = Served::begin(&room);
    let pty = room.open();
    browser.go(&served.address);
    browser.until("the first clause", |seen| {
        seen.contains("Essential care for all.")
    });
    pty.send("j");
    browser.until("the next clause instead", |seen| {
        seen.contains(OLD) && !seen.contains("Essential care")
    });
    room.set("workers", &OLD.replace("one year", "two years"));
    pty.send("t");
    // Both words stand there, each marked as what became of it, and only once.
    browser.until("the tracked words", |seen| {
        seen.contains("two")
            && seen.contains("one")
            && seen.matches("Title of register").count() == 1
    });
    browser.go(&format!("{}plan", served.address));
    browser.until("every clause", |seen| {
        seen.contains("Title of care") && seen.contains("Title of register")
    });
}

#[test]
fn a_second_terminal_presents_what_the_first_one_shows() {
    let room = Room::new();
    let first = room.open();
    let mut command = super::pty::command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
    command.arg("present");
    command.cwd(room.plan());
    let mut second = super::pty::Pty::start(command, 80, 24);
    second.shows("Essential care for all.");
    first.send("j");
    second.shows(OLD);
    room.editing(&first);
    second.shows("WORKERS");
    first.send("Unfinished ");
    first.shows("Unfinished Workers in small");
    // No key of the second one changes anything.
    second.send("e6uG");
    std::thread::sleep(Duration::from_secs(1));
    assert!(!second.text().contains("Unfinished"), "{}", second.text());
    first.send("\x13");
    second.shows("Unfinished Workers");
    second.send(" ");
    second.send("\x1b[D");
    second.shows("Another clause for a moment");
    second.shows("Essential care for all.");
    second.send("\x1b");
    second.shows("Unfinished Workers");
    second.leaves();
    assert!(room.git(&["log", "--format=%s"]).lines().count() == 2);
}
