//! The forms' rows of the table of commands.

use super::{Form, FormMsg, Moving};
use crate::app::acts::{can_change, unlocked};
use crate::app::command::{Command, Group};
use crate::app::fields::Fields;
use crate::app::floor;
use crate::app::focus::{Focus, READING};
use crate::app::key::Key;
use crate::app::layer::{Answer, Confirm, Layer};
use crate::app::msg::Intent;
use crate::app::open::Open;
use crate::app::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Single};

/// The commands that open forms.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("form-details", Group::Edit)
            .key('d')
            .at(READING)
            .when(|state| state.has_clause() && can_change(state))
            .run_open(details),
        Command::new("form-add", Group::Edit)
            .key('a')
            .at(READING)
            .hint_while(|state| state.plan_is(Workspace::is_empty), 1)
            .when(|state| {
                state.plan_is(|workspace| workspace.editing.is_none()) && can_change(state)
            })
            .run_open(add),
        Command::new("form-move", Group::Edit)
            .key('m')
            .at(READING)
            .when(|state| state.has_clause() && can_change(state))
            .run_open(move_clause),
        Command::new("form-remove", Group::Edit)
            .key(Key::Delete)
            .at(READING)
            .when(|state| state.has_clause() && can_change(state))
            .run_open(remove),
        Command::new("ledgers", Group::Figures)
            .key('e')
            .at(Focus::Figures)
            .hint(4)
            .when(|state| state.plan_is(|it| it.editing.is_none()) && can_change(state))
            .run_open(super::ledgers::list),
        Command::new("ledgers-remove", Group::Figures)
            .key(Key::Delete)
            .at(Focus::Figures)
            .hint(10)
            .when(|state| state.plan_is(removable) && can_change(state))
            .run_open(super::removing::list),
        Command::new("form-leave", Group::Edit)
            .key(Key::Esc)
            .at(Focus::Form)
            .hint(3)
            .when(|state| state.form().is_some())
            .run_open(super::leave),
    ]
}

/// Whether there is anything beside the clauses that can be taken away.
fn removable(workspace: &Workspace) -> bool {
    workspace.editing.is_none() && !Single::all(&workspace.plan).is_empty()
}

/// Whether the plan can be changed and somebody has the floor; asks for a voice otherwise, and goes on.
fn ready(open: &mut Open<'_>, id: &'static str) -> bool {
    if !unlocked(open) {
        return false;
    }
    let floor = open.workspace.floor.is_some();
    if !floor {
        floor::ask_voice(open.wall, Some(Intent::Run(id)));
    }
    floor
}

fn push(open: &mut Open<'_>, form: Option<Form>) {
    let layer = form.map(|form| Layer::Form(Box::new(form)));
    open.wall.layers.extend(layer);
}

fn details(open: &mut Open<'_>) {
    if !ready(open, "form-details") {
        return;
    }
    let language = open.wall.language;
    let workspace = &*open.workspace;
    let clause = workspace.selected_clause();
    let fields = clause.map(|clause| Fields::details(workspace, clause, language));
    push(open, fields.map(Form::Fields))
}

fn add(open: &mut Open<'_>) {
    if !ready(open, "form-add") {
        return;
    }
    let language = open.wall.language;
    let fields = Fields::add(open.workspace, language);
    push(open, Some(Form::Fields(fields)))
}

fn move_clause(open: &mut Open<'_>) {
    if !ready(open, "form-move") {
        return;
    }
    let workspace = &*open.workspace;
    let clause = workspace.selected_id();
    let form = clause.and_then(|id| Moving::new(&workspace.outline, id, workspace.head));
    push(open, form.map(Form::Moving))
}

/// Asks before a clause is removed, naming it, and saying how many clauses go with it.
fn remove(open: &mut Open<'_>) {
    if !ready(open, "form-remove") {
        return;
    }
    let workspace = &*open.workspace;
    let Some(clause) = workspace.selected_clause() else {
        return;
    };
    let own = workspace.outline.subtree(workspace.selected);
    let rows = workspace.outline.rows().get(own).unwrap_or_default();
    // In reading order a clause stands before those under it, so that the other way round each is free to go.
    let clauses: Vec<ClauseId> = rows.iter().rev().map(|row| row.id.clone()).collect();
    let seen = workspace.head;
    let text = Message::new("app-form-remove-text")
        .with("number", workspace.number(&clause.id).unwrap_or_default())
        .with("title", clause.title.as_str())
        .with("count", clauses.len().saturating_sub(1));
    open.wall.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-form-remove"),
        text,
        answers: vec![
            Answer::close(Message::new("app-form-remove-no")),
            Answer::new(
                Message::new("app-amend-remove"),
                Intent::Form(FormMsg::TableRemoval(clauses.clone())),
            ),
            Answer::new(
                Message::new("app-form-remove-yes"),
                Intent::Form(FormMsg::Remove(clauses, seen)),
            ),
        ],
        selected: 0,
    }));
}
