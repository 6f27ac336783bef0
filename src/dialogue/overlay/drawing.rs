//! What amendments that wait do to a text, each by itself: marks on its words, and what is to be known of each to say where
//! two of them meet.

use super::cells::{Cells, by_cell};
use super::offers::Offer;
use super::spot::{Side, Strand, says, strand, whole};
use super::together::Known;
use super::variant::Variant;
use crate::dialogue::ground::{Course, Turn, original};
use crate::dialogue::{Amendment, AmendmentId};
use crate::plan::Field;
use crate::text::amending::Edit;
use std::collections::HashMap;

/// An amendment that is to be drawn.
pub(super) enum Waiting<'d> {
    /// One of prose without sub-amendments, and what it proposes.
    Prose(&'d Amendment, String),
    /// One of a value, what it proposes, and the value as it would be.
    Value(&'d Amendment, String, String),
    /// One that has been laid over the text already, and what it proposes as it is and with sub-amendments.
    Done(&'d Amendment, Strand<'d>, Variant<'d>),
}

impl<'d> Waiting<'d> {
    /// What it would make of a value, as it is and with sub-amendments.
    pub(super) fn offer(&self) -> Offer<'d> {
        match self {
            Waiting::Prose(..) => None,
            Waiting::Value(one, proposed, _) => Some((*one, vec![proposed.clone()])),
            Waiting::Done(one, _, variant) => Some((*one, variant.forms())),
        }
    }
}

/// Strands that are being drawn, in the order in which they were added.
pub(super) struct Drawing<'w, 'd, 't> {
    pub(super) course: Course<'t>,
    /// The wording on the course on which each was drafted.
    drafted: Vec<(&'d AmendmentId, usize)>,
    field: &'w Field,
    /// The text as a list or as rows, where it is that.
    cells: Option<&'w Cells>,
    pub(super) strands: Vec<Strand<'d>>,
    /// What is known of each strand of words.
    pub(super) known: Vec<Option<Known<'d>>>,
    /// The sub-amendments that strands show.
    pub(super) named: Vec<Side<'d>>,
    /// The sub-amendments that are settled, each with the amendment at the bottom, of which it is a part.
    pub(super) settled: HashMap<&'d AmendmentId, &'d AmendmentId>,
    /// Those of which no words are left to change.
    pub(super) gone: Vec<AmendmentId>,
    /// Those whose words stand there already.
    pub(super) met: Vec<AmendmentId>,
}

impl<'w, 'd, 't> Drawing<'w, 'd, 't> {
    pub(super) fn on(
        course: Course<'t>,
        drafted: Vec<(&'d AmendmentId, usize)>,
        (field, cells): (&'w Field, Option<&'w Cells>),
    ) -> Self {
        Drawing {
            course,
            drafted,
            field,
            cells,
            strands: Vec::new(),
            known: Vec::new(),
            named: Vec::new(),
            settled: HashMap::new(),
            gone: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Draws one.
    pub(super) fn draw(&mut self, waiting: Waiting<'d>) {
        match waiting {
            Waiting::Done(one, strand, variant) => self.done(one, strand, &variant),
            Waiting::Value(one, _, value) => self.value(one, &value),
            Waiting::Prose(one, proposed) => self.prose(one, &proposed),
        }
    }

    fn drafted_on(&self, one: &Amendment) -> Option<usize> {
        let found = self.drafted.iter().find(|(id, _)| **id == one.id);
        found.map(|(_, on)| *on)
    }

    fn push(&mut self, strand: Strand<'d>, known: Option<Known<'d>>) {
        self.strands.push(strand);
        self.known.push(known);
    }

    fn done(&mut self, one: &'d Amendment, strand: Strand<'d>, variant: &Variant<'d>) {
        let subs = variant.layers.iter().skip(1);
        let at = self.strands.len();
        self.named.extend(subs.map(|(id, _)| (at, *id)));
        let settled = variant.settled.iter().skip(1);
        self.settled.extend(settled.map(|(id, _)| (*id, &one.id)));
        let known = self.drafted_on(one).map(|on| {
            let mut settled = layers(&mut self.course, on, &variant.settled);
            let mut layers = layers(&mut self.course, on, &variant.layers);
            if let Some((own, last)) = layers.first_mut().zip(settled.pop()) {
                *own = last;
            }
            Known {
                id: &one.id,
                turn: Turn::of(one),
                forms: forms(&mut self.course, on, variant),
                settled,
                layers,
            }
        });
        self.push(strand, known);
    }

    fn value(&mut self, one: &'d Amendment, value: &str) {
        let lexicon = &mut self.course.lexicon;
        let drawn = self
            .cells
            .and_then(|cells| by_cell(lexicon, (self.field, cells), &one.id, value));
        let strand = drawn.unwrap_or_else(|| whole(&mut self.course, &one.id, value));
        self.push(strand, None);
    }

    fn prose(&mut self, one: &'d Amendment, proposed: &str) {
        let on = self.drafted_on(one).unwrap_or_default();
        let edits = self.course.edits(on, proposed);
        let turn = Turn::of(one);
        let shown = self.course.with(&edits, Some(&turn));
        let Some(result) = shown.result() else {
            return match shown.is_gone() {
                true => self.gone.push(one.id.clone()),
                false => self.met.push(one.id.clone()),
            };
        };
        let known = Known {
            id: &one.id,
            turn,
            forms: vec![edits.clone()],
            settled: Vec::new(),
            layers: vec![(&one.id, edits.clone())],
        };
        // Odd spaces and line ends can be drawn only as they were typed.
        let strand = if drafted_here(one, self.course.lexicon.text) && result != proposed {
            whole(&mut self.course, &one.id, proposed)
        } else {
            let found = strand(&self.course, one, edits);
            match says(&self.course.lexicon, &found, result) {
                true => found,
                false => whole(&mut self.course, &one.id, result),
            }
        };
        self.push(strand, Some(known));
    }
}

/// Whether an amendment was drafted on the text as it stands.
fn drafted_here(one: &Amendment, text: &str) -> bool {
    original(one).is_none_or(|original| original == text)
}

/// What an amendment would do as it is, and with any of its sub-amendments.
fn forms(course: &mut Course<'_>, drafted: usize, variant: &Variant<'_>) -> Vec<Vec<Edit>> {
    let forms = variant.forms();
    forms
        .iter()
        .map(|words| course.edits(drafted, words))
        .collect()
}

/// What it would do with each of these wordings.
fn layers<'d>(
    course: &mut Course<'_>,
    drafted: usize,
    wordings: &[(&'d AmendmentId, String)],
) -> Vec<(&'d AmendmentId, Vec<Edit>)> {
    wordings
        .iter()
        .map(|(id, words)| (*id, course.edits(drafted, words)))
        .collect()
}
