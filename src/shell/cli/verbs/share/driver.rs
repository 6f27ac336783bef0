//! `install-merge-driver`, and the command that git then calls for one file.

use crate::dialogue::merging::{self, Three};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::writer::Output;
use crate::store::merging::Installed;
use crate::store::{Repository, read_own};
use clap::Command;
use std::fs;
use std::path::Path;

/// `plenary install-merge-driver [--remove]`
pub const INSTALL: Verb =
    Verb::new("install-merge-driver", Group::Share, install).arguments(installs);

/// `plenary merge-driver BASE OURS THEIRS PATH`
pub const MERGE_DRIVER: Verb = Verb::new("merge-driver", Group::Unseen, merge).arguments(merges);

fn installs(words: &'static Catalogue, command: Command) -> Command {
    command.arg(argument::flag(words, "remove", "cli-help-merge-remove"))
}

fn install(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let repository = Repository::open(call.directory())?;
    let said = match call.flag("remove") {
        false => {
            let program = std::env::current_exe()?;
            repository.install_driver(&program)?;
            "cli-driver-installed"
        }
        true => match repository.remove_driver()? {
            Installed::Yes => "cli-driver-removed",
            Installed::No => "cli-driver-none",
        },
    };
    out.say(&Message::new(said))?;
    Ok(Answer::Done)
}

fn merges(words: &'static Catalogue, command: Command) -> Command {
    let file = |name, help| {
        let file = argument::positional(words, name, "cli-value-file", help);
        file.required(true).value_parser(argument::path())
    };
    command.args([
        file("base", "cli-help-merge-base"),
        file("ours", "cli-help-merge-ours"),
        file("theirs", "cli-help-merge-theirs"),
        argument::positional(words, "path", "cli-value-file", "cli-help-merge-path").required(true),
    ])
}

/// git writes the three sides to files, and takes the result from the second of them. Where they collide, that one stays
/// as it is.
fn merge(call: &Call<'_>, _: &mut Output) -> Result<Answer, Failure> {
    let path = call.text("path").unwrap_or_default();
    let read = |name: &str| -> Result<Option<String>, Failure> {
        let Some(file) = call.path(name) else {
            return Ok(None);
        };
        let bytes = read_own(file)?;
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
    };
    let sides = Three {
        base: read("base")?,
        ours: read("ours")?,
        theirs: read("theirs")?,
    };
    let collides = || Failure::Could(Message::new("cli-driver-collides").with("path", path));
    let merged = merging::file(path, sides.as_ref().map(Option::as_deref)).ok_or_else(collides)?;
    fs::write(call.path("ours").unwrap_or(Path::new("")), merged)?;
    Ok(Answer::Done)
}
