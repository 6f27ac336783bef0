//! Schemes by their names: which have the same, and which differ by so little that one of the two may be a slip.

use super::column::Column;
use super::subject::Subject;
use crate::text;
use std::collections::{BTreeSet, HashMap};

/// Names this much alike are worth a look.
const ALIKE: f64 = 0.9;
/// Names shorter than this differ too much by a letter.
const SHORT: usize = 5;
/// Nobody slips in a name longer than this and looks at it; and without each of its letters it would fill the memory.
const LONG: usize = 200;

/// Where schemes stand in a list, by their names and by all that is left of a name without one of its letters. Ten thousand
/// names are never held against ten thousand others.
#[derive(Default)]
pub struct Names {
    same: HashMap<String, Vec<usize>>,
    near: HashMap<String, Vec<usize>>,
}

impl Names {
    /// Adds a name of a scheme: its own, or one that it comes to have.
    pub fn add(&mut self, at: usize, name: &str) {
        let name = folded(name);
        if self.same.get(&name).is_some_and(|all| all.contains(&at)) {
            return;
        }
        for key in keys(&name) {
            self.near.entry(key).or_default().push(at);
        }
        self.same.entry(name).or_default().push(at);
    }

    /// The schemes of this name that may be in this country.
    pub fn same(&self, name: &str, country: Option<&str>, all: &[Subject]) -> Vec<usize> {
        let found = self.same.get(&folded(name)).into_iter().flatten();
        found
            .copied()
            .filter(|at| may_be_in(all.get(*at), country))
            .collect()
    }

    /// A scheme of another name that may be the same one.
    pub fn near(&self, name: &str, country: Option<&str>, all: &[Subject]) -> Option<usize> {
        let name = folded(name);
        let keys = keys(&name).into_iter();
        let found = keys.filter_map(|key| self.near.get(&key)).flatten();
        let mut found: Vec<usize> = found.copied().collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().find(|at| {
            let other = all.get(*at).and_then(|one| one.text(Column::Name));
            let other = other.map(folded).unwrap_or_default();
            other != name && may_be_in(all.get(*at), country) && is_near(&name, &other)
        })
    }
}

/// Whether a scheme can be one in this country.
pub fn may_be_in(scheme: Option<&Subject>, country: Option<&str>) -> bool {
    let own = scheme.and_then(|scheme| scheme.text(Column::Country));
    own.is_none() || country.is_none() || own == country
}

/// Mutual 1 and Mutual 2 are two, and so are names of other words.
fn is_near(one: &str, other: &str) -> bool {
    let figures = |name: &str| {
        name.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    if figures(one) != figures(other) {
        return false;
    }
    sorted(one) == sorted(other) || strsim::jaro_winkler(one, other) >= ALIKE
}

/// A name as it is compared: letters and figures, words by single spaces.
fn folded(name: &str) -> String {
    let folded = text::fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    match words.is_empty() {
        true => folded,
        false => words.join(" "),
    }
}

fn sorted(name: &str) -> String {
    let mut words: Vec<&str> = name.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// The name, its words in order, and the name without each of its letters: two names that differ by one letter, left out, put
/// in, changed or swapped, have one of these in common.
fn keys(name: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::from([name.to_owned(), sorted(name)]);
    if (SHORT..=LONG).contains(&name.chars().count()) {
        for (at, c) in name.char_indices() {
            let (before, after) = (name.get(..at), name.get(at + c.len_utf8()..));
            keys.insert([before, after].into_iter().flatten().collect());
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::import::given::Value;

    fn scheme(name: &str, country: Option<&str>) -> Subject {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut scheme = Subject::default();
        scheme.facts.insert(Column::Name, text(name));
        if let Some(country) = country {
            scheme.facts.insert(Column::Country, text(country));
        }
        scheme
    }

    #[test]
    fn names_are_the_same_whatever_their_accents_and_marks() {
        let all = [
            scheme("Mutuelle « Yeelen »", Some("ML")),
            scheme("Wer Werlé", Some("SN")),
            scheme("Fandène", None),
        ];
        let mut names = Names::default();
        for (at, one) in all.iter().enumerate() {
            names.add(at, one.text(Column::Name).unwrap());
        }
        assert_eq!(names.same("MUTUELLE YEELEN", Some("ML"), &all), [0]);
        assert!(names.same("mutuelle yeelen", Some("SN"), &all).is_empty());
        assert_eq!(names.same("wer-werle", None, &all), [1]);
        assert_eq!(names.same("Fandene", Some("SN"), &all), [2]);
        for (name, near) in [
            ("Mutuelle Yelen", Some(0)),
            ("Yeelen, mutuelle", Some(0)),
            ("Mutuelle Yeelne", Some(0)),
            ("Mutuelle Yeelen", None),
            ("Mutuelle Yeelen 2", None),
            ("Mutuelle Kayes", None),
        ] {
            assert_eq!(names.near(name, Some("ML"), &all), near, "{name}");
        }
        assert_eq!(names.near("Mutuelle Yelen", Some("BF"), &all), None);
    }
}
