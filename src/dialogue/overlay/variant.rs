//! Sub-amendments that go together: one after the other on the same wording. Those that do not are variants of
//! the amendment they would amend.

use super::offers::{Offer, opposing};
use super::together::{Known, Meeting, Pairs};
use super::wanted::Wanted;
use crate::dialogue::ground::{About, Adopted, Turn, course, drafted_at};
use crate::dialogue::{Amendment, AmendmentId, Dialogue, Proposal, anchor_field};
use crate::plan::Field;
use crate::text::amending::Lexicon;
use std::collections::BTreeSet;

/// An amendment's wording, and what it becomes with each of some sub-amendments, one after the other.
#[derive(Clone, Debug)]
pub(super) struct Variant<'d> {
    field: Field,
    /// What the wording came of, by itself and by the sub-amendments that are settled; the last of them is the wording.
    pub(super) settled: Vec<(&'d AmendmentId, String)>,
    pub(super) layers: Vec<(&'d AmendmentId, String)>,
    parts: Vec<Part<'d>>,
}

/// A sub-amendment with what amends it, and the wording it was drafted on.
#[derive(Clone, Debug)]
struct Part<'d> {
    id: &'d AmendmentId,
    original: &'d str,
    layers: Vec<(&'d AmendmentId, String)>,
    /// What its wording may come to.
    forms: Vec<String>,
}

/// How many forms of one wording are compared with others, beside those in which it is drawn: with many sub-amendments
/// there are more ways of adopting some of them than anybody could look at.
const MOST: usize = 32;

impl<'d> Variant<'d> {
    fn holds(&self, id: &AmendmentId) -> bool {
        self.layers.iter().any(|(layer, _)| *layer == id)
    }

    /// What the wording may come to: as it is, as it is drawn with one sub-amendment after the other, and with whichever
    /// of them are adopted. What others hold against one of them does not wait for those before it.
    pub(super) fn forms(&self) -> Vec<String> {
        let mut forms: Vec<String> = Vec::new();
        let mut add = |wording: &String| {
            if !forms.contains(wording) {
                forms.push(wording.clone());
            }
        };
        self.layers.iter().for_each(|(_, wording)| add(wording));
        let mut some: Vec<String> = self.layers.iter().take(1).map(|it| it.1.clone()).collect();
        for part in &self.parts {
            let with = some.iter().flat_map(|base| {
                let forms = part.forms.iter();
                forms.filter_map(|form| {
                    let (original, proposed) = (Some(part.original), Some(form.as_str()));
                    let found = anchor_field(&self.field, original, proposed, Some(base));
                    Some(found.result(base)?.to_owned())
                })
            });
            // Each of them alone at least.
            let most = MOST.saturating_sub(some.len()).max(part.forms.len());
            let with: Vec<String> = with.take(most).collect();
            some.extend(with);
        }
        some.iter().for_each(add);
        forms
    }

    /// The same with one more sub-amendment, if its words are there: behind the others or, where these would take its
    /// ground, before some of them.
    fn with(&self, part: &Part<'d>) -> Option<Variant<'d>> {
        let places = (0..=self.parts.len()).rev();
        places.into_iter().find_map(|at| {
            let mut parts = self.parts.clone();
            parts.insert(at, part.clone());
            let layers = laid(&self.field, self.layers.first()?, &parts)?;
            Some(Variant {
                layers,
                parts,
                ..self.clone()
            })
        })
    }
}

/// The layers of some sub-amendments, one after the other on a wording; nothing where the words of one are not there.
fn laid<'d>(
    field: &Field,
    own: &(&'d AmendmentId, String),
    parts: &[Part<'d>],
) -> Option<Vec<(&'d AmendmentId, String)>> {
    let mut layers = vec![own.clone()];
    for part in parts {
        let base = layers.last().map_or("", |(_, wording)| wording).to_owned();
        for (id, wording) in &part.layers {
            let (original, proposed) = (Some(part.original), Some(wording.as_str()));
            let found = anchor_field(field, original, proposed, Some(&base));
            layers.push((*id, found.result(&base)?.to_owned()));
        }
    }
    Some(layers)
}

/// Pairs of sub-amendments between which the order of adopting decides, each both ways.
pub(super) type Rivals<'d> = BTreeSet<(&'d AmendmentId, &'d AmendmentId)>;

/// The variants of an amendment; the first one holds as many of its sub-amendments as go together, in the order of
/// their numbers. Sub-amendments whose words are gone are added to `lost`, those between which the order decides to
/// `rivals`.
pub(super) fn variants<'d>(
    dialogue: &'d Dialogue,
    wanted: &Wanted<'d>,
    amendment: &'d Amendment,
    lost: &mut Vec<AmendmentId>,
    rivals: &mut Rivals<'d>,
) -> Vec<Variant<'d>> {
    let wording = dialogue.wording_of(amendment, &wanted.field);
    let wording = wording.unwrap_or_default();
    let settled = dialogue.layers_of(amendment, &wanted.field).into_iter();
    let own = Variant {
        field: wanted.field.clone(),
        settled: settled.map(|(by, words)| (&by.id, words)).collect(),
        layers: vec![(&amendment.id, wording.clone())],
        parts: Vec::new(),
    };
    let mut subs: Vec<(&Amendment, Vec<Part<'_>>)> = Vec::new();
    for sub in wanted.pending_subs(&amendment.id) {
        let Proposal::Sub { original, .. } = &sub.proposal else {
            continue;
        };
        // What is amended is what was tabled last: an amendment amends no amendment of itself, so this ends.
        let forms = variants(dialogue, wanted, sub, lost, rivals).into_iter();
        let forms = forms.map(|variant| Part {
            id: &sub.id,
            original,
            forms: variant.forms(),
            layers: variant.layers,
        });
        subs.push((sub, forms.collect()));
    }
    rivals.extend(opposed(dialogue, &subs, &wording));
    let mut found = vec![own.clone()];
    for part in subs.iter().flat_map(|(_, forms)| forms) {
        let free = |one: &Variant<'_>| {
            let mut parts = one.parts.iter();
            !one.holds(part.id) && !parts.any(|other| rivals.contains(&(other.id, part.id)))
        };
        let mut taken = found.iter_mut().filter(|one| free(one));
        let taken = taken.find_map(|one| Some((one.with(part)?, one)));
        if let Some((more, one)) = taken {
            *one = more;
        } else if let Some(other) = own.with(part) {
            found.push(other);
        } else {
            lost.push(part.id.clone());
        }
    }
    found
}

/// The pairs of some sub-amendments of a wording between which the order of adopting decides.
fn opposed<'d>(
    dialogue: &'d Dialogue,
    subs: &[(&'d Amendment, Vec<Part<'d>>)],
    wording: &str,
) -> Rivals<'d> {
    let asked: Vec<&Amendment> = subs.iter().map(|(sub, _)| *sub).collect();
    let about = asked.first().and_then(|sub| About::of(dialogue, sub));
    let Some(about) = about.filter(|_| asked.len() > 1) else {
        return Rivals::new();
    };
    let every = |forms: &[Part<'d>]| -> Vec<String> {
        let forms = forms.iter().flat_map(|part| &part.forms);
        forms.cloned().collect()
    };
    let id = |at: usize| asked.get(at).map(|one| &one.id);
    let known = |pairs: Pairs| -> Rivals<'d> {
        let pairs = pairs.into_iter();
        pairs
            .filter_map(|(one, two)| Some((id(one)?, id(two)?)))
            .collect()
    };
    if !about.field.is_prose() {
        let offers: Vec<Offer<'_>> = subs
            .iter()
            .map(|(sub, forms)| Some((*sub, every(forms))))
            .collect();
        return known(opposing(dialogue, &about.field, wording, &offers));
    }
    let since = asked.iter().map(|one| drafted_at(one)).min();
    let adopted = Adopted::of(dialogue, &about, since);
    let (mut course, drafted) = course(&adopted, &asked, Lexicon::of(wording));
    let mut all = Vec::with_capacity(subs.len());
    for ((sub, forms), on) in subs.iter().zip(drafted) {
        let forms = every(forms);
        all.push(Some(Known {
            id: &sub.id,
            turn: Turn::of(sub),
            forms: forms.iter().map(|it| course.edits(on, it)).collect(),
            settled: Vec::new(),
            layers: Vec::new(),
        }));
    }
    let meeting = Meeting {
        course: &course,
        known: &all,
    };
    known(meeting.decided(all.len()))
}
