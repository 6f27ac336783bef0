//! The record of proceedings for programs: the session, every recorded act of it, and the record as it is written.

use super::entry::Who;
use super::sittings;
use crate::dialogue::proceedings::{
    Decision, Minute, Paragraph, Proceedings, Record, Section, Sentence,
};
use crate::dialogue::{Amendment, Position, Subject};
use crate::plan::{ClauseId, Voice};
use serde::Serialize;

/// The whole of it.
#[derive(Serialize)]
pub struct Minuted<'a> {
    session: sittings::Entry<'a>,
    language: &'static str,
    /// What was recorded, oldest first.
    entries: Vec<Entry<'a>>,
    /// The record in words, section by section.
    sections: Vec<Part<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    commit: &'a str,
    time: String,
    party: Option<&'static str>,
    by: Option<Who<'a>>,
    author: &'a str,
    recorder: &'a str,
    act: Option<&'a str>,
    /// What happened, as it was written down then.
    subject: &'a str,
    reason: Option<&'a str>,
    clauses: Vec<Item<'a>>,
    amendments: Vec<Tabled<'a>>,
    positions: Vec<Held<'a>>,
    withdrawn: Vec<Held<'a>>,
    fell: Vec<String>,
    overruled: Vec<&'static str>,
    undoes: Option<&'a str>,
    undone: Option<&'a str>,
    adoption: Option<Gavel<'a>>,
}

/// A clause as it was called at that moment.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    number: Option<&'a str>,
    title: Option<&'a str>,
    /// What became of its text: added, changed or removed; absent where it was only spoken of.
    change: Option<&'static str>,
}

#[derive(Serialize)]
struct Tabled<'a> {
    id: &'a str,
    name: String,
    state: &'static str,
    party: Option<&'static str>,
    clause: Option<&'a str>,
}

#[derive(Serialize)]
struct Held<'a> {
    party: &'static str,
    subject: &'static str,
    id: &'a str,
    stance: &'static str,
    statement: Option<&'a str>,
}

#[derive(Default, Serialize)]
struct Gavel<'a> {
    name: &'a str,
    /// Whether it was taken back, and not declared.
    rescinded: bool,
    /// Empty for the whole plan.
    clauses: Vec<&'a str>,
    #[serde(rename = "ad-referendum")]
    ad_referendum: Vec<&'static str>,
    reservations: Vec<Reserved<'a>>,
    overruled: Option<&'a str>,
    objected: Vec<&'static str>,
    missing: Vec<&'static str>,
}

#[derive(Serialize)]
struct Reserved<'a> {
    party: &'static str,
    clause: &'a str,
}

#[derive(Serialize)]
struct Part<'a> {
    level: usize,
    heading: &'a str,
    paragraphs: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    label: Option<&'a str>,
    sentences: Vec<Said<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    text: &'a str,
    points: &'a [String],
    quote: Option<&'a str>,
    commits: &'a [String],
}

impl<'a> Minuted<'a> {
    /// What was recorded, and how the record tells of it.
    pub fn of(proceedings: &'a Proceedings, record: &'a Record) -> Minuted<'a> {
        let minutes = proceedings.minutes.iter();
        Minuted {
            session: sittings::Entry::of(&proceedings.session, &proceedings.plan.manifest),
            language: record.language.code(),
            entries: minutes.map(|one| entry(one, proceedings)).collect(),
            sections: record.sections.iter().map(part).collect(),
        }
    }
}

fn entry<'a>(minute: &'a Minute, proceedings: &'a Proceedings) -> Entry<'a> {
    let manifest = &proceedings.plan.manifest;
    let name = |id| match proceedings.dialogue.amendments.get(id) {
        Some(amendment) => amendment.name(),
        None => id.to_string(),
    };
    Entry {
        commit: &minute.change,
        time: manifest.clock(minute.time).stamp(),
        party: minute.sponsor.as_ref().map(|sponsor| sponsor.voice.slug()),
        by: minute.sponsor.as_ref().map(Who::of),
        author: &minute.author,
        recorder: &minute.recorder,
        act: minute.act.as_deref(),
        subject: &minute.subject,
        reason: minute.reason.as_deref(),
        clauses: items(minute, proceedings),
        amendments: minute
            .amendments
            .iter()
            .map(|amendment| tabled(amendment, proceedings))
            .collect(),
        positions: minute.positions.iter().map(held).collect(),
        withdrawn: minute.retracted.iter().map(held).collect(),
        fell: minute.falls.iter().map(name).collect(),
        overruled: slugs(&minute.overruled),
        undoes: minute.undoes.as_deref(),
        undone: minute.undone.as_deref(),
        adoption: minute.decision.as_ref().map(gavel),
    }
}

