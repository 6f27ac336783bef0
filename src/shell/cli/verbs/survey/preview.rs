//! What a table would change, as it is shown before anything is recorded.

use super::table::Given;
use crate::export::import::{Change, Column, Fate, Import, Row, Summary, grouped};
use crate::i18n::{Catalogue, Message};
use crate::shell::cli::frame::{Call, Failure, json};
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::io;

/// So many rows are shown one by one; JSON has all of them.
const SHOWN: usize = 40;

/// Shows it, in lines or as JSON.
///
/// # Errors
/// When it cannot be written.
pub fn show(
    call: &Call<'_>,
    given: &Given,
    import: &Import,
    out: &mut Output,
) -> Result<(), Failure> {
    if call.flag("json") {
        return json::answer(out, &report(given, import, out.words()));
    }
    read_as(given, import, out)?;
    for row in shown(import).take(SHOWN) {
        let line = format!("{:>6}", row.line);
        let told = told(row, out.words());
        out.line(
            &Line::new()
                .lead(line, 8, Label::Faint)
                .add(told, Label::Plain),
        )?;
    }
    let rest = shown(import).count().saturating_sub(SHOWN);
    if rest > 0 {
        out.say(&Message::new("import-more-rows").with("count", rest))?;
    }
    for source in &import.sources {
        let message = Message::new("import-new-source").with("id", source.id.as_str());
        out.say(&message.with("name", source.name.as_str()))?;
    }
    for summary in &import.summaries {
        out.say(&summed(summary))?;
        largest(summary, out)?;
    }
    let counts = import.counts();
    out.say(
        &Message::new("import-counts")
            .with("new", counts.new)
            .with("changed", counts.changed)
            .with("same", counts.same)
            .with("blank", counts.blank)
            .with("asked", counts.asked)
            .with("refused", counts.refused),
    )?;
    Ok(())
}

/// The rows that somebody should look at: what changes, is asked, refused, or looks like something that is there.
fn shown(import: &Import) -> impl Iterator<Item = &Row> {
    import.rows.iter().filter(|row| {
        !matches!(
            row.fate,
            Fate::New { alike: None } | Fate::Same | Fate::Blank
        )
    })
}

/// The rows that are asked about, with the schemes they may be.
pub fn asked(import: &Import) -> Vec<(&Row, &str)> {
    let asked = import.rows.iter().filter_map(|row| match &row.fate {
        Fate::Asked { scheme } => Some((row, scheme.as_str())),
        _ => None,
    });
    asked.collect()
}

fn read_as(given: &Given, import: &Import, out: &mut Output) -> io::Result<()> {
    if let Some(name) = &given.kept {
        out.say(&Message::new("import-as-kept").with("name", name.as_str()))?;
    }
    let read = Message::new("import-read").with("count", import.rows.len());
    out.say(&read.with("delimiter", given.table.delimiter().word()))?;
    let used = import
        .columns
        .iter()
        .filter_map(|(header, column)| Some((header, (*column)?)));
    for (header, column) in used {
        let line = Line::new().lead(format!("  {}", column.word()), 18, Label::Strong);
        out.line(&line.add(header, Label::Plain))?;
    }
    let unused = import
        .columns
        .iter()
        .filter(|(header, column)| column.is_none() && !header.is_empty());
    let unused: Vec<&str> = unused.map(|(header, _)| header.as_str()).collect();
    if !unused.is_empty() {
        out.say(&Message::new("import-unused").with("headers", unused.join(", ")))?;
    }
    for (header, by) in import.multiplied.iter().filter(|(_, by)| !by.is_one()) {
        let message = Message::new("import-multiplied").with("header", header.as_str());
        out.say(&message.with("by", by.to_string()))?;
    }
    Ok(())
}

/// How many give a figure, and the one in the middle.
pub fn summed(summary: &Summary) -> Message {
    let message = Message::new(match summary.median {
        Some(_) => "import-summary",
        None if summary.mixed => "import-summary-mixed",
        None => "import-summary-none",
    });
    let message = message
        .with("column", summary.column.as_str())
        .with("given", summary.given)
        .with("of", summary.of);
    match &summary.median {
        Some(median) => message.with("median", grouped(&median.shortest())),
        None => message,
    }
}

/// The largest figure as a sentence: a thousand too many is heard where it is not seen.
fn largest(summary: &Summary, out: &mut Output) -> io::Result<()> {
    let Some((number, line)) = &summary.largest else {
        return Ok(());
    };
    let small = number.to_string();
    let message = Message::new("import-largest")
        .with("column", summary.column.as_str())
        .with("number", grouped(number))
        .with("line", *line);
    out.say(&message)?;
    // Per cent are written 85, and a column of 0.85 is most likely meant as such.
    let share =
        summary.column == Column::Collected.word() && (small == "1" || small.starts_with("0."));
    if share {
        out.say(&Message::new("import-share").with("number", small))?;
    }
    Ok(())
}

