//! In which cell of which table something stands, while a part is read.

use super::word::Cell;

/// The tables that are open, the outermost first.
#[derive(Default)]
pub struct Tables {
    open: Vec<Cell>,
    count: usize,
}

impl Tables {
    /// A table begins.
    pub fn begin(&mut self) {
        self.count += 1;
        self.open.push(Cell {
            table: self.count,
            ..Cell::default()
        });
    }

    /// A row of it begins.
    pub fn row(&mut self) {
        if let Some(last) = self.open.last_mut() {
            last.row += 1;
            last.column = 0;
        }
    }

    /// A cell of that begins.
    pub fn column(&mut self) {
        if let Some(last) = self.open.last_mut() {
            last.column += 1;
        }
    }

    /// The table ends.
    pub fn end(&mut self) {
        self.open.pop();
    }

    /// The cell that is open, the innermost one.
    pub fn cell(&self) -> Option<Cell> {
        self.open.last().copied()
    }
}
