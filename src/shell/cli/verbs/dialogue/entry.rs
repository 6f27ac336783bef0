//! Amendments as JSON, and each in one line.

use crate::dialogue::{Amendment, Around, Basis, Event, Proposal, instead};
use crate::plan::{ClauseId, Field, Manifest, Speaker};
use crate::shell::cli::verbs::marks::letter;
use crate::shell::writer::{Label, Line};
use serde::Serialize;

/// Who does something.
#[derive(Serialize)]
pub struct Who<'a> {
    party: &'static str,
    organisation: Option<&'a str>,
    delegate: Option<&'a str>,
}

impl<'a> Who<'a> {
    /// This sponsor.
    pub fn of(sponsor: &'a Speaker) -> Who<'a> {
        Who {
            party: sponsor.voice.slug(),
            organisation: sponsor.organisation.as_deref(),
            delegate: sponsor.delegate_name(),
        }
    }
}

/// An amendment in a list.
#[derive(Serialize)]
pub struct Entry<'a> {
    id: &'a str,
    number: Option<u32>,
    name: String,
    verb: &'static str,
    state: &'static str,
    pending: bool,
    /// Of a pending one: what became of the words it was drafted on.
    basis: Option<&'static str>,
    /// Of a pending one that would add a clause: those of which only one can be adopted beside it, as they say the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    instead: Vec<&'a str>,
    sponsor: Option<Who<'a>>,
    clause: Option<&'a str>,
    field: Option<&'a str>,
    amends: Option<&'a str>,
    /// The amendment that would make the parent.
    under: Option<&'a str>,
    parent: Option<&'a str>,
    after: Option<&'a str>,
    reason: Option<&'a str>,
}

impl<'a> Entry<'a> {
    /// This amendment.
    pub fn of(amendment: &'a Amendment, around: Around<'a>) -> Entry<'a> {
        Entry::with(amendment, around, around.basis(amendment))
    }

    /// The same where it is known what became of the words it was drafted on.
    pub fn with(amendment: &'a Amendment, around: Around<'a>, basis: Option<Basis>) -> Entry<'a> {
        let to = amendment.proposal.destination().unwrap_or_default();
        Entry {
            id: amendment.id.as_str(),
            number: amendment.number,
            name: amendment.name(),
            verb: amendment.verb().slug(),
            state: amendment.state().slug(),
            pending: amendment.is_pending(),
            basis: basis.map(|basis| match basis {
                Basis::Stands => "stands",
                Basis::Met => "met",
                Basis::Gone => "gone",
            }),
            instead: match amendment.is_pending() {
                true => instead(around.plan, around.dialogue, amendment),
                false => Vec::new(),
            }
            .into_iter()
            .map(|one| one.id.as_str())
            .collect(),
            sponsor: amendment.sponsor().map(Who::of),
            clause: amendment.clause(around.dialogue).map(ClauseId::as_str),
            field: match &amendment.proposal {
                Proposal::Words { field, .. } => Some(field.key()),
                Proposal::Sub { field, .. } => field.as_ref().map(Field::key),
                _ => None,
            },
            amends: match &amendment.proposal {
                Proposal::Sub { amendment, .. } => Some(amendment.as_str()),
                _ => None,
            },
            under: to.under.map(|under| under.as_str()),
            parent: to.parent.map(ClauseId::as_str),
            after: to.after.map(ClauseId::as_str),
            reason: amendment.reason.as_deref(),
        }
    }
}

/// A step in an amendment's life.
#[derive(Serialize)]
pub struct Step<'a> {
    what: &'static str,
    by: Who<'a>,
    recorder: &'a str,
    time: String,
    session: Option<&'a str>,
    reason: Option<&'a str>,
    because: Option<&'a str>,
}

impl<'a> Step<'a> {
    /// This event.
    pub fn of(event: &'a Event, manifest: &Manifest) -> Step<'a> {
        Step {
            what: event.what.slug(),
            by: Who::of(&event.by),
            recorder: &event.recorder,
            time: manifest.clock(event.time).stamp(),
            session: event.session.as_ref().map(|id| id.as_str()),
            reason: event.reason.as_deref(),
            because: event.because.as_ref().map(|id| id.as_str()),
        }
    }
}

/// One line: number, letter, what it would do where, and how it stands.
pub fn row(amendment: &Amendment, width: usize, around: Around<'_>) -> Line {
    row_with(amendment, width, around, around.basis(amendment))
}

/// The same where it is known what became of the words it was drafted on.
pub fn row_with(
    amendment: &Amendment,
    width: usize,
    around: Around<'_>,
    basis: Option<Basis>,
) -> Line {
    let words = around.words;
    let voice = amendment.sponsor().map(|by| by.voice);
    let mut line = Line::new()
        .lead(amendment.label(), width, Label::Strong)
        .lead(letter(voice).to_string(), 2, Label::Of(voice))
        .add(around.does(amendment), Label::Plain)
        .add(
            format!("  {}", words.say(&amendment.state().name())),
            Label::Faint,
        );
    if let Some(remark) = around.remark_on(amendment, basis) {
        line.push(&format!("  {remark}"), Label::Strong);
    }
    if amendment.number.is_none() {
        // It is named by the beginning of its id on the command line.
        line.push(&format!("  {}", amendment.id.short()), Label::Faint);
    }
    line
}
