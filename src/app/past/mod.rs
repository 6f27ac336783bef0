//! The log: every change with the letter of its voice, what each of them did, and the plan as it stood after it.
//!
//! Who made a change, and what it undid, is read from the history that a worker brought; nothing is told from texts here.

mod commands;

pub use commands::commands;
use strum::IntoEnumIterator;

use crate::app::area::{Area, in_view};
use crate::app::key::{Mouse, Press};
use crate::app::model::effect::{Effect, Query};
use crate::app::model::layer::{Answer, Confirm};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::past::PastMsg;
use crate::app::model::replay::ReplayMsg;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::sharing::SharingMsg;
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::{Then, Workspace};
use crate::app::step::Step;
use crate::i18n::Message;
use crate::plan::Plan;
use crate::track::{By, Change, CommitId};
use std::sync::Arc;

/// The rows of the log, and under them what the selected change says at length.
pub fn places(body: Area) -> (Area, Area) {
    let air = u16::from(body.height > 16);
    let (_, body) = body.split_top(air);
    let body = body.within(widest(body.width));
    body.split_top(if body.height > 4 { 1 + air } else { 0 })
}

/// The log is no wider than this: the eye must find the way from the letter to the subject.
const WIDTH: u16 = 110;

/// And on a screen that is far wider, no wider than three quarters of it.
fn widest(columns: u16) -> u16 {
    (columns / 4 * 3).max(WIDTH)
}

/// A report or an answer.
pub fn update(open: &mut Open<'_>, report: PastMsg) {
    match report {
        PastMsg::Plan(at, plan) => travelled(open, at, plan),
        PastMsg::Pick => {
            enter_log(open);
            open.workspace.past.picking = true;
            let pick =
                Message::new("app-past-pick").with("key", open.wall.keys.quoted("past-show"));
            open.wall.say(Tone::Plain, pick);
        }
        PastMsg::Show(id) => show(open, id),
    }
}

/// Makes the log anew if what it depends on changed, and keeps the selected change in view.
pub fn refresh(open: &mut Open<'_>) {
    if open.wall.screen != Screen::Past {
        return;
    }
    let (_, rows) = places(open.layout().body);
    let workspace = &mut *open.workspace;
    let Some(history) = workspace.history.clone() else {
        return;
    };
    let past = &mut workspace.past;
    let count = history.changes.len();
    let made = (workspace.head, count, past.by, past.clause.clone());
    if past.made.as_ref() != Some(&made) {
        let was = past.log.get(past.selected).copied();
        let head = history.find(workspace.head);
        past.log = head.map_or_else(Vec::new, |head| {
            history.log(head, past.by, past.clause.as_ref())
        });
        let again = was.and_then(|was| past.log.iter().position(|at| *at == was));
        past.selected = again.unwrap_or(0);
        past.made = Some(made);
    }
    past.selected = past.selected.min(past.log.len().saturating_sub(1));
    past.top = in_view(past.top, past.selected, rows.height);
}

/// Opens the log.
fn enter_log(open: &mut Open<'_>) {
    open.workspace.past.picking = false;
    open.wall.screen = Screen::Past;
}

/// Shows a change in the log, which is narrowed to nothing that could hide it.
fn show(open: &mut Open<'_>, id: CommitId) {
    enter_log(open);
    (open.workspace.past.by, open.workspace.past.clause) = (By::Anyone, None);
    refresh(open);
    let history = open.workspace.history.as_ref();
    let wanted = history.and_then(|history| history.find(id));
    let past = &mut open.workspace.past;
    let found = past.log.iter().position(|at| Some(*at) == wanted);
    past.selected = found.unwrap_or(past.selected);
}

/// The selected change.
pub fn selected(workspace: &Workspace) -> Option<&Change> {
    let at = workspace.past.log.get(workspace.past.selected)?;
    workspace.history.as_ref()?.change(*at)
}

/// What a change is called where only one can be meant.
fn named(change: &Change) -> Message {
    Message::new("app-past-change")
        .with("day", change.time.minute())
        .with("subject", change.subject.as_str())
}

