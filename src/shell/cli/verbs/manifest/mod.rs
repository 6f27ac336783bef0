//! `plan`: what the plan says of itself and who negotiates it, with commands of its own: `set`, `put`, `take`. Without one of
//! them, all of it.

pub(super) mod changing;
pub(super) mod told;

use crate::i18n::Catalogue;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar, run_under};
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary manifest [set | put | take] [--json]`
pub const MANIFEST: Verb = Verb::new("manifest", Group::Write, run).arguments(arguments);

static UNDER: &[Verb] = &[
    Verb::new("set", Group::Write, changing::set).arguments(|words, command| {
        let field = argument::positional(words, "field", "cli-value-field", "cli-plan-field");
        let value = argument::positional(words, "value", "cli-value-value", "cli-help-value");
        let value = value.required(true).allow_hyphen_values(true);
        argument::floor(words, command.args([field.required(true), value]))
    }),
    Verb::new("put", Group::Write, changing::put).arguments(row),
    Verb::new("take", Group::Write, changing::take)
        .more("cli-manifest-put-more")
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
