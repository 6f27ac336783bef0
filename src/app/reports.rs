//! What workers report about the plan as a whole.

use super::effect::Effect;
use super::library;
use super::msg::{Msg, Opened, Recorded};
use super::notice::{Foreign, Notice};
use super::pending;
use super::state::{Screen, State, Tone};
use super::table::Table;
use crate::track::History;
use std::sync::Arc;

/// Takes a worker's report.
pub fn take(state: &mut State, report: Msg) -> Vec<Effect> {
    match report {
        Msg::Library(known) => state.library.known = known,
        Msg::Opened(opened) => return self::opened(state, *opened),
        Msg::NotRepository(folder) => return library::offer_repository(state, folder),
        Msg::Moved(now) => {
            if let Some(table) = &mut state.table {
                table.advance(*now);
                return vec![Effect::LoadHistory];
            }
        }
        Msg::Recorded(recorded) => return self::recorded(state, *recorded),
        Msg::NotRecorded(why) => {
            state.progress = None;
            state.say(Tone::Bad, why.clone());
            super::amend::refused(state, &why);
            super::form::refused(state, &why);
        }
        Msg::Failed(why) => {
            state.progress = None;
            state.say(Tone::Bad, why);
        }
        Msg::Progress(what, done, all) => state.progress = Some((what, done, all)),
        Msg::Tags(tags) => {
            if let Some(table) = &mut state.table {
                table.tags = tags;
            }
        }
        Msg::History(history) => return self::history(state, history),
        Msg::Since(base, marks) => {
            if let Some(table) = state.table.as_mut().filter(|table| table.base == base) {
                table.marks = marks.into_iter().collect();
            }
        }
        Msg::Stood(base, places) => {
            if let Some(table) = state.table.as_mut().filter(|table| table.base == base) {
                table.stood = Some((base, places));
                table.pending = pending::pending(table);
            }
        }
        Msg::Folded(ticket, rows) => return super::search::take(state, ticket, rows),
        Msg::Foreign(files) => foreign(state, files),
        Msg::Offered(drafts) if !drafts.is_empty() => {
            state.notices.insert(0, Notice::Offered(drafts));
            if state.layers.is_empty() {
                return super::notice::show(state);
            }
        }
        Msg::Said(message) => state.say(Tone::Plain, message),
        Msg::Language(language) => {
            state.language = language;
            return vec![Effect::Remember(state.theme, language)];
        }
        _ => {}
    }
    Vec::new()
}

fn history(state: &mut State, history: Arc<History>) -> Vec<Effect> {
    state.progress = None;
    if let Some(table) = &mut state.table {
        table.history = Some(history);
    }
    super::tracked::settle(state);
    let table = state.table.iter();
    table
        .map(|table| Effect::Since(table.base.clone()))
        .collect()
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

fn opened(state: &mut State, opened: Opened) -> Vec<Effect> {
    state.table = Some(Table::new(opened));
    state.screen = Screen::Plan;
    state.layers.clear();
    state.notices.clear();
    state.said = None;
    vec![Effect::LoadHistory]
}

fn recorded(state: &mut State, recorded: Recorded) -> Vec<Effect> {
    state.say(Tone::Good, recorded.said);
    if !recorded.overtaken.is_empty() {
        state
            .notices
            .insert(0, Notice::Overtaken(recorded.overtaken));
    }
    let Some(table) = &mut state.table else {
        return Vec::new();
    };
    if let Some(now) = recorded.now {
        table.advance(now);
    }
    super::form::recorded(state, recorded.commit, &recorded.texts);
    let mut effects = super::editor::recorded(state, recorded.commit, &recorded.texts);
    effects.extend(super::amend::recorded(state));
    effects.push(Effect::LoadHistory);
    effects
}
