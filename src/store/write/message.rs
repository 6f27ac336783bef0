//! Commit messages: a subject, a reason, and trailers.

use super::act::Act;
use super::moment::held;
use crate::plan::{ClauseId, Moment};
use crate::store::StoreError;
use crate::track::Person;
use git2::{Signature, Time};

/// The trailer of a change that is but a part of an act: which of how many.
pub(in crate::store) const PART: &str = "Part";

/// The trailer of the last change of an act of several: the change before the first of them.
pub(in crate::store) const WHOLE: &str = "Whole";

/// The trailer that names the change that is undone: the last one, where its act was recorded in several parts.
pub(in crate::store) const UNDOES: &str = "Undoes";

/// The trailer that names a change of which single strokes are taken back; one for each.
pub(in crate::store) const TAKES_BACK: &str = "Takes-back";

/// The trailer that names the amendment an act is about.
pub(in crate::store) const AMENDMENT: &str = "Amendment";

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
    let mut trailer = |name: &str, value: &str| {
        text.push_str(&format!("{name}: {}\n", one_line(value)));
    };
    trailer("Party", act.floor.voice.slug());
    if let Some(organisation) = &act.floor.organisation {
        trailer("Organisation", organisation);
    }
    if let Some(session) = session {
        trailer("Session", session);
    }
    for change in &act.takes_back {
        trailer(TAKES_BACK, &change.to_string());
    }
    for (name, value) in &act.trailers {
        trailer(name, value);
    }
    for clause in clauses {
        trailer("Clause", clause.as_str());
    }
    text
}

/// The text on one line, without what would end a line or a message.
pub(in crate::store) fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The values of a trailer in a message: only its last paragraph counts, as git has it.
pub(in crate::store) fn trailers<'m>(message: &'m str, name: &str) -> Vec<&'m str> {
    let message = message.trim_end();
    let Some((_, last)) = message.rsplit_once("\n\n") else {
        return Vec::new();
    };
    last.lines()
        .filter_map(|line| line.split_once(':'))
        .filter(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_paragraph_holds_trailers() {
        let text = "Subject\n\nParty: employers\n\nParty: workers\nClause: a\nclause: b\n";
        assert_eq!(trailers(text, "Party"), ["workers"]);
        assert_eq!(trailers(text, "Clause"), ["a", "b"]);
        assert!(trailers("Party: workers", "Party").is_empty());
    }

    #[test]
    fn a_line_stays_one_line() {
        assert_eq!(one_line("a\nParty:\u{1b} b\r\n"), "a Party: b");
    }
}
