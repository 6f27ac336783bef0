//! A table: a header and rows of cells, each of which knows where it stands in the file.

use super::split::{Span, Splitter, Unclosed, line_at, unquoted};
use super::{Answers, bytes, delimiter};
use crate::export::{Delimiter, Halt, Refusal};
use std::ops::Range;

/// The most rows a table may have.
pub const RECORDS: usize = 100_000;
/// The most columns.
const COLUMNS: usize = 200;

/// Where a cell begins in the file: line and column in characters, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The line; a cell may have several.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A table as it was read. Cells are kept as places in the text: most are looked at once.
#[derive(Clone, Debug)]
pub struct Table {
    text: String,
    delimiter: Delimiter,
    cells: Vec<Span>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    cells: Range<usize>,
    line: usize,
}

impl Table {
    /// The table that a file's bytes are.
    ///
    /// # Errors
    /// Where something has to be answered first, or it is no table.
    pub fn read(bytes: &[u8], answers: &Answers) -> Result<Table, Halt> {
        let text = bytes::decode(bytes, answers.encoding)?;
        let (delimiter, start) = delimiter::find(&text, answers.delimiter)?;
        Table::split(text, start, delimiter)
    }

    fn split(text: String, start: usize, delimiter: Delimiter) -> Result<Table, Halt> {
        let mut splitter = Splitter::new(&text, start, delimiter.sign());
        let (mut cells, mut rows): (Vec<Span>, Vec<Row>) = (Vec::new(), Vec::new());
        let (mut line, mut counted) = (1, 0);
        loop {
            let first = cells.len();
            match splitter.next(&mut cells) {
                Ok(None) => break,
                Ok(Some(())) => {}
                Err(Unclosed(at)) => {
                    let line = line_at(&text, at);
                    return Err(Refusal::Unclosed { line }.into());
                }
            }
            let own = cells.get(first..).unwrap_or_default();
            let blank = |span: &Span| unquoted(piece(&text, span)).trim().is_empty();
            // What is left of rows that were emptied in a spreadsheet.
            if own.iter().all(blank) {
                cells.truncate(first);
                continue;
            }
            if own.len() > COLUMNS {
                return Err(Refusal::TooWide { most: COLUMNS }.into());
            }
            if rows.len() > RECORDS {
                return Err(Refusal::TooMany { most: RECORDS }.into());
            }
            let at = own.first().map_or(0, |span| span.start as usize);
            line += line_at(text.get(counted..).unwrap_or_default(), at - counted) - 1;
            counted = at;
            let cells = first..cells.len();
            rows.push(Row { cells, line });
        }
        if rows.len() < 2 {
            return Err(Refusal::Empty.into());
        }
        Ok(Table {
            text,
            delimiter,
            cells,
            rows,
        })
    }

    /// What stands between its cells.
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// The headers, without blanks around them.
    pub fn headers(&self) -> Vec<String> {
        let spans = self.spans(0);
        let texts = spans.iter().map(|span| self.text_of(span));
        texts.map(|text| text.trim().to_owned()).collect()
    }

    /// How many rows there are below the header. They are counted from 1.
    pub fn rows(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }

    /// How many cells a row has.
    pub fn width(&self, row: usize) -> usize {
        self.spans(row).len()
    }

    /// The text of a cell; empty where there is none. An apostrophe that keeps a spreadsheet from taking the cell for a
    /// formula is none of its text.
    pub fn cell(&self, row: usize, column: usize) -> String {
        let span = self.spans(row).get(column);
        span.map(|span| self.text_of(span)).unwrap_or_default()
    }

    /// The line that a row begins on.
    pub fn line(&self, row: usize) -> usize {
        self.rows.get(row).map_or(0, |row| row.line)
    }

    /// Where a cell begins; of one that is missing, where its row does.
    pub fn place(&self, row: usize, column: usize) -> Place {
        let line = self.line(row);
        let spans = self.spans(row);
        let (Some(first), Some(span)) = (spans.first(), spans.get(column)) else {
            return Place { line, column: 1 };
        };
        let range = first.start as usize..span.start as usize;
        let before = self.text.get(range).unwrap_or_default();
        let last = before.rsplit(['\n', '\r']).next().unwrap_or_default();
        Place {
            line: line + line_at(before, before.len()) - 1,
            column: last.chars().count() + 1,
        }
    }

