//! What the plan costs now beside what it cost at another revision: both totals, and the difference.

use super::asked::{Asked, named, refused, said};
use super::numbers::Numbers;
use super::rows;
use super::table::Table;
use crate::app::costed::Unit;
use crate::costing::{Amount, Effect, Run, run};
use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};
use serde_json::{Map, Value, json};

/// The runs at the other revision.
fn before(call: &Call<'_>, asked: &Asked) -> Result<Vec<Run>, Failure> {
    let at = asked.open.at(call.text("since"))?;
    let plan = asked.open.load(at)?.plan;
    let runs = asked.scenarios.iter().map(|id| {
        // A scenario that there was not yet is compared with the plan's own figures of then.
        let known = id.as_deref().filter(|id| plan.scenarios.contains_key(*id));
        run(&plan, known).map_err(refused)
    });
    runs.collect()
}

/// For programs: the difference by year, and both digests of the figures.
///
/// # Errors
/// When the other revision cannot be found, read or costed.
pub fn json(call: &Call<'_>, asked: &Asked, numbers: Numbers) -> Result<Value, Failure> {
    let mut object = Map::new();
    for (then, now) in before(call, asked)?.iter().zip(asked.runs(&asked.plan)?) {
        let effect = Effect::between(then, &now);
        let found = json!({
            "years": rows::effect(&effect, numbers),
            "basis-changed": then.basis != now.basis,
        });
        object.insert(named(&now).to_owned(), found);
    }
    Ok(object.into())
}

/// For people.
///
/// # Errors
/// As [`json`], or when the output cannot be written.
pub fn print(call: &Call<'_>, asked: &Asked, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    for (then, now) in before(call, asked)?.iter().zip(asked.runs(&asked.plan)?) {
        let costs = now.years.values().map(|year| &year.cost.total);
        let unit = Unit::of(costs, call.language);
        let title = Message::new("costing-title")
            .with("unit", unit.name(&now.currency))
            .with("run", said(&now, out));
        out.line(&Line::new().add(words.say(&title), Label::Strong))?;
        let years = now.years.keys().map(i64::to_string);
        let mut table = Table::new(years.chain([words.word("costing-total")]));
        let zero = Amount::zero();
        let of = |run: &Run, gap: bool| -> Vec<Amount> {
            let years = now.years.keys().map(|year| run.years.get(year));
            let amounts = years.map(|year| match (year, gap) {
                (None, _) => zero.clone(),
                (Some(year), true) => year.gap.clone(),
                (Some(year), false) => year.cost.total.clone(),
            });
            amounts.collect()
        };
        for (head, gap) in [("costing-row-cost", false), ("costing-row-gap", true)] {
            let (old, new) = (of(then, gap), of(&now, gap));
            let changes: Vec<Amount> = new.iter().zip(&old).map(|(a, b)| a.minus(b)).collect();
            table.row(words.word(head), Label::Strong, Vec::new());
            for (id, amounts, change) in [
                ("costing-row-then", &old, false),
                ("costing-row-now", &new, false),
                ("costing-row-change", &changes, true),
            ] {
                let total = Amount::sum(amounts);
                let cells = amounts.iter().chain([&total]).map(|amount| match change {
                    true => unit.change(amount),
                    false => unit.money(amount),
                });
                let name = format!("  {}", words.word(id));
                table.row(name, Label::Plain, cells.collect());
            }
        }
        table.print(out)?;
        if then.basis != now.basis {
            out.say(&Message::new("costing-basis-changed"))?;
        }
    }
    Ok(())
}
