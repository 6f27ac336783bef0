//! Where sentences begin and end.

use std::ops::Range;

use super::{Class, Vocabulary, Word};

/// The sentences of a stretch of text, without the spaces and line ends around them. A paragraph without a full
/// stop, like a heading or an item of a list, is a sentence; marks that close a quotation belong to it.
pub fn sentences(
    vocabulary: &Vocabulary,
    text: &[Word],
    within: Range<usize>,
) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut open: Option<Range<usize>> = None;
    let mut stopped = false;
    let start = within.start;
    for (at, word) in (start..).zip(text.get(within).unwrap_or_default()) {
        let class = vocabulary.class(*word);
        match class {
            Class::Break => sentences.extend(open.take()),
            Class::Space => {
                if stopped {
                    sentences.extend(open.take());
                }
            }
            Class::Content | Class::Function if stopped => {
                sentences.extend(open.take());
                open = Some(at..at + 1);
            }
            _ => match &mut open {
                Some(range) => range.end = at + 1,
                None => open = Some(at..at + 1),
            },
        }
        stopped = class == Class::Stop || (stopped && class == Class::Punctuation);
    }
    sentences.extend(open);
    sentences
}

/// The words and marks of a stretch of text: what makes two stretches the same, however their lines are broken.
pub(crate) fn solids(vocabulary: &Vocabulary, text: &[Word], range: Range<usize>) -> Vec<Word> {
    let words = text.get(range).unwrap_or_default().iter().copied();
    words
        .filter(|word| !matches!(vocabulary.class(*word), Class::Space | Class::Break))
        .collect()
}

/// How many words of a stretch of text carry meaning.
pub(crate) fn content(vocabulary: &Vocabulary, text: &[Word], range: Range<usize>) -> usize {
    let words = text.get(range).unwrap_or_default().iter();
    words
        .filter(|word| vocabulary.class(**word) == Class::Content)
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_and_line_ends() {
        let mut vocabulary = Vocabulary::new();
        let text = "One.  Two, e.g. this!\n\n- an item\n“Three.” Four... 五。六";
        let words = vocabulary.intern_text(text);
        let found = sentences(&vocabulary, &words, 0..words.len());
        let found: Vec<String> = found
            .into_iter()
            .map(|range| vocabulary.join(&words[range]))
            .collect();
        assert_eq!(
            found,
            [
                "One.",
                "Two, e.g. this!",
                "- an item",
                "“Three.”",
                "Four...",
                "五。",
                "六"
            ]
        );
    }
}
