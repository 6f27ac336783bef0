//! `new`: begins a plan.

use super::documents;
use super::example::written;
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{new_plan, recorded_by};
use crate::shell::writer::Output;
use crate::store::Template;
use crate::store::create::create;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use std::path::Path;
use strum::VariantNames;

/// `plenary new DIR --title … --country ML --language fr`
pub const NEW: Verb = Verb::new("new", Group::Start, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    let folder = argument::positional(
        words,
        "folder",
        "cli-value-directory",
        "cli-help-new-folder",
    );
    let templates = Template::VARIANTS;
    let known = Message::new("cli-help-template").with("known", templates.join(", "));
    command.args([
        folder.required(true).value_parser(argument::path()),
        option("title", "cli-value-text", "cli-help-plan-title"),
        option("country", "cli-value-country", "cli-help-country").action(ArgAction::Append),
        option("language", "cli-value-language", "cli-help-plan-language"),
        option("template", "cli-value-template", "cli-help-template")
            .help(words.say(&known))
            .value_parser(PossibleValuesParser::new(templates))
            .default_value(Template::SocialDialogue.slug()),
        option("from", "foreign-value-from", "foreign-help-from"),
        option("as", "back-value-as", "back-help-as").action(ArgAction::Append),
        option("recorder", "cli-value-person", "cli-help-recorder"),
        option("time", "cli-value-time", "cli-help-time"),
        argument::flag(words, "future", "cli-help-future"),
        option("time-zone", "cli-value-zone", "cli-help-time-zone"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    match call.text("from") {
        Some(from) if year(from).is_none() => documents::begin(call, Path::new(from), out),
        from => begin(call, from.and_then(year), out),
    }
}

/// A year in which something can be planned.
fn year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    (1900..=2200).contains(&year).then_some(year)
}

fn begin(call: &Call<'_>, from: Option<i16>, out: &mut Output) -> Result<Answer, Failure> {
    let missing = |what: &str| Failure::Usage(Message::new("cli-usage-missing").with("what", what));
    if !call.texts("as").is_empty() {
        return Err(missing("--from"));
    }
    let template = call.text("template").unwrap_or_default();
    let title = call.text("title").ok_or_else(|| missing("--title"))?;
    if call.texts("country").is_empty() {
        return Err(missing("--country"));
    }
    let new = new_plan(call, template.parse()?, title, from)?;
    let recorder = recorded_by(call)?;
    let folder = call.path("folder").unwrap_or(Path::new("."));
    let commit = create(folder, &new, &recorder)?;
    written(call, out, folder, commit);
    Ok(Answer::Done)
}
