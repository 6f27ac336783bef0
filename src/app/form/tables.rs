//! The tables in a form: keys on them, lists for their cells, and what is wrong with what was filled in.

use super::journal;
use crate::app::area::Area;
use crate::app::fields::{Fields, Purpose};
use crate::app::key::{Chord, Key};
use crate::app::model::form::{Form, FormMsg};
use crate::app::model::layer::{Choose, Item, Layer, TICK};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::app::table::{self, Asked, Flaw, Pick, Places, Table};
use crate::i18n::{Language, Message};
use crate::plan::{
    Clause, Column, Edit, Element, Field, InTable, Ledger, Named, Problem, Severity, rows_of,
};
use std::collections::HashSet;

/// A key on the table that is open.
pub(super) fn key(open: &mut Open<'_>, chord: Chord) {
    let page = usize::from(open.wall.size.rows.saturating_sub(14).max(1));
    let Some(table) = open.wall.form_mut().and_then(Form::table_mut) else {
        return;
    };
    let asked = table::key(table, chord, page);
    list(open, asked);
    // Arrows fill nothing in.
    if !matches!(chord.key, Key::Up | Key::Down | Key::Left | Key::Right) || typing(open) {
        journal::filled(open);
    }
}

fn typing(open: &Open<'_>) -> bool {
    let table = open.wall.form().and_then(Form::table);
    table.is_some_and(|table| table.typing.is_some())
}

/// The selected cell shall be changed; a letter is the first that is typed.
pub(super) fn change(open: &mut Open<'_>, letter: Option<char>) {
    let Some(table) = open.wall.form_mut().and_then(Form::table_mut) else {
        return;
    };
    let asked = table.change(letter);
    list(open, asked);
    journal::filled(open);
}

/// A click on a cell chooses it; one on the chosen cell changes it.
pub(super) fn click(open: &mut Open<'_>, at: (u16, u16), area: Area) {
    if open.wall.is_saving() {
        return;
    }
    let told = (open.wall.language, open.wall.width.clone());
    let Some(table) = open.wall.form_mut().and_then(Form::table_mut) else {
        return;
    };
    let places = Places::of(table, area, (told.0, &told.1));
    let Some(cell) = places.cell(table, at) else {
        return;
    };
    match table.click(cell) {
        true => change(open, None),
        false => journal::filled(open),
    }
}

/// Opens what there is to pick from for the selected cell, if that is asked for.
fn list(open: &mut Open<'_>, asked: Asked) {
    let Asked::List(letter) = asked else {
        return;
    };
    let language = open.wall.language;
    let Some(table) = open.wall.form().and_then(Form::table) else {
        return;
    };
    let mut choose = choose(table, language);
    match letter {
        Some(letter) if choose.is_typed() => {
            choose.line.key(Chord::char(letter));
            choose.filter();
        }
        // A short list is never filtered: nothing shows what was typed, and nothing takes it back.
        Some(letter) => choose.seek(letter),
        None => {}
    }
    open.wall.over(choose);
}

/// What there is to pick from; what is picked already is ticked.
fn choose(table: &Table, language: Language) -> Choose {
    let text = table.cell(table.row, table.column);
    let (name, many, closed) = table.selected().map_or_else(
        || (Message::new("table-hint"), false, true),
        |it| (it.name.clone(), it.holds == Column::List, it.closed),
    );
    let chosen: Vec<&str> = match many {
        true => text.split(", ").collect(),
        false => vec![text],
    };
    let item = |pick: &Pick| {
        let here = chosen.contains(&pick.id.as_str());
        Item {
            label: pick.name.clone(),
            detail: if here { TICK } else { "" }.to_owned(),
            then: Intent::Form(FormMsg::Picked(pick.id.clone())),
        }
    };
    let mut items: Vec<Item> = table.picks().iter().map(item).collect();
    let more = |id, report| Item {
        label: say(language, &Message::new(id)),
        detail: String::new(),
        then: Intent::Form(report),
    };
    if !closed {
        items.push(more("table-pick-other", FormMsg::Typed));
    }
    if !text.is_empty() && !many {
        items.push(more("table-pick-none", FormMsg::Picked(String::new())));
    }
    let at = table.picks().iter().position(|pick| pick.id == text);
    let title = match many {
        true => "app-form-pick-many",
        false => "table-pick",
    };
    let mut choose = Choose::new(Message::new(title).with("field", name), items);
    choose.selected = at.unwrap_or(0);
    if many { choose.with_many() } else { choose }
}

