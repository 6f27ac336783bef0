//! One amendment with its layers, as marks on the words of the text as it stands.

use super::cells::{Cells, trim};
use super::drawing::{Drawing, Waiting};
use super::layering::{Layered, spots};
use super::offers::{Offer, opposing, sides};
use super::perfecting;
use super::spot::{Side, Strand, note_amending};
use super::together::{Meeting, Pairs};
use super::variant::{Rivals, Variant, variants};
use super::wanted::Wanted;
use crate::dialogue::ground::{
    About, Adopted, Course, as_far_as_it_bears, as_far_as_it_stands, bearing, course, drafted_at,
    original,
};
use crate::dialogue::{Amendment, AmendmentId, Anchored, Dialogue, Proposal, anchor_field};
use crate::plan::Field;
use crate::text::amending::Lexicon;
use std::cell::OnceCell;
use std::collections::HashMap;

/// Amendments of one text, being taken apart.
pub(super) struct Strands<'d, 'w, 't> {
    dialogue: &'d Dialogue,
    wanted: &'w Wanted<'d>,
    lexicon: Lexicon<'t>,
    field: Field,
    prose: bool,
    /// The text as a list or as rows, where it is that.
    cells: Option<Cells>,
    /// What was adopted of it, where it is no prose: known once for all its amendments.
    adopted: OnceCell<Adopted<'d>>,
    waiting: Vec<Waiting<'d>>,
    /// The sub-amendments between which the order of adopting decides.
    rivals: Rivals<'d>,
    gone: Vec<AmendmentId>,
    met: Vec<AmendmentId>,
}

/// Texts of an amendment on top of each other.
struct Layers<'d> {
    layered: Layered<'d>,
    /// The one on top, where all are lists or rows.
    top: Option<String>,
}

