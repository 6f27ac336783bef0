//! `export`: the plan as a document, for those without a terminal.

use super::apart::{APART, Apart, one_range};
use super::formats::{self, FORMATS, Format};
use crate::export::document::{Source, Variant, document};
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Outline, OutlineRow};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument};
use crate::shell::cli::work::{Asked, OpenPlan, made};
use crate::shell::writer::{Output, Progress};
use crate::store::outside;
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};
use std::io::Write;
use std::path::Path;

/// `plenary export FORMAT PATH [BASE[..REV]] [--clean | --tracked | --amendments | --adopted] [--clause C]... [--editable] [--split]`
pub const EXPORT: Verb = Verb::new("export", Group::Share, run).arguments(arguments);

/// So many changes, and no more, do Word processors show at once.
const SLOW: usize = 5_000;

/// Kinds of documents; a word of the command line for each, of which no two go together.
const VARIANTS: [(&str, Variant); 4] = [
    ("tracked", Variant::Tracked),
    ("clean", Variant::Clean),
    ("amendments", Variant::Amendments),
    ("adopted", Variant::Adopted),
];

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let format = argument::positional(words, "format", "cli-value-name", "documents-help-format");
    let path = argument::positional(words, "path", "cli-value-file", "documents-help-path");
    let flag = |name, help| argument::flag(words, name, help);
    let names = FORMATS.iter().map(|format| format.name);
    let names: Vec<&str> = names.chain(APART.iter().map(|one| one.name)).collect();
    let help = Message::new("documents-help-format").with("formats", names.join(", "));
    command.args([
        format
            .required(true)
            .help(words.say(&help))
            .value_parser(PossibleValuesParser::new(names)),
        path.required(true).value_parser(argument::path()),
        argument::positional(words, "range", "cli-value-range", "documents-help-range")
            .action(ArgAction::Append)
            .num_args(0..),
        flag("tracked", "documents-help-tracked").conflicts_with_all([
            "clean",
            "amendments",
            "adopted",
        ]),
        flag("clean", "documents-help-clean").conflicts_with_all(["amendments", "adopted"]),
        flag("amendments", "documents-help-amendments").conflicts_with("adopted"),
        flag("adopted", "documents-help-adopted"),
        argument::clauses(words),
        flag("split", "documents-help-split").conflicts_with("clause"),
        flag("editable", "documents-help-editable"),
        flag("force", "documents-help-force"),
        argument::option(
            words,
            "reporter",
            "iati-value-reporter",
            "iati-help-reporter",
        ),
        argument::option(words, "shares", "iati-value-shares", "iati-help-shares"),
        argument::option(words, "begins", "cli-value-date", "iati-help-begins"),
        flag("csv", "book-help-csv"),
        flag("without-files", "site-help-without-files"),
        flag("excel", "cli-help-excel").requires("csv"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let path = call.path("path").unwrap_or(Path::new("-"));
    let apart = call.text("format").and_then(Apart::named);
    if let Some(apart) = apart {
        return apart.write(call, path, out);
    }
    one_range(call)?;
    of_others(call)?;
    let split = call.flag("split");
    // The parser lets no other name through.
    let named = call.text("format").and_then(Format::named);
    let format = named.unwrap_or(&formats::DOCX);
    refuse(call, path)?;
    let progress = Progress::begin(out.words());
    let files = made(
        OpenPlan::open(call)?,
        &asked(call),
        &|stage| progress.tell(Message::new(stage)),
        |source| match split {
            true => Ok(parts(source, format)),
            false => Ok(vec![file(source, format)]),
        },
    )?;
    drop(progress);
    let changes: usize = files.iter().map(|one| one.changes).sum();
    deliver(call, path, files, out)?;
    if changes > SLOW && !split && format.name == "docx" {
        let slow = Message::new("documents-slow").with("changes", changes);
        Output::complain(out.words(), &slow);
    }
    Ok(Answer::Done)
}

/// Refuses what is said for other formats only.
fn of_others(call: &Call<'_>) -> Result<(), Failure> {
    let iati = ["reporter", "shares", "begins"];
    let only = match () {
        () if call.flag("without-files") => "site-only",
        () if call.flag("csv") => "book-only-xlsx",
        () if iati.iter().any(|name| call.text(name).is_some()) => "iati-only",
        () => return Ok(()),
    };
    Err(Failure::Usage(Message::new(only)))
}

fn asked(call: &Call<'_>) -> Asked {
    let chosen = VARIANTS.into_iter().find(|(word, _)| call.flag(word));
    let clauses = call.texts("clause").into_iter();
    Asked {
        range: call.text("range").map(str::to_owned),
        base: None,
        variant: chosen.map_or(Variant::Tracked, |(_, variant)| variant),
        clauses: clauses.map(str::to_owned).collect(),
        editable: call.flag("editable"),
        language: call.language,
    }
}

fn is_pipe(path: &Path) -> bool {
    path == Path::new("-")
}

/// Writes the files where they are to lie, and says so.
fn deliver(
    call: &Call<'_>,
    path: &Path,
    files: Vec<File>,
    out: &mut Output,
) -> Result<(), Failure> {
    let force = call.flag("force");
    let changes: usize = files.iter().map(|one| one.changes).sum();
    let written = |id| Message::new(id).with("path", path.display().to_string());
    if is_pipe(path) {
        let mut all = files.iter();
        all.try_for_each(|one| out.data().write_all(&one.bytes))?;
        return Ok(());
    }
    if !call.flag("split") {
        for file in &files {
            outside::write(path, &file.bytes, force)?;
        }
        out.say(&written("documents-written").with("changes", changes))?;
        return Ok(());
    }
    let mut there = files.iter().map(|one| path.join(&one.name));
    if let Some(there) = there.find(|path| !force && path.exists()) {
        let message = Message::new("documents-exists").with("path", there.display().to_string());
        return Err(Failure::Usage(message));
    }
    let files: Vec<(String, Vec<u8>)> =
        files.into_iter().map(|one| (one.name, one.bytes)).collect();
    outside::write_all(path, &files, force)?;
    let written = written("documents-written-parts").with("count", files.len());
    out.say(&written.with("changes", changes))?;
    Ok(())
}

/// Refuses a place where something lies, or where nothing can.
fn refuse(call: &Call<'_>, path: &Path) -> Result<(), Failure> {
    let about = |id: &'static str| {
        Failure::Usage(Message::new(id).with("path", path.display().to_string()))
    };
    match (call.flag("split"), is_pipe(path)) {
        (true, true) => Err(about("documents-split-pipe")),
        (true, false) if path.exists() && !path.is_dir() => Err(about("documents-split-file")),
        (false, false) if !call.flag("force") && path.exists() => Err(about("documents-exists")),
        (false, false) if path.is_dir() => Err(about("documents-folder")),
        _ => Ok(()),
    }
}

/// What is written to one place.
struct File {
    name: String,
    bytes: Vec<u8>,
    changes: usize,
}

/// What is written in the format of this name: the bytes, and how many changes are marked.
pub fn written_in(source: &Source<'_>, format: &str) -> (Vec<u8>, usize) {
    let file = file(source, Format::named(format).unwrap_or(&formats::DOCX));
    (file.bytes, file.changes)
}

fn file(source: &Source<'_>, format: &Format) -> File {
    let document = document(source);
    File {
        name: String::new(),
        bytes: (format.write)(&document),
        changes: document.changes(),
    }
}

/// One for each clause at the top, in their order; for one that is gone as well, where that is marked. Of an adoption of a part,
/// those are at the top that stand under no other of it.
fn parts(source: &Source<'_>, format: &Format) -> Vec<File> {
    let mut tops = tops(source.outline, source.only);
    let gone = tops_gone(source).into_iter();
    tops.extend(gone);
    let files = tops.into_iter().map(|(number, id)| {
        let name = format!("{number:0>2}-{id}.{}", format.name);
        let only = [id];
        let source = Source {
            only: &only,
            ..source.clone()
        };
        let whole = file(&source, format);
        File { name, ..whole }
    });
    files.collect()
}

/// The clauses at the top with their numbers.
fn tops(outline: &Outline, only: &[ClauseId]) -> Vec<(String, ClauseId)> {
    let is_top = |row: &&OutlineRow| match only.is_empty() {
        true => row.depth == 0,
        false => {
            let above = row.parent.as_ref();
            only.contains(&row.id) && !above.is_some_and(|id| only.contains(id))
        }
    };
    let rows = outline.rows().iter().filter(is_top);
    rows.map(|row| (row.number.clone(), row.id.clone()))
        .collect()
}

/// Those that stood at the top and stand nowhere now.
fn tops_gone(source: &Source<'_>) -> Vec<(String, ClauseId)> {
    let mut gone = match source.only.is_empty() {
        true => tops(source.before.1, &[]),
        false => Vec::new(),
    };
    gone.retain(|(_, id)| source.outline.find(id).is_none());
    gone
}
