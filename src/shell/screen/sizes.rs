//! Asks the terminal what sizes of letters it has. Nothing answers that directly; what a terminal did with a size is told by
//! where its cursor is afterwards. A letter of twice the size moves it by two columns (so the text-sizing protocol has
//! itself be detected). On a row of double width the cursor cannot be moved to the right beyond the middle of the screen. A terminal that
//! knows neither passes both over.

use super::easel::{BEGIN, END};
use crate::app::model::present::Letters;
use crossterm::cursor::{self, MoveRight, MoveTo};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{Clear, ClearType};
use std::io::{self, Write};

/// The rows that are printed over: both have to be painted again.
pub const ROWS: [u16; 2] = [0, 1];

/// Asks it. The screen has so many columns, and a few rows. A terminal that answers and has one size has others drawn.
pub fn ask(columns: u16) -> io::Result<Letters> {
    let [row, below] = ROWS;
    let scaled = moved(|out| {
        queue!(
            out,
            MoveTo(0, row),
            SetAttribute(Attribute::Hidden),
            Print("\x1b]66;s=2; \x1b\\")
        )
    });
    // A terminal that did not answer is not asked again: each question holds up the keys.
    let double = match scaled {
        Err(_) => Ok(0),
        Ok(_) => moved(|out| queue!(out, MoveTo(0, row), Print("\x1b#6"), MoveRight(columns))),
    };
    let mut out = io::stdout().lock();
    queue!(out, MoveTo(0, row), Print("\x1b#5"))?;
    for row in [row, below] {
        queue!(
            out,
            MoveTo(0, row),
            SetAttribute(Attribute::Reset),
            Clear(ClearType::UntilNewLine)
        )?;
    }
    out.write_all(END)?;
    out.flush()?;
    Ok(match (scaled?, double?) {
        (2, _) => Letters::Scaled,
        (_, at) if at > 0 && at == columns.saturating_sub(1) / 2 => Letters::Double,
        // The font of Linux's own console has no quarters of cells.
        _ if std::env::var_os("TERM").is_some_and(|term| term == "linux") => Letters::Plain,
        _ => Letters::Drawn,
    })
}

/// In which column the cursor is after this was printed.
fn moved(print: impl FnOnce(&mut io::StdoutLock<'_>) -> io::Result<()>) -> io::Result<u16> {
    let mut out = io::stdout().lock();
    out.write_all(BEGIN)?;
    print(&mut out)?;
    out.flush()?;
    // The question writes by itself.
    drop(out);
    Ok(cursor::position()?.0)
}
