//! The rows that were refused, in a file beside the table: to be corrected there and taken in.

use super::table::Given;
use crate::export::import::{Import, before_report};
use crate::export::{Cell, Sheet, Style, sheet};
use crate::i18n::{Catalogue, Message};
use crate::store::outside;

/// Writes them, and says where. The rest is recorded by then: what goes wrong here is said, and fails nothing.
pub fn write(given: &Given, import: &Import, words: &Catalogue) -> Option<Message> {
    let count = import.refused().count();
    if count == 0 {
        return None;
    }
    let mut headers = given.table.headers();
    // Rows that were refused before bring the report of that time along.
    headers.truncate(before_report(&headers));
    let own = headers.len();
    let whole = given.table.headers().len();
    let widest = import.refused().map(|(row, _)| given.table.width(row.row));
    // What a row has more than the header stands before the report, below no header: nothing of it is lost.
    let more = widest.max().unwrap_or(0).saturating_sub(whole);
    headers.resize(own + more, String::new());
    let report = [
        "import-refused-line",
        "import-refused-column",
        "import-refused-header",
        "import-refused-reason",
    ];
    let report = report.map(|id| words.word(id));
    let rows = import.refused().map(|(row, fault)| {
        let at = (0..own).chain(whole..whole + more);
        let cells = at.map(|at| Cell::from(given.table.cell(row.row, at)));
        let place = [fault.place.line, fault.place.column].map(|it| Cell::from(it.to_string()));
        let why = [fault.header.clone(), words.say(&fault.reason)].map(Cell::from);
        cells.chain(place).chain(why).collect()
    });
    let refused = Sheet {
        rows: rows.collect(),
        header: headers.iter().chain(&report).map(String::as_str).collect(),
    };
    let written = outside::beside(&given.path, "refused", &sheet(&refused, Style::Plain));
    Some(match written {
        Ok(path) => Message::new("import-refused-in")
            .with("count", count)
            .with("path", path.display().to_string()),
        Err(error) => Message::new("import-refused-lost")
            .with("count", count)
            .with("why", error.message()),
    })
}
