//! `diff`: tracked text between a baseline and a revision, attributed by word.

use super::marks;
use super::spans::Spans;
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Field, Outline, Plan, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::cli::work::{OpenPlan, Past, baseline, known, whole};
use crate::shell::writer::{Label, Line, Output};
use crate::track::{
    Baseline, ChangeIx, ClauseChange, CommitId, History, Placed, Span, SpanKind, TrackedClause,
    alikes_in, tracked, tracked_all,
};
use clap::Command;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::thread;

/// `plenary diff [BASE[..REV]] [--clause ID]... [--party P]... [--json]`
pub const DIFF: Verb = Verb::new("diff", Group::Follow, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::positional(words, "range", "cli-value-range", "cli-help-range"),
        argument::clauses(words),
        argument::parties(words),
        argument::json(words),
        argument::flag(words, "passing", "cli-help-passing").requires("json"),
    ])
}

/// Room for what is said of a clause: an answer that outgrows its room is copied, however long it is by then.
const CLAUSE: usize = 1 << 13;

/// The baseline, and the plan as it stood there.
struct Ends {
    base: Baseline,
    plan: Plan,
    outline: Outline,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let (base, rev) = match call.text("range") {
        Some(range) => match range.split_once("..") {
            Some((base, rev)) => (Some(base), Some(rev).filter(|rev| !rev.is_empty())),
            None => (Some(range), None),
        },
        None => (None, None),
    };
    let open = OpenPlan::open(call)?;
    let rev = open.at(rev)?;
    let question = question(call, base, rev, &open);
    if let Some(answer) = question.as_deref().and_then(|asked| open.answer(asked)) {
        out.data().write_all(answer.as_bytes())?;
        return Ok(Answer::Done);
    }
    let mut past = Past::of(open, rev)?;
    let word = base;
    let base = baseline(word, &mut past)?;
    known(word, &base, &past)?;
    let plan = past.open.before(&base)?;
    let ends = Ends {
        base,
        outline: Outline::of(&plan),
        plan,
    };
    let voices = call.texts("party").into_iter();
    let voices: Vec<Voice> = voices.filter_map(|slug| slug.parse().ok()).collect();
    let mut clauses = compared(call, &past, &ends)?;
    clauses.retain(|clause| voices.is_empty() || by(clause, &past, &voices));
    if call.flag("json") {
        let mut answer = Vec::with_capacity(clauses.len() * CLAUSE);
        write(&clauses, &past, &ends, call.flag("passing"), &mut answer)?;
        out.data().write_all(&answer)?;
        if let (Some(question), Ok(answer)) = (question, String::from_utf8(answer)) {
            past.open.keep_answer(question, answer, &past.history);
        }
    } else {
        print(&clauses, &past, &ends, &voices, out)?;
    }
    // The program ends here; to give back so many words one by one takes longer than to read them.
    std::mem::forget((clauses, ends, past.history, past.plan));
    Ok(Answer::Done)
}

/// What is asked, where the answer depends on nothing but two revisions and can be kept: the whole plan for other
/// programs. A day is another revision in another place, and an adoption can be taken back.
fn question(call: &Call<'_>, base: Option<&str>, rev: CommitId, open: &OpenPlan) -> Option<String> {
    let part = !call.texts("clause").is_empty() || !call.texts("party").is_empty();
    if part || !call.flag("json") {
        return None;
    }
    let base = match base? {
        word @ ("start" | "empty") => word.to_owned(),
        "adoption" => return None,
        word if word.contains(':') || word.parse::<jiff::civil::Date>().is_ok() => return None,
        word => open.at(Some(word)).ok()?.to_string(),
    };
    let passing = call.flag("passing");
    Some(format!(
        "diff, with places, {base}..{rev} passing={passing}"
    ))
}