/// Whether what was filled in cannot be recorded, as a file could not say it or a check would call it an error that was none
/// before; the cell is selected then, and says why.
pub(super) fn refuse(open: &mut Open<'_>) -> bool {
    let workspace = &*open.workspace;
    let Some(Layer::Form(form)) = open.wall.layers.last_mut() else {
        return false;
    };
    let Form::Fields(fields) = form.as_mut() else {
        return false;
    };
    if !fields.accept() {
        return true;
    }
    let Some((entry, flaw)) = fields.error(workspace) else {
        return false;
    };
    // What is wrong with the head is told over it.
    if flaw.at.is_none() && fields.entries.len() > 1 {
        (fields.selected, fields.inside) = (0, false);
        fields.wrong = Some(flaw.message);
        return true;
    }
    fields.enter(entry);
    if let Some(table) = fields.table_mut() {
        if let Some((row, column)) = &flaw.at {
            table.select(*row, column);
        }
        table.wrong = Some(flaw.message);
    }
    fields.judge(workspace);
    true
}

impl Fields {
    /// What the cells of the open table can name, where that stands in other rows of the form.
    pub(super) fn name_rows(&mut self) {
        let pick = |name: String| Pick {
            id: name.clone(),
            name,
        };
        let names = |fields: &[Field]| -> Vec<Pick> {
            let tables = self
                .tables()
                .filter(|(_, entry, _)| fields.contains(&entry.field));
            let rows = tables.flat_map(|(_, _, table)| table.elements());
            rows.map(|row| pick(row.name)).collect()
        };
        let of_clause = matches!(self.purpose, Purpose::Details(_));
        let of_plan = self.purpose == Purpose::Ledger(Ledger::Plan);
        let known = |named: Named| {
            Some(match named {
                Named::Organisation if of_plan => self.organisations(),
                Named::Delegate if of_plan => self.delegates(),
                Named::Term if of_clause => names(&[Field::Benefit, Field::Contribution]),
                Named::Row("indicator") => names(&[Field::Indicator]),
                Named::Row("milestone") => names(&[Field::Milestone]),
                Named::Row(_) => names(&[Field::Funding]),
                _ => return None,
            })
        };
        let Some(table) = self.table().filter(|_| of_clause || of_plan) else {
            return;
        };
        let columns = table.columns.iter().enumerate();
        let named = columns.filter_map(|(at, column)| Some((at, known(column.names?)?)));
        let named: Vec<(usize, Vec<Pick>)> = named.collect();
        for (at, picks) in named {
            let column = self.table_mut().and_then(|table| table.columns.get_mut(at));
            if let Some(column) = column {
                column.picks = picks;
            }
        }
    }

    /// The rows of the table of this key, where the form has one.
    fn rows_of(&self, key: &str) -> Vec<Element> {
        let mut tables = self.tables();
        let found = tables.find(|(_, entry, _)| entry.field.key() == key);
        found.map_or_else(Vec::new, |(_, _, table)| table.elements())
    }

    /// The organisations as they are filled in.
    fn organisations(&self) -> Vec<Pick> {
        let rows = self.rows_of("organisation").into_iter();
        let pick = |row: Element| Pick {
            name: row.column("name").unwrap_or(&row.name).to_owned(),
            id: row.name,
        };
        rows.map(pick).collect()
    }

