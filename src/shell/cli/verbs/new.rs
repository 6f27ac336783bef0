//! `new`: begins a plan.

use super::example::written;
use crate::i18n::{Catalogue, Message};
use crate::plan::Zone;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{time, who};
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::store::Template;
use crate::store::create::{NewPlan, Recorder, create};
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command, value_parser};
use std::path::Path;
use strum::VariantNames;

/// `plenary new DIR --title … --country ML --language fr`
pub const NEW: Verb = Verb::new("new", Group::Start, run)
    .says("cli-new-about", "cli-new-usage")
    .more("cli-new-more")
    .arguments(arguments);

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
        option("title", "cli-value-text", "cli-help-plan-title").required(true),
        option("country", "cli-value-country", "cli-help-country")
            .required(true)
            .action(ArgAction::Append),
        option("language", "cli-value-language", "cli-help-plan-language"),
        option("template", "cli-value-template", "cli-help-template")
            .help(words.say(&known))
            .value_parser(PossibleValuesParser::new(templates))
            .default_value(Template::SocialDialogue.slug()),
        option("from", "cli-value-year", "cli-help-plan-from")
            .value_parser(value_parser!(i16).range(1900..=2200)),
        option("recorder", "cli-value-person", "cli-help-recorder"),
        option("time", "cli-value-time", "cli-help-time"),
        argument::flag(words, "future", "cli-help-future"),
        option("time-zone", "cli-value-zone", "cli-help-time-zone"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let template = call.text("template").unwrap_or_default();
    let new = NewPlan {
        template: template.parse()?,
        title: call.typed(call.text("title").unwrap_or_default())?,
        countries: call
            .texts("country")
            .into_iter()
            .map(str::to_owned)
            .collect(),
        // Who works in a language writes in it, unless told otherwise.
        language: call
            .text("language")
            .unwrap_or(call.language.code())
            .to_owned(),
        from: call.year("from"),
    };
    let zone = match call.text("time-zone") {
        Some(name) => Some(Zone::named(name)),
        None => recorder::zone(),
    };
    let recorder = Recorder {
        person: who::recorder(call, None)?,
        time: time::given(call, zone.as_ref())?.unwrap_or_else(recorder::now),
        zone,
    };
    let folder = call.path("folder").unwrap_or(Path::new("."));
    let commit = create(folder, &new, &recorder)?;
    written(call, out, folder, commit);
    Ok(Answer::Done)
}