    fn spans(&self, row: usize) -> &[Span] {
        let row = self.rows.get(row);
        row.and_then(|row| self.cells.get(row.cells.clone()))
            .unwrap_or_default()
    }

    fn text_of(&self, span: &Span) -> String {
        let text = unquoted(piece(&self.text, span));
        unguarded(&text).to_owned()
    }
}

fn piece<'t>(text: &'t str, span: &Span) -> &'t str {
    let range = span.start as usize..span.end as usize;
    text.get(range).unwrap_or_default()
}

/// A cell's text without the apostrophe before what a spreadsheet would compute, see [`Sheet`](crate::export::Sheet).
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// Whether a spreadsheet would take a text, whatever apostrophes it begins with, for more than text.
pub fn is_formula(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(text: &str) -> Table {
        Table::read(text.as_bytes(), &Answers::default()).unwrap()
    }

    #[test]
    fn every_cell_knows_where_it_stands() {
        let table =
            table("name;note;members\r\nYeelen;\"two\r\nlines\";383\r\n\r\n;;\r\n Ségou ; x;\r\n");
        assert_eq!(table.headers(), ["name", "note", "members"]);
        assert_eq!(table.rows(), 2);
        assert_eq!(table.cell(1, 1), "two\r\nlines");
        let place = |line, column| Place { line, column };
        assert_eq!(table.place(1, 1), place(2, 8));
        assert_eq!(table.place(1, 2), place(3, 8));
        assert_eq!(table.cell(2, 0), " Ségou ");
        assert_eq!((table.line(2), table.place(2, 2)), (6, place(6, 12)));
        assert_eq!((table.cell(2, 9).as_str(), table.width(2)), ("", 3));
        assert_eq!(table.delimiter(), Delimiter::Semicolon);
    }

    #[test]
    fn what_guards_a_formula_is_no_text() {
        let table = table("a,b\n'=1+1,'-5\n'tis,''@x\n");
        assert_eq!([table.cell(1, 0), table.cell(1, 1)], ["=1+1", "-5"]);
        assert_eq!([table.cell(2, 0), table.cell(2, 1)], ["'tis", "'@x"]);
    }

    #[test]
    fn a_table_has_its_limits() {
        let refused = |text: String| match Table::read(text.as_bytes(), &Answers::default()) {
            Err(Halt::Refuse(refusal)) => refusal,
            other => panic!("{other:?}"),
        };
        let wide = |count: usize| vec!["a"; count].join(",") + "\n";
        assert_eq!(refused(wide(201).repeat(2)), Refusal::TooWide { most: 200 });
        assert_eq!(table(&wide(200).repeat(2)).headers().len(), 200);
        let many = "a,b\n".repeat(RECORDS + 1);
        assert_eq!(table(&many).rows(), RECORDS);
        assert_eq!(refused(many + "a,b\n"), Refusal::TooMany { most: RECORDS });
        for empty in ["", "\n\n", "a,b\n", "a,b\n,\n"] {
            assert_eq!(refused(empty.to_owned()), Refusal::Empty, "{empty:?}");
        }
        let late = "a,b\n".repeat(30) + "x,\"y\n";
        assert_eq!(refused(late), Refusal::Unclosed { line: 31 });
    }

    proptest! {
        /// Whatever the bytes, there is an end to it, and every cell can be asked for.
        #[test]
        fn any_bytes_come_to_an_end(
            bytes in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..300),
                "([a-c;,\t|\"\n\r é]|\"\"|sep=|\r\n|1[.,]2){0,60}".prop_map(String::into_bytes),
            ],
            encoding in proptest::option::of(prop_oneof![Just("latin1"), Just("utf-16le"), Just("shift_jis")]),
            sign in proptest::option::of(prop_oneof![Just(";"), Just("tab")]),
        ) {
            let answers = Answers {
                encoding: encoding.and_then(super::super::Encoded::of),
                delimiter: sign.and_then(Delimiter::of),
                ..Answers::default()
            };
            if let Ok(table) = Table::read(&bytes, &answers) {
                let mut before = Place { line: 0, column: 0 };
                for row in 0..=table.rows() {
                    for column in 0..table.width(row) {
                        let place = table.place(row, column);
                        prop_assert!(place > before, "{:?} after {:?}", place, before);
                        before = place;
                        table.cell(row, column);
                    }
                }
            }
        }
    }
}