/// The clauses in reading order, those that are gone after the others. For people only those that differ.
fn compared(call: &Call<'_>, past: &Past, ends: &Ends) -> Result<Vec<TrackedClause>, Failure> {
    let asked = call.texts("clause");
    let (history, texts) = (&past.history, past.texts.as_ref());
    let mut clauses = if asked.is_empty() {
        tracked_all(
            history,
            texts,
            ends.base.clone(),
            past.rev,
            call.flag("json"),
        )
    } else {
        let mut clauses = Vec::new();
        for word in asked {
            let id = wanted(word, past, ends)?;
            clauses.push(tracked(history, texts, &id, ends.base.of(&id), past.rev));
        }
        clauses
    };
    whole(texts)?;
    // A file that could never be read is no clause; `check` lists it.
    let is_clause = |clause: &TrackedClause| {
        !clause.fields.is_empty() || past.outline.find(&clause.id).is_some()
    };
    clauses.retain(is_clause);
    clauses.sort_by_cached_key(|clause| {
        let after = past.outline.find(&clause.id);
        let before = ends.outline.find(&clause.id);
        (after.unwrap_or(usize::MAX), before)
    });
    clauses.dedup_by(|a, b| a.id == b.id);
    Ok(clauses)
}

/// A clause that is asked for may be gone by now.
fn wanted(word: &str, past: &Past, ends: &Ends) -> Result<ClauseId, Failure> {
    match target::clause(&past.plan, &past.outline, word) {
        Ok(id) => Ok(id),
        Err(failure) => match ends.plan.clauses.get_key_value(word) {
            Some((id, _)) => Ok(id.clone()),
            None => Err(failure),
        },
    }
}

/// Whether one of these voices changed a word of the clause.
fn by(clause: &TrackedClause, past: &Past, voices: &[Voice]) -> bool {
    let spans = clause.fields.iter().flat_map(|(_, spans)| spans);
    let mut changes = spans
        .flat_map(|span| [span.inserted, span.deleted])
        .flatten();
    changes.any(|at: ChangeIx| {
        marks::voice(&past.history, at).is_some_and(|voice| voices.contains(&voice))
    })
}

/// The number a clause has, or had before it went.
fn number<'a>(id: &ClauseId, now: &'a Outline, ends: &'a Ends) -> Option<&'a str> {
    now.number(id).or_else(|| ends.outline.number(id))
}

/// Writes the answer for other programs, each half of the clauses on a thread of its own: of a whole plan it is longer
/// than all its files.
fn write(
    clauses: &[TrackedClause],
    past: &Past,
    ends: &Ends,
    passing: bool,
    out: &mut Vec<u8>,
) -> Result<(), Failure> {
    let scribe = Scribe {
        history: &past.history,
        now: &past.outline,
        ends,
        passing,
        placed: past.placings(&ends.base, &ends.plan),
    };
    open(out, ends.base.rest, past.rev)?;
    let (first, second) = clauses.split_at(clauses.len() / 2);
    let rest = thread::scope(|scope| {
        let rest = scope.spawn(|| {
            let mut rest = Vec::with_capacity(second.len() * CLAUSE);
            scribe.write(second, first.len(), &mut rest).map(|()| rest)
        });
        scribe.write(first, 0, out)?;
        rest.join().unwrap_or_else(|panic| resume_unwind(panic))
    })?;
    out.extend(rest);
    out.write_all(b"]}\n")?;
    Ok(())
}

/// Who writes clauses for other programs.
struct Scribe<'p> {
    history: &'p History,
    now: &'p Outline,
    ends: &'p Ends,
    /// Whether words that came and went are written as well.
    passing: bool,
    /// Who moved, removed or brought in clauses.
    placed: BTreeMap<ClauseId, Placed>,
}

