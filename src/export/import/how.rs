//! How a table is read: as it is said now, else as the plan keeps it from a table with just these headers.

use super::column::Kind;
use super::mapping::Mapping;
use crate::export::{Answers, Halt, Table};

/// The table that bytes are, as this mapping reads it and what is said now.
///
/// # Errors
/// Where something has to be answered first, or it is no table.
pub fn table(bytes: &[u8], mapping: &Mapping, said: &Answers) -> Result<Table, Halt> {
    Table::read(bytes, &before(said, mapping, bytes))
}

/// The mapping among these that was made for a table with just the headers of this one, with its name.
///
/// # Errors
/// What no mapping can help is said at once.
pub fn kept_for(
    (bytes, said): (&[u8], &Answers),
    kind: Kind,
    kept: impl IntoIterator<Item = (String, Mapping)>,
) -> Result<Option<(String, Mapping)>, Halt> {
    let of_kind = |(_, mapping): &(String, Mapping)| mapping.kind == kind;
    for (name, mapping) in kept.into_iter().filter(of_kind) {
        match table(bytes, &mapping, said) {
            Ok(table) if mapping.fits(&table.headers()) => return Ok(Some((name, mapping))),
            Err(halt @ Halt::Refuse(_)) if mapping.answers == Answers::default() => {
                return Err(halt);
            }
            _ => {}
        }
    }
    Ok(None)
}

/// What is said now before the answers of a mapping. What the letters of one table were decides nothing of another that is in
/// UTF-8.
fn before(said: &Answers, mapping: &Mapping, bytes: &[u8]) -> Answers {
    let mut kept = mapping.answers.clone();
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        kept.encoding = None;
    }
    said.clone().or(&kept)
}
