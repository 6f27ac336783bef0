//! What the plan, or a clause of it, costs now beside what it cost at another revision: both totals, and the difference.

use super::asked::{Asked, named, refused, said};
use super::numbers::{MONEY, Numbers};
use super::rows;
use super::table::Table;
use super::tabular::Sheet;
use crate::app::costed::{Unit, lines};
use crate::costing::{Amount, Effect, Run, part, run};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};
use serde_json::{Map, Value, json};

/// What is compared: a run then and now.
struct Beside {
    then: Run,
    now: Run,
    /// Whether the figures are others than then.
    basis_changed: bool,
    /// What is told by year, each then and now: the cost, and what is still to be found; of a clause, what it brings.
    both: Vec<(&'static str, &'static str, Both)>,
}

/// Amounts by year, then and now.
type Both = (Vec<Amount>, Vec<Amount>);

/// The runs of both revisions.
fn beside(call: &Call<'_>, asked: &Asked) -> Result<Vec<Beside>, Failure> {
    let at = asked.open.at(call.text("since"))?;
    let before = asked.open.load(at)?.plan;
    let mut all = Vec::new();
    for (id, now) in asked.scenarios.iter().zip(asked.runs(&asked.plan)?) {
        // A scenario that there was not yet is compared with the plan's own figures of then.
        let known = id
            .as_deref()
            .filter(|id| before.scenarios.contains_key(*id));
        let then = run(&before, known).map_err(refused)?;
        let both = both(asked, (&before, &then), &now);
        all.push(Beside {
            basis_changed: changed(asked, &before, (&then, &now))?,
            both,
            then,
            now,
        });
    }
    Ok(all)
}

fn both(
    asked: &Asked,
    (before, then): (&Plan, &Run),
    now: &Run,
) -> Vec<(&'static str, &'static str, Both)> {
    let of = |amounts: &dyn Fn(&Plan, &Run, i64) -> Amount| -> Both {
        let years = || now.years.keys();
        let old = years().map(|year| amounts(before, then, *year));
        let new = years().map(|year| amounts(&asked.plan, now, *year));
        (old.collect(), new.collect())
    };
    if asked.clause.is_none() {
        let cost = of(&|_, run, year| {
            run.years
                .get(&year)
                .map_or_else(Amount::zero, |it| it.cost.total.clone())
        });
        let gap = of(&|_, run, year| {
            run.years
                .get(&year)
                .map_or_else(Amount::zero, |it| it.gap.clone())
        });
        return vec![
            ("costing-row-cost", "cost", cost),
            ("costing-row-gap", "gap", gap),
        ];
    }
    let own = |plan: &Plan, run: &Run, year: i64, is_cost: bool| {
        let lines = lines(plan, run, asked.clause.as_ref()).into_iter();
        let lines = lines.filter(|line| line.kind.is_cost() == is_cost);
        Amount::sum(lines.filter_map(|line| Some(&line.years.get(&year)?.total)))
    };
    vec![
        (
            "costing-row-cost",
            "cost",
            of(&|plan, run, year| own(plan, run, year, true)),
        ),
        (
            "costing-row-income",
            "income",
            of(&|plan, run, year| own(plan, run, year, false)),
        ),
    ]
}

/// Whether what is told is reckoned from other figures than then; of a clause, those that it takes itself.
fn changed(asked: &Asked, before: &Plan, (then, now): (&Run, &Run)) -> Result<bool, Failure> {
    let Some(clause) = &asked.clause else {
        return Ok(then.basis != now.basis);
    };
    let of = |plan: &Plan| {
        let part = part(plan, |one| plan.is_within(&one.id, clause)).map_err(refused)?;
        Ok::<_, Failure>(part.map(|part| part.basis))
    };
    Ok(of(before)? != of(&asked.plan)?)
}

/// For programs: the difference by year, and whether the figures are others.
///
/// # Errors
/// When the other revision cannot be found, read or costed.
pub fn json(call: &Call<'_>, asked: &Asked, numbers: Numbers) -> Result<Value, Failure> {
    let mut object = Map::new();
    for one in beside(call, asked)? {
        let years = match asked.clause.is_none() {
            true => rows::effect(&Effect::between(&one.then, &one.now), numbers),
            false => of_clause(&one, numbers),
        };
        let found = json!({ "years": years, "basis-changed": one.basis_changed });
        object.insert(named(&one.now).to_owned(), found);
    }
    Ok(object.into())
}

/// What a clause costs and brings in each year, and by how much that is more than then.
fn of_clause(one: &Beside, numbers: Numbers) -> Value {
    let years = one.now.years.keys().enumerate().map(|(at, year)| {
        let mut object = Map::new();
        for (_, what, (old, new)) in &one.both {
            if let (Some(old), Some(new)) = (old.get(at), new.get(at)) {
                let effect = format!("{what}-effect");
                numbers.money(&mut object, &[(what, new), (&effect, &new.minus(old))]);
            }
        }
        (year.to_string(), Value::from(object))
    });
    years.collect::<Map<_, _>>().into()
}

/// The same as a table: by how much each is more than then.
///
/// # Errors
/// As [`json`].
pub fn rows(call: &Call<'_>, asked: &Asked, sheet: &Sheet) -> Result<Vec<Vec<String>>, Failure> {
    let since = call.text("since").unwrap_or_default();
    let clause = asked.clause.as_ref().map_or("", |id| id.as_str());
    let mut rows = Vec::new();
    for one in beside(call, asked)? {
        for (_, what, (old, new)) in &one.both {
            let what = format!("{what}-effect");
            let years = one.now.years.keys().zip(old.iter().zip(new));
            rows.extend(years.map(|(year, (old, new))| {
                let cells = ["since", clause, since, &what];
                sheet.row(&one.now, *year, cells, (&new.minus(old), MONEY))
            }));
        }
    }
    Ok(rows)
}

/// For people.
///
/// # Errors
/// As [`json`], or when the output cannot be written.
pub fn print(call: &Call<'_>, asked: &Asked, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    for one in beside(call, asked)? {
        let costs = one.both.iter().flat_map(|(_, _, (_, new))| new);
        let unit = Unit::of(costs, call.language);
        let title = Message::new("costing-title")
            .with("unit", unit.name(&one.now.currency))
            .with("run", said(&one.now, out));
        out.line(&Line::new().add(words.say(&title), Label::Strong))?;
        let years = one.now.years.keys().map(i64::to_string);
        let mut table = Table::new(years.chain([words.word("costing-total")]));
        for (head, _, (old, new)) in &one.both {
            let changes: Vec<Amount> = new.iter().zip(old).map(|(a, b)| a.minus(b)).collect();
            table.row(words.word(head), Label::Strong, Vec::new());
            for (id, amounts, change) in [
                ("costing-row-then", old, false),
                ("costing-row-now", new, false),
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
        if one.basis_changed {
            out.say(&Message::new("costing-basis-changed"))?;
        }
    }
    Ok(())
}
