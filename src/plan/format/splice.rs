//! Changing one key of a TOML text by cutting and pasting, so that every other byte stays.

use super::{figures, list, read};
use crate::plan::quote;
use std::ops::Range;
use toml::de::DeTable;

/// The keys of a clause's file before its tables, in canonical order.
pub(super) const KEYS: [&str; 14] = [
    "id",
    "kind",
    "parent",
    "order",
    "title",
    "text",
    "lead",
    "partners",
    "start",
    "end",
    "guarantee",
    "groups",
    "aspect",
    "exclusion",
];

/// Sets or removes a key of a clause's file. Nothing if the text is no TOML or too odd to edit.
pub fn put(text: &str, key: &str, value: Option<&str>) -> Option<String> {
    put_among(text, &KEYS, key, value)
}

/// Sets or removes a key of the root table of a file with these keys in canonical order.
pub fn put_among(text: &str, keys: &[&str], key: &str, value: Option<&str>) -> Option<String> {
    let table = read::table(text).ok()?;
    match (simple(text, &table, key), value) {
        (Some((_, old)), Some(value)) => {
            let list = text.get(old.clone()).and_then(|now| list::put(now, value));
            replace(text, old, list.as_deref().unwrap_or(value))
        }
        (Some((_, old)), None) if text.get(old.clone()).is_some_and(list::is_commented) => {
            let empty = text.get(old.clone()).and_then(|now| list::put(now, "[]"));
            replace(text, old, empty.as_deref().unwrap_or("[]"))
        }
        (Some((name, old)), None) => {
            let start = text.get(..name.start)?.rfind('\n').map_or(0, |at| at + 1);
            replace(text, start..line_end(text, old.end), "")
        }
        (None, _) if table.contains_key(key) => {
            let mut document = figures::document(text, &table)?;
            document.remove(key)?;
            let text = figures::text(&document);
            match value {
                Some(value) => insert(&text, keys, key, value),
                None => Some(text),
            }
        }
        (None, Some(value)) => insert(text, keys, key, value),
        (None, None) => Some(text.to_owned()),
    }
}

/// The value of a text as it is written, in the kind of quotes that the file has it in: on one line where it is still one,
/// as it is between apostrophes where it can be; and the closing ones where they stand, on a line of their own or behind
/// the last word.
pub fn quoted_alike(text: &str, key: &str, words: &str, value: String) -> String {
    let Ok(table) = read::table(text) else {
        return value;
    };
    let old = table.get(key).and_then(|old| old.get_ref().as_str());
    let below = old.map_or(0, |old| old.len() - old.trim_end_matches('\n').len());
    let below = "\n".repeat(below);
    let raw = simple(text, &table, key).and_then(|(_, old)| text.get(old));
    let raw = raw.filter(|_| old.is_some_and(|old| !old.is_empty()));
    match (raw, value.strip_suffix("\"\"\"")) {
        (Some(raw), _) if !is_long(raw) && !words.contains('\n') => quote::basic(words),
        (Some(raw), _) if raw.starts_with("'''") && quote::is_literal(words) => {
            format!("'''\n{words}{below}'''")
        }
        (_, Some(written)) if written.len() > 3 => format!("{written}{below}\"\"\""),
        _ => value,
    }
}

/// Whether a string is one that may have several lines.
fn is_long(raw: &str) -> bool {
    raw.starts_with("\"\"\"") || raw.starts_with("'''")
}

/// Where a key and its value stand, if they are written as `key = value` in the root table.
pub fn simple(text: &str, table: &DeTable<'_>, key: &str) -> Option<(Range<usize>, Range<usize>)> {
    let (name, value) = table.get_key_value(key)?;
    let (name, value) = (name.span(), value.span());
    let between = text.get(name.end..value.start)?;
    (between.trim() == "=").then_some((name, value))
}

/// Puts a new key after the last of those that come before it in canonical order.
fn insert(text: &str, keys: &[&str], key: &str, value: &str) -> Option<String> {
    let table = read::table(text).ok()?;
    let place = keys.iter().position(|earlier| *earlier == key);
    let before = place.and_then(|at| keys.get(..at)).unwrap_or(keys);
    let anchor = before
        .iter()
        .rev()
        .find_map(|earlier| simple(text, &table, earlier))
        .map(|(_, value)| value.end)?;
    let at = line_end(text, anchor);
    let gap = if text.get(..at)?.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let line = format!("{gap}{} = {value}\n", quote::key(key));
    replace(text, at..at, &line)
}

/// The start of the line after the one an offset is in.
fn line_end(text: &str, offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |at| offset + at + 1)
}

fn replace(text: &str, range: Range<usize>, with: &str) -> Option<String> {
    let (before, after) = (text.get(..range.start)?, text.get(range.end..)?);
    Some([before, with, after].concat())
}

/// Whether every line ends in CRLF, and there is one.
pub fn all_crlf(text: &str) -> bool {
    let ends = text.matches('\n').count();
    ends > 0 && text.matches("\r\n").count() == ends
}

/// The same text with CRLF at the end of every line.
pub fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\n', "\r\n")
}
