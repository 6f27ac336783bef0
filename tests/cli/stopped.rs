//! A Plenary that is stopped in the middle of recording keeps nobody waiting for ever.

use crate::common::Seminar;
use std::fs::File;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn signal(child: &Child, name: &str) {
    let mut kill = Command::new("kill");
    let sent = kill.arg(name).arg(child.id().to_string()).status();
    assert!(sent.unwrap().success());
}

/// A batch that is stopped while it holds the lock.
#[allow(clippy::zombie_processes, reason = "whoever asked for it waits for it")]
fn stopped(seminar: &Seminar, lines: usize) -> Child {
    let mut batch = Command::new(env!("CARGO_BIN_EXE_plenary"))
        .args(["batch", "--party", "workers"])
        .current_dir(seminar.folder())
        .env("HOME", seminar.folder().parent().unwrap().join("home"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = batch.stdin.take().unwrap();
    for number in 0..lines {
        writeln!(input, "support\ttext\tNumber {number}.").unwrap();
    }
    drop(input);
    let lock = seminar.folder().join(".git/plenary.lock");
    let until = Instant::now() + Duration::from_secs(60);
    while Instant::now() < until {
        std::thread::sleep(Duration::from_millis(3));
        signal(&batch, "-STOP");
        // The signal reaches every thread of it in a moment.
        std::thread::sleep(Duration::from_millis(20));
        if File::open(&lock).is_ok_and(|file| file.try_lock().is_err()) {
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
    let answer = seminar.set("insurance", "text", "Not now.", "employers");
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
    let answer = seminar.set("insurance", "text", "Now.", "employers");
    answer.done().acknowledged();
}
