//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::read;
use super::splice;
use super::table;
use super::{changes, figures};
use crate::plan::quote;
use crate::plan::row::{Cells, Rows};
use std::collections::{BTreeMap, BTreeSet};
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
    lay(tables, first, (&before, &after), &from)?;
    Some(figures::text(&document))
}

/// Makes of the tables of rows those of other rows, each out of the one that it continues, or that it was elsewhere.
fn lay(
    tables: &mut ArrayOfTables,
    first_column: &str,
    (before, after): (&[Cells], &[Cells]),
    from: &[Option<usize>],
) -> Option<()> {
    let elsewhere = elsewhere(first_column, before, after, from);
    let mut old: Vec<Option<Table>> = std::mem::take(tables).into_iter().map(Some).collect();
    let first = old
        .first()
        .and_then(Option::as_ref)
        .and_then(Table::position);
    for ((row, &from), elsewhere) in after.iter().zip(from).zip(elsewhere) {
        let mut table = match from.or(elsewhere) {
            Some(from) => {
                let mut table = old.get_mut(from)?.take()?;
                table::update(&mut table, before.get(from)?, row)?;
                table
            }
            None => table::made(row)?,
        };
        if elsewhere.is_some() {
            table.set_position(None);
        }
        // Tables are written by their places in the file; a new one goes where the one before it or behind it is.
        if from.is_none() && tables.is_empty() {
            table.set_position(first);
        }
        tables.push(table);
    }
    Some(())
}

/// For each row after that continues none in its order, the one before that it was at another place: the same, else one
/// of its name. None is taken twice.
fn elsewhere(
    first: &str,
    before: &[Cells],
    after: &[Cells],
    from: &[Option<usize>],
) -> Vec<Option<usize>> {
    let mut taken: BTreeSet<usize> = from.iter().copied().flatten().collect();
    let mut found = vec![None; after.len()];
    let name = |row: &Cells| row.iter().find(|(key, _)| key == first).cloned();
    let mut look = |same: &dyn Fn(&Cells, &Cells) -> bool| {
        for ((row, from), place) in after.iter().zip(from).zip(&mut found) {
            if from.is_some() || place.is_some() {
                continue;
            }
            let mut free = before.iter().enumerate();
            let old = free.find(|(old, it)| !taken.contains(old) && same(it, row));
            *place = old.map(|(old, _)| old);
            taken.extend(*place);
        }
    };
    look(&|old, new| old == new);
    look(&|old, new| name(old).is_some() && name(old) == name(new));
    found
}

/// The rows of an inline list, by key as they are spelled in the file.
fn spelled<'t>(text: &'t str, list: &DeValue<'_>) -> Vec<BTreeMap<String, &'t str>> {
    let items = list
        .as_array()
        .map(|items| items.iter())
        .into_iter()
        .flatten();
    let row = |table: &DeTable<'_>| {
        let cells = table
            .iter()
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
    for (gone, come) in changes::changes(before, after).into_iter().chain([end]) {
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
