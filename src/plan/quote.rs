//! Strings and values as TOML text. Characters that nobody sees are always written as escapes, so that a
//! plan's files are as honest in `cat` and `git diff` as on the screen.

use crate::text::suspicious;
use std::fmt::Write;
use toml::de::DeValue;

/// A TOML basic string on one line.
pub(crate) fn basic(text: &str) -> String {
    // Ids, digests and most names are written as they are, and a party's file holds thousands.
    let plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    match text.bytes().all(plain) {
        true => format!("\"{text}\""),
        false => escaped(text),
    }
}

/// A TOML array of basic strings on one line.
pub(crate) fn list(items: &[String]) -> String {
    let quoted: Vec<String> = items.iter().map(|item| basic(item)).collect();
    format!("[{}]", quoted.join(", "))
}

/// The same as [`basic`], looking at every character.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for (one, hidden) in marked(text) {
        match one {
            '"' => out.push_str("\\\""),
            '\n' => out.push_str("\\n"),
            other => push(&mut out, other, hidden),
        }
    }
    out.push('"');
    out
}

/// A TOML multi-line basic string that begins on its own line.
pub(crate) fn paragraphs(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str("\"\"\"\n");
    let mut quotes = 0;
    let mut left = text.len();
    for (c, hidden) in marked(text) {
        quotes = if c == '"' { quotes + 1 } else { 0 };
        left -= c.len_utf8();
        let last = left == 0;
        match c {
            '"' if quotes == 3 || last => {
                out.push_str("\\\"");
                quotes = 0;
            }
            '"' | '\n' => out.push(c),
            other => push(&mut out, other, hidden),
        }
    }
    out.push_str("\"\"\"");
    out
}

/// Whether a text can stand between three apostrophes as it is.
pub(crate) fn is_literal(text: &str) -> bool {
    let bare = |(one, hidden): (char, bool)| one == '\n' || !hidden && !one.is_control();
    marked(text).all(bare) && !text.contains("'''") && !text.ends_with('\'')
}

/// Every character, and whether nobody would see it.
fn marked(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut hidden = suspicious(text).map(|(at, _)| at).peekable();
    text.char_indices()
        .map(move |(at, one)| (one, hidden.next_if_eq(&at).is_some() || one.is_control()))
}

fn push(out: &mut String, one: char, hidden: bool) {
    match one {
        '\\' => out.push_str("\\\\"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        one if hidden => {
            let _ = if u32::from(one) > 0xFFFF {
                write!(out, "\\U{:08X}", u32::from(one))
            } else {
                write!(out, "\\u{:04X}", u32::from(one))
            };
        }
        one => out.push(one),
    }
}

/// A key as TOML text.
pub(crate) fn key(key: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !key.is_empty() && key.bytes().all(bare) {
        key.to_owned()
    } else {
        basic(key)
    }
}

/// Any TOML value on one line, in one spelling for one meaning as far as strings, spaces, comments and the
/// order of keys go.
pub(crate) fn value(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => basic(text),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Array(items) => {
            let items: Vec<String> = items
                .iter()
                .map(|item| self::value(item.get_ref()))
                .collect();
            format!("[{}]", items.join(", "))
        }
        DeValue::Table(table) => {
            let pairs: Vec<String> = table
                .iter()
                .map(|(key, item)| {
                    format!(
                        "{} = {}",
                        self::key(key.get_ref()),
                        self::value(item.get_ref())
                    )
                })
                .collect();
            if pairs.is_empty() {
                "{}".to_owned()
            } else {
                format!("{{ {} }}", pairs.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_written_as_every_character_by_itself_would_be() {
        for byte in 0..=0x7f_u8 {
            let text = format!("a{} b", char::from(byte));
            assert_eq!(basic(&text), escaped(&text), "{text:?}");
        }
        assert_eq!(basic("A \"b\" \\ c"), r#""A \"b\" \\ c""#);
        assert_eq!(basic(""), "\"\"");
    }
}
