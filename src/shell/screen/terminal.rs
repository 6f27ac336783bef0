//! The terminal's life cycle: taken over at start, given back whatever happens.

use crate::text::Width;
use crossterm::clipboard::CopyToClipboard;
use crossterm::{cursor, event, execute, queue, terminal};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What one frame writes, gathered so that it reaches the terminal in a single write.
#[derive(Clone, Debug, Default)]
pub struct Outbox(Rc<RefCell<Vec<u8>>>);

impl Write for Outbox {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing leaves before the frame is whole: see [`Stage::send`].
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether the terminal is taken over; the panic hook asks it.
static TAKEN: AtomicBool = AtomicBool::new(false);

const HIDE: &[u8] = b"\x1b[?25l";
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// The terminal while the program has it; given back when this is dropped.
pub struct Stage {
    /// ratatui's side of it.
    pub terminal: Terminal<CrosstermBackend<Outbox>>,
    outbox: Outbox,
    hidden: bool,
}

impl Stage {
    /// Takes the terminal over. With `probe`, it is asked how wide it paints clusters of letters: the answer
    /// comes with the input.
    pub fn take(probe: bool) -> io::Result<Stage> {
        let outbox = Outbox::default();
        let terminal = Terminal::new(CrosstermBackend::new(outbox.clone()))?;
        terminal::enable_raw_mode()?;
        TAKEN.store(true, Ordering::SeqCst);
        let stage = Stage {
            terminal,
            outbox,
            hidden: false,
        };
        let mut out = io::stdout().lock();
        queue!(
            out,
            terminal::EnterAlternateScreen,
            event::EnableBracketedPaste
        )?;
        mouse(&mut out, true)?;
        if probe {
            queue!(out, cursor::Hide, cursor::MoveTo(0, 0))?;
            write!(out, "{}\x1b[6n", Width::PROBE)?;
        }
        out.flush()?;
        Ok(stage)
    }

    /// Sends what was drawn since the last time, as one synchronised update. A frame that changes nothing is
    /// not sent.
    pub fn send(&mut self) -> io::Result<()> {
        let bytes = self.outbox.0.take();
        let only_hides = bytes.chunks(HIDE.len()).all(|chunk| chunk == HIDE);
        if only_hides && self.hidden {
            return Ok(());
        }
        self.hidden = bytes.ends_with(HIDE);
        let mut frame = Vec::with_capacity(bytes.len() + BEGIN.len() + END.len());
        frame.extend_from_slice(BEGIN);
        frame.extend_from_slice(&bytes);
        frame.extend_from_slice(END);
        // Under the lock: the input thread writes too when it asks where the cursor is.
        let mut out = io::stdout().lock();
        out.write_all(&frame)?;
        out.flush()
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
    let _ = execute!(
        out,
        event::DisableBracketedPaste,
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
