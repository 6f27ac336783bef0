//! The editor's rows of the table of commands.

use super::{apply, leave, start, update};
use crate::app::command::{Command, Group, Row};
use crate::app::focus::{Focus, READING, TYPING};
use crate::app::key::{Chord, Key};
use crate::app::model::editor::EditorMsg;
use crate::app::model::form::FormMsg;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::need;
use crate::app::typing::{Buffer, EditorKey};

/// The commands of the editor.
pub fn commands() -> Vec<Command> {
    [text(), within()].into_iter().flatten().collect()
}

/// Beginning a text, and what becomes of it.
fn text() -> Vec<Command> {
    vec![
        Command::new("edit-text", Group::Edit)
            .key('e')
            .at(READING)
            .hint(2)
            .needs([need::CLAUSE, need::CHANGE])
            .run_open(edit),
        Command::new("edit-save", Group::Edit)
            .key(Chord::ctrl('s'))
            .at(TYPING)
            .hint(1)
            .when_or("app-why-wording", |state| {
                state.form().is_some() || typing(state) && !onto(state)
            })
            .run_open(|open| say(open, FormMsg::Save, EditorMsg::Save)),
        Command::new("amend-table", Group::Dialogue)
            .key(Chord::ctrl('t'))
            .at(TYPING)
            .hint(2)
            .when_or("app-why-not-tabled", |state| match state.form() {
                Some(form) => form.is_proposal(),
                None => typing(state),
            })
            .run_open(|open| say(open, FormMsg::Table, EditorMsg::Table)),
        row("edit-leave", Key::Esc)
            .hint(3)
            .when(typing)
            .run_open(leave),
        row("edit-keep", Chord::ctrl('d'))
            .when(typing)
            .run_open(|open| update(open, EditorMsg::Keep)),
    ]
}

/// What is done within it.
fn within() -> Vec<Command> {
    vec![
        row("edit-undo", Chord::ctrl('z'))
            .hint(4)
            .when_or("app-why-nothing-typed", |state| {
                buffer(state).is_some_and(|it| it.can_revert(true))
            })
            .run_open(|open| apply(open, EditorKey::Undo)),
        row("edit-redo", Chord::ctrl('y'))
            .hint(5)
            .when_or("app-why-nothing-back", |state| {
                buffer(state).is_some_and(|it| it.can_revert(false))
            })
            .run_open(|open| apply(open, EditorKey::Redo)),
        row("edit-all", Chord::ctrl('a'))
            .when(typing)
            .run_open(|open| apply(open, EditorKey::SelectAll)),
        row("edit-brackets", Chord::ctrl('b'))
            .hint(6)
            .when(typing)
            .run_open(|open| apply(open, EditorKey::Brackets)),
        row("edit-copy", Chord::ctrl('c'))
            .when_or("app-why-no-selection", selecting)
            .run_open(|open| apply(open, EditorKey::Copy)),
        row("edit-cut", Chord::ctrl('x'))
            .when_or("app-why-no-selection", selecting)
            .run_open(|open| apply(open, EditorKey::Cut)),
    ]
}

/// A row whose key works in the editor.
fn row(id: &'static str, key: impl Into<Chord>) -> Row {
    Command::new(id, Group::Edit).key(key).at(Focus::Editing)
}

fn typing(state: &State) -> bool {
    state.plan_is(|workspace| workspace.editing.is_some())
}

/// The text being typed.
fn buffer(state: &State) -> Option<&Buffer> {
    let editing = state.workspace.as_ref()?.editing.as_ref();
    editing.map(|editing| &editing.buffer)
}

/// Whether any of it is selected.
fn selecting(state: &State) -> bool {
    buffer(state).is_some_and(|buffer| buffer.selection().is_some())
}

/// Whether it is the wording of an amendment that is being typed.
fn onto(state: &State) -> bool {
    let editing = state
        .workspace
        .as_ref()
        .and_then(|workspace| workspace.editing.as_ref());
    editing.is_some_and(|editing| editing.onto().is_some())
}

/// Says this to the form on top, or that to the editor.
fn say(open: &mut Open<'_>, form: FormMsg, editor: EditorMsg) {
    open.then(match open.wall.form() {
        Some(_) => Intent::Form(form),
        None => Intent::Editor(editor),
    })
}

fn edit(open: &mut Open<'_>) {
    if let Some(clause) = open.workspace.selected_id().cloned() {
        start(open, clause);
    }
}
