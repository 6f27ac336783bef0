//! `blame`: who wrote each word that stands, over the whole history.

use super::spans::Spans;
use super::{diff, marks};
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Field, Outline, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, target};
use crate::shell::cli::work::{OpenPlan, Past, whole};
use crate::shell::writer::{Label, Line, Output};
use crate::store::history::Finished;
use crate::track::{BlamedClause, CommitId, History, Span, blame};
use clap::Command;
use std::io::{self, Write};

/// `plenary blame [--clause ID]... [--at REV] [--json]`
pub const BLAME: Verb = Verb::new("blame", Group::Follow, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::clauses(words),
        argument::at(words),
        argument::json(words),
    ])
}

/// What is shown: the revision, the changes that spans speak of, where the clauses stand, and the clauses in
/// reading order.
type Shown<'a> = (CommitId, &'a History, &'a Outline, &'a [BlamedClause]);

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let asked = call.texts("clause");
    if let Some(Finished {
        history,
        mut clauses,
        outline,
    }) = open.finished(rev)
    {
        let wanted = asked.iter().map(|word| target::listed(&outline, word));
        let wanted = wanted.collect::<Result<Vec<ClauseId>, _>>()?;
        let asked_for = |clause: &BlamedClause| asked.is_empty() || wanted.contains(&clause.id);
        clauses.retain(|clause| asked_for(clause) && !clause.fields.is_empty());
        let shown = show(call, (rev, &history, &outline, &clauses), out);
        // The program ends here; to give back so many words one by one takes longer than to read them.
        std::mem::forget((history, clauses));
        return shown;
    }
    if let [word] = asked.as_slice() {
        let plan = open.load(rev)?.plan;
        let outline = Outline::of(&plan);
        let id = target::clause(&plan, &outline, word)?;
        let (history, texts) = open.history_of(rev, &plan.manifest, &id)?;
        let clause = blame(&history, &texts, &id, rev);
        whole(&texts)?;
        return show(call, (rev, &history, &outline, clause.as_slice()), out);
    }
    let past = Past::of(open, rev)?;
    let (plan, outline) = (&past.plan, &past.outline);
    let (history, texts) = (&past.history, past.texts.as_ref());
    let mut clauses = Vec::new();
    if asked.is_empty() {
        clauses = past.open.blame_all(history, texts, rev, plan);
    }
    for word in asked {
        let id = target::clause(plan, outline, word)?;
        clauses.extend(blame(history, texts, &id, rev));
    }
    whole(texts)?;
    // A file that could never be read is no clause; `check` lists it.
    clauses.retain(|clause| !clause.fields.is_empty());
    clauses.sort_by_cached_key(|clause| outline.find(&clause.id));
    clauses.dedup_by(|a, b| a.id == b.id);
    let shown = show(call, (rev, history, outline, &clauses), out);
    std::mem::forget((clauses, past.history, past.plan));
    shown
}

fn show(call: &Call<'_>, shown: Shown<'_>, out: &mut Output) -> Result<Answer, Failure> {
    if call.flag("json") {
        write(shown, out)?;
    } else {
        print(shown, out)?;
    }
    Ok(Answer::Done)
}

fn write((rev, history, outline, clauses): Shown<'_>, out: &mut Output) -> Result<(), Failure> {
    let out = out.data();
    let mut spans = Spans::new(history);
    diff::open(out, None, rev)?;
    // A clause is gathered in memory: what is written outside goes through a writer that is not known here.
    let mut text = Vec::new();
    for (at, clause) in clauses.iter().enumerate() {
        text.clear();
        let number = outline.number(&clause.id);
        diff::begin(&mut text, at, (&clause.id, number, None), "same")?;
        for (at, (field, pieces)) in clause.fields.iter().enumerate() {
            diff::fields(&mut text, at, field, pieces.iter(), &mut spans)?;
        }
        text.extend_from_slice(b"]}");
        out.write_all(&text)?;
    }
    out.write_all(b"]}\n")?;
    Ok(())
}

fn print((_, history, outline, clauses): Shown<'_>, out: &mut Output) -> io::Result<()> {
    for (at, clause) in clauses.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        let title = clause
            .fields
            .iter()
            .find(|(field, _)| *field == Field::Title)
            .map(|(_, spans)| spans.iter().map(|span| span.text.as_str()));
        let title: String = title.into_iter().flatten().collect();
        let number = outline.number(&clause.id).unwrap_or_default();
        let heading = Line::new()
            .add(format!("{number}  "), Label::Faint)
            .add(title, Label::Strong)
            .add(format!("  {}", clause.id), Label::Faint);
        out.line(&heading)?;
        for (field, spans) in &clause.fields {
            let name = out.words().say(&field.name());
            out.line(&Line::new().add(format!("  {name}"), Label::Faint))?;
            for span in spans {
                written(span, history, out)?;
            }
        }
    }
    Ok(())
}

/// One run of words after the letter, day and commit of the change that wrote it.
fn written(span: &Span, history: &History, out: &mut Output) -> io::Result<()> {
    let change = span.inserted.and_then(|at| history.change(at));
    let voice: Option<Voice> = span.inserted.and_then(|at| marks::voice(history, at));
    if let Some(first) = change.filter(|change| change.shallow) {
        let unknown = out.words().say(&Message::new("track-unknown-before"));
        let unknown = format!("{unknown} {}", marks::short(first.id));
        return out.line(
            &Line::new()
                .lead("", 4, Label::Plain)
                .lead(marks::letter(None).to_string(), 2, Label::Of(None))
                .add(unknown, Label::Faint)
                .add("  ", Label::Faint)
                .add(span.text.trim(), Label::Of(None)),
        );
    }
    let day = change.map(|change| change.time.day());
    let commit = change.map(|change| marks::short(change.id));
    out.line(
        &Line::new()
            .lead("", 4, Label::Plain)
            .lead(marks::letter(voice).to_string(), 2, Label::Of(voice))
            .lead(day.unwrap_or_default(), 11, Label::Faint)
            .lead(commit.unwrap_or_default(), 9, Label::Faint)
            .add(span.text.trim(), Label::Of(voice)),
    )
}
