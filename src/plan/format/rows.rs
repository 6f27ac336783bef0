//! Editing the rows of a clause's file: tables keep their comments, and only cells that changed are written.

use super::read;
use super::splice;
use super::write::pairs;
use crate::plan::quote;
use crate::plan::row::Row;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value};

/// The text with the rows of a key as they are after the edit. Nothing if the text is too odd to edit.
pub fn put<R: Row>(text: &str, key: &str, before: &[R], after: &[R]) -> Option<String> {
    if before == after {
        return Some(text.to_owned());
    }
    let table = read::table(text).ok()?;
    if splice::simple(text, &table, key).is_some() {
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
            (Some(table), Some(old)) => update(table, old, row)?,
            _ => tables.push(made(row)?),
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

fn made<R: Row>(row: &R) -> Option<Table> {
    let mut table = Table::new();
    for (key, value) in pairs(row) {
        table.insert(&key, Item::Value(value_of(&value)?));
    }
    Some(table)
}

fn update<R: Row>(table: &mut Table, old: &R, new: &R) -> Option<()> {
    let (old, new) = (pairs(old), pairs(new));
    for (key, _) in &old {
        if !new.iter().any(|(one, _)| one == key) {
            table.remove(key);
        }
    }
    for pair in new.iter().filter(|pair| !old.contains(pair)) {
        let (key, value) = pair;
        let mut value = value_of(value)?;
        match table.get_mut(key).and_then(Item::as_value_mut) {
            Some(present) => {
                // The comment behind the value and the spaces around it stay.
                *value.decor_mut() = present.decor().clone();
                *present = value;
            }
            None => {
                table.remove(key);
                table.insert(key, Item::Value(value));
            }
        }
    }
    Some(())
}

fn value_of(text: &str) -> Option<Value> {
    let mut value: Value = text.parse().ok()?;
    value.decor_mut().clear();
    Some(value)
}
