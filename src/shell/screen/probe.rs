//! Asks a terminal what it can do, outside of the screen: for whoever wants to know what is wrong with it.

use super::sizes;
use crate::app::model::present::Letters;
use crate::shell::extent;
use crossterm::cursor::{self, MoveTo};
use crossterm::style::Print;
use crossterm::terminal::{self, EnterAlternateScreen, LeaveAlternateScreen};
use crossterm::{execute, queue};
use std::io::{self, Write};

/// A letter of one column that is two bytes: a terminal of another encoding paints two letters.
const LETTER: &str = "é";

/// What the terminal answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// How many columns a letter takes that only Unicode writes in one.
    pub letter: u16,
    /// What sizes of letters there are.
    pub letters: Letters,
    /// Whether keys are told apart that most terminals do not tell apart.
    pub keys: bool,
}

/// Asks it, on a screen of its own that is taken away again.
///
/// # Errors
///
/// Where it does not answer, or cannot be asked.
pub fn probe() -> io::Result<Answers> {
    terminal::enable_raw_mode()?;
    let answers = execute!(io::stdout(), EnterAlternateScreen).and_then(|()| asked());
    let left = execute!(io::stdout(), LeaveAlternateScreen);
    terminal::disable_raw_mode()?;
    left.and(answers)
}

fn asked() -> io::Result<Answers> {
    let mut out = io::stdout().lock();
    queue!(out, MoveTo(0, 0), Print(LETTER))?;
    out.flush()?;
    // The question writes by itself.
    drop(out);
    let (letter, _) = cursor::position()?;
    let (columns, _) = extent::presumed()?;
    Ok(Answers {
        letter,
        letters: sizes::ask(columns)?,
        keys: keys(),
    })
}

#[cfg(unix)]
fn keys() -> bool {
    terminal::supports_keyboard_enhancement().unwrap_or(false)
}

#[cfg(not(unix))]
fn keys() -> bool {
    false
}
