//! A file as keys and tables of TOML text: written anew in canonical order, or changed so that everything in it
//! that does not differ stays.

use crate::plan::format::{figures, read, splice, table};
use std::fmt::Write;
use toml_edit::{ArrayOfTables, Item, Table};

/// The keys of a table and their values as TOML text.
pub type Pairs = Vec<(&'static str, String)>;

/// Tables of one name.
#[derive(Clone, Debug, PartialEq)]
pub struct Tables {
    /// The name.
    pub name: &'static str,
    /// The keys that tell one from another: a table that stays the same in these is changed in place.
    pub told_by: &'static [&'static str],
    /// The tables in their order.
    pub all: Vec<Pairs>,
}

/// What a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The keys of the root table in canonical order; those without a value are left out.
    pub keys: Vec<(&'static str, Option<String>)>,
    /// Further text between the keys and the tables; it is written once and never changed.
    pub block: String,
    /// The tables.
    pub tables: Vec<Tables>,
}

impl Page {
    /// The text of a new file.
    pub fn write(&self) -> String {
        let mut out = String::new();
        for (key, value) in &self.keys {
            if let Some(value) = value {
                let _ = writeln!(out, "{key} = {value}");
            }
        }
        out.push_str(&self.block);
        for tables in &self.tables {
            for table in &tables.all {
                let _ = writeln!(out, "\n[[{}]]", tables.name);
                for (key, value) in table {
                    let _ = writeln!(out, "{key} = {value}");
                }
            }
        }
        out
    }

    /// The text of a file that says `self`, changed to say `after`. Nothing if it is too odd to change, or
    /// if it would not read back.
    pub fn rewrite(
        &self,
        after: &Page,
        old: &str,
        reads_back: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let names: Vec<&str> = after.keys.iter().map(|(key, _)| *key).collect();
        let mut text = old.to_owned();
        for (key, value) in &after.keys {
            let before = self.keys.iter().find(|(known, _)| known == key);
            if before.is_none_or(|(_, before)| before != value) {
                text = splice::put_among(&text, &names, key, value.as_deref())?;
            }
        }
        for after in &after.tables {
            let before = self.tables.iter().find(|table| table.name == after.name)?;
            if before != after {
                text = put(&text, before, after)?;
            }
        }
        // A file with CRLF throughout keeps it, unless that would change what the new text says.
        let crlf = splice::all_crlf(old)
            .then(|| splice::with_crlf(&text))
            .filter(|text| reads_back(text));
        crlf.or_else(|| reads_back(&text).then_some(text))
    }
}

/// The text with the tables of one name as they are after the change. Tables keep their order among each other:
/// what no table of the new ones matches on the way is gone.
fn put(text: &str, before: &Tables, after: &Tables) -> Option<String> {
    let mut document = figures::document(text, &read::table(text).ok()?)?;
    let old: Vec<Table> = match document.remove(after.name) {
        Some(item) => item.into_array_of_tables().ok()?.into_iter().collect(),
        None => Vec::new(),
    };
    if old.len() != before.all.len() {
        return None;
    }
    let mut old: Vec<(Table, &Pairs)> = old.into_iter().zip(&before.all).collect();
    let mut tables: Vec<Table> = Vec::with_capacity(after.all.len());
    for pairs in &after.all {
        let same = old.iter().position(|(_, old_pairs)| *old_pairs == pairs);
        let told = || {
            let told = |(_, told): &(Table, &Pairs)| tells(after.told_by, told, pairs);
            old.iter().position(told)
        };
        let Some(at) = same.or_else(told) else {
            tables.push(made(pairs)?);
            continue;
        };
        let (mut kept, was) = old.drain(..=at).next_back()?;
        table::update(&mut kept, was, pairs)?;
        tables.push(kept);
    }
    // A new table goes directly before the next that was there; behind the last it needs no place of its own.
    let mut next = None;
    for table in tables.iter_mut().rev() {
        match table.position() {
            Some(place) => next = Some(place),
            None => table.set_position(next),
        }
    }
    if !tables.is_empty() {
        let tables: ArrayOfTables = tables.into_iter().collect();
        document.insert(after.name, Item::ArrayOfTables(tables));
    }
    Some(figures::text(&document))
}

/// Whether two tables are about the same thing.
fn tells(keys: &[&str], one: &Pairs, other: &Pairs) -> bool {
    let value = |pairs: &Pairs, key: &str| {
        let found = pairs.iter().find(|(one, _)| *one == key);
        found.map(|(_, value)| value.clone())
    };
    let same = |key: &&str| value(one, key) == value(other, key);
    !keys.is_empty() && keys.iter().all(same)
}

fn made(pairs: &Pairs) -> Option<Table> {
    let mut table = table::made(pairs)?;
    table.decor_mut().set_prefix("\n");
    Some(table)
}
