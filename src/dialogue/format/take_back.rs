//! Taking back what an act did to a file of the dialogue, where later acts may have touched the same file.

use super::write::{Place, amendment_file, positions_file, session_file};
use super::{read_amendment, read_positions, read_session};
use crate::dialogue::{Amendment, Position, Session};

/// What a file reads like when what an act did to it is taken back: `old` and `new` are the file before and
/// after that act, `today` what it is now; nothing for no file. Handed out is nothing where a later act stands
/// in the way, else the content, nothing where the file goes.
///
/// Positions are told apart by subject and digest, what a session says by its keys, delegations and clauses. The
/// steps of an amendment are taken back only from the last.
pub fn take_back(
    path: &str,
    old: Option<&str>,
    new: Option<&str>,
    today: Option<&str>,
) -> Option<Option<String>> {
    if today == new {
        return Some(old.map(str::to_owned));
    }
    if old == new {
        return Some(today.map(str::to_owned));
    }
    match Place::of(path)? {
        Place::Amendment(id) => {
            let read = |text| read_amendment(text, id.as_str()).ok();
            let (old, new, now) = (read(old?)?, read(new?)?, read(today?)?);
            let back = amendment(&old, &new, now)?;
            amendment_file(&back, today).ok().map(Some)
        }
        Place::Session(id) => {
            let read = |text| read_session(text, id.as_str()).ok();
            let (old, new, now) = (read(old?)?, read(new?)?, read(today?)?);
            let back = session(&old, &new, now)?;
            session_file(&back, today).ok().map(Some)
        }
        Place::Positions(party) => {
            // No file says as much as one without positions.
            let read = |text: Option<&str>| match text {
                Some(text) => Some(read_positions(text, party.slug()).ok()?.1),
                None => Some(Vec::new()),
            };
            let key = |position: &Position| (position.subject.clone(), position.digest);
            let back = entries(&read(old)?, &read(new)?, read(today)?, key)?;
            positions_file(party, &back, today).ok()
        }
    }
}

/// The steps must be as the act left them, where it made any; the number as well, where it gave one.
fn amendment(old: &Amendment, new: &Amendment, now: Amendment) -> Option<Amendment> {
    Some(Amendment {
        id: now.id,
        number: value(&old.number, &new.number, now.number)?,
        proposal: value(&old.proposal, &new.proposal, now.proposal)?,
        reason: value(&old.reason, &new.reason, now.reason)?,
        events: value(&old.events, &new.events, now.events)?,
    })
}

fn session(old: &Session, new: &Session, now: Session) -> Option<Session> {
    let delegation = |attendance: &crate::dialogue::Attendance| {
        (attendance.voice, attendance.organisation.clone())
    };
    Some(Session {
        id: now.id,
        name: value(&old.name, &new.name, now.name)?,
        place: value(&old.place, &new.place, now.place)?,
        date: value(&old.date, &new.date, now.date)?,
        chair: value(&old.chair, &new.chair, now.chair)?,
        agenda: value(&old.agenda, &new.agenda, now.agenda)?,
        present: entries(&old.present, &new.present, now.present, delegation)?,
        parked: entries(&old.parked, &new.parked, now.parked, |item| {
            item.clause.clone()
        })?,
        opened: value(&old.opened, &new.opened, now.opened)?,
        closed: value(&old.closed, &new.closed, now.closed)?,
    })
}

/// One value: what the act did not change stays as it is, what it did must be as it left it.
fn value<T: Clone + PartialEq>(old: &T, new: &T, now: T) -> Option<T> {
    if old == new {
        Some(now)
    } else {
        (now == *new).then(|| old.clone())
    }
}

/// Entries by what tells them apart. One that comes back stands behind the one it stood behind.
fn entries<T: Clone + PartialEq, K: PartialEq>(
    old: &[T],
    new: &[T],
    mut now: Vec<T>,
    key: impl Fn(&T) -> K,
) -> Option<Vec<T>> {
    let find = |all: &[T], wanted: &K| all.iter().position(|entry| key(entry) == *wanted);
    for added in new {
        let wanted = key(added);
        if find(old, &wanted).and_then(|at| old.get(at)) == Some(added) {
            continue;
        }
        let at = find(&now, &wanted)?;
        if now.get(at) != Some(added) {
            return None;
        }
        now.remove(at);
    }
    for (at, gone) in old.iter().enumerate() {
        let wanted = key(gone);
        if find(new, &wanted).and_then(|at| new.get(at)) == Some(gone) {
            continue;
        }
        if find(&now, &wanted).is_some() {
            return None;
        }
        let before = old.get(..at).unwrap_or_default().iter().rev();
        let behind = before.filter_map(|entry| find(&now, &key(entry))).next();
        now.insert(behind.map_or(0, |at| at + 1), gone.clone());
    }
    Some(now)
}
