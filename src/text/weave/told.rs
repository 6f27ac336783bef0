//! Where the words of a merge come from, if that is known: of rows it is told by which row is which, and not by words that
//! stand in every row.

use super::reconcile::{Origin, Sides};
use super::{Told, Version, Weave};
use crate::text::compare::rising;
use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;
use std::rc::Rc;

impl<W: Copy + Eq + Hash + Ord> Weave<W> {
    /// Where each word of the merge comes from. What is told twice counts once.
    pub(super) fn told_origins(
        &self,
        sides: &Sides,
        parents: &[Rc<Version<W>>],
        words: &[W],
        told: &Told,
    ) -> Vec<Origin> {
        let places = sides.all.iter().enumerate();
        let places: FxHashMap<u32, usize> =
            places.map(|(place, element)| (*element, place)).collect();
        let mut used = FxHashSet::default();
        let mut matched: Vec<(usize, u32, usize)> = Vec::new();
        for (at, (word, from)) in words.iter().zip(told).enumerate() {
            let element = from.and_then(|(parent, place)| parents.get(parent)?.elements.get(place));
            let Some(&element) = element else { continue };
            let is_it = self.element(element).is_some_and(|(own, _)| own == *word);
            if let (true, Some(&place)) = (is_it, places.get(&element))
                && used.insert(self.first_of(element))
            {
                matched.push((at, element, place));
            }
        }
        let mut origins = vec![Origin::New; words.len()];
        for (at, element, _) in &matched {
            if let Some(origin) = origins.get_mut(*at) {
                *origin = Origin::Carried(*element);
            }
        }
        let order: Vec<usize> = matched.iter().map(|(_, _, place)| *place).collect();
        for stays in rising(&order) {
            if let Some((at, _, place)) = matched.get(stays)
                && let Some(origin) = origins.get_mut(*at)
            {
                *origin = Origin::Place(*place);
            }
        }
        origins
    }
}
