//! Words as numbers, so that texts are compared without looking at letters again.

use std::hash::Hasher;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHasher};

use super::words;

/// A token interned in a [`Vocabulary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word(pub u32);

/// What a token is to someone who marks up a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A run of spaces within a line.
    Space,
    /// A run of line ends.
    Break,
    /// A punctuation mark.
    Punctuation,
    /// A punctuation mark that ends a sentence.
    Stop,
    /// A word that carries little on its own: article, preposition, conjunction.
    Function,
    /// Any other word.
    Content,
}

/// A token, what it is, and a number that its letters alone make.
type Entry = (Arc<str>, Class, u64);

/// The distinct tokens of many texts.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    numbers: FxHashMap<Arc<str>, Word>,
    entries: Vec<Entry>,
}

impl Vocabulary {
    /// An empty vocabulary.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of one token.
    pub fn intern(&mut self, token: &str) -> Word {
        if let Some(word) = self.numbers.get(token) {
            return *word;
        }
        // More than 2^32 distinct words do not fit into memory.
        let word = Word(u32::try_from(self.entries.len()).unwrap_or(u32::MAX));
        let token: Arc<str> = token.into();
        let mut sum = FxHasher::default();
        sum.write(token.as_bytes());
        let entry = (Arc::clone(&token), classify(&token), sum.finish());
        self.entries.push(entry);
        self.numbers.insert(token, word);
        word
    }

    /// The tokens of a text, as [`words`] splits it.
    pub fn intern_text(&mut self, text: &str) -> Vec<Word> {
        let mut numbers = Vec::with_capacity(text.len() / 3);
        numbers.extend(words(text).map(|token| self.intern(token)));
        numbers
    }

    /// The token's text; empty for a word of another vocabulary.
    pub fn text(&self, word: Word) -> &str {
        self.entries
            .get(word.0 as usize)
            .map_or("", |(text, ..)| text)
    }

    /// The token's class.
    pub fn class(&self, word: Word) -> Class {
        self.entries
            .get(word.0 as usize)
            .map_or(Class::Content, |(_, class, _)| *class)
    }

    /// A number that another vocabulary gives to the same token as well; few tokens share one.
    pub(crate) fn sum(&self, word: Word) -> u64 {
        self.entries
            .get(word.0 as usize)
            .map_or(0, |(_, _, sum)| *sum)
    }

    /// Tokens put together again.
    pub fn join(&self, words: &[Word]) -> String {
        words.iter().map(|word| self.text(*word)).collect()
    }
}

fn classify(token: &str) -> Class {
    if token.starts_with('\n') || token.starts_with("\r\n") {
        return Class::Break;
    }
    if token.chars().all(char::is_whitespace) {
        return Class::Space;
    }
    if matches!(token, "." | "!" | "?" | "…" | "।" | "؟" | "。") {
        return Class::Stop;
    }
    if token.chars().all(is_punctuation) {
        return Class::Punctuation;
    }
    let folded = token.to_lowercase().replace('\u{2019}', "'");
    if FUNCTION_WORDS.binary_search(&folded.as_str()).is_ok() {
        Class::Function
    } else {
        Class::Content
    }
}

fn is_punctuation(c: char) -> bool {
    let mark =
        c.is_ascii() || matches!(c, '\u{a0}'..='\u{bf}' | '\u{2010}'..='\u{205e}' | '،' | '؛');
    mark && !c.is_alphanumeric()
}

/// Of English, French, Spanish and Portuguese together. Negations and modal verbs (shall, may, must) are not
/// here: in a negotiated text they carry the meaning. Sorted, for the search.
const FUNCTION_WORDS: &[&str] = &[
    "a", "al", "an", "and", "ao", "aos", "as", "at", "au", "aux", "avec", "by", "ce", "ces",
    "cette", "com", "como", "con", "d'", "da", "dans", "das", "de", "del", "des", "do", "dos",
    "du", "e", "el", "em", "en", "es", "et", "for", "from", "il", "in", "is", "it", "its", "l'",
    "la", "las", "le", "les", "leur", "leurs", "lo", "los", "na", "nas", "no", "nos", "o", "of",
    "on", "or", "os", "ou", "par", "para", "pela", "pelo", "por", "pour", "qu'", "que", "qui",
    "s'", "se", "ses", "son", "su", "sur", "sus", "that", "the", "their", "this", "to", "u", "um",
    "uma", "un", "una", "une", "which", "with", "y", "à",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_sorted() {
        assert!(FUNCTION_WORDS.is_sorted());
    }

    #[test]
    fn the_same_token_has_the_same_number() {
        let mut vocabulary = Vocabulary::new();
        let text = "The State and the State.\n\nÉtat";
        let words = vocabulary.intern_text(text);
        assert_eq!(words[2], words[8]);
        assert_ne!(words[0], words[6]);
        assert_eq!(vocabulary.join(&words), text);
    }

    #[test]
    fn classes_are_those_of_an_editor() {
        let mut vocabulary = Vocabulary::new();
        for (token, class) in [
            (" \u{a0}", Class::Space),
            ("\n\n", Class::Break),
            (",", Class::Punctuation),
            ("«", Class::Punctuation),
            (".", Class::Stop),
            ("The", Class::Function),
            ("l’", Class::Function),
            ("shall", Class::Content),
            ("not", Class::Content),
            ("5%", Class::Content),
            ("🎉", Class::Content),
        ] {
            let word = vocabulary.intern(token);
            assert_eq!(vocabulary.class(word), class, "{token}");
        }
    }
}
