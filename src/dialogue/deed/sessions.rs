//! Sessions: what is known of one, who is present, what is set aside.

use super::outcome::{number, session_path};
use super::revising::revised;
use super::{By, DeedError, Outcome, typed};
use crate::dialogue::{Attendance, Dialogue, Parked, Session, SessionId};
use crate::i18n::Message;
use crate::plan::{ClauseId, Plan};

/// Takes over what is known of a session. What is parked in one that is there already, and when it was opened
/// and closed, is left to the deeds that say so: the one who knows of its chair may have looked earlier.
pub(super) fn know(
    plan: &Plan,
    dialogue: &mut Dialogue,
    session: &Session,
) -> Result<Outcome, DeedError> {
    let id = &session.id;
    let path = session_path(id);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    let mut known = typed::session(session)?;
    let old = dialogue.sessions.get(id);
    if let Some(old) = old {
        known.parked.clone_from(&old.parked);
        if old.opened.is_some() {
            (known.opened, known.closed) = (old.opened, old.closed);
        }
    }
    if old == Some(&known) {
        return Err(DeedError::NothingToDo);
    }
    exists(plan, old, &known)?;
    let opens = known.is_open() && !old.is_some_and(Session::is_open);
    if let Some(other) = dialogue.open_session().filter(|_| opens) {
        return Err(DeedError::SessionOpen(other.id.clone()));
    }
    let subject = match old {
        _ if opens => "dialogue-did-open",
        None => "dialogue-did-prepare",
        Some(_) => "dialogue-did-know",
    };
    let subject = Message::new(subject).with("session", known.called());
    dialogue.sessions.insert(id.clone(), known);
    Ok(Outcome::of("session", subject).session(id))
}

/// Changes what is known of a session where it differs from what was seen.
pub(super) fn revise(
    plan: &Plan,
    dialogue: &mut Dialogue,
    seen: &Session,
    session: &Session,
) -> Result<Outcome, DeedError> {
    let now = dialogue.sessions.get(&session.id);
    let now = now.ok_or_else(|| DeedError::NoSession(session.id.clone()))?;
    let revised = revised(seen, session, now);
    know(plan, dialogue, &revised)
}

/// Opens a session that was not open yet.
pub(super) fn begin(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    session: &Session,
) -> Result<Outcome, DeedError> {
    let known = dialogue.sessions.get(&session.id);
    if known.is_some_and(|known| known.opened.is_some()) {
        return Err(DeedError::NothingToDo);
    }
    let opened = Session {
        opened: Some(by.time),
        closed: None,
        ..session.clone()
    };
    know(plan, dialogue, &opened)
}

/// Whether all that is new in what is known of a session exists. What stood there before may be gone since.
fn exists(plan: &Plan, old: Option<&Session>, known: &Session) -> Result<(), DeedError> {
    let agenda = old.map(|old| old.agenda.as_slice()).unwrap_or_default();
    let mut clauses = known.agenda.iter().filter(|id| !agenda.contains(id));
    if let Some(id) = clauses.find(|id| !plan.clauses.contains_key(*id)) {
        return Err(DeedError::NoClause(id.clone()));
    }
    let present = old.map(|old| old.present.as_slice()).unwrap_or_default();
    let same = |attendance: &Attendance, other: &Attendance| {
        attendance.voice == other.voice && attendance.organisation == other.organisation
    };
    for attendance in &known.present {
        let Some(id) = attendance.organisation.as_deref() else {
            continue;
        };
        let listed = plan.manifest.organisation(id);
        let listed = listed.is_some_and(|listed| listed.voice == attendance.voice);
        if !listed && !present.iter().any(|old| same(old, attendance)) {
            return Err(DeedError::NoOrganisation(id.to_owned()));
        }
    }
    Ok(())
}

pub(super) fn close(
    dialogue: &mut Dialogue,
    by: &By,
    id: &SessionId,
) -> Result<Outcome, DeedError> {
    let session = writable(dialogue, id)?;
    if !session.is_open() {
        return Err(DeedError::NothingToDo);
    }
    session.closed = Some(by.time);
    let subject = Message::new("dialogue-did-close").with("session", session.called());
    Ok(Outcome::of("close", subject).session(id))
}

pub(super) fn park(
    plan: &Plan,
    dialogue: &mut Dialogue,
    by: &By,
    clause: &ClauseId,
) -> Result<Outcome, DeedError> {
    let id = open(dialogue)?;
    if !plan.clauses.contains_key(clause) {
        return Err(DeedError::NoClause(clause.clone()));
    }
    let session = writable(dialogue, &id)?;
    if session.parked.iter().any(|item| item.clause == *clause) {
        return Err(DeedError::NothingToDo);
    }
    session.parked.push(Parked {
        clause: clause.clone(),
        reason: by.reason.clone(),
    });
    let subject = Message::new("dialogue-did-park").with("clause", number(plan, clause));
    Ok(Outcome::of("park", subject).session(&id))
}

pub(super) fn unpark(
    plan: &Plan,
    dialogue: &mut Dialogue,
    clause: &ClauseId,
) -> Result<Outcome, DeedError> {
    let id = open(dialogue)?;
    let session = writable(dialogue, &id)?;
    let before = session.parked.len();
    session.parked.retain(|item| item.clause != *clause);
    if session.parked.len() == before {
        return Err(DeedError::NothingToDo);
    }
    let subject = Message::new("dialogue-did-unpark").with("clause", number(plan, clause));
    Ok(Outcome::of("unpark", subject).session(&id))
}

fn open(dialogue: &Dialogue) -> Result<SessionId, DeedError> {
    let open = dialogue.open_session().ok_or(DeedError::NotInSession)?;
    Ok(open.id.clone())
}

fn writable<'a>(dialogue: &'a mut Dialogue, id: &SessionId) -> Result<&'a mut Session, DeedError> {
    let path = session_path(id);
    if dialogue.broken.contains(&path) {
        return Err(DeedError::Broken(path));
    }
    let found = dialogue.sessions.get_mut(id);
    found.ok_or_else(|| DeedError::NoSession(id.clone()))
}
