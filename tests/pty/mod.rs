//! A program in a terminal of its own: what it sends is kept raw and shown by an emulator, and keys are typed
//! as a person types them.

// Each user of this module uses a part of it.
#![allow(dead_code, clippy::indexing_slicing)]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// Nothing that a test waits for takes longer, on the slowest machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The end of a synchronised update, by which frames are told apart.
pub const END: &[u8] = b"\x1b[?2026l";

/// What has been received.
struct Received {
    raw: Vec<u8>,
    screen: vt100::Parser,
    /// When each frame ended.
    frames: Vec<Instant>,
    over: bool,
    closing: bool,
}

/// A program in a terminal.
pub struct Pty {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    typing: Option<Arc<Mutex<Box<dyn Write + Send>>>>,
    received: Arc<(Mutex<Received>, Condvar)>,
    /// When it was started.
    pub started: Instant,
}

/// A command whose surroundings are the same on every machine: `home` is its home, git's own configuration
/// plays no part.
pub fn command(program: &str, home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", home);
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("LANG", "en_GB.UTF-8");
    command.env("TZ", "UTC");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null");
    command.env("GIT_CONFIG_NOSYSTEM", "1");
    command.cwd(home);
    command
}

impl Pty {
    /// Starts a program in a terminal of this size.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Pty {
        Pty::start_as(command, (columns, rows), true)
    }

    /// The same in a terminal that answers no question.
    pub fn start_deaf(command: CommandBuilder, columns: u16, rows: u16) -> Pty {
        Pty::start_as(command, (columns, rows), false)
    }

    fn start_as(command: CommandBuilder, (columns, rows): (u16, u16), answers: bool) -> Pty {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let reader = pair.master.try_clone_reader().unwrap();
        let typing = Arc::new(Mutex::new(pair.master.take_writer().unwrap()));
        let received = Arc::new((
            Mutex::new(Received {
                raw: Vec::new(),
                screen: vt100::Parser::new(some(rows), some(columns), 0),
                frames: Vec::new(),
                over: false,
                closing: false,
            }),
            Condvar::new(),
        ));
        let to = Arc::clone(&received);
        let answers = answers.then(|| Arc::clone(&typing));
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        std::thread::spawn(move || receive(reader, &to, answers.as_deref()));
        Pty {
            child,
            master: Some(pair.master),
            typing: Some(typing),
            received,
            started,
        }
    }

    /// Types these bytes.
    pub fn send(&self, bytes: impl AsRef<[u8]>) {
        let typing = self.typing.as_ref().expect("the terminal is open");
        let mut typing = typing.lock().unwrap();
        typing.write_all(bytes.as_ref()).unwrap();
        typing.flush().unwrap();
    }

    /// The screen as text, trailing spaces cut.
    pub fn text(&self) -> String {
        self.look(|screen| screen.contents())
    }

    /// Looks at the emulated screen.
    pub fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.received.0.lock().unwrap().screen.screen())
    }

    /// Everything received so far.
    pub fn raw(&self) -> Vec<u8> {
        self.received.0.lock().unwrap().raw.clone()
    }

    /// The number of bytes received so far.
    pub fn bytes(&self) -> usize {
        self.received.0.lock().unwrap().raw.len()
    }

    /// The number of frames received so far.
    pub fn frames(&self) -> usize {
        self.received.0.lock().unwrap().frames.len()
    }

    /// Waits until the screen satisfies this; says when the frame that did was received.
    pub fn until(&self, what: &str, mut holds: impl FnMut(&str) -> bool) -> Instant {
        let found = self.wait(|received| {
            let screen = received.screen.screen().contents();
            holds(&screen).then(|| received.frames.last().copied().unwrap_or_else(Instant::now))
        });
        found.unwrap_or_else(|| panic!("{what} never came:\n{}", self.text()))
    }

    /// Waits until the emulated screen satisfies this.
    pub fn until_screen(&self, what: &str, mut holds: impl FnMut(&vt100::Screen) -> bool) {
        let found = self.wait(|received| holds(received.screen.screen()).then_some(()));
        assert!(found.is_some(), "{what} never came:\n{}", self.text());
    }

    /// Waits until the screen shows this.
    pub fn shows(&self, text: &str) -> Instant {
        self.until(text, |screen| screen.contains(text))
    }

    /// Waits until the screen no longer shows this.
    pub fn hides(&self, text: &str) {
        self.until(&format!("the end of {text}"), |screen| {
            !screen.contains(text)
        });
    }

    /// Waits for more frames than there were; says when the first of them was received.
    pub fn frame_after(&self, frames: usize) -> Instant {
        let found = self.wait(|received| received.frames.get(frames).copied());
        found.unwrap_or_else(|| panic!("no frame came:\n{}", self.text()))
    }

    fn wait<T>(&self, mut ready: impl FnMut(&Received) -> Option<T>) -> Option<T> {
        let (lock, changed) = &*self.received;
        let until = Instant::now() + PATIENCE;
        let mut received = lock.lock().unwrap();
        loop {
            if let Some(found) = ready(&received) {
                return Some(found);
            }
            let left = until.saturating_duration_since(Instant::now());
            if received.over || left.is_zero() {
                return None;
            }
            received = changed.wait_timeout(received, left).unwrap().0;
        }
    }

    /// Waits until nothing has been received for this long.
    pub fn rest(&self, quiet: Duration) {
        let mut bytes = self.bytes();
        loop {
            std::thread::sleep(quiet);
            let now = self.bytes();
            if now == bytes {
                return;
            }
            bytes = now;
        }
    }

    /// Changes the size of the terminal.
    pub fn resize(&self, columns: u16, rows: u16) {
        let (columns, rows) = (columns.max(1), rows.max(1));
        let mut received = self.received.0.lock().unwrap();
        let screen = received.screen.screen_mut();
        screen.set_size(some(rows), some(columns));
        drop(received);
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(size(columns, rows)).unwrap();
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.process_id().expect("it was started")
    }

    /// Sends the process a signal by its name.
    pub fn signal(&self, name: &str) {
        let mut kill = std::process::Command::new("kill");
        let status = kill.args(["-s", name, &self.id().to_string()]).status();
        assert!(status.unwrap().success());
    }

    /// Closes the terminal, as when its window is closed. The program must be one that draws when the size
    /// changes: the thread that receives has to be woken to let go of its end.
    pub fn close(&mut self) {
        self.received.0.lock().unwrap().closing = true;
        self.typing = None;
        if let Some(master) = self.master.take() {
            let now = master.get_size().unwrap();
            master.resize(size(now.cols + 1, now.rows)).unwrap();
        }
        self.wait(|received| received.over.then_some(()));
    }

    /// Leaves Plenary as a person does, and waits until it is gone.
    pub fn leaves(&mut self) {
        self.send("q");
        self.shows("Leave Plenary?");
        self.send("\r");
        assert_eq!(self.ends(), 0);
    }

    /// Waits until the program ends by itself; its exit status.
    pub fn ends(&mut self) -> u32 {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if let Some(status) = self.child.try_wait().unwrap() {
                // What it said last is still on its way.
                self.wait(|received| received.over.then_some(()));
                return status.exit_code();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("it goes on:\n{}", self.text());
    }

    /// The processor time used so far, in clock ticks (Linux).
    pub fn ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.id())).unwrap();
        let after = stat.rsplit(')').next().unwrap();
        let fields: Vec<&str> = after.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.signal("KILL");
            let _ = self.child.wait();
        }
    }
}

