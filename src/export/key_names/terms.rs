//! The keys of one kind, and the words that stand for them.

use crate::text::{Shown, one_line};
use rustc_hash::{FxHashMap, FxHashSet};

/// What keys of one kind are called.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    said: FxHashMap<String, String>,
    keys: FxHashMap<String, String>,
}

impl Terms {
    /// Of keys with their names: what is said first, then what else is understood. A name that several keys bear, or that is
    /// another key, is said with its key behind it; one that nobody could see, or tell from others even so, is the key itself.
    pub fn of(all: Vec<(String, Vec<String>)>) -> Terms {
        let mut said = said(&all);
        let mut meant = meant(said.iter().map(|(key, said)| (folded(said), key)));
        let more = all.iter().flat_map(|(key, names)| {
            let more = names.iter().skip(1);
            more.map(move |name| (folded(name), key))
        });
        for (name, key) in self::meant(more) {
            meant.entry(name).or_insert(key);
        }
        let keys: FxHashMap<String, String> = meant
            .into_iter()
            .filter_map(|(name, key)| Some((name, key?.clone())))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        for (key, said) in &mut said {
            let understood = *said == *key || keys.get(&folded(said)) == Some(key);
            if !understood || all.iter().any(|(other, _)| *other == *said && other != key) {
                said.clone_from(key);
            }
        }
        Terms { said, keys }
    }

    /// What a key is called; nothing where it is none of these.
    pub fn name(&self, key: &str) -> Option<&str> {
        self.said.get(key).map(String::as_str)
    }

    /// The key that words stand for: a key itself, one of those that stand there already, or one by its name.
    pub fn key(&self, words: &str, there: &FxHashSet<String>) -> Option<String> {
        for words in [words, words.trim()] {
            if self.said.contains_key(words) || there.contains(words) {
                return Some(words.to_owned());
            }
        }
        let folded_words = folded(words);
        let named = self.keys.get(&folded_words);
        // Said to the letter as a key is called, it is that one, and not one that stands there and differs by a capital.
        let exact = named.filter(|key| self.name(key) == Some(line(words).as_str()));
        let known = || there.iter().find(|key| folded(key) == folded_words);
        exact.or_else(known).or(named).cloned()
    }
}

/// What each key is called: its first name, with the key behind it where others bear that name.
fn said(all: &[(String, Vec<String>)]) -> FxHashMap<String, String> {
    let mut bearing: FxHashMap<String, usize> = FxHashMap::default();
    for (key, names) in all {
        let own = names.first().map(|name| folded(name));
        let both = own.into_iter().filter(|name| *name != folded(key));
        for name in both.chain([folded(key)]) {
            *bearing.entry(name).or_default() += 1;
        }
    }
    let called = all.iter().map(|(key, names)| {
        let name = names.first().map(|name| line(name)).unwrap_or_default();
        let said = match bearing.get(&folded(&name)) {
            _ if name.is_empty() => key.clone(),
            Some(1) => name,
            _ => format!("{name} ({key})"),
        };
        (key.clone(), said)
    });
    called.collect()
}

/// Which key each name means; nothing where several bear it.
fn meant<'k>(
    names: impl Iterator<Item = (String, &'k String)>,
) -> FxHashMap<String, Option<&'k String>> {
    let mut meant: FxHashMap<String, Option<&String>> = FxHashMap::default();
    for (name, key) in names {
        let known = meant.entry(name).or_insert(Some(key));
        if *known != Some(key) {
            *known = None;
        }
    }
    meant
}

/// A name on one line, with marks for what nobody sees, as a document shows it.
fn line(name: &str) -> String {
    let name = one_line(name);
    Shown::line(name).into_string()
}

/// The same for whoever looks it up: without what programs change on their own.
fn folded(name: &str) -> String {
    line(name).to_lowercase().replace(['’', 'ʼ'], "'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_several_bear_are_told_apart() {
        let of = |key: &str, names: &[&str]| {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            (key.to_owned(), names)
        };
        let terms = Terms::of(vec![
            of("poor", &["The  poor", "Les pauvres"]),
            of("rural", &["Farmers"]),
            of("fishers", &["farmers"]),
            of("women", &["rural"]),
            of("nobody", &[" "]),
        ]);
        let none = FxHashSet::default();
        for (key, said) in [
            ("poor", "The poor"),
            ("rural", "Farmers (rural)"),
            ("fishers", "farmers (fishers)"),
            ("women", "rural (women)"),
            ("nobody", "nobody"),
        ] {
            assert_eq!(terms.name(key), Some(said));
        }
        assert_eq!(terms.name("strange"), None);
        for (words, key) in [
            ("the POOR", Some("poor")),
            ("les pauvres", Some("poor")),
            ("poor", Some("poor")),
            ("rural", Some("rural")),
            ("Farmers (rural)", Some("rural")),
            ("Farmers", None),
            ("strange", None),
        ] {
            assert_eq!(terms.key(words, &none).as_deref(), key, "{words}");
        }
        let there = FxHashSet::from_iter(["strange".to_owned()]);
        assert_eq!(terms.key("Strange", &there).as_deref(), Some("strange"));
    }

    #[test]
    fn a_name_is_told_from_a_key_that_differs_by_a_capital() {
        let terms = Terms::of(vec![("rural".to_owned(), vec!["B".to_owned()])]);
        let there = FxHashSet::from_iter(["rural".to_owned(), "b".to_owned()]);
        assert_eq!(terms.key("B", &there).as_deref(), Some("rural"));
        assert_eq!(terms.key("b", &there).as_deref(), Some("b"));
    }
}
