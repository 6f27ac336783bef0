//! The text form of lists and rows: what is typed, tracked and shown. It reads back to the same value.
//!
//! A list is `one, two`; a row is `Coverage; unit: %; target: 30; target-year: 2010`, one a line. An item that
//! contains what divides items, or begins with a quotation mark, stands in quotation marks as in TOML.

use super::row::{Cell, Column, Row};
use super::{Moment, quote};
use jiff::civil::Date;
use std::collections::BTreeSet;
use toml::de::DeValue;

/// What was expected where a text cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    List,
    Row,
    Number,
    Year,
    Date,
    Moment,
    Flag,
    Once,
}

impl Expected {
    /// The message that says so of a field; rows have one for each kind.
    pub(super) fn sentence(self) -> Option<&'static str> {
        Some(match self {
            Expected::List => "plan-value-list",
            Expected::Number => "plan-value-number",
            Expected::Year => "plan-value-year",
            Expected::Date => "plan-value-date",
            Expected::Moment => "plan-value-moment",
            Expected::Flag => "plan-value-flag",
            Expected::Once => "plan-value-once",
            Expected::Row => return None,
        })
    }
}

/// The text of a list.
pub(super) fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| item_text(item, ',')).collect();
    items.join(", ")
}

/// The items of a list's text.
pub(super) fn read_list(text: &str) -> Result<Vec<String>, Expected> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let mut rest = text;
    let mut items = Vec::new();
    loop {
        let (item, after) = item(rest, ',').ok_or(Expected::List)?;
        items.push(item);
        match after {
            Some(after) => rest = after,
            None => return Ok(items),
        }
    }
}

/// The text of rows, one a line.
pub(super) fn rows<R: Row>(rows: &[R]) -> String {
    let lines: Vec<String> = rows.iter().map(row).collect();
    lines.join("\n")
}

fn row<R: Row>(row: &R) -> String {
    let mut out = String::new();
    for (at, (key, _)) in R::COLUMNS.iter().enumerate() {
        let cell = row.cell(key).map(|cell| cell_text(&cell));
        match (at, cell) {
            (0, cell) => out.push_str(&cell.unwrap_or_else(|| "\"\"".to_owned())),
            (_, Some(cell)) => {
                out.push_str("; ");
                out.push_str(key);
                out.push_str(": ");
                out.push_str(&cell);
            }
            (_, None) => {}
        }
    }
    for (key, value) in row.unknown() {
        out.push_str("; ");
        out.push_str(&quote::key(key));
        out.push_str(": ");
        out.push_str(&item_text(value, ';'));
    }
    out
}

pub(super) fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Text(_) | Cell::List(_) => item_text(&plain(cell), ';'),
        _ => plain(cell),
    }
}

/// A cell as it stands alone: without the marks that it may need among others.
pub(super) fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Year(year) => year.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Moment(moment) => moment.stamp(),
        Cell::Flag => "true".to_owned(),
        Cell::List(items) => list(items),
    }
}

/// The rows of a text; empty lines count for nothing.
pub(super) fn read_rows<R: Row>(text: &str) -> Result<Vec<R>, Expected> {
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(read_row)
        .collect()
}

fn read_row<R: Row>(line: &str) -> Result<R, Expected> {
    let mut made = R::default();
    let Some((first, column)) = R::COLUMNS.first() else {
        return Ok(made);
    };
    let (lead, mut rest) = item(line, ';').ok_or(Expected::Row)?;
    put(&mut made, first, *column, &lead)?;
    let mut said = BTreeSet::from([(*first).to_owned()]);
    while let Some(text) = rest {
        let (key, after) = key(text).ok_or(Expected::Row)?;
        let (value, next) = item(after, ';').ok_or(Expected::Row)?;
        rest = next;
        // Of two values for one column, none is taken in silence.
        if !said.insert(key.clone()) {
            return Err(Expected::Once);
        }
        match R::COLUMNS.iter().find(|(name, _)| *name == key) {
            Some((name, column)) => put(&mut made, name, *column, &value)?,
            None => {
                let parsed = DeValue::parse(&value).map_err(|_| Expected::Row)?;
                made.unknown_mut()
                    .push((key, quote::value(parsed.get_ref())));
            }
        }
    }
    made.unknown_mut().sort();
    Ok(made)
}