/// Amendments of one text, taken apart.
pub(super) struct Woven<'d, 't> {
    pub(super) course: Course<'t>,
    /// In the order in which they were added.
    pub(super) strands: Vec<Strand<'d>>,
    /// Whether it is prose, where words put in at one place by several stand in each other's way.
    pub(super) prose: bool,
    /// What stands between two things that are put into an empty text: elements, rows or sentences.
    pub(super) joint: &'static str,
    /// The pairs of strands between which the order of adopting decides.
    pub(super) decided: Pairs,
    /// Those of them where no place of the one excludes one of the other by itself.
    pub(super) unclear: Pairs,
    /// The sub-amendments that are settled, each with the amendment at the bottom, of which it is a part.
    pub(super) settled: HashMap<&'d AmendmentId, &'d AmendmentId>,
    /// The amendments between which it decides.
    pub(super) rivals: Vec<[Side<'d>; 2]>,
    pub(super) gone: Vec<AmendmentId>,
    pub(super) met: Vec<AmendmentId>,
}

impl<'d, 'w, 't> Strands<'d, 'w, 't> {
    pub(super) fn new(dialogue: &'d Dialogue, wanted: &'w Wanted<'d>, text: &'t str) -> Self {
        let field = &wanted.field;
        let cells = Cells::of(field, text);
        let lexicon = cells.as_ref().and_then(|cells| cells.lexicon(text));
        Strands {
            dialogue,
            wanted,
            cells: cells.filter(|_| lexicon.is_some()),
            lexicon: lexicon.unwrap_or_else(|| Lexicon::of(text)),
            field: field.clone(),
            prose: field.is_prose(),
            adopted: OnceCell::new(),
            waiting: Vec::new(),
            rivals: Rivals::new(),
            gone: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Adds an amendment and its sub-amendments.
    pub(super) fn add(&mut self, one: &'d Amendment) {
        let value;
        let (original, proposed) = match &one.proposal {
            Proposal::Words {
                original, proposed, ..
            } => (
                original.as_deref().unwrap_or_default(),
                proposed.as_deref().unwrap_or_default(),
            ),
            Proposal::Sub {
                original, proposed, ..
            } => (original.as_str(), proposed.as_str()),
            Proposal::Add { clause, .. } => {
                value = clause.get(&self.field).unwrap_or_default();
                ("", value.as_str())
            }
            Proposal::Remove { .. } => (self.lexicon.text, ""),
            Proposal::Move { .. } => return,
        };
        let pending = self.wanted.pending_subs(&one.id);
        if !pending.is_empty() || self.wanted.has_adopted_subs(&one.id) {
            return self.layered(one, original);
        }
        let text = self.lexicon.text;
        if proposed == text {
            return self.met.push(one.id.clone());
        }
        if self.prose {
            let waiting = Waiting::Prose(one, proposed.to_owned());
            return self.waiting.push(waiting);
        }
        let anchored = self.anchored(one, original, proposed);
        match anchored.result(text) {
            None => self.gone.push(one.id.clone()),
            Some(value) if value == text => self.met.push(one.id.clone()),
            Some(value) => {
                let waiting = Waiting::Value(one, proposed.to_owned(), value.to_owned());
                self.waiting.push(waiting);
            }
        }
    }

    /// What becomes of an amendment with this wording on the text as it stands.
    fn anchored(&self, one: &Amendment, original: &str, wording: &str) -> Anchored {
        let current = self.lexicon.text;
        match one.proposal {
            Proposal::Words { .. } if self.prose => bearing(self.dialogue, one, wording, current),
            Proposal::Words { .. } => self.adopted(one).bearing(one, wording, current),
            _ => anchor_field(&self.field, Some(original), Some(wording), Some(current)),
        }
    }

    fn adopted(&self, one: &Amendment) -> &Adopted<'d> {
        self.adopted.get_or_init(|| {
            let about = About::of(self.dialogue, one);
            let adopted = about.map(|about| Adopted::of(self.dialogue, &about, None));
            adopted.unwrap_or_else(|| Adopted::none(self.field.clone()))
        })
    }

    /// One with sub-amendments: a strand for each set of them that goes together.
    fn layered(&mut self, one: &'d Amendment, original: &str) {
        let mut lost = Vec::new();
        let mut strands = Vec::new();
        for variant in variants(self.dialogue, self.wanted, one, &mut lost, &mut self.rivals) {
            match self.strand(one, original, &variant) {
                Some(strand) => strands.push((strand, variant)),
                None => {
                    let last = variant.layers.last();
                    lost.extend(last.map(|(id, _)| (*id).clone()));
                }
            }
        }
        if strands.iter().any(|(strand, _)| !strand.is_empty()) {
            let done = |(strand, variant)| Waiting::Done(one, strand, variant);
            self.waiting.extend(strands.into_iter().map(done));
        } else if !strands.is_empty() {
            self.met.push(one.id.clone());
        }
        for id in lost {
            if !self.gone.contains(&id) {
                self.gone.push(id);
            }
        }
    }

    /// The layers of a variant, one over the other: first those that are settled, then those that are not.
    fn strand(
        &mut self,
        one: &'d Amendment,
        original: &str,
        variant: &Variant<'d>,
    ) -> Option<Strand<'d>> {
        let current = self.lexicon.text;
        let result = |strands: &Self, wording: &str| {
            let anchored = strands.anchored(one, original, wording);
            anchored.result(current).map(str::to_owned)
        };
        let mut layers = Layers {
            layered: Layered::of(&self.lexicon.words),
            top: self.cells.as_ref().map(|_| current.to_owned()),
        };
        let (own, settled) = variant.settled.split_last()?;
        let own = (own.0, result(self, &own.1)?);
        for (by, words) in settled {
            let text = match one.proposal {
                _ if !self.prose => result(self, words).unwrap_or_else(|| current.to_owned()),
                Proposal::Words { .. } => as_far_as_it_bears(self.dialogue, one, words, current),
                _ => as_far_as_it_stands(original, words, current),
            };
            self.lay(&mut layers, text, by);
        }
        self.lay(&mut layers, own.1, own.0);
        let settled: Vec<&AmendmentId> = variant.settled.iter().map(|(by, _)| *by).collect();
        layers.layered.settle(&settled);
        for (id, wording) in variant.layers.iter().skip(1) {
            let text = result(self, wording)?;
            self.lay(&mut layers, text, id);
        }
        let subs: Vec<&AmendmentId> = variant.layers.iter().skip(1).map(|(id, _)| *id).collect();
        let rows = layers.top.is_some();
        let mut strand = spots(layers.layered, &one.id, rows);
        if rows {
            trim(&self.lexicon, &self.field, &mut strand);
        }
        note_amending(&mut strand, &subs);
        Some(strand)
    }

