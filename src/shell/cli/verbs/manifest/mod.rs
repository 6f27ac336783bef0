//! `plan`: what the plan says of itself and who negotiates it, with commands of its own: `set`, `put`, `take`. Without one of
//! them, all of it.

mod changing;
mod told;

use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar};
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary manifest [set | put | take] [--json]`
pub const MANIFEST: Verb = Verb::new("manifest", Group::Write, run)
    .says("cli-plan-about", "cli-plan-usage")
    .more("cli-plan-more")
    .arguments(arguments);

static UNDER: &[Verb] = &[
    Verb::new("set", Group::Write, changing::set)
        .says("cli-plan-set-about", "cli-plan-set-usage")
        .more("cli-plan-set-more")
        .arguments(|words, command| {
            let field = argument::positional(words, "field", "cli-value-field", "cli-plan-field");
            let value = argument::positional(words, "value", "cli-value-value", "cli-help-value");
            let value = value.required(true).allow_hyphen_values(true);
            argument::floor(words, command.args([field.required(true), value]))
        }),
    Verb::new("put", Group::Write, changing::put)
        .says("cli-plan-put-about", "cli-plan-put-usage")
        .more("cli-plan-put-more")
        .arguments(row),
    Verb::new("take", Group::Write, changing::take)
        .says("cli-plan-take-about", "cli-plan-take-usage")
        .more("cli-plan-put-more")
        .arguments(row),
];

/// `TABLE COLUMN=VALUE...`
fn row(words: &'static Catalogue, command: Command) -> Command {
    let table = argument::positional(words, "table", "cli-plan-value-table", "cli-plan-table");
    let cells = argument::positional(words, "cell", "cli-plan-value-cell", "cli-plan-cell");
    let cells = cells.required(true).num_args(1..).action(ArgAction::Append);
    argument::floor(words, command.args([table.required(true), cells]))
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command
        .args([argument::at(words), argument::json(words)])
        .subcommand_help_heading(words.word("cli-heading-commands"));
    UNDER.iter().fold(command, |command, verb| {
        command.subcommand(grammar::subcommand(words, verb))
    })
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let under = call.args.subcommand();
    let verb =
        under.and_then(|(name, args)| Some((UNDER.iter().find(|verb| verb.name == name)?, args)));
    match verb {
        Some((verb, args)) => (verb.run)(&Call { args, ..*call }, out),
        None => told::show(call, out),
    }
}
