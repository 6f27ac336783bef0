//! `hub`: makes the repository through which several tables draft at once.

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::writer::Output;
use crate::store::travel;
use clap::Command;
use std::path::Path;

/// `plenary hub DIR`
pub const HUB: Verb = Verb::new("hub", Group::Share, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let folder = argument::positional(words, "folder", "cli-value-directory", "cli-help-hub");
    command.arg(folder.required(true).value_parser(argument::path()))
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let folder = call.path("folder").unwrap_or(Path::new("."));
    travel::hub(folder)?;
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    out.say(&Message::new("travel-hub-made").with("path", folder.display().to_string()))?;
    Ok(Answer::Done)
}
