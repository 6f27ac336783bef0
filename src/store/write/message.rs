//! Commit messages: a subject, a reason, and trailers.
use crate::dialogue::trailer::{self, one_line};

use super::act::Act;
use super::moment::held;
use super::record::{Files, clauses_of};
use crate::plan::format::is_sheet;
use crate::plan::{ClauseId, Moment};
use crate::store::{StoreError, read};
use crate::track::Person;
use git2::{Signature, Time};

/// The message of an act of a session that touches these clauses. The trailers always are the last paragraph, so
/// that nothing in a reason can pass for one.
pub(in crate::store) fn message(act: &Act, session: Option<&str>, clauses: &[ClauseId]) -> String {
    let mut text = one_line(&act.subject);
    let reason = act.reason.as_deref().map(str::trim).unwrap_or_default();
    if !reason.is_empty() {
        text.push_str("\n\n");
        text.push_str(&reason.replace("\r\n", "\n").replace(['\r', '\0'], " "));
    }
    text.push_str("\n\n");
    let mut add = |name: &str, value: &str| text.push_str(&trailer::line(name, value));
    add(trailer::PARTY, act.floor.voice.slug());
    if let Some(organisation) = &act.floor.organisation {
        add(trailer::ORGANISATION, organisation);
    }
    if let Some(session) = session {
        add(trailer::SESSION, session);
    }
    for change in &act.takes_back {
        add(trailer::TAKES_BACK, &change.to_string());
    }
    for (name, value) in &act.trailers {
        add(name, value);
    }
    for clause in clauses {
        add(trailer::CLAUSE, clause.as_str());
    }
    text
}

/// The message of an act that changes these files, each named by what it is.
pub(in crate::store) fn message_of(act: &Act, session: Option<&str>, files: &Files) -> String {
    let mut act = act.clone();
    let sheets = files.keys().filter(|path| is_sheet(path));
    act.trailers.extend(sheets.map(|path| {
        let name = match path.split_once('/') {
            Some(("figures", _)) => trailer::FIGURE,
            Some(("scenarios", _)) => trailer::SCENARIO,
            _ => trailer::REGISTER,
        };
        (name.to_owned(), read::stem(path).to_owned())
    }));
    message(&act, session, &clauses_of(files))
}

/// A person at a time, as git wants it.
///
/// # Errors
///
/// [`StoreError::Person`] where the name or the address holds what git cannot, [`StoreError::Time`] where the time is one.
pub(in crate::store) fn signature(
    person: &Person,
    time: Moment,
) -> Result<Signature<'static>, StoreError> {
    let refuse = |_| StoreError::Person(person.to_string());
    if person.email.contains(char::is_whitespace) {
        return Err(refuse(git2::Error::from_str("")));
    }
    let time = held(time)?;
    let name = one_line(&person.name);
    Signature::new(&name, &person.email, &Time::new(time.seconds, time.offset)).map_err(refuse)
}

/// Who signed.
pub(in crate::store) fn person(who: &Signature<'_>) -> Person {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Person {
        name: text(who.name_bytes()),
        email: text(who.email_bytes()),
    }
}

/// Who signed and when, as git writes it in an object or a log.
pub(in crate::store) fn stated(who: &Signature<'_>) -> String {
    let when = who.when();
    let (sign, offset) = (when.sign(), when.offset_minutes().unsigned_abs());
    let (hours, minutes) = (offset / 60, offset % 60);
    format!(
        "{} {} {sign}{hours:02}{minutes:02}",
        person(who),
        when.seconds()
    )
}
