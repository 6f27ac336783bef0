//! The screen against a minimal ratatui program, in one run, both in a pseudo-terminal of 200x60:
//! `cargo bench --bench screen` (`-- --quick` leaves out the largest plan).
//!
//! A frame ends with the end of its synchronised update. The minimal program (the yardstick) redraws a full
//! screen of wrapped text, moved by one row, on every key.
//!
//! The same keys are pressed in several rounds, each in a program of its own. `99th` is that of all keys. For `own` each
//! key counts as fast as in its fastest round: a key that gives the program more to do than others is slow in every
//! round, one that had to wait for another program to leave the processor is not.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../generate/mod.rs"]
mod generate;
#[path = "../yardstick/mod.rs"]
mod yardstick;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

const END: &[u8] = b"\x1b[?2026l";
const STARTS: usize = 15;
const KEYS: usize = 200;
const ROUNDS: usize = 3;

/// The times of the keys, round by round.
type Rounds = Vec<Vec<Duration>>;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|arg| arg == "yardstick") {
        return yardstick::run();
    }
    let me = std::env::current_exe().unwrap();
    let me = [me.to_str().unwrap(), "yardstick"];
    let first = median(first_frames(&me));
    let full: Rounds = (0..ROUNDS)
        .map(|_| {
            let mut program = Program::start(&me);
            let times = program.keys(b"j");
            program.stop();
            times
        })
        .collect();
    println!(
        "{:<36}{:>9}{:>9}{:>9}{:>8}",
        "", "median", "99th", "own", "ratio"
    );
    line("yardstick: first frame", &[vec![first]], first);
    let key = median(full.concat());
    line("yardstick: key to frame", &full, key);
    let quick = args.iter().any(|arg| arg == "--quick");
    let sizes = if quick {
        &[generate::M][..]
    } else {
        &[generate::M, generate::L][..]
    };
    for size in sizes {
        println!("\n{} clauses, {} commits", size.clauses, size.commits);
        let place = generate::repository(Path::new(env!("CARGO_TARGET_TMPDIR")), *size);
        plan(&place, first, key);
    }
}

fn plan(place: &Path, first: Duration, full: Duration) {
    let command = [env!("CARGO_BIN_EXE_plenary"), place.to_str().unwrap()];
    line("first frame", &[first_frames(&command)], first);
    let (mut moving, mut paging, mut typing) = (Vec::new(), Vec::new(), Vec::new());
    let mut tracked = Vec::new();
    for round in 0..ROUNDS {
        let mut program = Program::start(&command);
        thread::sleep(Duration::from_secs(4));
        moving.push(program.keys(b"j"));
        paging.push(program.keys(b"\x1b[6~"));
        program.keys(b"\x1b[H");
        program.press(b"3");
        program.press(b"j");
        program.press(b"e");
        thread::sleep(Duration::from_millis(300));
        typing.push(program.keys(b"x"));
        program.press(b"\x1b");
        thread::sleep(Duration::from_millis(300));
        program.stop();
        let mut program = Program::start(&command);
        thread::sleep(Duration::from_secs(4));
        program.press(b"j");
        program.press(b"t");
        thread::sleep(Duration::from_millis(500));
        tracked.push(program.keys(b"\x1b[C"));
        if round + 1 == ROUNDS {
            line("moving in the outline", &moving, full);
            line("paging in the outline", &paging, full);
            line("typing", &typing, full);
            line("moving in the tracked view", &tracked, full);
            idle(&program);
        }
        program.stop();
    }
}

fn idle(program: &Program) {
    program.drain();
    let before = program.cpu();
    thread::sleep(Duration::from_secs(3));
    let bytes = program.drain();
    println!(
        "{:<36}{bytes:>6} B{:>6} ticks",
        "idle for 3 s",
        program.cpu() - before
    );
}

fn line(name: &str, rounds: &[Vec<Duration>], yardstick: Duration) {
    let middle = median(rounds.concat());
    let best = |key: usize| rounds.iter().filter_map(|round| round.get(key)).min();
    let own = (0..).map_while(best).copied().collect();
    let ratio = middle.as_secs_f64() / yardstick.as_secs_f64();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{name:<36}{:>6.2} ms{:>6.2} ms{:>6.2} ms{ratio:>6.2} x",
        ms(middle),
        ms(late(rounds.concat())),
        ms(late(own))
    );
}

/// The 99th percentile.
fn late(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[(times.len() * 99 / 100).min(times.len() - 1)]
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn first_frames(command: &[&str]) -> Vec<Duration> {
    let once = |_| {
        let started = Instant::now();
        let program = Program::start(command);
        let first = program.ready - started;
        program.stop();
        first
    };
    (0..STARTS).map(once).collect()
}

struct Program {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    ready: Instant,
    _master: Box<dyn MasterPty + Send>,
}

impl Program {
    fn start(command: &[&str]) -> Program {
        let size = PtySize {
            rows: 60,
            cols: 200,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        builder.env("TERM", "xterm-256color");
        builder.env("COLORTERM", "truecolor");
        builder.env("HOME", env!("CARGO_TARGET_TMPDIR"));
        builder.env(
            "XDG_STATE_HOME",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/state"),
        );
        builder.env(
            "XDG_DATA_HOME",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/data"),
        );
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = vec![0; 1 << 16];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                if sender
                    .send((Instant::now(), bytes[..read].to_vec()))
                    .is_err()
                {
                    return;
                }
            }
        });
        let child = pair.slave.spawn_command(builder).unwrap();
        let mut program = Program {
            child,
            writer: pair.master.take_writer().unwrap(),
            output,
            ready: Instant::now(),
            _master: pair.master,
        };
        program.ready = program.frame();
        program
    }

    /// When the next frame has arrived whole.
    fn frame(&self) -> Instant {
        let mut tail = Vec::new();
        loop {
            let (at, bytes) = self.output.recv_timeout(Duration::from_secs(20)).unwrap();
            tail.extend_from_slice(&bytes);
            if tail.windows(END.len()).any(|window| window == END) {
                return at;
            }
        }
    }

    fn press(&mut self, key: &[u8]) -> Duration {
        self.drain();
        let pressed = Instant::now();
        self.writer.write_all(key).unwrap();
        self.writer.flush().unwrap();
        self.frame() - pressed
    }

    fn keys(&mut self, key: &[u8]) -> Vec<Duration> {
        (0..KEYS)
            .map(|_| {
                let time = self.press(key);
                thread::sleep(Duration::from_millis(4));
                time
            })
            .collect()
    }

    /// Throws away what was written, and says how many bytes it was.
    fn drain(&self) -> usize {
        self.output.try_iter().map(|(_, bytes)| bytes.len()).sum()
    }

    /// Processor time so far, in the kernel's ticks.
    fn cpu(&self) -> u64 {
        let path = format!("/proc/{}/stat", self.child.process_id().unwrap());
        let stat = std::fs::read_to_string(path).unwrap_or_default();
        let fields: Vec<&str> = stat.split(' ').collect();
        let number = |at: usize| fields.get(at).and_then(|it| it.parse().ok()).unwrap_or(0);
        number(13) + number(14)
    }

    fn stop(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
