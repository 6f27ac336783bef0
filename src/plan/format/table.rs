//! Editing one table of a file: its comments stay, and only values that changed are written.

use super::figures;
use toml_edit::{Item, Table, Value};

/// A table of these keys and values, each value as TOML text. Nothing where one is none.
pub(crate) fn made<K: AsRef<str>>(pairs: &[(K, String)]) -> Option<Table> {
    let mut table = Table::new();
    for (key, value) in pairs {
        table.insert(key.as_ref(), Item::Value(value_of(value)?));
    }
    Some(table)
}

/// Makes of a table that held `old` one that holds `new`. Nothing where a value is no TOML.
pub(crate) fn update<K: AsRef<str> + PartialEq>(
    table: &mut Table,
    old: &[(K, String)],
    new: &[(K, String)],
) -> Option<()> {
    for (key, _) in old {
        if !new.iter().any(|(kept, _)| kept == key) {
            table.remove(key.as_ref());
        }
    }
    for pair in new.iter().filter(|pair| !old.contains(pair)) {
        let (key, value) = (pair.0.as_ref(), &pair.1);
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
    let mut value = figures::value(text)?;
    value.decor_mut().clear();
    Some(value)
}