/// Opens the selected change in the tracked view, or makes it the baseline if one is being picked.
fn enter(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    let Some((id, name)) = selected(workspace).map(|change| (change.id, named(change))) else {
        return;
    };
    if std::mem::take(&mut workspace.past.picking) {
        open.wall.screen = Screen::Tracked;
        let base = TrackedMsg::Baseline(Box::new(id.into()), Box::new(name));
        return open.then(Intent::Tracked(base));
    }
    open.then(Intent::Tracked(TrackedMsg::One(id)))
}

/// Asks before the selected change is undone.
fn undo(open: &mut Open<'_>) {
    let Some(change) = selected(open.workspace) else {
        return;
    };
    let again = Intent::Undo(Some(change.id));
    let text = Message::new("app-past-undo-text")
        .with("day", change.time.minute())
        .with("subject", change.subject.as_str());
    open.wall.over(Confirm::new(
        Message::new("app-past-undo"),
        text,
        vec![
            Answer::new(Message::new("app-past-undo-yes"), again),
            Answer::close(Message::new("app-past-undo-no")),
        ],
    ));
}

/// Asks for the plan as it stood after the selected change.
fn travel(open: &mut Open<'_>) {
    let change = selected(open.workspace);
    let effect = change.map(|change| Effect::Ask(Query::PlanAt(change.id)));
    open.effects.extend(effect);
}

/// Goes through the negotiation act by act from the selected change on: of the only clause that is shown, else of the plan.
fn replay(open: &mut Open<'_>) {
    let clause = open.workspace.past.clause.clone();
    let from = selected(open.workspace).map(|change| change.id);
    open.then(Intent::Replay(ReplayMsg::Begin {
        clause,
        from,
        until: None,
    }));
}

fn travelled(open: &mut Open<'_>, at: CommitId, plan: Arc<Plan>) {
    let workspace = &mut *open.workspace;
    let history = workspace.history.as_ref();
    let change = history.and_then(|history| history.change(history.find(at)?));
    let title = Message::new("app-past-then")
        .with(
            "day",
            change.map_or_else(String::new, |change| change.time.minute()),
        )
        .with(
            "subject",
            change.map_or("", |change| change.subject.as_str()),
        );
    // What is read of another place is called by that.
    let title = workspace.read_from(at, &open.wall.keys).unwrap_or(title);
    workspace.then = Some(Then { at, plan, title });
    workspace.renew();
    open.wall.screen = Screen::Plan;
}

/// Back to the plan as it stands.
fn come_back(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.then = None;
    workspace.renew();
    open.then(Intent::Sharing(SharingMsg::Return));
}

/// Shows the changes of the next voice, then the unattributed ones, then all again.
fn filter(open: &mut Open<'_>) {
    use crate::plan::Voice;
    let workspace = &mut *open.workspace;
    let voices = Voice::iter().map(By::Voice);
    let mut all = [By::Anyone].into_iter().chain(voices).chain([By::Nobody]);
    let by = workspace.past.by;
    let _ = all.find(|one| *one == by);
    workspace.past.by = all.next().unwrap_or_default();
}

/// Shows the changes of the selected clause only, or of all again.
fn only_clause(open: &mut Open<'_>) {
    let workspace = &mut *open.workspace;
    workspace.past.clause = match workspace.past.clause {
        Some(_) => None,
        None => workspace.selected_id().cloned(),
    };
}

/// Moves the selection.
pub fn scroll(open: &mut Open<'_>, step: Step) {
    let height = places(open.layout().body).1.height;
    by(open, step.rows(height.saturating_sub(1)))
}

fn by(open: &mut Open<'_>, rows: isize) {
    let past = &mut open.workspace.past;
    let last = past.log.len().saturating_sub(1);
    past.selected = past.selected.saturating_add_signed(rows).min(last);
}

/// The mouse: a click selects, a second one opens, the wheel moves the selection.
pub fn mouse(open: &mut Open<'_>, mouse: Mouse) {
    let (_, rows) = places(open.layout().body);
    match mouse.press {
        Press::Wheel(wheel) => by(open, isize::try_from(wheel).unwrap_or(0)),
        Press::Click if rows.contains(mouse.column, mouse.row) => {
            let workspace = &mut *open.workspace;
            let at = workspace.past.top + usize::from(mouse.row - rows.y);
            if at == workspace.past.selected {
                return enter(open);
            }
            if at < workspace.past.log.len() {
                workspace.past.selected = at;
            }
        }
        _ => {}
    }
}
