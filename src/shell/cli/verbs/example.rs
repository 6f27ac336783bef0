//! `examples` and `example`: the plans that come with the program.

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::recorder;
use crate::shell::writer::{Label, Line, Output};
use crate::store::{Known, Library, example};
use crate::track::CommitId;
use clap::Command;
use serde::Serialize;
use std::path::Path;

/// `plenary examples [--json]`
pub const EXAMPLES: Verb = Verb::new("examples", Group::Start, list)
    .arguments(|words, command| command.arg(argument::json(words)));

/// `plenary example NAME [DIR]`
pub const EXAMPLE: Verb = Verb::new("example", Group::Start, one).arguments(arguments);

#[derive(Serialize)]
struct Entry {
    name: &'static str,
    title: String,
    countries: Vec<String>,
    language: String,
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let name = argument::positional(words, "name", "cli-value-name", "cli-help-example");
    let folder = argument::positional(
        words,
        "folder",
        "cli-value-directory",
        "cli-help-example-folder",
    );
    command.args([name.required(true), folder.value_parser(argument::path())])
}

fn list(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let examples = example::all();
    if call.flag("json") {
        let entries = examples.into_iter().map(|example| Entry {
            name: example.name,
            title: example.title,
            countries: example.countries,
            language: example.language,
        });
        json::answer(out, &entries.collect::<Vec<_>>())?;
        return Ok(Answer::Done);
    }
    let widest = examples.iter().map(|example| example.name.len()).max();
    for example in &examples {
        let mut place = example.countries.join(" ");
        if !place.is_empty() {
            place.push_str(" · ");
        }
        place.push_str(&example.language);
        let line = Line::new()
            .lead(example.name, widest.unwrap_or(0) + 2, Label::Strong)
            .add(&example.title, Label::Plain)
            .add(format!("  {place}"), Label::Faint);
        out.line(&line)?;
    }
    Ok(Answer::Done)
}

fn one(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let name = call.text("name").unwrap_or_default();
    if let Some(folder) = call.path("folder") {
        let commit = example::write(name, folder)?;
        written(call, out, folder, commit);
        return Ok(Answer::Done);
    }
    let Some(data) = call.places.data.as_deref() else {
        return Err(Failure::Could(
            Message::new("cli-no-data-folder").with("name", name),
        ));
    };
    Ok(Answer::Open(example::keep(name, data)?))
}

/// Says where a plan was written, and notes it among the plans known to this machine. That note is a
/// convenience: the plan is there without it.
pub fn written(call: &Call<'_>, out: &mut Output, folder: &Path, commit: CommitId) {
    let place = folder.canonicalize().ok();
    if let Some((data, folder)) = call.places.data.as_deref().zip(place) {
        let _ = Library::at(data).opened(&Known {
            title: title(&folder).unwrap_or_default(),
            folder,
            plan: String::new(),
            opened: recorder::now().seconds,
        });
    }
    let place = folder.display().to_string();
    out.acknowledge(commit, &[Message::new("cli-written").with("path", place)]);
}

fn title(folder: &Path) -> Option<String> {
    let repository = crate::store::Repository::open(folder).ok()?;
    let plan = repository.plan(None).ok()?;
    let loaded = repository.load(&plan, repository.head().ok()?.id).ok()?;
    Some(loaded.plan.manifest.title)
}
