//! `export`: the plan as a document, for those without a terminal.

use super::book;
use crate::export::document::{Document, Ends, Source, Variant, clean, document};
use crate::export::docx;
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Outline};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, target};
use crate::shell::cli::verbs::log::short;
use crate::shell::cli::work::{OpenPlan, Past, baseline, known, whole};
use crate::shell::writer::Output;
use crate::store::outside;
use crate::track::{CommitId, placings, tracked_all};
use clap::Command;
use clap::builder::PossibleValuesParser;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// `plenary export docx PATH [BASE[..REV]] [--clean | --tracked | --amendments] [--clause C]... [--editable]`
pub const EXPORT: Verb = Verb::new("export", Group::Share, run)
    .says("documents-about", "documents-usage")
    .more("documents-more")
    .arguments(arguments);

/// So many changes, and no more, do programs show at once.
const SLOW: usize = 5_000;

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let format = argument::positional(words, "format", "cli-value-name", "documents-help-format");
    let path = argument::positional(words, "path", "cli-value-file", "documents-help-path");
    let flag = |name, help| argument::flag(words, name, help);
    command.args([
        format
            .required(true)
            .value_parser(PossibleValuesParser::new(["docx", "xlsx"])),
        path.required(true).value_parser(argument::path()),
        argument::positional(words, "range", "cli-value-range", "cli-help-range"),
        flag("tracked", "documents-help-tracked").conflicts_with_all(["clean", "amendments"]),
        flag("clean", "documents-help-clean").conflicts_with("amendments"),
        flag("amendments", "documents-help-amendments"),
        argument::clauses(words),
        flag("editable", "documents-help-editable"),
        flag("force", "documents-help-force"),
        flag("csv", "book-help-csv"),
        flag("excel", "cli-help-excel").requires("csv"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let path = call.path("path").unwrap_or(Path::new("-"));
    let to_pipe = path == Path::new("-");
    if !to_pipe && !call.flag("force") && path.exists() {
        let message = Message::new("documents-exists").with("path", path.display().to_string());
        return Err(Failure::Usage(message));
    }
    if call.text("format") == Some("xlsx") {
        return book::write(call, path, out);
    }
    if call.flag("csv") {
        return Err(Failure::Usage(Message::new("book-only-xlsx")));
    }
    let document = asked(call)?;
    let bytes = docx::write(&document);
    let changes = document.changes();
    if to_pipe {
        out.data().write_all(&bytes)?;
    } else {
        outside::write(path, &bytes, call.flag("force"))?;
        let message = Message::new("documents-written").with("path", path.display().to_string());
        out.say(&message.with("changes", changes))?;
    }
    if changes > SLOW {
        let slow = Message::new("documents-slow").with("changes", changes);
        Output::complain(out.words(), &slow);
    }
    Ok(Answer::Done)
}

/// The document that is asked for.
fn asked(call: &Call<'_>) -> Result<Document, Failure> {
    let (word, rev) = match call.text("range") {
        Some(range) => match range.split_once("..") {
            Some((base, rev)) => (Some(base), Some(rev).filter(|rev| !rev.is_empty())),
            None => (Some(range), None),
        },
        None => (None, None),
    };
    let variant = match (call.flag("clean"), call.flag("amendments")) {
        (true, _) => Variant::Clean,
        (_, true) => Variant::Amendments,
        _ => Variant::Tracked,
    };
    let open = OpenPlan::open(call)?;
    let rev = open.at(rev)?;
    let mut past = Past::of(open, rev)?;
    let base = baseline(word, &mut past)?;
    let only = only(call, &past)?;
    let mut source = Source {
        plan: &past.plan,
        outline: &past.outline,
        dialogue: &past.dialogue,
        before: (&past.plan, &past.outline),
        history: &past.history,
        placed: &BTreeMap::new(),
        tracked: &[],
        only: &only,
        ends: ends(&past, (word, base.rest)),
        variant,
        editable: call.flag("editable"),
        language: call.language,
    };
    if variant != Variant::Tracked {
        let texts = clean(&past.plan);
        source.tracked = &texts;
        return Ok(document(&source));
    }
    known(word, &base, &past)?;
    let texts = past.texts.as_ref();
    let plan = past.open.before(&base)?;
    let outline = Outline::of(&plan);
    let placed = placings(&past.history, texts, &base, past.rev);
    let tracked = tracked_all(&past.history, texts, base, past.rev, true);
    whole(texts)?;
    source.before = (&plan, &outline);
    source.placed = &placed;
    source.tracked = &tracked;
    Ok(document(&source))
}

/// The clauses that are named.
fn only(call: &Call<'_>, past: &Past) -> Result<Vec<ClauseId>, Failure> {
    let named = call.texts("clause").into_iter();
    let found = named.map(|word| target::clause(&past.plan, &past.outline, word));
    found.collect()
}

/// What the two ends are called: as they were asked for, else by their day.
fn ends(past: &Past, (word, base): (Option<&str>, Option<CommitId>)) -> Ends {
    let change = |id: CommitId| past.history.change(past.history.find(id)?);
    let day = |id: CommitId| change(id).map_or_else(String::new, |change| change.time.day());
    let dated = |id: CommitId| format!("{} ({})", day(id), short(id));
    let word = word.filter(|word| !word.is_empty()).map(str::to_owned);
    Ends {
        base: word.or_else(|| base.map(dated)).unwrap_or_default(),
        rev: short(past.rev),
        ids: [base, Some(past.rev)].map(|id| id.map(|id| id.to_string())),
        time: change(past.rev).map(|change| change.time.seconds),
        day: day(past.rev),
    }
}
