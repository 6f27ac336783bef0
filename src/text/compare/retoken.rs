//! The words of a text of which most words are known already, from the version before.

use super::ends::{common_end, common_start};
use crate::text::{Vocabulary, Word};

/// The words of `new`, given those of `old`: only what lies between a common beginning and a common end, both
/// cut before a space, is split anew. Splitting looks past a space only behind a mark that may belong to its word.
pub fn words_after(
    vocabulary: &mut Vocabulary,
    old: &str,
    old_words: &[Word],
    new: &str,
) -> Vec<Word> {
    let (old_bytes, new_bytes) = (old.as_bytes(), new.as_bytes());
    let shortest = old_bytes.len().min(new_bytes.len());
    let head = common_start(old_bytes, new_bytes);
    let tail = common_end(old_bytes, new_bytes).min(shortest - head);
    let (front, front_bytes) = cut(vocabulary, old_words.iter(), head);
    let rest = old_words.get(front..).unwrap_or_default();
    let (back, back_bytes) = cut_back(vocabulary, rest, tail);
    let Some(middle) = new.get(front_bytes..new.len() - back_bytes) else {
        return vocabulary.intern_text(new);
    };
    let middle = vocabulary.intern_text(middle);
    let mut words = Vec::with_capacity(front + middle.len() + back);
    words.extend(old_words.get(..front).unwrap_or_default());
    words.extend(middle);
    words.extend(rest.get(rest.len() - back..).unwrap_or_default());
    words
}

/// How many words, and bytes, lie before the last cut within the first `limit` bytes.
fn cut<'a>(
    vocabulary: &Vocabulary,
    words: impl Iterator<Item = &'a Word>,
    limit: usize,
) -> (usize, usize) {
    let (mut best, mut bytes, mut word_before) = ((0, 0), 0, false);
    for (count, word) in words.enumerate() {
        let text = vocabulary.text(*word).as_bytes();
        let space = text.first() == Some(&b' ');
        // The space itself must be common, too.
        if bytes >= limit {
            break;
        }
        if space && word_before {
            best = (count, bytes);
        }
        word_before = text.last().is_some_and(ends_alone);
        bytes += text.len();
    }
    best
}

/// The same from the end.
fn cut_back(vocabulary: &Vocabulary, words: &[Word], limit: usize) -> (usize, usize) {
    let (mut best, mut bytes, mut after) = ((0, 0), 0, None::<(usize, usize)>);
    for (count, word) in words.iter().rev().enumerate() {
        let text = vocabulary.text(*word).as_bytes();
        // The letter before the space must be common, too.
        if let Some(cut) = after.take()
            && bytes < limit
            && text.last().is_some_and(ends_alone)
        {
            best = cut;
        }
        bytes += text.len();
        if bytes > limit {
            break;
        }
        if text.first() == Some(&b' ') {
            after = Some((count + 1, bytes));
        }
    }
    best
}

/// Whether a word that ends so is the same whatever follows the space behind it, or its end. A cut lies between a plain
/// letter, digit or mark and a space; anything else may reach across, and of the marks those of `workers'` and `art. 5`.
fn ends_alone(last: &u8) -> bool {
    last.is_ascii_graphic() && !matches!(last, b'\'' | b'.')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn is_what_splitting_the_whole_text_gives(
            old in "((The |State|shall | |-|é|s' |art\\. |'|\\. |5|2\\.5 |1 000|,|\\. |\n\n|\n|ça |\u{301}|ක්‍ර |🇲🇱|e\\.g\\. ){0,16})",
            at in any::<(usize, usize)>(),
            new in "(( |a|s|'|-|\u{301}|1|\\.|\n){0,3})",
        ) {
            let mut vocabulary = Vocabulary::new();
            let words = vocabulary.intern_text(&old);
            let places: Vec<usize> = (0..=old.len()).filter(|at| old.is_char_boundary(*at)).collect();
            let (a, b) = (places[at.0 % places.len()], places[at.1 % places.len()]);
            let edited = format!("{}{new}{}", &old[..a.min(b)], &old[a.max(b)..]);
            let whole = vocabulary.intern_text(&edited);
            prop_assert_eq!(words_after(&mut vocabulary, &old, &words, &edited), whole);
        }
    }
}
