//! `set`: gives a field of a clause a new value.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Edit, Field, Plan};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, call, target};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary set CLAUSE FIELD (VALUE | --stdin) --party P`
pub const SET: Verb = Verb::new("set", Group::Write, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let field = argument::positional(words, "field", "cli-value-field", "cli-help-field");
    let value = argument::positional(words, "value", "cli-value-value", "cli-help-value");
    let command = command.args([
        argument::clause(words),
        field.required(true),
        value.allow_hyphen_values(true),
        argument::flag(words, "stdin", "cli-help-stdin").conflicts_with("value"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let clause = call.text("clause").unwrap_or_default();
    let mut recording = Recording::begin_with(call, &[clause])?;
    let value = match call.text("value") {
        Some(value) => value.to_owned(),
        None if call.flag("stdin") => Some(call::standard_input()?)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Failure::Usage(Message::new("cli-set-empty-input")))?,
        None => return Err(Failure::Usage(Message::new("cli-set-no-value"))),
    };
    let field = call.text("field").unwrap_or_default();
    let clause = recording.find(clause)?;
    match edit(call, recording.plan(), &clause, field, &value)? {
        Some(edit) => {
            let subject = recording.subject(&edit);
            recording.record(vec![edit], subject, out)
        }
        None => {
            out.say(&Message::new("cli-same"))?;
            Ok(Answer::Done)
        }
    }
}

/// The edit that gives the field this value; none if it has it already. An empty value empties the field.
///
/// # Errors
/// When there is no such field, or the value is none of its values.
pub fn edit(
    call: &Call<'_>,
    plan: &Plan,
    clause: &ClauseId,
    field: &str,
    value: &str,
) -> Result<Option<Edit>, Failure> {
    let field = target::field(plan, clause, field)?;
    let value = typed(call, &field, value)?;
    let old = plan
        .clauses
        .get(clause)
        .map(|old| changed(old, &field, value.as_deref()));
    match old {
        Some(Ok(false)) => return Ok(None),
        Some(Err(error)) => return Err(Failure::Usage(error)),
        Some(Ok(true)) | None => {}
    }
    Ok(Some(Edit::Set {
        clause: clause.clone(),
        field,
        value,
    }))
}

/// The value of a field as it was typed; none where it is empty.
///
/// # Errors
/// When it holds what can be in no text.
pub fn typed(call: &Call<'_>, field: &Field, value: &str) -> Result<Option<String>, Failure> {
    let value = match field {
        Field::Title => call.typed_line(value)?,
        _ => call.typed(value)?,
    };
    Ok(Some(value).filter(|value| !value.is_empty()))
}

/// Whether the clause would be another with this value.
///
/// # Errors
/// When the value is none of the field's.
pub fn changed(clause: &Clause, field: &Field, value: Option<&str>) -> Result<bool, Message> {
    let mut new = clause.clone();
    new.set(field, value).map_err(|error| error.message())?;
    Ok(new != *clause)
}
