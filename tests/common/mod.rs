//! A seminar for end-to-end tests: a plan in a repository of its own, with nothing of the machine's around it, and
//! the program called on it as people call it.

#![allow(dead_code, reason = "each test program uses its part")]

use git2::{Repository, Signature, Time};
use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// When everything is said unless a test says otherwise: `--time` of changes is counted from here.
pub const MORNING: &str = "2003-10-14T09:30:00-06:00";

/// A plan and everything around it.
pub struct Seminar {
    root: TempDir,
}

/// A call of the program that is being prepared.
pub struct Call {
    command: Command,
    input: Vec<u8>,
    out: Stdio,
}

/// What a call came to.
#[derive(Debug)]
pub struct Answer {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Seminar {
    /// A plan with four clauses, its first state recorded by the secretariat.
    pub fn new() -> Seminar {
        let seminar = Seminar::empty();
        seminar.write("plan.toml", PLAN);
        seminar.clause(
            "health",
            "objective",
            None,
            10,
            "Health care",
            "Everybody has access.",
        );
        seminar.clause(
            "insurance",
            "action",
            Some("health"),
            10,
            "Insurance",
            "The fund pays for care.",
        );
        seminar.clause(
            "support",
            "action",
            Some("health"),
            20,
            "Support",
            "The poor are helped.",
        );
        seminar.clause(
            "campaign",
            "objective",
            None,
            20,
            "Campaign",
            "A campaign is begun.",
        );
        seminar.commit("Record the first state", "Party: secretariat");
        seminar
    }

    /// Begins a command that goes on until it is stopped; what it writes can be read as it comes.
    pub fn begin(&self, words: &[&OsStr]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(words)
            .current_dir(self.folder())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.around().join("home"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap()
    }

    /// A repository without anything in it.
    pub fn empty() -> Seminar {
        let seminar = Seminar {
            root: TempDir::new().unwrap(),
        };
        fs::create_dir(seminar.folder()).unwrap();
        fs::create_dir(seminar.root.path().join("home")).unwrap();
        let git = Repository::init(seminar.folder()).unwrap();
        git.set_head("refs/heads/main").unwrap();
        let mut config = git.config().unwrap();
        config.set_str("user.name", "Recorder").unwrap();
        config
            .set_str("user.email", "recorder@example.invalid")
            .unwrap();
        seminar
    }

    /// A copy of the plan that somebody else works on, on a machine of their own.
    pub fn copy(&self, name: &str) -> Seminar {
        let seminar = Seminar {
            root: TempDir::new().unwrap(),
        };
        fs::create_dir(seminar.root.path().join("home")).unwrap();
        let from = self.folder();
        let git = Repository::clone(from.to_str().unwrap(), seminar.folder()).unwrap();
        let mut config = git.config().unwrap();
        config.set_str("user.name", name).unwrap();
        let email = format!("{}@example.invalid", name.to_lowercase());
        config.set_str("user.email", &email).unwrap();
        seminar
    }

    /// The folder around the plan's, which nothing else uses.
    pub fn around(&self) -> &Path {
        self.root.path()
    }

    /// The plan's folder.
    pub fn folder(&self) -> PathBuf {
        self.root.path().join("plan")
    }

    /// The repository by git's own means.
    pub fn git(&self) -> Repository {
        Repository::open(self.folder()).unwrap()
    }

    /// Writes a file of the plan, as an editor would.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.folder().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// What a file of the plan holds.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder().join(path)).unwrap()
    }

    /// Writes a clause's file.
    pub fn clause(
        &self,
        id: &str,
        kind: &str,
        parent: Option<&str>,
        order: i64,
        title: &str,
        text: &str,
    ) {
        let parent = parent.map_or(String::new(), |parent| format!("parent = \"{parent}\"\n"));
        let title = toml_string(title);
        let text = toml_string(text);
        let content = format!(
            "id = \"{id}\"\nkind = \"{kind}\"\n{parent}order = {order}\ntitle = {title}\ntext = {text}\n"
        );
        self.write(&format!("clauses/{id}.toml"), content);
    }

