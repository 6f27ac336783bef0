//! When words that were struck stand again as the words they were: an act is undone or done again, a stroke is
//! taken back, or a field reads again as it did before.
//!
//! Whoever only retypes a few struck words writes them anew. And what was undone is no earlier wording to go back
//! to for a party that says it again: the floor was perhaps wrong the first time.
//!
//! Who struck a word that stays struck is whoever did so last, but after an undo whoever had done so before what was
//! undone, and that may be a change before the baseline. Of two equal words side by side of which an undo leaves one,
//! the texts alone do not tell which it was: the one that stood before stays, and among others the alignment decides,
//! the same way every time.

use super::lineage::{Lineage, NOTHING, Node, Takes};
use crate::text::{Class, Version, Vocabulary, Weave, Word, diff, kept};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;
use std::rc::Rc;

/// A version by its number.
type Noted = (u32, Rc<Version<Word>>);

/// What a field said before.
#[derive(Default)]
pub(super) struct Earlier {
    /// By [`mark`]: the versions that first read so on their line, oldest first.
    versions: FxHashMap<u32, Vec<Noted>>,
    /// The versions that undid something, with the versions that they undid.
    undone: Vec<(u32, Vec<u32>)>,
}

/// A step from one version of a field to the next.
pub(super) struct Step<'a> {
    /// The number of the new version; [`NOTHING`] where everything known comes before it.
    pub at: u32,
    pub node: &'a Node,
    pub from: &'a Version<Word>,
    pub words: &'a [Word],
    /// What stood before the act that is undone, and after it.
    pub undone: Option<(&'a Version<Word>, &'a Version<Word>)>,
}

/// A number that stands for a text; two texts seldom share one.
pub(super) fn mark(text: &str) -> u32 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    let (sum, bytes) = (hasher.finish(), 4);
    u32::try_from(sum >> (8 * bytes)).unwrap_or(0)
}

impl Earlier {
    /// Notes what a version reads.
    pub fn note(&mut self, text: &str, at: u32, version: &Rc<Version<Word>>) {
        // To leave nothing is to strike it, whatever there was before it was written.
        if !text.is_empty() {
            let known = self.versions.entry(mark(text)).or_default();
            known.push((at, Rc::clone(version)));
        }
    }

    /// Notes what a version undid.
    pub fn note_undone(&mut self, at: u32, node: &Node) {
        if let Takes::Act(what) = &node.takes {
            self.undone.push((at, what.made.clone()));
        }
    }

    /// Marks of all that it said.
    pub fn marks(&self) -> impl Iterator<Item = u32> {
        self.versions.keys().copied()
    }

    /// The last version on the way to this one that read the same.
    fn same(&self, lineage: &Lineage, step: &Step<'_>, text: &str) -> Option<&Version<Word>> {
        let candidates = self.versions.get(&mark(text))?.iter().rev();
        let may = |version: &u32| {
            let before = step.at == NOTHING || lineage.descends(step.at, *version);
            // Who says nothing of a voice brings back what was there, whatever it was.
            let free = !step.node.claimed || !matches!(step.node.takes, Takes::Nothing);
            before && (free || !self.is_undone(lineage, *version, step.at))
        };
        let mut candidates = candidates.filter(|(_, version)| version.words() == step.words);
        candidates
            .find(|(version, _)| may(version))
            .map(|(_, version)| version.as_ref())
    }

    /// Whether what a version says was undone on the way to `at`, and not done again.
    fn is_undone(&self, lineage: &Lineage, version: u32, at: u32) -> bool {
        self.undone.iter().any(|(undo, what)| {
            let mut made = what.iter().filter(|made| **made <= version);
            version < *undo
                && made.any(|made| lineage.descends(version, *made))
                && lineage.descends(*undo, version)
                && self.holds(lineage, *undo, at)
        })
    }

    /// Whether an undo lies on the way to `at` and was not taken back itself.
    fn holds(&self, lineage: &Lineage, undo: u32, at: u32) -> bool {
        let later = self.undone.iter().filter(|(later, _)| *later > undo);
        let mut redone = later.filter(|(_, what)| what.contains(&undo));
        lineage.descends(at, undo) && !redone.any(|(redo, _)| self.holds(lineage, *redo, at))
    }

    /// The next version of a field, if it is one in which words come back.
    pub fn revived(
        &self,
        (vocabulary, lineage): (&Vocabulary, &Lineage),
        weave: &mut Weave<Word>,
        step: &Step<'_>,
        text: &str,
    ) -> Option<Version<Word>> {
        let writer = step.node.change.0;
        let back = match (&step.node.takes, step.undone) {
            (Takes::Act(_), Some((before, _))) if before.words() == step.words => {
                return Some(weave.restore(step.from, before, writer));
            }
            (Takes::Act(_), Some((before, after))) => {
                Some(weave.undone(step.from, before, after, writer))
            }
            (Takes::Strokes(theirs), _) => Some(weave.without(step.from, theirs, writer)),
            (Takes::Act(_) | Takes::Nothing, _) => None,
        };
        if let Some(back) = &back
            && back.words() == step.words
        {
            return Some(back.clone());
        }
        // Where only spaces are otherwise than what is taken back would leave, it is that, whatever read so before.
        let spaced = |back: &Version<Word>| {
            without_spaces(vocabulary, back.words()).eq(without_spaces(vocabulary, step.words))
        };
        if !back.as_ref().is_some_and(spaced)
            && let Some(same) = self.same(lineage, step, text)
        {
            let own = step.node.claimed && matches!(step.node.takes, Takes::Nothing);
            return Some(weave.again(step.from, same, writer, own));
        }
        let back = back?;
        let both = weave.both((step.from, &back), step.undone);
        let runs = diff(vocabulary, both.words(), step.words);
        let kept = kept(&runs);
        let telling = |word| vocabulary.class(word) == Class::Content;
        let (ends, both) = ((step.from, &back), (both, kept.as_slice()));
        Some(weave.retake(ends, both, step.words.to_vec(), writer, &telling))
    }
}

/// The words that are no spaces.
fn without_spaces(vocabulary: &Vocabulary, words: &[Word]) -> impl Iterator<Item = Word> {
    let space = |word: &Word| vocabulary.text(*word).trim().is_empty();
    words.iter().copied().filter(move |word| !space(word))
}
