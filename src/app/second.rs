//! A second screen: it presents what the facilitator's screen shows, and changes nothing. For a moment it can be led to another
//! clause; Escape has it follow again.
//!
//! Whatever moves the selection away from what is followed counts as that: no key has to know that somebody follows.

use super::command::{Command, Group};
use super::focus::Focus;
use super::key::Key;
use super::present::{self};
use super::tracked;
use crate::app::baselines;
use crate::app::model::open::Open;
use crate::app::model::second::{Room, Second};
use crate::app::model::state::State;
use crate::app::model::workspace::Workspace;
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};
use crate::store::Form;
use crate::track::{Baseline, CommitId, History};

/// The commands of a second screen; those that scroll and leave are the same everywhere.
pub fn commands() -> Vec<Command> {
    vec![
        Command::new("second-follow", Group::Present)
            .key(Key::Esc)
            .key(Key::Enter)
            .at(Focus::Second)
            .hint(1)
            .when(|state| state.second.as_ref().is_some_and(|second| second.away))
            .run_open(|open| {
                if let Some(second) = &mut open.wall.second {
                    second.away = false;
                    second.at = None;
                }
            }),
    ]
}

/// Makes the screen of an open plan a second one.
pub fn begin(state: &mut State) {
    state.second = Some(Second::default());
    state.with_open(present::stand);
}

/// The facilitator's screen shows something else.
pub(super) fn take(open: &mut Open<'_>, room: Room) {
    if let Some(second) = &mut open.wall.second {
        (second.shown, second.remark) = (room.shown, room.remark);
        if !second.away {
            second.at = None;
        }
    }
}

/// Goes where the facilitator's screen is, unless somebody wants to see something else.
pub(super) fn follow(open: &mut Open<'_>) {
    let Some(mut second) = open.wall.second.take() else {
        return;
    };
    let workspace = &mut *open.workspace;
    let still = |id: &&ClauseId| workspace.plan.clauses.contains_key(*id);
    if let Some(at) = second.at.as_ref().filter(still) {
        second.away |= workspace.selected_id() != Some(at);
    }
    match second.away {
        true => second.point = None,
        false => go(open, &mut second),
    }
    open.wall.second = Some(second);
}

fn go(open: &mut Open<'_>, second: &mut Second) {
    let workspace = &mut *open.workspace;
    let clause = match &second.shown {
        Some(shown) => shown.clause.clone(),
        None => last(workspace),
    };
    if let Some(clause) = clause.filter(|id| workspace.selected_id() != Some(id)) {
        workspace.select(&clause);
    }
    second.at = workspace.selected_id().cloned();
    let told = second.shown.as_ref();
    workspace.floor = told.and_then(|shown| shown.floor.clone());
    let base = told.and_then(|shown| shown.base.clone());
    workspace.sitting.timer.follow(told.and_then(|it| it.timer));
    let point = told.and_then(|it| it.point);
    if std::mem::replace(&mut second.point, point) != point {
        workspace.present.follow(point);
    }
    let form = told.map_or(Form::Tracked, |shown| shown.form);
    if let Some(base) = base.filter(|_| workspace.history.is_some()) {
        compare(open, base);
    }
    let amendment = second
        .shown
        .as_ref()
        .and_then(|shown| shown.amendment.as_ref());
    present::shows(open, form, amendment);
}

/// Compares with what the facilitator's screen compares with.
fn compare(open: &mut Open<'_>, base: Baseline) {
    if open.workspace.base == base {
        return;
    }
    let known = baselines::all(open.workspace).into_iter();
    let name = known.filter(|(_, one)| *one == base).map(|(name, _)| name);
    let named = name.last().unwrap_or(Message::new("app-second-base"));
    tracked::compare_with(open, base, named);
}

/// The clause that was changed last, once that is known.
fn last(workspace: &Workspace) -> Option<ClauseId> {
    let history = workspace.history.as_ref()?;
    changed_last(history, workspace.head, &workspace.plan).cloned()
}

/// The clause that was changed last and is still there.
pub fn changed_last<'p>(history: &History, rev: CommitId, plan: &'p Plan) -> Option<&'p ClauseId> {
    let here = history.find(rev).into_iter();
    let line = here.flat_map(|here| history.first_parents(here));
    let touched = line.flat_map(|(_, change)| change.touches.iter().map(|touch| touch.clause));
    let known = touched.filter_map(|at| history.clauses.get(usize::try_from(at).ok()?));
    let mut known = known.filter_map(|id| plan.clauses.get_key_value(id));
    known.next().map(|(id, _)| id)
}
