//! The main job, done as a person does it: a real terminal, a real repository.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    missing_docs
)]

mod pty;

use pty::{Pty, command};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A home directory with a small plan in it, recorded as one change.
struct Room {
    home: TempDir,
}

const OLD: &str = "Workers in small enterprises register within one year.";

impl Room {
    fn new() -> Room {
        let home = tempfile::tempdir().unwrap();
        let plan = home.path().join("plan");
        let clauses = plan.join("clauses/care");
        fs::create_dir_all(&clauses).unwrap();
        let manifest = "format = 1\nid = \"small\"\ntitle = \"Plan of a small room\"\ncountries = [\"ML\"]\n\
             language = \"en\"\nstage = \"drafting\"\n\n[[organisation]]\nid = \"workers-group\"\n\
             name = \"Workers' group\"\nparty = \"workers\"\n";
        fs::write(plan.join("plan.toml"), manifest).unwrap();
        let clause = |id: &str, more: &str, text: &str| {
            let content = format!(
                "id = \"{id}\"\nkind = \"action\"\n{more}title = \"Title of {id}\"\ntext = \"\"\"\n{text}\"\"\"\n"
            );
            fs::write(clauses.join(format!("{id}.toml")), content).unwrap();
        };
        clause("care", "order = 10\n", "Essential care for all.");
        clause("register", "parent = \"care\"\norder = 10\n", OLD);
        let room = Room { home };
        room.git(&["init", "-q", "-b", "main"]);
        room.git(&["add", "."]);
        room.git(&[
            "-c",
            "user.name=Desk",
            "-c",
            "user.email=desk@example.invalid",
            "commit",
            "-q",
            "-m",
            "Begin",
        ]);
        room
    }

    fn plan(&self) -> PathBuf {
        self.home.path().join("plan")
    }

    fn git(&self, args: &[&str]) -> String {
        git(&self.plan(), args)
    }

