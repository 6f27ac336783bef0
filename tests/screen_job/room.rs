//! A plan of a small room, and Plenary opened on it in a real terminal.

use super::pty::{Pty, command};
use portable_pty::CommandBuilder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Whoever records with git itself.
pub const DESK: [&str; 4] = [
    "-c",
    "user.name=Desk",
    "-c",
    "user.email=desk@example.invalid",
];

/// A home directory with a small plan in it, recorded as one change.
pub struct Room {
    pub home: TempDir,
}

pub const OLD: &str = "Workers in small enterprises register within one year.";

pub const MANIFEST: &str = "format = 1\nid = \"small\"\ntitle = \"Plan of a small room\"\ncountries = [\"ML\"]\n\
     language = \"en\"\nstage = \"drafting\"\n\n[[organisation]]\nid = \"workers-group\"\n\
     name = \"Workers' group\"\nparty = \"workers\"\n";

impl Room {
    pub fn new() -> Room {
        let care = ("care", "Essential care for all.");
        Room::of(MANIFEST, &[care, ("register", OLD)])
    }

    /// A plan of these clauses, all but the first under the first.
    pub fn of(manifest: &str, clauses: &[(&str, &str)]) -> Room {
        let home = tempfile::tempdir().unwrap();
        let plan = home.path().join("plan");
        let folder = plan.join("clauses/care");
        fs::create_dir_all(&folder).unwrap();
        fs::write(plan.join("plan.toml"), manifest).unwrap();
        for (at, (id, text)) in clauses.iter().enumerate() {
            let parent = if at == 0 { "" } else { "parent = \"care\"\n" };
            let content = format!(
                "id = \"{id}\"\nkind = \"action\"\n{parent}order = 10\ntitle = \"Title of {id}\"\n\
                 text = \"\"\"\n{text}\"\"\"\n"
            );
            fs::write(folder.join(format!("{id}.toml")), content).unwrap();
        }
        let room = Room { home };
        room.git(&["init", "-q", "-b", "main"]);
        room.git(&["add", "."]);
        room.git(&[&DESK[..], &["commit", "-q", "-m", "Begin"]].concat());
        room
    }

    pub fn plan(&self) -> PathBuf {
        self.home.path().join("plan")
    }

    pub fn git(&self, args: &[&str]) -> String {
        git(&self.plan(), args)
    }

    /// Waits until the files are what is recorded: they follow a commit in the background.
    pub fn files_follow(&self) {
        let end = Instant::now() + Duration::from_secs(30);
        while !self.git(&["status", "--porcelain"]).is_empty() {
            assert!(Instant::now() < end, "the files never followed");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Calls the program on the plan.
    pub fn plenary(&self, args: &[&str]) -> String {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command.env("HOME", self.home.path()).args(args);
        let output = command.current_dir(self.plan()).output().unwrap();
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Sets the text of the clause that is edited, for a party.
    pub fn set(&self, party: &str, text: &str) {
        let recorder = "Desk <desk@example.invalid>";
        let who = ["--party", party, "--recorder", recorder];
        self.plenary(&[&["set", "register", "text", text], &who[..]].concat());
    }

    /// The file of the clause that is edited, as it is recorded.
    pub fn recorded(&self) -> String {
        self.git(&["show", "HEAD:clauses/care/register.toml"])
    }

    pub fn open(&self) -> Pty {
        self.open_with(&[])
    }

    pub fn open_with(&self, more: &[(&str, &str)]) -> Pty {
        let pty = self.open_as((100, 30), more);
        pty.shows("Title of register");
        pty
    }

    /// The screen in a terminal of a size.
    pub fn open_as(&self, (columns, rows): (u16, u16), more: &[(&str, &str)]) -> Pty {
        let mut command = self.command();
        for (name, value) in more {
            command.env(name, value);
        }
        let pty = Pty::start(command, columns, rows);
        pty.shows("Plan of a small room");
        pty
    }

    /// The screen in a terminal that answers nothing.
    pub fn open_deaf(&self) -> Pty {
        let pty = Pty::start_deaf(self.command(), 100, 30);
        pty.shows("Title of register");
        pty
    }

    /// The program on the plan.
    pub fn command(&self) -> CommandBuilder {
        let mut command = command(env!("CARGO_BIN_EXE_plenary"), self.home.path());
        command.arg("plan");
        command
    }

    /// Opens the clause that is edited in these tests, for the workers, with the cursor at its start.
    pub fn editing(&self, pty: &Pty) {
        pty.send("3");
        pty.shows("WORKERS");
        pty.send("j");
        pty.shows(OLD);
        pty.send("e");
        pty.send("\x1b[1;5H");
    }

    pub fn report(&self) -> String {
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

pub fn git(place: &Path, args: &[&str]) -> String {
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
pub fn underlined(screen: &vt100::Screen) -> String {
    let (rows, columns) = screen.size();
    let cells = (0..rows.get()).flat_map(|row| (0..columns.get()).map(move |column| (row, column)));
    let cells = cells.filter_map(|(row, column)| screen.cell(row, column));
    let cells = cells.filter(|cell| cell.underline());
    cells.map(|cell| cell.contents().to_owned()).collect()
}
