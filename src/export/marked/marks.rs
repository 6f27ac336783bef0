//! Words between marks that say what became of them and under whose letter.

use crate::export::document::{By, Change, Revision};

/// What stands before and after words.
pub fn sides(hands: &[By], revision: Option<Revision>) -> (String, &'static str) {
    let Some(own) = revision else {
        return (String::new(), "");
    };
    let letter = hands.get(own.by).map_or('?', By::letter);
    match own.kind {
        Change::Inserted => (format!("{{+{letter}:"), "+}"),
        Change::Deleted => (format!("[-{letter}:"), "-]"),
    }
}

/// Whether two runs stand between the same marks.
pub fn alike(hands: &[By], a: Option<Revision>, b: Option<Revision>) -> bool {
    let told = |own: Revision| (own.kind, hands.get(own.by).map(By::letter));
    a.map(told) == b.map(told)
}