    /// Commits everything there is, as the git program would.
    pub fn commit(&self, subject: &str, trailers: &str) -> String {
        let git = self.git();
        let mut index = git.index().unwrap();
        index
            .add_all(["*"], git2::IndexAddOption::DEFAULT, None)
            .unwrap();
        index.write().unwrap();
        let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
        let time = Time::new(1_066_000_000, 0);
        let who = Signature::new("Secretariat", "secretariat@example.invalid", &time).unwrap();
        let parents: Vec<_> = git
            .head()
            .ok()
            .map(|head| head.peel_to_commit().unwrap())
            .into_iter()
            .collect();
        let parents: Vec<_> = parents.iter().collect();
        let message = format!("{subject}\n\n{trailers}\n");
        let id = git.commit(Some("HEAD"), &who, &who, &message, &tree, &parents);
        id.unwrap().to_string()
    }

    /// Commits to the branch what a stream for `git fast-import` says.
    pub fn import(&self, stream: &str) {
        let mut git = Command::new("git");
        let git = git.args(["fast-import", "--quiet", "--force"]);
        let git = git.current_dir(self.folder()).stdin(Stdio::piped());
        let mut import = git.spawn().unwrap();
        let mut input = import.stdin.take().unwrap();
        input.write_all(stream.as_bytes()).unwrap();
        drop(input);
        assert!(import.wait().unwrap().success());
    }

    /// Sessions that were held, in files made by hand.
    pub fn sittings(&self, ids: &[&str]) {
        for id in ids {
            let path = format!("sessions/{id}.toml");
            self.write(&path, format!("id = \"{id}\"\nname = \"{id}\"\n"));
        }
        self.commit("Note the sessions", "Party: secretariat");
    }

    /// Strikes the gavel: an annotated tag on what stands.
    pub fn adopt(&self, name: &str) {
        let git = self.git();
        let head = git.head().unwrap().peel(git2::ObjectType::Commit).unwrap();
        let time = Time::new(1_066_100_000, 0);
        let who = Signature::new("Chair", "chair@example.invalid", &time).unwrap();
        git.tag(name, &head, &who, "Adopted", false).unwrap();
    }

    /// The commit the branch is at.
    pub fn head(&self) -> String {
        self.git().head().unwrap().target().unwrap().to_string()
    }

    /// A call of the program in the plan's folder.
    pub fn call<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Call {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command
            .args(args)
            .current_dir(self.folder())
            .env_clear()
            .env("HOME", self.root.path().join("home"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("LC_ALL", "C")
            .env("TZ", "UTC")
            .env("PATH", std::env::var_os("PATH").unwrap_or_default());
        Call {
            command,
            input: Vec::new(),
            out: Stdio::piped(),
        }
    }

    /// Calls the program with the words of a line.
    pub fn run(&self, line: &str) -> Answer {
        self.call(line.split(' ').filter(|word| !word.is_empty()))
            .run()
    }

    /// Sets a field for a party at a fixed time.
    #[track_caller]
    pub fn set(&self, clause: &str, field: &str, value: &str, party: &str) -> Answer {
        self.tries_to_set(clause, field, value, party).done()
    }

    /// The same, which may be refused.
    pub fn tries_to_set(&self, clause: &str, field: &str, value: &str, party: &str) -> Answer {
        let args = [
            "set", clause, field, value, "--party", party, "--time", MORNING,
        ];
        self.call(args).run()
    }
}

const PLAN: &str = r#"format = 1
id = "seminar"
title = "A plan"
countries = ["ML"]
language = "en"
stage = "drafting"
required = ["government", "employers", "workers", "civil-society"]

[[organisation]]
id = "unions"
name = "The unions"
party = "workers"
delegates = [{ name = "A. Delegate", email = "a@unions.example.invalid" }]

[[organisation]]
id = "firms"
name = "The firms"
party = "employers"
"#;

fn toml_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}

impl Call {
    /// Sets a variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Call {
        self.command.env(name, value);
        self
    }

    /// Takes a variable away.
    pub fn without(mut self, name: &str) -> Call {
        self.command.env_remove(name);
        self
    }

    /// Adds arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = S>) -> Call {
        self.command.args(args);
        self
    }

    /// Calls it somewhere else.
    pub fn within(mut self, folder: &Path) -> Call {
        self.command.current_dir(folder);
        self
    }

    /// Sends the answer somewhere else.
    pub fn to(mut self, out: Stdio) -> Call {
        self.out = out;
        self
    }

