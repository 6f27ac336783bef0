//! Reading the files of data: figures, scenarios and registers. None of them is numbered or negotiated.

mod edit;
mod listed;
#[cfg(test)]
mod manifest_tests;
mod plain;

use super::read::{self, text as utf8};
use crate::i18n::Message;
use crate::plan::problem::Fault;
use crate::plan::row::{Row, Sheet};
use crate::plan::{Figure, Plan, Problem, Scenario};
use std::ops::Range;
use toml::de::DeTable;

/// Reads a file of data into the plan; `path` lies in the plan's directory. Files of other kinds are passed over.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column; the plan is then unchanged.
pub fn read_sheet(plan: &mut Plan, path: &str, bytes: &[u8]) -> Result<(), Problem> {
    let Some((folder, stem)) = divided(path) else {
        return Ok(());
    };
    let text = &*read::lines(utf8(path, bytes)?);
    into(plan, folder, stem, text).map_err(|fault| fault.of(path, text))
}

/// Whether a file at this path is one of data.
pub fn is_sheet(path: &str) -> bool {
    divided(path).is_some()
}

/// The folder and the stem of a path that can be one of a file of data.
fn divided(path: &str) -> Option<(&str, &str)> {
    let (folder, stem) = path.strip_suffix(".toml")?.split_once('/')?;
    let known = match folder {
        "figures" | "scenarios" => !stem.contains('/'),
        "registers" => matches!(
            stem,
            "groups" | "schemes" | "sources" | "resources" | "coverage"
        ),
        _ => false,
    };
    known.then_some((folder, stem))
}

fn into(plan: &mut Plan, folder: &str, stem: &str, text: &str) -> Result<(), Fault> {
    if folder == "figures" {
        let short = plain::parse(text).filter(|figure: &Figure| figure.id == stem);
        let figure = short.map_or_else(|| named(read::table(text)?, stem), Ok)?;
        plan.figures.insert(stem.to_owned(), figure);
        return Ok(());
    }
    let table = read::table(text)?;
    match (folder, stem) {
        ("scenarios", _) => {
            // What sets nothing but other values need not say what the file is called.
            let scenario = match table.contains_key("id") {
                true => named(table, stem)?,
                false => Scenario {
                    id: stem.to_owned(),
                    ..sheet(table)?
                },
            };
            plan.scenarios.insert(stem.to_owned(), scenario);
        }
        (_, "groups") => plan.registers.groups = entries(table, read::row)?,
        (_, "schemes") => plan.registers.schemes = entries(table, sheet)?,
        (_, "sources") => plan.registers.sources = entries(table, read::row)?,
        (_, "resources") => plan.registers.resources = entries(table, read::row)?,
        _ => {
            for (key, value) in table {
                match key.get_ref().as_ref() {
                    "covered" => plan.registers.covered = read::rows("covered", value)?,
                    "overlap" => plan.registers.overlaps = read::rows("overlap", value)?,
                    _ => {}
                }
            }
        }
    }
    Ok(())
}

/// What a file says that bears its id as its name.
fn named<R: Sheet>(table: DeTable<'_>, stem: &str) -> Result<R, Fault> {
    let span = table.get("id").ok_or_else(|| read::missing("id"))?.span();
    let made: R = sheet(table)?;
    let id = made.id();
    if id == stem {
        return Ok(made);
    }
    let message = Message::new("plan-wrong-stem").with("id", id);
    Err(Fault::new(span, "wrong-stem", message.with("stem", stem)))
}

/// A table with the rows that it holds.
fn sheet<R: Sheet>(mut table: DeTable<'_>) -> Result<R, Fault> {
    let inner = table.remove(R::KEY);
    let mut made: R = read::row(table)?;
    if let Some(value) = inner {
        *made.inner_mut() = read::rows(R::KEY, value)?;
    }
    Ok(made)
}

/// The entries of a register: tables of any name, `[[group]]`, `[[scheme]]`, `[[source]]`, `[[resource]]`.
fn entries<R: Row>(
    table: DeTable<'_>,
    read: impl Fn(DeTable<'_>) -> Result<R, Fault>,
) -> Result<Vec<R>, Fault> {
    let mut all: Vec<(Range<usize>, DeTable<'_>)> = Vec::new();
    for (key, value) in table {
        if value.get_ref().is_array() {
            all.extend(read::tables(key.get_ref(), value)?);
        }
    }
    all.sort_by_key(|(span, _)| span.start);
    let entry = |(span, table): (Range<usize>, DeTable<'_>)| {
        let made = read(table)?;
        let id = made.cell("id");
        let missing = || Fault {
            span,
            ..read::missing("id")
        };
        id.map(|_| made).ok_or_else(missing)
    };
    all.into_iter().map(entry).collect()
}
