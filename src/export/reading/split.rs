//! Where the cells of a text begin and end.
//!
//! The rules are those of RFC 4180 as the `csv` crate reads them, and a test holds the two against each other. That crate says
//! where a record begins, but neither where a cell does, which a report must name, nor that a quotation mark was never closed,
//! which would make one cell of the rest of a file.

use memchr::{memchr, memchr3};
use std::borrow::Cow;
use std::ops::Range;

/// A cell's bytes in the text, with its quotation marks.
pub type Span = Range<u32>;

/// A quotation mark that is never closed, by its byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unclosed(pub usize);

/// The records of a text, one after the other. Lines without anything in them are none.
pub struct Splitter<'t> {
    text: &'t str,
    at: usize,
    delimiter: u8,
    /// Whether no quotation mark stood where this delimiter makes no sense of it.
    pub clean: bool,
}

impl<'t> Splitter<'t> {
    /// From a byte on.
    pub fn new(text: &'t str, at: usize, delimiter: u8) -> Splitter<'t> {
        Splitter {
            text,
            at,
            delimiter,
            clean: true,
        }
    }

    /// Puts the cells of the next record behind those that were found.
    ///
    /// # Errors
    /// Where it has a quotation mark without an end.
    pub fn next(&mut self, cells: &mut Vec<Span>) -> Result<Option<()>, Unclosed> {
        let bytes = self.text.as_bytes();
        while matches!(bytes.get(self.at), Some(b'\r' | b'\n')) {
            self.at += 1;
        }
        if self.at >= bytes.len() {
            return Ok(None);
        }
        loop {
            let start = self.at;
            let end = self.end(start)?;
            cells.push(narrow(start)..narrow(end));
            self.at = end;
            match bytes.get(end) {
                Some(byte) if *byte == self.delimiter => self.at = end + 1,
                _ => return Ok(Some(())),
            }
        }
    }

    /// Where the cell that begins here ends.
    fn end(&mut self, start: usize) -> Result<usize, Unclosed> {
        let bytes = self.text.as_bytes();
        let quoted = bytes.get(start) == Some(&b'"');
        let from = if quoted { closed(bytes, start)? } else { start };
        let rest = bytes.get(from..).unwrap_or_default();
        let length = memchr3(self.delimiter, b'\n', b'\r', rest).unwrap_or(rest.len());
        let unquoted = rest.get(..length).unwrap_or_default();
        self.clean &= unquoted.is_empty() || !quoted && memchr(b'"', unquoted).is_none();
        Ok(from + length)
    }
}

/// What follows the quotation mark that closes the one here; two of them are one that is meant.
fn closed(bytes: &[u8], open: usize) -> Result<usize, Unclosed> {
    let mut at = open + 1;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        at += memchr(b'"', rest).ok_or(Unclosed(open))? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Ok(at);
        }
        at += 1;
    }
}

/// The text of a cell without its quotation marks. What stands behind the closing one belongs to it.
pub fn unquoted(cell: &str) -> Cow<'_, str> {
    let Some(inner) = cell.strip_prefix('"') else {
        return Cow::Borrowed(cell);
    };
    match inner.strip_suffix('"') {
        Some(plain) if !plain.contains('"') => Cow::Borrowed(plain),
        _ => {
            let end = closed(cell.as_bytes(), 0).unwrap_or(cell.len());
            let quoted = cell.get(1..end.saturating_sub(1)).unwrap_or_default();
            let behind = cell.get(end..).unwrap_or_default();
            Cow::Owned(quoted.replace("\"\"", "\"") + behind)
        }
    }
}

/// Texts are far shorter than this, see [`LIMIT`](super::LIMIT); decoding makes at most three bytes of one.
fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// The line, from 1, that a byte of a text is in. A line ends with LF, CR or both.
pub fn line_at(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    let ends = |(at, byte): (usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => before.get(at + 1) != Some(&b'\n') && text.as_bytes().get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    before.iter().enumerate().filter(|it| ends(*it)).count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(text: &str, delimiter: u8) -> Result<Vec<Vec<String>>, Unclosed> {
        let mut splitter = Splitter::new(text, 0, delimiter);
        let mut all = Vec::new();
        let mut cells = Vec::new();
        while splitter.next(&mut cells)?.is_some() {
            let texts = cells.drain(..).map(|span| {
                let span = span.start as usize..span.end as usize;
                unquoted(&text[span]).into_owned()
            });
            all.push(texts.collect());
        }
        Ok(all)
    }

    #[test]
    fn cells_are_what_rfc_4180_says() {
        for (text, cells) in [
            ("a,b\r\nc,d\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a,b", vec![vec!["a", "b"]]),
            ("a,\n,b\n", vec![vec!["a", ""], vec!["", "b"]]),
            ("\n\na\r\rb\n\n", vec![vec!["a"], vec!["b"]]),
            ("\"a,b\",\"c\nd\"\n", vec![vec!["a,b", "c\nd"]]),
            ("\"say \"\"no\"\"\",x", vec![vec!["say \"no\"", "x"]]),
            ("\"\",\"\"\"\"", vec![vec!["", "\""]]),
            ("5\" pipe,b", vec![vec!["5\" pipe", "b"]]),
            ("\"a\"b,c", vec![vec!["ab", "c"]]),
        ] {
            assert_eq!(split(text, b',').unwrap(), cells, "{text:?}");
        }
        assert_eq!(split("a\nb,\"c\nd\n", b','), Err(Unclosed(4)));
    }

    #[test]
    fn lines_end_with_either_or_both() {
        for (text, line) in [("a\nb", 2), ("a\rb", 2), ("a\r\nb", 2), ("a\r\n\r\rb", 4)] {
            assert_eq!(line_at(text, text.len() - 1), line, "{text:?}");
        }
        assert_eq!(line_at("a\r\nb", 2), 1);
    }

    proptest! {
        /// Whatever the text, the cells are those that the `csv` crate finds, unless a quotation mark stays open.
        #[test]
        fn cells_are_those_of_the_csv_crate(text in "([a-c;,\"\n\r é]|\"\"|\r\n){0,40}") {
            for delimiter in [b',', b';'] {
                let Ok(own) = split(&text, delimiter) else { continue };
                let mut reader = csv::ReaderBuilder::new();
                let reader = reader.has_headers(false).flexible(true).delimiter(delimiter);
                let records = reader.from_reader(text.as_bytes()).into_records();
                let theirs: Vec<Vec<String>> = records
                    .map(|record| record.unwrap().iter().map(str::to_owned).collect())
                    .collect();
                prop_assert_eq!(own, theirs);
            }
        }
    }
}
