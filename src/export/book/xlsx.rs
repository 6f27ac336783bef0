//! A workbook as a spreadsheet program opens it: Office Open XML. The same book gives the same bytes.

use super::sheet::{Cell, Over, Sheet};
use super::source::Book;
use crate::text::Shown;
use jiff::civil::{Date, date};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, IgnoreError,
    Workbook, Worksheet, XlsxError,
};
use std::collections::HashSet;
use unicode_segmentation::UnicodeSegmentation;

/// The most that a cell holds, in units of UTF-16.
const LONGEST: usize = 32_767;

/// What stands at the end of a text that was cut.
const CUT: &str = " […]";

/// The most characters of the name of a sheet.
const NAME: usize = 31;

/// The widest a column is set, in characters.
const WIDEST: usize = 60;

/// Before this day spreadsheets count days in two ways, since one of them had a leap year too many.
const FIRST_DAY: Date = date(1900, 3, 1);

/// The workbook in bytes.
///
/// # Errors
/// Where a sheet has more rows or columns than spreadsheets have.
pub fn write(book: &Book) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let time = ExcelDateTime::from_timestamp(book.time.unwrap_or_default())
        .or_else(|_| ExcelDateTime::from_timestamp(0))?;
    let properties = DocProperties::new().set_title(fitting(&book.title, 255));
    workbook.set_properties(&properties.set_creation_datetime(&time));
    let looks = Looks::new();
    let mut taken = HashSet::new();
    for sheet in &book.sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(name(&sheet.name, &mut taken))?;
        worksheet.set_right_to_left(book.right);
        fill(worksheet, sheet, &looks)?;
    }
    workbook.save_to_buffer()
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    date: Format,
    year: Format,
    strong: Format,
}

impl Looks {
    fn new() -> Looks {
        let top = Format::new().set_align(FormatAlign::Top);
        Looks {
            head: top
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_border_bottom(FormatBorder::Thin),
            text: top.clone().set_text_wrap(),
            date: top.clone().set_num_format("yyyy-mm-dd"),
            year: top.clone().set_num_format("0"),
            strong: top.set_bold(),
        }
    }

    fn number(&self, places: usize, strong: bool) -> Format {
        let behind = "0".repeat(places.min(9));
        let format = match places {
            0 => "#,##0".to_owned(),
            _ => format!("#,##0.{behind}"),
        };
        let look = Format::new()
            .set_align(FormatAlign::Top)
            .set_num_format(format);
        match strong {
            true => look.set_bold(),
            false => look,
        }
    }
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet, looks: &Looks) -> Result<(), XlsxError> {
    for (at, head) in sheet.heads.iter().enumerate() {
        worksheet.write_string_with_format(0, column(at)?, fitting(head, LONGEST), &looks.head)?;
    }
    let all = sheet.rows.iter().chain(&sheet.totals);
    for (at, cells) in all.enumerate() {
        let strong = at >= sheet.rows.len();
        for (across, cell) in cells.iter().enumerate() {
            let place = (row(at + 1)?, column(across)?);
            let cell = Placed {
                cell,
                at,
                across,
                strong,
            };
            put(worksheet, place, &cell, sheet, looks)?;
        }
    }
    worksheet.set_freeze_panes(1, 0)?;
    let last = sheet.heads.len().saturating_sub(1);
    if !sheet.rows.is_empty() {
        worksheet.autofilter(0, 0, row(sheet.rows.len())?, column(last)?)?;
    }
    // Numbers of clauses and years of heads are texts, and no mistake that wants a mark in its corner.
    let bottom = row(sheet.rows.len() + sheet.totals.len())?;
    let no_mistake = IgnoreError::NumberStoredAsText;
    worksheet.ignore_error_range(0, 0, bottom, column(last)?, no_mistake)?;
    for (at, wide) in widths(sheet).into_iter().enumerate() {
        worksheet.set_column_width(column(at)?, wide)?;
    }
    worksheet.set_landscape().set_paper_size(9);
    worksheet.set_print_fit_to_pages(1, 0);
    worksheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// A cell and where it stands.
struct Placed<'c> {
    cell: &'c Cell,
    at: usize,
    across: usize,
    strong: bool,
}

fn put(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    placed: &Placed<'_>,
    sheet: &Sheet,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let text_look = match placed.strong {
        true => &looks.strong,
        false => &looks.text,
    };
    let text = |worksheet: &mut Worksheet, text: &str| -> Result<(), XlsxError> {
        let text = fitting(text, LONGEST);
        worksheet.write_string_with_format(row, column, text, text_look)?;
        Ok(())
    };
    match placed.cell {
        Cell::Empty => {}
        Cell::Text(words) => text(worksheet, words)?,
        Cell::Year(year) if year.unsigned_abs() < 1_000_000 => {
            let year = f64::from(i32::try_from(*year).unwrap_or_default());
            worksheet.write_number_with_format(row, column, year, &looks.year)?;
        }
        Cell::Year(year) => text(worksheet, &year.to_string())?,
        Cell::Date(day) => match of_calendar(*day) {
            Some(day) => {
                worksheet.write_datetime_with_format(row, column, &day, &looks.date)?;
            }
            None => text(worksheet, &day.to_string())?,
        },
        Cell::Number(number) | Cell::Sum(_, number) => {
            let Some(value) = number.of_cell() else {
                return text(worksheet, &number.full);
            };
            let look = looks.number(number.places, placed.strong);
            match placed.cell {
                Cell::Sum(over, _) if adds_up(sheet, over, placed) => {
                    let formula =
                        Formula::new(formula(sheet, over, placed)).set_result(&number.full);
                    worksheet.write_formula_with_format(row, column, formula, &look)?;
                }
                _ => {
                    worksheet.write_number_with_format(row, column, value, &look)?;
                }
            }
        }
    }
    Ok(())
}