/// Every clause the act was about, each once: those it changed, and those of its amendments and positions.
fn items<'a>(minute: &'a Minute, proceedings: &'a Proceedings) -> Vec<Item<'a>> {
    let amendments = minute.amendments.iter();
    let amended = amendments.filter_map(|amendment| amendment.clause(&proceedings.dialogue));
    let positions = minute.positions.iter().chain(&minute.retracted);
    let held = positions.filter_map(|(_, position)| match &position.subject {
        Subject::Clause(id) => Some(id),
        Subject::Amendment(_) => None,
    });
    let adopted = match &minute.decision {
        Some(Decision::Adopted(adopted)) => adopted.clauses.as_slice(),
        _ => &[],
    };
    let mut all: Vec<&ClauseId> = Vec::new();
    for id in minute
        .clauses
        .iter()
        .chain(amended)
        .chain(held)
        .chain(adopted)
    {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all.into_iter()
        .map(|id| item(id, minute, proceedings))
        .collect()
}

fn item<'a>(id: &'a ClauseId, minute: &'a Minute, proceedings: &'a Proceedings) -> Item<'a> {
    let drafting = minute.drafting.iter().find(|one| one.clause == *id);
    let drafted = drafting.and_then(|one| one.after.as_ref().or(one.before.as_ref()));
    let clause = drafted.or_else(|| proceedings.plan.clauses.get(id));
    Item {
        id: id.as_str(),
        number: minute.numbers.get(id).map(String::as_str),
        title: clause.map(|clause| clause.title.as_str()),
        change: drafting.map(|one| match (&one.before, &one.after) {
            (None, _) => "added",
            (_, None) => "removed",
            _ => "changed",
        }),
    }
}

fn tabled<'a>(amendment: &'a Amendment, proceedings: &'a Proceedings) -> Tabled<'a> {
    let clause = amendment.clause(&proceedings.dialogue);
    Tabled {
        id: amendment.id.as_str(),
        name: amendment.name(),
        state: amendment.state().slug(),
        party: amendment.sponsor().map(|it| it.voice.slug()),
        clause: clause.map(ClauseId::as_str),
    }
}

fn held((party, position): &(Voice, Position)) -> Held<'_> {
    let (subject, id) = match &position.subject {
        Subject::Clause(id) => ("clause", id.as_str()),
        Subject::Amendment(id) => ("amendment", id.as_str()),
    };
    Held {
        party: party.slug(),
        subject,
        id,
        stance: position.stance.slug(),
        statement: position.statement.as_deref(),
    }
}

fn gavel(decision: &Decision) -> Gavel<'_> {
    match decision {
        Decision::Rescinded { name } => Gavel {
            name,
            rescinded: true,
            ..Gavel::default()
        },
        Decision::Adopted(adopted) => {
            let reservations = adopted.reservations.iter();
            let reserved = reservations.map(|(party, clause)| Reserved {
                party: party.slug(),
                clause: clause.as_str(),
            });
            Gavel {
                name: &adopted.name,
                rescinded: false,
                clauses: adopted.clauses.iter().map(ClauseId::as_str).collect(),
                ad_referendum: slugs(&adopted.ad_referendum),
                reservations: reserved.collect(),
                overruled: adopted.overruled.as_deref(),
                objected: slugs(&adopted.objected),
                missing: slugs(&adopted.missing),
            }
        }
    }
}

fn slugs(voices: &[Voice]) -> Vec<&'static str> {
    voices.iter().map(|voice| voice.slug()).collect()
}

fn part(section: &Section) -> Part<'_> {
    Part {
        level: section.level,
        heading: &section.heading,
        paragraphs: section.paragraphs.iter().map(told).collect(),
    }
}

fn told(paragraph: &Paragraph) -> Told<'_> {
    Told {
        label: paragraph.label.as_deref(),
        sentences: paragraph.sentences.iter().map(said).collect(),
    }
}

fn said(sentence: &Sentence) -> Said<'_> {
    Said {
        text: &sentence.text,
        points: &sentence.points,
        quote: sentence.quote.as_deref(),
        commits: &sentence.changes,
    }
}
