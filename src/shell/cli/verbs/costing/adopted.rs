//! What an adoption would cost, beside what else follows from it: told before the gavel.

use super::asked::Asked;
use super::numbers::Numbers;
use super::rows;
use crate::app::costed::{Unit, amended};
use crate::costing::{Amount, Effect, Lacks, run};
use crate::dialogue::{AmendmentId, Dialogue};
use crate::i18n::{Language, Message};
use crate::plan::Plan;
use crate::shell::cli::frame::Failure;
use crate::shell::writer::Output;
use serde_json::Value;
use std::io;

/// By how much the cost changes. Nothing where the plan is not costed, or the amendment cannot be adopted.
fn effect(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> Option<(String, Effect)> {
    let before = run(plan, None).ok()?;
    let then = amended(plan, dialogue, std::slice::from_ref(id));
    let after = run(&then.plan, None).ok()?;
    let stands = !then.standing.is_empty();
    stands.then(|| (before.currency.clone(), Effect::between(&before, &after)))
}

/// For programs, by year.
pub fn written(plan: &Plan, dialogue: &Dialogue, id: &AmendmentId) -> Option<Value> {
    let (_, effect) = effect(plan, dialogue, id)?;
    Some(rows::effect(&effect, Numbers { exact: false }))
}

/// For people, in a line.
///
/// # Errors
/// When the output cannot be written.
pub fn told(
    plan: &Plan,
    dialogue: &Dialogue,
    id: &AmendmentId,
    language: Language,
    out: &mut Output,
) -> io::Result<()> {
    let Some((currency, effect)) = effect(plan, dialogue, id) else {
        return Ok(());
    };
    let changes: Vec<(i64, &Amount)> = effect
        .years
        .iter()
        .map(|(year, effect)| (*year, &effect.cost_effect))
        .collect();
    let unit = Unit::of(changes.iter().map(|(_, amount)| *amount), language);
    let total = effect.total().total;
    let said = match total.known() {
        Some(_) if changes.iter().all(|(_, it)| **it == Amount::zero()) => {
            Message::new("costing-adopted-nothing")
        }
        _ => {
            let years = changes
                .iter()
                .map(|(year, it)| format!("{year} {}", unit.change(it)));
            Message::new("costing-adopted")
                .with("unit", unit.name(&currency))
                .with("years", years.collect::<Vec<_>>().join("  "))
                .with("total", unit.change(&total))
        }
    };
    out.say(&said)?;
    out.say(&Message::new("costing-no-model"))
}

/// What is missing for what is asked for, once a plan is so.
///
/// # Errors
/// When it cannot be costed.
pub fn lacks(asked: &Asked, plan: &Plan) -> Result<Lacks, Failure> {
    let runs = asked.runs(plan)?;
    let lacks = runs.iter().map(|run| asked.lacks(run));
    Ok(lacks.fold(Lacks::default(), |all, lacks| all.and(&lacks)))
}
