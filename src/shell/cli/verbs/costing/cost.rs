//! `cost`: what the text costs by year, and who pays; what amendments would change of it.

use super::asked::{Asked, named};
use super::numbers::Numbers;
use super::{adopted, explained, offers, rows, sheet, since, tabular};
use crate::costing::{NoCosting, Run, horizon};
use crate::dialogue::AmendmentId;
use crate::i18n::{Catalogue, Message};
use crate::plan::Plan;
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::verbs::figures::missing;
use crate::shell::owners::Year;
use crate::shell::writer::Output;
use clap::{ArgAction, Command};
use serde_json::{Map, Value};

/// `plenary cost [CLAUSE] [--scenario S]... [--with D.1,D.2] [--alts CLAUSE] [--explain YEAR] [--exact] [--since REV]`
pub const COST: Verb = Verb::new("cost", Group::Read, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let option = |name, value, help| argument::option(words, name, value, help);
    command.args([
        argument::clause(words).required(false),
        option("scenario", "cli-value-scenario", "cli-help-scenario").action(ArgAction::Append),
        option("with", "cli-value-amendments", "cli-help-with")
            .conflicts_with_all(["alts", "since"]),
        option("alts", "cli-value-clause", "cli-help-alts").conflicts_with_all(["clause", "since"]),
        option("explain", "cli-value-year", "cli-help-explain")
            .conflicts_with_all(["alts", "since"]),
        option("since", "cli-value-revision", "cli-help-cost-since"),
        argument::flag(words, "exact", "cli-help-exact"),
        argument::at(words),
        argument::json(words),
        argument::flag(words, "csv", "cli-help-csv").conflicts_with("json"),
        argument::flag(words, "excel", "cli-help-excel").requires("csv"),
    ])
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut asked = Asked::open(call)?;
    // For programs all there is, where no scenario is named: people are shown the plan's own figures.
    if call.texts("scenario").is_empty() && (call.flag("json") || call.flag("csv")) {
        let all = asked.plan.scenarios.keys().cloned().map(Some);
        asked.scenarios.extend(all);
    }
    let with = asked.with(call)?;
    let plan = match with.is_empty() {
        true => asked.plan.clone(),
        false => asked.amended(&with)?,
    };
    if let Err(why @ NoCosting::Incomplete(_)) = horizon(&plan) {
        if !call.flag("json") {
            out.say(&why.message())?;
        }
        missing(call, &plan, asked.rev, out)?;
        return Ok(Answer::No);
    }
    let runs = asked.runs(&plan)?;
    // Of scenarios that nobody named, nothing was asked.
    let named = call.texts("scenario").len() + 1;
    let mut open = runs
        .iter()
        .take(named)
        .any(|run| !asked.lacks(run).is_empty());
    if call.flag("json") {
        let mut answer = whole(call, &asked, (&plan, &runs), out)?;
        open |= effects(call, &asked, &with, &mut answer)?;
        json::answer_at(out, asked.rev, &answer)?;
    } else if call.flag("csv") {
        table(call, &asked, (&plan, &runs), &with, out)?;
        Output::complain(out.words(), &Message::new("costing-no-model"));
    } else {
        open |= people(call, &asked, (&plan, &runs), &with, out)?;
        out.say(&Message::new("costing-no-model"))?;
    }
    Ok(if open { Answer::No } else { Answer::Done })
}

/// The same as a table: of a year that is explained its factors, else every value by year.
fn table(
    call: &Call<'_>,
    asked: &Asked,
    (plan, runs): (&Plan, &[Run]),
    with: &[AmendmentId],
    out: &mut Output,
) -> Result<(), Failure> {
    let sheet = tabular::Sheet::of(call, asked);
    let Some(year) = year(call, plan)? else {
        let mut rows = sheet.rows(asked, runs);
        rows.extend(changes(call, asked, with, &sheet)?);
        return sheet.print(tabular::BY_YEAR, rows, out);
    };
    let mut rows = Vec::new();
    for run in runs {
        let year = explaining(asked, (plan, run), year);
        rows.extend(explained::rows(
            &year,
            &explained::of(asked, &year)?,
            &sheet,
            named(run),
        ));
    }
    sheet.print(tabular::EXPLAINED, rows, out)
}

/// What amendments or another revision change, a value a row.
fn changes(
    call: &Call<'_>,
    asked: &Asked,
    with: &[AmendmentId],
    sheet: &tabular::Sheet,
) -> Result<Vec<Vec<String>>, Failure> {
    if call.text("since").is_some() {
        return since::rows(call, asked, sheet);
    }
    let ids = match call.text("alts") {
        Some(_) => offers::pending(asked),
        None => with.to_vec(),
    };
    let mut rows = Vec::new();
    if ids.is_empty() {
        return Ok(rows);
    }
    for stands in asked.runs(&asked.plan)? {
        let found = offers::of(asked, &ids, &stands)?;
        rows.extend(offers::rows(asked, (&stands, &found), sheet));
    }
    Ok(rows)
}