/// Cells, of which there is always one.
fn some(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// Receives until the program's side is closed, and answers as a terminal does when it is asked where the
/// cursor is.
fn receive(
    mut reader: Box<dyn Read + Send>,
    received: &(Mutex<Received>, Condvar),
    typing: Option<&Mutex<Box<dyn Write + Send>>>,
) {
    let mut buffer = [0; 1 << 16];
    loop {
        let count = reader.read(&mut buffer).unwrap_or(0);
        let now = Instant::now();
        let (lock, changed) = received;
        let mut received = lock.lock().unwrap();
        if count == 0 || received.closing {
            received.over = true;
            changed.notify_all();
            return;
        }
        let known = received.raw.len();
        let bytes = &buffer[..count];
        received.raw.extend_from_slice(bytes);
        // A mark may have come in two pieces.
        let fresh = known.saturating_sub(END.len() - 1);
        let ended = received.raw[fresh..].windows(END.len());
        let ended = ended.filter(|window| *window == END).count();
        received.frames.extend(std::iter::repeat_n(now, ended));
        for piece in split_after(bytes, b"\x1b[6n") {
            received.screen.process(piece);
            if let Some(typing) = typing
                && piece.ends_with(b"\x1b[6n")
            {
                let (row, column) = received.screen.screen().cursor_position();
                let answer = format!("\x1b[{};{}R", row + 1, column + 1);
                let mut typing = typing.lock().unwrap();
                let _ = typing.write_all(answer.as_bytes());
                let _ = typing.flush();
            }
        }
        changed.notify_all();
    }
}

fn split_after<'b>(bytes: &'b [u8], mark: &'b [u8]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let found = rest.windows(mark.len()).position(|window| window == mark);
        let (piece, after) = rest.split_at(found.map_or(rest.len(), |at| at + mark.len()));
        rest = after;
        Some(piece)
    })
}
