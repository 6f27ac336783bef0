//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::list;
use super::read;
use super::splice;
use super::table;
use super::write::pairs;
use crate::plan::quote;
use crate::plan::row::Row;
use std::hash::Hash;
use toml_edit::{ArrayOfTables, DocumentMut, Item};

/// The keys of a row and the TOML text of their values.
type Cells = Vec<(String, String)>;

/// The text with the rows of a key as they are after the edit. Nothing if the text is too odd to edit.
pub fn put<R: Row>(text: &str, key: &str, before: &[R], after: &[R]) -> Option<String> {
    if before == after {
        return Some(text.to_owned());
    }
    let parsed = read::table(text).ok()?;
    if splice::simple(text, &parsed, key).is_some() {
        let value = (!after.is_empty()).then(|| inline(after));
        return splice::put(text, key, value.as_deref());
    }
    let mut document: DocumentMut = text.parse().ok()?;
    if after.is_empty() {
        document.remove(key);
        return Some(document.to_string());
    }
    let tables = document
        .entry(key)
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()))
        .as_array_of_tables_mut()?;
    let cells = |rows: &[R]| rows.iter().map(pairs).collect::<Vec<_>>();
    let (before, after) = (cells(before), cells(after));
    let mut old = std::mem::take(tables).into_iter().enumerate().peekable();
    for (row, from) in after.iter().zip(continued::<R>(&before, &after)) {
        let mut table = match from {
            Some(from) => {
                let (_, mut table) = old.find(|(at, _)| *at == from)?;
                table::update(&mut table, before.get(from)?, row)?;
                table
            }
            None => table::made(row)?,
        };
        // Tables are written by their places in the file; a new one goes where the one before it or behind it is.
        if from.is_none() && tables.is_empty() {
            table.set_position(old.peek().and_then(|(_, next)| next.position()));
        }
        tables.push(table);
    }
    Some(document.to_string())
}

/// Of which row before each row after is the continuation, in order: of the same, else of one that begins alike, else of
/// one that stood in its place. What stands above a row in the file stays with it.
fn continued<R: Row>(before: &[Cells], after: &[Cells]) -> Vec<Option<usize>> {
    let first = R::COLUMNS.first().map_or("", |(key, _)| key);
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
        let alone = from.iter().skip(at).take_while(|it| it.is_none()).count();
        let high = from.get(at + alone).copied().flatten();
        let high = high.unwrap_or(before.len());
        let old = before.get(low..high).unwrap_or_default();
        let new = after.get(at..at + alone).unwrap_or_default();
        for (one, other) in same(old, new) {
            if let Some(place) = from.get_mut(at + other) {
                *place = Some(low + one);
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

fn inline<R: Row>(rows: &[R]) -> String {
    let lines = rows.iter().map(|row| {
        let cells = pairs(row).into_iter();
        let cells: Vec<String> = cells
            .map(|(key, value)| format!("{} = {value}", quote::key(&key)))
            .collect();
        format!("  {{ {} }},\n", cells.join(", "))
    });
    format!("[\n{}]", lines.collect::<String>())
}
