//! `figures --missing`: what is not established for the costing of the plan, most needed first.

use super::write_table;
use crate::costing::{Needed, needed};
use crate::export::Sheet;
use crate::i18n::Message;
use crate::plan::Plan;
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
        let missing: Vec<Value> = needed.iter().map(|one| of_one(call, one)).collect();
        json::answer_at(out, rev, &json!({ "missing": missing }))?;
        return Ok(Answer::Done);
    }
    if call.flag("csv") {
        write_table(call, &plan.manifest, &table(call, &needed), out)?;
        return Ok(Answer::Done);
    }
    for one in &needed {
        let line = Line::new().add(call.words.say(&one.lack.message()), Label::Plain);
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
fn table<'n>(call: &Call<'_>, needed: &'n [Needed]) -> Sheet<'n> {
    let rows = needed.iter().map(|one| {
        vec![
            one.lack.to_string().into(),
            one.lack.key.into(),
            one.lack.year.into(),
            call.words.say(&one.lack.message()).into(),
            one.lines.join(", ").into(),
        ]
    });
    Sheet {
        header: vec!["what", "key", "year", "why", "lines"],
        rows: rows.collect(),
    }
}

fn of_one(call: &Call<'_>, one: &Needed) -> Value {
    json!({
        "what": one.lack.to_string(),
        "key": one.lack.key,
        "year": one.lack.year,
        "why": call.words.say(&one.lack.message()),
        "lines": one.lines,
    })
}
