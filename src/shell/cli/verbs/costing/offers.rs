//! What amendments cost: each alone, all that can stand together, and what is in that only because they come together.

use super::asked::{Asked, refused, said};
use super::numbers::{MONEY, Numbers};
use super::rows;
use super::table::Table;
use super::tabular::Sheet;
use crate::app::costed::{Becomes, Offers, Unit, in_few_words, offers};
use crate::costing::{Amount, Effect, Run, Sum};
use crate::dialogue::{AmendmentId, order_of_putting, preview};
use crate::i18n::Message;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};
use serde_json::{Map, Value};

/// The pending amendments on the clause that is asked about and on what stands under it, in the order of putting.
pub fn pending(asked: &Asked) -> Vec<AmendmentId> {
    let dialogue = &asked.dialogue;
    let about = dialogue.amendments.values().filter(|amendment| {
        let clause = amendment.clause(dialogue);
        let within = clause.zip(asked.clause.as_ref());
        amendment.is_pending() && within.is_some_and(|(it, of)| asked.plan.is_within(it, of))
    });
    let order = order_of_putting(dialogue, about).into_iter();
    order.map(|amendment| amendment.id.clone()).collect()
}

/// What they cost beside a run.
///
/// # Errors
/// When the plan cannot be costed.
pub fn of(asked: &Asked, ids: &[AmendmentId], stands: &Run) -> Result<Offers, Failure> {
    offers(&asked.plan, &asked.dialogue, ids, stands).map_err(refused)
}

fn name(asked: &Asked, id: &AmendmentId) -> String {
    let found = asked.dialogue.amendments.get(id);
    found.map_or_else(|| id.to_string(), |one| one.name())
}

/// The names of several, by their numbers.
fn together(asked: &Asked, ids: &[AmendmentId]) -> Vec<String> {
    let mut ids: Vec<&AmendmentId> = ids.iter().collect();
    let number = |id: &AmendmentId| asked.dialogue.amendments.get(id).map(|one| one.number);
    ids.sort_by_key(|id| (number(id), *id));
    ids.into_iter().map(|id| name(asked, id)).collect()
}

/// With the letter of its party before it.
fn lettered(asked: &Asked, id: &AmendmentId) -> String {
    let found = asked.dialogue.amendments.get(id);
    let letter = found.and_then(|one| Some(one.sponsor()?.voice.letter()));
    format!("{} {}", letter.unwrap_or('?'), name(asked, id))
}

/// With what each number was and becomes behind it.
fn with_changes(call: &Call<'_>, asked: &Asked, id: &AmendmentId) -> String {
    let follows = preview(&asked.plan, &asked.dialogue, id);
    let changes = follows.map_or_else(|_| Vec::new(), |it| Becomes::all(&it.texts));
    let changes = in_few_words(&changes, call.language);
    format!("{}  {changes}", lettered(asked, id))
        .trim_end()
        .to_owned()
}

/// What each of them changes, and all that can stand together, by their names.
fn effects<'o>(asked: &Asked, offers: &'o Offers) -> Vec<(String, &'o Effect)> {
    let alone = offers.alone.iter();
    let alone = alone.map(|(id, effect)| (name(asked, id), effect));
    let joint = together(asked, &offers.standing).join("+");
    let joint = (offers.standing.len() > 1).then_some((joint, &offers.joint));
    alone.chain(joint).collect()
}

/// What of it comes only of their being together is called.
fn interaction(asked: &Asked, offers: &Offers) -> Option<String> {
    let joint = together(asked, &offers.standing).join("+");
    (offers.standing.len() > 1).then(|| format!("interaction {joint}"))
}