    /// The delegates as they are filled in, by name.
    fn delegates(&self) -> Vec<Pick> {
        let rows = self.rows_of("delegates").into_iter();
        let names = rows.filter_map(|row| row.column("name").map(str::to_owned));
        let pick = |name: String| Pick {
            id: name.clone(),
            name,
        };
        names.map(pick).collect()
    }

    /// The clause as it is filled in, with the rows of all tables.
    fn clause(&self, workspace: &Workspace) -> Option<Clause> {
        let Purpose::Details(id) = &self.purpose else {
            return None;
        };
        let mut clause = workspace.plan.clauses.get(id)?.clone();
        for (_, entry, _) in self.tables() {
            clause.set(&entry.field, Some(&entry.value.text())).ok()?;
        }
        Some(clause)
    }

    /// Notes at the cells of the open table what is wrong with them.
    pub(super) fn judge(&mut self, workspace: &Workspace) {
        let Some(field) = self.entries.get(self.selected).map(|it| it.field.clone()) else {
            return;
        };
        // While a cell is typed nothing in the rows changes.
        if self.table().is_none_or(|table| table.typing.is_some()) {
            return;
        }
        let plan = &workspace.plan;
        let flaws = match (self.clause(workspace), self.ledger()) {
            (Some(clause), _) => rows_of(plan, &clause, &field),
            (None, Some(ledger)) => match self.kept(ledger) {
                Ok(kept) => self.of_open_table(ledger.problems(plan, &kept)),
                Err(_) => return,
            },
            (None, None) => return,
        };
        if let Some(table) = self.table_mut() {
            table.flaws = flaws.into_iter().map(|flaw| told(table, flaw)).collect();
        }
    }

    /// Of the problems of what is kept beside the clauses, those of the open table; where there is no other, those of
    /// the head as well.
    fn of_open_table(
        &self,
        problems: Vec<(Problem, Option<InTable>)>,
    ) -> Vec<(Problem, Option<(usize, String)>)> {
        let open = self.tables().position(|(at, ..)| at == self.selected);
        let alone = self.tables().count() == 1;
        let problems = problems.into_iter();
        let here = problems.filter_map(|(problem, cell)| match cell {
            Some(cell) if Some(cell.table) == open => {
                Some((problem, Some((cell.row, cell.column))))
            }
            None if alone => Some((problem, None)),
            _ => None,
        });
        here.collect()
    }

    /// The first error in a table that was none before, with its row of the form.
    fn error(&self, workspace: &Workspace) -> Option<(usize, Flaw)> {
        let plan = &workspace.plan;
        if self.ledger().is_some() {
            return self.ledger_error(plan);
        }
        let clause = self.clause(workspace)?;
        let before = plan.clauses.get(&clause.id)?;
        let is_error = |problem: &Problem| problem.severity == Severity::Error;
        self.tables().find_map(|(at, entry, table)| {
            let known = rows_of(plan, before, &entry.field).into_iter();
            let known: HashSet<Message> = known.map(|(problem, _)| problem.message).collect();
            let mut found = rows_of(plan, &clause, &entry.field).into_iter();
            let fresh = found.find(|(it, _)| is_error(it) && !known.contains(&it.message));
            fresh.map(|fresh| (at, told(table, fresh)))
        })
    }

    /// What the clause would come to by what is filled in now, the cell included that is being typed: for whoever tells
    /// what that leads to before it is recorded. Nothing where no file could say it.
    pub fn would(&self, workspace: &Workspace) -> Vec<Edit> {
        let mut typed = self.clone();
        if let Some(table) = typed.table_mut() {
            *table = table.typed();
        }
        typed.edits(workspace).unwrap_or_default()
    }
}

/// A problem as a flaw of the table in which it is.
pub(super) fn told(table: &Table, (problem, at): (Problem, Option<(usize, String)>)) -> Flaw {
    Flaw {
        at: at.map(|(row, column)| (table.place(row), column)),
        severity: problem.severity,
        message: problem.message,
    }
}
