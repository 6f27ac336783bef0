//! A table that is taken in, on the command line and on the screen: what is recorded of it, and the rows that are handed back.

use crate::export::import::{Import, Kind, put, slug};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::store::{Taking, outside};
use sha2::{Digest, Sha256};
use std::path::Path;

/// What a file held: two are the same where this is.
pub fn digest(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is recorded of a table, of a plan as it stands. Nothing of it is new where no file changes.
pub fn taking(
    plan: &Plan,
    import: &Import,
    (path, bytes): (&Path, &[u8]),
    kept: Option<String>,
) -> Taking {
    let mut after = plan.clone();
    let paths = put(&mut after, import);
    let kept = kept.unwrap_or_else(|| kept_as(path));
    Taking {
        after,
        paths,
        mapping: (kept, import.mapping.clone()),
        file: (file_name(path), digest(bytes)),
    }
}

/// The change in plain words.
pub fn subject(import: &Import, taking: &Taking) -> Message {
    let counts = import.counts();
    let subject = Message::new(match import.kind {
        Kind::Schemes => "import-subject-schemes",
        Kind::Figures => "import-subject-figures",
        Kind::Coverage => "import-subject-coverage",
    });
    subject
        .with("file", taking.file.0.as_str())
        .with("new", counts.new)
        .with("changed", counts.changed)
}

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

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// Under which name it is kept how a table was read: that of its file.
fn kept_as(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    slug(&stem).unwrap_or_else(|| "table".to_owned())
}
