//! `blame`: who wrote each word that stands, over the whole history.

use super::argument;
use super::call::Call;
use super::diff;
use super::failure::{Answer, Failure};
use super::past::Past;
use super::spans::Spans;
use super::verb::{Group, Verb};
use super::{marks, target};
use crate::i18n::Catalogue;
use crate::plan::{Outline, Plan, Voice};
use crate::shell::writer::{Label, Line, Output};
use crate::track::{BlamedClause, History, Span, blame, blame_all};
use clap::Command;
use std::io::{self, Write};

/// `plenary blame [--clause ID]... [--at REV] [--json]`
pub const BLAME: Verb = Verb {
    name: "blame",
    group: Group::Follow,
    about: "cli-blame-about",
    usage: "cli-blame-usage",
    more: None,
    arguments,
    run,
};

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::clauses(words),
        argument::at(words),
        argument::json(words),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let past = Past::open(call, call.text("at"))?;
    let (plan, outline) = (&past.plan, &past.outline);
    let asked = call.texts("clause");
    let (history, texts) = (&past.history, past.texts.as_ref());
    let mut clauses = Vec::new();
    if asked.is_empty() {
        clauses = match &past.desk.cache {
            Some(cache) => cache.blame_all(history, texts, past.rev),
            None => blame_all(history, texts, past.rev),
        };
    }
    for word in asked {
        let id = target::clause(plan, outline, word)?;
        clauses.extend(blame(history, texts, &id, past.rev));
    }
    clauses.sort_by_cached_key(|clause| outline.find(&clause.id));
    clauses.dedup_by(|a, b| a.id == b.id);
    if call.flag("json") {
        write(&clauses, &past, outline, out)?;
    } else {
        print(&clauses, &past, (plan, outline), out)?;
    }
    Ok(Answer::Done)
}

fn write(
    clauses: &[BlamedClause],
    past: &Past,
    outline: &Outline,
    out: &mut Output,
) -> Result<(), Failure> {
    let out = out.data();
    let mut spans = Spans::new(&past.history);
    diff::open(out, None, past.rev)?;
    for (at, clause) in clauses.iter().enumerate() {
        diff::begin(out, at, &clause.id, outline.number(&clause.id), "same")?;
        for (at, (field, pieces)) in clause.fields.iter().enumerate() {
            diff::fields(out, at, field, pieces.iter(), &mut spans)?;
        }
        out.write_all(b"]}")?;
    }
    out.write_all(b"]}\n")?;
    Ok(())
}

fn print(
    clauses: &[BlamedClause],
    past: &Past,
    (plan, outline): (&Plan, &Outline),
    out: &mut Output,
) -> io::Result<()> {
    for (at, clause) in clauses.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        let title = plan.clauses.get(&clause.id);
        let number = outline.number(&clause.id).unwrap_or_default();
        let heading = Line::new()
            .add(format!("{number}  "), Label::Faint)
            .add(title.map_or("", |found| &found.title), Label::Strong)
            .add(format!("  {}", clause.id), Label::Faint);
        out.line(&heading)?;
        for (field, spans) in &clause.fields {
            let name = out.words().say(&field.name());
            out.line(&Line::new().add(format!("  {name}"), Label::Faint))?;
            for span in spans {
                written(span, &past.history, out)?;
            }
        }
    }
    Ok(())
}

/// One run of words after the letter, day and commit of the change that wrote it.
fn written(span: &Span, history: &History, out: &mut Output) -> io::Result<()> {
    let change = span.inserted.and_then(|at| history.change(at));
    let voice: Option<Voice> = span.inserted.and_then(|at| marks::voice(history, at));
    let day = change.map(|change| super::log::day(change.time));
    let commit = change.map(|change| super::log::short(change.id));
    out.line(
        &Line::new()
            .lead("", 4, Label::Plain)
            .lead(marks::letter(voice).to_string(), 2, Label::Of(voice))
            .lead(day.unwrap_or_default(), 11, Label::Faint)
            .lead(commit.unwrap_or_default(), 9, Label::Faint)
            .add(span.text.trim(), Label::Of(voice)),
    )
}
