//! Typed values out of parsed TOML, each with the place where something else was expected.

use crate::i18n::Message;
use crate::plan::problem::{Fault, place};
use crate::plan::row::{Cell, Column, Row};
use crate::plan::{Decimal, Moment, Problem, quote};
use crate::text::composed;
use jiff::civil::Date;
use std::borrow::Cow;
use std::ops::Range;
use std::str::FromStr;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};
use toml::value::Date as Day;

/// A value where it stands.
pub type Value<'s> = Spanned<DeValue<'s>>;

/// The source with its lines ended by LF. TOML leaves open what the end of a line inside a text is; git and
/// editors change it without anybody's having changed a word.
pub fn lines(source: &str) -> Cow<'_, str> {
    if source.contains("\r\n") {
        Cow::Owned(source.replace("\r\n", "\n"))
    } else {
        Cow::Borrowed(source)
    }
}

/// The table a source text describes.
pub fn table(source: &str) -> Result<DeTable<'_>, Fault> {
    DeTable::parse(source)
        .map(Spanned::into_inner)
        .map_err(|error| syntax(&error, source))
}

/// The parser's own words are English and may quote the file raw, so only its kind of complaint is kept.
fn syntax(error: &Error, source: &str) -> Fault {
    let span = error.span().unwrap_or(0..source.len().min(1));
    let said = error.message();
    let (code, id) = if said.contains("duplicate key") {
        ("duplicate-key", "plan-syntax-duplicate-key")
    } else if said.contains("string") {
        ("unclosed-string", "plan-syntax-string")
    } else {
        ("syntax", "plan-syntax")
    };
    Fault::new(span, code, Message::new(id))
}

/// What was expected of a key.
pub fn wrong(span: Range<usize>, key: &str, id: &'static str) -> Fault {
    Fault::new(span, "wrong-type", Message::new(id).with("key", key))
}

pub fn missing(key: &'static str) -> Fault {
    let message = Message::new("plan-missing-key").with("key", key);
    Fault::new(0..0, "missing-key", message)
}

/// A string in the one spelling a plan has (NFC), whichever a file has: an editor or a file system that stores
/// accents apart has changed nobody's words, and makes nobody's consent stale.
pub fn string(key: &str, value: Value<'_>) -> Result<String, Fault> {
    let span = value.span();
    match value.into_inner() {
        DeValue::String(text) => Ok(match composed(&text) {
            Cow::Owned(composed) => composed,
            Cow::Borrowed(_) => text.into_owned(),
        }),
        _ => Err(wrong(span, key, "plan-expected-string")),
    }
}

/// A text. Where its closing quotes stand, behind the last word or some lines below, is nobody's word.
pub fn prose(key: &str, value: Value<'_>) -> Result<String, Fault> {
    let mut text = string(key, value)?;
    text.truncate(text.trim_end_matches('\n').len());
    Ok(text)
}

/// A string; an empty one means nothing.
pub fn word(key: &str, value: Value<'_>) -> Result<Option<String>, Fault> {
    string(key, value).map(|text| (!text.is_empty()).then_some(text))
}

/// An id.
pub fn id<T: FromStr>(key: &str, value: Value<'_>) -> Result<T, Fault> {
    let span = value.span();
    let text = string(key, value)?;
    text.parse().map_err(|_| {
        let message = Message::new("plan-bad-id").with("key", key);
        Fault::new(span, "bad-id", message.with("id", text))
    })
}

/// A moment with its offset.
pub fn moment(key: &str, value: &Value<'_>) -> Result<Moment, Fault> {
    let written = value.get_ref().as_datetime().map(ToString::to_string);
    let parsed = written.and_then(|written| written.parse().ok());
    parsed.ok_or_else(|| wrong(value.span(), key, "dialogue-expected-moment"))
}

pub fn integer(key: &str, value: &Value<'_>) -> Result<i64, Fault> {
    let parsed = value
        .get_ref()
        .as_integer()
        .and_then(|it| i64::from_str_radix(it.as_str(), it.radix()).ok());
    parsed.ok_or_else(|| wrong(value.span(), key, "plan-expected-integer"))
}

/// True or false.
pub fn flag(key: &str, value: &Value<'_>) -> Result<bool, Fault> {
    let flag = value.get_ref().as_bool();
    flag.ok_or_else(|| wrong(value.span(), key, "plan-expected-flag"))
}

