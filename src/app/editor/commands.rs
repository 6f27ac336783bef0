//! The editor's rows of the table of commands.

use super::{Buffer, EditorKey, Report, apply, leave, report, save, start};
use crate::app::command::{Command, Group, Place, READING, TYPING};
use crate::app::desk::can_change;
use crate::app::effect::Effect;
use crate::app::form;
use crate::app::key::{Chord, Key};
use crate::app::state::State;

macro_rules! typing {
    ($id:literal, $name:literal, $help:literal, $letter:literal, $hint:literal, $available:expr, $key:expr) => {
        Command {
            id: $id,
            name: $name,
            help: $help,
            group: Group::Edit,
            chords: &[Chord::ctrl($letter)],
            places: &[Place::Editing],
            hint: $hint,
            available: $available,
            run: |state| apply(state, $key),
        }
    };
}

/// The commands of the editor.
pub const COMMANDS: &[Command] = &[
    Command {
        id: "edit-text",
        name: "app-edit-text",
        help: "app-edit-text-help",
        group: Group::Edit,
        chords: &[Chord::char('e')],
        places: READING,
        hint: 2,
        available: |state| has_clause(state) && can_change(state),
        run: edit,
    },
    Command {
        id: "save",
        name: "app-edit-save",
        help: "app-edit-save-help",
        group: Group::Edit,
        chords: &[Chord::ctrl('s')],
        places: TYPING,
        hint: 1,
        available: |state| form::is_open(state) || typing(state) && !onto(state),
        run: |state| match form::is_open(state) {
            true => form::report(state, form::Report::Save),
            false => save(state),
        },
    },
    Command {
        id: "table",
        name: "app-amend-table",
        help: "app-amend-table-help",
        group: Group::Dialogue,
        chords: &[Chord::ctrl('t')],
        places: TYPING,
        hint: 2,
        available: |state| match form::is_open(state) {
            true => form::is_proposal(state),
            false => typing(state),
        },
        run: |state| match form::is_open(state) {
            true => form::report(state, form::Report::Table),
            false => report(state, Report::Table),
        },
    },
    Command {
        id: "leave-text",
        name: "app-edit-leave",
        help: "app-edit-leave-help",
        group: Group::Edit,
        chords: &[Chord::of(Key::Esc)],
        places: &[Place::Editing],
        hint: 3,
        available: typing,
        run: leave,
    },
    Command {
        id: "keep-draft",
        name: "app-edit-keep",
        help: "app-edit-keep-help",
        group: Group::Edit,
        chords: &[Chord::ctrl('d')],
        places: &[Place::Editing],
        hint: 0,
        available: typing,
        run: |state| report(state, Report::Keep),
    },
    typing!(
        "typing-undo",
        "app-edit-undo",
        "app-edit-undo-help",
        'z',
        4,
        |state| buffer(state).is_some_and(|it| it.can_revert(true)),
        EditorKey::Undo
    ),
    typing!(
        "typing-redo",
        "app-edit-redo",
        "app-edit-redo-help",
        'y',
        5,
        |state| buffer(state).is_some_and(|it| it.can_revert(false)),
        EditorKey::Redo
    ),
    typing!(
        "select-all",
        "app-edit-all",
        "app-edit-all-help",
        'a',
        0,
        typing,
        EditorKey::SelectAll
    ),
    typing!(
        "copy",
        "app-edit-copy",
        "app-edit-copy-help",
        'c',
        0,
        selecting,
        EditorKey::Copy
    ),
    typing!(
        "cut",
        "app-edit-cut",
        "app-edit-cut-help",
        'x',
        0,
        selecting,
        EditorKey::Cut
    ),
];

fn typing(state: &State) -> bool {
    state
        .table
        .as_ref()
        .is_some_and(|table| table.editing.is_some())
}

/// The text being typed.
fn buffer(state: &State) -> Option<&Buffer> {
    let editing = state.table.as_ref()?.editing.as_ref();
    editing.map(|editing| &editing.buffer)
}

/// Whether any of it is selected.
fn selecting(state: &State) -> bool {
    buffer(state).is_some_and(|buffer| buffer.selection().is_some())
}

/// Whether it is the wording of an amendment that is being typed.
fn onto(state: &State) -> bool {
    let editing = state
        .table
        .as_ref()
        .and_then(|table| table.editing.as_ref());
    editing.is_some_and(|editing| editing.onto.is_some())
}

/// Whether a clause is selected and nothing is being typed.
pub fn has_clause(state: &State) -> bool {
    let table = state.table.as_ref();
    table.is_some_and(|table| table.editing.is_none() && table.selected_clause().is_some())
}

fn edit(state: &mut State) -> Vec<Effect> {
    let selected = state.table.as_ref().and_then(|table| table.selected_id());
    match selected.cloned() {
        Some(clause) => start(state, clause),
        None => Vec::new(),
    }
}
