//! The arguments that commands share. Values are taken as text here and understood by the command, so that a
//! value that means nothing is answered in a sentence; only closed lists of words are checked by clap.

use super::call::Call;
use super::languages::Languages;
use crate::i18n::Catalogue;
use crate::plan::{Kind, Voice};
use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;
use strum::VariantNames;

/// An option with a value, `--name VALUE`.
pub fn option(
    words: &Catalogue,
    name: &'static str,
    value: &'static str,
    help: &'static str,
) -> Arg {
    positional(words, name, value, help)
        .long(name)
        .hide_default_value(true)
        .help_heading(words.word("cli-heading-options"))
}

/// An option without a value, `--name`.
pub fn flag(words: &Catalogue, name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(words.word(help))
        .help_heading(words.word("cli-heading-options"))
}

/// A value that stands by its place.
pub fn positional(
    words: &Catalogue,
    name: &'static str,
    value: &'static str,
    help: &'static str,
) -> Arg {
    Arg::new(name)
        .value_name(words.word(value))
        .help(words.word(help))
        .hide_possible_values(true)
        .help_heading(words.word("cli-heading-arguments"))
}

/// `CLAUSE`, by its place.
pub fn clause(words: &Catalogue) -> Arg {
    positional(words, "clause", "cli-value-clause", "cli-help-clause").required(true)
}

/// `CLAUSE...`, one or several by their place.
pub fn some_clauses(words: &Catalogue) -> Arg {
    clause(words).num_args(1..).action(ArgAction::Append)
}

/// `--clause ID`, any number of them.
pub fn clauses(words: &Catalogue) -> Arg {
    option(words, "clause", "cli-value-clause", "cli-help-clauses").action(ArgAction::Append)
}

/// `AMENDMENT`, by its place.
pub fn amendment(words: &Catalogue) -> Arg {
    positional(
        words,
        "amendment",
        "cli-value-amendment",
        "cli-help-amendment",
    )
}

/// `--party P`, any number of them, to show only these.
pub fn parties(words: &Catalogue) -> Arg {
    option(words, "party", "cli-value-party", "cli-help-parties")
        .action(ArgAction::Append)
        .value_parser(voices())
}

/// `--at REV`.
pub fn at(words: &Catalogue) -> Arg {
    option(words, "at", "cli-value-revision", "cli-help-at")
}

/// `--json`.
pub fn json(words: &Catalogue) -> Arg {
    flag(words, "json", "cli-help-json")
}

/// A folder or file, which need not be Unicode.
pub fn path() -> ValueParser {
    value_parser!(PathBuf)
}

/// The six voices by their slugs.
pub fn voices() -> PossibleValuesParser {
    PossibleValuesParser::new(Voice::VARIANTS)
}

/// The voices that `--party` named.
pub fn named_voices(call: &Call<'_>) -> Vec<Voice> {
    let slugs = call.texts("party").into_iter();
    slugs.filter_map(|slug| slug.parse().ok()).collect()
}

/// The five kinds of clause by their slugs.
pub fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(Kind::VARIANTS)
}

/// Who has the floor, who records, and why: for every command that changes a plan.
pub fn floor(words: &Catalogue, command: Command) -> Command {
    let heading = words.word("cli-heading-floor");
    let of = |name, value, help| option(words, name, value, help).help_heading(heading.clone());
    command
        .args([
            of("party", "cli-value-party", "cli-help-party").value_parser(voices()),
            of("organisation", "cli-value-id", "cli-help-organisation"),
            of("by", "cli-value-person", "cli-help-by"),
            of("reason", "cli-value-text", "cli-help-reason"),
            of("session", "cli-value-id", "cli-help-session"),
            of("recorder", "cli-value-person", "cli-help-recorder"),
            of("time", "cli-value-time", "cli-help-time"),
            flag(words, "future", "cli-help-future").help_heading(heading.clone()),
        ])
        .args(signing(words))
}

/// Whether what is recorded is signed, and by which key.
pub fn signing(words: &Catalogue) -> [Arg; 2] {
    let heading = words.word("cli-heading-floor");
    [
        option(words, "sign", "trust-value-key", "trust-help-sign")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("")
            .help_heading(heading.clone()),
        flag(words, "no-sign", "trust-help-no-sign")
            .conflicts_with("sign")
            .help_heading(heading),
    ]
}

/// What every command understands.
pub fn everywhere(words: &Catalogue) -> Vec<Arg> {
    let heading = words.word("cli-heading-everywhere");
    let of = |name, value, help| {
        option(words, name, value, help)
            .global(true)
            .help_heading(heading.clone())
    };
    vec![
        of("directory", "cli-value-directory", "cli-help-directory")
            .short('C')
            .value_parser(path()),
        of("plan", "cli-value-directory", "cli-help-plan"),
        of("lang", "cli-value-language", "cli-help-lang").value_parser(Languages::new()),
        of("color", "cli-value-when", "cli-help-color")
            .value_parser(PossibleValuesParser::new(["auto", "always", "never"])),
        flag(words, "plain", "cli-help-plain")
            .global(true)
            .help_heading(heading.clone()),
        Arg::new("help")
            .short('h')
            .long("help")
            .global(true)
            .action(ArgAction::Help)
            .help(words.word("cli-help-help"))
            .help_heading(heading.clone()),
    ]
}
