//! What a plan's travels cost on a long history: verifying all of it, beside what git and blame take for the same objects,
//! and a bundle of the last hundred changes beside one of everything. `cargo bench --profile dist --bench travel`.
//! Medians of several runs of a whole process.

#![allow(clippy::restriction, missing_docs)]

#[path = "../generate/mod.rs"]
mod generate;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 5;
const PLENARY: &str = env!("CARGO_BIN_EXE_plenary");

fn main() {
    let quick = std::env::args().any(|arg| arg == "--quick");
    let size = if quick { generate::M } else { generate::L };
    let place = generate::repository(Path::new(env!("CARGO_TARGET_TMPDIR")), size);
    println!("{} clauses, {} commits", size.clauses, size.commits);
    let time = |command: &[&str]| median(&place, command);
    let fsck = time(&["git", "fsck", "--connectivity-only"]);
    let blame = time(&[PLENARY, "blame", "--json"]);
    let verify = time(&[PLENARY, "verify"]);
    line("git fsck --connectivity-only", fsck, None);
    line("plenary blame, cold", blame, None);
    line("plenary verify, with both = 1", verify, Some(fsck + blame));

    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("plan.bundle");
    let to = to.to_str().unwrap();
    let full = time(&[PLENARY, "take-home", to]);
    let part = time(&[PLENARY, "take-home", to, "--since", "HEAD~100"]);
    line("a bundle of everything", full, None);
    line("of the last 100 changes, with that = 1", part, Some(full));
    let theirs = time(&["git", "bundle", "create", "-q", to, "--all"]);
    line("git bundle create --all", theirs, None);
}

fn line(name: &str, time: Duration, yardstick: Option<Duration>) {
    let ratio = yardstick.map(|it| time.as_secs_f64() / it.as_secs_f64());
    let ratio = ratio.map_or(String::new(), |ratio| format!("{ratio:>8.2} x"));
    println!("{name:<44}{:>8.0} ms{ratio}", time.as_secs_f64() * 1e3);
}

/// The median time of a command that begins with nothing kept on this machine.
fn median(place: &Path, command: &[&str]) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let home = tempfile::tempdir().unwrap();
            let mut line = Command::new(command[0]);
            line.args(&command[1..]).current_dir(place);
            for name in ["XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
                line.env(name, home.path().join(name));
            }
            line.stdout(Stdio::null()).stderr(Stdio::null());
            let start = Instant::now();
            let status = line.status().unwrap();
            let time = start.elapsed();
            assert!(status.success(), "{command:?}");
            time
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
