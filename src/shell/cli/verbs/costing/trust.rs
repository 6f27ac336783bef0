//! `trust`: what the plan's funds take in, hold, are asked for and pay, and what a share of each group of givers would
//! bring. Every share is one of somebody: 5 per cent of employees are not 5 per cent of adults.

use super::asked::{Asked, named, refused};
use super::numbers::{MONEY, Numbers, PER_CENT};
use super::sheet;
use super::table::Table;
use crate::app::costed::{Fund, carried, funds, shares};
use crate::costing::{Amount, Exact, FundYear, Given, Giving, Run, giving};
use crate::i18n::{Catalogue, Message};
use crate::plan::Decimal;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::writer::{Label, Line, Output};
use clap::{ArgAction, Command};
use serde_json::{Map, Value, json};

/// `plenary trust [--share 5,25] [--scenario S]...`
pub const TRUST: Verb = Verb::new("trust", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    command.args([
        option("share", "cli-value-shares", "cli-help-share"),
        option("scenario", "cli-value-scenario", "cli-help-scenario").action(ArgAction::Append),
        argument::flag(words, "exact", "cli-help-exact"),
        argument::at(words),
        argument::json(words),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let asked = Asked::open(call)?;
    let shares = asked_shares(call)?;
    let runs = asked.runs(&asked.plan)?;
    let mut answer = Map::new();
    let mut open = false;
    for run in &runs {
        let given = giving(&asked.plan, run.scenario.as_deref(), &shares).map_err(refused)?;
        open |= by_year(run).any(|(.., year)| is_open(&[&year.closing, &year.asked]));
        let each = given.iter().flat_map(|one| one.years.values().flatten());
        open |= each
            .into_iter()
            .any(|one| is_open(&[&one.due, &one.reaching]));
        match call.flag("json") {
            true => {
                let numbers = Numbers {
                    exact: call.flag("exact"),
                };
                answer.insert(named(run).to_owned(), written(&asked, run, &given, numbers));
            }
            false => print(call, &asked, (run, &given), out)?,
        }
    }
    let note = Message::new("costing-no-model");
    match call.flag("json") {
        true => {
            let note = out.words().say(&note);
            let answer = json!({ "runs": answer, "note": note });
            json::answer_at(out, asked.rev, &answer)?;
        }
        false => out.say(&note)?,
    }
    Ok(if open { Answer::No } else { Answer::Done })
}

fn is_open(amounts: &[&Amount]) -> bool {
    amounts.iter().any(|amount| amount.known().is_none())
}

/// The shares that are asked about, in per cent.
fn asked_shares(call: &Call<'_>) -> Result<Vec<Exact>, Failure> {
    let words = call.text("share").unwrap_or_default().split([',', ';']);
    let words = words.map(str::trim).filter(|word| !word.is_empty());
    let shares = words.map(|word| {
        let wrong = || Failure::Usage(Message::new("costing-share-wrong").with("share", word));
        let share = word.parse::<Decimal>().ok().and_then(|it| Exact::of(&it));
        let fits = |share: &Exact| !share.is_negative() && *share <= Exact::from(100);
        share.filter(fits).ok_or_else(wrong)
    });
    shares.collect()
}

/// Every fund in every year, with its currency.
fn by_year(run: &Run) -> impl Iterator<Item = (&str, &str, i64, &FundYear)> {
    run.schemes.iter().flat_map(|(id, scheme)| {
        let currency = scheme.fund_currency.as_deref().unwrap_or_default();
        let years = scheme.years.iter();
        years.filter_map(move |(year, of)| Some((id.as_str(), currency, *year, of.fund.as_ref()?)))
    })
}

fn written(asked: &Asked, run: &Run, given: &[Giving], numbers: Numbers) -> Value {
    let mut all: Map<String, Value> = Map::new();
    for (id, currency, year, fund) in by_year(run) {
        let mut object = Map::new();
        numbers.money(
            &mut object,
            &[
                ("opening", &fund.opening),
                ("fund", &fund.fund),
                ("asked", &fund.asked),
                ("paid", &fund.paid),
                ("left", &fund.closing),
            ],
        );
        let entry = all
            .entry(id)
            .or_insert_with(|| json!({ "currency": currency, "years": {} }));
        if let Some(years) = entry.get_mut("years").and_then(Value::as_object_mut) {
            years.insert(year.to_string(), object.into());
        }
    }
    let shares = given.iter().map(|one| {
        let years = one.years.iter().map(|(year, given)| {
            let shares: Vec<Value> = given.iter().map(|given| share(given, numbers)).collect();
            (year.to_string(), shares.into())
        });
        json!({
            "fund": one.fund,
            "name": one.name,
            "of": one.group,
            "of-whom": one.group.as_deref().map(|id| asked.group(id)),
            "currency": one.currency,
            "years": years.collect::<Map<String, Value>>(),
        })
    });
    json!({
        "funds": all,
        "shares": shares.collect::<Vec<_>>(),
        "missing": run.missing(),
    })
}

fn share(given: &Given, numbers: Numbers) -> Value {
    let mut object = Map::new();
    let share = Amount::Known(given.share.clone());
    object.insert("share".to_owned(), numbers.value(&share, PER_CENT));
    object.insert("people".to_owned(), numbers.value(&given.people, MONEY));
    numbers.money(
        &mut object,
        &[
            ("givers", &given.givers),
            ("level", &given.level),
            ("a-year", &given.due),
            ("reaching", &given.reaching),
        ],
    );
    object.into()
}

fn print(
    call: &Call<'_>,
    asked: &Asked,
    (run, given): (&Run, &[Giving]),
    out: &mut Output,
) -> Result<(), Failure> {
    let all = funds(&asked.plan, run, call.language);
    if all.is_empty() {
        out.say(&Message::new("costing-no-fund"))?;
    }
    for fund in all
        .iter()
        .chain(&shares(&asked.plan, run, given, call.language))
    {
        shown(fund, out)?;
    }
    for (id, carries) in &run.carries {
        out.say(&carried(&asked.plan, id, carries))?;
    }
    sheet::missing(&asked.plan, &run.lacks(), out)
}

/// A table under its title: `Fund · million EUR, base`.
fn shown(fund: &Fund, out: &mut Output) -> Result<(), Failure> {
    let words = out.words();
    let said = words.say(&fund.title);
    let line = Line::new().add(format!("{} · {said}", fund.name), Label::Strong);
    out.line(&line)?;
    let mut table = Table::new(fund.years.iter().map(i64::to_string));
    for row in &fund.rows {
        let (name, label) = sheet::named(row, words);
        table.row(name, label, row.cells.clone());
    }
    table.print(out)?;
    Ok(out.line(&Line::new())?)
}
