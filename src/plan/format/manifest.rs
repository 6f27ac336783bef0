//! Reading `plan.toml`.

use super::read;
use crate::plan::problem::Fault;
use crate::plan::{
    Costing, Delegate, Key, Manifest, Organisation, Period, Problem, Stage, Voice, Zone, quote,
};
use std::ops::Range;
use strum::VariantNames;
use toml::de::{DeTable, DeValue};

/// Reads `plan.toml`. A newer format is read as far as it can be; whoever writes asks
/// [`Manifest::format`] first.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column.
pub fn read_manifest(text: &str) -> Result<Manifest, Problem> {
    let text = &*read::lines(text);
    parse(text).map_err(|fault| fault.of("plan.toml", text))
}

fn parse(text: &str) -> Result<Manifest, Fault> {
    let mut manifest = Manifest::default();
    let table = read::table(text)?;
    for key in ["format", "id", "title"] {
        if !table.contains_key(key) {
            return Err(read::missing(key));
        }
    }
    for (key, value) in table {
        let key = key.into_inner();
        match key.as_ref() {
            "format" => manifest.format = read::integer(&key, &value)?,
            "id" => manifest.id = read::string(&key, value)?,
            "title" => manifest.title = read::string(&key, value)?,
            "countries" => manifest.countries = read::strings(&key, value)?,
            "time-zone" => manifest.zone = Some(zone(value)),
            "language" => manifest.language = read::string(&key, value)?,
            "stage" => manifest.stage = stage(&key, value)?,
            "required" => {
                manifest.required = read::array(&key, value, "plan-expected-strings")?
                    .map(|item| voice("required", item))
                    .collect::<Result<_, _>>()?;
            }
            "seconding" => manifest.seconding = read::flag(&key, &value)?,
            "organisation" => manifest.organisations = each(&key, value, organisation)?,
            "assumptions" => manifest.assumptions = read::strings(&key, value)?,
            "costing" => manifest.costing = Some(costing(&key, value)?),
            "schedule" => manifest.schedule = each(&key, value, period)?,
            "key" => manifest.keys = each(&key, value, self::key)?,
            _ => {}
        }
    }
    Ok(manifest)
}

/// Whatever stands there is no reason to lose the rest of the plan: what is no zone is found by the checks.
fn zone(value: read::Value<'_>) -> Zone {
    match value.get_ref().as_str() {
        Some(name) => Zone::named(name),
        None => Zone::named(&quote::value(value.get_ref())),
    }
}

fn stage(key: &str, value: read::Value<'_>) -> Result<Stage, Fault> {
    read::choice(key, value, Stage::VARIANTS)
}

fn voice(key: &str, value: read::Value<'_>) -> Result<Voice, Fault> {
    read::choice(key, value, Voice::VARIANTS)
}

fn costing(key: &str, value: read::Value<'_>) -> Result<Costing, Fault> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Table(table) => read::row(table),
        _ => Err(read::wrong(span, key, "plan-expected-table")),
    }
}

/// Puts a missing key's complaint at the table it is missing from.
fn required<'s>(
    table: &mut DeTable<'s>,
    span: &Range<usize>,
    key: &'static str,
) -> Result<read::Value<'s>, Fault> {
    table.remove(key).ok_or_else(|| Fault {
        span: span.clone(),
        ..read::missing(key)
    })
}

/// The rows of a table of tables.
fn each<'s, T>(
    key: &str,
    value: read::Value<'s>,
    row: fn((Range<usize>, DeTable<'s>)) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let rows = read::tables(key, value)?;
    rows.into_iter().map(row).collect()
}

fn organisation((span, mut table): (Range<usize>, DeTable<'_>)) -> Result<Organisation, Fault> {
    let id = read::string("id", required(&mut table, &span, "id")?)?;
    let voice = voice("party", required(&mut table, &span, "party")?)?;
    let name = match table.remove("name") {
        Some(name) => read::string("name", name)?,
        None => id.clone(),
    };
    let delegates = match table.remove("delegates") {
        Some(delegates) => read::tables("delegates", delegates)?
            .into_iter()
            .map(delegate)
            .collect::<Result<_, _>>()?,
        None => Vec::new(),
    };
    Ok(Organisation {
        id,
        name,
        voice,
        delegates,
    })
}

fn delegate((span, mut table): (Range<usize>, DeTable<'_>)) -> Result<Delegate, Fault> {
    let name = read::string("name", required(&mut table, &span, "name")?)?;
    let email = match table.remove("email") {
        Some(email) => read::word("email", email)?,
        None => None,
    };
    Ok(Delegate { name, email })
}

fn period((span, mut table): (Range<usize>, DeTable<'_>)) -> Result<Period, Fault> {
    let stage = stage("stage", required(&mut table, &span, "stage")?)?;
    let day = |key: &str, value: Option<read::Value<'_>>| {
        value.map(|value| read::date(key, &value)).transpose()
    };
    Ok(Period {
        stage,
        start: day("start", table.remove("start"))?,
        end: day("end", table.remove("end"))?,
    })
}

/// Reads one `[[key]]`.
fn key((span, mut table): (Range<usize>, DeTable<'_>)) -> Result<Key, Fault> {
    let mut must = |key: &'static str| {
        let value = table.remove(key).ok_or_else(|| Fault {
            span: span.clone(),
            ..read::missing(key)
        })?;
        read::string(key, value)
    };
    let (organisation, public) = (must("organisation")?, must("public-key")?);
    let delegate = match table.remove("delegate") {
        Some(delegate) => read::word("delegate", delegate)?,
        None => None,
    };
    let mut moment = |key: &str| {
        let value = table.remove(key);
        value.map(|value| read::moment(key, &value)).transpose()
    };
    Ok(Key {
        organisation,
        delegate,
        public,
        from: moment("from")?,
        until: moment("until")?,
    })
}
