//! Every sentence exists in every language, with the same arguments, and every one is said somewhere.

#![allow(clippy::restriction)]

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use plenary::app::commands;
use plenary::i18n::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use strum::IntoEnumIterator;

/// Ids with the names of their arguments.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

fn sources(language: Language) -> Vec<(PathBuf, String)> {
    files(&src().join("i18n").join(language.code()), "ftl")
}

fn messages(text: &str) -> Messages {
    let mut found = Messages::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|it: char| it.is_ascii_alphabetic()) {
            let id = line.split([' ', '=']).next().unwrap_or_default().to_owned();
            found.entry(id.clone()).or_default();
            current = Some(id);
        }
        if let Some(arguments) = current.as_ref().and_then(|id| found.get_mut(id)) {
            let names = line.split('$').skip(1).map(|rest| {
                let end = rest.find(|it: char| !(it.is_ascii_alphanumeric() || "-_".contains(it)));
                rest[..end.unwrap_or(rest.len())].to_owned()
            });
            arguments.extend(names);
        }
    }
    found
}

fn all(language: Language) -> Messages {
    let texts = sources(language)
        .into_iter()
        .map(|(_, text)| messages(&text));
    texts.flatten().collect()
}

#[test]
fn every_file_parses_and_no_id_comes_twice() {
    for language in Language::iter() {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap()]);
        for (path, text) in sources(language) {
            let resource = FluentResource::try_new(text);
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
            let added = bundle.add_resource(resource);
            added.unwrap_or_else(|errors| panic!("{path:?}: {errors:?}"));
        }
    }
}

#[test]
fn every_message_can_be_said_with_its_arguments() {
    for language in Language::iter() {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap()]);
        for (_, text) in sources(language) {
            bundle
                .add_resource(FluentResource::try_new(text).unwrap())
                .unwrap();
        }
        for (id, names) in all(language) {
            let message = bundle
                .get_message(&id)
                .unwrap_or_else(|| panic!("{id} in {language:?}"));
            let pattern = message
                .value()
                .unwrap_or_else(|| panic!("{id} says nothing in {language:?}"));
            for number in [0, 1, 2, 1_000_000] {
                let arguments: FluentArgs =
                    names.iter().map(|name| (name.as_str(), number)).collect();
                let mut errors = Vec::new();
                let said = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                assert!(errors.is_empty(), "{id} in {language:?}: {errors:?}");
                assert!(!said.trim().is_empty(), "{id} in {language:?}");
            }
        }
    }
}

#[test]
fn every_language_has_every_message_with_the_same_arguments() {
    let english = sources(Language::English);
    for language in Language::iter() {
        for ((path, text), (other, translated)) in english.iter().zip(sources(language)) {
            assert_eq!(path.file_name(), other.file_name());
            let (one, two) = (messages(text), messages(&translated));
            for (id, arguments) in &one {
                assert_eq!(two.get(id), Some(arguments), "{id} in {other:?}");
            }
            for id in two.keys() {
                assert!(one.contains_key(id), "{id} of {other:?} is not in English");
            }
        }
    }
}

/// The text of a call's argument: from an opening bracket to the one that closes it.
fn argument(text: &str) -> &str {
    let mut depth = 1;
    let end = text.find(|it| {
        depth += match it {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        depth == 0
    });
    &text[..end.unwrap_or(text.len())]
}

/// Whole string literals that look like ids.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2).filter(|text| {
        let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
        text.contains('-') && text.chars().all(plain)
    })
}

fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
}

#[test]
fn code_names_only_messages_that_exist() {
    let known = all(Language::English);
    for (path, text) in files(&src(), "rs") {
        let text = without_tests(&text);
        for call in ["Message::new(", ".word("] {
            for rest in text.split(call).skip(1) {
                for id in literals(argument(rest)) {
                    assert!(known.contains_key(id), "{id} in {path:?} is no message");
                }
            }
        }
    }
}

/// The messages that the ids of commands stand for.
fn of_commands() -> BTreeSet<&'static str> {
    let both = commands::all().flat_map(|command| [command.name, command.help]);
    both.collect()
}

/// Whether this is what help says of a command of the command line, or of one within another.
fn is_of_a_verb(id: &str, code: &str) -> bool {
    let verb = |name: &str| code.contains(&format!("Verb::new(\"{name}\""));
    let named = id
        .strip_prefix("cli-")
        .and_then(|rest| rest.rsplit_once('-'));
    named.is_some_and(|(name, what)| {
        let mut within = name.match_indices('-');
        let known = verb(name) || within.any(|(at, _)| verb(&name[..at]) && verb(&name[at + 1..]));
        known && ["about", "usage", "more"].contains(&what)
    })
}

#[test]
fn every_command_has_a_name_and_a_help() {
    let known = all(Language::English);
    for id in of_commands() {
        assert!(known.contains_key(id), "{id} is no message");
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let named = of_commands();
    let code: String = files(&src(), "rs")
        .iter()
        .map(|(_, text)| without_tests(text))
        .collect();
    let silent: Vec<String> = all(Language::English)
        .into_keys()
        .filter(|id| !named.contains(id.as_str()) && !code.contains(&format!("\"{id}\"")))
        .filter(|id| !is_of_a_verb(id, &code))
        .collect();
    assert!(silent.is_empty(), "never said: {silent:?}");
}

#[test]
fn in_french_no_line_begins_with_a_mark_that_belongs_to_the_one_before() {
    let marks = [';', ':', '!', '?', '»'];
    for (path, text) in sources(Language::French) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains("« "), "{path:?}: {line}");
            let mut parts = line.split(' ');
            let mut before = parts.next().unwrap_or_default();
            for part in parts {
                // The mark for what nobody is known to have done is explained, after a comma; it ends no sentence.
                let explained = before.ends_with(',');
                let mark = part.len() < 3 && part.starts_with(marks);
                assert!(!mark || explained, "{path:?}: {line}");
                before = part;
            }
        }
    }
}

#[test]
fn no_sentence_names_a_key_that_can_be_changed() {
    // What they say is how keys are written, whichever they are.
    let explained = ["keys-no-key", "plain-unknown", "plain-how-lines"];
    for language in Language::iter() {
        for (path, text) in sources(language) {
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let named = line.split_whitespace().any(|word| {
                    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
                    let held = word.starts_with("Ctrl-") || word.starts_with("Alt-");
                    // Ctrl-C cannot be changed.
                    held && word != "Ctrl-C"
                });
                let explains = explained.iter().any(|id| line.starts_with(id));
                assert!(!named || explains, "{path:?}: {line}");
            }
        }
    }
}
