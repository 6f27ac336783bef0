//! Where a cursor can stand in a text and how it moves, as byte offsets. A cursor never stands inside a grapheme
//! cluster; an offset that does is taken back to the cluster's beginning, one beyond the text to its end.

use std::ops::Range;

use crate::text::{cluster_indices, clusters, last_cluster, words};

/// The place at or before an offset where a cursor can stand.
pub fn clamp(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    // Between two plain letters one can always stand; no need to divide all that stands before them.
    let around = text.as_bytes().get(at.saturating_sub(1)..=at);
    if let Some([before, after]) = around
        && before.is_ascii()
        && after.is_ascii()
        && (*before, *after) != (b'\r', b'\n')
    {
        return at;
    }
    starts(text)
        .take_while(|start| *start <= at)
        .last()
        .unwrap_or(0)
}

/// One grapheme cluster on.
pub fn next(text: &str, at: usize) -> usize {
    let at = clamp(text, at);
    let rest = text.get(at..).unwrap_or("");
    at + clusters(rest).next().map_or(0, str::len)
}

/// One grapheme cluster back.
pub fn previous(text: &str, at: usize) -> usize {
    let at = clamp(text, at);
    let before = text.get(..at).unwrap_or("");
    at - last_cluster(before).len()
}

/// The beginning of this word, or of the one before.
pub fn word_left(text: &str, at: usize) -> usize {
    let before = |word: &Range<usize>| word.start < at;
    word_ranges(text)
        .take_while(before)
        .last()
        .map_or(0, |word| word.start)
}

/// The end of this word, or of the next.
pub fn word_right(text: &str, at: usize) -> usize {
    word_ranges(text)
        .find(|word| word.end > at)
        .map_or(text.len(), |word| word.end)
}

/// The token that a place lies in: the word, the run of spaces or the punctuation mark.
pub fn word_at(text: &str, at: usize) -> Range<usize> {
    token_ranges(text)
        .find(|token| token.end > at)
        .unwrap_or(text.len()..text.len())
}

fn starts(text: &str) -> impl Iterator<Item = usize> {
    cluster_indices(text).map(|(start, _)| start)
}

fn token_ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    words(text).scan(0, |at, word| {
        let start = *at;
        *at += word.len();
        Some(start..*at)
    })
}

fn word_ranges(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_word = |word: &Range<usize>| {
        text.get(word.clone())
            .is_some_and(|word| word.chars().any(char::is_alphanumeric))
    };
    token_ranges(text).filter(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn moves_by_cluster() {
        let text = "e\u{301}👩‍👧කා.";
        assert_eq!(next(text, 0), 3);
        assert_eq!(next(text, 3), 14);
        assert_eq!(next(text, 5), 14);
        assert_eq!(previous(text, 14), 3);
        assert_eq!(previous(text, 0), 0);
        assert_eq!(next(text, 999), text.len());
    }

    #[test]
    fn moves_by_word() {
        let text = "Extend community-based care.";
        assert_eq!(word_right(text, 0), 6);
        assert_eq!(word_right(text, 6), 22);
        assert_eq!(word_right(text, 27), text.len());
        assert_eq!(word_left(text, text.len()), 23);
        assert_eq!(word_left(text, 10), 7);
        assert_eq!(word_left(text, 7), 0);
        assert_eq!(word_at(text, 9), 7..22);
    }

    proptest! {
        #[test]
        fn a_place_is_taken_back_to_the_cluster_it_lies_in(text in "[ab\r\n\u{301}👩\u{200d}]{0,12}", at in 0..40_usize) {
            let expected = starts(&text).chain([text.len()]).take_while(|start| *start <= at).last();
            prop_assert_eq!(clamp(&text, at), expected.unwrap_or(0));
        }

        #[test]
        fn there_and_back(text in any::<String>(), at in 0..40_usize) {
            let at = clamp(&text, at);
            let on = next(&text, at);
            prop_assert!(on > at || at == text.len());
            prop_assert_eq!(clamp(&text, on), on);
            if on > at {
                prop_assert_eq!(previous(&text, on), at);
            }
            prop_assert!(word_left(&text, at) <= at && word_right(&text, at) >= at);
        }
    }
}
