//! What is done to a table, step by step: each step hands back the one that takes it back.

use super::{Row, Table};

/// One thing done to a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A cell reads so, by its row and its column in canonical order.
    Cell(usize, usize, String),
    /// A row comes to stand here.
    Insert(usize, Row),
    /// The row that stands here goes.
    Remove(usize),
}

impl Table {
    /// Does one thing, and remembers how it is taken back.
    pub fn step(&mut self, step: Step) {
        self.wrong = None;
        if let Some(back) = self.apply(step) {
            self.back.push(back);
            self.forth.clear();
        }
    }

    /// Whether a step can be taken back, or done again.
    pub fn can_revert(&self, back: bool) -> bool {
        match back {
            true => !self.back.is_empty(),
            false => !self.forth.is_empty(),
        }
    }

    /// Takes the last step back, or does again the last that was.
    pub fn revert(&mut self, back: bool) {
        self.typing = None;
        self.wrong = None;
        let from = match back {
            true => self.back.pop(),
            false => self.forth.pop(),
        };
        let Some(other) = from.and_then(|step| self.apply(step)) else {
            return;
        };
        match back {
            true => self.forth.push(other),
            false => self.back.push(other),
        }
    }

    /// Does it, and hands back what takes it back; nothing where it changes nothing.
    fn apply(&mut self, step: Step) -> Option<Step> {
        match step {
            Step::Cell(row, column, text) => {
                let cell = self.rows.get_mut(row)?.cells.get_mut(column)?;
                if *cell == text {
                    return None;
                }
                let before = std::mem::replace(cell, text);
                self.row = row;
                let shown = self.columns.iter().position(|it| it.place == column);
                self.column = shown.unwrap_or(self.column);
                Some(Step::Cell(row, column, before))
            }
            Step::Insert(at, row) => {
                let at = at.min(self.rows.len());
                self.rows.insert(at, row);
                self.row = at;
                Some(Step::Remove(at))
            }
            Step::Remove(at) => {
                if at >= self.rows.len() {
                    return None;
                }
                let row = self.rows.remove(at);
                self.row = at.min(self.rows.len().saturating_sub(1));
                Some(Step::Insert(at, row))
            }
        }
    }

    /// A row that says nothing yet, behind the selected one, or behind all.
    pub fn insert(&mut self) {
        let row = Row::blank(&self.kind);
        self.add(row);
        self.column = 0;
    }

    /// The selected row once more.
    pub fn duplicate(&mut self) {
        let copy = self.rows.get(self.row).cloned();
        if let Some(copy) = copy {
            self.add(Row { from: None, ..copy });
        }
    }

    fn add(&mut self, row: Row) {
        self.typing = None;
        let at = match self.appends {
            true => self.rows.len(),
            false => (self.row + 1).min(self.rows.len()),
        };
        self.step(Step::Insert(at, row));
    }

    /// The table without the selected row.
    pub fn remove(&mut self) {
        self.typing = None;
        self.step(Step::Remove(self.row));
    }
}
