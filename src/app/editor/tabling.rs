//! The text being typed as an amendment, and the wording of an amendment as a text to be typed.

use super::{Editing, EditorMsg, keep_typed, ready};
use crate::app::amend;
use crate::app::msg::Msg;
use crate::app::state::{Screen, State, Tone};
use crate::app::workspace::Workspace;
use crate::app::{desk, floor};
use crate::dialogue::{AmendmentId, Digest, Proposal, Subject};
use crate::i18n::Message;
use crate::plan::{ClauseId, Field};
use crate::text::normal;

/// The digest of a clause as it stands.
pub(super) fn standing(workspace: &Workspace, clause: &ClauseId) -> Option<Digest> {
    let clause = workspace.plan.clauses.get(clause)?;
    Some(Digest::of_clause(&workspace.plan, clause))
}

/// What drafts know the wording of an amendment by: a field no file has.
const WORDING: &str = "amendment:";

fn wording_of(amendment: &AmendmentId) -> Field {
    Field::Other(format!("{WORDING}{amendment}"))
}

/// The amendment whose wording a draft is of.
pub(super) fn amended(field: &Field) -> Option<AmendmentId> {
    match field {
        Field::Other(key) => key.strip_prefix(WORDING)?.parse().ok(),
        _ => None,
    }
}

/// Asks for a voice if nobody has the floor, for a reason, and then tables the text.
pub(super) fn table(state: &mut State) {
    let Some(workspace) = &state.workspace else {
        return;
    };
    let Some(editing) = &workspace.editing else {
        return;
    };
    if !editing.is_changed() {
        state.say(Tone::Plain, Message::new("app-amend-nothing"));
        return;
    }
    if workspace.floor.is_none() {
        return floor::ask_voice(state, Some(Msg::Editor(EditorMsg::Table)));
    }
    let editing = state.workspace.as_mut().and_then(|it| it.editing.as_mut());
    if let Some(Err((tone, why))) = editing.map(ready) {
        state.say(tone, why);
        return keep_typed(state);
    }
    let workspace = state.workspace.as_ref();
    let Some((workspace, editing)) = workspace.and_then(|it| Some((it, it.editing.as_ref()?)))
    else {
        return;
    };
    let proposals = proposal(workspace, editing).into_iter().collect();
    let draft = amend::Draft {
        proposals,
        seen: editing.seen,
        typed: Some((editing.clause.clone(), editing.field.clone())),
    };
    amend::propose(state, draft)
}

fn proposal(workspace: &Workspace, editing: &Editing) -> Option<Proposal> {
    let text = normal(editing.buffer.text()).into_owned();
    let on = editing.on.or_else(|| standing(workspace, &editing.clause));
    match &editing.onto {
        Some(amendment) => Some(Proposal::Sub {
            amendment: amendment.clone(),
            on: editing.on?,
            original: editing.before.clone(),
            proposed: text,
        }),
        None => Some(Proposal::Words {
            clause: editing.clause.clone(),
            field: editing.field.clone(),
            on: on?,
            original: Some(editing.before.clone()).filter(|before| !before.is_empty()),
            proposed: Some(text).filter(|text| !text.is_empty()),
        }),
    }
}

/// Begins to amend the wording of an amendment; asks for a voice first if nobody has the floor. A draft that was
/// kept is taken up again.
pub fn amend_wording(state: &mut State, amendment: &AmendmentId) {
    if !desk::unlocked(state) {
        return;
    }
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    if workspace.floor.is_none() {
        let then = Msg::Editor(EditorMsg::Amend(amendment.clone()));
        return floor::ask_voice(state, Some(then));
    }
    let field = wording_of(amendment);
    let kept = workspace
        .drafts
        .iter()
        .position(|draft| draft.field == field);
    let kept = kept.map(|place| workspace.drafts.remove(place).text);
    let text = kept.as_deref();
    match begin(workspace, amendment, text) {
        Some(editing) => {
            workspace.editing = Some(editing);
            state.screen = Screen::Plan;
        }
        None => state.say(Tone::Bad, Message::new("app-amend-no-words")),
    }
}

/// The wording of an amendment to be typed; nothing where it proposes no words.
pub(super) fn begin(
    workspace: &Workspace,
    amendment: &AmendmentId,
    text: Option<&str>,
) -> Option<Editing> {
    let dialogue = &workspace.dialogue;
    let found = dialogue.amendments.get(amendment)?;
    let before = dialogue.wording(found)?;
    let clause = found.clause(dialogue)?.clone();
    let on = Digest::of(
        &workspace.plan,
        dialogue,
        &Subject::Amendment(amendment.clone()),
    );
    let text = text.unwrap_or(&before);
    let field = wording_of(amendment);
    let editing = Editing::new(clause, field, workspace.head, &before, text);
    Some(editing.on(on).onto(amendment.clone()))
}
