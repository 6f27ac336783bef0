//! Changing the open plan: recording acts, undoing and redoing them, and what follows on screen.

use super::command::{Command, Group};
use super::effect::{Act, DraftOf, Effect, Job};
use super::focus::{PLAN, READING};
use super::msg::{Intent, Msg};
use super::open::Open;
use super::page::{Key, Page};
use super::state::{State, Tone};
use super::{floor, layer, moves, sitting};
use crate::dialogue::Deed;
use crate::i18n::Message;
use crate::plan::{ClauseId, Edit};
use crate::track::CommitId;

/// The commands that change the plan as a whole. Those that edit one clause are the editor's.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("undo", Group::Edit)
            .key('u')
            .at(PLAN)
            .hint(6)
            .when(can_change)
            .run_open(undo_last),
        Command::new("redo", Group::Edit)
            .key('U')
            .at(PLAN)
            .when(can_change)
            .run_open(redo),
        Command::new("problems", Group::Review)
            .key('p')
            .at(READING)
            .when(|state| state.plan_is(|workspace| !workspace.problems.is_empty()))
            .run_open(problems),
    ]
}

/// Whether a plan is open and can be changed.
pub fn can_change(state: &State) -> bool {
    state.plan_is(|workspace| workspace.locked().is_none())
}

/// Whether the plan can be changed; says why not otherwise.
pub fn unlocked(open: &mut Open<'_>) -> bool {
    let locked = open.workspace.locked();
    let unlocked = locked.is_none();
    if let Some(reason) = locked {
        open.wall.say(Tone::Bad, reason);
    }
    unlocked
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
    pub settles: Vec<(ClauseId, DraftOf)>,
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
pub fn record(open: &mut Open<'_>, mut edits: Edits) {
    if !unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    let seen = edits.seen.unwrap_or(workspace.head);
    match workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Record(Act {
            edits: edits.edits,
            subject: Some(edits.subject),
            takes_back: edits.takes_back,
            settles: edits.settles,
            asks: true,
            ..Act::of(Vec::new(), seen, floor)
        }))),
        None => {
            edits.seen = Some(seen);
            floor::ask_voice(
                open.wall,
                Some(Msg::Screen(Intent::Record(Box::new(edits)))),
            )
        }
    }
}

/// Does something in the dialogue as one act for the floor; asks for a voice first if nobody has it.
pub fn perform(open: &mut Open<'_>, deeds: Vec<Deed>, reason: Option<String>) {
    if !unlocked(open) {
        return;
    }
    let workspace = &*open.workspace;
    match workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Record(Act {
            reason,
            ..Act::of(deeds, workspace.head, floor)
        }))),
        None => floor::ask_voice(open.wall, Some(Msg::Screen(Intent::Perform(deeds, reason)))),
    }
}

/// Undoes what was done last: a change of the text, or the gavel.
fn undo_last(open: &mut Open<'_>) {
    let struck = sitting::last(open.workspace).cloned();
    match struck {
        Some(tag) if unlocked(open) => sitting::undo(open, &tag),
        _ => undo(open, None),
    }
}

/// Undoes the last change for the floor, whatever was adopted since.
pub fn undo_change(open: &mut Open<'_>) {
    undo(open, None)
}

/// Undoes a change, the last one if none is named, for the floor.
pub fn undo(open: &mut Open<'_>, change: Option<CommitId>) {
    if !unlocked(open) {
        return;
    }
    match open.workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Undo(change, floor))),
        None => floor::ask_voice(open.wall, Some(Msg::Screen(Intent::Undo(change)))),
    }
}

fn redo(open: &mut Open<'_>) {
    if !unlocked(open) {
        return;
    }
    match open.workspace.floor.clone() {
        Some(floor) => open.effects.push(Effect::Write(Job::Redo(floor))),
        None => floor::ask_voice(open.wall, Some(Msg::Screen(Intent::Run("redo")))),
    }
}

fn problems(open: &mut Open<'_>) {
    let entries = open.workspace.problems.clone();
    open.wall.layers.push(layer::Layer::Read(layer::Read {
        title: Message::new("app-problems-title").with("count", entries.len()),
        entries,
        scroll: 0,
    }));
}

/// Makes anew what is wrapped or scrolled, if what it depends on changed.
pub fn refresh(state: &mut State) {
    state.with_open(super::editor::refresh);
    super::editor::refresh_meeting(state);
    state.with_open(refresh_screens);
}

fn refresh_screens(open: &mut Open<'_>) {
    super::tracked::refresh(open);
    super::past::refresh(open);
    super::amend::refresh(open);
    super::board::refresh(open);
    sitting::refresh(open);
    let layout = open.layout();
    let (language, width) = (open.wall.language, open.wall.width.clone());
    let workspace = &mut *open.workspace;
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
