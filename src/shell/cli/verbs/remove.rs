//! `remove`: removes a clause.

use crate::i18n::{Catalogue, Message};
use crate::plan::Edit;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::Recording;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary remove CLAUSE --party P`
pub const REMOVE: Verb = Verb::new("remove", Group::Write, run)
    .says("cli-remove-about", "cli-remove-usage")
    .arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([
        argument::clause(words),
        argument::flag(words, "with-children", "cli-help-with-children"),
    ]);
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let clause = recording.clause(call.text("clause").unwrap_or_default())?;
    let outline = recording.outline();
    let place = outline.find(&clause);
    let under = place.map(|at| outline.subtree(at)).unwrap_or_default();
    let rows = outline.rows().get(under).unwrap_or_default();
    if rows.len() > 1 && !call.flag("with-children") {
        return Err(Failure::Could(
            Message::new("cli-remove-children")
                .with("clause", clause.as_str())
                .with("count", rows.len() - 1),
        ));
    }
    // From below: a clause can only go when nothing stands under it.
    let edits: Vec<Edit> = rows
        .iter()
        .rev()
        .map(|row| Edit::Remove {
            clause: row.id.clone(),
        })
        .collect();
    let subject = recording.subject(&Edit::Remove { clause });
    recording.record(edits, subject, out)
}
