//! The editor's rows of the table of commands.

use super::{apply, leave, start, update};
use crate::app::command::{Command, Group};
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
    vec![
        Command::new("edit-text", Group::Edit)
            .key('e')
            .at(READING)
            .hint(2)
            .needs(need::CLAUSE)
            .needs(need::CHANGE)
            .run_open(edit),
        Command::new("edit-save", Group::Edit)
            .key(Chord::ctrl('s'))
            .at(TYPING)
            .hint(1)
            .otherwise("app-why-wording")
            .when(|state| state.form().is_some() || typing(state) && !onto(state))
            .run_open(|open| {
                open.then(match open.wall.form() {
                    Some(_) => Intent::Form(FormMsg::Save),
                    None => Intent::Editor(EditorMsg::Save),
                })
            }),
        Command::new("amend-table", Group::Dialogue)
            .key(Chord::ctrl('t'))
            .at(TYPING)
            .hint(2)
            .otherwise("app-why-not-tabled")
            .when(|state| match state.form() {
                Some(form) => form.is_proposal(),
                None => typing(state),
            })
            .run_open(|open| {
                open.then(match open.wall.form() {
                    Some(_) => Intent::Form(FormMsg::Table),
                    None => Intent::Editor(EditorMsg::Table),
                })
            }),
        Command::new("edit-leave", Group::Edit)
            .key(Key::Esc)
            .at(Focus::Editing)
            .hint(3)
            .when(typing)
            .run_open(leave),
        Command::new("edit-keep", Group::Edit)
            .key(Chord::ctrl('d'))
            .at(Focus::Editing)
            .when(typing)
            .run_open(|open| update(open, EditorMsg::Keep)),
        Command::new("edit-undo", Group::Edit)
            .key(Chord::ctrl('z'))
            .at(Focus::Editing)
            .hint(4)
            .otherwise("app-why-nothing-typed")
            .when(|state| buffer(state).is_some_and(|it| it.can_revert(true)))
            .run_open(|open| apply(open, EditorKey::Undo)),
        Command::new("edit-redo", Group::Edit)
            .key(Chord::ctrl('y'))
            .at(Focus::Editing)
            .hint(5)
            .otherwise("app-why-nothing-back")
            .when(|state| buffer(state).is_some_and(|it| it.can_revert(false)))
            .run_open(|open| apply(open, EditorKey::Redo)),
        Command::new("edit-all", Group::Edit)
            .key(Chord::ctrl('a'))
            .at(Focus::Editing)
            .when(typing)
            .run_open(|open| apply(open, EditorKey::SelectAll)),
        Command::new("edit-brackets", Group::Edit)
            .key(Chord::ctrl('b'))
            .at(Focus::Editing)
            .hint(6)
            .when(typing)
            .run_open(|open| apply(open, EditorKey::Brackets)),
        Command::new("edit-copy", Group::Edit)
            .key(Chord::ctrl('c'))
            .at(Focus::Editing)
            .otherwise("app-why-no-selection")
            .when(selecting)
            .run_open(|open| apply(open, EditorKey::Copy)),
        Command::new("edit-cut", Group::Edit)
            .key(Chord::ctrl('x'))
            .at(Focus::Editing)
            .otherwise("app-why-no-selection")
            .when(selecting)
            .run_open(|open| apply(open, EditorKey::Cut)),
    ]
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

fn edit(open: &mut Open<'_>) {
    if let Some(clause) = open.workspace.selected_id().cloned() {
        start(open, clause);
    }
}
