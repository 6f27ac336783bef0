//! The forms' rows of the table of commands.

use super::{Fields, Form, FormMsg, Moving};
use crate::app::command::{Command, Group};
use crate::app::desk::{can_change, unlocked};
use crate::app::editor::has_clause;
use crate::app::floor;
use crate::app::key::Key;
use crate::app::layer::{Answer, Confirm, Layer};
use crate::app::msg::Msg;
use crate::app::place::{Place, READING};
use crate::app::state::State;
use crate::i18n::Message;
use crate::plan::ClauseId;

/// The commands that open forms.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("form-details", Group::Edit)
            .key('d')
            .at(READING)
            .when(|state| has_clause(state) && can_change(state))
            .run(details),
        Command::new("form-add", Group::Edit)
            .key('a')
            .at(READING)
            .when(|state| {
                let workspace = state.workspace.as_ref();
                workspace.is_some_and(|workspace| workspace.editing.is_none()) && can_change(state)
            })
            .run(add),
        Command::new("form-move", Group::Edit)
            .key('m')
            .at(READING)
            .when(|state| has_clause(state) && can_change(state))
            .run(move_clause),
        Command::new("form-remove", Group::Edit)
            .key(Key::Delete)
            .at(READING)
            .when(|state| has_clause(state) && can_change(state))
            .run(remove),
        Command::new("form-leave", Group::Edit)
            .key(Key::Esc)
            .at(Place::Form)
            .hint(3)
            .when(super::is_open)
            .run(super::leave),
    ]
}

/// Whether the plan can be changed and somebody has the floor; asks for a voice otherwise, and goes on.
fn ready(state: &mut State, id: &'static str) -> bool {
    if !unlocked(state) {
        return false;
    }
    let floor = state
        .workspace
        .as_ref()
        .is_some_and(|workspace| workspace.floor.is_some());
    if !floor {
        floor::ask_voice(state, Some(Msg::Run(id)));
    }
    floor
}

fn push(state: &mut State, form: Option<Form>) {
    let layer = form.map(|form| Layer::Form(Box::new(form)));
    state.layers.extend(layer);
}

fn details(state: &mut State) {
    if !ready(state, "form-details") {
        return;
    }
    let language = state.language;
    let workspace = state.workspace.as_ref();
    let form = workspace.and_then(|workspace| {
        let fields = Fields::details(workspace, workspace.selected_clause()?, language);
        Some(Form::Fields(fields))
    });
    push(state, form)
}

fn add(state: &mut State) {
    if !ready(state, "form-add") {
        return;
    }
    let language = state.language;
    let workspace = state.workspace.as_ref();
    let form = workspace.map(|workspace| Form::Fields(Fields::add(workspace, language)));
    push(state, form)
}

fn move_clause(state: &mut State) {
    if !ready(state, "form-move") {
        return;
    }
    let workspace = state.workspace.as_ref();
    let form = workspace.and_then(|workspace| {
        Moving::new(&workspace.outline, workspace.selected_id()?, workspace.head)
    });
    push(state, form.map(Form::Moving))
}

/// Asks before a clause is removed, naming it, and saying how many clauses go with it.
fn remove(state: &mut State) {
    if !ready(state, "form-remove") {
        return;
    }
    let Some(workspace) = &state.workspace else {
        return;
    };
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
    state.layers.push(Layer::Confirm(Confirm {
        title: Message::new("app-form-remove"),
        text,
        answers: vec![
            Answer::close(Message::new("app-form-remove-no")),
            Answer::new(
                Message::new("app-amend-remove"),
                Msg::Form(FormMsg::TableRemoval(clauses.clone())),
            ),
            Answer::new(
                Message::new("app-form-remove-yes"),
                Msg::Form(FormMsg::Remove(clauses, seen)),
            ),
        ],
        selected: 0,
    }));
}
