//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::read;
use super::splice;
use super::table;
use super::write::pairs;
use crate::plan::quote;
use crate::plan::row::Row;
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
    for (at, row) in after.iter().enumerate() {
        match (tables.get_mut(at), before.get(at)) {
            (Some(present), Some(old)) => table::update(present, &pairs(old), &pairs(row))?,
            _ => tables.push(table::made(&pairs(row))?),
        }
    }
    while tables.len() > after.len() {
        tables.remove(tables.len() - 1);
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
