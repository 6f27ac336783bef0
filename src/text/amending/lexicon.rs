//! The words of many wordings of one text: what a wording shares with the text is split only once.

use crate::text::{Vocabulary, Word, words};

/// A text with its words, and the vocabulary of everything that is compared with it.
pub(crate) struct Lexicon<'a> {
    pub(crate) vocabulary: Vocabulary,
    pub(crate) text: &'a str,
    pub(crate) words: Vec<Word>,
    /// Where each word begins, and where the text ends.
    starts: Vec<usize>,
}

impl<'a> Lexicon<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Lexicon::of_pieces(text, words(text))
    }

    /// A text that falls into these pieces and not into words.
    pub(crate) fn of_pieces<'p>(text: &'a str, pieces: impl IntoIterator<Item = &'p str>) -> Self {
        let mut vocabulary = Vocabulary::new();
        let mut starts = vec![0];
        let mut at = 0;
        let mut numbers = Vec::with_capacity(text.len() / 3);
        for word in pieces {
            at += word.len();
            starts.push(at);
            numbers.push(vocabulary.intern(word));
        }
        Lexicon {
            vocabulary,
            text,
            words: numbers,
            starts,
        }
    }

    /// The words of another wording, exactly as if it had been split alone.
    pub(crate) fn words(&mut self, text: &str) -> Vec<Word> {
        match self.spliced(text) {
            Some(words) => words,
            None => self.vocabulary.intern_text(text),
        }
    }

    /// Most wordings differ from the text in a few words: only those are split.
    fn spliced(&mut self, text: &str) -> Option<Vec<Word>> {
        let (old, new) = (self.text.as_bytes(), text.as_bytes());
        let head = (0..=shared_head(old, new)).rev().take(FAR);
        let head = head
            .into_iter()
            .find(|at| is_seam(old, *at) && is_seam(new, *at))
            .unwrap_or(0);
        let rest = old.get(head..)?.len().min(new.get(head..)?.len());
        let tail = shared_tail(old, new).min(rest);
        let back = |tail: &usize| {
            let (old_end, new_end) = (old.len() - tail, new.len() - tail);
            is_seam(old, old_end) && is_seam(new, new_end)
        };
        let tail = (0..=tail).rev().take(FAR).find(back).unwrap_or(0);
        let first = self.starts.binary_search(&head).ok()?;
        let last = self.starts.binary_search(&(old.len() - tail)).ok()?;
        let middle = text.get(head..text.len() - tail)?;
        let mut numbers = Vec::with_capacity(self.words.len() + 16);
        numbers.extend(self.words.get(..first)?);
        for word in words(middle) {
            numbers.push(self.vocabulary.intern(word));
        }
        numbers.extend(self.words.get(last..)?);
        Some(numbers)
    }
}

/// How far to look for a seam: further than any word is long.
const FAR: usize = 200;

/// Whether a text falls into words here whatever stands further away: before a plain word, after one space, after
/// a plain word. After a dot, what follows may decide whether the dot belongs to the word before.
fn is_seam(text: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(2) else {
        return false;
    };
    match text.get(before..at + 1) {
        Some([left, b' ', right]) => left.is_ascii_alphanumeric() && right.is_ascii_alphanumeric(),
        _ => false,
    }
}

fn shared_head(one: &[u8], two: &[u8]) -> usize {
    let blocks = one.chunks(32).zip(two.chunks(32));
    let whole = 32 * blocks.take_while(|(a, b)| a == b && a.len() == 32).count();
    let rest = one.iter().zip(two).skip(whole);
    whole + rest.take_while(|(a, b)| a == b).count()
}

fn shared_tail(one: &[u8], two: &[u8]) -> usize {
    let blocks = one.rchunks(32).zip(two.rchunks(32));
    let whole = 32 * blocks.take_while(|(a, b)| a == b && a.len() == 32).count();
    let rest = one.iter().rev().zip(two.iter().rev()).skip(whole);
    whole + rest.take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "([a-zé]{1,3} |art\\. |[0-9] |U\\.N\\. |l'|, |\\. |\n\n|\u{301}|\u{200d}|\r\n|  |’s |- ){0,30}";

    proptest! {
        #[test]
        fn a_wording_has_the_words_it_has_alone(
            text in TEXT, other in TEXT, from in 0usize..60, to in 0usize..60,
        ) {
            let place = |at: usize| {
                (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
            };
            let (from, to) = (place(from.min(to)), place(from.max(to)));
            let edited = format!("{}{other}{}", &text[..from], &text[to..]);
            for wording in [&edited, &other, &text] {
                let mut lexicon = Lexicon::of(&text);
                let words = lexicon.words(wording);
                let alone = lexicon.vocabulary.intern_text(wording);
                prop_assert_eq!(words, alone);
            }
        }
    }
}
