//! An answer typed at the terminal: a passphrase unseen, anything else as it is typed. Not a line of the terminal's own: it
//! would show what is typed, and wait on when nobody wants to know any more.

use crate::app::Input;
use crate::app::key::Key;
use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Kind};
use crate::shell::screen::input;
use crate::text::Shown;
use crossterm::event::{poll, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often it is looked whether whoever asked still waits.
const GLANCE: Duration = Duration::from_millis(50);

/// Asks, and returns what was typed; nothing where it was called off, or no answer is wanted.
pub fn answer(asked: &Asked, off: &AtomicBool, has_gone: &dyn Fn() -> bool) -> Option<Secret> {
    let mut out = io::stderr();
    // Before anybody can read the question: what is typed at once would be seen.
    let raw = match asked.kind {
        Kind::Note => None,
        _ => Some(Raw::begin().ok()?),
    };
    write!(out, "{} ", Shown::line(&asked.text)).ok()?;
    out.flush().ok()?;
    let waits = || !off.load(Ordering::Relaxed) && !has_gone();
    let said = match asked.kind {
        Kind::Note => {
            while waits() {
                std::thread::sleep(GLANCE);
            }
            None
        }
        _ => line(asked.kind != Kind::Secret, off, &waits).ok().flatten(),
    };
    drop(raw);
    let _ = writeln!(out);
    match asked.kind {
        // Whoever asks for leave takes an empty answer for one.
        Kind::Confirm => said.filter(|said| said.text().eq_ignore_ascii_case("yes")),
        _ => said,
    }
}

/// One line of keys, of a terminal that hands over each.
fn line(seen: bool, off: &AtomicBool, waits: &dyn Fn() -> bool) -> io::Result<Option<Secret>> {
    let mut typed = Secret::default();
    while waits() {
        if !poll(GLANCE)? {
            continue;
        }
        let Some(Input::Key(chord)) = input(read()?) else {
            continue;
        };
        match chord.key {
            Key::Enter => return Ok(Some(typed)),
            Key::Char('c' | 'd') if chord.ctrl => off.store(true, Ordering::Relaxed),
            Key::Backspace if !typed.text().is_empty() => {
                typed.pop();
                show(seen, "\u{8} \u{8}")?;
            }
            _ => {
                if let Some(letter) = chord.typed() {
                    let letter = letter.to_string();
                    typed.insert(&letter);
                    show(seen, Shown::line(&letter).as_ref())?;
                }
            }
        }
    }
    Ok(None)
}

fn show(seen: bool, what: &str) -> io::Result<()> {
    match seen {
        true => {
            let mut out = io::stderr();
            out.write_all(what.as_bytes()).and_then(|()| out.flush())
        }
        false => Ok(()),
    }
}

/// The terminal as it hands over each key, until this goes.
struct Raw;

impl Raw {
    fn begin() -> io::Result<Raw> {
        enable_raw_mode().map(|()| Raw)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = disable_raw_mode();
    }
}
