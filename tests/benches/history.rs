//! History and blame against git itself, in one run: `cargo bench --profile dist --bench history`.
//!
//! Each line is the median of several runs of a whole process, and its ratio to `git log --raw` of the same
//! repository; `--quick` is M alone, `--ten` is L and ten times L. With `steps DIR` it says instead where the time goes.

#![allow(clippy::restriction, missing_docs)]

#[path = "../generate/mod.rs"]
mod generate;

use plenary::store::history::{Blobs, load};
use plenary::track::{ObjectId, blame_all, since, tracked_all};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["steps", place] => steps(Path::new(place)),
        _ => compare(&args),
    }
}

fn head(place: &Path) -> (std::path::PathBuf, ObjectId) {
    let repository = git2::Repository::open(place).unwrap();
    let head = repository.head().unwrap().target().unwrap();
    let id = ObjectId(head.as_bytes().try_into().unwrap());
    (repository.path().to_owned(), id)
}

/// Where the time goes, in one process.
fn steps(place: &Path) {
    let (git_dir, head) = head(place);
    let timed = |name: &str, start: Instant| println!("{name:<40}{:>10.1?}", start.elapsed());
    let start = Instant::now();
    let history = load(&git_dir, "", &[head], None, &|_| {}).unwrap();
    timed("load the history", start);
    let start = Instant::now();
    let marks = since(&history, None, head);
    timed("lineage and marks since the start", start);
    let blobs = Blobs::new(&git_dir);
    let start = Instant::now();
    let clauses = blame_all(&history, &blobs, head);
    timed("blame of all clauses", start);
    for back in [10, 100, 1_000] {
        let Some((base, _)) = history.first_parents(history.find(head).unwrap()).nth(back) else {
            continue;
        };
        let base = history.change(base).unwrap().id;
        let start = Instant::now();
        let tracked = tracked_all(&history, &blobs, Some(base), head, false);
        timed(
            &format!("tracked, {back} back: {} clauses", tracked.len()),
            start,
        );
    }
    println!(
        "{} changes, {} clauses, {} marks, {} blamed",
        history.changes.len(),
        history.clauses.len(),
        marks.len(),
        clauses.len()
    );
}

fn compare(args: &[&str]) {
    let sizes: &[_] = match args {
        _ if args.contains(&"--quick") => &[generate::M],
        _ if args.contains(&"--ten") => &[generate::L, generate::XL],
        _ => &[generate::M, generate::L, generate::WIDE],
    };
    for &size in sizes {
        let place = generate::repository(Path::new(env!("CARGO_TARGET_TMPDIR")), size);
        let one = "clauses/objective-002/clause-0042.toml";
        let git = |args: &[&str]| median(&place, &[&["git", "--no-pager"], args].concat());
        let raw = git(&["log", "--raw"]);
        println!(
            "\n{} clauses, {} commits; median of {RUNS} runs",
            size.clauses, size.commits
        );
        let line = |name: &str, time: Duration| {
            let ratio = time.as_secs_f64() / raw.as_secs_f64();
            println!(
                "{name:<44}{:>8.0} ms{ratio:>8.2} x",
                time.as_secs_f64() * 1e3
            );
        };
        line("git log --raw", raw);
        line(
            "git log -p --word-diff=porcelain",
            git(&["log", "-p", "--word-diff=porcelain"]),
        );
        line(
            "git log -p --word-diff of one clause",
            git(&["log", "-p", "--word-diff", "--", one]),
        );
        let kept = tempfile::tempdir().unwrap();
        let cold = || {
            let _ = std::fs::remove_dir_all(kept.path());
        };
        let plenary = |args: &[&str], before: &dyn Fn()| {
            let command = [&[env!("CARGO_BIN_EXE_plenary")], args].concat();
            median_after(&place, &command, kept.path(), before)
        };
        let blame = ["blame", "--json"];
        let clause = ["blame", "--json", "--clause", "clause-0042"];
        line("blame of everything, cold", plenary(&blame, &cold));
        line("blame of everything, cached", plenary(&blame, &|| {}));
        line("blame of one clause, cold", plenary(&clause, &cold));
        let diff = ["diff", "start", "--json"];
        line("diff of everything, cold", plenary(&diff, &cold));
        line("diff of everything, cached", plenary(&diff, &|| {}));
        let progress = ["progress", "--json"];
        line("progress, cold", plenary(&progress, &cold));
        line("progress, cached", plenary(&progress, &|| {}));
        line("list, cold", plenary(&["list"], &cold));
        line("list, cached", plenary(&["list"], &|| {}));
        let folder = tempfile::tempdir().unwrap();
        let later = folder.path().join("later");
        generate::git(
            &place,
            &["clone", "-q", "--local", ".", later.to_str().unwrap()],
        );
        let command = [&[env!("CARGO_BIN_EXE_plenary")], &blame[..]].concat();
        median_after(&later, &command, kept.path(), &|| {});
        ten_changes(&later);
        let time = median_after(&later, &command, kept.path(), &|| {});
        line("blame of everything, ten changes later", time);
    }
}

fn ten_changes(place: &Path) {
    for clause in 0..10 {
        let file = format!(
            "clauses/objective-{clause:03}/clause-{:04}.toml",
            clause * 20
        );
        let text = std::fs::read_to_string(place.join(&file)).unwrap();
        std::fs::write(place.join(&file), text.replacen(" the ", " each ", 2)).unwrap();
        let me = ["-c", "user.name=A", "-c", "user.email=desk@workers.example"];
        let commit = ["commit", "-q", "--allow-empty", "-am", "Change a wording"];
        generate::git(place, &[&me[..], &commit].concat());
    }
}

const RUNS: usize = 5;

fn median(place: &Path, command: &[&str]) -> Duration {
    median_after(place, command, place, &|| {})
}

/// The median of several runs, before each of which something is done. `kept` is where caches go.
fn median_after(place: &Path, command: &[&str], kept: &Path, before: &dyn Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            before();
            let mut command_line = Command::new(command[0]);
            command_line.args(&command[1..]).current_dir(place);
            command_line
                .env("XDG_CACHE_HOME", kept)
                .stdout(Stdio::null());
            let start = Instant::now();
            let status = command_line.status().unwrap();
            assert!(status.success(), "{command:?}");
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}
