//! The text being typed as an amendment, and the wording of an amendment as a text to be typed.

use super::ready;
use crate::app::draft::DraftOf;
use crate::app::model::editor::{Editing, EditorMsg};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::proposal::Draft;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::workspace::Workspace;
use crate::app::{acts, floor, proposal};
use crate::dialogue::{AmendmentId, Digest, Proposal, Subject};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::text::normal;

/// The digest of a clause as it stands.
pub(super) fn standing(workspace: &Workspace, clause: &ClauseId) -> Option<Digest> {
    let clause = workspace.plan.clauses.get(clause)?;
    Some(Digest::of_clause(&workspace.plan, clause))
}

/// Asks for a voice if nobody has the floor, for a reason, and then tables the text.
pub(super) fn table(open: &mut Open<'_>) {
    let workspace = &*open.workspace;
    let Some(editing) = &workspace.editing else {
        return;
    };
    if !editing.is_changed() {
        open.wall
            .say(Tone::Plain, Message::new("app-amend-nothing"));
        return;
    }
    if workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Editor(EditorMsg::Table)));
    }
    if let Some(Err((tone, why))) = open.workspace.editing.as_mut().map(ready) {
        open.wall.say(tone, why);
        return open.keep_typed();
    }
    let workspace = &*open.workspace;
    let Some(editing) = &workspace.editing else {
        return;
    };
    let proposals = drafted(workspace, editing).into_iter().collect();
    let draft = Draft {
        proposals,
        seen: editing.seen,
        typed: Some((editing.clause.clone(), editing.of.clone())),
    };
    proposal::propose(open, draft)
}

fn drafted(workspace: &Workspace, editing: &Editing) -> Option<Proposal> {
    let text = normal(editing.buffer.text()).into_owned();
    let on = editing.on.or_else(|| standing(workspace, &editing.clause));
    match &editing.of {
        DraftOf::Wording(amendment) => Some(Proposal::Sub {
            amendment: amendment.clone(),
            field: None,
            on: editing.on?,
            original: editing.before.clone(),
            proposed: text,
        }),
        DraftOf::Field(field) => Some(Proposal::Words {
            clause: editing.clause.clone(),
            field: field.clone(),
            on: on?,
            original: Some(editing.before.clone()).filter(|before| !before.is_empty()),
            proposed: Some(text).filter(|text| !text.is_empty()),
        }),
        // Figures and registers are filled in in a form, and not tabled.
        DraftOf::Ledger(_) => None,
    }
}

/// Begins to amend the wording of an amendment; asks for a voice first if nobody has the floor. A draft that was
/// kept is taken up again.
pub(super) fn amend_wording(open: &mut Open<'_>, amendment: &AmendmentId) {
    if !acts::unlocked(open) {
        return;
    }
    let workspace = &mut *open.workspace;
    if workspace.floor.is_none() {
        let then = Intent::Editor(EditorMsg::Amend(amendment.clone()));
        return floor::ask_voice(open.wall, Some(then));
    }
    let wording = DraftOf::Wording(amendment.clone());
    let kept = workspace
        .drafts
        .iter()
        .position(|draft| draft.of == wording);
    let kept = kept.map(|place| workspace.drafts.remove(place).text);
    let text = kept.as_deref();
    match begin(workspace, amendment, text) {
        Some(editing) => {
            workspace.editing = Some(editing);
            open.wall.screen = Screen::Plan;
        }
        None => open.wall.say(Tone::Bad, Message::new("app-amend-no-words")),
    }
}

/// The wording of an amendment to be typed; nothing where it proposes no words.
pub(super) fn begin(
    workspace: &Workspace,
    amendment: &AmendmentId,
    text: Option<&str>,
) -> Option<Editing> {
    let dialogue = &workspace.dialogue;
    let amended = dialogue.amendments.get(amendment)?;
    let before = dialogue.wording(amended)?;
    let clause = amended.clause(dialogue)?.clone();
    let on = Digest::of(
        &workspace.plan,
        dialogue,
        &Subject::Amendment(amendment.clone()),
    );
    let text = text.unwrap_or(&before);
    let of = DraftOf::Wording(amendment.clone());
    Some(Editing::new(clause, of, workspace.head, &before, text).on(on))
}