fn put<R: Row>(row: &mut R, key: &str, column: Column, text: &str) -> Result<(), Expected> {
    if let Some(cell) = read_cell(column, text)? {
        row.put(key, cell);
    }
    Ok(())
}

/// What a text is as the value of a column; nothing where that is empty.
pub(super) fn read_cell(column: Column, text: &str) -> Result<Option<Cell>, Expected> {
    if text.is_empty() {
        return Ok(None);
    }
    Ok(Some(match column {
        Column::Text => Cell::Text(text.to_owned()),
        Column::Number => Cell::Number(text.parse().map_err(|_| Expected::Number)?),
        Column::Year => Cell::Year(text.parse().map_err(|_| Expected::Year)?),
        Column::Date => Cell::Date(read_date(text)?),
        Column::Moment => Cell::Moment(read_moment(text)?),
        Column::Flag if text == "true" => Cell::Flag,
        Column::Flag if text == "false" => return Ok(None),
        Column::Flag => return Err(Expected::Flag),
        Column::List => Cell::List(read_list(text)?),
    }))
}

/// A day as `2010-12-31` and nothing else.
pub(super) fn read_date(text: &str) -> Result<Date, Expected> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shape {
        text.parse().map_err(|_| Expected::Date)
    } else {
        Err(Expected::Date)
    }
}

/// A day and a time with their offset; a day alone begins at midnight UTC, and is written out so that everybody sees it.
fn read_moment(text: &str) -> Result<Moment, Expected> {
    let whole = match read_date(text) {
        Ok(_) => &format!("{text}T00:00:00+00:00"),
        Err(_) => text,
    };
    whole.parse().map_err(|_| Expected::Moment)
}

pub(super) fn item_text(item: &str, divider: char) -> String {
    let plain = !item.is_empty()
        && item.trim() == item
        && !item.starts_with('"')
        && !item.contains(|one: char| one == divider || one.is_control());
    if plain {
        item.to_owned()
    } else {
        quote::basic(item)
    }
}

/// The next item and what follows its divider, or nothing if the text is malformed.
pub(super) fn item(text: &str, divider: char) -> Option<(String, Option<&str>)> {
    let text = text.trim_start();
    if text.starts_with('"') {
        let (value, after) = quoted(text)?;
        let after = after.trim_start();
        return match after.strip_prefix(divider) {
            Some(after) => Some((value, Some(after))),
            None if after.is_empty() => Some((value, None)),
            None => None,
        };
    }
    match text.split_once(divider) {
        Some((item, after)) => Some((item.trim_end().to_owned(), Some(after))),
        None => Some((text.trim_end().to_owned(), None)),
    }
}

/// A row's key and what follows its colon.
pub(super) fn key(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    if text.starts_with('"') {
        let (key, after) = quoted(text)?;
        return Some((key, after.trim_start().strip_prefix(':')?));
    }
    let (key, after) = text.split_once(':')?;
    Some((key.trim_end().to_owned(), after))
}

/// The string that a text begins with, and the rest.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut escape = true;
    let end = text.char_indices().find_map(|(at, c)| match c {
        _ if escape => {
            escape = false;
            None
        }
        '\\' => {
            escape = true;
            None
        }
        '"' => Some(at + 1),
        _ => None,
    })?;
    let (string, after) = text.split_at_checked(end)?;
    let parsed = DeValue::parse(string).ok()?;
    Some((parsed.get_ref().as_str()?.to_owned(), after))
}
