//! Rows as a file may have them: as tables of their own, or as a list of tables on one line or several. They are edited as
//! tables, and then written as they stood.

use crate::plan::format::{figures, list};
use crate::plan::table_edit::RowOf;
use toml_edit::{Array, ArrayOfTables, Item, Table, Value};

/// The keys whose rows stand in a list where they are new: what a new plan is written with.
const LISTED: [&str; 1] = ["delegates"];

/// How the rows of a key stand in the file.
pub(super) enum Style {
    /// As tables.
    Tables,
    /// As this list.
    List(Value),
    /// It is one table and no row of several.
    Alone,
    /// The same on one line.
    Inline(Value),
}

impl Style {
    /// How what stands here is written; of what does not, how it would be.
    pub fn of(item: Option<&Item>, row: &RowOf) -> Style {
        match item.and_then(Item::as_value) {
            Some(value) if value.is_array() => Style::List(value.clone()),
            Some(value) if value.is_inline_table() => Style::Inline(value.clone()),
            _ if row.known.is_empty() => Style::Alone,
            None if item.is_none() && LISTED.contains(&row.key.as_str()) => {
                Style::List(Value::Array(Array::new()))
            }
            _ => Style::Tables,
        }
    }

    /// A place for what is not there yet.
    pub fn empty(&self) -> Item {
        match self {
            Style::Tables | Style::List(_) => Item::ArrayOfTables(ArrayOfTables::new()),
            Style::Alone | Style::Inline(_) => Item::Table(Table::new()),
        }
    }

    /// Writes what was edited as tables in this style again.
    pub fn restore(&self, item: &mut Item) -> Option<()> {
        let (Style::List(old) | Style::Inline(old)) = self else {
            return Some(());
        };
        let text = match std::mem::take(item) {
            Item::ArrayOfTables(tables) => {
                let rows = tables.iter().map(inline).collect::<Vec<_>>();
                let new = format!("[{}]", rows.join(", "));
                list::put(&spelled(old), &new).unwrap_or(new)
            }
            Item::Table(table) => inline(&table),
            _ => return None,
        };
        let mut value = figures::value(&text)?;
        *value.decor_mut() = old.decor().clone();
        *item = Item::Value(value);
        Some(())
    }
}

/// A table on one line.
fn inline(table: &Table) -> String {
    let mut table = table.clone().into_inline_table();
    table.fmt();
    figures::plain(&Value::InlineTable(table).to_string())
}

/// What stands on one line is rows, too, and one table is one.
pub(super) fn lift(item: &mut Item) {
    if let Some(value) = item.as_value() {
        let (list, table) = (value.is_array(), value.is_inline_table());
        let taken = std::mem::take(item);
        *item = match (list, table) {
            (true, _) => match taken.into_array_of_tables() {
                Ok(tables) => Item::ArrayOfTables(tables),
                Err(other) => other,
            },
            (_, true) => match taken.into_table() {
                Ok(table) => Item::Table(table),
                Err(other) => other,
            },
            _ => taken,
        };
    }
}

/// Whether nothing is left.
pub(super) fn is_empty(item: &Item) -> bool {
    match item {
        Item::ArrayOfTables(tables) => tables.is_empty(),
        Item::Table(table) => table.is_empty(),
        _ => false,
    }
}

/// A value as it is spelled in the file.
pub(super) fn spelled(value: &Value) -> String {
    let mut value = value.clone();
    value.decor_mut().clear();
    figures::plain(&value.to_string())
}
