//! The rows of a form that are tables of their own: which of them is open, and what is typed into it.

use super::{Entry, Fields, Value};
use crate::app::table::Table;

impl Fields {
    /// The table that is open, if one is.
    pub fn table(&self) -> Option<&Table> {
        let entry = self.entries.get(self.selected).filter(|_| self.inside)?;
        entry.value.table()
    }

    /// The same to be filled in.
    pub fn table_mut(&mut self) -> Option<&mut Table> {
        let entry = self.entries.get_mut(self.selected);
        entry.filter(|_| self.inside)?.value.table_mut()
    }

    /// Opens the table of a row of the form, if it has one.
    pub fn enter(&mut self, at: usize) {
        let table = self.entries.get(at).and_then(|entry| entry.value.table());
        self.inside = table.is_some();
        if self.inside {
            self.selected = at;
            self.wrong = None;
        }
    }

    /// Closes the table; `false` where the form is nothing else, or none is open.
    pub fn close_table(&mut self) -> bool {
        let alone = self.entries.len() == 1;
        if alone || !self.inside {
            return false;
        }
        self.inside = false;
        true
    }

    /// Takes the cell that is being typed into its table; `false` where it cannot stand there.
    pub fn accept(&mut self) -> bool {
        self.table_mut().is_none_or(Table::accept)
    }

    /// The rows of the form that are tables, with their places.
    pub fn tables(&self) -> impl Iterator<Item = (usize, &Entry, &Table)> {
        let entries = self.entries.iter().enumerate();
        entries.filter_map(|(at, entry)| Some((at, entry, entry.value.table()?)))
    }
}

impl Value {
    /// The table it is, if it is one.
    pub fn table(&self) -> Option<&Table> {
        match self {
            Value::Rows(table) => Some(table),
            _ => None,
        }
    }

    /// The same to be filled in.
    pub fn table_mut(&mut self) -> Option<&mut Table> {
        match self {
            Value::Rows(table) => Some(table),
            _ => None,
        }
    }
}
