//! The command line's grammar, built from the one table of verbs: parser, help pages, completions and manual
//! pages all come from here.

use super::argument;
use super::verb::{Group, Verb};
use crate::i18n::Catalogue;
use clap::{Arg, ArgAction, Command};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use strum::IntoEnumIterator;

/// The whole grammar in this language. Help pages are wrapped at `columns`.
pub fn command(verbs: &[Verb], words: &'static Catalogue, columns: usize) -> Command {
    let command = root(words, columns)
        .after_help(words.word("cli-examples"))
        .help_template(root_template(verbs, words));
    verbs.iter().fold(command, |command, verb| {
        command.subcommand(subcommand(words, verb, "cli"))
    })
}

/// As much of the grammar as these arguments of the program can need. Where the first word is a command, that is all that
/// can be meant: making the pages of the others would take longer than it takes to change a clause. Where a folder is
/// the only word, or there is none, no command is meant: the screen would wait for pages that nobody reads.
pub fn for_arguments(
    verbs: &[Verb],
    words: &'static Catalogue,
    columns: usize,
    args: &[OsString],
) -> Command {
    let root = root(words, columns);
    let words_and_more = past_options(&root, args.get(1..).unwrap_or_default());
    let named = |first: &OsString| verbs.iter().find(|verb| first == verb.name);
    match (words_and_more.first().and_then(named), words_and_more) {
        (Some(verb), _) => root.subcommand(subcommand(words, verb, "cli")),
        (None, []) => root,
        (None, [folder]) if names_folder(folder) => root,
        (None, _) => command(verbs, words, columns),
    }
}

/// The arguments without the options of the program that stand before everything else, such as `-C FOLDER`.
fn past_options<'a>(root: &Command, mut args: &'a [OsString]) -> &'a [OsString] {
    loop {
        args = match args {
            [option, _, rest @ ..] if has_value(root, option, "") => rest,
            [option, rest @ ..] if has_value(root, option, "=") => rest,
            _ => return args,
        };
    }
}

/// Whether this is an option that has a value: behind it, or in it after this sign.
fn has_value(root: &Command, option: &OsString, sign: &str) -> bool {
    let option = option.to_str().unwrap_or_default();
    let name = match sign {
        "" => Some(option),
        sign => option.split_once(sign).map(|(name, _)| name),
    };
    let is_named = |arg: &Arg| {
        let long = arg.get_long().map(|long| format!("--{long}"));
        let short = arg.get_short().map(|short| format!("-{short}"));
        name.is_some() && [long.as_deref(), short.as_deref()].contains(&name)
    };
    let mut known = root.get_arguments();
    known.any(|arg| is_named(arg) && arg.get_action().takes_values())
}

/// Whether this can be nothing but the folder of a plan.
fn names_folder(word: &OsStr) -> bool {
    !word.as_encoded_bytes().starts_with(b"-") && Path::new(word).is_dir()
}

/// The program without its commands.
fn root(words: &'static Catalogue, columns: usize) -> Command {
    Command::new("plenary")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.word("cli-about"))
        .term_width(columns)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_negates_reqs(true)
        .override_usage(words.word("cli-usage"))
        .subcommand_help_heading(words.word("cli-heading-commands"))
        .arg(
            argument::positional(words, "folder", "cli-value-directory", "cli-help-folder")
                .value_parser(argument::path()),
        )
        .args(argument::everywhere(words))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(words.word("cli-help-version"))
                .help_heading(words.word("cli-heading-everywhere")),
        )
}

/// A command with commands of its own.
pub fn with_under(words: &'static Catalogue, command: Command, under: &[Verb]) -> Command {
    let within = format!("cli-{}", command.get_name());
    let command = command.subcommand_help_heading(words.word("cli-heading-commands"));
    under.iter().fold(command, |command, verb| {
        command.subcommand(subcommand(words, verb, &within))
    })
}

/// One command of the grammar. Its messages are called by its name, and by what it is within.
fn subcommand(words: &'static Catalogue, verb: &Verb, within: &str) -> Command {
    let said = |what: &str| words.find(&format!("{within}-{}-{what}", verb.name));
    let usage = words.word("cli-heading-usage");
    let mut command = Command::new(verb.name)
        .about(said("about").unwrap_or_default())
        .override_usage(said("usage").unwrap_or_default())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .help_template(format!(
            "{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"
        ));
    if let Some(more) = verb
        .more
        .map(|more| words.word(more))
        .or_else(|| said("more"))
    {
        command = command.after_help(flowing(&more));
    }
    (verb.arguments)(words, command)
}

/// The lines of each paragraph in one, so that they are broken once, for the terminal, and not where their file breaks them
/// as well. Lines that are set in, such as commands to type, stay lines.
fn flowing(text: &str) -> String {
    let mut flowing = String::new();
    let mut open = false;
    for line in text.lines() {
        let words = !line.is_empty() && !line.starts_with(' ');
        if !flowing.is_empty() {
            flowing.push(if open && words { ' ' } else { '\n' });
        }
        flowing.push_str(line);
        open = words;
    }
    flowing
}

