//! The costing of a plan or a clause as a table for people.

use super::asked::Asked;
use super::table::Table;
use crate::app::costed::{self, Name, Note, Row, Sheet, notes};
use crate::costing::{Lacks, Run};
use crate::i18n::Catalogue;
use crate::plan::Plan;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::writer::{Label, Line, Output};

/// One run.
///
/// # Errors
/// When the output cannot be written.
pub fn print(call: &Call<'_>, asked: &Asked, run: &Run, out: &mut Output) -> Result<(), Failure> {
    let clause = asked.clause.as_ref();
    let sheet = Sheet::of(&asked.plan, run, clause, call.language);
    let words = out.words();
    let title = words.say(&sheet.title(run));
    out.line(&Line::new().add(title, Label::Strong))?;
    let years = sheet.years.iter().map(i64::to_string);
    let mut table = Table::new(years.chain([words.word("costing-total")]));
    for row in sheet.rows {
        let (name, label) = named(&row, words);
        table.row(name, label, row.cells);
    }
    table.print(out)?;
    out.line(&Line::new())?;
    let beside = (call.language, sheet.leans);
    said(&notes(&asked.plan, run, clause, beside), out)
}

/// What a row is called, set in as far as it is, and whether it stands out.
pub fn named(row: &Row, words: &Catalogue) -> (String, Label) {
    let name = match &row.name {
        Name::Said(message) => words.say(message),
        Name::Line(name) => name.clone(),
    };
    let label = match row.strong {
        true => Label::Strong,
        false => Label::Plain,
    };
    (format!("{}{name}", " ".repeat(row.indent)), label)
}

/// All that has to be established, a line each.
///
/// # Errors
/// When the output cannot be written.
pub fn missing(plan: &Plan, lacks: &Lacks, out: &mut Output) -> Result<(), Failure> {
    said(&costed::missing(plan, lacks), out)
}

fn said(notes: &[Note], out: &mut Output) -> Result<(), Failure> {
    for note in notes {
        if !note.listed {
            out.say(&note.said)?;
            continue;
        }
        let text = out.words().say(&note.said);
        let line = Line::new().lead("", 2, Label::Plain);
        out.prose(&line.add(text, Label::Plain))?;
    }
    Ok(())
}
