//! Where the figures changed since a clause was agreed on, or since the gavel: as a sentence, and for programs.

use super::room::Room;
use crate::app::costed::{Changed, Since, is_kept, since};
use crate::dialogue::Figures;
use crate::i18n::Language;
use crate::shell::writer::{Label, Line, Output};
use crate::track::Tag;
use serde::Serialize;
use std::io;

/// What it cost.
#[derive(Serialize)]
struct Cost<'a> {
    cost: Option<&'a str>,
    currency: &'a str,
    basis: &'a str,
}

/// One change of figures, for programs.
#[derive(Serialize)]
pub struct Shift<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parties: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    adoption: Option<&'a str>,
    then: Cost<'a>,
    now: Option<Cost<'a>>,
}

/// Where figures changed. Adoptions are told of the plan as it stands, and of no earlier revision.
pub fn of(room: &Room) -> Since {
    let is_now = room.open.head().is_ok_and(|head| head == room.rev);
    let tags: Vec<Tag> = match is_now {
        true => room.open.repository.tags(),
        false => Vec::new(),
    };
    match is_kept(&room.dialogue, &tags) {
        true => since(&room.plan, &room.dialogue, &tags),
        false => Since::default(),
    }
}

/// For programs.
pub fn written(all: &[Changed]) -> Vec<Shift<'_>> {
    fn cost(of: &Figures) -> Cost<'_> {
        Cost {
            cost: of.cost.as_deref(),
            currency: &of.currency,
            basis: &of.basis,
        }
    }
    let shift = all.iter().map(|one| Shift {
        parties: one.parties.iter().map(|party| party.slug()).collect(),
        adoption: one.adoption.as_deref(),
        then: cost(&one.then),
        now: one.now.as_ref().map(cost),
    });
    shift.collect()
}

/// For people, each in a line of its own that is set in so far.
///
/// # Errors
/// When the output cannot be written.
pub fn print(
    all: &[Changed],
    indent: usize,
    language: Language,
    out: &mut Output,
) -> io::Result<()> {
    for one in all {
        let words = out.words();
        let said = words.say(&one.message(language));
        let line = Line::new().lead("", indent, Label::Plain);
        out.prose(&line.add(format!("≈ {said}"), Label::Strong))?;
    }
    Ok(())
}
