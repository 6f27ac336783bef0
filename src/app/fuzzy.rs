//! Which entries of a list match what was typed, best first.

use crate::text::fold;
use memchr::memmem::Finder;
use nucleo_matcher::pattern::{Atom, AtomKind, CaseMatching, Normalization};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use std::cmp::Reverse;

/// The indices of the entries that match, best first; all in their order where nothing was typed.
pub fn rank<'a>(typed: &str, entries: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let Some(mut search) = Search::of(typed) else {
        return (0..entries.count()).collect();
    };
    let scored = entries.enumerate().filter_map(|(place, entry)| {
        let score = search.name(&Prepared::from(entry))?;
        Some((score, place))
    });
    best_first(scored.collect())
}

/// The places of what was found, the best first; of equals the first.
pub fn best_first(mut found: Vec<(u32, usize)>) -> Vec<usize> {
    found.sort_by_key(|(score, place)| (Reverse(*score), *place));
    found.into_iter().map(|(_, place)| place).collect()
}

/// A text that is looked through again and again: folded once, which takes longer than looking through it.
#[derive(Clone, Debug, Default)]
pub struct Prepared(String);

impl From<&str> for Prepared {
    fn from(text: &str) -> Prepared {
        Prepared(fold(text))
    }
}

/// What was typed, to be looked for in many texts, all of its words in any order. Accents and case do not matter, and no
/// sign has a meaning of its own: people type what they see.
pub struct Search {
    /// Each word as it stands, and with its letters apart.
    words: Vec<(Finder<'static>, Atom)>,
    /// All that was typed, where that is several words.
    phrase: Option<Finder<'static>>,
    matcher: Matcher,
    buffer: Vec<char>,
}

/// What stands there as it was typed comes before whatever only has the same letters in the same order.
const STANDS: u32 = 1000;
/// And it comes earlier at the beginning of a word, and at the end of one.
const EDGE: u32 = 100;

impl Search {
    /// Nothing where nothing was typed.
    pub fn of(typed: &str) -> Option<Search> {
        let typed = fold(typed.trim());
        let finder = |text: &str| Finder::new(text).into_owned();
        let apart = |word| {
            let (case, accents) = (CaseMatching::Respect, Normalization::Never);
            Atom::new(word, case, accents, AtomKind::Fuzzy, false)
        };
        let words: Vec<_> = typed.split_whitespace().collect();
        (!typed.is_empty()).then(|| Search {
            phrase: (words.len() > 1).then(|| finder(&typed)),
            words: words.iter().map(|it| (finder(it), apart(it))).collect(),
            matcher: Matcher::new(Config::DEFAULT),
            buffer: Vec::new(),
        })
    }

    /// How well a name matches, in which the letters of a word may lie apart.
    pub fn name(&mut self, name: &Prepared) -> Option<u32> {
        let mut score = self.phrase.as_ref().map_or(0, |phrase| {
            let found = stands(phrase, &name.0);
            found.unwrap_or_default()
        });
        for (word, letters) in &self.words {
            score += match stands(word, &name.0) {
                Some(found) => found,
                None => {
                    let name = Utf32Str::new(&name.0, &mut self.buffer);
                    u32::from(letters.score(name, &mut self.matcher)?)
                }
            };
        }
        Some(score)
    }

    /// How well a text matches that is long enough to hold any letters somewhere: each word that was typed must stand
    /// in it.
    pub fn words(&self, text: &Prepared) -> Option<u32> {
        self.words
            .iter()
            .map(|(word, _)| stands(word, &text.0))
            .sum()
    }
}

/// How well a word is placed where it stands first; nothing where it does not.
fn stands(word: &Finder<'_>, text: &str) -> Option<u32> {
    let at = word.find(text.as_bytes())?;
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + word.needle().len()..);
    let after = after.and_then(|text| text.chars().next());
    let edges = [before, after].map(|c| !c.is_some_and(char::is_alphanumeric));
    let edges = edges.into_iter().filter(|edge| *edge).count();
    Some(STANDS + EDGE * u32::try_from(edges).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        let entries = ["Undo", "Société civile", "Search"];
        assert_eq!(rank("societe", entries.into_iter()), [1]);
        assert_eq!(rank("", entries.into_iter()), [0, 1, 2]);
        assert_eq!(rank("xyz", entries.into_iter()), [0usize; 0]);
    }

    #[test]
    fn what_stands_there_comes_before_what_has_the_same_letters() {
        let entries = ["Change 3 of 2003", "Second change 2", "Change 2"];
        assert_eq!(rank("change 2", entries.into_iter()), [1, 2, 0]);
        assert_eq!(rank("2 second", entries.into_iter()), [1]);
    }

    #[test]
    fn no_sign_that_is_typed_has_a_meaning_of_its_own() {
        let entries = ["What does it cost?", "Undo!"];
        assert_eq!(rank("!", entries.into_iter()), [1]);
        assert_eq!(rank("cost?", entries.into_iter()), [0]);
        assert_eq!(rank("^W", entries.into_iter()), [0usize; 0]);
    }

    #[test]
    fn a_long_text_matches_by_its_words_only() {
        let text = Prepared::from("Le taux est fixé par décret, après négociation.");
        let search = Search::of("décret negociation").unwrap();
        assert!(search.words(&text).is_some());
        let mut search = Search::of("ltxfp").unwrap();
        assert!(search.name(&text).is_some() && search.words(&text).is_none());
    }
}
