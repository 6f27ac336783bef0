//! Editing a file of data: one table of it, by cutting and pasting where that is possible.

use super::listed::{self, Style, spelled};
use super::{is_sheet, read_sheet};
use crate::plan::format::{figures, list, read, read_manifest, splice};
use crate::plan::table_edit::{Cell, RowOf, SheetError, TableEdit};
use crate::plan::{Manifest, Plan, Problem, quote};
use toml::de::DeValue;
use toml_edit::{Item, Table, Value};

impl TableEdit {
    /// The new text of the file, or nothing where it goes; and the edit that takes this one back. Comments, keys this
    /// version does not know, and the spelling of what is not touched stay.
    ///
    /// # Errors
    ///
    /// [`SheetError`] says why it cannot be made.
    pub fn apply(&self, old: Option<&str>) -> Result<(Option<String>, TableEdit), SheetError> {
        if !is_sheet(&self.path) && self.path != Manifest::PATH {
            return Err(SheetError::NoSheet(self.path.clone()));
        }
        if old.is_some_and(|old| self.read(old).is_err()) {
            return Err(SheetError::Broken(self.path.clone()));
        }
        let unwritable = || SheetError::Unwritable(self.path.clone());
        let (new, back) = edited(old, self).ok_or_else(unwritable)?;
        match new.as_deref().map(|new| self.read(new)) {
            Some(Err(_)) => Err(unwritable()),
            Some(Ok(())) | None => Ok((new, back)),
        }
    }

    fn read(&self, text: &str) -> Result<(), Problem> {
        if self.path == Manifest::PATH {
            return read_manifest(text).map(drop);
        }
        read_sheet(&mut Plan::default(), &self.path, text.as_bytes())
    }
}

/// The text after an edit, and the edit that takes it back. Nothing where the file is too odd to be edited.
fn edited(old: Option<&str>, edit: &TableEdit) -> Option<(Option<String>, TableEdit)> {
    let plain = read::lines(old.unwrap_or_default());
    let mut document = figures::document(&plain, &read::table(&plain).ok()?)?;
    let mut back = TableEdit {
        cells: Vec::new(),
        gone: false,
        ..edit.clone()
    };
    let root = document.as_table_mut();
    // What a row is known by may be what is changed in it.
    let Changed { before, gone } = change(root, &edit.rows, edit)?;
    if edit.gone {
        back.cells.clone_from(&before);
    }
    for (key, _) in &edit.cells {
        let value = before.iter().find(|(one, _)| one == key);
        let value = value.and_then(|(_, value)| value.clone());
        back.cells.push((key.clone(), value));
    }
    // A row that went comes back as a new one, whichever others say nothing of themselves.
    if let Some(last) = back.rows.last_mut().filter(|_| !gone) {
        last.known = last
            .known
            .iter()
            .map(|known| renamed(known, &edit.cells))
            .collect();
        // A row that came with the edit came with what it is known by.
        let came = before.iter().all(|(_, value)| value.is_none());
        for (key, _) in last.known.iter().filter(|_| came) {
            if !edit.cells.iter().any(|(cell, _)| cell == key) {
                back.cells.push((key.clone(), None));
            }
        }
    }
    if root.is_empty()
        && document
            .trailing()
            .as_str()
            .is_none_or(|it| it.trim().is_empty())
    {
        return Some((None, back));
    }
    let text = figures::text(&document);
    let text = match old.is_some_and(splice::all_crlf) {
        true => splice::with_crlf(&text),
        false => text,
    };
    Some((Some(text), back))
}

/// What a row is known by once these columns are filled.
fn renamed((key, value): &Cell, cells: &[Cell]) -> Cell {
    let new = cells.iter().rev().find(|(cell, _)| cell == key);
    new.map_or_else(|| (key.clone(), value.clone()), Cell::clone)
}

/// What came of filling columns.
struct Changed {
    /// What stood in the table before.
    before: Vec<Cell>,
    /// Whether nothing is left of it.
    gone: bool,
}

/// Fills the columns of a table, or empties all of it.
fn change(table: &mut Table, rows: &[RowOf], what: &TableEdit) -> Option<Changed> {
    let Some((row, inner)) = rows.split_first() else {
        let before = said(table);
        if what.gone {
            table.clear();
        }
        for (key, value) in &what.cells {
            put(table, key, value.as_deref())?;
        }
        let gone = table.is_empty();
        return Some(Changed { before, gone });
    };
    let style = Style::of(table.get(&row.key), row);
    let item = table.entry(&row.key).or_insert_with(|| style.empty());
    listed::lift(item);
    let changed = match item {
        Item::Table(own) => change(own, inner, what)?,
        _ => in_row(item, row, inner, what)?,
    };
    match listed::is_empty(item) {
        true => drop(table.remove(&row.key)),
        false => style.restore(item)?,
    }
    Some(changed)
}

/// The same in the row of several that is known by this; one that is not there comes to be.
fn in_row(item: &mut Item, row: &RowOf, inner: &[RowOf], what: &TableEdit) -> Option<Changed> {
    let tables = item.as_array_of_tables_mut()?;
    let place = tables.iter().position(|table| is(table, &row.known));
    let at = match place {
        Some(at) => at,
        // What a row of a row is about must be there: taking the edit back would leave it.
        None if !inner.is_empty() => return None,
        None => {
            let mut table = Table::new();
            for (key, value) in &row.known {
                put(&mut table, key, value.as_deref())?;
            }
            tables.push(table);
            tables.len() - 1
        }
    };
    let mut changed = change(tables.get_mut(at)?, inner, what)?;
    if inner.is_empty() && place.is_none() {
        let before = changed.before.iter_mut();
        before.for_each(|(_, value)| *value = None);
    }
    if tables.get(at)?.is_empty() {
        tables.remove(at);
    }
    Some(changed)
}

/// Whether a table is the row that is known by these.
fn is(table: &Table, known: &[Cell]) -> bool {
    known.iter().all(|(key, value)| {
        let here = table.get(key).and_then(Item::as_value).map(meaning);
        here == value.as_deref().map(canonical)
    })
}

/// What the columns of a table say, rows of it left out.
fn said(table: &Table) -> Vec<Cell> {
    let cells = table
        .iter()
        .filter_map(|(key, item)| Some((key.to_owned(), Some(spelled(item.as_value()?)))));
    cells.collect()
}

fn meaning(value: &Value) -> String {
    canonical(&spelled(value))
}

/// A value in one spelling.
fn canonical(text: &str) -> String {
    let parsed = DeValue::parse(text);
    parsed.map_or_else(|_| text.to_owned(), |value| quote::value(value.get_ref()))
}

fn put(table: &mut Table, key: &str, value: Option<&str>) -> Option<()> {
    let Some(text) = value else {
        table.remove(key);
        return Some(());
    };
    let present = table.get_mut(key).and_then(Item::as_value_mut);
    // What stands between the elements of a list stays beside them.
    let list = present.as_deref().filter(|old| old.is_array());
    let list = list.and_then(|old| list::put(&spelled(old), text));
    let mut value = figures::value(list.as_deref().unwrap_or(text))?;
    match present {
        // The comment behind the value and the spaces around it stay.
        Some(old) if meaning(old) != canonical(text) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        Some(_) => {}
        None => {
            value.decor_mut().clear();
            table.insert(key, Item::Value(value));
        }
    }
    Some(())
}
