//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::list;
use super::read;
use super::splice;
use super::table;
use super::write::pairs;
use crate::plan::quote;
use crate::plan::row::Row;
use std::ops::Range;
use toml_edit::{ArrayOfTables, DocumentMut, Item};

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
    // New tables can be written at the end only; where one comes in between, those after it take what it pushes on.
    let mut steps = list::changes(&before, &after);
    let between = |(gone, come): &(Range<usize>, Range<usize>)| {
        gone.len() < come.len() && gone.end < before.len()
    };
    if steps.iter().any(between) {
        steps = vec![(0..before.len(), 0..after.len())];
    }
    for (gone, come) in steps.into_iter().rev() {
        let rows = after.get(come.clone())?;
        for (at, row) in gone.clone().zip(rows) {
            table::update(tables.get_mut(at)?, before.get(at)?, row)?;
        }
        for _ in come.len()..gone.len() {
            tables.remove(gone.start + come.len());
        }
        for row in rows.iter().skip(gone.len()) {
            tables.push(table::made(row)?);
        }
    }
    Some(document.to_string())
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
