//! `register`: what is kept beside the clauses, as it is filled in on the screen: groups, sources, coverage, overlaps and
//! resources, and each scheme, figure and scenario. Without one of its commands, all of it.

mod listed;

use super::manifest::changing;
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Ledger, RowKind, Severity, Single, is_device};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, grammar, run_under};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::{ArgAction, Command};

/// `plenary register [set | put | take] [--at REV] [--json]`
pub const REGISTER: Verb = Verb::new("register", Group::Write, run).arguments(|words, command| {
    let command = command.args([argument::at(words), argument::json(words)]);
    grammar::with_under(words, command, UNDER)
});

static UNDER: &[Verb] = &[
    Verb::new("set", Group::Write, set)
        .more("cli-register-which")
        .arguments(|words, command| {
            let field =
                argument::positional(words, "field", "cli-value-field", "cli-register-column");
            let value = argument::positional(words, "value", "cli-value-value", "cli-help-value");
            let value = value.required(true).allow_hyphen_values(true);
            let command = command.args([which(words), field.required(true), value]);
            argument::floor(words, command)
        }),
    Verb::new("put", Group::Write, put)
        .more("cli-register-which")
        .arguments(|words, command| row(words, command, true)),
    Verb::new("take", Group::Write, take).arguments(|words, command| row(words, command, false)),
];

fn which(words: &'static Catalogue) -> clap::Arg {
    let which = argument::positional(
        words,
        "which",
        "cli-register-value-which",
        "cli-register-help-which",
    );
    which.required(true)
}

/// `WHICH COLUMN=VALUE...`
fn row(words: &'static Catalogue, command: Command, wanted: bool) -> Command {
    let cells = argument::positional(words, "cell", "cli-plan-value-cell", "cli-plan-cell");
    let cells = cells.required(wanted).num_args(1..);
    let cells = cells.action(ArgAction::Append);
    argument::floor(words, command.args([which(words), cells]))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    run_under(UNDER, listed::all, call, out)
}

/// `register set WHICH COLUMN VALUE`
fn set(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    changing::set_in(ledger(call)?, call, out)
}

/// `register put WHICH COLUMN=VALUE...`
fn put(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let ledger = ledger(call)?;
    let table = table(&ledger)?;
    changing::put_in(ledger, table, call, out)
}

/// `register take WHICH [COLUMN=VALUE...]`
fn take(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let ledger = ledger(call)?;
    match single(&ledger).filter(|_| call.texts("cell").is_empty()) {
        Some(single) => remove(&single, &ledger, call, out),
        None => {
            let table = table(&ledger)?;
            changing::take_in(ledger, table, call, out)
        }
    }
}

/// Its one table.
fn table(ledger: &Ledger) -> Result<(usize, RowKind), Failure> {
    let mut tables = ledger.tables().into_iter().enumerate();
    tables.next().ok_or_else(|| unknown(&ledger.word()))
}

/// What can be taken away as a whole.
fn single(ledger: &Ledger) -> Option<Single> {
    Some(match ledger {
        Ledger::Figure(id) => Single::Figure(id.clone()),
        Ledger::Scenario(id) => Single::Scenario(id.clone()),
        Ledger::Scheme(id) => Single::Scheme(id.clone()),
        _ => return None,
    })
}

/// Takes it away as a whole, unless something names it that would be an error then.
fn remove(
    single: &Single,
    ledger: &Ledger,
    call: &Call<'_>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let plan = recording.plan();
    let sheets = single.removal(plan);
    if sheets.is_empty() {
        let none = Message::new("cli-register-none").with("which", ledger.word());
        return Err(Failure::Usage(none));
    }
    let mut left = single.left(plan).into_iter();
    if let Some(first) = left.find(|it| it.severity == Severity::Error) {
        return Err(changing::names(first));
    }
    let subject = Message::new("removing-subject").with("what", ledger.name());
    recording.record_sheets(sheets, subject, out)
}

/// Which of them is meant; an id has the form of a clause's.
fn ledger(call: &Call<'_>) -> Result<Ledger, Failure> {
    let word = call.text("which").unwrap_or_default();
    let found = Ledger::of_word(word).filter(|it| *it != Ledger::Plan);
    let sound = |it: &Ledger| {
        let fits = |id: &str| id.parse::<ClauseId>().is_ok() && !is_device(id);
        it.id().is_none_or(fits)
    };
    found.filter(sound).ok_or_else(|| unknown(word))
}

fn unknown(word: &str) -> Failure {
    Failure::Usage(Message::new("cli-register-unknown").with("which", word))
}
