//! What stands in a file that is as plain as Plenary writes most of them: a key and its value on each line, and no
//! escapes. Anything else is nothing here and left to the TOML parser, which says the same of what is plain, only several
//! times slower.

use crate::plan::Decimal;
use crate::plan::row::{Cell, Column, Row};
use crate::text::composed;
use jiff::civil::Date;
use memchr::memchr;
use std::borrow::Cow;

/// Whether there are neither escapes, nor characters that TOML takes for anything but themselves, nor accents stored
/// apart. All of the text is looked at, whatever is found: that is faster than stopping.
pub(super) fn is_plain(text: &str) -> bool {
    let odd = |byte: u8| (byte < b' ' && byte != b'\n') | (byte == b'\\') | (byte == 0x7f);
    let sound = !text.bytes().fold(false, |found, byte| found | odd(byte));
    sound && matches!(composed(text), Cow::Borrowed(_))
}

/// A line without its end, and what follows it.
pub(super) fn line(text: &str) -> Option<(&str, &str)> {
    match memchr(b'\n', text.as_bytes()) {
        Some(end) => Some((text.get(..end)?, text.get(end + 1..)?)),
        None if text.is_empty() => None,
        None => Some((text, "")),
    }
}

/// The key of a table of rows that begins with this line.
pub(super) fn header(line: &str) -> Option<&str> {
    line.strip_prefix("[[")?.strip_suffix("]]")
}

/// The row that the lines down to the next table make, and what follows.
pub(in crate::plan) fn row<R: Row>(mut rest: &str) -> Option<(R, &str)> {
    let (mut made, mut seen) = (R::default(), 0_u32);
    while let Some((first, below)) = line(rest).filter(|(first, _)| !first.starts_with('[')) {
        rest = below;
        if first.is_empty() {
            continue;
        }
        let (key, value) = first.split_once(" = ")?;
        let at = R::COLUMNS.iter().position(|(name, _)| *name == key)?;
        let bit = 1_u32.checked_shl(u32::try_from(at).ok()?)?;
        if seen & bit != 0 {
            return None;
        }
        seen |= bit;
        let (name, column) = R::COLUMNS.get(at)?;
        if let Some(cell) = cell(*column, value)? {
            made.put(name, cell);
        }
    }
    Some((made, rest))
}

/// A value of a column, which may be an empty one.
fn cell(column: Column, value: &str) -> Option<Option<Cell>> {
    let cell = match column {
        Column::Text => match string(value)? {
            "" => return Some(None),
            text => Cell::Text(text.to_owned()),
        },
        Column::Number => Cell::Number(number(value)?),
        Column::Year => Cell::Year(integer(value)?),
        Column::Date => Cell::Date(date(value)?),
        Column::Flag if value == "false" => return Some(None),
        Column::Flag => (value == "true").then_some(Cell::Flag)?,
        Column::List => Cell::List(strings(value)?),
        Column::Moment => return None,
    };
    Some(Some(cell))
}

/// A number without exponent. One of more figures than fit an integer is left to the parser, which may not take it.
fn number(value: &str) -> Option<Decimal> {
    let (whole, behind) = match value.split_once('.') {
        Some((whole, behind)) => (whole, Some(behind)),
        None => (value, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    if behind.is_some_and(|behind| !digits(behind)) {
        return None;
    }
    // The integer of `-0.5` is one that is none by itself.
    integer(whole.strip_prefix('-').unwrap_or(whole))?;
    value.parse().ok()
}

/// A string that takes the whole of the value.
pub(super) fn string(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('"')).then_some(inner)
}

/// A list of strings, on one line.
pub(super) fn strings(value: &str) -> Option<Vec<String>> {
    let inner = value.strip_prefix('[')?.strip_suffix(']')?;
    if inner.is_empty() {
        return Some(Vec::new());
    }
    // A quote within a part is a divider within a string.
    let parts = inner
        .split(", ")
        .map(|part| string(part).map(str::to_owned));
    parts.collect()
}

/// A whole number of at most 18 figures.
pub(super) fn integer(value: &str) -> Option<i64> {
    let digits = value.strip_prefix('-').unwrap_or(value);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
    // Whatever has at most 18 digits fits.
    let fits = plain && digits.len() <= 18;
    (fits || value == "0").then(|| value.parse().ok()).flatten()
}

/// A local date, and no time.
pub(super) fn date(value: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *value.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |number, digit| {
            let digit = digit.is_ascii_digit().then(|| i16::from(digit - b'0'))?;
            Some(number * 10 + digit)
        })
    };
    let (month, day) = (number(&[m1, m2])?, number(&[d1, d2])?);
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    Date::new(number(&[y1, y2, y3, y4])?, month, day).ok()
}