/// As a table: what of a year each changes.
pub fn rows(asked: &Asked, (run, offers): (&Run, &Offers), sheet: &Sheet) -> Vec<Vec<String>> {
    let row = |year: i64, name: &str, what: &str, amount: &Amount| {
        sheet.row(run, year, ["amendment", "", name, what], (amount, MONEY))
    };
    let mut rows = Vec::new();
    for (name, effect) in effects(asked, offers) {
        for (year, of) in &effect.years {
            rows.push(row(*year, &name, "cost-effect", &of.cost_effect));
            rows.push(row(*year, &name, "gap-effect", &of.gap_effect));
        }
    }
    if let Some(name) = interaction(asked, offers) {
        let only = offers.only_together.iter();
        rows.extend(only.map(|(year, amount)| row(*year, &name, "cost-effect", amount)));
    }
    rows
}

/// For programs, by the names of the amendments.
pub fn json(asked: &Asked, offers: &Offers, numbers: Numbers) -> Value {
    let effects = effects(asked, offers).into_iter();
    let effects = effects.map(|(name, effect)| (name, rows::effect(effect, numbers)));
    let mut object: Map<String, Value> = effects.collect();
    if let Some(name) = interaction(asked, offers) {
        object.insert(name, rows::only(&offers.only_together, numbers));
    }
    let apart = offers.apart.iter();
    let apart: Vec<String> = apart.map(|(id, _)| name(asked, id)).collect();
    if !apart.is_empty() {
        object.insert("apart".to_owned(), apart.into());
    }
    object.into()
}

/// Whether anything of it is not established.
pub fn is_open(offers: &Offers) -> bool {
    let effects = offers.alone.iter().map(|(_, effect)| effect);
    let mut effects = effects.chain([&offers.joint]);
    effects.any(|effect| effect.total().total.known().is_none())
}

/// For people: a row an amendment.
///
/// # Errors
/// When the output cannot be written.
pub fn print(
    call: &Call<'_>,
    asked: &Asked,
    (stands, offers): (&Run, &Offers),
    out: &mut Output,
) -> Result<(), Failure> {
    let now: Vec<Amount> = stands
        .years
        .keys()
        .map(|year| cost(asked, stands, *year))
        .collect();
    let unit = Unit::of(now.iter(), call.language);
    let words = out.words();
    let title = Message::new("costing-title")
        .with("unit", unit.name(&stands.currency))
        .with("run", said(stands, out));
    out.line(&Line::new().add(words.say(&title), Label::Strong))?;
    let years = stands.years.keys().map(i64::to_string);
    let mut table = Table::new(years.chain([words.word("costing-total")]));
    let mut cells: Vec<String> = now.iter().map(|amount| unit.money(amount)).collect();
    cells.push(unit.money(&Amount::sum(&now)));
    table.row(words.word("costing-row-stands"), Label::Plain, cells);
    let changes = |amounts: Vec<&Amount>| {
        let total = Sum::of(amounts.iter().copied()).total;
        let cells = amounts.into_iter().map(|amount| unit.change(amount));
        cells.chain([unit.change(&total)]).collect::<Vec<_>>()
    };
    for (id, effect) in &offers.alone {
        let years = effect.years.values().map(|year| &year.cost_effect);
        let name = with_changes(call, asked, id);
        table.row(name, Label::Plain, changes(years.collect()));
    }
    if offers.standing.len() > 1 {
        let names = together(asked, &offers.standing).join(" + ");
        let joint = offers.joint.years.values().map(|year| &year.cost_effect);
        table.row(names, Label::Strong, changes(joint.collect()));
        let only = format!("  {}", words.word("costing-row-only"));
        table.row(
            only,
            Label::Plain,
            changes(offers.only_together.values().collect()),
        );
    }
    table.print(out)?;
    for (id, error) in &offers.apart {
        let apart = Message::new("costing-apart")
            .with("name", lettered(asked, id))
            .with("why", error.message());
        out.prose(&Line::new().add(words.say(&apart), Label::Plain))?;
    }
    Ok(())
}

/// What the clause that is asked about costs in a year; the whole plan where none is.
fn cost(asked: &Asked, run: &Run, year: i64) -> Amount {
    let lines = asked
        .lines(run)
        .into_iter()
        .filter(|line| line.kind.is_cost());
    let cells = lines.filter_map(|line| Some(&line.years.get(&year)?.total));
    Amount::sum(cells)
}
