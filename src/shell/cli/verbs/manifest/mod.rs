//! `plan`: what the plan says of itself and who negotiates it, with commands of its own: `set`, `put`, `take`. Without one of
//! them, all of it.

mod changing;
mod told;

use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar, run_under};
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
    let command = command.args([argument::at(words), argument::json(words)]);
    grammar::with_under(words, command, UNDER)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    run_under(UNDER, told::show, call, out)
}
