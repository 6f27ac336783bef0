//! `trust`: what the plan's funds take in, hold, are asked for and pay, and what a share of each group of givers would
//! bring. Every share is one of somebody: 5 per cent of employees are not 5 per cent of adults.

use super::asked::{Asked, named, refused, said};
use super::numbers::{MONEY, Numbers, PER_CENT};
use super::sheet;
use super::table::Table;
use crate::app::costed::{Unit, carried};
use crate::costing::{Amount, Exact, FundYear, Given, Giving, Run, giving};
use crate::i18n::{Catalogue, Message};
use crate::plan::Decimal;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::writer::{Label, Line, Output};
use clap::{ArgAction, Command};
use serde_json::{Map, Value, json};

/// `plenary trust [--share 5,25] [--scenario S]...`
pub const TRUST: Verb = Verb::new("trust", Group::Read, run)
    .says("cli-trust-about", "cli-trust-usage")
    .more("cli-trust-more")
    .arguments(arguments);

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
    let shares = shares(call)?;
    let runs = asked.runs(&asked.plan)?;
    let mut answer = Map::new();
    let mut open = false;
    for run in &runs {
        let given = giving(&asked.plan, run.scenario.as_deref(), &shares).map_err(refused)?;
        open |= funds(run).any(|(.., year)| is_open(&[&year.closing, &year.asked]));
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
fn shares(call: &Call<'_>) -> Result<Vec<Exact>, Failure> {
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
fn funds(run: &Run) -> impl Iterator<Item = (&str, &str, i64, &FundYear)> {
    run.schemes.iter().flat_map(|(id, scheme)| {
        let currency = scheme.fund_currency.as_deref().unwrap_or_default();
        let years = scheme.years.iter();
        years.filter_map(move |(year, of)| Some((id.as_str(), currency, *year, of.fund.as_ref()?)))
    })
}

fn written(asked: &Asked, run: &Run, given: &[Giving], numbers: Numbers) -> Value {
    let mut all: Map<String, Value> = Map::new();
    for (id, currency, year, fund) in funds(run) {
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
    let words = out.words();
    let of_funds = run
        .schemes
        .iter()
        .filter(|(_, scheme)| scheme.fund_currency.is_some());
    let mut none = true;
    for (id, scheme) in of_funds {
        none = false;
        let years = || scheme.years.values().filter_map(|year| year.fund.as_ref());
        let unit = Unit::of(
            years().flat_map(|year| [&year.fund, &year.asked]),
            call.language,
        );
        let currency = scheme.fund_currency.as_deref().unwrap_or_default();
        title(asked.scheme(id), (unit, currency, &said(run, out)), out)?;
        let mut table = Table::new(scheme.years.keys().map(i64::to_string));
        let rows: [(&str, Label, OfFund); 5] = [
            ("costing-row-opening", Label::Plain, |year| &year.opening),
            ("costing-row-fund", Label::Plain, |year| &year.fund),
            ("costing-row-asked", Label::Plain, |year| &year.asked),
            ("costing-row-paid", Label::Strong, |year| &year.paid),
            ("costing-row-left", Label::Plain, |year| &year.closing),
        ];
        for (head, label, of) in rows {
            let cells = years().map(|year| unit.money(of(year)));
            table.row(words.word(head), label, cells.collect());
        }
        table.print(out)?;
        out.line(&Line::new())?;
    }
    if none {
        out.say(&Message::new("costing-no-fund"))?;
    }
    for one in given
        .iter()
        .filter(|one| one.years.values().any(|year| !year.is_empty()))
    {
        shown(call, asked, (run, one), out)?;
    }
    for (id, carries) in &run.carries {
        out.say(&carried(&asked.plan, id, carries))?;
    }
    sheet::missing(&run.lacks(), out)
}

/// One of the amounts of a fund's year.
type OfFund = fn(&FundYear) -> &Amount;

/// `Fund · million EUR, base`.
fn title(
    name: &str,
    (unit, currency, run): (Unit, &str, &str),
    out: &mut Output,
) -> Result<(), Failure> {
    let said = Message::new("costing-title")
        .with("unit", unit.name(currency))
        .with("run", run);
    let said = out.words().say(&said);
    let line = Line::new().add(format!("{name} · "), Label::Strong);
    Ok(out.line(&line.add(said, Label::Strong))?)
}

/// What each share would bring, with whom it is a share of.
fn shown(
    call: &Call<'_>,
    asked: &Asked,
    (run, one): (&Run, &Giving),
    out: &mut Output,
) -> Result<(), Failure> {
    let words = out.words();
    let all = one.years.values().flatten();
    let unit = Unit::of(all.map(|given| &given.due), call.language);
    let plain = Unit::one(call.language);
    let currency = one.currency.as_deref().unwrap_or("?");
    let whom = one.group.as_deref().map_or("?", |id| asked.group(id));
    title(&one.name, (unit, currency, &said(run, out)), out)?;
    let mut table = Table::new(one.years.keys().map(i64::to_string));
    let many = one.years.values().map(Vec::len).max().unwrap_or(0);
    for at in 0..many {
        let given: Vec<&Given> = one.years.values().filter_map(|year| year.get(at)).collect();
        let Some(first) = given.first() else {
            continue;
        };
        let share = plain.number(&Amount::Known(first.share.clone()), 0);
        let exact = plain.number(&Amount::Known(first.share.clone()), 2);
        let whole = first.share == Exact::from(share.parse().unwrap_or(-1));
        let head = Message::new("costing-share-of")
            .with("share", if whole { share } else { exact })
            .with("whom", whom);
        table.row(words.say(&head), Label::Strong, Vec::new());
        let people = given
            .iter()
            .map(|one| plain.number(&one.givers, 0))
            .collect();
        table.row(
            format!("  {}", words.word("costing-row-givers")),
            Label::Plain,
            people,
        );
        for (head, of) in [
            (
                "costing-row-a-year",
                (|one| &one.due) as fn(&Given) -> &Amount,
            ),
            ("costing-row-reaching", |one| &one.reaching),
        ] {
            let cells = given.iter().map(|one| unit.money(of(one)));
            table.row(
                format!("  {}", words.word(head)),
                Label::Plain,
                cells.collect(),
            );
        }
    }
    table.print(out)?;
    Ok(out.line(&Line::new())?)
}
