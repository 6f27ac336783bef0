//! The screen against the plainest ratatui program that shows the same outline and clauses, in one run, both in a
//! pseudo-terminal of 200x60: `cargo bench --profile dist --bench screen` (`-- --quick` leaves out the largest plan).
//!
//! A frame ends with the end of its synchronised update. First frames are measured from the start of the process to
//! the last byte of the frame, with nothing kept from earlier runs, so that both processors are busy with the history
//! as soon as it can be read. Where `tig` and `micro` are installed their keys are measured too, to the last byte
//! before a pause, because they do not say where a frame ends.
//!
//! The same keys are pressed in several rounds, each in a program of its own. `99th` is that of all keys. For `own` each
//! key counts as fast as in its fastest round: a key that gives the program more to do than others is slow in every
//! round, one that had to wait for another program to leave the processor is not.

#![allow(clippy::restriction, missing_docs)]

#[path = "../generate/mod.rs"]
mod generate;
#[path = "../yardstick/mod.rs"]
mod yardstick;

use plenary::plan::{Outline, OutlineRow};
use plenary::store::Repository;
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
/// A program that does not say where a frame ends has drawn it once it has been silent for so long.
const PAUSE: Duration = Duration::from_millis(4);

/// The times of the keys, round by round.
type Rounds = Vec<Vec<Duration>>;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [word, rows] = args.as_slice()
        && word == "yardstick"
    {
        return yardstick::run(Path::new(rows));
    }
    let quick = args.iter().any(|arg| arg == "--quick");
    let sizes = if quick {
        &[generate::M][..]
    } else {
        &[generate::M, generate::L][..]
    };
    for size in sizes {
        println!("\n{} clauses, {} commits", size.clauses, size.commits);
        println!(
            "{:<36}{:>9}{:>9}{:>9}{:>8}",
            "", "median", "99th", "own", "ratio"
        );
        let place = generate::repository(Path::new(env!("CARGO_TARGET_TMPDIR")), *size);
        let (first, key) = plain(&place);
        plan(&place, first, key);
        others(&place, key);
    }
}

/// The yardstick: its first frame and its median key.
fn plain(place: &Path) -> (Duration, Duration) {
    let rows = tempfile::NamedTempFile::new().unwrap();
    let repository = Repository::open(place).unwrap();
    let head = repository.head().unwrap().id;
    let plan = repository.load(&repository.plan(None).unwrap(), head);
    let plan = plan.unwrap().plan;
    let outline = Outline::of(&plan);
    let row = |row: &OutlineRow| {
        let clause = &plan.clauses[&row.id];
        (
            format!("{} {}", row.number, clause.title),
            clause.text.clone(),
        )
    };
    yardstick::prepare(rows.path(), outline.rows().iter().map(row));
    let me = std::env::current_exe().unwrap();
    let command = [
        me.to_str().unwrap(),
        "yardstick",
        rows.path().to_str().unwrap(),
    ];
    let first = median(first_frames(&command));
    line("yardstick: first frame", &[vec![first]], first);
    let keys: Rounds = (0..ROUNDS)
        .map(|_| {
            let mut program = Program::start(&command);
            let times = program.keys(b"j");
            program.stop();
            times
        })
        .collect();
    let key = median(keys.concat());
    line("yardstick: key to frame", &keys, key);
    (first, key)
}

fn plan(place: &Path, first: Duration, full: Duration) {
    let command = [env!("CARGO_BIN_EXE_plenary"), place.to_str().unwrap()];
    line("first frame", &[first_frames(&command)], first);
    let (mut moving, mut paging, mut typing) = (Vec::new(), Vec::new(), Vec::new());
    let (mut loading, mut tracked) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        forget();
        let mut program = Program::start(&command);
        // Nothing is known of the history yet: it is read while these keys are pressed.
        loading.push(program.keys(b"j"));
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
            line("moving, the history loading", &loading, full);
            line("moving in the outline", &moving, full);
            line("paging in the outline", &paging, full);
            line("typing", &typing, full);
            line("moving in the tracked view", &tracked, full);
            idle(&program);
        }
        program.stop();
    }
}

/// Programs that people know, where they are installed: a list of commits, and a text.
fn others(place: &Path, key: Duration) {
    let text = place.join("clauses/objective-000/clause-0000.toml");
    let text = text.to_str().unwrap();
    for command in [&["tig"][..], &["micro", text][..]] {
        let there = std::process::Command::new(command[0])
            .arg("--version")
            .output();
        if there.is_err() {
            println!("{:<36} is not installed", command[0]);
            continue;
        }
        let mut program = Program::spawn(command, Some(place));
        thread::sleep(Duration::from_secs(3));
        program.drain();
        let times = (0..KEYS).filter_map(|_| program.press_quietly(b"\x1b[B"));
        let times: Vec<Duration> = times.collect();
        program.stop();
        match times.is_empty() {
            true => println!("{:<36} draws nothing", command[0]),
            false => line(command[0], &[times], key),
        }
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
        forget();
        let started = Instant::now();
        let program = Program::start(command);
        let first = program.ready - started;
        program.stop();
        first
    };
    (0..STARTS).map(once).collect()
}

/// Where programs under measurement keep what they found out about a history.
const KEPT: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/cache");

/// Takes away what earlier runs found out about a history.
fn forget() {
    let _ = std::fs::remove_dir_all(KEPT);
}

struct Program {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    ready: Instant,
    _master: Box<dyn MasterPty + Send>,
}

impl Program {
    /// Starts a program, and waits for its first frame.
    fn start(command: &[&str]) -> Program {
        let mut program = Program::spawn(command, None);
        program.ready = program.frame();
        program
    }

    fn spawn(command: &[&str], folder: Option<&Path>) -> Program {
        let size = PtySize {
            rows: 60,
            cols: 200,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        if let Some(folder) = folder {
            builder.cwd(folder);
        }
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
        builder.env("XDG_CACHE_HOME", KEPT);
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
        Program {
            child,
            writer: pair.master.take_writer().unwrap(),
            output,
            ready: Instant::now(),
            _master: pair.master,
        }
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

    /// The time to the last byte before a pause; nothing where the key draws nothing.
    fn press_quietly(&mut self, key: &[u8]) -> Option<Duration> {
        self.drain();
        let pressed = Instant::now();
        self.writer.write_all(key).unwrap();
        self.writer.flush().unwrap();
        let (mut last, _) = self.output.recv_timeout(Duration::from_millis(200)).ok()?;
        while let Ok((at, _)) = self.output.recv_timeout(PAUSE) {
            last = at;
        }
        Some(last - pressed)
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
