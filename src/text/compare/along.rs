//! A sentence that went along with the one beside it, cut short or extended: by itself it has too few words left to be
//! recognised, but it stands beside what was carried, in both texts on the same side.

use std::ops::Range;

use super::lcs::common;
use super::moved::{Search, Stretch};
use crate::text::words::{Word, sentences};

/// Sentences with fewer content words in common are alike by chance.
const CONTENT: usize = 2;

/// A place in a text: the stretch, and which of its sentences.
type Place = (usize, usize);

/// The sentences of each stretch of a text.
type Sentences = Vec<Vec<Range<usize>>>;

impl Search<'_> {
    /// Carries along the sentences behind those that were carried, then those before them.
    pub(super) fn along(&mut self) {
        if self.pairs.is_empty() {
            return;
        }
        let olds = self.read(self.old, &self.struck);
        let news = self.read(self.new, &self.written);
        let places = news.iter().enumerate();
        let places =
            places.flat_map(|(at, all)| (0..all.len()).map(move |sentence| (at, sentence)));
        let places: Vec<Place> = places.collect();
        for place in &places {
            self.follow((&olds, &news), *place, |at| at.checked_add(1));
        }
        for place in places.iter().rev() {
            self.follow((&olds, &news), *place, |at| at.checked_sub(1));
        }
    }

    fn read(&self, text: &[Word], side: &[Stretch]) -> Sentences {
        let stretches = side.iter();
        stretches
            .map(|stretch| sentences(self.vocabulary, text, stretch.range.clone()))
            .collect()
    }

    /// Carries the sentence next to a carried one, if neither it nor the one next to where that was was found elsewhere.
    fn follow(
        &mut self,
        (olds, news): (&Sentences, &Sentences),
        (stretch, at): Place,
        next: fn(usize) -> Option<usize>,
    ) -> Option<()> {
        let written = news.get(stretch)?;
        let carried = written.get(at)?.clone();
        let from = carried.filter_map(|at| self.pairs.get(&at)).next()?;
        let holds = |sentence: &Range<usize>| sentence.contains(from);
        let (place, struck) = olds
            .iter()
            .enumerate()
            .find(|(_, all)| all.iter().any(holds))?;
        let was = struck.iter().position(holds)?;
        let to = self.written.get(stretch)?.within(written.get(next(at)?)?);
        let from = self.struck.get(place)?.within(struck.get(next(was)?)?);
        let free = !to.iter().any(|item| self.pairs.contains_key(&item.at))
            && !from.iter().any(|item| self.used.contains(&item.at));
        let pairs = common(from, to, None);
        let both = || {
            pairs
                .iter()
                .filter_map(|(old, new)| Some((from.get(*old)?, to.get(*new)?)))
        };
        let content = both().filter(|(old, _)| old.content).count();
        let most = pairs.len() * 3 >= from.len().min(to.len()) * 2;
        if !free || !most || content < CONTENT {
            return None;
        }
        let found: Vec<(usize, usize)> = both().map(|(old, new)| (old.at, new.at)).collect();
        for (old, new) in found {
            self.used.insert(old);
            self.pairs.insert(new, old);
        }
        Some(())
    }
}
