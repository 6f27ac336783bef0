//! `show`: one clause, all of it.

use super::dialogue;
use crate::dialogue::{Amendment, Consensus, Subject, consensus};
use crate::i18n::{Arg, Catalogue, Message};
use crate::plan::{Clause, ClauseId, Field, Outline};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json, target};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use crate::store::Loaded;
use clap::Command;
use serde::Serialize;

/// `plenary show CLAUSE [--at REV] [--json]`
pub const SHOW: Verb = Verb::new("show", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    command.args([
        argument::clause(words),
        argument::at(words),
        argument::json(words),
    ])
}

#[derive(Serialize)]
struct Whole<'a> {
    id: &'a str,
    number: &'a str,
    parent: Option<&'a str>,
    order: i64,
    fields: Vec<Value>,
    consensus: &'static str,
    amendments: Vec<String>,
}

#[derive(Serialize)]
struct Value {
    name: String,
    value: String,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let Loaded { plan, dialogue, .. } = open.load(rev)?;
    let outline = Outline::of(&plan);
    let id = target::clause(&plan, &outline, call.text("clause").unwrap_or_default())?;
    let number = outline.number(&id).unwrap_or_default();
    let Some(clause) = plan.clauses.get(&id) else {
        return Ok(Answer::No);
    };
    let consensus = consensus(&plan, &dialogue, &id);
    let pending = dialogue.pending(&id);
    if call.flag("json") {
        let fields = clause.fields().into_iter().map(|(field, value)| Value {
            name: field.key().to_owned(),
            value,
        });
        let whole = Whole {
            id: id.as_str(),
            number,
            parent: clause.parent.as_ref().map(ClauseId::as_str),
            order: clause.order,
            fields: fields.collect(),
            consensus: consensus.slug(),
            amendments: pending.into_iter().map(Amendment::name).collect(),
        };
        json::answer_at(out, rev, &whole)?;
        return Ok(Answer::Done);
    }
    print(clause, number, out)?;
    let on_this = Subject::Clause(id.clone());
    let mut positions = dialogue.positions.values().flatten();
    if !pending.is_empty() || positions.any(|position| position.subject == on_this) {
        let pending = pending
            .into_iter()
            .map(|one| match one.called(&plan, &dialogue) {
                Arg::Message(called) => format!("{} ({})", call.words.say(&called), one.id.short()),
                _ => one.short(),
            });
        print_talks(&consensus, &pending.collect::<Vec<String>>(), out)?;
    }
    Ok(Answer::Done)
}

/// Where the clause stands between the parties.
fn print_talks(consensus: &Consensus, pending: &[String], out: &mut Output) -> std::io::Result<()> {
    out.line(&Line::new())?;
    out.say(&dialogue::said(consensus, out.words()))?;
    if !pending.is_empty() {
        let said = Message::new("cli-show-pending")
            .with("count", pending.len())
            .with("amendments", pending.join(", "));
        out.say(&said)?;
    }
    Ok(())
}

fn print(clause: &Clause, number: &str, out: &mut Output) -> std::io::Result<()> {
    let words = out.words();
    let kind = words.say(&clause.kind.name());
    out.prose(
        &Line::new()
            .add(format!("{number}  "), Label::Faint)
            .add(&clause.title, Label::Strong),
    )?;
    out.line(&Line::new().add(format!("{kind} · {}", clause.id), Label::Faint))?;
    if !clause.text.is_empty() {
        out.line(&Line::new())?;
        out.prose(&Line::new().add(&clause.text, Label::Plain))?;
    }
    let rest = |field: &Field| !matches!(field, Field::Title | Field::Text | Field::Kind);
    let fields = clause.fields().into_iter().filter(|(field, _)| rest(field));
    let fields: Vec<(String, String)> = fields
        .map(|(field, value)| (words.say(&field.name()), value))
        .collect();
    let widest = fields.iter().map(|(name, _)| name.chars().count()).max();
    let width = widest.unwrap_or(0).max(20) + 2;
    if !fields.is_empty() {
        out.line(&Line::new())?;
    }
    for (name, value) in fields {
        out.prose(
            &Line::new()
                .lead(name, width, Label::Faint)
                .add(value, Label::Plain),
        )?;
    }
    Ok(())
}