/// A day that spreadsheets have.
fn of_calendar(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let [month, of_month] = [day.month(), day.day()].map(u8::try_from);
    let made = ExcelDateTime::from_ymd(year, month.ok()?, of_month.ok()?);
    made.ok().filter(|_| day >= FIRST_DAY)
}

/// Whether a program that adds these cells up comes to the same: what is written as text counts for nothing there.
fn adds_up(sheet: &Sheet, over: &Over, placed: &Placed<'_>) -> bool {
    let (rows, columns) = match over {
        Over::Rows => (0..sheet.rows.len(), placed.across..placed.across + 1),
        Over::Columns(columns) => (placed.at..placed.at + 1, columns.clone()),
        Over::Block(columns) => (0..sheet.rows.len(), columns.clone()),
    };
    let rows = sheet.rows.get(rows).unwrap_or_default();
    let mut cells = rows
        .iter()
        .flat_map(|row| row.get(columns.clone()).unwrap_or_default());
    !cells.any(|cell| match cell {
        Cell::Number(number) | Cell::Sum(_, number) => number.of_cell().is_none(),
        _ => false,
    })
}

fn formula(sheet: &Sheet, over: &Over, placed: &Placed<'_>) -> String {
    let last = sheet.rows.len() + 1;
    let own = placed.at + 2;
    let (from, to) = match over {
        Over::Rows => ((placed.across, 2), (placed.across, last)),
        Over::Columns(columns) => ((columns.start, own), (columns.end.saturating_sub(1), own)),
        Over::Block(columns) => ((columns.start, 2), (columns.end.saturating_sub(1), last)),
    };
    let cell = |(column, row): (usize, usize)| {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        format!(
            "{}{row}",
            rust_xlsxwriter::utility::column_number_to_name(column)
        )
    };
    format!("=SUM({}:{})", cell(from), cell(to))
}

fn row(at: usize) -> Result<u32, XlsxError> {
    u32::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

fn column(at: usize) -> Result<u16, XlsxError> {
    u16::try_from(at).map_err(|_| XlsxError::RowColumnLimitError)
}

/// A text as it can be seen, and no longer than a cell can be; one that is cut says so.
fn fitting(text: &str, longest: usize) -> String {
    let shown = Shown::prose(text).into_string();
    let units = |text: &str| text.encode_utf16().count();
    if units(&shown) <= longest {
        return shown;
    }
    let mut left = longest.saturating_sub(units(CUT));
    let mut cut = String::new();
    for cluster in shown.graphemes(true) {
        match left.checked_sub(units(cluster)) {
            Some(rest) => left = rest,
            None => break,
        }
        cut.push_str(cluster);
    }
    cut + CUT
}

/// A name that a sheet can have and no other has.
fn name(wanted: &str, taken: &mut HashSet<String>) -> String {
    const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
    let clean = Shown::line(wanted).into_string();
    let clean = clean.replace(FORBIDDEN, "-").replace('\'', "’");
    let clean = clean.trim();
    let short = |text: &str, most: usize| -> String {
        let mut units = 0;
        let fits = |c: &char| {
            units += c.len_utf16();
            units <= most
        };
        text.chars().take_while(fits).collect()
    };
    let mut name = short(clean, NAME);
    let mut count = 1;
    while name.is_empty() || !taken.insert(name.to_lowercase()) {
        count += 1;
        let end = format!(" {count}");
        name = short(clean, NAME - end.len()).trim_end().to_owned() + &end;
    }
    name
}

/// How wide each column is: as its words want it, within reason.
fn widths(sheet: &Sheet) -> Vec<f64> {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max();
    let wide = |cell: &Cell| match cell {
        Cell::Empty => 0,
        Cell::Text(text) => longest(text).unwrap_or_default(),
        Cell::Year(_) => 6,
        Cell::Date(_) => 10,
        // With groups of three figures and the places behind the point.
        Cell::Number(number) | Cell::Sum(_, number) => {
            let whole = number.full.split('.').next().unwrap_or_default().len();
            whole + whole / 3 + number.places + 2
        }
    };
    let columns = sheet.heads.iter().enumerate().map(|(at, head)| {
        let words = head.split_whitespace().map(|word| word.chars().count());
        let head = words.max().unwrap_or_default();
        let all = sheet.rows.iter().chain(&sheet.totals);
        let cells = all.filter_map(|row| row.get(at)).map(wide).max();
        let chars = cells.unwrap_or_default().max(head).clamp(6, WIDEST) + 2;
        f64::from(u16::try_from(chars).unwrap_or(10))
    });
    columns.collect()
}
