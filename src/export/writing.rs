//! A table on its way out, as other programs read it.

use super::reading::{Sign, is_formula};
use crate::plan::Decimal;
use std::borrow::Cow;

/// For whom a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// RFC 4180: commas between cells, a point in numbers.
    Plain,
    /// What a spreadsheet opens by a double click where people write their numbers like this: it does not ask how a file is
    /// written, and where commas are usual in numbers takes 22.5 for the 22nd of May.
    Excel(Sign),
}

/// A cell of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell<'c> {
    /// Words, or a word.
    Text(Cow<'c, str>),
    /// A number; one that was rounded is rounded already.
    Number(Cow<'c, Decimal>),
    /// A year or a count.
    Whole(i64),
    /// Not established, or nothing to say.
    None,
}

/// A header and rows. Cells of text that a spreadsheet would compute get an apostrophe: what somebody wrote in a survey must
/// not be carried out by whoever opens it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet<'c> {
    /// The names of the columns.
    pub header: Vec<&'c str>,
    /// The rows, each as wide as the header.
    pub rows: Vec<Vec<Cell<'c>>>,
}

impl<'c> From<&'c str> for Cell<'c> {
    fn from(text: &'c str) -> Self {
        Cell::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Cell<'_> {
    fn from(text: String) -> Self {
        Cell::Text(Cow::Owned(text))
    }
}

impl<'c> From<&'c Decimal> for Cell<'c> {
    fn from(number: &'c Decimal) -> Self {
        Cell::Number(Cow::Borrowed(number))
    }
}

impl From<i64> for Cell<'_> {
    fn from(number: i64) -> Self {
        Cell::Whole(number)
    }
}

impl<'c, T: Into<Cell<'c>>> From<Option<T>> for Cell<'c> {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Cell::None, T::into)
    }
}

/// A table as text, its lines ended by CR and LF.
pub fn sheet(table: &Sheet<'_>, style: Style) -> String {
    let mut writer = csv::WriterBuilder::new();
    writer.flexible(true).terminator(csv::Terminator::CRLF);
    if let Style::Excel(_) = style {
        writer.delimiter(b';');
    }
    let mut writer = writer.from_writer(Vec::new());
    let header = table.header.iter().map(|name| guarded(name));
    let mut records: Vec<Vec<Cow<'_, str>>> = vec![header.collect()];
    let rows = table.rows.iter();
    records.extend(rows.map(|row| row.iter().map(|cell| written(cell, style)).collect()));
    for record in &records {
        // Nothing that is written into memory fails.
        let _ = writer.write_record(record.iter().map(|cell| cell.as_bytes()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    match style {
        Style::Plain => text,
        Style::Excel(_) => format!("\u{feff}{text}"),
    }
}

fn written<'c>(cell: &'c Cell<'_>, style: Style) -> Cow<'c, str> {
    match (cell, style) {
        (Cell::Text(text), _) => guarded(text),
        (Cell::Whole(number), _) => Cow::Owned(number.to_string()),
        (Cell::Number(number), Style::Excel(Sign::Comma)) => {
            Cow::Owned(number.to_string().replace('.', ","))
        }
        (Cell::Number(number), _) => Cow::Owned(number.to_string()),
        (Cell::None, _) => Cow::Borrowed(""),
    }
}

/// A text behind an apostrophe where a spreadsheet would take it for a formula. One that begins with an apostrophe before
/// such a sign gets one more, so that reading, which takes one away, hands back what was written.
fn guarded(text: &str) -> Cow<'_, str> {
    if is_formula(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Answers, Delimiter, Table, number};
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_table_is_written_for_programs_and_for_spreadsheets() {
        let amount = decimal("22.50");
        let table = Sheet {
            header: vec!["name", "members", "contribution", "year"],
            rows: vec![
                vec![
                    "Mutuelle \"Yeelen\", Ségou".into(),
                    Cell::None,
                    (&amount).into(),
                    2004.into(),
                ],
                vec![
                    "=HYPERLINK(1)".into(),
                    Cell::Whole(-3),
                    Cell::None,
                    "2004/05".into(),
                ],
            ],
        };
        assert_eq!(
            sheet(&table, Style::Plain),
            "name,members,contribution,year\r\n\"Mutuelle \"\"Yeelen\"\", Ségou\",,22.50,2004\r\n'=HYPERLINK(1),-3,,2004/05\r\n"
        );
        assert_eq!(
            sheet(&table, Style::Excel(Sign::Comma)),
            "\u{feff}name;members;contribution;year\r\n\"Mutuelle \"\"Yeelen\"\", Ségou\";;22,50;2004\r\n'=HYPERLINK(1);-3;;2004/05\r\n"
        );
        assert!(sheet(&table, Style::Excel(Sign::Point)).contains(";;22.50;2004"));
    }

    #[test]
    fn no_cell_of_text_is_a_formula() {
        for text in ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "a=1", "'tis", "1-2", "é"] {
            assert_eq!(guarded(text), text);
        }
    }

    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-cé=+@'\"\n\r\t;,| -]{0,6}",
            proptest::collection::vec(any::<char>(), 0..5).prop_map(|it| it.into_iter().collect()),
        ]
        .prop_filter("a zero ends a text for many programs", |it: &String| {
            !it.contains('\0')
        })
    }

    proptest! {
        /// Whatever a table holds, what was written is what is read.
        #[test]
        fn every_table_reads_back(
            rows in (2_usize..5).prop_flat_map(|width| proptest::collection::vec(proptest::collection::vec(text(), width), 1..30)),
            excel in any::<bool>(),
        ) {
            let width = rows[0].len();
            let full = |row: &Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
            let rows: Vec<Vec<String>> = rows.into_iter().filter(full).collect();
            prop_assume!(!rows.is_empty());
            let names = ["name", "place", "note", "source"];
            let table = Sheet {
                header: names[..width].to_vec(),
                rows: rows.iter().map(|row| row.iter().map(|cell| cell.as_str().into()).collect()).collect(),
            };
            let style = if excel { Style::Excel(Sign::Comma) } else { Style::Plain };
            let read = Table::read(sheet(&table, style).as_bytes(), &Answers::default()).unwrap();
            prop_assert_eq!(read.headers(), &names[..width]);
            prop_assert_eq!(read.delimiter(), if excel { Delimiter::Semicolon } else { Delimiter::Comma });
            let back: Vec<Vec<String>> = (1..=read.rows())
                .map(|row| (0..read.width(row)).map(|column| read.cell(row, column)).collect())
                .collect();
            prop_assert_eq!(back, rows);
        }

        #[test]
        fn every_number_reads_back(whole in -999_999_i64..999_999, fraction in "[0-9]{0,9}", excel in any::<bool>()) {
            let text = if fraction.is_empty() { whole.to_string() } else { format!("{whole}.{fraction}") };
            let written = decimal(&text);
            let sign = if excel { Sign::Comma } else { Sign::Point };
            let table = Sheet { header: vec!["a", "b"], rows: vec![vec![(&written).into(), Cell::None]] };
            let style = if excel { Style::Excel(sign) } else { Style::Plain };
            let read = Table::read(sheet(&table, style).as_bytes(), &Answers::default()).unwrap();
            prop_assert_eq!(number(&read.cell(1, 0), sign), Ok(written));
        }
    }
}
