//! `site`: plans as pages for everyone.

mod adopted;
mod before;
mod compared;
pub(in crate::shell) mod cost;
mod coverage;
mod downloads;
mod followed;
mod gathered;
mod made_of;
mod opened;
mod recorded;
mod whole;

pub use made_of::Wish;
pub use whole::write;

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::writer::{Output, Progress};
use crate::store::site::SiteError;
use clap::{ArgAction, Command};
use std::path::Path;

/// `plenary site OUT [PLAN...]`
pub const SITE: Verb = Verb::new("site", Group::Share, run).arguments(arguments);

impl From<SiteError> for Failure {
    fn from(error: SiteError) -> Self {
        Failure::Could(error.message())
    }
}

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let of = |name, value, help| argument::positional(words, name, value, help);
    command.args([
        of("out", "cli-value-directory", "site-help-out")
            .required(true)
            .value_parser(argument::path()),
        of("plans", "cli-value-directory", "site-help-plans")
            .action(ArgAction::Append)
            .num_args(0..),
        argument::flag(words, "without-files", "site-help-without-files"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let folder = call.path("out").unwrap_or(Path::new("."));
    publish(call, folder, &call.texts("plans"), out)
}

/// Writes the site of the plans that are named.
///
/// # Errors
/// When one cannot be found or read, or the folder holds other things.
pub fn publish(
    call: &Call<'_>,
    folder: &Path,
    plans: &[&str],
    out: &mut Output,
) -> Result<Answer, Failure> {
    let opened = opened::all(call, plans)?;
    let progress = Progress::begin(out.words());
    let tell = |stage: &'static str| progress.tell(Message::new(stage));
    let wish = Wish {
        files: !call.flag("without-files"),
        language: call.language,
    };
    let written = write(folder, opened, wish, &tell)?;
    drop(progress);
    let published = written.published;
    let said = Message::new("site-written")
        .with("path", folder.display().to_string())
        .with("count", published.written + published.kept)
        .with("written", published.written);
    out.say(&said.with("removed", published.removed))?;
    if written.addresses {
        Output::complain(out.words(), &Message::new("site-addresses"));
    }
    Ok(Answer::Done)
}
