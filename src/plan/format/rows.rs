//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::read;
use super::splice;
use super::table;
use super::{figures, list};
use crate::plan::quote;
use crate::plan::row::{Cells, Rows};
use std::collections::BTreeMap;
use std::hash::Hash;
use toml::de::{DeTable, DeValue};
use toml_edit::{ArrayOfTables, Item, Table};

/// The text with the rows of a key as they are after the edit. Nothing if the text is too odd to edit.
pub fn put(text: &str, key: &str, before: &dyn Rows, after: &dyn Rows) -> Option<String> {
    let first = first(after);
    let (before, after) = (before.cells(), after.cells());
    if before == after {
        return Some(text.to_owned());
    }
    let parsed = read::table(text).ok()?;
    let from = continued(first, &before, &after);
    if splice::simple(text, &parsed, key).is_some() {
        if after.is_empty() {
            return splice::put(text, key, None);
        }
        let spelled = spelled(text, parsed.get(key)?.get_ref());
        let value = inline(&before, &after, &from, &spelled);
        return splice::put(text, key, Some(&value));
    }
    let mut document = figures::document(text, &parsed)?;
    if after.is_empty() {
        document.remove(key);
        return Some(figures::text(&document));
    }
    let tables = document
        .entry(key)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()?;
    lay(tables, &before, &after, &from)?;
    Some(figures::text(&document))
}

/// Makes of the tables of rows those of other rows, each out of the one that it continues.
fn lay(
    tables: &mut ArrayOfTables,
    before: &[Cells],
    after: &[Cells],
    from: &[Option<usize>],
) -> Option<()> {
    let mut old: Vec<Option<Table>> = std::mem::take(tables).into_iter().map(Some).collect();
    let first = old
        .first()
        .and_then(Option::as_ref)
        .and_then(Table::position);
    for (row, &from) in after.iter().zip(from) {
        let mut table = match from {
            Some(from) => {
                let mut table = old.get_mut(from)?.take()?;
                table::update(&mut table, before.get(from)?, row)?;
                table
            }
            None => {
                let mut table = table::made(row)?;
                if let Some(moved) = before.iter().position(|old| old == row) {
                    spell_alike(&mut table, old.get(moved)?.as_ref());
                }
                table
            }
        };
        // Tables are written by their places in the file; a new one goes where the one before it or behind it is.
        if from.is_none() && tables.is_empty() {
            table.set_position(first);
        }
        tables.push(table);
    }
    Some(())
}

/// Spells what a table says as another one does that says the same.
fn spell_alike(table: &mut Table, other: Option<&Table>) {
    let Some(other) = other else {
        return;
    };
    for (key, item) in table.iter_mut() {
        if let Some(spelled @ Item::Value(_)) = other.get(key.get()) {
            *item = spelled.clone();
        }
    }
}

/// The rows of an inline list, by key as they are spelled in the file.
fn spelled<'t>(text: &'t str, list: &DeValue<'_>) -> Vec<BTreeMap<String, &'t str>> {
    let items = list
        .as_array()
        .map(|items| items.iter())
        .into_iter()
        .flatten();
    let row = |table: &DeTable<'_>| {
        let cells = table.iter();
        let cells = cells
            .filter_map(|(key, value)| Some((key.get_ref().to_string(), text.get(value.span())?)));
        cells.collect()
    };
    let rows = items.map(|item| item.get_ref().as_table().map(row));
    rows.map(Option::unwrap_or_default).collect()
}

/// The first column of a kind of row.
pub(super) fn first(rows: &dyn Rows) -> &'static str {
    rows.columns().first().map_or("", |(key, _)| key)
}

/// Of which row before each row after is the continuation, in order: of the same, else of one that begins alike, else of
/// one that stood in its place. What stands above a row in the file stays with it.
pub(super) fn continued(first: &str, before: &[Cells], after: &[Cells]) -> Vec<Option<usize>> {
    let named = |rows: &[Cells]| -> Vec<Option<String>> {
        let name = |row: &Cells| row.iter().find(|(key, _)| key == first).cloned();
        rows.iter()
            .map(|row| name(row).map(|(_, name)| name))
            .collect()
    };
    let mut from = vec![None; after.len()];
    pair(&mut from, before, after);
    pair(&mut from, &named(before), &named(after));
    pair(&mut from, &vec![(); before.len()], &vec![(); after.len()]);
    from
}

/// Pairs what is still alone between pairs, where it is the same.
fn pair<T: Hash + Ord>(from: &mut [Option<usize>], before: &[T], after: &[T]) {
    let (mut at, mut low) = (0, 0);
    while at < from.len() {
        let alone = from.iter().skip(at).take_while(|old| old.is_none()).count();
        let high = from.get(at + alone).copied().flatten();
        let high = high.unwrap_or(before.len());
        let old = before.get(low..high).unwrap_or_default();
        let new = after.get(at..at + alone).unwrap_or_default();
        for (old_at, new_at) in same(old, new) {
            if let Some(place) = from.get_mut(at + new_at) {
                *place = Some(low + old_at);
            }
        }
        (at, low) = (at + alone + 1, high + 1);
    }
}

/// What of one list is kept in the other, in order.
fn same<T: Hash + Ord>(before: &[T], after: &[T]) -> Vec<(usize, usize)> {
    let (mut one, mut other, mut kept) = (0, 0, Vec::new());
    let end = (before.len()..before.len(), after.len()..after.len());
    for (gone, come) in list::changes(before, after).into_iter().chain([end]) {
        kept.extend((one..gone.start).zip(other..come.start));
        (one, other) = (gone.end, come.end);
    }
    kept
}

/// Rows as an inline list. What a row says as before is spelled as before.
fn inline(
    before: &[Cells],
    after: &[Cells],
    from: &[Option<usize>],
    spelled: &[BTreeMap<String, &str>],
) -> String {
    let lines = after.iter().zip(from).map(|(row, from)| {
        let moved = || before.iter().position(|old| old == row);
        let old = from
            .or_else(moved)
            .and_then(|at| before.get(at).zip(spelled.get(at)));
        let cells = row.iter().map(|cell| {
            let same = old.filter(|(cells, _)| cells.contains(cell));
            let spelled = same.and_then(|(_, spelled)| spelled.get(&cell.0));
            let value = spelled.copied().unwrap_or(&cell.1);
            format!("{} = {value}", quote::key(&cell.0))
        });
        let cells: Vec<String> = cells.collect();
        format!("  {{ {} }},\n", cells.join(", "))
    });
    format!("[\n{}]", lines.collect::<String>())
}
