//! `agreed`: whether a file or a folder is what was agreed, and which words differ.

use super::meant;
use super::notes::{languages, notes};
use crate::dialogue::agreed::{Beside, Held, Words, beside, of_clause};
use crate::dialogue::printed::beside_printed;
use crate::i18n::{Catalogue, Message};
use crate::plan::format::{read_clause_alone, read_plan};
use crate::plan::{Clause, Field, Outline, Plan, Problem};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::trust::Which;
use crate::shell::writer::{Label, Line, Output, Paint};
use crate::store::outside;
use crate::text::RunKind;
use clap::Command;
use serde::Serialize;
use std::io;
use std::path::Path;

/// `plenary agreed FILE-OR-FOLDER [ADOPTION] [--json]`
pub const AGREED: Verb = Verb::new("agreed", Group::Trust, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let of = |name, value, help| argument::positional(words, name, value, help);
    command.args([
        of("held", "trust-value-held", "trust-help-held")
            .required(true)
            .value_parser(argument::path()),
        of("which", "trust-value-which", "trust-help-which-agreed"),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Report<'a> {
    agreed: bool,
    rev: String,
    adoption: Option<&'a str>,
    /// What of each clause was compared.
    compared: &'static str,
    clauses: Vec<Entry<'a>>,
    problems: Vec<String>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    number: Option<&'a str>,
    state: &'static str,
    fields: Vec<FieldOf<'a>>,
}

#[derive(Serialize)]
struct FieldOf<'a> {
    name: &'a str,
    spans: Vec<SpanOf<'a>>,
}

#[derive(Serialize)]
struct SpanOf<'a> {
    text: &'a str,
    kind: &'static str,
}

impl<'a> FieldOf<'a> {
    fn of((field, words): &'a (Field, Vec<Words>)) -> FieldOf<'a> {
        let spans = words.iter().map(|(kind, text)| SpanOf {
            text,
            kind: match kind {
                RunKind::Kept => "kept",
                RunKind::Inserted => "inserted",
                RunKind::Deleted => "deleted",
            },
        });
        FieldOf {
            name: field.key(),
            spans: spans.collect(),
        }
    }
}

/// What somebody holds.
enum Given {
    /// A plan as it was printed or written out.
    Printed(String),
    Clause(Box<Clause>),
    Plan(Box<Plan>, Vec<Problem>),
}

/// What it is beside what was agreed.
struct Answered {
    which: Which,
    clauses: Vec<Beside>,
    problems: Vec<Problem>,
    /// Whether no more than titles and texts can have been compared.
    printed: bool,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let held = call.path("held").unwrap_or(Path::new("."));
    let given = given(held)?;
    let clause = match &given {
        Given::Clause(clause) => Some(&clause.id),
        Given::Plan(..) | Given::Printed(_) => None,
    };
    let (_, _, found) = meant(call, clause)?;
    let which = found.ok_or_else(|| Failure::Could(Message::new("trust-nothing-adopted")))?;
    let answered = answer(which, given)?;
    if answered.finds_nothing() {
        let held = held.display().to_string();
        let nothing = Message::new("trust-held-nothing").with("held", held);
        return Err(Failure::Could(
            nothing.with("which", answered.which.called()),
        ));
    }
    let agreed = answered.is_agreed();
    if call.flag("json") {
        write(&answered, out)?;
    } else {
        print(&answered, held, out)?;
    }
    Ok(if agreed { Answer::Done } else { Answer::No })
}

/// Reads what somebody holds: a plan's folder or its `plan.toml`, the file of a clause, or a text that was written out.
fn given(path: &Path) -> Result<Given, Failure> {
    let is_manifest = path.file_name().is_some_and(|name| name == "plan.toml");
    let folder = match (path.is_dir(), is_manifest) {
        (true, _) => Some(path),
        (false, true) => Some(path.parent().unwrap_or(path)),
        (false, false) => None,
    };
    if let Some(folder) = folder {
        let here = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        let (plan, problems) = read_plan(outside::files(here)?);
        return Ok(Given::Plan(Box::new(plan), problems));
    }
    let bytes = outside::file(path)?;
    let name = path.display().to_string();
    let unread = |why: Message| {
        Failure::Could(
            Message::new("trust-held-unread")
                .with("path", name.as_str())
                .with("why", why),
        )
    };
    let text = String::from_utf8(bytes).map_err(|_| unread(Message::new("plan-not-utf8")))?;
    match read_clause_alone(&text, &name) {
        Ok(clause) => Ok(Given::Clause(Box::new(clause))),
        Err(problem) if path.extension().is_some_and(|it| it == "toml") => {
            Err(unread(problem.message))
        }
        Err(_) => Ok(Given::Printed(text)),
    }
}

fn answer(which: Which, given: Given) -> Result<Answered, Failure> {
    let printed = matches!(given, Given::Printed(_));
    let (clauses, problems) = match given {
        Given::Printed(text) => {
            let label = |field: &Field| languages().map(|it| it.say(&field.name())).collect();
            let text = (text.as_str(), &notes(&text));
            let clauses = beside_printed(&which.plan, &which.clauses, text, label);
            (clauses, Vec::new())
        }
        Given::Clause(held) => {
            let named = || Message::new("trust-clause-not-agreed").with("clause", held.id.as_str());
            let agreed = which.plan.clauses.get(&held.id);
            let agreed = agreed
                .filter(|it| which.clauses.contains(&it.id))
                .ok_or_else(|| Failure::Could(named().with("which", which.called())))?;
            let clauses = vec![of_clause(&which.plan, agreed, Some(&held))];
            (clauses, Vec::new())
        }
        Given::Plan(held, problems) => {
            if held.manifest.id != which.plan.manifest.id {
                let other = Message::new("trust-other-plan")
                    .with("held", held.manifest.id.as_str())
                    .with("agreed", which.plan.manifest.id.as_str());
                return Err(Failure::Could(other));
            }
            let mut clauses = beside(&which.plan, &which.clauses, &held, which.whole);
            // What cannot be read is told with its place, and not as if it were gone.
            clauses.retain(|one| {
                one.held != Held::Missing || !held.broken.contains_key(one.id.as_str())
            });
            (clauses, problems)
        }
    };
    Ok(Answered {
        clauses,
        which,
        problems,
        printed,
    })
}

impl Answered {
    fn is_agreed(&self) -> bool {
        let same = self.clauses.iter().all(|one| one.held == Held::Same);
        same && self.problems.is_empty()
    }

