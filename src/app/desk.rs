//! Changing the open plan: recording acts, undoing and redoing them, and what follows on screen.

use super::command::{Command, Group};
use super::effect::{Act, Effect};
use super::msg::Msg;
use super::page::{Key, Page};
use super::place::{PLAN, READING};
use super::state::{State, Tone};
use super::{floor, layer, moves, sitting};
use crate::dialogue::Deed;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit, Field};
use crate::track::CommitId;

/// The commands that change the plan as a whole. Those that edit one clause are the editor's.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("undo", Group::Edit)
            .key('u')
            .at(PLAN)
            .hint(6)
            .when(can_change)
            .run(undo_last),
        Command::new("redo", Group::Edit)
            .key('U')
            .at(PLAN)
            .when(can_change)
            .run(redo),
        Command::new("problems", Group::Review)
            .key('p')
            .at(READING)
            .when(|state| {
                state
                    .workspace
                    .as_ref()
                    .is_some_and(|workspace| !workspace.problems.is_empty())
            })
            .run(problems),
    ]
}

/// Whether a plan is open and can be changed.
pub fn can_change(state: &State) -> bool {
    let workspace = state.workspace.as_ref();
    workspace.is_some_and(|workspace| workspace.locked().is_none())
}

/// Whether a plan is open and can be changed; says why not otherwise.
pub fn unlocked(state: &mut State) -> bool {
    match state
        .workspace
        .as_ref()
        .map(super::workspace::Workspace::locked)
    {
        Some(None) => true,
        Some(Some(reason)) => {
            state.say(Tone::Bad, reason);
            false
        }
        None => false,
    }
}

/// Edits of the plan that are one act, before it is told for whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    /// What changes.
    pub edits: Vec<Edit>,
    /// What happened, in plain words.
    pub subject: Message,
    /// What their author was looking at: the plan on the wall if absent.
    pub seen: Option<CommitId>,
    /// What was being typed in these fields is recorded with it.
    pub settles: Vec<(ClauseId, Field)>,
    /// The changes of which strokes are taken back.
    pub takes_back: Vec<CommitId>,
}

impl Edits {
    /// Edits of the plan on the wall.
    pub fn new(edits: Vec<Edit>, subject: Message) -> Edits {
        Edits {
            edits,
            subject,
            seen: None,
            settles: Vec::new(),
            takes_back: Vec::new(),
        }
    }
}

/// Records edits as one act for the floor; asks for a voice first if nobody has it.
pub fn record(state: &mut State, mut edits: Edits) {
    if !unlocked(state) {
        return;
    }
    let Some(workspace) = &state.workspace else {
        return;
    };
    let seen = edits.seen.unwrap_or(workspace.head);
    match workspace.floor.clone() {
        Some(floor) => state.effects.push(Effect::Record(Act {
            edits: edits.edits,
            subject: Some(edits.subject),
            takes_back: edits.takes_back,
            settles: edits.settles,
            asks: true,
            ..Act::of(Vec::new(), seen, floor)
        })),
        None => {
            edits.seen = Some(seen);
            floor::ask_voice(state, Some(Msg::Record(Box::new(edits))))
        }
    }
}

/// Does something in the dialogue as one act for the floor; asks for a voice first if nobody has it.
pub fn perform(state: &mut State, deeds: Vec<Deed>, reason: Option<String>) {
    if !unlocked(state) {
        return;
    }
    let Some(workspace) = &state.workspace else {
        return;
    };
    match workspace.floor.clone() {
        Some(floor) => state.effects.push(Effect::Record(Act {
            reason,
            ..Act::of(deeds, workspace.head, floor)
        })),
        None => floor::ask_voice(state, Some(Msg::Perform(deeds, reason))),
    }
}

/// Undoes what was done last: a change of the text, or the gavel.
fn undo_last(state: &mut State) {
    let struck = state.workspace.as_ref().and_then(sitting::last).cloned();
    match struck {
        Some(tag) if unlocked(state) => sitting::undo(state, &tag),
        _ => undo(state, None),
    }
}

/// Undoes the last change for the floor, whatever was adopted since.
pub fn undo_change(state: &mut State) {
    undo(state, None)
}

/// Undoes a change, the last one if none is named, for the floor.
pub fn undo(state: &mut State, change: Option<CommitId>) {
    if !unlocked(state) {
        return;
    }
    match state
        .workspace
        .as_ref()
        .and_then(|workspace| workspace.floor.clone())
    {
        Some(floor) => state.effects.push(Effect::Undo(change, floor)),
        None => floor::ask_voice(state, Some(Msg::Undo(change))),
    }
}

fn redo(state: &mut State) {
    if !unlocked(state) {
        return;
    }
    match state
        .workspace
        .as_ref()
        .and_then(|workspace| workspace.floor.clone())
    {
        Some(floor) => state.effects.push(Effect::Redo(floor)),
        None => floor::ask_voice(state, Some(Msg::Run("redo"))),
    }
}

fn problems(state: &mut State) {
    let entries = state
        .workspace
        .as_ref()
        .map(|workspace| workspace.problems.clone())
        .unwrap_or_default();
    state.layers.push(layer::Layer::Read(layer::Read {
        title: Message::new("app-problems-title").with("count", entries.len()),
        entries,
        scroll: 0,
    }));
}

/// Makes anew what is wrapped or scrolled, if what it depends on changed.
pub fn refresh(state: &mut State) {
    super::editor::refresh(state);
    super::editor::refresh_meeting(state);
    super::tracked::refresh(state);
    super::past::refresh(state);
    super::amend::refresh(state);
    super::board::refresh(state);
    sitting::refresh(state);
    let layout = state.layout();
    let (language, width) = (state.language, state.width.clone());
    let Some(workspace) = &mut state.workspace else {
        return;
    };
    moves::keep_in_view(workspace, layout.outline.height);
    let key = Key {
        clause: workspace.selected_id().cloned(),
        version: workspace.version,
        columns: layout.page.width,
        width,
        language,
        needle: workspace.needle.clone(),
    };
    let old = workspace.page.key.as_ref();
    if old == Some(&key) {
        return;
    }
    let same = old.is_some_and(|old| old.clause == key.clause);
    workspace.page.rows = Page::rows(workspace, &key);
    workspace.page.key = Some(key);
    if !same {
        workspace.page.scroll = 0;
    }
    moves::keep_page(workspace, layout.page.height);
}
