//! `sessions/<id>.toml`.

use super::page::{Page, Pairs, Tables};
use super::values::{Keys, prose, text};
use crate::dialogue::{Attendance, Parked, Session};
use crate::i18n::Message;
use crate::plan::format::{read, write};
use crate::plan::problem::Fault;
use crate::plan::{ClauseId, Moment, Problem, quote};
use std::ops::Range;

/// Reads a session's file. `stem` is the file's name without `.toml`, which must be the session's id; the
/// problem's path is `<stem>.toml`, for the caller to complete.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column.
pub fn read_session(text: &str, stem: &str) -> Result<Session, Problem> {
    let text = &*read::lines(text);
    let at_stem = |fault: Fault| fault.of(&format!("{stem}.toml"), text);
    let (session, span) = parse(text).map_err(at_stem)?;
    if session.id.as_str() == stem {
        return Ok(session);
    }
    let message = Message::new("plan-wrong-stem").with("id", session.id.as_str());
    let fault = Fault::new(span, "wrong-stem", message.with("stem", stem));
    Err(at_stem(fault))
}

fn parse(source: &str) -> Result<(Session, Range<usize>), Fault> {
    let mut keys = Keys::of_file(source)?;
    let value = keys.must("id")?;
    let span = value.span();
    let date = keys.may("date").map(|value| read::date("date", &value));
    let session = Session {
        id: read::id("id", value)?,
        name: keys.word("name")?.unwrap_or_default(),
        place: keys.word("place")?,
        date: date.transpose()?,
        chair: keys.word("chair")?,
        agenda: keys.ids("agenda")?,
        present: keys
            .tables("present")?
            .into_iter()
            .map(attendance)
            .collect::<Result<_, _>>()?,
        parked: keys
            .tables("parked")?
            .into_iter()
            .map(parked)
            .collect::<Result<_, _>>()?,
        opened: keys.may_moment("opened")?,
        closed: keys.may_moment("closed")?,
    };
    Ok((session, span))
}

fn attendance(mut keys: Keys<'_>) -> Result<Attendance, Fault> {
    let delegates = keys.may("delegates");
    let delegates = delegates.map(|value| read::strings("delegates", value));
    Ok(Attendance {
        voice: keys.voice("party")?,
        organisation: keys.word("organisation")?,
        delegates: delegates.transpose()?.unwrap_or_default(),
    })
}

fn parked(mut keys: Keys<'_>) -> Result<Parked, Fault> {
    Ok(Parked {
        clause: keys.id("clause")?,
        reason: keys.word("reason")?,
    })
}

/// What a session's file says.
pub fn page(session: &Session) -> Page {
    let basic = |text: &Option<String>| text.as_deref().map(quote::basic);
    let agenda: Vec<String> = session.agenda.iter().map(ClauseId::to_string).collect();
    let name = Some(session.name.as_str()).filter(|name| !name.is_empty());
    Page {
        keys: vec![
            ("id", Some(quote::basic(session.id.as_str()))),
            ("name", name.map(quote::basic)),
            ("place", basic(&session.place)),
            ("date", session.date.map(|date| date.to_string())),
            ("chair", basic(&session.chair)),
            ("agenda", write::strings(&agenda)),
            ("opened", session.opened.map(Moment::stamp)),
            ("closed", session.closed.map(Moment::stamp)),
        ],
        block: String::new(),
        tables: vec![
            Tables {
                name: "present",
                told_by: &["party", "organisation"],
                all: session.present.iter().map(attendance_pairs).collect(),
            },
            Tables {
                name: "parked",
                told_by: &["clause"],
                all: session.parked.iter().map(parked_pairs).collect(),
            },
        ],
    }
}

fn attendance_pairs(attendance: &Attendance) -> Pairs {
    let mut pairs = vec![("party", quote::basic(attendance.voice.slug()))];
    text(
        &mut pairs,
        "organisation",
        attendance.organisation.as_deref(),
    );
    if let Some(delegates) = write::strings(&attendance.delegates) {
        pairs.push(("delegates", delegates));
    }
    pairs
}

fn parked_pairs(parked: &Parked) -> Pairs {
    let mut pairs = vec![("clause", quote::basic(parked.clause.as_str()))];
    if let Some(reason) = &parked.reason {
        pairs.push(("reason", prose(reason)));
    }
    pairs
}
