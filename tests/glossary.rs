//! Every translation uses the terms of the glossary, `src/i18n/glossary.toml`, and none of the words that stand for
//! something else.

#![allow(clippy::restriction)]

use plenary::i18n::Language;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use strum::IntoEnumIterator;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
}

/// A term in each language, as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    en: Vec<String>,
    fr: Vec<String>,
    es: Vec<String>,
    pt: Vec<String>,
    #[serde(default)]
    never: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    except: BTreeSet<String>,
}

impl Term {
    fn forms(&self, language: Language) -> &[String] {
        match language {
            Language::English => &self.en,
            Language::French => &self.fr,
            Language::Spanish => &self.es,
            Language::Portuguese => &self.pt,
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/i18n")
}

fn glossary() -> Glossary {
    let text = fs::read_to_string(folder().join("glossary.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

/// Each message with all that it can say, in small letters.
fn messages(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for entry in fs::read_dir(folder().join(language.code())).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut rest = line;
            if line.starts_with(|it: char| it.is_ascii_alphabetic()) {
                let (name, said) = line.split_once('=').unwrap();
                (id, rest) = (name.trim().to_owned(), said);
            }
            let said = found.entry(id.clone()).or_default();
            said.push(' ');
            said.push_str(&rest.trim().to_lowercase().replace('’', "'"));
        }
    }
    found
}

/// What a message says in its own words: the names of what is put in, and of cases, are the program's.
fn words(said: &str) -> String {
    let mut words = String::new();
    for (at, part) in said.split('{').enumerate() {
        let own = match (at, part.split_once("->"), part.split_once('}')) {
            (0, ..) => part,
            (_, Some((_, cases)), _) => cases,
            (.., Some((_, rest))) => rest,
            (.., None) => part,
        };
        let mut own = own.to_owned();
        while let Some((before, rest)) = own.split_once('[')
            && let Some((case, after)) = rest.split_once(']')
            && case
                .chars()
                .all(|it| it.is_ascii_alphanumeric() || it == '-')
        {
            own = format!("{before} {after}");
        }
        words.push_str(&own);
        words.push(' ');
    }
    words
}

/// Whether a text has this as a word or words of its own: what is a piece of a longer word, or of a name with hyphens,
/// is not meant.
fn has(text: &str, term: &str) -> bool {
    let joins = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || it == '-');
    text.match_indices(term).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text
            .get(at + term.len()..)
            .and_then(|after| after.chars().next());
        !joins(before) && !joins(after)
    })
}

/// The same for a form, which may be cut short: only its beginning has to be one of a word.
fn begins(text: &str, form: &str) -> bool {
    let form = form.to_lowercase();
    text.match_indices(&form).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(char::is_alphanumeric)
    })
}

fn translations() -> impl Iterator<Item = Language> {
    Language::iter().filter(|language| *language != Language::English)
}

#[test]
fn where_the_english_message_has_a_term_the_translation_has_one_of_its_forms() {
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for language in translations() {
        let translated = messages(language);
        for term in glossary().term {
            for (id, said) in english.iter().filter(|(id, _)| !term.except.contains(*id)) {
                let own = words(said);
                let Some(found) = term.en.iter().find(|form| has(&own, form)) else {
                    continue;
                };
                let there = &translated[id];
                // A word to be typed stays what it is.
                let typed = term.en.iter().any(|form| has(there, form));
                if !typed && !term.forms(language).iter().any(|form| begins(there, form)) {
                    wrong.push(format!("{id} in {language:?}: {found}:{there}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_uses_a_word_that_stands_for_something_else() {
    let mut wrong = Vec::new();
    for language in translations() {
        let translated = messages(language);
        for term in glossary().term {
            for word in term.never.get(language.code()).into_iter().flatten() {
                let found = translated.iter().filter(|(_, said)| begins(said, word));
                wrong
                    .extend(found.map(|(id, said)| format!("{id} in {language:?}: {word}:{said}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_glossary_is_of_use() {
    let english = messages(Language::English);
    let glossary = glossary();
    let codes: BTreeSet<&str> = translations().map(Language::code).collect();
    let mut seen = BTreeSet::new();
    for term in &glossary.term {
        for form in &term.en {
            assert!(seen.insert(form.clone()), "{form} stands twice");
        }
        for language in Language::iter() {
            assert!(!term.forms(language).is_empty(), "{:?}", term.en);
        }
        for code in term.never.keys() {
            assert!(codes.contains(code.as_str()), "{code} of {:?}", term.en);
        }
        for id in &term.except {
            let said = english
                .get(id)
                .unwrap_or_else(|| panic!("{id} is no message"));
            let meant = term.en.iter().any(|form| has(&words(said), form));
            assert!(meant, "{id} does not have {:?}", term.en);
        }
    }
}
