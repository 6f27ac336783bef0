//! An answer typed at the terminal: a passphrase unseen, anything else as it is typed. Not a line of the terminal's own: it
//! would show what is typed, and wait on when nobody wants to know any more.

use crate::app::model::sharing::secret::Secret;
use crate::app::model::sharing::way::{Asked, Kind};
use crate::text::Shown;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, poll, read};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How often it is looked whether whoever asked still waits.
const GLANCE: Duration = Duration::from_millis(50);

/// Asks, and returns what was typed; nothing where it was called off, or no answer is wanted.
pub fn answer(asked: &Asked, off: &AtomicBool, has_gone: &dyn Fn() -> bool) -> Option<Secret> {
    let mut out = io::stderr();
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
    let _ = writeln!(out);
    match asked.kind {
        // Whoever asks for leave takes an empty answer for one.
        Kind::Confirm => said.filter(|said| said.text().eq_ignore_ascii_case("yes")),
        _ => said,
    }
}

/// One line of keys.
fn line(seen: bool, off: &AtomicBool, waits: &dyn Fn() -> bool) -> io::Result<Option<Secret>> {
    let _raw = Raw::begin()?;
    let mut typed = Secret::default();
    while waits() {
        if !poll(GLANCE)? {
            continue;
        }
        let Event::Key(key) = read()? else { continue };
        match pressed(key) {
            Some(Pressed::Letter(letter)) => {
                let letter = letter.to_string();
                typed.insert(&letter);
                show(seen, Shown::line(&letter).as_ref())?;
            }
            Some(Pressed::Back) if !typed.text().is_empty() => {
                typed.pop();
                show(seen, "\u{8} \u{8}")?;
            }
            Some(Pressed::Enter) => return Ok(Some(typed)),
            Some(Pressed::Off) => {
                off.store(true, Ordering::Relaxed);
            }
            Some(Pressed::Back) | None => {}
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

#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    Letter(char),
    Back,
    Enter,
    /// The errand is called off.
    Off,
}

fn pressed(key: KeyEvent) -> Option<Pressed> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let held = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Char('c' | 'd') if held => Some(Pressed::Off),
        KeyCode::Char(letter) if !held => Some(Pressed::Letter(letter)),
        KeyCode::Backspace => Some(Pressed::Back),
        KeyCode::Enter => Some(Pressed::Enter),
        _ => None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_letter_or_what_ends_the_line() {
        let of = |code, modifiers| pressed(KeyEvent::new(code, modifiers));
        let (plain, held) = (KeyModifiers::NONE, KeyModifiers::CONTROL);
        assert_eq!(of(KeyCode::Char('c'), plain), Some(Pressed::Letter('c')));
        assert_eq!(
            of(KeyCode::Char('É'), KeyModifiers::SHIFT),
            Some(Pressed::Letter('É'))
        );
        assert_eq!(of(KeyCode::Char('c'), held), Some(Pressed::Off));
        assert_eq!(of(KeyCode::Char('x'), held), None);
        assert_eq!(of(KeyCode::Enter, plain), Some(Pressed::Enter));
        assert_eq!(of(KeyCode::Backspace, plain), Some(Pressed::Back));
        assert_eq!(of(KeyCode::F(1), plain), None);
    }
}
