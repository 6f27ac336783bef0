//! Reading and recording on a large plan, against git itself in one run: `cargo bench --bench store`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

#[path = "../generate/mod.rs"]
mod generate;

use plenary::dialogue::{Deed, Digest, Stance, Subject};
use plenary::plan::{ClauseId, Edit, Field, Voice};
use plenary::store::{Act, Floor, PlanPath, Repository};
use plenary::track::Person;
use std::fs;
use std::path::Path;
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
    let mut round = 0;
    let record = timed(|| {
        // The last save's files and index are not this one's.
        repository.settle();
        let seen = repository.head().unwrap().id;
        let act = act(seen, ids[round * 7].clone(), round);
        round += 1;
        let start = Instant::now();
        repository.record(&plan, &act).unwrap();
        start.elapsed()
    });
    repository.settle();
    println!("record, acknowledged        {record:>10.2?}");
    let mut round = 0;
    let position = timed(|| {
        repository.settle();
        let act = position(&repository, &plan, &ids[round * 7 + 1]);
        round += 1;
        let start = Instant::now();
        repository.record(&plan, &act).unwrap();
        start.elapsed()
    });
    repository.settle();
    println!("position, acknowledged      {position:>10.2?}");
    let progress = median(|_| drop(repository.progress(&plan).unwrap()));
    println!("progress over the history   {progress:>10.2?}");
    let git = median(|round| by_git(&copy, &plan, &loaded.path(&ids[round * 7 + 3]), round));
    println!("git commit, fsync           {git:>10.2?}");
    println!(
        "ratio                       {:>10.2}",
        record.as_secs_f64() / git.as_secs_f64()
    );
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
    let time = (1_700_000_000, 0);
    Act::new(seen, Floor::of(Voice::Workers), recorder, time)
}

/// `git commit` of one changed file, made as durable.
fn by_git(copy: &Path, plan: &PlanPath, file: &str, round: usize) {
    let file = plan.join(file);
    let path = copy.join(&file);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}# {round}\n")).unwrap();
    let durable = ["-c", "core.fsync=all", "-c", "core.fsyncMethod=fsync"];
    let who = [
        "-c",
        "user.name=Recorder",
        "-c",
        "user.email=recorder@example.org",
    ];
    let commit = ["commit", "-q", "-m", "Change a wording", "--", &file];
    let args: Vec<&str> = durable.iter().chain(&who).chain(&commit).copied().collect();
    generate::git(copy, &args);
}

fn median(mut run: impl FnMut(usize)) -> Duration {
    let mut round = 0;
    timed(|| {
        let start = Instant::now();
        run(round);
        round += 1;
        start.elapsed()
    })
}

fn timed(run: impl FnMut() -> Duration) -> Duration {
    let mut times: Vec<Duration> = std::iter::repeat_with(run).take(ROUNDS).collect();
    times.sort();
    times[ROUNDS / 2]
}