    /// Whether a text that was printed has nothing of what was agreed.
    fn finds_nothing(&self) -> bool {
        self.printed && self.clauses.iter().all(|one| one.held == Held::Missing)
    }

    fn differing(&self) -> impl Iterator<Item = &Beside> {
        self.clauses.iter().filter(|one| one.held != Held::Same)
    }
}

fn write(answered: &Answered, out: &mut Output) -> Result<(), Failure> {
    let outline = Outline::of(&answered.which.plan);
    let clauses = answered.clauses.iter().map(|one| Entry {
        id: one.id.as_str(),
        number: outline.number(&one.id),
        state: one.held.slug(),
        fields: one.fields.iter().map(FieldOf::of).collect(),
    });
    let problems = answered.problems.iter();
    let report = Report {
        agreed: answered.is_agreed(),
        rev: answered.which.rev.to_string(),
        adoption: answered.which.name.as_deref(),
        compared: match answered.printed {
            true => "titles-and-texts",
            false => "everything",
        },
        clauses: clauses.collect(),
        problems: problems
            .map(|one| format!("{}: {}", one.path, out.words().say(&one.message)))
            .collect(),
    };
    json::answer(out, &report)
}

fn print(answered: &Answered, held: &Path, out: &mut Output) -> io::Result<()> {
    let id = match (answered.is_agreed(), &answered.which.name) {
        (true, Some(_)) => "trust-agreed-yes",
        (true, None) => "trust-agreed-yes-revision",
        (false, _) => "trust-agreed-no",
    };
    let message = Message::new(id)
        .with("held", held.display().to_string())
        .with("which", answered.which.called());
    out.say(&message.with(
        "count",
        answered.differing().count() + answered.problems.len(),
    ))?;
    let outline = Outline::of(&answered.which.plan);
    for differing in answered.differing() {
        clause(differing, &answered.which.plan, &outline, out)?;
    }
    if answered.printed {
        out.say(&Message::new("trust-agreed-printed"))?;
    }
    for problem in &answered.problems {
        let message = Message::new("trust-held-unread")
            .with("path", problem.path.as_str())
            .with("why", problem.message.clone());
        out.say(&message)?;
    }
    Ok(())
}

fn clause(one: &Beside, plan: &Plan, outline: &Outline, out: &mut Output) -> io::Result<()> {
    let title = plan.clauses.get(&one.id).map(Clause::called);
    let title = title.unwrap_or_else(|| one.id.to_string());
    let number = outline.number(&one.id).unwrap_or("+");
    let line = Line::new().lead(number, number.len() + 1, Label::Strong);
    out.line(&line.add(title, Label::Strong))?;
    let state = match one.held {
        Held::Missing => Some("trust-held-missing"),
        Held::Added => Some("trust-held-added"),
        Held::Same | Held::Changed => None,
    };
    if let Some(id) = state {
        let said = out.words().word(id);
        out.line(
            &Line::new()
                .lead("", 2, Label::Plain)
                .add(said, Label::Plain),
        )?;
    }
    for (field, words) in &one.fields {
        let name = out.words().say(&field.name());
        out.line(
            &Line::new()
                .lead("", 2, Label::Plain)
                .add(name, Label::Faint),
        )?;
        let mut line = Line::new().lead("", 4, Label::Plain);
        for (kind, text) in words {
            mark(&mut line, *kind, text, out.paint());
        }
        out.prose(&line)?;
    }
    Ok(())
}

/// Nobody is known to have changed these words: they carry no letter.
fn mark(line: &mut Line, kind: RunKind, text: &str, paint: Paint) {
    let (open, close, label) = match kind {
        RunKind::Kept => return line.push(text, Label::Plain),
        RunKind::Inserted => ("{+", "+}", Label::Inserted(None)),
        RunKind::Deleted => ("[-", "-]", Label::Deleted(None)),
    };
    match paint {
        Paint::Marks => line.push(&format!("{open}{text}{close}"), Label::Plain),
        _ => line.push(text, label),
    }
}
