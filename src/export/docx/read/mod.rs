//! What a Word file says: its words in order, who inserted and who deleted them, and the comments on them.
//!
//! Written for files that others made, with whatever program and whatever intent: nothing is followed out of the file,
//! nothing is read twice, and what it may cost is limited before it is spent.

mod body;
mod draft;
mod elements;
mod fields;
mod hands;
#[cfg(test)]
mod odd_tests;
mod package;
mod properties;
mod refused;
mod relations;
mod signs;
mod styles;
mod tables;
#[cfg(test)]
mod tests;
mod word;
mod xml;

pub use package::LIMIT;
pub use refused::Refused;
pub use word::{Cell, Comment, Hand, Kind, Paragraph, Span, Unread, Word};

use package::Package;
use relations::Relations;
use styles::Styles;

/// Reads a Word file.
///
/// # Errors
/// Why it cannot be read, or is not: see [`Refused`].
pub fn read(bytes: &[u8]) -> Result<Word, Refused> {
    let mut package = Package::open(bytes)?;
    relations::kinds(&mut package)?;
    let root = Relations::of(&mut package, "")?;
    let document = root.part("officeDocument").ok_or(Refused::NotWord)?;
    let beside = Relations::of(&mut package, &document)?;
    beside.safe()?;
    let styles = match beside.part("styles") {
        Some(part) => Styles::read(package.text(&part)?.as_deref())?,
        None => Styles::default(),
    };
    let text = package.text(&document)?.ok_or(Refused::NotWord)?;
    let mut told = body::read(&text, &styles, body::Part::Document)?;
    drop(text);
    let comments = match beside.part("comments") {
        Some(part) => package.text(&part)?,
        None => None,
    };
    let comments = match comments {
        Some(text) => body::read(&text, &styles, body::Part::Comments)?.comments,
        None => Vec::new(),
    };
    told.comments = comments;
    told.properties = match root.part("custom-properties") {
        Some(part) => properties::read(package.text(&part)?.as_deref())?,
        None => Vec::new(),
    };
    told.unread.headers = beside.count(&["header", "footer"]);
    told.unread.outside = beside.outside();
    Ok(told)
}
