//! In which direction a document and its paragraphs run.

use crate::text::runs_from_the_right;

/// Languages that are written from right to left.
const FROM_THE_RIGHT: [&str; 11] = [
    "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
];

/// Whether a language is written from right to left, by its tag.
pub fn is_from_the_right(tag: &str) -> bool {
    let first = tag.split('-').next().unwrap_or_default();
    let mut known = FROM_THE_RIGHT.iter();
    known.any(|one| first.eq_ignore_ascii_case(one))
}

/// Whether a paragraph of a text in this language runs from right to left: the text does, or its first strong character.
pub fn runs_right(tag: &str, paragraph: &str) -> bool {
    is_from_the_right(tag) || runs_from_the_right(paragraph)
}
