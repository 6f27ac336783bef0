//! What the parties hold on a clause or an amendment.

use super::changed::{self, Shift};
use super::entry::Who;
use super::following;
use super::room::Room;
use super::standings::Standings;
use crate::app::costed::Changed;
use crate::dialogue::{Around, Consensus, Digest, Position, Subject, consensus_on};
use crate::i18n::{Catalogue, Message};
use crate::plan::{ClauseId, Manifest, Voice};
use crate::shell::cli::frame::{Answer, Call, Failure, argument, json, target};
use crate::shell::cli::verbs::marks;
use crate::shell::cli::work::{Recording, whole};
use crate::shell::writer::{Label, Line, Output};
use crate::track::trust::Behind;
use crate::track::{SpanKind, tracked};
use serde::Serialize;
use std::io;

/// How wide the letter of a party is set.
const LETTER: usize = 3;

/// How far in what a party holds is set, and its statement below it.
pub const STATEMENT: usize = 21;

#[derive(Serialize)]
struct Whole<'a> {
    subject: &'static str,
    id: &'a str,
    digest: String,
    consensus: &'static str,
    positions: Vec<Entry<'a>>,
    /// Where the figures changed since parties spoke. Their positions stand.
    #[serde(rename = "figures-changed", skip_serializing_if = "Vec::is_empty")]
    figures: Vec<Shift<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    party: &'static str,
    required: bool,
    standing: &'static str,
    stance: Option<&'static str>,
    statement: Option<&'a str>,
    by: Option<Who<'a>>,
    recorder: Option<&'a str>,
    time: Option<String>,
    session: Option<&'a str>,
    revision: Option<&'a str>,
    /// Who stands behind it.
    stands: Option<&'static str>,
}

/// What a party holds on a text: its position on it, else its latest on other words of the same subject.
struct Held<'a> {
    party: Voice,
    position: Option<&'a Position>,
    alive: bool,
    behind: Option<Behind>,
}

/// Shows who holds what, with what is stale.
///
/// # Errors
/// When there is no such clause or amendment, or the answer cannot be written.
pub fn show(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let room = Room::open(call)?;
    let around = room.around(call);
    let word = call.text("subject").unwrap_or_default();
    let subject = target::subject(around.plan, around.outline, around.dialogue, word)?;
    let Some(digest) = Digest::of(around.plan, around.dialogue, &subject) else {
        return Err(unknown(word));
    };
    let asked = argument::named_voices(call);
    let wanted = |party: &Voice| asked.is_empty() || asked.contains(party);
    let parties = Voice::PARTIES.into_iter().filter(wanted);
    let standings = Standings::of(&room.open, room.rev, around.plan, around.dialogue);
    let held: Vec<Held<'_>> = parties
        .map(|party| held_by(party, &subject, digest, (around, &standings)))
        .collect();
    let figures = changed::of(&room);
    let figures = match &subject {
        Subject::Clause(id) => figures.clauses.get(id),
        Subject::Amendment(id) => figures.amendments.get(id),
    };
    let figures = figures.map_or(&[][..], Vec::as_slice);
    if call.flag("json") {
        write(&room, (&subject, digest), (&held, figures), out)?;
        return Ok(Answer::Done);
    }
    heading(&subject, around, out)?;
    for party in &held {
        line(party, around, out)?;
        if let (Subject::Clause(clause), Some(position), false) =
            (&subject, party.position, party.alive)
        {
            since(&room, clause, position, out)?;
        }
    }
    changed::print(figures, 0, call.language, out)?;
    Ok(Answer::Done)
}

fn unknown(word: &str) -> Failure {
    Failure::Could(Message::new("cli-subject-unknown").with("subject", word))
}

fn held_by<'a>(
    party: Voice,
    subject: &Subject,
    digest: Digest,
    (around, standings): (Around<'a>, &Standings<'_>),
) -> Held<'a> {
    let alive = around.dialogue.position(party, subject, digest);
    let position = alive.or_else(|| around.dialogue.stale(party, subject, digest));
    Held {
        party,
        position,
        alive: alive.is_some(),
        behind: position.and_then(|position| standings.of_position(position)),
    }
}

