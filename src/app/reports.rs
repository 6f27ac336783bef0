//! What workers report about the plan as a whole.

use super::effect::Effect;
use super::msg::{Moved, Opened, Recorded};
use super::notice::{Foreign, Notice, Offered};
use super::open::Open;
use super::state::{Screen, State, Tone};
use super::workspace::Workspace;
use crate::i18n::Message;
use crate::track::{Baseline, History};
use std::sync::Arc;

/// An act could not be recorded, and nothing changed.
pub fn not_recorded(state: &mut State, why: Message) {
    failed(state, why.clone());
    state.with_open(|open| {
        super::amend::refused(open, &why);
        super::form::refused(open, &why);
    });
}

/// Something could not be done.
pub fn failed(state: &mut State, why: Message) {
    state.progress = None;
    state.say(Tone::Bad, why);
}

/// The plan stands differently now.
pub fn moved(open: &mut Open<'_>, now: Moved) {
    open.workspace.advance(now);
    open.effects.push(Effect::LoadHistory);
}

/// What is known of a baseline that is still compared with.
pub fn of_baseline(state: &mut State, base: &Baseline, know: impl FnOnce(&mut Workspace)) {
    if let Some(workspace) = state
        .workspace
        .as_mut()
        .filter(|workspace| workspace.base == *base)
    {
        know(workspace);
    }
}

/// Text that an earlier run left behind.
pub fn offered(state: &mut State, drafts: Vec<Offered>) {
    if drafts.is_empty() {
        return;
    }
    state.notices.insert(0, Notice::Offered(drafts));
    if state.layers.is_empty() {
        super::notice::show(state);
    }
}

/// The history could not be read, or what was asked of it: where it would stand, that is said for good.
pub fn unread(state: &mut State, ticket: Option<u64>, why: Message) {
    if let Some(workspace) = &mut state.workspace {
        let asked = workspace.tracked.asked.as_ref().map(|(_, ticket)| *ticket);
        if ticket.is_none() || ticket == asked {
            workspace.unread = Some(why.clone());
        }
    }
    failed(state, why);
}

/// The history is there.
pub fn history(state: &mut State, history: Arc<History>) {
    state.progress = None;
    state.with_open(|open| {
        open.workspace.history = Some(history);
        open.workspace.unread = None;
        super::tracked::settle(open);
        let base = open.workspace.base.clone();
        open.effects.push(Effect::Since(base));
    });
}

/// One notice says what other programs changed; the latest report is the whole of it.
pub fn foreign(state: &mut State, files: Vec<Foreign>) {
    state
        .notices
        .retain(|one| !matches!(one, Notice::Foreign(_)));
    if !files.is_empty() {
        state.notices.push(Notice::Foreign(files));
    }
}

/// A plan is open.
pub fn opened(state: &mut State, opened: Opened) {
    state.workspace = Some(Workspace::new(opened));
    state.screen = Screen::Plan;
    state.layers.clear();
    state.notices.clear();
    state.said = None;
    state.effects.push(Effect::LoadHistory);
}

/// An act is on disk.
pub fn recorded(state: &mut State, recorded: Recorded) {
    state.say(Tone::Good, recorded.said);
    if !recorded.overtaken.is_empty() {
        state
            .notices
            .insert(0, Notice::Overtaken(recorded.overtaken));
    }
    state.with_open(|open| {
        if let Some(now) = recorded.now {
            open.workspace.advance(now);
        }
        super::form::recorded(open, recorded.commit, &recorded.texts);
        super::editor::recorded(open, recorded.commit, &recorded.texts);
        super::amend::recorded(open);
        open.effects.push(Effect::LoadHistory);
    });
}
