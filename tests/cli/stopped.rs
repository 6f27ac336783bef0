//! A Plenary that is stopped in the middle of recording keeps nobody waiting for ever, and one that is interrupted ends at
//! once with nothing half done.

use crate::common::Seminar;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn signal(child: &Child, name: &str) {
    let mut kill = Command::new("kill");
    let sent = kill.arg(name).arg(child.id().to_string()).status();
    assert!(sent.unwrap().success());
}

/// The program at work on this, its answer kept for later. It hears an interruption even where whoever runs the tests does
/// not, as in the background of a shell.
fn at_work(seminar: &Seminar, args: &[&str]) -> Command {
    let program = env!("CARGO_BIN_EXE_plenary");
    let mut command = if cfg!(target_os = "linux") {
        let mut env = Command::new("env");
        env.args(["--default-signal=INT", program]);
        env
    } else {
        Command::new(program)
    };
    command
        .args(args)
        .current_dir(seminar.folder())
        .env("HOME", seminar.folder().parent().unwrap().join("home"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command
}

/// A batch that has been given this many lines.
fn batch(seminar: &Seminar, lines: usize) -> Child {
    let mut batch = at_work(seminar, &["batch", "--party", "workers"])
        .spawn()
        .unwrap();
    let mut input = batch.stdin.take().unwrap();
    for number in 0..lines {
        writeln!(input, "support\ttext\tNumber {number}.").unwrap();
    }
    batch
}

/// A batch that is stopped while it holds the lock and has said so: between the two it has no name for others.
#[allow(clippy::zombie_processes, reason = "whoever asked for it waits for it")]
fn stopped(seminar: &Seminar, lines: usize) -> Child {
    let mut batch = batch(seminar, lines);
    let lock = seminar.folder().join(".git/plenary.lock");
    let until = Instant::now() + Duration::from_secs(60);
    while Instant::now() < until {
        std::thread::sleep(Duration::from_millis(3));
        signal(&batch, "-STOP");
        // The signal reaches every thread of it in a moment.
        std::thread::sleep(Duration::from_millis(20));
        let held = File::open(&lock).is_ok_and(|file| file.try_lock().is_err());
        let said = fs::read_to_string(&lock).unwrap_or_default();
        if held && said.contains(&batch.id().to_string()) {
            return batch;
        }
        assert!(batch.try_wait().unwrap().is_none(), "it was done before");
        signal(&batch, "-CONT");
    }
    panic!("the lock was never seen held");
}

#[test]
fn a_stopped_plenary_is_named_and_keeps_nobody_waiting() {
    let seminar = Seminar::new();
    let batch = stopped(&seminar, 300);
    let head = seminar.head();
    // Reading does without the lock.
    let since = Instant::now();
    for line in ["list", "check", "log", "diff start", "blame", "progress"] {
        let answer = seminar.run(line);
        assert!(matches!(answer.status, Some(0 | 1)), "{line}: {answer:?}");
    }
    assert!(since.elapsed() < Duration::from_secs(20), "reading waits");
    let since = Instant::now();
    let answer = seminar.tries_to_set("insurance", "text", "Not now.", "employers");
    let waited = since.elapsed();
    let answer = answer.ends(3).not_acknowledged();
    let holder = batch.id().to_string();
    assert!(answer.err.contains(&holder), "{}", answer.err);
    assert!(waited < Duration::from_secs(20), "{waited:?}");
    assert_eq!(seminar.head(), head);
    signal(&batch, "-CONT");
    let output = batch.wait_with_output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        said.lines().filter(|it| it.starts_with("ACK ")).count(),
        300
    );
    let answer = seminar.tries_to_set("insurance", "text", "Now.", "employers");
    answer.done().acknowledged();
}

/// Ends by the interruption, and soon.
fn ends_at_once(child: &mut Child, what: &str) {
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        if let Some(status) = child.try_wait().unwrap() {
            assert_eq!(status.signal(), Some(2), "{what}: {status}");
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = child.kill();
    panic!("{what} goes on");
}

/// So many changes that a build without optimisation takes many seconds over them.
fn long_history(seminar: &Seminar) {
    let mut stream = String::new();
    for number in 0..30_000 {
        let who = format!("A <a@example.invalid> {} +0000", 1_066_000_000 + number);
        let message = "Change\n\nParty: workers\n";
        let text = format!(
            "id = \"support\"\nkind = \"action\"\norder = 1\ntitle = \"T\"\ntext = \"{} {number}.\"\n",
            "Many words stand here. ".repeat(20 + number % 7)
        );
        writeln!(
            stream,
            "commit refs/heads/main\nauthor {who}\ncommitter {who}\ndata {}\n{message}{}\
             M 100644 inline clauses/support.toml\ndata {}\n{text}",
            message.len(),
            if number == 0 {
                "from refs/heads/main^0\n"
            } else {
                ""
            },
            text.len(),
        )
        .unwrap();
    }
    seminar.import(&stream);
}

#[test]
fn an_interruption_ends_long_reading_at_once() {
    let seminar = Seminar::new();
    long_history(&seminar);
    for what in ["blame", "progress"] {
        let mut child = at_work(&seminar, &[what]).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(400));
        signal(&child, "-INT");
        ends_at_once(&mut child, what);
    }
    seminar.run("list").done();
}

#[test]
fn an_interrupted_batch_leaves_nothing_half_done() {
    let seminar = Seminar::new();
    let first = seminar.head();
    for round in 1..=5 {
        let mut child = batch(&seminar, 2000);
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // At another moment of an act each time.
        let mut acknowledged: Vec<String> = lines.by_ref().take(4 * round).flatten().collect();
        std::thread::sleep(Duration::from_millis(7 * u64::try_from(round).unwrap()));
        signal(&child, "-INT");
        ends_at_once(&mut child, "batch");
        acknowledged.extend(lines.map_while(Result::ok));
        let git = seminar.git();
        for line in &acknowledged {
            let id = line.strip_prefix("ACK ").unwrap().parse().unwrap();
            let head = seminar.head().parse().unwrap();
            assert!(head == id || git.graph_descendant_of(head, id).unwrap());
        }
        let answer = seminar.run("check").done();
        assert!(!answer.out.contains("differs"), "{}", answer.out);
        let mut status = Command::new("git");
        let status = status.args(["status", "--porcelain"]);
        let said = status.current_dir(seminar.folder()).output().unwrap();
        assert_eq!(String::from_utf8(said.stdout).unwrap(), "");
        let answer =
            seminar.tries_to_set("insurance", "text", &format!("Round {round}."), "employers");
        answer.done().acknowledged();
    }
    assert_ne!(seminar.head(), first);
}
