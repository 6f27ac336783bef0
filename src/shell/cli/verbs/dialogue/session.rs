//! `session`: the sittings of the seminar, with commands of its own: `open`, `present`, `agenda`, `park`,
//! `unpark`, `close`, `show`. Without one of them, the list.

use super::{sitting, sittings};
use crate::dialogue::Deed;
use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar, run_under};
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary session [open | present | agenda | park | unpark | close | show] [--json]`
pub const SESSION: Verb = Verb::new("session", Group::Agree, run).arguments(arguments);

/// What can be done with a session, in the order in which a sitting needs it.
static UNDER: &[Verb] = &[
    Verb::new("open", Group::Agree, sitting::open).arguments(|words, command| {
        let option = |name, value, help| argument::option(words, name, value, help);
        let name = argument::positional(words, "name", "cli-value-name", "cli-help-session-name");
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
    }),
    Verb::new("present", Group::Agree, sitting::present).arguments(|words, command| {
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
    }),
    Verb::new("agenda", Group::Agree, sitting::agenda).arguments(|words, command| {
        let clauses = argument::clause(words).required(false);
        let command = command.args([
            clauses.num_args(0..).action(ArgAction::Append),
            argument::flag(words, "all", "cli-help-session-all").conflicts_with("clause"),
        ]);
        argument::floor(words, command)
    }),
    Verb::new("park", Group::Agree, |call, out| {
        sitting::aside(call, out, Deed::Park)
    })
    .arguments(one_clause),
    Verb::new("unpark", Group::Agree, |call, out| {
        sitting::aside(call, out, Deed::Unpark)
    })
    .arguments(one_clause),
    Verb::new("close", Group::Agree, sitting::close)
        .arguments(|words, command| argument::floor(words, command.arg(session(words)))),
    Verb::new("show", Group::Agree, sittings::show).arguments(|words, command| {
        command.args([session(words), argument::at(words), argument::json(words)])
    }),
];

fn one_clause(words: &'static Catalogue, command: Command) -> Command {
    argument::floor(words, command.arg(argument::clause(words)))
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([argument::at(words), argument::json(words)]);
    grammar::with_under(words, command, UNDER)
}

/// `ID` of a session, by its place; without it the open one.
fn session(words: &Catalogue) -> clap::Arg {
    argument::positional(words, "id", "cli-value-id", "cli-help-session-id")
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    run_under(UNDER, sittings::list, call, out)
}