fn write(
    room: &Room,
    (subject, digest): (&Subject, Digest),
    (held, figures): (&[Held<'_>], &[Changed]),
    out: &mut Output,
) -> Result<(), Failure> {
    let required = &room.plan.manifest.required;
    let (kind, id) = following::kind(subject);
    let whole = Whole {
        subject: kind,
        id,
        digest: digest.to_string(),
        consensus: consensus_on(&room.plan, &room.dialogue, subject).slug(),
        positions: held
            .iter()
            .map(|holder| holder.entry(required, &room.plan.manifest))
            .collect(),
        figures: changed::written(figures),
    };
    json::answer_at(out, room.rev, &whole)
}

impl<'a> Held<'a> {
    fn entry(&self, required: &[Voice], manifest: &Manifest) -> Entry<'a> {
        let position = self.position;
        Entry {
            party: self.party.slug(),
            required: required.contains(&self.party),
            standing: match (position, self.alive) {
                (None, _) => "missing",
                (Some(_), true) => "held",
                (Some(_), false) => "stale",
            },
            stance: position.map(|position| position.stance.slug()),
            statement: position.and_then(|position| position.statement.as_deref()),
            by: position.map(|position| Who::of(&position.by)),
            recorder: position.map(|position| position.recorder.as_str()),
            time: position.map(|position| manifest.clock(position.time).stamp()),
            session: position
                .and_then(|position| position.session.as_ref())
                .map(|id| id.as_str()),
            revision: position.and_then(|position| position.revision.as_deref()),
            stands: position.map(|_| self.behind.unwrap_or_default().slug()),
        }
    }
}

fn heading(subject: &Subject, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    out.line(&Line::new().add(around.subject(subject), Label::Strong))?;
    if let Subject::Amendment(id) = subject
        && let Some(amendment) = around.dialogue.amendments.get(id)
    {
        out.line(&Line::new().add(around.of(amendment), Label::Plain))?;
    }
    let consensus = consensus_on(around.plan, around.dialogue, subject);
    out.say(&said(&consensus, around.words))
}

/// Where a text stands between the parties, with those that make it so.
pub fn said(consensus: &Consensus, words: &Catalogue) -> Message {
    let parties = consensus.voices().iter();
    let parties: Vec<String> = parties.map(|party| words.say(&party.name())).collect();
    if parties.is_empty() {
        return consensus.name();
    }
    Message::new("cli-consensus-whose")
        .with("consensus", consensus.name())
        .with("parties", parties.join(", "))
}

/// Where a text stands once a position was recorded on it.
pub fn consensus_now(
    recording: &mut Recording,
    subject: &Subject,
    words: &Catalogue,
) -> Option<Message> {
    let (plan, dialogue) = recording.after()?;
    Some(said(&consensus_on(plan, dialogue, subject), words))
}

fn line(held: &Held<'_>, around: Around<'_>, out: &mut Output) -> io::Result<()> {
    let words = around.words;
    let voice = Some(held.party);
    let line = Line::new()
        .lead(held.party.letter().to_string(), LETTER, Label::Of(voice))
        .lead(
            words.say(&held.party.name()),
            STATEMENT - LETTER,
            Label::Plain,
        );
    let Some(position) = held.position else {
        return out.line(&line.add(words.word("cli-position-missing"), Label::Faint));
    };
    let stance = words.say(&position.stance.name());
    let mut line = if held.alive {
        line.add(stance, Label::Strong)
    } else {
        let stale = Message::new("cli-position-stale").with("stance", stance);
        line.add(words.say(&stale), Label::Faint)
    };
    let who = position.by.delegate_name();
    let who = who.or(position.by.organisation.as_deref());
    let who = who.map_or(String::new(), |who| format!("{who}, "));
    let day = around.plan.manifest.clock(position.time).day();
    line.push(&format!("  {who}{day}"), Label::Faint);
    if let Some(behind) = held.behind {
        let said = words.word(behind.word());
        line.push(&format!("  {} {said}", behind.mark()), Label::Faint);
    }
    if let Some(statement) = &position.statement {
        line.push(&format!("\n{statement}"), Label::Plain);
    }
    out.prose(&line)
}

/// The words of a clause that changed since a position was taken on it. Where the revision cannot be found any more
/// there is nothing to show.
fn since(
    room: &Room,
    clause: &ClauseId,
    position: &Position,
    out: &mut Output,
) -> Result<(), Failure> {
    let revision = position.revision.as_deref();
    let hex = |word: &&str| word.len() == 40 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Some(base) = revision
        .filter(hex)
        .and_then(|word| room.open.at(Some(word)).ok())
    else {
        return Ok(());
    };
    let (history, texts) = room.open.history(&[room.rev, base], &room.plan.manifest)?;
    let changed = tracked(&history, texts.as_ref(), clause, Some(base), room.rev);
    whole(texts.as_ref())?;
    for (field, spans) in &changed.fields {
        if spans.iter().all(|span| span.kind == SpanKind::Kept) {
            continue;
        }
        let name = out.words().say(&field.name());
        out.line(
            &Line::new()
                .lead("", 3, Label::Plain)
                .add(name, Label::Faint),
        )?;
        let mut line = Line::new().lead("", 5, Label::Plain);
        marks::add(&mut line, spans, &history, &[], out.paint());
        out.prose(&line)?;
    }
    Ok(())
}
