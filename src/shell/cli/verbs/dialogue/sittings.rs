//! The list of sessions, and one of them.

use super::room::Room;
use crate::dialogue::{Attendance, DeedError, Session};
use crate::i18n::Message;
use crate::plan::Manifest;
use crate::shell::cli::frame::{Answer, Call, Failure, json, target};
use crate::shell::writer::{Label, Line, Output};
use serde::Serialize;
use std::io;

#[derive(Serialize)]
struct Listing<'a> {
    sessions: Vec<Entry<'a>>,
}

/// A session as programs read it.
#[derive(Serialize)]
pub struct Entry<'a> {
    id: &'a str,
    name: &'a str,
    state: &'static str,
    place: Option<&'a str>,
    date: Option<String>,
    chair: Option<&'a str>,
    agenda: Vec<&'a str>,
    present: Vec<Present<'a>>,
    parked: Vec<Parked<'a>>,
    opened: Option<String>,
    closed: Option<String>,
}

#[derive(Serialize)]
struct Present<'a> {
    party: &'static str,
    organisation: Option<&'a str>,
    delegates: &'a [String],
}

#[derive(Serialize)]
struct Parked<'a> {
    clause: &'a str,
    reason: Option<&'a str>,
}

impl<'a> Entry<'a> {
    /// This session, by the plan's clock.
    pub fn of(session: &'a Session, manifest: &Manifest) -> Entry<'a> {
        let stamp = |time| manifest.clock(time).stamp();
        let present = session.present.iter().map(|delegation| Present {
            party: delegation.voice.slug(),
            organisation: delegation.organisation.as_deref(),
            delegates: &delegation.delegates,
        });
        let parked = session.parked.iter().map(|item| Parked {
            clause: item.clause.as_str(),
            reason: item.reason.as_deref(),
        });
        Entry {
            id: session.id.as_str(),
            name: &session.name,
            state: state(session).0,
            place: session.place.as_deref(),
            date: session.date.map(|date| date.to_string()),
            chair: session.chair.as_deref(),
            agenda: session.agenda.iter().map(|id| id.as_str()).collect(),
            present: present.collect(),
            parked: parked.collect(),
            opened: session.opened.map(stamp),
            closed: session.closed.map(stamp),
        }
    }
}

/// The word for programs, and the message for people.
fn state(session: &Session) -> (&'static str, Message) {
    if session.closed.is_some() {
        ("closed", Message::new("cli-session-state-closed"))
    } else if session.opened.is_some() {
        ("open", Message::new("cli-session-state-open"))
    } else {
        ("prepared", Message::new("cli-session-state-prepared"))
    }
}

/// `session`: every session, the earliest first.
///
/// # Errors
/// When the plan cannot be read or the answer cannot be written.
pub fn list(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let mut sessions: Vec<&Session> = room.dialogue.sessions.values().collect();
    sessions.sort_by_key(|session| (session.date.is_none(), session.date, session.opened));
    if call.flag("json") {
        let manifest = &room.plan.manifest;
        let sessions = sessions.into_iter();
        let listing = Listing {
            sessions: sessions
                .map(|session| Entry::of(session, manifest))
                .collect(),
        };
        json::answer_at(out, room.rev, &listing)?;
        return Ok(Answer::Done);
    }
    if sessions.is_empty() {
        out.say(&Message::new("cli-sessions-none"))?;
    }
    let width = sessions
        .iter()
        .map(|session| session.id.as_str().len())
        .max()
        .unwrap_or(0)
        + 2;
    for session in sessions {
        out.line(
            &Line::new()
                .lead(session.id.as_str(), width, Label::Faint)
                .add(&session.name, Label::Strong)
                .add(
                    format!("  {}", call.words.say(&state(session).1)),
                    Label::Plain,
                ),
        )?;
    }
    Ok(Answer::Done)
}

/// `session show`: the open session, or the one that is named.
///
/// # Errors
/// As [`list`], and when there is no such session.
pub fn show(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let session = match call.text("id") {
        Some(word) => room
            .dialogue
            .sessions
            .get(&target::session(&room.dialogue, word)?),
        None => room.dialogue.open_session(),
    };
    let session = session.ok_or_else(|| Failure::Could(DeedError::NotInSession.message()))?;
    if call.flag("json") {
        json::answer(out, &Entry::of(session, &room.plan.manifest))?;
        return Ok(Answer::Done);
    }
    print(call, &room, session, out)?;
    Ok(Answer::Done)
}

fn print(call: &Call<'_>, room: &Room, session: &Session, out: &mut Output) -> io::Result<()> {
    let words = call.words;
    let around = room.around(call);
    out.line(&Line::new().add(&session.name, Label::Strong).add(
        format!("  {} · {}", words.say(&state(session).1), session.id),
        Label::Faint,
    ))?;
    facts(session, &room.plan.manifest, out)?;
    let heading = |name| Line::new().add(words.word(name), Label::Faint);
    if !session.present.is_empty() {
        out.line(&heading("cli-session-attendance"))?;
    }
    for delegation in &session.present {
        out.prose(&attendance(call, room, delegation))?;
    }
    if !session.agenda.is_empty() {
        out.line(&heading("cli-session-items"))?;
    }
    for clause in &session.agenda {
        out.line(
            &Line::new()
                .lead("", 2, Label::Plain)
                .add(around.clause(clause), Label::Plain),
        )?;
    }
    if !session.parked.is_empty() {
        out.line(&heading("cli-session-aside"))?;
    }
    for parked in &session.parked {
        let reason = parked.reason.iter().map(|reason| format!(": {reason}"));
        let line = Line::new()
            .lead("", 2, Label::Plain)
            .add(around.clause(&parked.clause), Label::Plain);
        out.prose(&line.add(reason.collect::<String>(), Label::Plain))?;
    }
    Ok(())
}

fn facts(session: &Session, manifest: &Manifest, out: &mut Output) -> io::Result<()> {
    let words = out.words();
    let date = session.date.map(|date| date.to_string());
    let minute = |time| manifest.clock(time).minute();
    let opened = session.opened.map(minute);
    let closed = session.closed.map(minute);
    let facts = [
        ("cli-session-date", date.as_deref()),
        ("cli-session-place", session.place.as_deref()),
        ("cli-session-chair", session.chair.as_deref()),
        ("cli-session-began", opened.as_deref()),
        ("cli-session-ended", closed.as_deref()),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            let line = Line::new().lead(words.word(name), 14, Label::Faint);
            out.prose(&line.add(value, Label::Plain))?;
        }
    }
    Ok(())
}

fn attendance(call: &Call<'_>, room: &Room, delegation: &Attendance) -> Line {
    let organisation = delegation.organisation.as_deref().map(|id| {
        let known = room.plan.manifest.organisation(id);
        known.map_or(id, |known| known.name.as_str())
    });
    let delegates = Some(delegation.delegates.join(", ")).filter(|names| !names.is_empty());
    let who = [organisation.map(str::to_owned), delegates];
    let who: Vec<String> = who.into_iter().flatten().collect();
    Line::new()
        .lead(
            format!("  {}", delegation.voice.letter()),
            4,
            Label::Of(Some(delegation.voice)),
        )
        .lead(call.words.say(&delegation.voice.name()), 18, Label::Plain)
        .add(who.join(": "), Label::Plain)
}
