//! `merge`: another line of work brought together with this one.

use super::told;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{OpenPlan, time, who};
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::store::merging::{Merge, Merged, Way};
use clap::Command;

/// `plenary merge REVISION [--dry-run] [--json]`
pub const MERGE: Verb = Verb::new("merge", Group::Share, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let heading = words.word("cli-heading-floor");
    let of = |name, value, help| {
        argument::option(words, name, value, help).help_heading(heading.clone())
    };
    let arguments = [
        argument::positional(
            words,
            "revision",
            "cli-value-revision",
            "cli-help-merge-revision",
        ),
        argument::flag(words, "dry-run", "cli-help-merge-dry-run"),
        argument::flag(words, "redo", "cli-help-merge-redo"),
        argument::json(words),
        of("party", "cli-value-party", "cli-help-merge-party").value_parser(argument::voices()),
        of("organisation", "cli-value-id", "cli-help-organisation"),
        of("by", "cli-value-person", "cli-help-by"),
        of("reason", "cli-value-text", "cli-help-reason"),
        of("recorder", "cli-value-person", "cli-help-recorder"),
        of("time", "cli-value-time", "cli-help-time"),
        argument::flag(words, "future", "cli-help-future").help_heading(heading.clone()),
    ];
    command.args(arguments).args(argument::signing(words))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let redo = call.flag("redo");
    let named = call.text("revision");
    if named.is_some() == redo {
        return Err(Failure::Usage(Message::new("cli-merge-no-revision")));
    }
    let open = OpenPlan::open(call)?;
    let how = how(call, &open, named)?;
    let json = call.flag("json");
    let theirs = match named {
        Some(named) => open.at(Some(named))?,
        None => open.repository.unfinished_merge()?,
    };
    let back = match redo {
        true => Vec::new(),
        false => open.repository.taken_back(open.head()?, theirs)?,
    };
    if call.flag("dry-run") {
        let preview = match redo {
            true => open.repository.preview_redo(&how)?,
            false => open.repository.preview_merge(theirs, &how)?,
        };
        match json {
            true => told::preview_json(&preview, &back, out)?,
            false => told::preview(&preview, &back, &how.called, out)?,
        }
        return Ok(Answer::Done);
    }
    let merged = match redo {
        true => open.repository.redo_merge(&how)?,
        false => open.repository.merge(theirs, &how)?,
    };
    match json {
        true => told::json(&merged, &back, out)?,
        false => told::merged(&merged, &back, &how.called, out)?,
    }
    if merged.way != Way::Nothing || redo {
        out.acknowledge(merged.id, &notes(&merged));
    }
    Ok(Answer::Done)
}

/// Who merges, and how what comes in is called.
fn how(call: &Call<'_>, open: &OpenPlan, named: Option<&str>) -> Result<Merge, Failure> {
    let manifest = open.load_clauses(open.head()?, &[])?.plan.manifest;
    let floor = match call.text("party") {
        Some(_) => Some(who::floor(call, &manifest)?),
        None if call.text("organisation").or(call.text("by")).is_some() => {
            who::voice(call)?;
            None
        }
        None => None,
    };
    let time = time::given(call, manifest.zone.as_ref())?;
    Ok(Merge {
        floor,
        recorder: who::recorder(call, Some(&open.repository))?,
        time: time.unwrap_or_else(recorder::now),
        reason: call.text("reason").map(|it| call.typed(it)).transpose()?,
        called: match named {
            Some(named) => named.to_owned(),
            None => open.repository.unfinished_name()?,
        },
    })
}

fn notes(merged: &Merged) -> Vec<Message> {
    let left = merged.left_alone.iter();
    left.map(|path| Message::new("cli-left-alone").with("path", path.as_str()))
        .collect()
}