    /// Lays a text on top of others: by cell where all of them are rows, else by word.
    fn lay(&mut self, layers: &mut Layers<'d>, text: String, id: &'d AmendmentId) {
        let below = layers
            .top
            .as_deref()
            .and_then(|top| Cells::of(&self.field, top));
        let cells = below.and_then(|below| Some((below, Cells::of(&self.field, &text)?)));
        if let Some((below, above)) = cells {
            let words = above.words(&mut self.lexicon.vocabulary);
            match below.changes(&above) {
                Some(changes) => layers.layered.change(&changes, &words, id),
                None => layers.layered.lay(&self.lexicon.vocabulary, &words, id),
            }
            layers.top = Some(text);
        } else {
            let words = self.lexicon.words(&text);
            layers.layered.lay(&self.lexicon.vocabulary, &words, id);
        }
    }

    /// The amendments whose course through the text is asked for: those of words, each once.
    fn asked(&self) -> Vec<&'d Amendment> {
        let mut asked: Vec<&Amendment> = Vec::new();
        for waiting in &self.waiting {
            let one = match waiting {
                Waiting::Prose(one, _) => *one,
                Waiting::Done(one, _, _) if self.prose && original(one).is_some() => *one,
                _ => continue,
            };
            // The forms of one stand side by side.
            if asked.last().is_none_or(|last| last.id != one.id) {
                asked.push(one);
            }
        }
        asked
    }

    /// The strands in the order in which they were added, with what has no ground and what is met.
    pub(super) fn finish(mut self) -> Woven<'d, 't> {
        let asked = self.asked();
        let text = self.lexicon.text;
        let about = asked.iter().find_map(|one| About::of(self.dialogue, one));
        let (course, drafted) = match about {
            Some(about) => {
                let since = asked.iter().map(|one| drafted_at(one)).min();
                let adopted = Adopted::of(self.dialogue, &about, since);
                course(&adopted, &asked, self.lexicon)
            }
            None => (Course::new(self.lexicon, text), vec![0; asked.len()]),
        };
        let offers: Vec<Offer<'d>> = match self.prose {
            true => Vec::new(),
            false => self.waiting.iter().map(Waiting::offer).collect(),
        };
        let drafted = asked.iter().map(|one| &one.id).zip(drafted).collect();
        let mut drawing = Drawing::on(course, drafted, (&self.field, self.cells.as_ref()));
        for waiting in self.waiting {
            drawing.draw(waiting);
        }
        let Drawing {
            course,
            mut strands,
            known,
            named,
            settled,
            ..
        } = drawing;
        self.gone.extend(drawing.gone);
        self.met.extend(drawing.met);
        if self.prose {
            perfecting::set_apart(&course.lexicon, &mut strands);
        }
        let meeting = Meeting {
            course: &course,
            known: &known,
        };
        let mut decided = match self.prose {
            true => meeting.decided(strands.len()),
            false => opposing(self.dialogue, &self.field, text, &offers),
        };
        perfecting::part(&course, &mut strands, &decided);
        let between = decided.clone();
        let drawn = meeting.join(&mut strands, &mut decided);
        let mut rivals = match self.prose {
            true => meeting.rivals(&between, &drawn),
            false => sides(&offers, &between),
        };
        let side = |sub: &AmendmentId| {
            let (at, id) = named.iter().find(|(_, id)| *id == sub)?;
            Some((*drawn.get(*at)?, *id))
        };
        let subs = self.rivals.iter().filter(|(one, two)| one < two);
        rivals.extend(subs.filter_map(|(one, two)| Some([side(one)?, side(two)?])));
        let unclear = meeting.unclear(&strands, &decided);
        Woven {
            course,
            strands,
            prose: self.prose,
            joint: match &self.cells {
                Some(_) => self.field.joint(),
                None if self.prose => " ",
                None => "",
            },
            decided,
            unclear,
            settled,
            rivals,
            gone: self.gone,
            met: self.met,
        }
    }
}
