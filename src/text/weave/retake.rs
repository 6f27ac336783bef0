//! Words that come back: what was struck is shown again as the word it was, with its writer, wherever a change
//! takes back what another did, or says again what an earlier version said.

use super::reconcile::{Origin, Sides};
use super::struck::{Strike, Struck};
use super::{Block, Version, Weave};
use rustc_hash::{FxHashMap, FxHashSet};
use std::hash::Hash;
use std::rc::Rc;

impl<W: Copy + Eq + Hash + Ord> Weave<W> {
    /// The version that shows again what `earlier` showed, in place of `from`, which descends from it. What came
    /// after it is taken back by `writer`; what was struck before it is as it was.
    pub fn restore(&self, from: &Version<W>, earlier: &Version<W>, writer: u32) -> Version<W> {
        let known: FxHashSet<u32> = earlier.known_elements().collect();
        let later = from.elements.iter().filter(|it| !known.contains(it));
        let mut strikes: Vec<Strike> = later.map(|&element| back(element, writer)).collect();
        let gone = from.struck.iter().filter(|it| !known.contains(&it.element));
        strikes.extend(gone.map(|strike| Strike {
            taken_back: true,
            ..*strike
        }));
        let mut version = earlier.clone();
        version.struck.push(strikes);
        version
    }

    /// The same where nothing says that what came after it is taken back, only that it reads the same: what was struck
    /// before it, put back and struck again since was struck by whoever did so last. `strikes` says that this is so of
    /// `writer` itself.
    pub fn again(
        &self,
        from: &Version<W>,
        earlier: &Version<W>,
        writer: u32,
        strikes: bool,
    ) -> Version<W> {
        let mut version = self.restore(from, earlier, writer);
        let were = from.strikes();
        let shown: FxHashSet<u32> = from.elements.iter().copied().collect();
        let since = |strike: &Strike| {
            if strikes && strike.by.is_some() && shown.contains(&strike.element) {
                let by = Some(writer);
                return Some(Strike { by, ..*strike });
            }
            let was = were.get(&strike.element)?;
            // What was taken back was not struck, but may have been taken back before as well.
            let real = was.by.is_some() && (!was.taken_back || strike.taken_back);
            (real && was.by != strike.by).then_some(*was)
        };
        if version.struck.iter().any(|strike| since(strike).is_some()) {
            let strikes = version.struck.iter();
            let strikes = strikes
                .map(|strike| since(strike).unwrap_or(*strike))
                .collect();
            version.struck = Struck::default();
            version.struck.push(strikes);
        }
        version
    }

    /// What `from` comes to when what made `after` of `before` is taken back from it by `writer`: what that struck
    /// and nobody touched since stands again, what that brought is gone.
    pub fn undone(
        &self,
        from: &Version<W>,
        before: &Version<W>,
        after: &Version<W>,
        writer: u32,
    ) -> Version<W> {
        let was: FxHashSet<u32> = before.elements.iter().copied().collect();
        let became: FxHashSet<u32> = after.elements.iter().copied().collect();
        let (first, afterwards) = (before.strikes(), after.strikes());
        let by = |strike: Option<&Strike>| strike.map(|strike| strike.by);
        let mut shown: FxHashSet<u32> = FxHashSet::default();
        let mut strikes = Vec::new();
        for &element in &from.elements {
            if became.contains(&element) && !was.contains(&element) {
                let strike = first.get(&element).copied();
                strikes.push(strike.unwrap_or_else(|| back(element, writer)));
            } else {
                shown.insert(element);
            }
        }
        for &strike in from.struck.iter() {
            let element = strike.element;
            let untouched = by(afterwards.get(&element)) == Some(strike.by);
            if untouched && was.contains(&element) {
                shown.insert(element);
            } else {
                // What came and went within the act never was.
                let within = untouched && !first.contains_key(&element);
                let taken_back = strike.taken_back || within;
                strikes.push(Strike {
                    taken_back,
                    ..strike
                });
            }
        }
        self.showing(&shown, strikes)
    }

    /// What `from` comes to when all that these writers did to it is taken back by `writer`.
    pub fn without(&self, from: &Version<W>, theirs: &[u32], writer: u32) -> Version<W> {
        let mut shown: FxHashSet<u32> = FxHashSet::default();
        let mut strikes = Vec::new();
        // Who carried words elsewhere did not write them, but put them there.
        let wrote = |element: u32| {
            let wrote = self.element(element).map(|(_, wrote)| wrote);
            let put = self.carrier(element).or(wrote);
            put.is_some_and(|by| theirs.contains(&by))
        };
        for &element in &from.elements {
            if wrote(element) {
                strikes.push(back(element, writer));
            } else {
                shown.insert(element);
            }
        }
        for &strike in from.struck.iter() {
            let struck = strike.by.is_some_and(|by| theirs.contains(&by));
            if struck && !wrote(strike.element) {
                shown.insert(strike.element);
            } else {
                strikes.push(strike);
            }
        }
        self.showing(&shown, strikes)
    }

