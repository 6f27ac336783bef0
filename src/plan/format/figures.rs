//! Numbers that the TOML editor has no room for: whole ones beyond 64 bits, and fractions beyond what a binary one can say.
//! Plenary reads them exactly; so that a file with one of them can be edited, they stand in it as strings meanwhile.

use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use toml_edit::{DocumentMut, Value};

/// What such a string begins with.
const MARK: &str = "plenary keeps the figures ";

/// The document of a text that is TOML; nothing where it cannot be edited.
pub fn document(text: &str, table: &DeTable<'_>) -> Option<DocumentMut> {
    if let Ok(document) = text.parse() {
        return Some(document);
    }
    if text.contains(MARK) {
        return None;
    }
    let mut spans = Vec::new();
    table.values().for_each(|value| numbers(value, &mut spans));
    spans.sort_by_key(|span| span.start);
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for span in spans {
        masked.push_str(text.get(at..span.start)?);
        let figures = text.get(span.clone())?;
        match figures.parse::<Value>() {
            Ok(_) => masked.push_str(figures),
            Err(_) => masked.push_str(&kept(figures)),
        }
        at = span.end;
    }
    masked.push_str(text.get(at..)?);
    masked.parse().ok()
}

/// A value out of TOML text, its figures kept where they are too many.
pub fn value(text: &str) -> Option<Value> {
    text.parse().or_else(|_| kept(text).parse()).ok()
}

/// The text of a document with its numbers as they were.
pub fn text(document: &DocumentMut) -> String {
    plain(&document.to_string())
}

/// The same of a text out of such a document.
pub fn plain(text: &str) -> String {
    let open = format!("'{MARK}");
    let mut parts = text.split(open.as_str());
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (figures, after) = part.split_once('\'').unwrap_or((part, ""));
        out.push_str(figures);
        out.push_str(after);
    }
    out
}

fn kept(figures: &str) -> String {
    format!("'{MARK}{figures}'")
}

fn numbers(value: &Spanned<DeValue<'_>>, found: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::Integer(_) | DeValue::Float(_) => found.push(value.span()),
        DeValue::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        DeValue::Table(table) => table.values().for_each(|item| numbers(item, found)),
        _ => {}
    }
}