impl Scribe<'_> {
    /// Writes these clauses, the first of which is the one of this number.
    fn write(
        &self,
        clauses: &[TrackedClause],
        first: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), Failure> {
        let mut spans = Spans::new(self.history);
        for (at, clause) in (first..).zip(clauses) {
            let number = number(&clause.id, self.now, self.ends);
            let apart = self.ends.base.apart.get(&clause.id).copied();
            begin(out, at, (&clause.id, number, apart), clause.change.slug())?;
            for (at, (field, pieces)) in clause.fields.iter().enumerate() {
                let pieces = pieces
                    .iter()
                    .filter(|span| self.passing || span.kind != SpanKind::Passing);
                fields(out, at, field, pieces, &mut spans)?;
            }
            out.write_all(b"]")?;
            looks(out, clause)?;
            self.placing(out, &clause.id, &mut spans)?;
            out.write_all(b"}")?;
        }
        Ok(())
    }

    /// Who moved or removed the clause, and where it stood before.
    fn placing(
        &self,
        out: &mut Vec<u8>,
        id: &ClauseId,
        spans: &mut Spans<'_>,
    ) -> Result<(), Failure> {
        let (name, by) = match self.placed.get(id) {
            Some(Placed::Moved(by)) => ("moved", by),
            Some(Placed::Removed(by)) => ("removed", by),
            Some(Placed::Added(_)) | None => return Ok(()),
        };
        write!(out, ",\"{name}\":{{")?;
        spans.write_who(out, *by)?;
        out.write_all(b",\"from\":")?;
        json::write(out, &stood(&self.ends.outline, id))?;
        out.write_all(b"}")?;
        Ok(())
    }
}

/// Where a clause stood, for other programs.
#[derive(Serialize)]
struct Stood<'a> {
    number: &'a str,
    parent: Option<&'a str>,
    /// The one that stood before it under the same clause; nothing where it was the first.
    after: Option<&'a str>,
}

fn stood<'a>(outline: &'a Outline, id: &ClauseId) -> Option<Stood<'a>> {
    let at = outline.find(id)?;
    let row = outline.row(id)?;
    let earlier = outline.rows().get(..at).unwrap_or_default();
    let mut above = earlier
        .iter()
        .rev()
        .take_while(|one| one.depth >= row.depth);
    Some(Stood {
        number: &row.number,
        parent: row.parent.as_ref().map(ClauseId::as_str),
        after: above
            .find(|one| one.depth == row.depth)
            .map(|one| one.id.as_str()),
    })
}

/// The words of a clause that only look like those they replaced, if there are any.
fn looks(out: &mut Vec<u8>, clause: &TrackedClause) -> Result<(), Failure> {
    let fields = clause.fields.iter();
    let looks = fields.flat_map(|(field, spans)| {
        let all = alikes_in(spans).into_iter();
        all.map(move |one| Look {
            field: field.key(),
            codes: one.codes(),
            before: one.before,
            after: one.after,
        })
    });
    let looks: Vec<Look<'_>> = looks.collect();
    if !looks.is_empty() {
        out.write_all(b",\"look-alike\":")?;
        json::write(out, &looks)?;
    }
    Ok(())
}

/// A word that only looks like the one it replaced, for other programs.
#[derive(Serialize)]
struct Look<'a> {
    field: &'a str,
    before: String,
    after: String,
    codes: String,
}

/// The beginning of what `diff` and `blame` write.
///
/// # Errors
/// When `out` cannot be written.
pub fn open(out: &mut impl Write, base: Option<CommitId>, rev: CommitId) -> io::Result<()> {
    match base {
        Some(base) => write!(out, "{{\"base\":\"{base}\",")?,
        None => write!(out, "{{\"base\":null,")?,
    }
    write!(out, "\"rev\":\"{rev}\",\"clauses\":[")
}

/// The beginning of a clause, up to its fields: its id and number, and what it is compared with if not with the same as
/// the others.
///
/// # Errors
/// When `out` cannot be written.
pub fn begin(
    out: &mut impl Write,
    at: usize,
    (id, number, apart): (&ClauseId, Option<&str>, Option<CommitId>),
    change: &str,
) -> Result<(), Failure> {
    let comma = if at == 0 { "" } else { "," };
    write!(out, "{comma}\n{{\"id\":\"{id}\",\"number\":")?;
    json::write(out, &number)?;
    if let Some(base) = apart {
        write!(out, ",\"base\":\"{base}\"")?;
    }
    write!(out, ",\"change\":\"{change}\",\"fields\":[")?;
    Ok(())
}

