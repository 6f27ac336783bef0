//! `record`: the record of proceedings of a session, as Markdown or for programs.

use super::minuted::Minuted;
use super::room::Room;
use crate::dialogue::proceedings::Record;
use crate::i18n::{Catalogue, Language};
use crate::shell::cli::frame::languages::Languages;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::priced;
use crate::shell::writer::Output;
use clap::Command;

/// `plenary record SESSION [--language xx] [--json]`
pub const RECORD: Verb = Verb::new("record", Group::Agree, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let session = argument::positional(words, "session", "cli-value-id", "cli-help-record-session");
    let language = argument::option(
        words,
        "language",
        "cli-value-language",
        "cli-help-record-language",
    );
    command.args([
        session.required(true),
        language.value_parser(Languages::new()),
        argument::json(words),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let id = target::session(&room.dialogue, call.text("session").unwrap_or_default())?;
    let repository = &room.open.repository;
    let Some(mut proceedings) = repository.proceedings(&room.open.plan, &id)? else {
        return Ok(Answer::No);
    };
    let language = call.text("language").and_then(Language::of_tag);
    priced::price(&room.open, &mut proceedings, language);
    let record = Record::of(&proceedings, language);
    if call.flag("json") {
        json::answer(out, &Minuted::of(&proceedings, &record))?;
        return Ok(Answer::Done);
    }
    out.text(&record.markdown())?;
    Ok(Answer::Done)
}