/// The runs, and a year explained.
fn whole(
    call: &Call<'_>,
    asked: &Asked,
    (plan, runs): (&Plan, &[Run]),
    out: &Output,
) -> Result<Map<String, Value>, Failure> {
    let numbers = Numbers {
        exact: call.flag("exact"),
    };
    let mut answer = Map::new();
    let all = runs.iter();
    let all = all.map(|run| (named(run).to_owned(), rows::run(asked, run, numbers)));
    answer.insert("runs".to_owned(), all.collect::<Map<_, _>>().into());
    let note = out.words().word("costing-no-model");
    answer.insert("note".to_owned(), note.into());
    if let Some(year) = year(call, plan)? {
        let mut explained = Map::new();
        for run in runs {
            let year = explaining(asked, (plan, run), year);
            let found = explained::of(asked, &year)?;
            explained.insert(
                named(run).to_owned(),
                explained::json(&year, &found, numbers),
            );
        }
        answer.insert("explained".to_owned(), explained.into());
    }
    Ok(answer)
}

/// What amendments or another revision change, beside the plan as it stands. Tells whether any of it is open.
fn effects(
    call: &Call<'_>,
    asked: &Asked,
    with: &[AmendmentId],
    answer: &mut Map<String, Value>,
) -> Result<bool, Failure> {
    let numbers = Numbers {
        exact: call.flag("exact"),
    };
    let mut open = false;
    if call.text("since").is_some() {
        let effects = since::json(call, asked, numbers)?;
        answer.insert("since".to_owned(), effects);
        return Ok(false);
    }
    let ids = match call.text("alts") {
        Some(_) => offers::pending(asked),
        None => with.to_vec(),
    };
    if call.text("alts").is_none() && ids.is_empty() {
        return Ok(false);
    }
    let mut effects = Map::new();
    for stands in asked.runs(&asked.plan)? {
        let found = offers::of(asked, &ids, &stands)?;
        open |= stands.scenario.is_none() && offers::is_open(&found);
        effects.insert(
            named(&stands).to_owned(),
            offers::json(asked, &found, numbers),
        );
    }
    answer.insert("effects".to_owned(), effects.into());
    Ok(open)
}

/// The same for people. Tells whether any of what is beside the runs is open.
fn people(
    call: &Call<'_>,
    asked: &Asked,
    (plan, runs): (&Plan, &[Run]),
    with: &[AmendmentId],
    out: &mut Output,
) -> Result<bool, Failure> {
    let mut open = false;
    if let Some(year) = year(call, plan)? {
        for run in runs {
            let year = explaining(asked, (plan, run), year);
            let found = explained::of(asked, &year)?;
            explained::print(call, &year, &found, out)?;
            sheet::missing(&asked.plan, &asked.lacks(run), out)?;
        }
        return Ok(false);
    }
    if call.text("since").is_some() {
        since::print(call, asked, out)?;
        return Ok(false);
    }
    let alts = call.text("alts").is_some();
    let ids = match alts {
        true => offers::pending(asked),
        false => with.to_vec(),
    };
    if alts && ids.is_empty() {
        out.say(&Message::new("costing-alts-none"))?;
    }
    if !alts {
        for run in runs {
            sheet::print(call, asked, run, out)?;
        }
    }
    if !ids.is_empty() {
        for stands in asked.runs(&asked.plan)? {
            let found = offers::of(asked, &ids, &stands)?;
            open |= offers::is_open(&found);
            offers::print(call, asked, (&stands, &found), out)?;
        }
        sheet::missing(&asked.plan, &adopted::lacks(asked, plan)?, out)?;
    }
    Ok(open)
}

/// A year of a run, to be explained.
fn explaining<'a>(asked: &'a Asked, (plan, run): (&'a Plan, &'a Run), year: i64) -> Year<'a> {
    Year {
        open: &asked.open,
        rev: asked.rev,
        plan,
        scenario: run.scenario.as_deref(),
        year,
    }
}

/// The year that is to be explained, one of those that the plan is costed in.
fn year(call: &Call<'_>, plan: &Plan) -> Result<Option<i64>, Failure> {
    let Some(word) = call.text("explain") else {
        return Ok(None);
    };
    let wrong = || Failure::Usage(Message::new("costing-year-wrong").with("year", word));
    let year = word.parse().map_err(|_| wrong())?;
    match horizon(plan) {
        Ok((_, years)) if !years.contains(&year) => {
            let outside = Message::new("costing-year-outside").with("year", word);
            let outside = outside.with("from", years.start().to_string());
            Err(Failure::Usage(outside.with("to", years.end().to_string())))
        }
        _ => Ok(Some(year)),
    }
}
