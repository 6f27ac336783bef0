//! Cells being filled in: typed, chosen, emptied.

use super::{Step, Table, items};
use crate::app::line::Line;
use crate::app::typing;
use crate::plan::Column as Holds;

impl Table {
    /// Begins to type the selected cell, in the place of what stands in it or behind that. Where there is no row yet, one
    /// comes.
    pub fn begin(&mut self, anew: bool) {
        self.first();
        let text = if anew {
            ""
        } else {
            self.cell(self.row, self.column)
        };
        self.typing = Some(Line::new(text));
        self.wrong = None;
    }

    /// Takes what was typed into the cell; `false` where it cannot stand there, and it is said why.
    pub fn accept(&mut self) -> bool {
        let Some(line) = self.typing.take() else {
            return true;
        };
        match self.set(line.text()) {
            true => true,
            false => {
                self.typing = Some(line);
                false
            }
        }
    }

    /// Fills the selected cell; `false` where the text cannot stand there, and it is said why.
    pub fn set(&mut self, text: &str) -> bool {
        let Some(column) = self.selected() else {
            return true;
        };
        let place = column.place;
        match self.kind.read(column.key, text) {
            Ok(text) => {
                self.step(Step::Cell(self.row, place, text));
                true
            }
            Err(wrong) => {
                self.wrong = Some(wrong.message(column.name.clone()));
                false
            }
        }
    }

    /// Takes what was chosen: of a list one more, or one less. The empty id is none.
    pub fn pick(&mut self, id: &str) {
        self.first();
        let many = self.selected().is_some_and(|it| it.holds == Holds::List);
        if !many || id.is_empty() {
            self.set(id);
            return;
        }
        let text = self.cell(self.row, self.column).to_owned();
        let mut all: Vec<&str> = items(&text).collect();
        match all.iter().position(|one| *one == id) {
            Some(at) => drop(all.remove(at)),
            None => all.push(id),
        }
        self.set(&all.join(", "));
    }

    /// Says yes in the selected cell, or nothing any more.
    pub fn toggle(&mut self) {
        let yes = self.cell(self.row, self.column).is_empty();
        self.pick(if yes { "true" } else { "" });
    }

    /// Pasted text: into what is being typed, or in the place of the cell.
    pub fn paste(&mut self, text: &str) {
        if self.typing.is_none() {
            self.begin(true);
        }
        if let Some(line) = &mut self.typing {
            line.insert(text);
            self.wrong = typing::taken(&line.taken());
        }
    }

    /// The first row comes where there is none yet; the selected column stays so.
    fn first(&mut self) {
        if self.rows.is_empty() {
            let column = self.column;
            self.insert();
            self.column = column;
        }
    }
}
