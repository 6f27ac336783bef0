//! Keys on a table: arrows go from cell to cell, Enter changes the selected one, and who types begins to fill it in.

use super::Table;
use crate::app::key::{Chord, Key};
use crate::app::typing;
use crate::plan::Column as Holds;

/// What a key asks of whoever holds the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// A list of what the selected cell can be, filtered by what was typed.
    List(Option<char>),
}

/// A key on a table that shows so many rows (Escape has been dealt with).
pub fn key(table: &mut Table, chord: Chord, page: usize) -> Asked {
    match table.typing.is_some() {
        true => typing_key(table, chord),
        false => return cell_key(table, chord, page),
    }
    Asked::Nothing
}

/// A key while a cell is typed.
fn typing_key(table: &mut Table, chord: Chord) {
    let step = match chord.key {
        Key::Enter => Some((0, 0)),
        Key::Tab => Some((0, 1)),
        Key::BackTab => Some((0, -1)),
        Key::Down => Some((1, 0)),
        Key::Up => Some((-1, 0)),
        _ => None,
    };
    match (step, &mut table.typing) {
        (Some((down, right)), _) => {
            if table.accept() {
                table.go(down, right);
            }
        }
        (None, Some(line)) => {
            line.key(chord);
            table.wrong = typing::taken(&line.taken());
        }
        (None, None) => {}
    }
}

/// A key while none is.
fn cell_key(table: &mut Table, chord: Chord, page: usize) -> Asked {
    let page = isize::try_from(page.max(1)).unwrap_or(isize::MAX);
    match chord.key {
        Key::Up => table.go(-1, 0),
        Key::Down => table.go(1, 0),
        Key::Left | Key::BackTab => table.go(0, -1),
        Key::Right | Key::Tab => table.go(0, 1),
        Key::PageUp => table.go(-page, 0),
        Key::PageDown => table.go(page, 0),
        Key::Home => table.column = 0,
        Key::End => table.column = table.columns.len().saturating_sub(1),
        Key::Delete | Key::Backspace => table.pick(""),
        Key::Char(letter) if chord.typed().is_some() => {
            return table.change(Some(letter));
        }
        _ => {}
    }
    Asked::Nothing
}

impl Table {
    /// A click on a cell selects it, after what was typed in another was taken; whether it was selected and not typed in, so that
    /// the click shall change it.
    pub fn click(&mut self, (row, column): (usize, usize)) -> bool {
        let again = (self.row, self.column) == (row, column);
        if again || !self.accept() {
            return again && self.typing.is_none();
        }
        self.wrong = None;
        (self.row, self.column) = (row, column);
        false
    }

    /// Selects another cell, so many rows and columns away, as far as there are any.
    pub fn go(&mut self, down: isize, right: isize) {
        self.wrong = None;
        let rows = self.rows.len().saturating_sub(1);
        let columns = self.columns.len().saturating_sub(1);
        self.row = self.row.saturating_add_signed(down).min(rows);
        self.column = self.column.saturating_add_signed(right).min(columns);
    }

    /// Begins to change the selected cell: by a list where there is one, by yes and nothing, or by typing. A letter is the
    /// first that is typed.
    pub fn change(&mut self, letter: Option<char>) -> Asked {
        let (flag, list, closed) = self.selected().map_or((false, false, false), |column| {
            let list = !column.picks.is_empty();
            (column.holds == Holds::Flag, list, column.closed)
        });
        if flag {
            self.toggle();
            return Asked::Nothing;
        }
        if list && (closed || letter.is_none()) {
            // Space opens the list as Enter does.
            return Asked::List(letter.filter(|letter| *letter != ' '));
        }
        self.begin(letter.is_some());
        if let (Some(letter), Some(line)) = (letter, &mut self.typing) {
            line.key(Chord::char(letter));
            self.wrong = typing::taken(&line.taken());
        }
        Asked::Nothing
    }
}