fn number(key: &str, value: &Value<'_>) -> Result<Decimal, Fault> {
    let parsed = match value.get_ref() {
        DeValue::Integer(it) if it.radix() == 10 => it.as_str().parse().ok(),
        DeValue::Integer(it) => i128::from_str_radix(it.as_str(), it.radix())
            .ok()
            .and_then(|it| it.to_string().parse().ok()),
        DeValue::Float(it) => it.as_str().parse().ok(),
        _ => None,
    };
    parsed.ok_or_else(|| wrong(value.span(), key, "plan-expected-number"))
}

pub fn date(key: &str, value: &Value<'_>) -> Result<Date, Fault> {
    let parsed = value.get_ref().as_datetime().and_then(|it| {
        let date = it.date.as_ref();
        day(date.filter(|_| it.time.is_none() && it.offset.is_none())?)
    });
    parsed.ok_or_else(|| wrong(value.span(), key, "plan-expected-date"))
}

/// A day that is in the calendar.
pub fn day(date: &Day) -> Option<Date> {
    let (month, day) = (i8::try_from(date.month), i8::try_from(date.day));
    Date::new(i16::try_from(date.year).ok()?, month.ok()?, day.ok()?).ok()
}

pub fn array<'s>(
    key: &str,
    value: Value<'s>,
    expected: &'static str,
) -> Result<impl Iterator<Item = Value<'s>>, Fault> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(items) => Ok(items.into_iter()),
        _ => Err(wrong(span, key, expected)),
    }
}

pub fn strings(key: &str, value: Value<'_>) -> Result<Vec<String>, Fault> {
    array(key, value, "plan-expected-strings")?
        .map(|item| {
            let span = item.span();
            string(key, item).map_err(|_| wrong(span, key, "plan-expected-strings"))
        })
        .collect()
}

/// The tables of `[[key]]`, each with its place.
pub fn tables<'s>(key: &str, value: Value<'s>) -> Result<Vec<(Range<usize>, DeTable<'s>)>, Fault> {
    array(key, value, "plan-expected-tables")?
        .map(|item| {
            let span = item.span();
            match item.into_inner() {
                DeValue::Table(table) => Ok((span, table)),
                _ => Err(wrong(span, key, "plan-expected-tables")),
            }
        })
        .collect()
}

/// One of a few words.
pub fn choice<T: FromStr>(
    key: &str,
    value: Value<'_>,
    choices: &[&'static str],
) -> Result<T, Fault> {
    let span = value.span();
    let text = string(key, value)?;
    text.parse().map_err(|_| {
        let message = Message::new("plan-expected-choice")
            .with("key", key)
            .with("choices", choices.join(", "));
        Fault::new(span, "unknown-word", message)
    })
}

pub(in crate::plan) fn rows<R: Row>(key: &str, value: Value<'_>) -> Result<Vec<R>, Fault> {
    let tables = tables(key, value)?;
    tables.into_iter().map(|(_, table)| row(table)).collect()
}

/// A row out of its table.
pub(in crate::plan) fn row<R: Row>(table: DeTable<'_>) -> Result<R, Fault> {
    let mut made = R::default();
    for (key, value) in table {
        let key = key.into_inner();
        let Some((name, column)) = R::COLUMNS.iter().find(|(name, _)| *name == key) else {
            let text = quote::value(value.get_ref());
            made.unknown_mut().push((key.into_owned(), text));
            continue;
        };
        let cell = match column {
            Column::Text => match word(name, value)? {
                Some(text) => Cell::Text(text),
                None => continue,
            },
            Column::Number => Cell::Number(number(name, &value)?),
            Column::Year => Cell::Year(integer(name, &value)?),
            Column::Date => Cell::Date(date(name, &value)?),
            Column::Moment => Cell::Moment(moment(name, &value)?),
            Column::Flag if flag(name, &value)? => Cell::Flag,
            Column::Flag => continue,
            Column::List => Cell::List(strings(name, value)?),
        };
        made.put(name, cell);
    }
    Ok(made)
}

/// The text of a file that must be UTF-8.
pub(crate) fn text<'b>(path: &str, bytes: &'b [u8]) -> Result<&'b str, Problem> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let valid = String::from_utf8_lossy(valid);
        let (line, column) = place(&valid, valid.len());
        Problem {
            line: Some(line),
            column: Some(column),
            ..Problem::error(path, "not-utf8", Message::new("plan-not-utf8"))
        }
    })
}
