//! The word code of a text: twelve words to be read aloud, so that a room knows that all hold the same words.
//!
//! They say the first 128 bits of a digest and four bits that are worked out from them: fifteen of sixteen words that
//! were misheard are told at once, whatever the text is. The lists are public and fixed; a list of its own has each of
//! the four languages, and all others share the English one.

use super::Digest;
use crate::i18n::Language;
use crate::text::fold;
use bip39::Mnemonic;

/// How many words a code has.
pub const WORDS: usize = 12;

/// How many words of the list are offered for one that is not in it.
const OFFERED: usize = 3;

/// The words of a digest.
pub fn words(digest: Digest, language: Language) -> Vec<&'static str> {
    // Sixteen bytes always make a code.
    let code = Mnemonic::from_entropy_in(list(language), &digest.first_half());
    code.map(|code| code.words().collect()).unwrap_or_default()
}

/// A word that was heard, with its place, counted from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its place.
    pub place: usize,
    /// As it was given. Not safe to display raw.
    pub heard: String,
    /// Words that are meant instead: ours at this place, or those of the list that come nearest.
    pub instead: Vec<&'static str>,
}

/// What the words that were heard come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// They are the code.
    Same,
    /// There are so many of them, and not twelve.
    Count(usize),
    /// These are not in the list.
    Unknown(Vec<Word>),
    /// They are no code of any text: at least one was misheard. Those that differ from ours.
    Misheard(Vec<Word>),
    /// They are the code of another text. The words that differ from ours.
    Other(Vec<Word>),
}

/// Compares words that were heard with the code of a digest. Case, accents, numbers between them and the signs around
/// them play no part.
pub fn compare(heard: &str, digest: Digest, language: Language) -> Heard {
    let list = list(language);
    let heard: Vec<&str> = divided(heard).collect();
    let known = |word: &str| {
        let folded = fold(word);
        let mut all = list.word_list().iter().copied();
        all.find(|listed| fold(listed) == folded)
    };
    let found: Vec<Option<&'static str>> = heard.iter().map(|word| known(word)).collect();
    let places = || (1..).zip(&heard).zip(&found);
    let unknown = places().filter(|(_, found)| found.is_none());
    let unknown: Vec<Word> = unknown
        .map(|((place, word), _)| Word {
            place,
            heard: (*word).to_owned(),
            instead: nearest(word, list),
        })
        .collect();
    if !unknown.is_empty() {
        return Heard::Unknown(unknown);
    }
    if heard.len() != WORDS {
        return Heard::Count(heard.len());
    }
    let ours = words(digest, language);
    let differ = places()
        .zip(ours)
        .filter(|((_, found), our)| **found != Some(*our))
        .map(|(((place, word), _), our)| Word {
            place,
            heard: (*word).to_owned(),
            instead: vec![our],
        });
    let differ: Vec<Word> = differ.collect();
    let said: Vec<&str> = found.into_iter().flatten().collect();
    match (
        differ.is_empty(),
        Mnemonic::parse_in_normalized(list, &said.join(" ")),
    ) {
        (true, _) => Heard::Same,
        (false, Ok(_)) => Heard::Other(differ),
        (false, Err(_)) => Heard::Misheard(differ),
    }
}

fn list(language: Language) -> bip39::Language {
    match language {
        Language::English => bip39::Language::English,
        Language::French => bip39::Language::French,
        Language::Spanish => bip39::Language::Spanish,
        Language::Portuguese => bip39::Language::Portuguese,
    }
}

