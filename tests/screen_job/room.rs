//! A plan of a small room, and Plenary opened on it in a real terminal.

use super::pty::{Pty, command};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A home directory with a small plan in it, recorded as one change.
pub struct Room {
    pub home: TempDir,
}

pub const OLD: &str = "Workers in small enterprises register within one year.";

impl Room {
    pub fn new() -> Room {
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

    pub fn open(&self) -> Pty {
        self.open_with(&[])
    }

    pub fn open_with(&self, more: &[(&str, &str)]) -> Pty {
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
