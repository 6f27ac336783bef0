//! Amendments that meet in a place: whether the order of adopting decides between them, by what each takes from the
//! other. How those between which it does not are drawn is `joining`.

use super::spot::{Side, Spot, Strand, alike};
use crate::dialogue::AmendmentId;
use crate::dialogue::ground::{Course, Footing, Turn};
use crate::text::amending::Edit;
use std::collections::BTreeSet;

/// What an amendment would do to the words as they stand.
pub(super) struct Known<'d> {
    pub(super) id: &'d AmendmentId,
    pub(super) turn: Turn,
    /// As it is, then as it would be with any of the sub-amendments that are not settled.
    pub(super) forms: Vec<Vec<Edit>>,
    /// What its own words would do and what was amended in them since, one layer over the other, without the last one.
    pub(super) settled: Vec<(&'d AmendmentId, Vec<Edit>)>,
    /// What they would do as they are now, then with each of the sub-amendments that are not settled.
    pub(super) layers: Vec<(&'d AmendmentId, Vec<Edit>)>,
}

/// Pairs of strands, each both ways.
pub(super) type Pairs = BTreeSet<(usize, usize)>;

/// Strands, and of those that come of known edits what they would do.
pub(super) struct Meeting<'a, 'd, 't> {
    pub(super) course: &'a Course<'t>,
    pub(super) known: &'a [Option<Known<'d>>],
}

impl<'d> Meeting<'_, 'd, '_> {
    pub(super) fn known(&self, strand: usize) -> Option<&Known<'d>> {
        self.known.get(strand)?.as_ref()
    }

    fn pair(&self, one: usize, two: usize) -> Option<(&Known<'d>, &Known<'d>)> {
        Some((self.known(one)?, self.known(two)?))
    }

    /// The pairs of strands between which the order of adopting decides, in whatever form.
    pub(super) fn decided(&self, count: usize) -> Pairs {
        let mut decided = Pairs::new();
        for at in 0..count {
            for other in at + 1..count {
                if let Some((one, two)) = self.pair(at, other)
                    && one.id != two.id
                    && self.decides(one, two)
                {
                    decided.extend([(at, other), (other, at)]);
                }
            }
        }
        decided
    }

    fn decides(&self, one: &Known<'d>, two: &Known<'d>) -> bool {
        let mut forms = one.forms.iter();
        forms.any(|mine| {
            let mut forms = two.forms.iter();
            forms.any(|theirs| self.lost(mine, theirs) || self.lost(theirs, mine))
        }) || self.falls(one, two)
            || self.falls(two, one)
    }

    /// Whether an amendment can lose its ground, and with it what sub-amendments would have brought: those of one that has
    /// none are never put. It makes no difference that nothing would be seen of the amendment by itself.
    fn falls(&self, one: &Known<'d>, by: &Known<'d>) -> bool {
        let Some((own, amended)) = one.forms.split_first() else {
            return false;
        };
        by.forms.iter().any(|theirs| {
            let mut amended = amended.iter();
            self.takes(theirs, own) && amended.any(|form| !self.covered(theirs, form))
        })
    }

    /// Whether the second have no ground any more once the first are made.
    pub(super) fn takes(&self, one: &[Edit], from: &[Edit]) -> bool {
        let ground = self.course.ground();
        let mut edits = one.iter();
        edits.any(|edit| from.iter().any(|other| ground.takes(edit, other)))
    }

    /// Whether the second have no ground once the first are made, and would be seen had they been made before.
    fn lost(&self, one: &[Edit], from: &[Edit]) -> bool {
        self.takes(one, from) && !self.covered(one, from)
    }

    /// Whether nothing would be seen of the second had they been made before the first.
    fn covered(&self, one: &[Edit], from: &[Edit]) -> bool {
        let ground = self.course.ground();
        self.left(from)
            .all(|other| one.iter().any(|edit| ground.covers(edit, other)))
    }

    /// Those that have not been made yet.
    fn left<'k>(&self, edits: &'k [Edit]) -> impl Iterator<Item = &'k Edit> {
        let (vocabulary, fabric) = (&self.course.lexicon.vocabulary, &self.course.fabric);
        let stands = |edit: &&Edit| fabric.footing(vocabulary, edit) == Footing::Stands;
        edits.iter().filter(stands)
    }

    /// The amendments of pairs of strands, each with the strand in which it is drawn.
    pub(super) fn rivals(&self, pairs: &Pairs, drawn_in: &[usize]) -> Vec<[Side<'d>; 2]> {
        let side = |at: usize| Some((*drawn_in.get(at)?, self.known(at)?.id));
        let once = pairs.iter().filter(|(one, two)| one < two);
        once.filter_map(|(one, two)| Some([side(*one)?, side(*two)?]))
            .collect()
    }

    /// Of the pairs between which the order decides, those of which no place excludes another by itself: what is nearest
    /// stands for it.
    pub(super) fn unclear(&self, strands: &[Strand<'d>], decided: &Pairs) -> Pairs {
        let course = self.course;
        let excludes = |one: &Spot<'d>, two: &Spot<'d>| {
            let overlap = one.at.start < two.at.end && two.at.start < one.at.end;
            let near = one.at.start <= two.at.end + 1 && two.at.start <= one.at.end + 1;
            let edits = one.edit.as_ref().zip(two.edit.as_ref());
            let differs = one.at != two.at || !alike(&one.stretches, &two.stretches);
            overlap && differs || near && edits.is_some_and(|(a, b)| course.ground().exclude(a, b))
        };
        let clear = |(one, two): &(usize, usize)| {
            let pair = strands.get(*one).zip(strands.get(*two));
            pair.is_some_and(|(one, two)| {
                let mut one = one.iter();
                one.any(|a| two.iter().any(|b| excludes(a, b)))
            })
        };
        let unclear = decided.iter().filter(|pair| !clear(pair));
        unclear.copied().collect()
    }
}
