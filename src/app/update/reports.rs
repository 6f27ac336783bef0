//! What workers report.

use super::answers;
use crate::app::model::effect::{Effect, Query};
use crate::app::model::msg::{Intent, Moved, Opened, Recorded, Report};
use crate::app::model::notice::{Foreign, Notice, Offered, Unplaced};
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::state::State;
use crate::app::model::tracked::TrackedMsg;
use crate::app::model::workspace::Workspace;
use crate::app::{amend, editor, form, notice};
use crate::app::{
    doctor, figures, folder, jump, library, pending, reckoning, search, second, sharing, undoing,
};
use crate::i18n::Message;
use crate::track::{Baseline, History};
use std::sync::Arc;

/// Takes a report.
pub(super) fn take(state: &mut State, report: Report) {
    match report {
        Report::AskAgain(ask, why) => answers::again(state, ask, why),
        Report::Folders(typed, names) => folder::listed(state, &typed, &names),
        Report::Library(known) => library::take(state, known),
        Report::Glance(folder, told) => {
            state.library.glances.insert(folder, told);
        }
        Report::Opened(plan) => opened(state, *plan),
        Report::Unopened(folder, why) => {
            state.library.failed = Some(folder);
            failed(state, why);
        }
        Report::Examined(examined) => doctor::take(state, *examined),
        Report::NotRepository(folder) => library::offer_repository(state, folder),
        Report::Whole(whole) => state.with_open(|open| open.workspace.advance(*whole)),
        Report::Moved(now) => state.with_open(|open| moved(open, *now)),
        Report::Recorded(act) => recorded(state, *act),
        Report::NotRecorded(why) => not_recorded(state, why),
        Report::Met(why) => state.with_open(|open| met(open, why)),
        Report::LastIsMerge(change, called) => {
            state.with_open(|open| undoing::ask_merge(open, change, &called));
        }
        Report::Failed(why) => failed(state, why),
        Report::Progress(what, done, all) => state.progress = Some((what, done, all)),
        Report::Tags(tags) => {
            state.with_open(|open| open.workspace.tags = tags);
        }
        Report::Looked(at) => state.with_open(|open| {
            open.workspace.tracked.looked.get_or_insert(at);
        }),
        Report::Unread(ticket, why) => unread(state, ticket, why),
        Report::History(loaded) => history(state, loaded),
        Report::Since(base, marks) => of_baseline(state, &base, |workspace| {
            workspace.marks = marks.into_iter().collect();
        }),
        Report::Stood(base, places) => of_baseline(state, &base.clone(), |workspace| {
            workspace.stood = Some((base, places));
            workspace.pending = pending::pending(workspace);
        }),
        Report::Folded(ticket, rows) => state.with_open(|open| search::take(open, ticket, rows)),
        Report::Gathered(ticket, things) => jump::take(state, ticket, things),
        Report::Reported(found) => state.with_open(|open| figures::reported(open, *found)),
        Report::Reckoned(ticket, found) => {
            state.with_open(|open| reckoning::take(open, ticket, *found));
        }
        Report::Foreign(files) => foreign(state, files),
        Report::Offered(drafts) => offered(state, drafts),
        Report::Unplaced(texts) => unplaced(state, texts),
        Report::Room(room) => state.with_open(|open| second::take(open, *room)),
        Report::Said(message) => state.say(Tone::Plain, message),
    }
}

/// An act could not be recorded, and nothing changed.
fn not_recorded(state: &mut State, why: Message) {
    failed(state, why.clone());
    state.with_open(|open| {
        amend::refused(open, &why);
        form::refused(open, &why);
    });
}

/// Somebody else changed the same field: where it was filled in or typed, it is asked what becomes of the two wordings.
fn met(open: &mut Open<'_>, why: Message) {
    match open.wall.is_saving() {
        true => form::asked(open, why),
        false => editor::asked(open, why),
    }
}

/// Something could not be done.
fn failed(state: &mut State, why: Message) {
    state.progress = None;
    state.say(Tone::Bad, why);
}

/// The plan stands differently now.
fn moved(open: &mut Open<'_>, now: Moved) {
    open.workspace.advance(now);
    open.effects.push(Effect::Ask(Query::LoadHistory));
}

/// What is known of a baseline that is still compared with.
fn of_baseline(state: &mut State, base: &Baseline, know: impl FnOnce(&mut Workspace)) {
    if let Some(workspace) = state
        .workspace
        .as_mut()
        .filter(|workspace| workspace.base == *base)
    {
        know(workspace);
    }
}

/// Text that an earlier run left behind.
fn offered(state: &mut State, drafts: Vec<Offered>) {
    if drafts.is_empty() {
        return;
    }
    let known = state.notices.iter_mut().find_map(|notice| match notice {
        Notice::Offered(known) => Some(known),
        _ => None,
    });
    match known {
        Some(known) => known.extend(drafts),
        None => state.notices.insert(0, Notice::Offered(drafts)),
    }
    // A key that was meant for a text must not answer what was never read.
    let typing = state
        .workspace
        .as_ref()
        .is_some_and(|it| it.editing.is_some());
    if state.layers.is_empty() && !typing {
        notice::show(state);
    }
}

/// Text that was left, of which it is not known where it belongs. It waits behind what can be gone on with.
fn unplaced(state: &mut State, texts: Vec<Unplaced>) {
    let known = state.notices.iter_mut().find_map(|notice| match notice {
        Notice::Unplaced(known) => Some(known),
        _ => None,
    });
    match known {
        Some(known) => known.extend(texts),
        None => state.notices.push(Notice::Unplaced(texts)),
    }
}

/// The history could not be read, or what was asked of it: where it would stand, that is said for good.
fn unread(state: &mut State, ticket: Option<u64>, why: Message) {
    if let Some(workspace) = &mut state.workspace {
        let asked = workspace.tracked.asked.as_ref().map(|(_, ticket)| *ticket);
        if ticket.is_none() || ticket == asked {
            workspace.unread = Some(why.clone());
        }
    }
    failed(state, why);
}

/// The history is there.
fn history(state: &mut State, loaded: Arc<History>) {
    state.progress = None;
    state.with_open(|open| {
        open.workspace.history = Some(loaded);
        open.workspace.unread = None;
        open.then(Intent::Tracked(TrackedMsg::Settle));
    });
}

/// One notice says what other programs changed; the latest report is the whole of it.
fn foreign(state: &mut State, files: Vec<Foreign>) {
    state
        .notices
        .retain(|one| !matches!(one, Notice::Foreign(_)));
    if !files.is_empty() {
        state.notices.push(Notice::Foreign(files));
    }
}

/// A plan is open.
fn opened(state: &mut State, opened: Opened) {
    state.workspace = Some(Workspace::new(opened));
    state.screen = Screen::Plan;
    state.layers.clear();
    state.library.failed = None;
    // What is wrong with the settings is so with every plan.
    state
        .notices
        .retain(|notice| matches!(notice, Notice::Settings(..)));
    state.said = None;
    // It is taken on one plan; that it was opened for it is said next.
    state.tour = None;
    state.effects.push(Effect::Ask(Query::LoadHistory));
    state.with_open(sharing::opened);
}

/// An act is on disk.
fn recorded(state: &mut State, recorded: Recorded) {
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
        // What was marked was marked for this act.
        open.workspace.picked.clear();
        form::recorded(open, recorded.commit, &recorded.texts);
        editor::recorded(open, recorded.commit, &recorded.texts);
        amend::recorded(open);
        open.effects.push(Effect::Ask(Query::LoadHistory));
    });
}
