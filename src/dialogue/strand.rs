//! One amendment with its layers, as marks on the words of the text as it stands.

use super::anchor::{as_far_as_it_stands, is_prose};
use super::bearing::bearing;
use super::ground::{Ground, Place};
use super::layering::{Layered, spots};
use super::lexicon::Lexicon;
use super::variant::{Variant, variants};
use super::{Amendment, AmendmentId, Dialogue, MarkKind, Proposal, anchor};
use crate::plan::Field;
use crate::text::Word;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

/// Marks of one layer: of several amendments where they propose the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layer<'d> {
    pub(super) kind: MarkKind,
    pub(super) who: Vec<&'d AmendmentId>,
}

/// Words with their marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch<'d> {
    pub(super) words: Vec<Word>,
    pub(super) marks: Vec<Layer<'d>>,
}

/// A place where a strand differs from the text as it stands: the words of the text there, and the marked words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spot<'d> {
    pub(super) at: Range<usize>,
    pub(super) stretches: Vec<Stretch<'d>>,
    /// The amendment at the bottom.
    pub(super) root: &'d AmendmentId,
    /// Whether any of it is what a sub-amendment that is not settled asks for.
    pub(super) amends: bool,
}

/// An amendment, with sub-amendments that go together: the places where it differs, in order.
pub(super) type Strand<'d> = Vec<Spot<'d>>;

/// Which amendments are shown, and the sub-amendments of each.
pub(super) struct Wanted<'d> {
    subs: HashMap<&'d AmendmentId, Vec<&'d Amendment>>,
    only: Option<BTreeSet<&'d AmendmentId>>,
}

impl<'d> Wanted<'d> {
    /// All of them.
    pub(super) fn of(dialogue: &'d Dialogue) -> Self {
        let mut subs: HashMap<&AmendmentId, Vec<&Amendment>> = HashMap::new();
        for one in dialogue.amendments.values() {
            if let Proposal::Sub { amendment, .. } = &one.proposal {
                subs.entry(amendment).or_default().push(one);
            }
        }
        for found in subs.values_mut() {
            found.sort_by_key(|one| (one.number.is_none(), one.number));
        }
        Wanted { subs, only: None }
    }

    /// Only some, and what they amend.
    pub(super) fn keep(&mut self, dialogue: &'d Dialogue, takes: impl Fn(&Amendment) -> bool) {
        let mut only = BTreeSet::new();
        for one in dialogue.amendments.values().filter(|one| takes(one)) {
            let mut at = Some(one);
            while let Some(one) = at.filter(|one| only.insert(&one.id)) {
                at = match &one.proposal {
                    Proposal::Sub { amendment, .. } => dialogue.amendments.get(amendment),
                    _ => None,
                };
            }
        }
        self.only = Some(only);
    }

    pub(super) fn has(&self, one: &Amendment) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&one.id))
    }

    /// The pending sub-amendments of an amendment that are shown, in the order of their numbers.
    pub(super) fn pending_subs(&self, of: &AmendmentId) -> Vec<&'d Amendment> {
        let all = self.subs.get(of).into_iter().flatten().copied();
        all.filter(|one| one.is_pending() && self.has(one))
            .collect()
    }

    fn has_adopted_subs(&self, of: &AmendmentId) -> bool {
        let mut all = self.subs.get(of).into_iter().flatten();
        all.any(|one| one.is_adopted())
    }
}

/// Amendments of one text, being taken apart.
pub(super) struct Strands<'d, 'w, 't> {
    dialogue: &'d Dialogue,
    wanted: &'w Wanted<'d>,
    lexicon: Lexicon<'t>,
    prose: bool,
    waiting: Vec<Waiting<'d>>,
    gone: Vec<AmendmentId>,
    met: Vec<AmendmentId>,
}

