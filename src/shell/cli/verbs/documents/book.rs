//! `export xlsx`: the plan as a workbook, or each of its sheets as a table of its own.

use crate::costing::follow_up::Hands;
use crate::export::book::{self, Book, Source, xlsx};
use crate::export::{Style, decimal_sign};
use crate::i18n::{Language, Message};
use crate::shell::cli::frame::{Answer, Call, Failure};
use crate::shell::cli::verbs::dialogue::Room;
use crate::shell::cli::verbs::figures::{hands, known_hands};
use crate::shell::cli::verbs::marks::short;
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::Output;
use crate::store::outside;
use crate::track::CommitId;
use std::io::Write;
use std::path::Path;

/// Writes the workbook where it was asked for.
///
/// # Errors
/// When the plan cannot be read, or the file cannot be written.
pub fn write(call: &Call<'_>, path: &Path, out: &mut Output) -> Result<Answer, Failure> {
    let to_pipe = path == Path::new("-");
    let as_tables = call.flag("csv");
    if as_tables && to_pipe {
        return Err(Failure::Usage(Message::new("book-csv-folder")));
    }
    let room = room(call, "xlsx")?;
    let (_, hands) = hands(&room, out)?;
    let book = made(&room, &hands, call.language)?;
    let sheets = book.sheets.len();
    let shown = path.display().to_string();
    if as_tables {
        tables(call, path, &room, &book)?;
        let said = Message::new("book-written-csv").with("path", shown);
        out.say(&said.with("sheets", sheets))?;
        return Ok(Answer::Done);
    }
    let bytes = written(&book)?;
    if to_pipe {
        out.data().write_all(&bytes)?;
        return Ok(Answer::Done);
    }
    outside::write(path, &bytes, call.flag("force"))?;
    let said = Message::new("book-written").with("path", shown);
    out.say(&said.with("sheets", sheets))?;
    Ok(Answer::Done)
}

/// The plan at the one revision that is named.
pub fn room(call: &Call<'_>, format: &'static str) -> Result<Room, Failure> {
    let named = call.text("range").filter(|name| !name.is_empty());
    if let Some((base, rev)) = named.and_then(|name| name.split_once("..")) {
        let rev = [rev, base].into_iter().find(|name| !name.is_empty());
        let message = Message::new("book-one-revision").with("format", format);
        return Err(Failure::Usage(message.with("rev", rev.unwrap_or("HEAD"))));
    }
    let open = OpenPlan::open(call)?;
    let rev = open.at(named)?;
    Room::at(open, rev)
}

/// The workbook of a plan at a revision, in bytes.
///
/// # Errors
/// When the plan or its history cannot be read, or a sheet is too large.
pub fn bytes(open: OpenPlan, rev: CommitId, language: Language) -> Result<Vec<u8>, Failure> {
    let room = Room::at(open, rev)?;
    let (_, hands) = known_hands(&room).map_err(Failure::Could)?;
    written(&made(&room, &hands, language)?)
}

fn written(book: &Book) -> Result<Vec<u8>, Failure> {
    let bytes = xlsx::write(book);
    bytes.map_err(|_| Failure::Could(Message::new("book-too-large")))
}

fn made(room: &Room, hands: &Hands, language: Language) -> Result<Book, Failure> {
    let time = room.open.repository.time(room.rev)?;
    let manifest = &room.plan.manifest;
    let source = Source {
        plan: &room.plan,
        outline: &room.outline,
        dialogue: &room.dialogue,
        hands,
        rev: short(room.rev),
        time: Some(time.seconds),
        day: manifest.clock(time).day(),
        language,
    };
    Ok(book::book(&source))
}

/// The sheets as files of a folder: none is left half written, and a folder that was not there is there with all of them or
/// not at all.
fn tables(call: &Call<'_>, path: &Path, room: &Room, book: &Book) -> Result<(), Failure> {
    let style = match call.flag("excel") {
        true => Style::Excel(decimal_sign(&room.plan.manifest)),
        false => Style::Plain,
    };
    let files = book::csv::files(book, style);
    if path.exists() && !path.is_dir() {
        let message = Message::new("book-csv-file").with("path", path.display().to_string());
        return Err(Failure::Usage(message));
    }
    let files: Vec<(String, Vec<u8>)> = files
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect();
    outside::write_all(path, &files, call.flag("force"))?;
    Ok(())
}
