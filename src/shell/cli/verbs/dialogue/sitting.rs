//! What changes a session: opening it, who is present, its agenda, what is set aside, closing it.

use super::attendance;
use crate::dialogue::{Deed, DeedError, Session, SessionId};
use crate::i18n::Message;
use crate::plan::ClauseId;
use crate::shell::cli::frame::{Answer, Call, Failure, target};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::Output;
use jiff::civil::Date;

/// `session open NAME`: opens the session that was prepared under this name or id, else a new one.
///
/// # Errors
/// When a value cannot be used, another session is open or it cannot be recorded.
pub fn open(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let name = call.typed_line(call.text("name").unwrap_or_default())?;
    let prepared = recording.dialogue().sessions.values();
    let mut prepared = prepared.filter(|session| session.opened.is_none());
    let prepared = prepared
        .find(|session| session.id.as_str() == name || session.name == name)
        .cloned();
    let mut session = match prepared {
        Some(session) => session,
        None => new(call, &recording, name)?,
    };
    describe(call, &recording, &mut session)?;
    let said = Message::new("cli-its-id").with("id", session.id.as_str());
    let session = Box::new(session);
    let deed = match call.flag("prepare") {
        true => Deed::Session(session),
        false => Deed::Open(session),
    };
    record(&mut recording, deed, Some(said), out)
}

/// A session of a day that has no session of this id yet: the day, then with a number.
fn new(call: &Call<'_>, recording: &Recording, name: String) -> Result<Session, Failure> {
    let date = match call.text("date") {
        Some(date) => day(date)?,
        None => day(&recording.plan().manifest.clock(recording.moment()).day())?,
    };
    let dialogue = recording.dialogue();
    let taken = |id: &SessionId| {
        dialogue.sessions.contains_key(id)
            || dialogue.broken.contains(&format!("sessions/{id}.toml"))
    };
    let numbered = (2_u32..).map(|number| format!("{date}-{number}"));
    let ids = std::iter::once(date.to_string()).chain(numbered);
    let id = ids.filter_map(|id| id.parse().ok()).find(|id| !taken(id));
    let id =
        id.ok_or_else(|| Failure::Usage(Message::new("cli-date").with("value", date.to_string())))?;
    Ok(Session {
        name,
        date: Some(date),
        ..Session::new(id)
    })
}

fn day(value: &str) -> Result<Date, Failure> {
    value
        .parse()
        .map_err(|_| Failure::Usage(Message::new("cli-date").with("value", value)))
}

/// Takes over what the options say; what they leave out stays.
fn describe(call: &Call<'_>, recording: &Recording, session: &mut Session) -> Result<(), Failure> {
    let text = |name| call.text(name).map(|typed| call.typed(typed)).transpose();
    if let Some(place) = text("place")? {
        session.place = Some(place).filter(|place| !place.is_empty());
    }
    if let Some(chair) = text("chair")? {
        session.chair = Some(chair).filter(|chair| !chair.is_empty());
    }
    if let Some(date) = call.text("date") {
        session.date = Some(day(date)?);
    }
    let agenda: Vec<&str> = call
        .texts("agenda")
        .into_iter()
        .flat_map(|line| line.split(','))
        .collect();
    if !agenda.is_empty() {
        session.agenda = clauses(recording, &agenda)?;
    }
    for who in call.texts("present") {
        let who = attendance::read(&call.typed(who)?, &recording.plan().manifest)?;
        attendance::come(&mut session.present, who);
    }
    Ok(())
}

/// The clauses of these words, each once.
fn clauses(recording: &Recording, words: &[&str]) -> Result<Vec<ClauseId>, Failure> {
    let mut found = Vec::new();
    for word in words
        .iter()
        .map(|word| word.trim())
        .filter(|word| !word.is_empty())
    {
        let clause = recording.clause(word)?;
        if !found.contains(&clause) {
            found.push(clause);
        }
    }
    Ok(found)
}

/// `session present`: who comes, or with `--gone` who leaves.
///
/// # Errors
/// When no session is open, somebody is unknown or it cannot be recorded.
pub fn present(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let mut session = going_on(&recording)?;
    for word in call.texts("present") {
        let who = attendance::read(&call.typed(word)?, &recording.plan().manifest)?;
        if !call.flag("gone") {
            attendance::come(&mut session.present, who);
        } else if !attendance::go(&mut session.present, &who) {
            return Err(Failure::Could(
                Message::new("cli-not-present").with("who", word),
            ));
        }
    }
    let parties: Vec<String> = session
        .parties()
        .into_iter()
        .map(|party| call.words.say(&party.name()))
        .collect();
    let said = Message::new("cli-present-now")
        .with("count", parties.len())
        .with("parties", parties.join(", "));
    record(
        &mut recording,
        Deed::Session(Box::new(session)),
        Some(said),
        out,
    )
}

/// `session agenda`: what is to be discussed, in this order.
///
/// # Errors
/// When no session is open, a clause is unknown or it cannot be recorded.
pub fn agenda(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let mut session = going_on(&recording)?;
    let words = call.texts("clause");
    if words.is_empty() && !call.flag("all") {
        return Err(Failure::Usage(Message::new("cli-agenda-empty")));
    }
    session.agenda = clauses(&recording, &words)?;
    record(&mut recording, Deed::Session(Box::new(session)), None, out)
}

/// `session park` and `session unpark`: sets a clause aside, or takes it up again.
///
/// # Errors
/// When no session is open, the clause is unknown or it cannot be recorded.
pub fn aside(
    call: &Call<'_>,
    out: &mut Output,
    deed: fn(ClauseId) -> Deed,
) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let word = call.text("clause").unwrap_or_default();
    let clause = match recording.clause(word) {
        Ok(clause) => clause,
        // What was set aside can be gone by now.
        Err(failure) => going_on(&recording)?
            .parked
            .into_iter()
            .map(|parked| parked.clause)
            .find(|clause| clause.as_str() == word)
            .ok_or(failure)?,
    };
    record(&mut recording, deed(clause), None, out)
}

/// `session close`: closes the open session, or the one that is named.
///
/// # Errors
/// When there is none or it cannot be recorded.
pub fn close(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let id = match call.text("id") {
        Some(word) => target::session(recording.dialogue(), word)?,
        None => going_on(&recording)?.id,
    };
    record(&mut recording, Deed::Close(id), None, out)
}

/// The session that goes on; `--session` names another, such as one that is only prepared.
fn going_on(recording: &Recording) -> Result<Session, Failure> {
    let dialogue = recording.dialogue();
    let session = match recording.session() {
        Some(id) => Some(target::session(dialogue, id)?),
        None => None,
    };
    let found = match session {
        Some(id) => dialogue.sessions.get(&id),
        None => dialogue.open_session(),
    };
    found
        .cloned()
        .ok_or_else(|| Failure::Could(DeedError::NotInSession.message()))
}

fn record(
    recording: &mut Recording,
    deed: Deed,
    said: Option<Message>,
    out: &mut Output,
) -> Result<Answer, Failure> {
    let recorded = recording.enact(deed)?;
    let mut notes = notes(&recorded);
    notes.extend(said);
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}
