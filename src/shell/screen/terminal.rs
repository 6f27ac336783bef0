//! The terminal's life cycle: taken over at start, given back whatever happens.

use super::easel::{BEGIN, END, Easel, Outbox};
use super::gauge::{Brush, Gauge};
use crossterm::clipboard::CopyToClipboard;
use crossterm::{cursor, event, execute, queue, terminal};
use ratatui::Terminal;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the terminal is taken over; the panic hook asks it.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether its cursor was made steady.
static STILL: AtomicBool = AtomicBool::new(false);

const HIDE: &[u8] = b"\x1b[?25l";
/// A cursor that does not blink, and the one the terminal has of its own.
const STEADY: &[u8] = b"\x1b[2 q";
const OWN_CURSOR: &[u8] = b"\x1b[0 q";
/// Has a terminal that would turn text from right to left round put each cell where it is told to (ECMA-48, BDSM: explicit). One
/// that knows nothing of it leaves it alone. What is beside such a text would otherwise change its place with it.
const EXPLICIT: &[u8] = b"\x1b[8l";
/// Has it do as it did before (BDSM: implicit), which is how terminals begin.
const IMPLICIT: &[u8] = b"\x1b[8h";

/// The terminal, from when the program takes it; given back when this is dropped.
pub struct Stage {
    /// ratatui's side of it.
    pub terminal: Terminal<Easel>,
    outbox: Outbox,
    gauge: Gauge,
}

impl Stage {
    /// Makes everything ready to take the terminal over. What has to be known of it is asked through the gauge.
    pub fn new(gauge: Gauge) -> io::Result<Stage> {
        let outbox = Outbox::default();
        let mut terminal = Terminal::new(Easel::new(outbox.clone()))?;
        let size = terminal.get_frame().area().as_size();
        terminal.backend_mut().fit(size);
        Ok(Stage {
            terminal,
            outbox,
            gauge,
        })
    }

    /// Takes the terminal over; with a cursor that stands still, where nothing may blink.
    pub fn take(&mut self, still: bool) -> io::Result<()> {
        terminal::enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        let mut out = io::stdout().lock();
        queue!(
            out,
            terminal::EnterAlternateScreen,
            event::EnableBracketedPaste
        )?;
        mouse(&mut out, true)?;
        out.write_all(EXPLICIT)?;
        // A cluster that turns out wider than the room at the edge must not push the rows up.
        queue!(out, terminal::DisableLineWrap)?;
        if still {
            STILL.store(true, Ordering::SeqCst);
            out.write_all(STEADY)?;
        }
        out.flush()
    }

    /// Sends what was drawn since the last time, as one synchronised update. A frame that changes nothing is
    /// not sent.
    pub fn send(&mut self) -> io::Result<()> {
        let bytes = self.outbox.taken();
        let gauge = self.gauge.clone();
        let mut brush = gauge.brush();
        self.want(&mut brush);
        let only_hides = bytes.chunks(HIDE.len()).all(|chunk| chunk == HIDE);
        if only_hides && brush.hidden {
            return Ok(());
        }
        brush.hidden = bytes.ends_with(HIDE);
        let mut frame = Vec::with_capacity(bytes.len() + BEGIN.len() + END.len());
        frame.extend_from_slice(BEGIN);
        frame.extend_from_slice(&bytes);
        frame.extend_from_slice(END);
        let mut out = io::stdout().lock();
        out.write_all(&frame)?;
        out.flush()
    }

    /// Has the terminal asked what sizes of letters it has.
    pub fn ask_letters(&self) {
        self.gauge.brush().letters = true;
        self.gauge.ring();
    }

    /// Has the clusters measured that were painted for the first time.
    fn want(&mut self, brush: &mut Brush) {
        let size = self.terminal.get_frame().area().as_size();
        let easel = self.terminal.backend_mut();
        let fresh = easel.fresh();
        let first = !fresh.is_empty();
        brush.wanted.extend(fresh);
        brush.spot = match brush.wanted.is_empty() {
            true => None,
            false => easel.spot(size),
        };
        if first {
            self.gauge.ring();
        }
    }

    /// Before a frame is drawn: has the row painted again that something else was printed into.
    pub fn mend(&mut self) {
        let size = self.terminal.get_frame().area().as_size();
        self.terminal.backend_mut().fit(size);
        let spoiled = std::mem::take(&mut self.gauge.brush().spoiled);
        for row in spoiled {
            self.terminal.backend_mut().spoil(row);
        }
    }
}

impl Stage {
    /// Puts text on the clipboard of whoever sits at the terminal, wherever the program runs (OSC 52).
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        execute!(out, CopyToClipboard::to_clipboard_from(text))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back, if it is taken over. Errors are passed over: there is nobody left to tell.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut out = io::stdout().lock();
    let _ = out.write_all(END);
    let _ = mouse(&mut out, false);
    if STILL.load(Ordering::SeqCst) {
        let _ = out.write_all(OWN_CURSOR);
    }
    let _ = out.write_all(IMPLICIT);
    let _ = execute!(
        out,
        event::DisableBracketedPaste,
        terminal::EnableLineWrap,
        terminal::LeaveAlternateScreen,
        cursor::Show
    );
    let _ = terminal::disable_raw_mode();
}

/// Clicks, drags and the wheel; not every movement, which would be noise.
#[cfg(unix)]
fn mouse(out: &mut impl Write, on: bool) -> io::Result<()> {
    let switch = if on { 'h' } else { 'l' };
    write!(
        out,
        "\x1b[?1000{switch}\x1b[?1002{switch}\x1b[?1006{switch}"
    )
}

#[cfg(not(unix))]
fn mouse(out: &mut impl Write, on: bool) -> io::Result<()> {
    if on {
        queue!(out, event::EnableMouseCapture)
    } else {
        queue!(out, event::DisableMouseCapture)
    }
}
