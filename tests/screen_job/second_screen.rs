//! What the facilitator's screen shows is what a second screen shows: the clause and the way it is looked at, once it is
//! recorded, and never what is being typed.

use super::browser::Browser;
use super::room::{DESK, MANIFEST, OLD, Room};
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
        Served::begin_with(room, &[])
    }

    fn begin_with(room: &Room, more: &[&str]) -> Served {
        let mut child = Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(["present", "--web", "--lang", "en"])
            .args(more)
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

/// A plan that is costed, with two amendments of the clause: of its words, and of what it costs.
fn costed() -> Room {
    let manifest = format!("{MANIFEST}\n[costing]\ncurrency = \"XTS\"\nfrom = 2005\nto = 2007\n");
    let room = Room::of(
        &manifest,
        &[("care", "Essential care for all."), ("register", OLD)],
    );
    let file = room.plan().join("clauses/care/register.toml");
    let mut clause = std::fs::read_to_string(&file).unwrap();
    clause.push_str(
        "\n[[cost]]\nname = \"Offices\"\namount = 2400000\ncurrency = \"XTS\"\nyear = 2006\n",
    );
    std::fs::write(&file, &clause).unwrap();
    room.git(&[&DESK[..], &["commit", "-q", "-a", "-m", "Offices"]].concat());
    let costs = "Offices; amount: 3600000; currency: XTS; year: 2006";
    let recorder = "Desk <desk@example.invalid>";
    for (field, value) in [
        ("text", OLD.replace("one year", "two years")),
        ("cost", costs.to_owned()),
    ] {
        let table = ["table", "register", field, &value, "--party", "workers"];
        room.plenary(&[&table[..], &["--recorder", recorder]].concat());
        room.plenary(&["receive", "--party", "secretariat", "--recorder", recorder]);
    }
    room
}

#[test]
fn a_result_and_a_cost_have_pages_of_their_own() {
    let room = costed();
    let served = Served::begin(&room);
    let mut events = served.events();
    let browser = Browser::begin();
    if let Some(browser) = &browser {
        browser.go(&served.address);
    }
    let see = |what: &str, holds: &dyn Fn(&str) -> bool| {
        if let Some(browser) = &browser {
            browser.until(what, holds);
        }
    };
    let pty = room.open();
    pty.send("j\x1b[15~");
    pty.shows("Esc Leave");
    events.until("register", "text");
    pty.send("m");
    events.until("register", "result");
    see("the text as it would be, and no mark in it", &|seen| {
        seen.contains("within two years.") && !seen.contains("one year") && seen.contains("D.1")
    });
    // The other amendment is of money: what it makes of the clause is there as well.
    pty.send("n");
    see("the money as it would be", &|seen| {
        seen.contains("3600000") && seen.contains("one year") && seen.contains("D.2")
    });
    pty.send("r");
    events.until("register", "amendments");
    see(
        "both in what they would change, and what that costs",
        &|seen| seen.contains("two years") && seen.contains("3600000") && seen.contains("+1,200"),
    );
    pty.send("i");
    events.until("register", "cost");
    see("the costs by year", &|seen| {
        seen.contains("Offices") && seen.contains("2006") && seen.contains("2,400.0")
    });
    pty.send("c");
    events.until("register", "board");
    // The same key again shows the text.
    pty.send("c");
    events.until("register", "text");
}

/// A clause that no screen has room for: each paragraph has a word of its own.
fn long() -> String {
    let mut text = String::new();
    for at in 0..40 {
        let filling = "every worker of the small enterprises has it from the first day ".repeat(4);
        text.push_str(&format!("Paragraph number{at} says that {filling}.\n\n"));
    }
    text
}

#[test]
fn what_is_pointed_at_is_lit_on_the_page_and_in_sight() {
    let Some(browser) = Browser::begin() else {
        return;
    };
    let room = Room::of(
        MANIFEST,
        &[("care", "Essential care for all."), ("register", &long())],
    );
    let served = Served::begin(&room);
    let pty = room.open();
    browser.go(&served.address);
    browser.until("the first clause", |seen| {
        seen.contains("Essential care for all.")
    });
    pty.send("3j");
    pty.send("\x1b[15~");
    pty.shows("Esc Leave");
    browser.until("who has the floor", |seen| seen.contains("Workers"));
    assert_eq!(browser.place("article:last-of-type mark"), None);
    // Far down, a word is lit.
    pty.send("\x1b[6~".repeat(6));
    pty.send("\x1b[C");
    let since = Instant::now();
    let (upper, height) = loop {
        if let Some(place) = browser.place("article:last-of-type mark") {
            break place;
        }
        assert!(
            since.elapsed() < PATIENCE,
            "nothing is lit: {}",
            browser.seen()
        );
        std::thread::sleep(Duration::from_millis(100));
    };
    assert!(upper > 0.0 && upper < height, "at {upper} of {height}");
    // Not because everything is: the text begins far above.
    let (heading, _) = browser.place("article:last-of-type h2").unwrap();
    assert!(heading < 0.0, "at {heading}");
    // Put out here, it is put out there.
    pty.send("\x1b");
    let since = Instant::now();
    while browser.place("article:last-of-type mark").is_some() {
        assert!(since.elapsed() < PATIENCE, "it is still lit");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn the_time_of_the_speaker_runs_on_the_page() {
    let Some(browser) = Browser::begin() else {
        return;
    };
    let room = super::sitting::room();
    let served = Served::begin(&room);
    let mut events = served.events();
    browser.go(&served.address);
    let pty = super::sitting::sitting(&room);
    pty.send("\r");
    pty.shows(" 2:5");
    pty.send("\x1b");
    browser.until("who has the floor, and how long", |seen| {
        seen.contains("Workers") && seen.contains("2:5")
    });
    browser.until("the time that passes", |seen| seen.contains("2:4"));
    assert_eq!(
        browser.seen().matches("2:").count(),
        1,
        "{}",
        browser.seen()
    );
    let all = events.all();
    assert!(
        all.contains("event: timer\ndata: {\"allotted\":180"),
        "{all}"
    );
}

#[test]
fn a_page_comes_back_by_itself_after_the_program_was_gone() {
    let Some(browser) = Browser::begin() else {
        return;
    };
    let room = Room::new();
    let served = Served::begin(&room);
    let address = served.address.clone();
    browser.go(&address);
    let shown = |seen: &str| seen.contains("Essential care for all.");
    browser.until("the clause", shown);
    let waits = |seen: &str| seen.contains("Waiting for") && !seen.contains("Essential care");
    // Killed, as by a machine that is carried away.
    drop(served);
    browser.until("that it waits", waits);
    // Longer than a try and another: it is still no page of the browser's own.
    for _ in 0..40 {
        let seen = browser.seen();
        assert!(seen.is_empty() || waits(&seen), "{seen}");
        std::thread::sleep(Duration::from_millis(200));
    }
    let served = Served::begin(&room);
    assert_eq!(served.address, address);
    browser.until("the clause again", shown);
    // Where another address is wanted, the old one leads nowhere.
    drop(served);
    let served = Served::begin_with(&room, &["--new-address"]);
    assert_ne!(served.address, address);
    browser.until("that it waits", waits);
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
