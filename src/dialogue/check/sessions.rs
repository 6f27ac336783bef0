//! Sessions: when they were open, and of whom and what they speak.

use super::Found;
use crate::dialogue::Session;
use crate::i18n::Message;
use std::collections::BTreeSet;

pub(super) fn check(found: &mut Found<'_>) {
    let dialogue = found.dialogue;
    let current = dialogue.open_session();
    for session in dialogue.sessions.values() {
        found.path = format!("sessions/{}.toml", session.id);
        let other = current.filter(|open| session.is_open() && open.id != session.id);
        if let Some(other) = other {
            let message = Message::new("dialogue-check-two-open")
                .with("session", session.id.as_str())
                .with("other", other.id.as_str());
            found.error("two-open-sessions", message);
        }
        times(found, session);
        contents(found, session);
    }
}

fn times(found: &mut Found<'_>, session: &Session) {
    let Some(closed) = session.closed else { return };
    match session.opened {
        None => {
            let message = Message::new("dialogue-check-never-opened");
            found.error(
                "closed-unopened",
                message.with("session", session.id.as_str()),
            );
        }
        Some(opened) if closed.seconds < opened.seconds => {
            let message = Message::new("dialogue-check-closed-early");
            found.warning(
                "closed-before-opened",
                message.with("session", session.id.as_str()),
            );
        }
        Some(_) => {}
    }
}

fn contents(found: &mut Found<'_>, session: &Session) {
    let parked = session.parked.iter().map(|item| &item.clause);
    let named: BTreeSet<_> = session.agenda.iter().chain(parked).collect();
    for clause in named {
        found.clause(clause);
    }
    for attendance in &session.present {
        found.organisation(attendance.organisation.as_deref(), attendance.voice);
        for delegate in &attendance.delegates {
            found.text("dialogue-name-delegate", Some(delegate));
        }
    }
    for item in &session.parked {
        found.text("dialogue-name-reason", item.reason.as_deref());
    }
    found.text("dialogue-name-session", Some(&session.name));
    found.text("dialogue-name-session", session.place.as_deref());
    found.text("dialogue-name-session", session.chair.as_deref());
}
