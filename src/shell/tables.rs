//! The rows that a table is handed back, on the command line and on the screen.

use crate::i18n::Message;
use crate::store::outside;
use std::path::Path;

/// Writes rows that were refused beside the table, and says where. The rest is recorded by then: what goes wrong here is said,
/// and fails nothing.
pub fn hand_back(path: &Path, count: usize, rows: &str) -> Message {
    match outside::beside(path, "refused", rows) {
        Ok(path) => Message::new("import-refused-in")
            .with("count", count)
            .with("path", path.display().to_string()),
        Err(error) => Message::new("import-refused-lost")
            .with("count", count)
            .with("why", error.message()),
    }
}
