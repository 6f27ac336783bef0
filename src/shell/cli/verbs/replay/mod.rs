//! `replay`: the negotiation act by act: on the screen, as a film for asciinema, or one line an act.

mod cast;
mod lines;
mod wanted;

use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::writer::Output;
use crate::store::outside;
use clap::Command;
use std::io::{IsTerminal, Write, stdout};
use std::path::Path;
use wanted::Wanted;

/// `plenary replay [PLAN] [--clause C] [--from REV] [--until REV] [--pace N] [--size COLSxROWS] [--cast OUT] [--json]`
pub const REPLAY: Verb = Verb::new("replay", Group::Follow, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let of = |name, value, help| argument::option(words, name, value, help);
    command.args([
        argument::positional(words, "which", "cli-value-directory", "replay-help-which"),
        of("clause", "cli-value-clause", "replay-help-clause"),
        of("from", "cli-value-revision", "replay-help-from"),
        of("until", "cli-value-revision", "replay-help-until"),
        of("pace", "cli-value-number", "replay-help-pace"),
        of("size", "replay-value-size", "replay-help-size").requires("cast"),
        of("cast", "cli-value-file", "replay-help-cast").value_parser(argument::path()),
        argument::flag(words, "force", "replay-help-force").requires("cast"),
        argument::json(words).conflicts_with("cast"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let cast = call.path("cast");
    // Before the work, which may take a while.
    let size = cast::size(call.text("size"))?;
    if let Some(path) = cast {
        free(call, path)?;
    }
    let wanted = Wanted::of(call)?;
    let Some(path) = cast else {
        if stdout().is_terminal() && !call.flag("json") {
            return Ok(Answer::Replay(Box::new(wanted.on_screen())));
        }
        lines::write(&wanted, call, out)?;
        return Ok(Answer::Done);
    };
    let film = cast::made(wanted, call, size)?;
    if path == Path::new("-") {
        out.data().write_all(&film.bytes)?;
        return Ok(Answer::Done);
    }
    outside::write(path, &film.bytes, call.flag("force"))?;
    let written = Message::new("replay-written")
        .with("path", path.display().to_string())
        .with("count", film.acts);
    out.say(&written)?;
    Ok(Answer::Done)
}

/// Refuses a place where something lies.
fn free(call: &Call<'_>, path: &Path) -> Result<(), Failure> {
    let id = match path != Path::new("-") {
        true if path.is_dir() => "documents-folder",
        true if path.exists() && !call.flag("force") => "documents-exists",
        _ => return Ok(()),
    };
    let path = path.display().to_string();
    Err(Failure::Usage(Message::new(id).with("path", path)))
}
