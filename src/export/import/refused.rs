//! The rows that were refused, as a table of their own: to be corrected there and taken in.

use super::headers::before_report;
use super::outcome::Import;
use crate::export::{Cell, Sheet, Style, Table, sheet};
use crate::i18n::Catalogue;

/// What is said of each refused row, behind its cells.
const REPORT: [&str; 4] = [
    "import-refused-line",
    "import-refused-column",
    "import-refused-header",
    "import-refused-reason",
];

/// The refused rows of a table with where and why, as CSV; nothing where none is.
pub fn refused(table: &Table, import: &Import, words: &Catalogue) -> Option<String> {
    import.refused().next()?;
    let mut headers = table.headers();
    let whole = headers.len();
    // Rows that were refused before bring the report of that time along.
    headers.truncate(before_report(&headers));
    let own = headers.len();
    let widest = import.refused().map(|(row, _)| table.width(row.row));
    // What a row has more than the header stands before the report, below no header: nothing of it is lost.
    let more = widest.max().unwrap_or(0).saturating_sub(whole);
    headers.resize(own + more, String::new());
    let report = REPORT.map(|id| words.word(id));
    let rows = import.refused().map(|(row, fault)| {
        let at = (0..own).chain(whole..whole + more);
        let cells = at.map(|at| Cell::from(table.cell(row.row, at)));
        let place = [fault.place.line, fault.place.column].map(|it| Cell::from(it.to_string()));
        let why = [fault.header.clone(), words.say(&fault.reason)].map(Cell::from);
        cells.chain(place).chain(why).collect()
    });
    let refused = Sheet {
        rows: rows.collect(),
        header: headers.iter().chain(&report).map(String::as_str).collect(),
    };
    Some(sheet(&refused, Style::Plain))
}