/// One field with its spans.
///
/// # Errors
/// When `out` cannot be written.
pub fn fields<'a>(
    out: &mut impl Write,
    at: usize,
    field: &Field,
    pieces: impl Iterator<Item = &'a Span>,
    spans: &mut Spans<'_>,
) -> Result<(), Failure> {
    out.write_all(if at == 0 {
        b"{\"name\":"
    } else {
        b",{\"name\":"
    })?;
    json::write(out, &field.key())?;
    out.write_all(b",\"spans\":[")?;
    for (at, span) in pieces.enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        let (kind, by) = match span.kind {
            SpanKind::Kept => ("kept", span.inserted),
            SpanKind::Inserted => ("inserted", span.inserted),
            SpanKind::Deleted if span.deleted.is_none() && span.moved.is_none() => {
                spans.write_elsewhere(out, &span.text, span.inserted)?;
                continue;
            }
            SpanKind::Deleted => ("deleted", span.deleted),
            SpanKind::Passing => {
                spans.write_passing(out, &span.text, span.inserted, span.deleted)?;
                continue;
            }
        };
        match span.moved {
            Some(moved) => spans.write_moved(out, &span.text, kind, by, moved)?,
            None => spans.write(out, &span.text, kind, by)?,
        }
    }
    out.write_all(b"]}")?;
    Ok(())
}

fn print(
    clauses: &[TrackedClause],
    past: &Past,
    ends: &Ends,
    voices: &[Voice],
    out: &mut Output,
) -> Result<(), Failure> {
    let differs = |clause: &&TrackedClause| clause.change != ClauseChange::Same;
    let mut count = 0_usize;
    for clause in clauses.iter().filter(differs) {
        if count > 0 {
            out.line(&Line::new())?;
        }
        count += 1;
        heading(clause, past, ends, out)?;
        let fields = clause.fields.iter().filter(|(_, spans)| marked(spans));
        for (field, spans) in fields {
            let name = out.words().say(&field.name());
            out.line(&Line::new().add(format!("  {name}"), Label::Faint))?;
            let mut line = Line::new().lead("", 4, Label::Plain);
            marks::add(&mut line, spans, &past.history, voices, out.paint());
            out.prose(&line)?;
            for alike in alikes_in(spans) {
                let told = out.words().say(&alike.message());
                out.prose(
                    &Line::new()
                        .lead("  ! ", 4, Label::Strong)
                        .add(told, Label::Plain),
                )?;
            }
        }
    }
    if count == 0 {
        out.say(&Message::new("cli-diff-none"))?;
    }
    Ok(())
}

fn marked(spans: &[Span]) -> bool {
    spans.iter().any(|span| span.kind != SpanKind::Kept)
}

fn heading(clause: &TrackedClause, past: &Past, ends: &Ends, out: &mut Output) -> io::Result<()> {
    let words = out.words();
    let now = past.plan.clauses.get(&clause.id);
    let title = now
        .or_else(|| ends.plan.clauses.get(&clause.id))
        .map(|clause| clause.title.as_str())
        .unwrap_or_default();
    let state = words.word(match clause.change {
        ClauseChange::Added => "cli-state-added",
        ClauseChange::Removed => "cli-state-removed",
        ClauseChange::Moved => "cli-state-moved",
        ClauseChange::Changed | ClauseChange::Same => "cli-state-changed",
    });
    let number = number(&clause.id, &past.outline, ends).unwrap_or_default();
    out.line(
        &Line::new()
            .add(format!("{number}  "), Label::Faint)
            .add(title, Label::Strong)
            .add(format!("  {state} · {}", clause.id), Label::Faint),
    )
}
