//! `matrix`: what the diagnosis says of each guarantee, under each aspect, and whether the parties agree on it.

use super::{as_table, write_table};
use crate::dialogue::{Assessed, Board, Matrix, MatrixRow};
use crate::export::{Cell, Sheet};
use crate::i18n::Catalogue;
use crate::plan::{Guarantee, Plan};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, json};
use crate::shell::cli::verbs::dialogue::Room;
use crate::shell::writer::{Label, Line, Output};
use clap::Command;
use serde::Serialize;
use std::io;

/// `plenary matrix [--at REV] [--json|--csv [--excel]]`
pub const MATRIX: Verb = Verb::new("matrix", Group::Figures, run).arguments(arguments);

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let command = command.args([argument::at(words), argument::json(words)]);
    command.args(as_table(words))
}

#[derive(Serialize)]
struct Whole<'a> {
    guarantees: Vec<OfGuarantee<'a>>,
}

#[derive(Serialize)]
struct OfGuarantee<'a> {
    /// `null` where the clauses name no guarantee.
    guarantee: Option<&'static str>,
    aspects: Vec<OfAspect<'a>>,
}

#[derive(Serialize)]
struct OfAspect<'a> {
    aspect: &'static str,
    agreed: usize,
    /// `null` where nothing stands here.
    consensus: Option<&'static str>,
    clauses: Vec<OfClause<'a>>,
}

#[derive(Serialize)]
struct OfClause<'a> {
    id: &'a str,
    number: &'a str,
    title: &'a str,
    consensus: &'static str,
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let matrix = Matrix::of(&room.plan, &Board::of(&room.plan, &room.dialogue));
    if call.flag("json") {
        let guarantees = matrix.rows.iter().map(|row| of_guarantee(&room.plan, row));
        let whole = Whole {
            guarantees: guarantees.collect(),
        };
        json::answer_at(out, room.rev, &whole)?;
        return Ok(Answer::Done);
    }
    if call.flag("csv") {
        let table = table(&room.plan, &matrix);
        write_table(call, &room.plan.manifest, &table, out)?;
        return Ok(Answer::Done);
    }
    for (at, row) in matrix.rows.iter().enumerate() {
        if at > 0 {
            out.line(&Line::new())?;
        }
        print(&room.plan, row, call.words, out)?;
    }
    Ok(Answer::Done)
}

/// A line for each clause, and one for each cell without any: what is missing is looked for as well.
fn table<'a>(plan: &'a Plan, matrix: &'a Matrix) -> Sheet<'a> {
    let mut table = Sheet {
        header: vec!["guarantee", "aspect", "number", "id", "title", "consensus"],
        rows: Vec::new(),
    };
    for row in &matrix.rows {
        for cell in &row.cells {
            let clauses = cell.clauses.iter().map(Some);
            let empty = cell.clauses.is_empty().then_some(None);
            table.rows.extend(clauses.chain(empty).map(|one| {
                vec![
                    Cell::from(row.guarantee.map(Guarantee::slug)),
                    Cell::from(cell.aspect.slug()),
                    Cell::from(one.map(|one| one.number.as_str())),
                    Cell::from(one.map(|one| one.clause.as_str())),
                    Cell::from(one.map(|one| title(plan, one))),
                    Cell::from(one.map(|one| one.consensus.slug())),
                ]
            }));
        }
    }
    table
}

fn of_guarantee<'a>(plan: &'a Plan, row: &'a MatrixRow) -> OfGuarantee<'a> {
    let aspects = row.cells.iter().map(|cell| OfAspect {
        aspect: cell.aspect.slug(),
        agreed: cell.agreed(),
        consensus: cell.consensus().map(|it| it.slug()),
        clauses: cell.clauses.iter().map(|it| of_clause(plan, it)).collect(),
    });
    OfGuarantee {
        guarantee: row.guarantee.map(Guarantee::slug),
        aspects: aspects.collect(),
    }
}

fn of_clause<'a>(plan: &'a Plan, one: &'a Assessed) -> OfClause<'a> {
    OfClause {
        id: one.clause.as_str(),
        number: &one.number,
        title: title(plan, one),
        consensus: one.consensus.slug(),
    }
}

fn title<'a>(plan: &'a Plan, one: &Assessed) -> &'a str {
    let clause = plan.clauses.get(&one.clause);
    clause.map(|it| it.title.as_str()).unwrap_or_default()
}

fn print(plan: &Plan, row: &MatrixRow, words: &Catalogue, out: &mut Output) -> io::Result<()> {
    out.line(&Line::new().add(words.say(&row.name()), Label::Strong))?;
    for cell in &row.cells {
        let said = words.say(&cell.told());
        let line = Line::new().lead("", 2, Label::Plain);
        out.line(
            &line
                .add(words.say(&cell.aspect.name()), Label::Plain)
                .add(format!("  {said}"), Label::Faint),
        )?;
        for one in &cell.clauses {
            let line = Line::new().lead("", 4, Label::Plain);
            let consensus = words.say(&one.consensus.name());
            out.line(
                &line
                    .lead(&one.number, 7, Label::Faint)
                    .add(title(plan, one).replace('\n', " "), Label::Plain)
                    .add(format!("  {consensus}"), Label::Strong),
            )?;
        }
    }
    Ok(())
}
