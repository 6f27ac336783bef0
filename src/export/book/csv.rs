//! A workbook as tables of text, one a sheet.

use super::sheet::{Cell, Sheet};
use super::source::Book;
use crate::export::{self, Style};
use crate::plan::Decimal;
use crate::text::Shown;
use std::borrow::Cow;
use std::collections::HashSet;

/// The file of each sheet: its name and its text.
pub fn files(book: &Book, style: Style) -> Vec<(String, String)> {
    let mut taken = HashSet::new();
    let files = book.sheets.iter().map(|sheet| {
        let mut name = sheet.id.clone();
        let mut count = 1;
        // Not every file system tells small letters and capitals apart.
        while !taken.insert(name.to_ascii_lowercase()) {
            count += 1;
            name = format!("{}-{count}", sheet.id);
        }
        (format!("{name}.csv"), text(sheet, style))
    });
    files.collect()
}

fn text(sheet: &Sheet, style: Style) -> String {
    let heads: Vec<Shown<'_>> = sheet
        .heads
        .iter()
        .map(|it| Shown::line(it.as_str()))
        .collect();
    let rows = sheet.rows.iter().chain(&sheet.totals);
    let table = export::Sheet {
        header: heads.iter().map(Shown::as_str).collect(),
        rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
    };
    export::sheet(&table, style)
}

fn cell(cell: &Cell) -> export::Cell<'_> {
    let number = |plain: &str| plain.parse::<Decimal>().ok();
    match cell {
        Cell::Empty => export::Cell::None,
        Cell::Text(text) => Shown::prose(text.as_str()).into_string().into(),
        Cell::Number(of) | Cell::Sum(_, of) => match number(&of.plain) {
            Some(number) => export::Cell::Number(Cow::Owned(number)),
            None => of.plain.as_str().into(),
        },
        Cell::Year(year) => (*year).into(),
        Cell::Date(date) => date.to_string().into(),
    }
}