fn told(row: &Row, words: &Catalogue) -> String {
    let named = |id| Message::new(id).with("name", row.name.as_str());
    words.say(&match &row.fate {
        Fate::New { alike } => {
            named("import-row-alike").with("scheme", alike.clone().unwrap_or_default())
        }
        Fate::Asked { scheme } => named("import-row-asked").with("scheme", scheme.as_str()),
        Fate::Changed(changes) => {
            let changes = changes.iter().map(|change| changed(change, words));
            named("import-row-changed").with("changes", changes.collect::<Vec<_>>().join("; "))
        }
        Fate::Refused(fault) => Message::new("import-row-refused")
            .with(
                "place",
                format!("{}:{}", fault.place.line, fault.place.column),
            )
            .with("header", fault.header.as_str())
            .with("why", fault.reason.clone()),
        Fate::Same | Fate::Blank => named("import-row-same"),
    })
}

fn changed(change: &Change, words: &Catalogue) -> String {
    let year = change
        .year
        .map(|year| format!(" {year}"))
        .unwrap_or_default();
    let old = match &change.old {
        Some(old) => old.to_string(),
        None => words.word("import-nothing-yet"),
    };
    format!("{}{year}: {old} → {}", change.column.word(), change.new)
}

#[derive(Serialize)]
struct Report<'i> {
    kind: &'static str,
    delimiter: &'static str,
    kept: Option<&'i str>,
    columns: Vec<ColumnOf<'i>>,
    rows: Vec<RowOf<'i>>,
    counts: CountsOf,
    sources: Vec<SourceOf<'i>>,
    summaries: Vec<SummaryOf<'i>>,
}

#[derive(Serialize)]
struct ColumnOf<'i> {
    header: &'i str,
    column: Option<&'static str>,
}

#[derive(Serialize)]
struct RowOf<'i> {
    line: usize,
    name: &'i str,
    id: Option<&'i str>,
    fate: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheme: Option<&'i str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeOf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<FaultOf<'i>>,
}

#[derive(Serialize)]
struct ChangeOf {
    column: &'static str,
    year: Option<i64>,
    old: Option<String>,
    new: String,
}

#[derive(Serialize)]
struct FaultOf<'i> {
    line: usize,
    column: usize,
    header: &'i str,
    code: &'static str,
    reason: String,
}

#[derive(Serialize)]
struct CountsOf {
    new: usize,
    changed: usize,
    same: usize,
    not_established: usize,
    asked: usize,
    refused: usize,
}

#[derive(Serialize)]
struct SourceOf<'i> {
    id: &'i str,
    name: &'i str,
}

/// Numbers are strings: none is changed by whoever reads it.
#[derive(Serialize)]
pub struct SummaryOf<'i> {
    column: &'i str,
    given: usize,
    of: usize,
    median: Option<String>,
    total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    largest: Option<String>,
}

/// A summary for programs. What shares add up to means nothing.
pub fn summary_of(summary: &Summary) -> SummaryOf<'_> {
    let people = ["members", "beneficiaries", "people"].contains(&summary.column.as_str());
    SummaryOf {
        column: &summary.column,
        given: summary.given,
        of: summary.of,
        median: summary.median.as_ref().map(|it| it.shortest().to_string()),
        total: summary
            .total
            .as_ref()
            .filter(|_| people)
            .map(ToString::to_string),
        largest: summary
            .largest
            .as_ref()
            .map(|(number, _)| number.to_string()),
    }
}

fn report<'i>(given: &'i Given, import: &'i Import, words: &Catalogue) -> Report<'i> {
    let counts = import.counts();
    let columns = import.columns.iter().map(|(header, column)| ColumnOf {
        header,
        column: column.map(Column::word),
    });
    Report {
        kind: import.kind.word(),
        delimiter: given.table.delimiter().word(),
        kept: given.kept.as_deref(),
        columns: columns.collect(),
        rows: import.rows.iter().map(|row| row_of(row, words)).collect(),
        counts: CountsOf {
            new: counts.new,
            changed: counts.changed,
            same: counts.same,
            not_established: counts.blank,
            asked: counts.asked,
            refused: counts.refused,
        },
        sources: import
            .sources
            .iter()
            .map(|it| SourceOf {
                id: &it.id,
                name: &it.name,
            })
            .collect(),
        summaries: import.summaries.iter().map(summary_of).collect(),
    }
}

fn row_of<'i>(row: &'i Row, words: &Catalogue) -> RowOf<'i> {
    let mut told = RowOf {
        line: row.line,
        name: &row.name,
        id: Some(row.id.as_str()).filter(|id| !id.is_empty()),
        fate: row.fate.word(),
        scheme: None,
        changes: Vec::new(),
        refused: None,
    };
    match &row.fate {
        Fate::New { alike } => told.scheme = alike.as_deref(),
        Fate::Asked { scheme } => told.scheme = Some(scheme),
        Fate::Changed(changes) => {
            let changes = changes.iter().map(|change| ChangeOf {
                column: change.column.word(),
                year: change.year,
                old: change.old.as_ref().map(ToString::to_string),
                new: change.new.to_string(),
            });
            told.changes = changes.collect();
        }
        Fate::Refused(fault) => {
            told.refused = Some(FaultOf {
                line: fault.place.line,
                column: fault.place.column,
                header: &fault.header,
                code: fault.reason.id,
                reason: words.say(&fault.reason),
            });
        }
        Fate::Same | Fate::Blank => {}
    }
    told
}