    /// Gives it standard input.
    pub fn input(mut self, input: impl AsRef<[u8]>) -> Call {
        self.input = input.as_ref().to_vec();
        self
    }

    /// Calls it, and kills it so long after: what it said by then.
    pub fn killed_after(mut self, pause: Duration) -> Answer {
        self.command.stdin(Stdio::null());
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        std::thread::sleep(pause);
        let _ = child.kill();
        Answer::of(child.wait_with_output().unwrap())
    }

    /// Calls it, and kills it should it not come to its end in this time: what it said, or nothing.
    pub fn ended_within(mut self, limit: Duration) -> Option<Answer> {
        self.command.stdin(Stdio::null());
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        let began = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if began.elapsed() > limit {
                child.kill().unwrap();
                child.wait().unwrap();
                return None;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Some(Answer::of(child.wait_with_output().unwrap()))
    }

    /// Has it run where no file may grow beyond so many blocks of 512 bytes.
    #[cfg(unix)]
    pub fn cramped(self, blocks: u32) -> Call {
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut command = Command::new("sh");
        command
            .args(["-c", &script])
            .arg(self.command.get_program())
            .args(self.command.get_args())
            .env_clear();
        if let Some(folder) = self.command.get_current_dir() {
            command.current_dir(folder);
        }
        for (name, value) in self.command.get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        Call { command, ..self }
    }

    /// Calls.
    pub fn run(mut self) -> Answer {
        self.command.stdin(Stdio::piped());
        self.command.stdout(self.out).stderr(Stdio::piped());
        let mut child = self.command.spawn().unwrap();
        // A program that does not read to the end is no failure of the test.
        let _ = child.stdin.take().unwrap().write_all(&self.input);
        let output = child.wait_with_output().unwrap();
        Answer::of(output)
    }
}

impl Answer {
    /// What a program said that was called otherwise.
    pub fn of(output: Output) -> Answer {
        Answer {
            status: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// It was done.
    #[track_caller]
    pub fn done(self) -> Answer {
        self.ends(0)
    }

    /// It ended with this status.
    #[track_caller]
    pub fn ends(self, status: i32) -> Answer {
        assert_eq!(self.status, Some(status), "{self:#?}");
        self
    }

    /// It says this, on either stream.
    #[track_caller]
    pub fn says(self, text: &str) -> Answer {
        assert!(
            self.out.contains(text) || self.err.contains(text),
            "{text:?} is not in {self:#?}"
        );
        self
    }

    /// The commit that the last line acknowledges.
    #[track_caller]
    pub fn acknowledged(&self) -> String {
        let last = self.out.lines().last().unwrap_or_default();
        let commit = last.strip_prefix("ACK ");
        commit
            .unwrap_or_else(|| panic!("no ACK in {self:#?}"))
            .to_owned()
    }

    /// Nothing was acknowledged.
    #[track_caller]
    pub fn not_acknowledged(self) -> Answer {
        assert!(!self.out.contains("ACK"), "{self:#?}");
        self
    }

    /// The answer as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:#?}"))
    }
}

/// The text of a field's spans of these kinds, put together.
pub fn joined(field: &Value, kinds: &[&str]) -> String {
    let spans = field["spans"].as_array().unwrap().iter();
    spans
        .filter(|span| kinds.contains(&span["kind"].as_str().unwrap()))
        .map(|span| span["text"].as_str().unwrap())
        .collect()
}

/// The clause of this id in a list of clauses.
pub fn clause<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let mut clauses = answer["clauses"].as_array().unwrap().iter();
    clauses
        .find(|clause| clause["id"] == id)
        .unwrap_or(&Value::Null)
}

/// The field of this name of a clause.
pub fn field<'a>(clause: &'a Value, name: &str) -> &'a Value {
    let mut fields = clause["fields"].as_array().unwrap().iter();
    fields
        .find(|field| field["name"] == name)
        .unwrap_or(&Value::Null)
}

/// A Word file as pandoc reads it, its tracked changes accepted or rejected.
pub fn pandoc(file: &Path, changes: &str) -> String {
    let track = format!("--track-changes={changes}");
    let pandoc = Command::new("pandoc")
        .args(["-t", "plain", "--wrap=none", &track])
        .arg(file)
        .output()
        .unwrap();
    String::from_utf8(pandoc.stdout).unwrap()
}
