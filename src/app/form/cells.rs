//! The commands on the table of a form.

use crate::app::command::{Command, Group, Row};
use crate::app::focus::Focus;
use crate::app::key::{Chord, Key};
use crate::app::model::form::FormMsg;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::table::Table;

/// The commands on a table.
pub fn commands() -> Vec<Command> {
    vec![
        row("table-cell", Key::Enter)
            .hint(1)
            .when_or("app-why-cell", |state| {
                table(state).is_some_and(|it| it.typing.is_none())
            })
            .run_open(|open| open.then(Intent::Form(FormMsg::Cell))),
        row("table-insert", Chord::ctrl('n'))
            .hint(2)
            .when_or("app-why-cell", |state| table(state).is_some())
            .run_open(|open| change(open, Table::insert)),
        row("table-duplicate", Chord::ctrl('d'))
            .hint(7)
            .when_or("app-why-no-rows", has_rows)
            .run_open(|open| change(open, Table::duplicate)),
        row("table-remove", Chord::ctrl('x'))
            .hint(6)
            .when_or("app-why-no-rows", has_rows)
            .run_open(|open| change(open, Table::remove)),
        row("table-undo", Chord::ctrl('z'))
            .hint(8)
            .when_or("app-why-nothing-typed", |state| {
                table(state).is_some_and(|it| it.can_revert(true))
            })
            .run_open(|open| change(open, |table| table.revert(true))),
        row("table-redo", Chord::ctrl('y'))
            .hint(9)
            .when_or("app-why-nothing-back", |state| {
                table(state).is_some_and(|it| it.can_revert(false))
            })
            .run_open(|open| change(open, |table| table.revert(false))),
        row("table-leave", Key::Esc)
            .hint(5)
            .when(|state| table(state).is_some())
            .run_open(|open| open.then(Intent::Form(FormMsg::Leave))),
    ]
}

/// A row whose key works in a table.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Edit).key(key).at(Focus::Table)
}

/// The table that is being filled in.
fn table(state: &State) -> Option<&Table> {
    state.form()?.table()
}

fn has_rows(state: &State) -> bool {
    table(state).is_some_and(|table| !table.rows.is_empty())
}

fn change(open: &mut Open<'_>, change: impl FnOnce(&mut Table)) {
    if let Some(table) = open.wall.form_mut().and_then(|form| form.table_mut()) {
        change(table);
    }
    open.then(Intent::Form(FormMsg::Filled));
}
