//! Clauses marked in the outline, to be moved, copied, removed or numbered together. The order in which they were marked
//! is kept.

use super::area::Pane;
use super::command::{Command, Group};
use super::focus::Focus;
use super::key::{Chord, Key};
use super::need;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::plan::ClauseId;

/// The commands that mark.
pub fn commands() -> Vec<Command> {
    let shift = |key| Chord {
        shift: true,
        ..Chord::of(key)
    };
    vec![
        Command::new("mark", Group::Edit)
            .key(' ')
            .at([Focus::Outline, Focus::Marking])
            .hint_while(any, 1)
            .needs([need::CLAUSE, need::PRESENT])
            .run_open(|open| toggle(open.workspace)),
        Command::new("mark-down", Group::Edit)
            .key(shift(Key::Down))
            .at([Focus::Outline, Focus::Marking])
            .needs([need::CLAUSE, need::PRESENT])
            .run_open(|open| reach(open, 1)),
        Command::new("mark-up", Group::Edit)
            .key(shift(Key::Up))
            .at([Focus::Outline, Focus::Marking])
            .needs([need::CLAUSE, need::PRESENT])
            .run_open(|open| reach(open, -1)),
        Command::new("unmark", Group::Edit)
            .key(Key::Esc)
            .at(Focus::Marking)
            .hint(1)
            .when_or("app-why-no-marks", any)
            .run_open(|open| open.workspace.picked.clear()),
    ]
}

/// Whether any clause is marked.
pub fn any(state: &State) -> bool {
    state.ground() == Focus::Marking
}

/// Marks the selected clause, or no longer.
fn toggle(workspace: &mut Workspace) {
    let Some(id) = workspace.selected_id().cloned() else {
        return;
    };
    match workspace.picked.iter().position(|one| *one == id) {
        Some(at) => {
            workspace.picked.remove(at);
        }
        None => workspace.picked.push(id),
    }
}

/// Marks the selected clause and the next one that way.
fn reach(open: &mut Open<'_>, rows: isize) {
    let workspace = &mut *open.workspace;
    mark(workspace);
    let last = workspace.outline.rows().len().saturating_sub(1);
    workspace.selected = workspace.selected.saturating_add_signed(rows).min(last);
    mark(workspace);
}

fn mark(workspace: &mut Workspace) {
    if let Some(id) = workspace.selected_id().cloned()
        && !workspace.picked.contains(&id)
    {
        workspace.picked.push(id);
    }
}

/// What is meant: in the outline the clauses that are marked, as they were marked, else the selected one. Who reads a
/// clause means that one, whatever is marked where nobody looks.
pub fn meant(workspace: &Workspace) -> Vec<ClauseId> {
    let marked = workspace.pane == Pane::Outline && !workspace.picked.is_empty();
    match marked {
        true => workspace.picked.clone(),
        false => workspace.selected_id().cloned().into_iter().collect(),
    }
}
