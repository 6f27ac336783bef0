//! A small plan in a folder of its own, and child processes that work in it and are killed.

use plenary::store::{PlanPath, Repository};
use plenary::track::Person;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// Set in a child: the repository to work in, and what to do there.
const ROOT: &str = "PLENARY_TEST_ROOT";
const TASK: &str = "PLENARY_TEST_TASK";

pub const MANIFEST: &str = "format = 1\nid = \"test\"\ntitle = \"Test\"\ncountries = []\nlanguage = \"en\"\n\
    stage = \"drafting\"\nrequired = [\"workers\", \"employers\"]\n";

pub fn clause(id: &str, text: &str) -> String {
    format!(
        "id = \"{id}\"\nkind = \"action\"\norder = 10\ntitle = \"{id}\"\ntext = \"\"\"\n{text}\"\"\"\n"
    )
}

/// A plan of clauses with these texts, recorded as one change.
pub fn scene(clauses: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    let root = folder.path();
    let mut options = git2::RepositoryInitOptions::new();
    git2::Repository::init_opts(root, options.initial_head("main")).unwrap();
    fs::create_dir_all(root.join("clauses/one")).unwrap();
    fs::write(root.join("plan.toml"), MANIFEST).unwrap();
    for (id, text) in clauses {
        let path = format!("clauses/one/{id}.toml");
        fs::write(root.join(path), clause(id, text)).unwrap();
    }
    by_hand(root, "Seed");
    folder
}

/// Records whatever lies in the folder, as git would.
pub fn by_hand(root: &Path, subject: &str) -> git2::Oid {
    let git = git2::Repository::open(root).unwrap();
    let mut index = git.index().unwrap();
    let all = git2::IndexAddOption::DEFAULT;
    index.add_all(["*"], all, None).unwrap();
    index.update_all(["*"], None).unwrap();
    index.write().unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let who = git2::Signature::new("Seed", "seed@example.org", &git2::Time::new(1_000, 0)).unwrap();
    let parent = git.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    git.commit(Some("HEAD"), &who, &who, subject, &tree, &parents)
        .unwrap()
}

pub fn open(root: &Path) -> (Repository, PlanPath) {
    let repository = Repository::open(root).unwrap();
    let plan = repository.plan(None).unwrap();
    (repository, plan)
}

pub fn recorder() -> Person {
    Person {
        name: "Recorder".to_owned(),
        email: "recorder@example.org".to_owned(),
    }
}

/// Every change on the branch, newest first: its id and its message.
pub fn log(root: &Path) -> Vec<(String, String)> {
    let git = git2::Repository::open(root).unwrap();
    let mut walk = git.revwalk().unwrap();
    walk.push_head().unwrap();
    let commits = walk.map(|id| git.find_commit(id.unwrap()).unwrap());
    commits
        .map(|commit| (commit.id(), commit.message().unwrap().to_owned()))
        .map(|(id, message)| (id.to_string(), message))
        .collect()
}

/// Texts that do not become small when they are packed.
pub fn noise() -> String {
    (0..2_000_u64)
        .map(|n| format!("{:x} ", n.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
        .collect()
}

/// Where a child works and what it does there; nothing outside of one.
pub fn task() -> Option<(String, String)> {
    std::env::var(ROOT).ok().zip(std::env::var(TASK).ok())
}

/// Runs a test of this program by its path in a process of its own.
pub fn spawn(test: &str, root: &Path, task: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(ROOT, root)
        .env(TASK, task)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Runs a test of this program that says READY before each of its acts and ACK with each that is acknowledged, and kills it
/// so long after it began its second one; tells what was acknowledged by then.
pub fn killed_at_second_start(test: &str, root: &Path, round: u64, pause: Duration) -> Vec<String> {
    let mut child = spawn(test, root, &round.to_string());
    let mut acks = Vec::new();
    let mut ready = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        acks.extend(line.strip_prefix("ACK ").map(str::to_owned));
        ready += usize::from(line == "READY");
        if ready == 2 {
            std::thread::sleep(pause);
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
    acks
}

/// Runs it where no file may grow beyond one block of 512 bytes.
#[cfg(unix)]
pub fn on_a_full_disk(test: &str, root: &Path) -> Output {
    let limited = format!("trap '' XFSZ; ulimit -f 1; exec \"$0\" --exact {test} --nocapture");
    Command::new("sh")
        .args(["-c", &limited])
        .arg(std::env::current_exe().unwrap())
        .env(ROOT, root)
        .env(TASK, "full")
        .output()
        .unwrap()
}