/// The longest name that all descriptions make room for.
const COLUMN: usize = 14;

/// The first page: the commands stand in groups in the order in which a seminar needs them, which clap's own
/// list of commands cannot do.
fn root_template(verbs: &[Verb], words: &Catalogue) -> String {
    let usage = words.word("cli-heading-usage");
    let names = verbs.iter().map(|verb| verb.name.len());
    let widest = names.filter(|length| *length <= COLUMN).max().unwrap_or(0);
    let mut page = format!("{{about-with-newline}}\n{usage} {{usage}}\n");
    let shown = Group::iter().filter(|group| *group != Group::Unseen);
    for group in shown {
        page.push('\n');
        page.push_str(&words.word(group.heading()));
        page.push('\n');
        for verb in verbs.iter().filter(|verb| verb.group == group) {
            let about = words.find(&format!("cli-{}-about", verb.name));
            let about = about.unwrap_or_default();
            page.push_str(&format!("  {:widest$}  {about}\n", verb.name));
        }
    }
    let everywhere = words.word("cli-heading-everywhere");
    page.push_str(&format!("\n{everywhere}\n{{options}}{{after-help}}"));
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::shell::cli::verbs::VERBS;
    use std::path::PathBuf;

    #[test]
    fn the_grammar_is_sound_in_every_language() {
        for language in Language::iter() {
            command(VERBS, Catalogue::of(language), 80).debug_assert();
        }
    }

    /// With the help of a command, the answers to its mistakes included.
    #[test]
    fn a_part_of_the_grammar_answers_as_the_whole_does() {
        let words = Catalogue::of(Language::English);
        for verb in VERBS {
            for (before, rest) in [
                (&[][..], &[][..]),
                (&[], &["--help"]),
                (&[], &["--no-such"]),
                (&[], &["--color", "x"]),
                (&["-C", "src"], &[]),
                (&["--lang", "fr", "--directory", "src"], &["--help"]),
                (&["-C"], &[]),
                (&["--directory=src"], &["--no-such"]),
            ] {
                let args = ["plenary"].iter().chain(before);
                let args = args.chain([&verb.name]).chain(rest);
                let args: Vec<OsString> = args.map(OsString::from).collect();
                let answer = |command: Command| match command.try_get_matches_from(&args) {
                    Ok(matches) => format!("{:?}", matches.subcommand()),
                    Err(error) => error.to_string(),
                };
                let unsaid = for_arguments(VERBS, Catalogue::of_ids(), 80, &args);
                if let Ok(matches) = unsaid.try_get_matches_from(&args) {
                    let understood = format!("{:?}", matches.subcommand());
                    assert_eq!(understood, answer(command(VERBS, words, 80)), "{args:?}");
                }
                let part = for_arguments(VERBS, words, 80, &args);
                assert_eq!(answer(part), answer(command(VERBS, words, 80)), "{args:?}");
            }
        }
    }

    #[test]
    fn every_command_says_what_it_does_and_how_it_is_called() {
        fn look(command: &Command) {
            for verb in command.get_subcommands() {
                let usage = verb.clone().render_usage().to_string();
                assert!(usage.contains(verb.get_name()), "{usage}");
                assert!(
                    verb.get_about()
                        .is_some_and(|it| !it.to_string().is_empty())
                );
                look(verb);
            }
        }
        for language in Language::iter() {
            look(&command(VERBS, Catalogue::of(language), 80));
        }
    }

    #[test]
    fn a_folder_alone_is_understood_without_the_commands() {
        let words = Catalogue::of(Language::English);
        for args in [
            &["plenary"][..],
            &["plenary", "src"],
            &["plenary", "./src"],
            &["plenary", "-C", "src"],
            &["plenary", "--lang=fr", "-C", "src", "tests"],
        ] {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            let part = for_arguments(VERBS, words, 80, &args);
            assert_eq!(part.get_subcommands().count(), 0);
            let folder = |command: Command| {
                let matches = command.try_get_matches_from(&args).unwrap();
                matches.get_one::<PathBuf>("folder").cloned()
            };
            assert_eq!(folder(part), folder(command(VERBS, words, 80)));
        }
        for word in ["no-such-folder", "--help", "-V", "list", "-C"] {
            let args = ["plenary", word].map(OsString::from);
            assert!(
                for_arguments(VERBS, words, 80, &args).has_subcommands(),
                "{word}"
            );
        }
    }

    #[test]
    fn the_first_page_names_every_command_and_fits_eighty_columns() {
        for language in Language::iter() {
            let page = command(VERBS, Catalogue::of(language), 80)
                .render_help()
                .to_string();
            for verb in VERBS {
                let named = page.contains(&format!("\n  {} ", verb.name));
                assert_eq!(named, verb.group != Group::Unseen, "{page}");
            }
            for line in page.lines() {
                assert!(line.chars().count() <= 80, "{language:?}: {line}");
            }
        }
    }
}
