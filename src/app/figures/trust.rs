//! Solidarity funds as rows: who gives, what is held, asked for, paid and left, and from when a scheme carries itself; and
//! what 5 and 25 per cent of each group of givers would bring, each with whom it is a share of.

use super::table::{Table, said};
use crate::app::costed::{Fund, carried, funds, missing, shares};
use crate::app::label::Label;
use crate::app::model::figures::content::Trusted;
use crate::app::model::figures::{Line, Made};
use crate::i18n::Message;
use crate::plan::Plan;
use crate::text::Shown;

/// What stands between two shares that are side by side.
const GAP: usize = 2;

/// The rows of the page.
pub fn rows(plan: &Plan, trusted: &Trusted, made: &Made) -> Vec<Line> {
    let mut rows = Vec::new();
    let run = &trusted.run;
    let all = funds(plan, run, made.language);
    if all.is_empty() {
        let none = Message::new("costing-no-fund");
        made.sentence(&none, (0, Label::Body), None, &mut rows);
    }
    for fund in &all {
        rows.extend(set(fund, made.room(), made));
        rows.push(Line::default());
    }
    for (id, carries) in &run.carries {
        let said = carried(plan, id, carries);
        made.sentence(&said, (0, Label::Body), None, &mut rows);
    }
    let given = trusted.shares.iter();
    let tables = given.map(|given| shares(plan, run, given, made.language));
    given_beside(&tables.collect::<Vec<_>>(), made, &mut rows);
    for note in missing(plan, &trusted.lacks) {
        let set = match note.listed {
            true => (2, Label::Body),
            false => (0, Label::Faint),
        };
        made.sentence(&note.said, set, note.clause.as_ref(), &mut rows);
    }
    let model = Message::new("costing-no-model");
    made.sentence(&model, (0, Label::Faint), None, &mut rows);
    rows
}

/// What each share would bring: side by side where all years of both have room, else below each other.
fn given_beside(tables: &[Vec<Fund>], made: &Made, rows: &mut Vec<Line>) {
    let many = tables.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..many {
        let each: Vec<&Fund> = tables.iter().filter_map(|one| one.get(at)).collect();
        rows.push(Line::default());
        let beside = beside(&each, made);
        let below = || each.iter().flat_map(|one| set(one, made.room(), made));
        rows.extend(beside.unwrap_or_else(|| below().collect()));
    }
    if many > 0 {
        rows.push(Line::default());
    }
}

/// The same contribution with each share, under one column of names; nothing where that has no room.
fn beside(each: &[&Fund], made: &Made) -> Option<Vec<Line>> {
    let first = each.first()?;
    let rows = each.iter().flat_map(|one| &one.rows);
    let cells = rows.flat_map(|row| &row.cells);
    let widest = cells.map(|cell| made.width.of(cell)).max()?.max(4);
    let names = first.rows.iter().filter(|row| !row.cells.is_empty());
    let names = names.map(|row| made.width.of(&said(row, made))).max()? + 1;
    let years: usize = each.iter().map(|one| one.years.len()).sum();
    let room = made.room().checked_sub(names + each.len() * GAP)?;
    // Where two columns between numbers are too many, one will do.
    let spaced = [widest + 2, widest + 1].into_iter();
    let widest = spaced.into_iter().find(|widest| years * widest <= room)?;
    let block = |fund: &Fund| fund.years.len() * widest;
    let mut rows = vec![title(first, made.room(), made)];
    for at in 0..first.rows.len() {
        let row = first.rows.get(at);
        let head = row.is_some_and(|row| row.cells.is_empty());
        let name = row.filter(|_| !head).map(|row| said(row, made));
        let mut runs = vec![made.column(Label::Body, &name.unwrap_or_default(), names)];
        let shown = each.iter();
        for (fund, row) in shown.filter_map(|one| Some((one, one.rows.get(at)?))) {
            runs.push(made.run(Label::Body, &" ".repeat(GAP)));
            let cells = row.cells.iter();
            match head {
                true => runs.push(made.column(Label::Heading, &said(row, made), block(fund))),
                false => runs.extend(cells.map(|cell| right(cell, widest, Label::Body, made))),
            }
        }
        rows.push(made.plain(runs));
        if head {
            let mut runs = vec![made.column(Label::Faint, "", names)];
            for fund in each {
                runs.push(made.run(Label::Faint, &" ".repeat(GAP)));
                let years = fund.years.iter().map(i64::to_string);
                runs.extend(years.map(|year| right(&year, widest, Label::Faint, made)));
            }
            rows.push(made.plain(runs));
        }
    }
    Some(rows)
}

fn right(text: &str, columns: usize, label: Label, made: &Made) -> (Label, Shown<'static>) {
    let blank = columns.saturating_sub(made.width.of(text));
    made.run(label, &format!("{}{text}", " ".repeat(blank)))
}

fn title(fund: &Fund, columns: usize, made: &Made) -> Line {
    let title = format!("{} · {}", fund.name, made.say(&fund.title));
    made.plain(vec![made.column(Label::Heading, &title, columns)])
}

/// A table under its title.
fn set(fund: &Fund, columns: usize, made: &Made) -> Vec<Line> {
    let mut rows = vec![title(fund, columns, made)];
    let table = Table {
        heads: fund.years.iter().map(i64::to_string).collect(),
        rows: &fund.rows,
        chosen: None,
    };
    rows.extend(table.set(made, columns));
    rows
}
