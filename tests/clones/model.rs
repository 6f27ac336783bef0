//! What must hold, in as few words as possible.

use std::collections::{BTreeMap, BTreeSet};

/// Numbers that look like chance and are the same for the same seed (SplitMix64).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// One of so many.
    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(count.max(1)).unwrap()).unwrap()
    }

    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let at = self.below(of.len());
        of.get(at)
    }

    /// Whether something happens that does so many times of a hundred.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }
}

pub const PARTIES: [&str; 4] = ["government", "employers", "workers", "civil-society"];

/// An act that was acknowledged.
pub struct Acknowledged {
    /// In which copy.
    pub copy: usize,
    /// Its commit.
    pub commit: String,
    /// What it did, for whoever reads of a failure.
    pub what: String,
    /// The text that it left in a clause, where it wrote one.
    pub wrote: Option<(String, String)>,
}

/// The content of a clause that a position may have been taken on: its title and its text.
pub type Content = (String, String);

#[derive(Default)]
pub struct Model {
    words: usize,
    /// Whose each word is.
    pub owners: BTreeMap<String, &'static str>,
    pub acknowledged: Vec<Acknowledged>,
    /// What each party's positions were taken on, by party and clause.
    pub taken: BTreeMap<(&'static str, String), BTreeSet<Content>>,
}

impl Model {
    /// A word that nobody wrote before, of this party.
    pub fn word(&mut self, party: &'static str) -> String {
        self.words += 1;
        let word = format!("w{}x", self.words);
        self.owners.insert(word.clone(), party);
        word
    }

    /// A text that somebody of this party makes of another: a few words put in, struck or put in the place of others.
    pub fn edited(&mut self, chance: &mut Chance, text: &str, party: &'static str) -> String {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        for _ in 0..=chance.below(3) {
            let at = chance.below(words.len() + 1);
            match chance.below(4) {
                0 if words.len() > 3 && at < words.len() => {
                    words.remove(at);
                }
                1 if at < words.len() => words[at] = self.word(party),
                _ => words.insert(at, self.word(party)),
            }
        }
        words.join(" ")
    }
}