    /// All that either of two versions shows, and all that was struck between two others, `undone`, whoever struck
    /// it once more since.
    pub fn both(
        &self,
        (one, other): (&Version<W>, &Version<W>),
        undone: Option<(&Version<W>, &Version<W>)>,
    ) -> Version<W> {
        let mut all: FxHashSet<u32> = one.elements.iter().copied().collect();
        all.extend(&other.elements);
        if let Some((before, after)) = undone {
            let became: FxHashSet<u32> = after.elements.iter().copied().collect();
            all.extend(before.elements.iter().filter(|it| !became.contains(it)));
        }
        self.showing(&all, Vec::new())
    }

    /// A version that shows `words` in place of those of `from`. Where something is taken back only in part, or
    /// more is done than that, `back` is what it would have come to, and `kept` says which words are those of
    /// [`Weave::both`]. Words of those that stand elsewhere now are carried there, if they are `telling`. Everything
    /// else was written, and struck, by `writer`.
    pub fn retake(
        &mut self,
        (from, back): (&Version<W>, &Version<W>),
        (both, kept): (Version<W>, &[Block]),
        words: Vec<W>,
        writer: u32,
        telling: &dyn Fn(W) -> bool,
    ) -> Version<W> {
        let mut origins = vec![Origin::New; words.len()];
        for block in kept {
            let run = origins.get_mut(block.new..block.new + block.len);
            for (origin, place) in run.into_iter().flatten().zip(block.old..) {
                *origin = Origin::Place(place);
            }
        }
        prefer(&both, back, &mut origins);
        let sides = Sides::only(both.elements.clone());
        self.find_carried(&[Rc::new(both)], &sides, &words, telling, &mut origins);
        let elements = self.compose(&sides, &[from], &origins, &words, writer);
        let shown: FxHashSet<u32> = elements.iter().copied().collect();
        let firsts: FxHashSet<u32> = elements
            .iter()
            .map(|&element| self.first_of(element))
            .collect();
        let gone = |element: &u32| !shown.contains(element);
        let were = from.strikes();
        let mut strikes: Vec<Strike> = back.struck.iter().copied().collect();
        let left = back.elements.iter().copied();
        strikes.extend(left.map(|element| {
            let by_writer = Strike {
                element,
                by: Some(writer),
                taken_back: false,
            };
            were.get(&element).copied().unwrap_or(by_writer)
        }));
        strikes.retain(|strike| gone(&strike.element));
        // Nobody struck what stands elsewhere from now on; who struck a place of it before is known.
        for strike in &mut strikes {
            let first = self.first_of(strike.element);
            if firsts.contains(&first) && !were.contains_key(&strike.element) {
                strike.by = None;
            }
        }
        Version::with(words, elements, strikes)
    }

    fn showing(&self, shown: &FxHashSet<u32>, strikes: Vec<Strike>) -> Version<W> {
        let elements: Vec<u32> = self.order().filter(|it| shown.contains(it)).collect();
        let words = elements.iter().filter_map(|&it| self.element(it));
        let words = words.map(|(word, _)| word).collect();
        Version::with(words, elements, strikes)
    }
}

impl<W> Version<W> {
    fn with(words: Vec<W>, elements: Vec<u32>, strikes: Vec<Strike>) -> Version<W> {
        let mut struck = Struck::default();
        struck.push(strikes);
        Version {
            words,
            elements,
            struck,
        }
    }
}

/// Of equal words with nothing kept between them, the one that stands again is kept and not the one that is taken
/// back: a space most of all, of which there is one on either side of a word.
fn prefer<W: Copy + Eq>(both: &Version<W>, back: &Version<W>, origins: &mut [Origin]) {
    let again: FxHashSet<u32> = back.elements.iter().copied().collect();
    let stays = |place: &usize| {
        both.elements
            .get(*place)
            .is_some_and(|known| again.contains(known))
    };
    let place = |origin: &Origin| match origin {
        Origin::Place(place) => Some(*place),
        Origin::New | Origin::Carried(_) => None,
    };
    let (mut start, mut rest) = (0, origins);
    while let Some((origin, after)) = rest.split_first_mut() {
        if let Some(here) = place(origin) {
            let end = after.iter().find_map(place).unwrap_or(both.words.len());
            let word = both.words.get(here);
            let same = |at: &usize| both.words.get(*at) == word && stays(at);
            if !stays(&here)
                && let Some(better) = (here..end).find(same).or_else(|| (start..here).rfind(same))
            {
                *origin = Origin::Place(better);
            }
            start = place(origin).unwrap_or(here) + 1;
        }
        rest = after;
    }
}

impl<W> Version<W> {
    fn known_elements(&self) -> impl Iterator<Item = u32> {
        let struck = self.struck.iter().map(|strike| strike.element);
        self.elements.iter().copied().chain(struck)
    }

    fn strikes(&self) -> FxHashMap<u32, Strike> {
        let strikes = self.struck.iter();
        strikes.map(|strike| (strike.element, *strike)).collect()
    }
}

fn back(element: u32, writer: u32) -> Strike {
    Strike {
        element,
        by: Some(writer),
        taken_back: true,
    }
}