/// The words of a line. What holds no letter, such as a number before each, is none.
fn divided(line: &str) -> impl Iterator<Item = &str> {
    // Accents may come as characters of their own, which are part of the word.
    let apart = |c: char| !c.is_alphabetic() && !('\u{300}'..='\u{36f}').contains(&c);
    line.split(apart)
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// The words of a list that are written most like this one.
fn nearest(word: &str, list: bip39::Language) -> Vec<&'static str> {
    let folded = fold(word);
    let far = |listed: &&'static str| strsim::damerau_levenshtein(&fold(listed), &folded);
    let mut all: Vec<&'static str> = list.word_list().to_vec();
    all.sort_by_cached_key(far);
    let best = all.first().map(far).unwrap_or_default();
    // What is as far as another word is long resembles nothing.
    let close = all
        .into_iter()
        .take_while(|listed| far(listed) <= best + 1 && far(listed) <= 3);
    close.take(OFFERED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::scene::{Scene, clause_id};
    use proptest::prelude::*;
    use std::collections::HashSet;
    use strum::IntoEnumIterator;

    fn digest(text: &str) -> Digest {
        Scene::of(&[("a", text)]).digest("a")
    }

    #[test]
    fn every_list_can_be_told_without_accents() {
        for language in Language::iter() {
            let folded: HashSet<String> = list(language)
                .word_list()
                .iter()
                .map(|it| fold(it))
                .collect();
            assert_eq!(folded.len(), 2048, "{language:?}");
        }
    }

    #[test]
    fn a_code_is_the_public_one_of_its_bits() {
        // The published vector for sixteen bytes of 0x7f.
        let bytes = [0x7f; 16];
        let code = Mnemonic::from_entropy_in(bip39::Language::English, &bytes).unwrap();
        assert_eq!(
            code.words().collect::<Vec<_>>().join(" "),
            "legal winner thank year wave sausage worth useful legal winner thank yellow"
        );
        let all: HashSet<Vec<&str>> = Language::iter().map(|it| words(digest("x"), it)).collect();
        assert_eq!(all.len(), 4);
        assert!(all.iter().all(|code| code.len() == WORDS));
    }

    #[test]
    fn words_are_taken_as_they_are_typed() {
        for language in Language::iter() {
            let ours = words(digest("x"), language);
            let numbered = (1..)
                .zip(&ours)
                .map(|(at, word)| format!("{at}. {},", word.to_uppercase()));
            let typed = numbered.collect::<Vec<_>>().join("  ");
            assert_eq!(compare(&typed, digest("x"), language), Heard::Same);
            let bare = ours
                .iter()
                .map(|it| fold(it))
                .collect::<Vec<_>>()
                .join("\n");
            assert_eq!(compare(&bare, digest("x"), language), Heard::Same);
            assert!(matches!(
                compare(&bare, digest("y"), language),
                Heard::Other(_)
            ));
        }
    }

    #[test]
    fn a_word_of_no_list_is_named_with_the_nearest() {
        let mut ours = words(digest("x"), Language::English);
        ours[2] = "legla";
        let Heard::Unknown(found) = compare(&ours.join(" "), digest("x"), Language::English) else {
            panic!("it is in no list");
        };
        assert_eq!((found[0].place, found[0].instead[0]), (3, "legal"));
        assert_eq!(
            compare("legal winner", digest("x"), Language::English),
            Heard::Count(2)
        );
        assert_eq!(compare("", digest("x"), Language::English), Heard::Count(0));
    }

    #[test]
    fn texts_together_are_told_whatever_their_order() {
        let (a, b) = (digest("One."), digest("Two."));
        let of = |list: &[(&str, Digest)]| {
            let list: Vec<_> = list.iter().map(|(id, it)| (clause_id(id), *it)).collect();
            Digest::of_texts("p", &list)
        };
        assert_eq!(of(&[("x", a), ("y", b)]), of(&[("y", b), ("x", a)]));
        assert_ne!(of(&[("x", a), ("y", b)]), of(&[("x", b), ("y", a)]));
        assert_ne!(of(&[("x", a)]), of(&[("x", a), ("y", b)]));
    }

    proptest! {
        #[test]
        fn one_other_word_is_never_the_same(at in 0..WORDS, other in 0..2048_usize) {
            let ours = words(digest("x"), Language::French);
            let other = list(Language::French).word_list()[other];
            let mut typed = ours.clone();
            typed[at] = other;
            match compare(&typed.join(" "), digest("x"), Language::French) {
                Heard::Same => prop_assert_eq!(other, ours[at]),
                Heard::Other(words) | Heard::Misheard(words) => {
                    prop_assert_eq!(words.len(), 1);
                    prop_assert_eq!((words[0].place, words[0].instead[0]), (at + 1, ours[at]));
                }
                found => prop_assert!(false, "{:?}", found),
            }
        }

        #[test]
        fn whatever_is_typed_is_answered(typed in ".{0,80}") {
            let answer = compare(&typed, digest("x"), Language::Spanish);
            prop_assert_ne!(answer, Heard::Same);
        }
    }
}
