//! What is asked and said where a form is about several clauses, and numbering them in the order in which they were marked.

use super::subject;
use crate::app::acts::{self};
use crate::app::floor;
use crate::app::marking::meant;
use crate::app::model::acts::Edits;
use crate::app::model::form::moving::Moving;
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::Tone;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, heads, number_all};

/// Gives the clauses that are marked their numbers in the order in which they were marked.
pub(super) fn number(open: &mut Open<'_>) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    if workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Run("form-number")));
    }
    let clauses = heads(&workspace.plan, &meant(workspace));
    match number_all(&workspace.plan, &clauses) {
        Ok(edits) if edits.is_empty() => {
            open.wall.say(Tone::Plain, Message::new("several-in-order"));
        }
        Ok(edits) => {
            let subject = of_several(workspace, "several-number", &clauses);
            acts::record(open, Edits::new(edits, subject));
        }
        Err(error) => open.wall.say(Tone::Bad, error.message()),
    }
}

/// What happened to several clauses: how many they are, and the first of them by name.
fn of_several(workspace: &Workspace, id: &'static str, clauses: &[ClauseId]) -> Message {
    let first = clauses.first();
    let number = first.and_then(|id| workspace.number(id));
    let title = first.and_then(|id| workspace.plan.clauses.get(id));
    Message::new(id)
        .with("count", clauses.len())
        .with("number", number.unwrap_or_default())
        .with(
            "title",
            title
                .map(|clause| clause.title.as_str())
                .unwrap_or_default(),
        )
}

/// What happened where clauses, or copies of them, were let go.
pub(super) fn placed(workspace: &Workspace, moving: &Moving, last: &Edit) -> Message {
    match (moving.copies, moving.clauses.len()) {
        (true, _) => of_several(workspace, "several-copy", &moving.clauses),
        (false, 0 | 1) => subject(workspace, last),
        (false, _) => of_several(workspace, "several-move", &moving.clauses),
    }
}

/// What happened where these edits removed clauses.
pub(super) fn removed(workspace: &Workspace, edits: &[Edit], last: &Edit) -> Message {
    let all: Vec<ClauseId> = edits.iter().rev().map(|it| it.clause().clone()).collect();
    let heads = heads(&workspace.plan, &all);
    match heads.len() {
        0 | 1 => subject(workspace, last),
        _ => of_several(workspace, "several-remove", &heads),
    }
}

/// What is asked before they go, and how many go with them; nothing where there are none.
pub(super) fn removal_text(
    workspace: &Workspace,
    heads: &[ClauseId],
    all: usize,
) -> Option<Message> {
    let first = workspace.plan.clauses.get(heads.first()?)?;
    let under = all.saturating_sub(heads.len());
    Some(match heads.len() {
        1 => Message::new("app-form-remove-text")
            .with("number", workspace.number(&first.id).unwrap_or_default())
            .with("title", first.title.as_str())
            .with("count", under),
        count => Message::new("several-remove-text")
            .with("clauses", count)
            .with("count", under),
    })
}
