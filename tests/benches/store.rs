//! Reading and recording on a large plan, against git itself in one run: `cargo bench --profile dist --bench store`.

#![allow(clippy::restriction)]

#[path = "../generate/mod.rs"]
mod generate;

use plenary::dialogue::{Deed, Digest, Stance, Subject};
use plenary::plan::{ClauseId, Edit, Field, Moment, Speaker, Voice};
use plenary::store::{Act, PlanPath, Repository};
use plenary::track::Person;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;

fn main() {
    let root = std::env::temp_dir();
    let size = match std::env::args().any(|arg| arg == "m") {
        true => generate::M,
        false => generate::L,
    };
    let made = generate::repository(&root, size);
    let place = tempfile::TempDir::new_in(&root).unwrap();
    let copy = place.path().join("copy");
    let from = made.to_str().unwrap();
    generate::git(
        &root,
        &["clone", "-q", "--no-local", from, copy.to_str().unwrap()],
    );
    let open = median(|_| drop(Repository::open(&copy).unwrap()));
    println!("open                        {open:>10.2?}");
    let repository = Repository::open(&copy).unwrap();
    let plan = repository.plan(None).unwrap();
    let head = repository.head().unwrap().id;
    let load = median(|_| drop(repository.load(&plan, head).unwrap()));
    println!("load                        {load:>10.2?}");
    let foreign = median(|_| drop(repository.foreign(&plan).unwrap()));
    println!("foreign changes             {foreign:>10.2?}");
    let loaded = repository.load(&plan, head).unwrap().plan;
    let ids: Vec<_> = loaded.clauses.keys().cloned().collect();
    // Turn by turn: what others do to the disk meanwhile falls on all alike.
    let mut times = [const { Vec::new() }; 4];
    for round in 0..ROUNDS {
        let [record, set, held, git] = &mut times;
        let seen = repository.head().unwrap().id;
        let act = act(seen, ids[round * 7].clone(), round);
        record.push(measured(|| drop(repository.record(&plan, &act).unwrap())));
        // The last save's files and index are not the next one's.
        repository.settle();
        let value = format!("Wording {round} of a command.");
        let words = ["set", ids[round * 7 + 1].as_str(), "text", &value];
        set.push(by_command(&copy, &words));
        let words = ["position", ids[round * 7 + 1].as_str(), "agree"];
        held.push(by_command(&copy, &words));
        let file = plan.join(&loaded.path(&ids[round * 7 + 3]));
        let text = fs::read_to_string(copy.join(&file)).unwrap();
        fs::write(copy.join(&file), format!("{text}# {round}\n")).unwrap();
        git.push(measured(|| by_git(&copy, &file)));
    }
    let acknowledged = by_batch(&copy, &ids);
    let [record, set, held, git] = times.map(middle);
    let line = |name: &str, time: Duration| {
        let ratio = time.as_secs_f64() / git.as_secs_f64();
        println!("{name:<28}{time:>10.2?}{ratio:>8.2}");
    };
    line("git commit, fsync", git);
    line("record, acknowledged", record);
    line("batch, line to ACK", acknowledged);
    line("set, start to ACK", set);
    line("position, start to ACK", held);
    let mut round = 0;
    let position = timed(|| {
        repository.settle();
        let act = position(&repository, &plan, &ids[round * 7 + 4]);
        round += 1;
        measured(|| drop(repository.record(&plan, &act).unwrap()))
    });
    repository.settle();
    line("position, acknowledged", position);
    let progress = median(|_| drop(repository.progress(&plan, None).unwrap()));
    println!("progress over the history   {progress:>10.2?}");
}

/// What every command is told.
const WHO: [&str; 4] = [
    "--party",
    "workers",
    "--recorder",
    "Recorder <recorder@example.org>",
];

/// A command, from its start to its acknowledgement read. The files follow before it ends.
fn by_command(copy: &Path, words: &[&str]) -> Duration {
    let start = Instant::now();
    let mut set = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .args(words)
        .args(WHO)
        .current_dir(copy)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut answer = String::new();
    let mut answers = BufReader::new(set.stdout.take().unwrap());
    while !answer.starts_with("ACK ") {
        answer.clear();
        assert!(answers.read_line(&mut answer).unwrap() > 0);
    }
    let time = start.elapsed();
    assert!(set.wait().unwrap().success());
    time
}

/// `plenary batch`, from a line written to its acknowledgement read.
fn by_batch(copy: &Path, ids: &[ClauseId]) -> Duration {
    let mut batch = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .arg("batch")
        .args(WHO)
        .current_dir(copy)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = batch.stdin.take().unwrap();
    let mut answers = BufReader::new(batch.stdout.take().unwrap());
    let mut answer = String::new();
    let mut round = 0;
    let time = timed(|| {
        // A person does not type faster than the work tree follows.
        std::thread::sleep(Duration::from_millis(30));
        round += 1;
        let line = format!("{}\ttext\tWording {round} of a line.\n", ids[round * 7 + 2]);
        answer.clear();
        measured(|| {
            lines.write_all(line.as_bytes()).unwrap();
            answers.read_line(&mut answer).unwrap();
            assert!(answer.starts_with("ACK "), "{answer}");
        })
    });
    drop(lines);
    assert!(batch.wait().unwrap().success());
    time
}

fn act(seen: plenary::track::CommitId, clause: ClauseId, round: usize) -> Act {
    Act {
        edits: vec![Edit::Set {
            clause,
            field: Field::Text,
            value: Some(format!("Wording number {round}.")),
        }],
        subject: "Change a wording".to_owned(),
        ..blank(seen)
    }
}

fn position(repository: &Repository, plan: &PlanPath, clause: &ClauseId) -> Act {
    let seen = repository.head().unwrap().id;
    let loaded = repository.load(plan, seen).unwrap().plan;
    let hold = Deed::Hold {
        subject: Subject::Clause(clause.clone()),
        stance: Stance::Agree,
        digest: Digest::of_clause(&loaded, &loaded.clauses[clause]),
        statement: None,
    };
    Act {
        deeds: vec![hold],
        ..blank(seen)
    }
}

fn blank(seen: plenary::track::CommitId) -> Act {
    let recorder = Person {
        name: "Recorder".to_owned(),
        email: "recorder@example.org".to_owned(),
    };
    let time = Moment::new(1_700_000_000, 0);
    Act::new(seen, Speaker::of(Voice::Workers), recorder, time)
}

/// `git commit` of one changed file, made as durable.
fn by_git(copy: &Path, file: &str) {
    let durable = ["-c", "core.fsync=all", "-c", "core.fsyncMethod=fsync"];
    let who = [
        "-c",
        "user.name=Recorder",
        "-c",
        "user.email=recorder@example.org",
    ];
    let commit = ["commit", "-q", "-m", "Change a wording", "--", file];
    let args: Vec<&str> = durable.iter().chain(&who).chain(&commit).copied().collect();
    generate::git(copy, &args);
}

fn measured(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn median(mut run: impl FnMut(usize)) -> Duration {
    let mut round = 0;
    timed(|| {
        round += 1;
        measured(|| run(round - 1))
    })
}

fn timed(run: impl FnMut() -> Duration) -> Duration {
    middle(std::iter::repeat_with(run).take(ROUNDS).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
