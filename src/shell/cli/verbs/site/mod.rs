//! `site`: plans as pages for everyone.

mod adopted;
mod compared;
mod cost;
mod coverage;
mod downloads;
mod followed;
mod gathered;
mod opened;
mod recorded;

use crate::export::site::{Entry, Files, Folder, centre, names, pages};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::writer::Output;
use crate::store::site::{SiteError, check, publish};
use clap::{ArgAction, Command};
use gathered::Gathered;
use std::collections::BTreeSet;
use std::path::Path;

/// `plenary site OUT [PLAN...]`
pub const SITE: Verb = Verb::new("site", Group::Share, run)
    .says("site-about", "site-usage")
    .more("site-more-about")
    .arguments(arguments);

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
    // Before the work, which may take a while.
    check(folder)?;
    let opened = opened::all(call)?;
    let alone = opened.len() == 1;
    let mut taken = BTreeSet::new();
    let mut files = Files::new();
    let mut entries = Vec::new();
    let files_too = !call.flag("without-files");
    let mut addresses = false;
    for open in opened {
        let gathered = Gathered::of(open, files_too, call.language)?;
        addresses |= gathered.tells_addresses();
        if alone {
            files.extend(pages(&gathered.plan(Folder::Top, call.language)));
            continue;
        }
        let name = free(&gathered.past.plan.manifest.id, &mut taken);
        let plan = gathered.plan(Folder::Below(name.clone()), call.language);
        entries.push(Entry::of(&plan, &name));
        files.extend(pages(&plan));
    }
    if !alone {
        files.extend(centre(&entries, call.language));
    }
    let published = publish(folder, &files)?;
    let said = Message::new("site-written")
        .with("path", folder.display().to_string())
        .with("count", files.len())
        .with("written", published.written);
    out.say(&said.with("removed", published.removed))?;
    if addresses {
        Output::complain(out.words(), &Message::new("site-addresses"));
    }
    Ok(Answer::Done)
}

/// A folder's name for a plan of this id that no other plan has.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let name = names::plain(id);
    let more = (2..).map(|number| format!("{name}-{number}"));
    let mut all = std::iter::once(name.clone()).chain(more);
    let free = all.find(|name| !taken.contains(name)).unwrap_or(name);
    taken.insert(free.clone());
    free
}