    /// Waits until the files are what is recorded: they follow a commit in the background.
    fn files_follow(&self) {
        let end = Instant::now() + Duration::from_secs(30);
        while !self.git(&["status", "--porcelain"]).is_empty() {
            assert!(Instant::now() < end, "the files never followed");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn open(&self) -> Pty {
        self.open_with(&[])
    }

    fn open_with(&self, more: &[(&str, &str)]) -> Pty {
        let mut command = command(env!("CARGO_BIN_EXE_plenary"), self.home.path());
        command.arg("plan");
        for (name, value) in more {
            command.env(name, value);
        }
        let pty = Pty::start(command, 100, 30);
        pty.shows("Plan of a small room");
        pty.shows("Title of register");
        pty
    }

    /// Opens the clause that is edited in these tests, for the workers, with the cursor at its start.
    fn editing(&self, pty: &Pty) {
        pty.send("3");
        pty.shows("WORKERS");
        pty.send("j");
        pty.shows(OLD);
        pty.send("e");
        pty.send("\x1b[1;5H");
    }

    fn report(&self) -> String {
        let state = self.home.path().join(".local/state/plenary");
        let mut found = String::new();
        for entry in fs::read_dir(state).unwrap().flatten() {
            if entry.file_name().to_string_lossy().starts_with("panic-") {
                found.push_str(&fs::read_to_string(entry.path()).unwrap());
            }
        }
        found
    }
}

fn git(place: &Path, args: &[&str]) -> String {
    let output = Command::new("git")
        .args(args)
        .current_dir(place)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The text that is underlined, as insertions are.
fn underlined(screen: &vt100::Screen) -> String {
    let (rows, columns) = screen.size();
    let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
    let cells = cells.filter_map(|(row, column)| screen.cell(row, column));
    let cells = cells.filter(|cell| cell.underline());
    cells.map(|cell| cell.contents().to_owned()).collect()
}

#[test]
fn an_edit_is_a_change_of_its_party_and_shows_so() {
    let room = Room::new();
    let mut pty = room.open();
    room.editing(&pty);
    pty.send("Registered ");
    pty.shows("Registered Workers in small");
    pty.send("\x13");
    pty.until("the acknowledgement", |screen| {
        screen.contains("changed for")
    });
    let last = room.git(&["log", "-1", "--format=%an <%ae>|%B"]);
    assert!(
        last.starts_with("Workers <workers@small.plenary.invalid>|"),
        "{last}"
    );
    assert!(last.contains("\nParty: workers\n"), "{last}");
    assert!(last.contains("\nClause: register\n"), "{last}");
    room.files_follow();
    let file = fs::read_to_string(room.plan().join("clauses/care/register.toml")).unwrap();
    assert!(file.contains("Registered Workers in small"), "{file}");
    // The outline marks who changed the clause, and the tracked view what.
    pty.until("the mark", |screen| {
        let mut lines = screen.lines();
        lines.any(|line| line.contains("Title of register") && line.contains(" W"))
    });
    pty.send("t");
    pty.until_screen("the tracked words", |screen| {
        underlined(screen).contains("Registered")
    });
    pty.send("q");
    assert_eq!(pty.ends(), 0);
}

#[test]
fn an_amendment_is_tabled_adopted_and_taken_back() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    pty.send("Registered ");
    pty.shows("Registered Workers in small");
    pty.send("\x14");
    pty.shows("Why is the amendment tabled?");
    pty.send("Nobody waits\r");
    pty.shows("Amendment on 1.1 tabled");
    room.files_follow();
    let file = || room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(file().contains(OLD), "tabling changes no text: {}", file());
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("\nParty: workers\nAct: table\n"), "{last}");
    // All amendments in the text, then what follows, then the gavel: declared by the secretariat, for the workers.
    pty.send("r");
    pty.shows("Nobody waits");
    pty.send("6");
    pty.shows("SECRETARIAT");
    pty.send("a");
    pty.shows("No other amendment and no position is affected.");
    assert!(file().contains(OLD), "{}", file());
    pty.send("\r");
    pty.shows("No amendment is pending here.");
    let last = room.git(&["log", "-1", "--format=%an|%B"]);
    assert!(last.starts_with("Workers|"), "{last}");
    assert!(last.contains("\nDeclared-by: secretariat\n"), "{last}");
    assert!(file().contains("Registered Workers"), "{}", file());
    pty.send("u");
    pty.shows("Nobody waits");
    assert!(file().contains(OLD), "one key undoes all of it: {}", file());
    room.files_follow();
}

#[test]
fn a_stroke_that_is_rejected_gives_its_words_back_to_their_writers() {
    let room = Room::new();
    let plenary = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command.env("HOME", room.home.path()).args(args);
        let output = command.current_dir(room.plan()).output().unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let set = |party: &str, text: &str| {
        let who = [
            "--party",
            party,
            "--recorder",
            "Desk <desk@example.invalid>",
        ];
        plenary(&[&["set", "register", "text", text], &who[..]].concat());
    };
    let by_workers = OLD.replace("one year", "two long years");
    set("workers", &by_workers);
    let before = plenary(&["blame", "--clause", "register", "--json"]);
    set("employers", &OLD.replace("one year", "three months"));
    let employers = room.git(&["rev-parse", "HEAD"]);
    let pty = room.open();
    pty.send("j6");
    pty.shows("SECRETARIAT");
    pty.send("t");
    pty.shows("Struck by Workers");
    // Since the start there are two strokes in this place: the employers' is the second.
    pty.send("n");
    pty.shows("Struck by Employers");
    pty.send("x");
    pty.until("the rejection", |_| {
        room.git(&["rev-list", "--count", "HEAD"]) == "4\n"
    });
    let last = room.git(&["log", "-1", "--format=%B"]);
    let trailer = format!("\nParty: secretariat\nTakes-back: {employers}");
    assert!(last.contains(&trailer), "{last}");
    let file = room.git(&["show", "HEAD:clauses/care/register.toml"]);
    assert!(file.contains(&by_workers), "{file}");
    let after = plenary(&["blame", "--clause", "register", "--json"]);
    assert_eq!(spans(&after), spans(&before));
}

/// What a blame in JSON says of words, without the revision it was asked at.
fn spans(blame: &str) -> &str {
    let (_, clauses) = blame.split_once("\"clauses\"").unwrap();
    clauses
}

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
        if let Some(signal) = signal {
            pty.signal(signal);
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

#[test]
fn changes_by_other_programs_are_shown_and_left_alone() {
    let room = Room::new();
    let pty = room.open();
    pty.rest(Duration::from_millis(300));
    let path = room.plan().join("clauses/care/register.toml");
    let file = fs::read_to_string(&path)
        .unwrap()
        .replace("one year", "two years");
    fs::write(&path, &file).unwrap();
    pty.shows("Another program changed 1 file");
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
    // Somebody records it with git: the banner goes, and the plan follows.
    room.git(&[
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b.invalid",
        "commit",
        "-qam",
        "By hand",
    ]);
    pty.hides("Another program changed");
    pty.send("j");
    pty.shows("two years");
}

#[test]
fn hostile_text_never_reaches_the_terminal() {
    let room = Room::new();
    let evil = "\u{9b}31m\u{202e}live\u{1b}]0;owned\u{7}\u{e0041}";
    let text = format!("id = \"register\"\nkind = \"action\"\nparent = \"care\"\norder = 10\ntitle = {0:?}\ntext = {0:?}\n", "\\u")
        .replace("\"\\\\u\"", "\"E\\u009B31m\\u202Elive\\u001B]0;owned\\u0007\\U000E0041\"");
    fs::write(room.plan().join("clauses/care/register.toml"), text).unwrap();
    let author = format!("user.name=A{}", "\u{202e}\u{9b}31m");
    room.git(&[
        "-c",
        &author,
        "-c",
        "user.email=a@b.invalid",
        "commit",
        "-qam",
        &format!("S {evil}"),
    ]);
    room.git(&["tag", "t\u{202e}x"]);
    let mut command = command(env!("CARGO_BIN_EXE_plenary"), room.home.path());
    command.arg("plan");
    let mut pty = Pty::start(command, 100, 30);
    pty.shows("Plan of a small room");
    for key in [
        "3", "j", "\r", "t", "\x1b", "h", "\r", "\x1b", "\x1b", "e", "\x1b", ":", "\x1b", "/",
        "\x1b", "?",
    ] {
        pty.send(key);
        pty.rest(Duration::from_millis(60));
    }
    pty.signal("TERM");
    pty.ends();
    let raw = String::from_utf8(pty.raw()).unwrap();
    assert!(!raw.contains("owned\u{7}"), "a title was set");
    assert!(!raw.contains("\u{1b}]0"), "a title was set");
    let hidden = |c: char| matches!(c, '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{e0000}'..='\u{e007f}');
    assert!(!raw.chars().any(hidden), "what hides was sent");
    assert!(raw.contains("live"), "the text itself is shown");
}

#[test]
fn a_storm_of_sizes_is_weathered() {
    let room = Room::new();
    let mut pty = room.open();
    for step in 0..60_u16 {
        pty.resize(1 + (step * 37) % 220, 1 + (step * 23) % 70);
    }
    pty.resize(100, 30);
    pty.send("3");
    pty.shows("WORKERS");
    pty.shows("Title of register");
    pty.send("q");
    assert_eq!(pty.ends(), 0);
}

#[test]
fn a_plan_at_rest_sends_nothing() {
    let room = Room::new();
    let pty = room.open();
    pty.rest(Duration::from_millis(500));
    let (bytes, ticks) = (pty.bytes(), pty.ticks());
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(pty.bytes(), bytes);
    assert!(pty.ticks() - ticks <= 1);
}

#[test]
fn a_text_that_was_left_behind_is_gone_on_with() {
    let room = Room::new();
    let pty = room.open();
    room.editing(&pty);
    pty.send("Left behind: ");
    pty.shows("Left behind: Workers");
    // The design allows a second until it is on the disk.
    std::thread::sleep(Duration::from_secs(1));
    pty.signal("KILL");
    drop(pty);
    let mut pty = room.open();
    pty.shows("Go on with: Title of register");
    pty.send("\r");
    // The text is back in the editor, and the floor is whose it was.
    pty.hides("Go on with");
    pty.shows("Left behind: Workers");
    pty.shows("WORKERS");
    assert_eq!(room.git(&["rev-list", "--count", "HEAD"]), "1\n");
    pty.send("\x13");
    pty.shows("changed for");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("\nParty: workers\n"), "{last}");
    pty.send("q");
    assert_eq!(pty.ends(), 0);
    // The files follow what was acknowledged; by the end they have.
    let file = fs::read_to_string(room.plan().join("clauses/care/register.toml")).unwrap();
    assert!(file.contains("Left behind: Workers in small"), "{file}");
    // It is dealt with: nothing is offered again.
    let pty = room.open();
    pty.rest(Duration::from_millis(500));
    assert!(!pty.text().contains("Go on with"), "{}", pty.text());
    assert!(!pty.text().contains("being typed"), "{}", pty.text());
}

#[test]
fn one_key_on_the_board_records_the_consent_of_the_banner() {
    let room = Room::new();
    let mut pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("c\x1b[Fa");
    pty.shows("Title of register” recorded: agree");
    let last = || room.git(&["log", "-1", "--format=%B"]);
    assert!(last().contains("\nParty: workers\n"), "{}", last());
    // For another party it is asked, and the answer at hand records nothing.
    let before = room.git(&["rev-parse", "HEAD"]);
    pty.send("\x1b[Hb");
    pty.shows("Title of care” recorded: abstain");
    let after = room.git(&["rev-parse", "HEAD"]);
    assert_ne!(before, after);
    pty.send("\x1b[Dx");
    pty.shows("Record nothing");
    pty.send("\r");
    pty.hides("Record nothing");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), after);
    pty.send("q");
    assert_eq!(pty.ends(), 0);
}
