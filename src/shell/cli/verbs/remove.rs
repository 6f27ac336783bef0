//! `remove`: removes clauses.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Edit, deepest_first};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary remove CLAUSE... --party P`
pub const REMOVE: Verb = Verb::new("remove", Group::Write, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::some_clauses(words),
        argument::flag(words, "with-children", "cli-help-with-children"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let clauses = recording.heads(&call.texts("clause"))?;
    let all = deepest_first(recording.outline(), &clauses);
    if all.len() > clauses.len() && !call.flag("with-children") {
        let names: Vec<&str> = clauses.iter().map(|id| id.as_str()).collect();
        return Err(Failure::Could(
            Message::new("cli-remove-children")
                .with("clause", names.join(", "))
                .with("count", all.len() - clauses.len()),
        ));
    }
    let edits: Vec<Edit> = all
        .into_iter()
        .map(|clause| Edit::Remove { clause })
        .collect();
    let last = edits.last();
    let subject = last
        .map(|last| recording.subject_of(last, "cli-subject-several-remove", &clauses))
        .unwrap_or_else(|| Message::new("cli-remove-about"));
    recording.record(edits, subject, out)
}
