//! The rows that were refused, in a file beside the table: to be corrected there and taken in.

use super::table::Given;
use crate::export::import::Import;
use crate::export::{Cell, Sheet, Style, sheet};
use crate::i18n::{Catalogue, Message};
use crate::store::outside;

/// Writes them, and says where. The rest is recorded by then: what goes wrong here is said, and fails nothing.
pub fn write(given: &Given, import: &Import, words: &Catalogue) -> Option<Message> {
    let count = import.refused().count();
    if count == 0 {
        return None;
    }
    let headers = given.table.headers();
    let more = [
        "import-refused-line",
        "import-refused-column",
        "import-refused-header",
        "import-refused-reason",
    ];
    let more = more.map(|id| words.word(id));
    let rows = import.refused().map(|(row, fault)| {
        let cells = (0..headers.len()).map(|at| Cell::from(given.table.cell(row.row, at)));
        let place = [fault.place.line, fault.place.column].map(|it| Cell::from(it.to_string()));
        let why = [fault.header.clone(), words.say(&fault.reason)].map(Cell::from);
        cells.chain(place).chain(why).collect()
    });
    let refused = Sheet {
        rows: rows.collect(),
        header: headers.iter().chain(&more).map(String::as_str).collect(),
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
