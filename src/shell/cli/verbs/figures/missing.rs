//! `figures --missing`: what is not established for the costing of the plan, most needed first.

use super::write_table;
use crate::costing::{Lack, Needed, Place, needed};
use crate::export::Sheet;
use crate::i18n::Message;
use crate::plan::{Ledger, Plan, Support};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::verbs::costing::refused;
use crate::shell::writer::{Label, Line, Output};
use crate::track::CommitId;
use serde_json::{Value, json};

/// Lists it. That something is missing is no failure: it is what was asked for.
///
/// # Errors
/// Where the plan says of no years that it is to be costed in them.
pub fn list(
    call: &Call<'_>,
    plan: &Plan,
    rev: CommitId,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let needed = needed(plan).map_err(refused)?;
    if call.flag("json") {
        let missing: Vec<Value> = needed.iter().map(|one| of_one(call, plan, one)).collect();
        json::answer_at(out, rev, &json!({ "missing": missing }))?;
        return Ok(Answer::Done);
    }
    if call.flag("csv") {
        write_table(call, &plan.manifest, &table(call, plan, &needed), out)?;
        return Ok(Answer::Done);
    }
    for one in &needed {
        let line = Line::new().add(call.words.say(&one.lack.message(plan)), Label::Plain);
        let depends = match one.lines.is_empty() {
            true => Message::new("figures-missing-totals"),
            false => Message::new("figures-missing-lines")
                .with("count", one.lines.len())
                .with("lines", one.lines.join(", ")),
        };
        out.line(&line.add(format!("  {}", call.words.say(&depends)), Label::Faint))?;
    }
    if needed.is_empty() {
        out.say(&Message::new("figures-missing-none"))?;
    }
    Ok(Answer::Done)
}

/// A row for each, with the lines that need it.
fn table<'n>(call: &Call<'_>, plan: &Plan, needed: &'n [Needed]) -> Sheet<'n> {
    let rows = needed.iter().map(|one| {
        vec![
            one.lack.to_string().into(),
            file(plan, &one.lack).into(),
            one.lack.key.into(),
            one.lack.year.into(),
            call.words.say(&one.lack.message(plan)).into(),
            one.lines.join(", ").into(),
        ]
    });
    Sheet {
        header: vec!["what", "file", "key", "year", "why", "lines"],
        rows: rows.collect(),
    }
}

/// The file in which it would stand, where that can be told.
fn file(plan: &Plan, lack: &Lack) -> Option<String> {
    match &lack.place {
        Place::Figure(id) => Some(Ledger::Figure(id.clone()).path()),
        Place::Scenario(id) => Some(Ledger::Scenario(id.clone()).path()),
        Place::Covered(..) => Some(Ledger::Covered.path()),
        Place::Term(clause, _) => Some(plan.path(clause)),
        Place::Support(from, scheme) => {
            let is_it = |row: &Support| row.from == *from && row.scheme.as_ref() == Some(scheme);
            let mut clauses = plan.clauses.values();
            let found = clauses.find(|clause| clause.support.iter().any(is_it))?;
            Some(plan.path(&found.id))
        }
        Place::File(path) => Some(path.clone()),
    }
}

fn of_one(call: &Call<'_>, plan: &Plan, one: &Needed) -> Value {
    json!({
        "what": one.lack.to_string(),
        "file": file(plan, &one.lack),
        "key": one.lack.key,
        "year": one.lack.year,
        "why": call.words.say(&one.lack.message(plan)),
        "lines": one.lines,
    })
}
