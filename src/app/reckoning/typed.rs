//! What the plan would cost with what is being typed: a number of a term in the editor, or the days of a clause in its form.
//! While what is typed does not stand, what was said last stays.

use super::{send, version};
use crate::app::costed::touches;
use crate::app::draft::DraftOf;
use crate::app::model::form::Form;
use crate::app::model::layer::Layer;
use crate::app::model::open::Open;
use crate::app::model::reckoning::Reckoning;
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::dialogue::{AmendmentId, Proposal};
use crate::i18n::Language;
use crate::plan::{ClauseId, Edit, Field};
use std::sync::Arc;

/// Asks what the plan would cost with what is being typed, if that touches a cost and is not known yet.
pub(super) fn ask(open: &mut Open<'_>) {
    let edits = edits(open.workspace, open.wall.layers.last());
    let Some((about, edits)) = edits.filter(|(_, edits)| touches(&open.workspace.plan, edits))
    else {
        open.workspace.reckoned.typed.said = None;
        return;
    };
    let wanted = (version(open.workspace), edits);
    let typed = &mut open.workspace.reckoned.typed;
    if typed.asked.is_asked(|asked| *asked == wanted) {
        return;
    }
    if typed.said.as_ref().is_some_and(|(of, _)| *of != about) {
        typed.said = None;
    }
    typed.about = Some(about);
    let plan = Arc::clone(&open.workspace.plan);
    let ticket = send(open, Reckoning::Would(plan, wanted.1.clone()));
    open.workspace.reckoned.typed.asked.wait(ticket, wanted);
}

/// What is being typed as edits of the plan: of the text in the editor, or of the form that lies over the screen.
fn edits(workspace: &Workspace, top: Option<&Layer>) -> Option<(ClauseId, Vec<Edit>)> {
    if let Some(Layer::Form(form)) = top {
        let Form::Fields(fields) = &**form else {
            return None;
        };
        let edits = fields.would(workspace);
        let about = edits.first()?.clause().clone();
        return Some((about, edits));
    }
    let editing = workspace.editing.as_ref()?;
    let (clause, field) = match &editing.of {
        DraftOf::Field(field) => (editing.clause.clone(), field.clone()),
        DraftOf::Wording(amendment) => root(workspace, amendment)?,
        // What stands beside the clauses is filled in as a table, never as a text.
        DraftOf::Ledger(_) => return None,
    };
    // The prose of a clause costs nothing, however long it is.
    if field.is_prose() {
        return None;
    }
    let edit = Edit::Set {
        clause: clause.clone(),
        field,
        value: Some(editing.buffer.text().to_owned()),
    };
    Some((clause, vec![edit]))
}

/// The field that an amendment of words would change in the end.
fn root(workspace: &Workspace, amendment: &AmendmentId) -> Option<(ClauseId, Field)> {
    let found = workspace.dialogue.amendments.get(amendment)?;
    match &found.proposal {
        Proposal::Words { clause, field, .. } => Some((clause.clone(), field.clone())),
        // The words of a sub-amendment are those of what it amends.
        Proposal::Sub { .. } => {
            let clause = found.clause(&workspace.dialogue)?.clone();
            Some((clause, workspace.dialogue.field(found)))
        }
        Proposal::Add { .. } | Proposal::Remove { .. } | Proposal::Move { .. } => None,
    }
}

/// What stands under what is being typed, where there are so many columns: by year, in all, or nothing.
pub fn line(state: &State, language: Language, fits: impl Fn(&str) -> bool) -> Option<String> {
    let workspace = state.workspace.as_ref()?;
    let (_, would) = workspace.reckoned.typed.said.as_ref()?;
    let said = would
        .messages(language)
        .map(|message| say(language, &message));
    said.into_iter().find(|text| fits(text))
}
