//! The commands on the table of a form.

use crate::app::command::{Command, Group};
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
        Command::new("table-cell", Group::Edit)
            .key(Key::Enter)
            .at(Focus::Table)
            .hint(1)
            .otherwise("app-why-cell")
            .when(|state| table(state).is_some_and(|it| it.typing.is_none()))
            .run_open(|open| open.then(Intent::Form(FormMsg::Cell))),
        Command::new("table-insert", Group::Edit)
            .key(Chord::ctrl('n'))
            .at(Focus::Table)
            .hint(2)
            .otherwise("app-why-cell")
            .when(|state| table(state).is_some())
            .run_open(|open| change(open, Table::insert)),
        Command::new("table-duplicate", Group::Edit)
            .key(Chord::ctrl('d'))
            .at(Focus::Table)
            .hint(7)
            .otherwise("app-why-no-rows")
            .when(has_rows)
            .run_open(|open| change(open, Table::duplicate)),
        Command::new("table-remove", Group::Edit)
            .key(Chord::ctrl('x'))
            .at(Focus::Table)
            .hint(6)
            .otherwise("app-why-no-rows")
            .when(has_rows)
            .run_open(|open| change(open, Table::remove)),
        Command::new("table-undo", Group::Edit)
            .key(Chord::ctrl('z'))
            .at(Focus::Table)
            .hint(8)
            .otherwise("app-why-nothing-typed")
            .when(|state| table(state).is_some_and(|it| it.can_revert(true)))
            .run_open(|open| change(open, |table| table.revert(true))),
        Command::new("table-redo", Group::Edit)
            .key(Chord::ctrl('y'))
            .at(Focus::Table)
            .hint(9)
            .otherwise("app-why-nothing-back")
            .when(|state| table(state).is_some_and(|it| it.can_revert(false)))
            .run_open(|open| change(open, |table| table.revert(false))),
        Command::new("table-leave", Group::Edit)
            .key(Key::Esc)
            .at(Focus::Table)
            .hint(5)
            .when(|state| table(state).is_some())
            .run_open(|open| open.then(Intent::Form(FormMsg::Leave))),
    ]
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
