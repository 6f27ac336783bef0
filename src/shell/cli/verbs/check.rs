//! `check`: what is wrong with the plan, and what in its folder is not recorded.

use crate::i18n::{Catalogue, Message};
use crate::plan::{Problem, Severity};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;

/// `plenary check [--at REV] [--json]`
pub const CHECK: Verb = Verb::new("check", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([argument::at(words), argument::json(words)])
}

#[derive(Serialize)]
struct Report {
    problems: Vec<Entry>,
    unrecorded: Vec<String>,
}

#[derive(Serialize)]
struct Entry {
    path: String,
    line: Option<u32>,
    column: Option<u32>,
    severity: &'static str,
    code: &'static str,
    message: String,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let problems = open.check(rev)?;
    // What lies in the folder belongs to now, not to then.
    let unrecorded = match call.text("at") {
        Some(_) => Vec::new(),
        None => open.unrecorded()?,
    };
    let errors = problems
        .iter()
        .any(|problem| problem.severity == Severity::Error);
    if call.flag("json") {
        let entries = problems.iter().map(|problem| entry(problem, out.words()));
        let report = Report {
            problems: entries.collect(),
            unrecorded,
        };
        json::answer_at(out, rev, &report)?;
    } else {
        print(&problems, &unrecorded, out)?;
    }
    Ok(if errors { Answer::No } else { Answer::Done })
}

fn entry(problem: &Problem, words: &Catalogue) -> Entry {
    Entry {
        path: problem.path.clone(),
        line: problem.line,
        column: problem.column,
        severity: match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        code: problem.code,
        message: words.say(&problem.message),
    }
}

fn print(problems: &[Problem], unrecorded: &[String], out: &mut Output) -> std::io::Result<()> {
    let words = out.words();
    for problem in problems {
        let mut place = problem.path.clone();
        for number in [problem.line, problem.column].into_iter().flatten() {
            place.push_str(&format!(":{number}"));
        }
        let severity = words.word(match problem.severity {
            Severity::Error => "cli-check-error",
            Severity::Warning => "cli-check-warning",
        });
        out.line(
            &Line::new()
                .add(place, Label::Faint)
                .add(format!(" {severity}: "), Label::Strong)
                .add(words.say(&problem.message), Label::Plain),
        )?;
    }
    for path in unrecorded {
        out.say(&Message::new("cli-check-unrecorded").with("path", path.as_str()))?;
    }
    if problems.is_empty() {
        out.say(&Message::new("cli-check-none"))?;
    } else {
        out.say(&Message::new("cli-check-count").with("count", problems.len()))?;
    }
    Ok(())
}
