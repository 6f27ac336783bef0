//! The names by which paragraphs of a document are found again: which field of which clause they are, and the how many-th of
//! it. Word takes no more than forty characters, and no hyphen.

use crate::plan::{ClauseId, Field};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};

/// What every such name begins with.
const PLACE: &str = "_pl_";

/// What the names of paragraphs before the first clause begin with, and those after the last.
pub const FRONT: &str = "_pl_front";
pub const END: &str = "_pl_end";

/// Six bytes of the sum of a clause's id are as good as the id: ids may be longer than a name.
const BYTES: usize = 6;

/// The most letters of a field's name.
const FIELD: usize = 12;

/// Gives the names.
#[derive(Default)]
pub struct Places {
    counts: FxHashMap<String, usize>,
    /// The last clause, and what stands for it: its paragraphs follow each other.
    last: Option<(ClauseId, String)>,
}

impl Places {
    /// The name of the next paragraph of this field.
    pub fn next(&mut self, clause: &ClauseId, field: &Field) -> String {
        if self.last.as_ref().is_none_or(|(last, _)| last != clause) {
            self.last = Some((clause.clone(), digits(clause)));
        }
        let digits = self.last.as_ref().map_or("", |(_, digits)| digits.as_str());
        let stem = named(digits, field);
        let count = self.counts.entry(stem.clone()).or_default();
        *count += 1;
        format!("{stem}_{count}")
    }
}

/// The beginning of the names of a field's paragraphs.
pub fn stem(clause: &ClauseId, field: &Field) -> String {
    named(&digits(clause), field)
}

/// What stands for a clause.
fn digits(clause: &ClauseId) -> String {
    let sum = Sha256::digest(clause.as_str());
    let first = sum.iter().take(BYTES);
    first.map(|byte| format!("{byte:02x}")).collect()
}

fn named(digits: &str, field: &Field) -> String {
    let letters = field.key().chars().filter(char::is_ascii_alphanumeric);
    let field: String = letters.take(FIELD).collect();
    format!("{PLACE}{digits}_{field}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_and_no_two_are_the_same() {
        let id: ClauseId = "compulsory-health-insurance".parse().unwrap();
        let mut places = Places::default();
        let field = Field::Other("a-key-that-nobody-knows".to_owned());
        let names = [places.next(&id, &field), places.next(&id, &field)];
        assert_ne!(names[0], names[1]);
        let other: ClauseId = "another".parse().unwrap();
        let between = places.next(&other, &field);
        assert_eq!(between, format!("{}_1", stem(&other, &field)));
        assert_eq!(places.next(&id, &field), format!("{}_3", stem(&id, &field)));
        for name in names {
            assert!(name.len() <= 40 && !name.contains('-'), "{name}");
            assert!(name.starts_with("_pl_"));
        }
    }
}