enum Waiting<'d> {
    /// One without sub-amendments: the words it was drafted on, unless they are those of the text, and its own.
    Plain(&'d AmendmentId, Option<Vec<Word>>, Vec<Word>),
    /// One that has been laid over the text already.
    Done(Strand<'d>),
}

impl<'d, 'w, 't> Strands<'d, 'w, 't> {
    pub(super) fn new(
        dialogue: &'d Dialogue,
        wanted: &'w Wanted<'d>,
        lexicon: Lexicon<'t>,
        field: &Field,
    ) -> Self {
        Strands {
            dialogue,
            wanted,
            lexicon,
            prose: is_prose(field),
            waiting: Vec::new(),
            gone: Vec::new(),
            met: Vec::new(),
        }
    }

    /// Adds an amendment and its sub-amendments.
    pub(super) fn add(&mut self, one: &'d Amendment) {
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
            Proposal::Add { clause, .. } => ("", clause.text.as_str()),
            Proposal::Remove { .. } => (self.lexicon.text, ""),
            Proposal::Move { .. } => return,
        };
        let pending = self.wanted.pending_subs(&one.id);
        if !pending.is_empty() || self.wanted.has_adopted_subs(&one.id) {
            return self.layered(one, original);
        }
        if proposed == self.lexicon.text {
            self.met.push(one.id.clone());
        } else if original == self.lexicon.text {
            let words = self.lexicon.words(proposed);
            self.waiting.push(Waiting::Plain(&one.id, None, words));
        } else if self.prose {
            let words = self.lexicon.words(original);
            let proposed = self.lexicon.words(proposed);
            let plain = Waiting::Plain(&one.id, Some(words), proposed);
            self.waiting.push(plain);
        } else {
            let anchored = bearing(self.dialogue, one, proposed, self.lexicon.text);
            match anchored.result(self.lexicon.text) {
                None => self.gone.push(one.id.clone()),
                Some(text) if text == self.lexicon.text => self.met.push(one.id.clone()),
                Some(text) => {
                    let words = self.lexicon.words(text);
                    self.waiting.push(Waiting::Plain(&one.id, None, words));
                }
            }
        }
    }

    /// One with sub-amendments: a strand for each set of them that goes together.
    fn layered(&mut self, one: &'d Amendment, original: &str) {
        let mut lost = Vec::new();
        let mut strands = Vec::new();
        for variant in variants(self.dialogue, self.wanted, one, &mut lost) {
            match self.strand(one, original, &variant) {
                Some(strand) => strands.push(strand),
                None => {
                    let last = variant.layers.last();
                    lost.extend(last.map(|(id, _)| (*id).clone()));
                }
            }
        }
        let drawn = strands.iter().any(|strand| !strand.is_empty());
        if drawn {
            self.waiting.extend(strands.into_iter().map(Waiting::Done));
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
        let result = |wording: &str| {
            let anchored = match one.proposal {
                Proposal::Words { .. } => bearing(self.dialogue, one, wording, current),
                _ => anchor(original, wording, current),
            };
            anchored.result(current).map(str::to_owned)
        };
        let mut layered = Layered::of(&self.lexicon.words);
        let mut settled = self.dialogue.layers(one);
        let own = settled
            .pop()
            .and_then(|(by, words)| Some((by, result(&words)?)))?;
        for (by, words) in settled {
            let text = if self.prose {
                as_far_as_it_stands(original, &words, current)
            } else {
                words
            };
            let words = self.lexicon.words(&text);
            layered.lay(&self.lexicon.vocabulary, &words, &by.id);
        }
        let words = self.lexicon.words(&own.1);
        layered.lay(&self.lexicon.vocabulary, &words, &own.0.id);
        layered.settle();
        for (id, wording) in variant.layers.iter().skip(1) {
            let words = self.lexicon.words(&result(wording)?);
            layered.lay(&self.lexicon.vocabulary, &words, id);
        }
        let subs: Vec<&AmendmentId> = variant.layers.iter().skip(1).map(|(id, _)| *id).collect();
        let mut strand = spots(layered, &one.id);
        for spot in &mut strand {
            let mut layers = spot.stretches.iter().flat_map(|it| &it.marks);
            spot.amends = layers.any(|it| it.who.iter().any(|who| subs.contains(who)));
        }
        Some(strand)
    }

    /// The strands in the order in which they were added, with what has no ground and what is met.
    pub(super) fn finish(
        mut self,
    ) -> (
        Lexicon<'t>,
        Vec<Strand<'d>>,
        Vec<AmendmentId>,
        Vec<AmendmentId>,
    ) {
        let mut strands = Vec::with_capacity(self.waiting.len());
        for waiting in std::mem::take(&mut self.waiting) {
            let (id, original, proposed) = match waiting {
                Waiting::Done(strand) => {
                    strands.push(strand);
                    continue;
                }
                Waiting::Plain(id, original, proposed) => (id, original, proposed),
            };
            let (vocabulary, current) = (&self.lexicon.vocabulary, &self.lexicon.words);
            let original = original.as_deref().unwrap_or(current);
            match Ground::of(vocabulary, original, current).places(&proposed) {
                None => self.gone.push(id.clone()),
                Some(places) if places.is_empty() => self.met.push(id.clone()),
                Some(places) => {
                    let spot = |place| plain(id, current, place);
                    strands.push(places.into_iter().map(spot).collect());
                }
            }
        }
        (self.lexicon, strands, self.gone, self.met)
    }
}

/// A place of an amendment without layers: what it strikes, then what it puts in.
fn plain<'d>(id: &'d AmendmentId, current: &[Word], place: Place) -> Spot<'d> {
    let struck = current.get(place.at.clone()).unwrap_or_default().to_vec();
    let marked = |words: Vec<Word>, kind| Stretch {
        words,
        marks: vec![Layer {
            kind,
            who: vec![id],
        }],
    };
    let both = [
        marked(struck, MarkKind::Deleted),
        marked(place.words, MarkKind::Inserted),
    ];
    Spot {
        at: place.at,
        stretches: both
            .into_iter()
            .filter(|stretch| !stretch.words.is_empty())
            .collect(),
        root: id,
        amends: false,
    }
}
