//! What a table would change, as it is shown before anything is recorded.

use super::table::Given;
use crate::export::import::{Column, Fate, Import, Row, Summary};
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
    for row in import.shown().take(SHOWN) {
        let line = format!("{:>6}", row.line);
        let told = out.words().say(&row.told(out.words()));
        out.line(
            &Line::new()
                .lead(line, 8, Label::Faint)
                .add(told, Label::Plain),
        )?;
    }
    let rest = import.shown().count().saturating_sub(SHOWN);
    if rest > 0 {
        out.say(&Message::new("import-more-rows").with("count", rest))?;
    }
    for source in import.new_sources() {
        out.say(&source)?;
    }
    for summary in &import.summaries {
        let language = out.words().language();
        out.say(&summary.told(language))?;
        for largest in summary.largest_told(language) {
            out.say(&largest)?;
        }
    }
    out.say(&import.counted())?;
    Ok(())
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
    let read = import.multiplied().chain(import.read_as());
    for told in import.unused().into_iter().chain(read) {
        out.say(&told)?;
    }
    Ok(())
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
