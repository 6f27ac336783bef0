//! A survey of ten thousand schemes taken in: `cargo bench --profile dist --bench importing`. Medians of several runs: of what
//! the table comes to alone, and of the whole command with its commit on the disk, the second time over what is there.

#![allow(clippy::restriction, missing_docs)]

use plenary::export::import::{Known, Mapping, import};
use plenary::export::{Answers, Table};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const SCHEMES: usize = 10_000;
const RUNS: usize = 5;

fn main() {
    let quick = std::env::args().any(|arg| arg == "--quick");
    let runs = if quick { 1 } else { RUNS };
    let table = survey(2004);
    println!("{SCHEMES} schemes, {} KB", table.len() / 1024);
    told(
        "read and compared",
        median(runs, || {
            let answers = Answers::default();
            let table = Table::read(table.as_bytes(), &answers).unwrap();
            let mapping = Mapping::new("schemes".parse().unwrap());
            let found = import(
                &table,
                (&mapping, &answers),
                Known::default(),
                None,
                &mut |_, _| true,
            )
            .unwrap();
            assert_eq!(found.counts().new, SCHEMES);
        }),
    );
    let folder = tempfile::tempdir().unwrap();
    let plan = folder.path().join("plan");
    let later = folder.path().join("later.csv");
    let first = folder.path().join("survey.csv");
    fs::write(&first, &table).unwrap();
    fs::write(&later, survey(2005)).unwrap();
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..runs {
        begin(&plan);
        times[0].push(timed(|| run(&plan, &first, "--new")));
        times[1].push(timed(|| run(&plan, &later, "--same")));
        fs::remove_dir_all(&plan).unwrap();
    }
    for (name, times) in ["plenary import, all new", "plenary import, all known"]
        .into_iter()
        .zip(times)
    {
        told(name, middle(times));
    }
}

fn survey(year: usize) -> String {
    let mut table = "name;country;place;kind;members;beneficiaries;contribution;currency;per;collected;year;source\n".to_owned();
    let places = [
        "Kayes",
        "Ségou",
        "Gao",
        "Mopti",
        "Sikasso",
        "Tombouctou",
        "Kidal",
    ];
    for at in 0..SCHEMES {
        let place = places[at % places.len()];
        let members = (at * 37 + year) % 4_000;
        table.push_str(&format!(
            "Mutuelle {at} de {place};ML;{place};mutuelle;{members};{};0,{:02};XOF;mois;{};{year};STEP {year}\n",
            members * 4,
            at % 90 + 10,
            at % 100,
        ));
    }
    table
}

fn begin(plan: &Path) {
    fs::create_dir_all(plan).unwrap();
    let git = |args: &[&str]| {
        let done = Command::new("git").args(args).current_dir(plan).status();
        assert!(done.unwrap().success());
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["config", "user.name", "R"]);
    git(&["config", "user.email", "r@example.invalid"]);
    fs::write(
        plan.join("plan.toml"),
        "format = 1\nid = \"p\"\ntitle = \"P\"\nlanguage = \"fr\"\n",
    )
    .unwrap();
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "Begin"]);
}

fn run(plan: &Path, table: &Path, which: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
    let command = command.args([
        "import",
        "schemes",
        "--record",
        "--party",
        "secretariat",
        which,
    ]);
    let status = command
        .arg(table)
        .current_dir(plan)
        .stdout(Stdio::null())
        .status();
    assert!(status.unwrap().success());
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(runs: usize, mut work: impl FnMut()) -> Duration {
    middle((0..runs).map(|_| timed(&mut work)).collect())
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn told(name: &str, time: Duration) {
    println!("{name:<44}{:>8.0} ms", time.as_secs_f64() * 1e3);
}
