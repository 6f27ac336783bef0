//! The order of things that have a name, on three sides: what all know keeps its order, what one side put in stands
//! behind what it stood behind there.

use super::Three;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that is on our side or theirs, in one order, and whether both sides gave what all know another order: then
/// ours is kept. Otherwise the order is the same whoever merges.
pub(super) fn sequence<K: Ord + Clone>(three: Three<&[K]>) -> (Vec<K>, bool) {
    let sets = three.map(|side| side.iter().collect::<BTreeSet<&K>>());
    let common =
        |key: &K| sets.base.contains(key) && sets.ours.contains(key) && sets.theirs.contains(key);
    let known = three.map(|side| side.iter().filter(|key| common(key)).collect::<Vec<&K>>());
    let (backbone, collided) = if known.ours == known.base {
        (&known.theirs, false)
    } else {
        let collided = known.theirs != known.base && known.theirs != known.ours;
        (&known.ours, collided)
    };
    let fixed: BTreeSet<&K> = backbone.iter().copied().collect();
    (laid(backbone, &fixed, three.ours, three.theirs), collided)
}

/// The fixed ones in their order, each followed by what stands behind it on either side.
pub(super) fn laid<K: Ord + Clone>(
    backbone: &[&K],
    fixed: &BTreeSet<&K>,
    ours: &[K],
    theirs: &[K],
) -> Vec<K> {
    let runs = [runs(ours, fixed), runs(theirs, fixed)];
    let mut out: Vec<K> = Vec::with_capacity(ours.len() + theirs.len());
    let mut put: BTreeSet<&K> = BTreeSet::new();
    let anchors = std::iter::once(None).chain(backbone.iter().copied().map(Some));
    for anchor in anchors {
        out.extend(anchor.cloned());
        let mut here: Vec<&[&K]> = runs
            .iter()
            .filter_map(|runs| runs.get(&anchor).map(Vec::as_slice))
            .collect();
        here.sort();
        for key in here.into_iter().flatten() {
            if put.insert(key) {
                out.push((*key).clone());
            }
        }
    }
    out
}

/// What stands behind each of the fixed ones, and before the first.
fn runs<'k, K: Ord>(side: &'k [K], fixed: &BTreeSet<&K>) -> BTreeMap<Option<&'k K>, Vec<&'k K>> {
    let mut runs: BTreeMap<Option<&K>, Vec<&K>> = BTreeMap::new();
    let mut anchor = None;
    for key in side {
        match fixed.contains(key) {
            true => anchor = Some(key),
            false => runs.entry(anchor).or_default().push(key),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &str, ours: &str, theirs: &str) -> (String, bool) {
        let of = |text: &str| text.chars().collect::<Vec<char>>();
        let (base, ours, theirs) = (of(base), of(ours), of(theirs));
        let three = Three {
            base: &*base,
            ours: &*ours,
            theirs: &*theirs,
        };
        let (all, collided) = sequence(three);
        (all.into_iter().collect(), collided)
    }

    #[test]
    fn what_each_put_in_stands_where_it_was_put() {
        assert_eq!(merged("abc", "axbc", "abcy"), ("axbcy".into(), false));
        assert_eq!(merged("abc", "abcz", "abcy"), ("abcyz".into(), false));
        assert_eq!(merged("abc", "abcy", "abcz"), ("abcyz".into(), false));
        assert_eq!(merged("abc", "cab", "abcd"), ("cdab".into(), false));
        assert_eq!(merged("abc", "cab", "bac"), ("cab".into(), true));
        assert_eq!(merged("", "ab", "b"), ("ab".into(), false));
    }
}
