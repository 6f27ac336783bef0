//! `session`: the sittings of the seminar, with commands of its own: `open`, `present`, `agenda`, `park`,
//! `unpark`, `close`, `show`. Without one of them, the list.

use super::{sitting, sittings};
use crate::dialogue::Deed;
use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar};
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary session [open | present | agenda | park | unpark | close | show] [--json]`
pub const SESSION: Verb = Verb {
    name: "session",
    group: Group::Agree,
    about: "cli-session-about",
    usage: "cli-session-usage",
    more: Some("cli-session-more"),
    arguments,
    run,
};

/// What can be done with a session, in the order in which a sitting needs it.
static UNDER: &[Verb] = &[
    Verb {
        name: "open",
        group: Group::Agree,
        about: "cli-session-open-about",
        usage: "cli-session-open-usage",
        more: Some("cli-session-open-more"),
        arguments: |words, command| {
            let option = |name, value, help| argument::option(words, name, value, help);
            let name =
                argument::positional(words, "name", "cli-value-name", "cli-help-session-name");
            let command = command.args([
                name.required(true),
                option("place", "cli-value-text", "cli-help-session-place"),
                option("date", "cli-value-date", "cli-help-session-date"),
                option("chair", "cli-value-name", "cli-help-session-chair"),
                option("agenda", "cli-value-clauses", "cli-help-session-agenda")
                    .action(ArgAction::Append),
                option("present", "cli-value-present", "cli-help-session-present")
                    .action(ArgAction::Append),
                argument::flag(words, "prepare", "cli-help-session-prepare"),
            ]);
            argument::floor(words, command)
        },
        run: sitting::open,
    },
    Verb {
        name: "present",
        group: Group::Agree,
        about: "cli-session-present-about",
        usage: "cli-session-present-usage",
        more: Some("cli-session-present-more"),
        arguments: |words, command| {
            let who = argument::positional(
                words,
                "present",
                "cli-value-present",
                "cli-help-session-present",
            );
            let command = command.args([
                who.required(true).num_args(1..).action(ArgAction::Append),
                argument::flag(words, "gone", "cli-help-session-gone"),
            ]);
            argument::floor(words, command)
        },
        run: sitting::present,
    },
    Verb {
        name: "agenda",
        group: Group::Agree,
        about: "cli-session-agenda-about",
        usage: "cli-session-agenda-usage",
        more: None,
        arguments: |words, command| {
            let clauses = argument::clause(words).required(false);
            let command = command.args([
                clauses.num_args(0..).action(ArgAction::Append),
                argument::flag(words, "all", "cli-help-session-all").conflicts_with("clause"),
            ]);
            argument::floor(words, command)
        },
        run: sitting::agenda,
    },
    Verb {
        name: "park",
        group: Group::Agree,
        about: "cli-session-park-about",
        usage: "cli-session-park-usage",
        more: None,
        arguments: one_clause,
        run: |call, out| sitting::aside(call, out, Deed::Park),
    },
    Verb {
        name: "unpark",
        group: Group::Agree,
        about: "cli-session-unpark-about",
        usage: "cli-session-unpark-usage",
        more: None,
        arguments: one_clause,
        run: |call, out| sitting::aside(call, out, Deed::Unpark),
    },
    Verb {
        name: "close",
        group: Group::Agree,
        about: "cli-session-close-about",
        usage: "cli-session-close-usage",
        more: None,
        arguments: |words, command| argument::floor(words, command.arg(session(words))),
        run: sitting::close,
    },
    Verb {
        name: "show",
        group: Group::Agree,
        about: "cli-session-show-about",
        usage: "cli-session-show-usage",
        more: None,
        arguments: |words, command| {
            command.args([session(words), argument::at(words), argument::json(words)])
        },
        run: sittings::show,
    },
];

fn one_clause(words: &'static Catalogue, command: Command) -> Command {
    argument::floor(words, command.arg(argument::clause(words)))
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command
        .args([argument::at(words), argument::json(words)])
        .subcommand_help_heading(words.word("cli-heading-commands"));
    UNDER.iter().fold(command, |command, verb| {
        command.subcommand(grammar::subcommand(words, verb))
    })
}

/// `ID` of a session, by its place; without it the open one.
fn session(words: &Catalogue) -> clap::Arg {
    argument::positional(words, "id", "cli-value-id", "cli-help-session-id")
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let under = call.args.subcommand();
    let verb =
        under.and_then(|(name, args)| Some((UNDER.iter().find(|verb| verb.name == name)?, args)));
    match verb {
        Some((verb, args)) => (verb.run)(&Call { args, ..*call }, out),
        None => sittings::list(call, out),
    }
}
