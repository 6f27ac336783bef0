//! The marks of who stands behind each position, made anew when positions or what is known of them change.

use crate::app::model::workspace::Workspace;
use crate::dialogue::{BoardRow, Digest, Standing, Subject};
use crate::plan::ClauseId;
use crate::track::trust::Behind;
use std::collections::HashMap;

/// Makes the marks anew, if what they depend on changed.
pub(super) fn refresh(workspace: &mut Workspace) {
    let answers = workspace.trust.standing.answers;
    let stood = Some((workspace.head, workspace.version, answers));
    if workspace.board.stood == stood {
        return;
    }
    workspace.board.behind = match workspace.trust.standing.is_known() {
        true => marks(workspace),
        false => HashMap::new(),
    };
    workspace.board.stood = stood;
}

fn marks(workspace: &Workspace) -> HashMap<ClauseId, Vec<Option<Behind>>> {
    let rows = workspace.board.matrix.rows.iter();
    let spoken = |row: &&BoardRow| {
        let mut cells = row.cells.iter();
        cells.any(|cell| cell.standing != Standing::Missing)
    };
    let marked = rows.filter(spoken).filter_map(|row| {
        let subject = Subject::Clause(row.clause.clone());
        let dialogue = &workspace.dialogue;
        let digest = Digest::of(&workspace.plan, dialogue, &subject)?;
        let marks = row.cells.iter().map(|cell| {
            let alive = dialogue.position(cell.party, &subject, digest);
            let held = alive.or_else(|| dialogue.stale(cell.party, &subject, digest))?;
            workspace.trust.standing.of(held)
        });
        Some((row.clause.clone(), marks.collect()))
    });
    marked.collect()
}
