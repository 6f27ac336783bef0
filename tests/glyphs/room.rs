//! A home directory with a plan in it, made by the program itself.

use super::pty::{Pty, command};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What the clause says that is edited.
pub const OLD: &str = "Workers in small enterprises register within one year.";

/// A home with a plan.
pub struct Room {
    home: TempDir,
}

impl Room {
    /// A plan of two clauses.
    pub fn new() -> Room {
        let room = Room {
            home: tempfile::tempdir().unwrap(),
        };
        room.run(
            "new plan --language en --country ML --template empty --title",
            "A small room",
        );
        for id in ["care", "register"] {
            room.run(
                &format!("-C plan add action --party government --id {id} --title"),
                &format!("Title of {id}"),
            );
        }
        room.set("register", "text", OLD);
        room
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command.env_clear().env("HOME", self.home.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_CONFIG_NOSYSTEM", "1");
        command.env("LANG", "en_GB.UTF-8").env("TZ", "UTC");
        command.current_dir(self.home.path()).stdin(Stdio::null());
        command
    }

    /// Runs the program with these words and one more.
    pub fn run(&self, words: &str, last: &str) {
        let mut command = self.command();
        command.args(words.split(' ')).arg(last);
        command.args(["--recorder", "Desk <desk@example.invalid>"]);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{words} {last}: {output:?}");
    }

    /// Sets a field, for the government.
    pub fn set(&self, clause: &str, field: &str, value: &str) {
        self.run(
            &format!("-C plan set --party government {clause} {field}"),
            value,
        );
    }

    /// The folder of the plan.
    pub fn plan(&self) -> PathBuf {
        self.home.path().join("plan")
    }

    /// What git says.
    pub fn git(&self, args: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(args).current_dir(self.plan());
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The file of a clause as it is recorded.
    pub fn head_of(&self, clause: &str) -> String {
        let files = self.git(&["ls-tree", "-r", "--name-only", "HEAD"]);
        let end = format!("/{clause}.toml");
        let path = files.lines().find(|path| path.ends_with(&end)).unwrap();
        self.git(&["show", &format!("HEAD:{path}")])
    }

    /// The screen.
    pub fn open(&self) -> Pty {
        self.shown(Pty::start(self.screen(), 100, 30))
    }

    /// The screen in a terminal that answers nothing.
    pub fn open_deaf(&self) -> Pty {
        self.shown(Pty::start_deaf(self.screen(), 100, 30))
    }

    fn screen(&self) -> portable_pty::CommandBuilder {
        let mut command = command(env!("CARGO_BIN_EXE_plenary"), self.home.path());
        command.arg("plan");
        command
    }

    fn shown(&self, pty: Pty) -> Pty {
        pty.shows("A small room");
        pty.shows("Title of register");
        pty
    }

    /// Opens the clause that is edited, for the workers, with the cursor at its start.
    pub fn editing(&self, pty: &Pty) {
        pty.send("3");
        pty.shows("WORKERS");
        pty.send("j");
        pty.shows(OLD);
        pty.send("e");
        pty.send("\x1b[1;5H");
    }
}
