//! `figures --missing`: what is not established for the costing of the plan, most needed first.

use crate::costing::{Needed, needed};
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

fn of_one(call: &Call<'_>, one: &Needed) -> Value {
    json!({
        "what": one.lack.to_string(),
        "key": one.lack.key,
        "year": one.lack.year,
        "why": call.words.say(&one.lack.message()),
        "lines": one.lines,
    })
}
