//! clap's findings about a command line, said in our own sentences.

use crate::i18n::Message;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// The sentence for a command line that cannot be understood.
pub fn sentence(error: &Error) -> Message {
    let what = said(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => unknown_argument(error, what),
        ErrorKind::InvalidSubcommand => Message::new("cli-usage-command")
            .with("what", said(error, ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue => invalid_value(error, what),
        ErrorKind::MissingRequiredArgument => Message::new("cli-usage-missing").with("what", what),
        ErrorKind::ArgumentConflict if said(error, ContextKind::PriorArg).is_empty() => {
            Message::new("cli-usage-twice").with("what", what)
        }
        ErrorKind::ArgumentConflict if said(error, ContextKind::PriorArg) == what => {
            Message::new("cli-usage-twice").with("what", what)
        }
        ErrorKind::ArgumentConflict => Message::new("cli-usage-conflict")
            .with("what", what)
            .with("other", said(error, ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => Message::new("cli-usage-unicode"),
        ErrorKind::TooManyValues
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => Message::new("cli-usage-values").with("what", what),
        _ => Message::new("cli-usage-other"),
    }
}

fn unknown_argument(error: &Error, what: String) -> Message {
    let suggested = said(error, ContextKind::SuggestedArg);
    if suggested.is_empty() {
        Message::new("cli-usage-unknown").with("what", what)
    } else {
        Message::new("cli-usage-unknown-similar")
            .with("what", what)
            .with("similar", suggested)
    }
}

fn invalid_value(error: &Error, what: String) -> Message {
    let value = said(error, ContextKind::InvalidValue);
    let valid = said(error, ContextKind::ValidValue);
    if value.is_empty() {
        Message::new("cli-usage-no-value").with("what", what)
    } else if valid.is_empty() {
        Message::new("cli-usage-value")
            .with("what", what)
            .with("value", value)
    } else {
        Message::new("cli-usage-value-of")
            .with("what", what)
            .with("value", value)
            .with("valid", valid)
    }
}

/// What clap notes about this side of an error, as text; empty if nothing.
fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// The command whose name is closest to a word that is none, for people who mistype one.
pub fn similar(command: &Command, word: &str) -> Option<String> {
    command
        .get_subcommands()
        .map(|verb| (distance(word, verb.get_name()), verb.get_name()))
        .filter(|(distance, name)| *distance <= 2 && *distance < name.len())
        .min()
        .map(|(_, name)| name.to_owned())
}

/// Levenshtein's, over characters.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, above) in b.chars().zip(row.iter().skip(1)) {
            let cost = diagonal + usize::from(x != y);
            left = cost.min(left + 1).min(above + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalogue, Language};
    use crate::shell::cli::frame::grammar;
    use crate::shell::cli::verbs::VERBS;

    fn sentence_for(line: &str) -> Message {
        let words = Catalogue::of(Language::English);
        let error = grammar::command(VERBS, words, 80)
            .try_get_matches_from(line.split(' '))
            .unwrap_err();
        sentence(&error)
    }

    #[test]
    fn each_mistake_has_its_sentence() {
        for (line, id) in [
            ("plenary list --jsn", "cli-usage-unknown-similar"),
            ("plenary list --zzzzzzzz", "cli-usage-unknown"),
            ("plenary set --party workers", "cli-usage-missing"),
            ("plenary set a text b --party unions", "cli-usage-value-of"),
            ("plenary list --at", "cli-usage-no-value"),
            ("plenary list --at a --at b", "cli-usage-twice"),
            (
                "plenary set a text b --stdin --party workers",
                "cli-usage-conflict",
            ),
        ] {
            assert_eq!(sentence_for(line).id, id, "{line}");
        }
    }

    #[test]
    fn a_mistyped_command_is_guessed_and_a_folder_is_not() {
        let command = grammar::command(VERBS, Catalogue::of(Language::English), 80);
        assert_eq!(similar(&command, "lsit").as_deref(), Some("list"));
        assert_eq!(similar(&command, "blaem").as_deref(), Some("blame"));
        assert_eq!(similar(&command, "honduras"), None);
    }

    #[test]
    fn distance_counts_single_letters() {
        assert_eq!(distance("list", "list"), 0);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
