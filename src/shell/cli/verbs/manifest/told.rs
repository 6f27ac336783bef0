//! `plan`: what the plan says of itself, and who negotiates it.

use crate::app::table::{Column, columns};
use crate::plan::{
    Column as Holds, Delegate, Element, Ledger, Manifest, Moment, Named, Plan, RowKind, Takes,
};
use crate::shell::cli::frame::{Answer, Call, Failure, json};
use crate::shell::cli::work::OpenPlan;
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'a> {
    rev: String,
    id: &'a str,
    title: &'a str,
    countries: &'a [String],
    language: &'a str,
    time_zone: Option<&'a str>,
    stage: &'static str,
    required: Vec<&'static str>,
    seconding: bool,
    costing: Option<Costing<'a>>,
    organisations: Vec<Organisation<'a>>,
    keys: Vec<Key<'a>>,
    schedule: Vec<Period>,
    assumptions: &'a [String],
}

#[derive(Serialize)]
struct Costing<'a> {
    currency: Option<&'a str>,
    from: Option<i64>,
    to: Option<i64>,
}

#[derive(Serialize)]
struct Organisation<'a> {
    id: &'a str,
    name: &'a str,
    party: &'static str,
    delegates: &'a [Delegate],
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Key<'a> {
    organisation: &'a str,
    delegate: Option<&'a str>,
    public_key: &'a str,
    from: Option<String>,
    until: Option<String>,
}

#[derive(Serialize)]
struct Period {
    stage: &'static str,
    start: Option<String>,
    end: Option<String>,
}

/// `plan [--at REV] [--json]`
pub fn show(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let open = OpenPlan::open(call)?;
    let rev = open.at(call.text("at"))?;
    let plan = open.load_clauses(rev, &[])?.plan;
    if call.flag("json") {
        json::answer(out, &report(rev.to_string(), &plan.manifest))?;
        return Ok(Answer::Done);
    }
    let kept = Ledger::Plan.kept(&plan);
    if let (Some(kind), Some(head)) = (Ledger::Plan.head_of(), &kept.head) {
        lines(&plan, kind, head, out)?;
    }
    for (kind, rows) in Ledger::Plan.tables().into_iter().zip(&kept.tables) {
        table(&plan, kind, rows, out)?;
    }
    Ok(Answer::Done)
}

/// A name and what it says, a line each.
pub fn lines(plan: &Plan, kind: RowKind, head: &Element, out: &mut Output) -> Result<(), Failure> {
    for column in columns(kind, plan, out.words().language()) {
        let text = said(kind, &column, head.column(column.key).unwrap_or_default());
        if !text.is_empty() {
            let name = out.words().say(&column.name);
            let line = Line::new().lead(name, 20, Label::Faint);
            out.line(&line.add(text, Label::Plain))?;
        }
    }
    Ok(())
}

/// The rows of a table under its name.
fn table(plan: &Plan, kind: RowKind, rows: &[Element], out: &mut Output) -> Result<(), Failure> {
    if rows.is_empty() {
        return Ok(());
    }
    let name = crate::i18n::Message::new("table-rows").with("kind", kind.key);
    let name = out.words().say(&name);
    out.line(&Line::new())?;
    out.line(&Line::new().add(name, Label::Strong))?;
    self::rows(plan, kind, rows, out)
}

/// A row a line.
pub fn rows(plan: &Plan, kind: RowKind, rows: &[Element], out: &mut Output) -> Result<(), Failure> {
    let first = kind.columns().next();
    for row in rows {
        let all = columns(kind, plan, out.words().language()).into_iter();
        let cells = all.map(|column| {
            let text = match first == Some(column.key) {
                true => row.name.as_str(),
                false => row.column(column.key).unwrap_or_default(),
            };
            said(kind, &column, text)
        });
        let cells: Vec<String> = cells.filter(|text| !text.is_empty()).collect();
        out.line(&Line::new().add(cells.join(" · "), Label::Plain))?;
    }
    Ok(())
}

/// A cell as people read it; ids stay ids, as they are what commands take.
fn said(kind: RowKind, column: &Column, text: &str) -> String {
    match column.holds {
        _ if is_id(kind.takes(column.key)) => text.to_owned(),
        Holds::List => {
            let items = text.split(", ").map(|item| column.name_of(item));
            items.collect::<Vec<_>>().join(", ")
        }
        _ => column.name_of(text).to_owned(),
    }
}

/// Whether what stands there is called by an id of the plan. The code of a country has a name in every language.
fn is_id(takes: Takes) -> bool {
    matches!(takes, Takes::Named(named) if named != Named::Country)
}

fn report(rev: String, manifest: &Manifest) -> Report<'_> {
    let costing = manifest.costing.as_ref();
    let organisations = manifest.organisations.iter();
    Report {
        rev,
        id: &manifest.id,
        title: &manifest.title,
        countries: &manifest.countries,
        language: &manifest.language,
        time_zone: manifest.zone.as_ref().map(|zone| zone.name()),
        stage: manifest.stage.slug(),
        required: manifest.required.iter().map(|it| it.slug()).collect(),
        seconding: manifest.seconding,
        costing: costing.map(|it| Costing {
            currency: it.currency.as_deref(),
            from: it.from,
            to: it.to,
        }),
        organisations: organisations
            .map(|it| Organisation {
                id: &it.id,
                name: &it.name,
                party: it.voice.slug(),
                delegates: &it.delegates,
            })
            .collect(),
        keys: manifest.keys.iter().map(key).collect(),
        schedule: manifest.schedule.iter().map(period).collect(),
        assumptions: &manifest.assumptions,
    }
}

fn key(key: &crate::plan::Key) -> Key<'_> {
    Key {
        organisation: &key.organisation,
        delegate: key.delegate.as_deref(),
        public_key: &key.public,
        from: key.from.map(Moment::stamp),
        until: key.until.map(Moment::stamp),
    }
}

fn period(period: &crate::plan::Period) -> Period {
    Period {
        stage: period.stage.slug(),
        start: period.start.map(|day| day.to_string()),
        end: period.end.map(|day| day.to_string()),
    }
}
