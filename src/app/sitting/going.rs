//! Opening, changing and closing a session.

use super::opening;
use crate::app::fields::Purpose;
use crate::app::model::effect::{Beside, Effect};
use crate::app::model::form::FormMsg;
use crate::app::model::layer::{Answer, Choose, Confirm, Item};
use crate::app::model::msg::Intent;
use crate::app::model::open::Open;
use crate::app::model::screen::{Screen, Tone};
use crate::app::model::sitting::SittingMsg;
use crate::app::{acts, floor, say};
use crate::dialogue::{Deed, Session, SessionId};
use crate::i18n::Message;
use crate::plan::Moment;
use std::cmp::Reverse;

/// Shows the session that is open; else begins with what a new one needs, the day.
pub fn enter(open: &mut Open<'_>) {
    if open.workspace.dialogue.open_session().is_some() {
        open.wall.screen = Screen::Sitting;
        return;
    }
    if !acts::unlocked(open) {
        return;
    }
    open.effects.push(Effect::Beside(Beside::Today));
}

/// The day is known: a new session is filled in at once where there was none; else one that was prepared can be
/// opened instead, and the records of those that were held are at hand.
pub fn begin(open: &mut Open<'_>, now: Moment) {
    let workspace = &*open.workspace;
    let today = workspace.plan.manifest.clock(now).day();
    let Some(blank) = opening::blank(workspace, &today) else {
        return;
    };
    let mut known: Vec<&Session> = workspace.dialogue.sessions.values().collect();
    if known.is_empty() {
        return fill(open, blank);
    }
    known.sort_by_key(|session| (session.opened.is_some(), Reverse(session.opened)));
    let language = open.wall.language;
    let item = |session: &Session, label: Message, then: SittingMsg| Item {
        label: say(language, &label),
        detail: session.date.map_or_else(String::new, |day| day.to_string()),
        then: Intent::Sitting(then),
    };
    let filled = |session: &Session| SittingMsg::Fill(Box::new(session.clone()));
    let mut items = vec![item(
        &blank,
        Message::new("app-session-new"),
        filled(&blank),
    )];
    items.extend(known.into_iter().map(|session| {
        let name = |id| Message::new(id).with("session", session.name.as_str());
        match session.opened {
            None => item(session, name("app-session-prepared"), filled(session)),
            Some(_) => {
                let record = SittingMsg::Proceedings(session.id.clone());
                item(session, name("app-session-past"), record)
            }
        }
    }));
    let title = Message::new("app-session-choose");
    open.wall.over(Choose::new(title, items));
}

/// Opens the form of a session.
pub fn fill(open: &mut Open<'_>, session: Session) {
    let language = open.wall.language;
    let fields = opening::form(open.workspace, session, language);
    open.wall.over(fields);
}

/// The form of the open session.
pub fn change(open: &mut Open<'_>) {
    if let Some(session) = open.workspace.dialogue.open_session().cloned() {
        fill(open, session);
    }
}

/// Records the session as it was filled in, and opens it if it was not; or says what is wrong with it. The form stays
/// until it is recorded.
pub fn save(open: &mut Open<'_>) {
    if open.wall.is_saving() {
        return;
    }
    let workspace = &*open.workspace;
    let Some(fields) = open.wall.fields_mut() else {
        return;
    };
    let Purpose::Session(before) = &fields.purpose else {
        return;
    };
    let session = match opening::filled(fields, &workspace.plan.manifest, before) {
        Ok(session) => session,
        Err((row, wrong)) => {
            fields.selected = row;
            fields.wrong = Some(wrong);
            return;
        }
    };
    let seen = before.clone();
    let opened = session.opened.is_some();
    if opened && session == *seen {
        open.wall.layers.pop();
        open.wall.say(Tone::Plain, Message::new("app-form-nothing"));
        return;
    }
    if workspace.floor.is_none() {
        return floor::ask_voice(open.wall, Some(Intent::Form(FormMsg::Save)));
    }
    fields.send(Vec::new(), false);
    let session = Box::new(session);
    let deed = match opened {
        true => Deed::Revise { seen, session },
        false => Deed::Open(session),
    };
    acts::perform(open, vec![deed], None)
}

/// Asks before the session is closed.
pub fn ask_close(open: &mut Open<'_>) {
    let Some(session) = open.workspace.dialogue.open_session() else {
        return;
    };
    let text = Message::new("app-session-close-text")
        .with("session", session.name.as_str())
        .with("parked", session.parked.len());
    let close = Intent::Sitting(SittingMsg::Close(session.id.clone()));
    open.wall.over(Confirm::new(
        Message::new("app-session-close-title"),
        text,
        vec![
            Answer::new(Message::new("app-session-close-yes"), close),
            Answer::close(Message::new("app-session-close-no")),
        ],
    ));
}

/// Closes the session.
pub fn close(open: &mut Open<'_>, id: SessionId) {
    open.wall.screen = Screen::Plan;
    acts::perform(open, vec![Deed::Close(id)], None)
}
